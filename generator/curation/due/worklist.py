"""The review worklist: the listings whose check has run out or soon will, by organisation, the riskiest first."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass

from generator import freshness
from generator.curation import place_filter
from generator.curation.due import risk
from generator.formatting import date_words
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text
from schema.types import Phone


@dataclass(frozen=True)
class Contact:
    """The public ways to reach somebody about a listing."""

    phones: tuple[Phone, ...]
    email: str
    website: str
    visit: str = ""
    """Where to go, when there is nothing else."""
    post: str = ""
    """Where to send a letter, when there is nothing quicker."""


@dataclass(frozen=True)
class ReviewTask:
    """A listing to review, and how it stands on the day."""

    item: LinkedListing
    state: str
    """Such as `Overdue`, or `Due on 3 January 2027`."""
    last_review: str
    """When a person last looked, and who; the listing's own words are in it."""
    pause: str
    """That it is paused, and until when; and whether it may have places again; or nothing."""
    contact: Contact


@dataclass(frozen=True)
class OrganisationTasks:
    """The reviews to do with one organisation."""

    id: str
    name: str
    tasks: tuple[ReviewTask, ...]

    @property
    def contact(self) -> Contact | None:
        """Return how to reach the organisation, when all of its listings give the same; None when they do not."""
        contacts = {task.contact for task in self.tasks}
        return contacts.pop() if len(contacts) == 1 else None


def by_organisation(
    directory: Directory, today: datetime.date, within: int, place: str | None = None
) -> tuple[OrganisationTasks, ...]:
    """Return each organisation's reviews that are due within some days, the riskiest organisation first.

    `place` is the id of a place whose listings alone are wanted.
    """
    last_day = today + datetime.timedelta(days=within)
    due = [item for item in place_filter.listings(directory, place) if _is_due(item, last_day)]
    tasks: dict[str, list[ReviewTask]] = defaultdict(list)
    for item in sorted(due, key=risk.by_risk(directory)):
        tasks[item.organisation_id].append(_task(item, today))
    organisations = directory.organisations
    return tuple(OrganisationTasks(id, organisations[id].organisation.name, tuple(tasks[id])) for id in tasks)


def _is_due(item: LinkedListing, last_day: datetime.date) -> bool:
    return item.freshness.due_on is None or item.freshness.due_on <= last_day


def _task(item: LinkedListing, today: datetime.date) -> ReviewTask:
    return ReviewTask(item, _state(item), _last_review(item), _pause(item, today), _contact(item))


def _contact(item: LinkedListing) -> Contact:
    join = item.listing.join
    organisation = item.listing.organisation
    pages = (join.website, organisation.website, *join.social, *organisation.social)
    email, website = join.email or "", next((page for page in pages if page), "")
    phones = tuple(filter(None, (join.phone, *(other.number for other in join.other_phones))))
    if phones or email or website:
        return Contact(phones, email, website)
    return Contact((), "", "", post=join.post) if join.post else Contact((), "", "", _addresses(item))


def _addresses(item: LinkedListing) -> str:
    return "; ".join(listing_text.address(venue) for venue in item.listing.venues)


def _state(item: LinkedListing) -> str:
    due = item.freshness.due_on
    soon = f"Due on {date_words(due)}" if due else ""
    words = {freshness.NOT_YET_CHECKED: "Not yet checked", freshness.OVERDUE: "Overdue", freshness.DUE: "Due"}
    return words.get(item.freshness.state, soon)


def _last_review(item: LinkedListing) -> str:
    review, added = item.listing.reviewed, item.listing.added
    if review:
        return f"Last checked on {date_words(review.on)} by {review.by}{', ' + review.how if review.how else ''}."
    return f"Added on {date_words(added)}." if added else ""


def _pause(item: LinkedListing, today: datetime.date) -> str:
    status = item.listing.status
    if status.kind == "paused" and status.until and status.until <= today:
        return f"It was paused until {date_words(status.until)}. Is it back?"
    places = item.availability
    if places.lapsed and places.until:
        return f"Places: {places.kind} until {date_words(places.until)}. Is that still so?"
    return listing_text.paused(item.listing)
