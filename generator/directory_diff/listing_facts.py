"""A listing's facts in the words of its page, by what each is called: for whoever compares two versions of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.formatting import date_words
from generator.load import Records
from generator.organisation_identity import all_organisations
from generator.views import cost_text, eligibility_text, join_text, listing_text, run_by, session_text
from schema import Listing
from schema.join import Join
from schema.venue import Venue


def listing_facts(listing: Listing, records: Records) -> dict[str, str]:
    """Return a listing's facts in the words of its page, by what each is called there."""
    return {
        "Name": listing.name,
        "Also known as": ", ".join(listing.other_names),
        "What happens": listing.summary,
        "More": listing.description or "",
        "Run by": run_by.words(listing),
        "Helps with": _names(listing.needs, _need_names(records)),
        "Where": "\n".join(map(listing_text.venue_line, listing.venues)) or join_text.where_it_meets(listing),
        "Getting in": "\n".join(map(_access, listing.venues)),
        "When": "\n".join(_times(listing)),
        "How people take part": listing_text.ways(listing),
        "Cost": cost_text.cost(listing),
        "What people need": "\n".join(cost_text.needed(listing)),
        "Who it is for": eligibility_text.who(listing),
        "Where people must live": eligibility_text.catchment(listing, served=_served(listing, records)),
        "Who it cannot help": listing.who.not_for or "",
        "Who can use it": _names(listing.serves, {entry.id: entry.record.name for entry in records.areas}),
        "Languages": ", ".join(listing.languages),
        "Good to know": "\n".join(fact.words for fact in listing_text.facilities(listing)),
        **_joining(listing),
        **_upkeep(listing),
    }


def _served(listing: Listing, records: Records) -> tuple[str, ...]:
    return tuple(entry.record.name for entry in records.areas if entry.id in listing.serves)


def _names(ids: Iterable[str], names: Mapping[str, str]) -> str:
    return ", ".join(names.get(id, id) for id in ids)


def _need_names(records: Records) -> dict[str, str]:
    headings = records.needs.record.what_matters if records.needs else ()
    return {need.id: need.name for heading in headings for need in heading.needs}


def _times(listing: Listing) -> list[str]:
    return [*session_text.times(listing), *([listing.times_note] if listing.times_note else [])]


def _access(venue: Venue) -> str:
    facts = [f"{fact.name}: {fact.answer}" for fact in listing_text.access(venue)]
    return "; ".join([*facts, *([venue.access.note] if venue.access.note else [])])


def _joining(listing: Listing) -> dict[str, str]:
    join = listing.join
    return {
        "How to join": join_text.routes(listing),
        "What to do first": join.first_step or "",
        "Phone": "\n".join(_phones(join)),
        "When the phone is answered": "\n".join(_phone_hours(join)),
        "Text": listing_text.text_to(join.text.to, join.text.say).words if join.text else "",
        "E-mail": join.email or "",
        "Letters": join.post or "",
        "Website": "\n".join(filter(None, (join.website, *(one.website for one in all_organisations(listing))))),
        "Social media": "\n".join((*join.social, *(url for one in all_organisations(listing) for url in one.social))),
        "Form for professionals": join.referral_form or "",
        "Waiting time": join.waiting_time or "",
        "Other words to find it by": ", ".join(listing.keywords),
    }


def _places(listing: Listing) -> str:
    places = listing.places
    until = f"until {date_words(places.until)}" if places and places.until else ""
    return ", ".join(filter(None, (places.kind, until, places.note))) if places else ""


def _phones(join: Join) -> Iterator[str]:
    if join.phone:
        yield join.phone.shown
    yield from (f"{other.label}: {other.number.shown}" for other in join.other_phones)


def _phone_hours(join: Join) -> Iterator[str]:
    if join.phone_hours:
        yield join.phone_hours
    yield from (f"{other.label}: {other.hours}" for other in join.other_phones if other.hours)


def _upkeep(listing: Listing) -> dict[str, str]:
    review, status = listing.reviewed, listing.status
    closed = f"Closed. {status.reason or ''}".strip() if status.kind == "closed" else ""
    checked = f"{date_words(review.on)}, by {review.by}{', ' + review.how if review.how else ''}" if review else ""
    return {
        "Status": listing_text.paused(listing) or closed or "Open",
        "Places": _places(listing),
        "Checked": checked or "Not yet",
        "Sensitive": _sensitive(listing),
    }


def _sensitive(listing: Listing) -> str:
    """Return what a person has said of whether its page is sensitive; nothing where its needs alone say so."""
    if listing.sensitive:
        return "Yes: a plain title and a quick exit"
    return "No: its page is like any other" if "sensitive" in listing.model_fields_set else ""
