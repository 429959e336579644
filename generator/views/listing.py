"""A listing's own page: key facts first, then the words, then where to go next."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from generator import urls
from generator.formatting import date_words, list_words, unbroken
from generator.languages import joined, language_name, said_of, say
from generator.markdown import to_html
from generator.reachability import can_be_checked
from generator.resolve import Directory, LinkedListing
from generator.views import (
    cost_text,
    eligibility_text,
    first_step,
    join_text,
    linked_data,
    listing_text,
    places_text,
    run_by,
    session_text,
    times_note,
    translations,
)
from generator.views.card import Card, alternatives, cards
from generator.views.feedback_links import FeedbackLinks, feedback_links
from generator.views.listing_text import AccessFact, FacilityFact, FreshnessText, PhoneLink
from generator.views.next_time import NextTime, as_json, next_time
from generator.views.page import PLAIN_DESCRIPTION, PLAIN_TITLE, Link, Page, leading_on
from generator.views.page_chrome import folder_of
from generator.views.places_text import PlacesText
from generator.views.run_by import JoinedLink
from generator.views.translations import TranslationView
from schema.venue import Venue


@dataclass(frozen=True)
class VenueView:
    """A place to go."""

    name: str
    address: str
    notice: str
    access: tuple[AccessFact, ...]
    access_note: str
    no_access: str
    """That nothing is known of access, where that is so. Nobody goes to a secret place to see."""
    map: Link | None


@dataclass(frozen=True)
class ListingView:
    """Everything that a listing's page shows."""

    id: str
    online_at: str
    """Where the page is, for paper; nothing for a sensitive one."""
    name: str
    also_known_as: str
    summary: str
    run_by: tuple[JoinedLink, ...]
    ways: str
    needs: tuple[Link, ...]
    times: tuple[str, ...]
    times_note: str
    next: NextTime | None
    calendar: Link | None
    """Its times as a file for a calendar, where a day of it is sure."""
    venues: tuple[VenueView, ...]
    meets: str
    cost: str
    needed: tuple[str, ...]
    who: str
    not_for: str
    languages: str
    facilities: tuple[FacilityFact, ...]
    routes: str
    first_step: str
    """In the listing's own words."""
    put_off: str
    """From when that and the routes hold, as `When it starts again:`; nothing where they hold now."""
    for_now: str
    """What to do until then."""
    waiting_time: str
    phones: tuple[PhoneLink, ...]
    text: Link | None
    email: Link | None
    post: str
    website: Link | None
    referral_form: Link | None
    social: tuple[Link, ...]
    run_by_website: Link | None
    words: Markup | None
    translations: tuple[TranslationView, ...]
    serves: tuple[Link, ...]
    freshness: FreshnessText
    source: str
    added: str
    paused: str
    places: PlacesText
    closed: str
    ended_at: str
    """The minute from which it has ended, when that is to come: the page itself says so then."""
    will_have_ended: str
    try_instead: tuple[Card, ...]
    others: tuple[Card, ...]
    others_heading: str
    feedback: FeedbackLinks


def pages(item: LinkedListing, directory: Directory) -> Iterator[Page]:
    """Yield a listing's page, and a page at each of its old addresses."""
    own = page(item, directory)
    yield own
    if item.sensitive:
        yield from (leading_on(urls.listing(id), own) for id in (item.id, *item.listing.formerly))
    else:
        yield from (moved(old, item) for old in item.listing.formerly)


def page(item: LinkedListing, directory: Directory) -> Page:
    """Return a listing's page."""
    listing = item.listing
    dates = [d for d in (listing.added, listing.reviewed and listing.reviewed.on) if d]
    return Page(
        address=urls.listing(item.id, item.sensitive),
        template="listing.html",
        title=PLAIN_TITLE if item.sensitive else listing.name,
        description=PLAIN_DESCRIPTION if item.sensitive else listing.summary,
        view=_view(item, directory),
        sensitive=item.sensitive,
        modified=max(dates, default=None),
        linked_data=None if item.sensitive or not item.offered else as_json(linked_data.service(item, directory)),
        listed=item.offered and not item.sensitive,
    )


def moved(old_id: str, item: LinkedListing) -> Page:
    """Return the page at an old address, which leads to the new one."""
    view = Link(item.listing.name, urls.listing(item.id))
    return Page(urls.listing(old_id), "moved.html", say("This page has moved"), "", view, listed=False)


def _online_at(item: LinkedListing, directory: Directory) -> str:
    if item.sensitive:
        return ""
    here = f"{folder_of(directory.language)}{urls.listing(item.id)}"
    return say("This page online: {address}", address=urls.absolute(directory.settings.site_address, here))


def _view(item: LinkedListing, directory: Directory) -> ListingView:
    listing, join, following = item.listing, item.listing.join, next_time(item, directory.today)
    return ListingView(
        id=item.id,
        online_at=_online_at(item, directory),
        name=listing.name,
        also_known_as=run_by.also_known_as(listing.other_names),
        summary=unbroken(listing.summary),
        run_by=run_by.links(item, directory),
        ways=listing_text.ways(listing),
        needs=_needs(item),
        times=session_text.times(listing, told=item.schedule.to_tell),
        times_note=times_note.unsaid(listing),
        next=following,
        calendar=_calendar(item, following, directory),
        venues=tuple(_venue(venue, can_be_checked(listing)) for venue in listing.venues),
        meets=join_text.how_to_find_it(listing),
        cost=cost_text.cost(listing),
        needed=cost_text.needed(listing),
        who=unbroken(eligibility_text.who_for(item)),
        not_for=unbroken(listing.who.not_for or ""),
        languages=joined(", ", map(language_name, listing.languages)) if listing.languages else "",
        facilities=listing_text.facilities(listing),
        routes=_routes(item),
        first_step=unbroken(join.first_step or ""),
        put_off=(waits := first_step.put_off(item)),
        for_now=first_step.first_step(item) if waits else "",
        waiting_time=join.waiting_time or "",
        **_contacts(item),
        words=to_html(unbroken(listing.description)) if listing.description else None,
        translations=translations.of(listing),
        serves=_serves(item, directory),
        freshness=listing_text.freshness_text(item),
        source=listing.source or "",
        added=date_words(listing.added) if listing.added else "",
        paused=listing_text.paused(listing, item.schedule.pause_is_over),
        places=places_text.full(item),
        closed=_closed(item),
        ended_at=session_text.ended_at(item.schedule) if item.offered else "",
        will_have_ended=_ended(item.schedule.last_day),
        try_instead=cards(alternatives(listing, directory)),
        others=_others(item, directory),
        others_heading=say("Also run by {names}", names=list_words([o.name for o in item.run_by.values()], last="or")),
        feedback=feedback_links(item, directory),
    )


def _contacts(item: LinkedListing) -> dict[str, Any]:
    """Return the ways to get in touch, and pages to look at, as a listing's page has them."""
    join = item.listing.join
    return {
        "phones": listing_text.phone_links(join),
        "text": listing_text.what_to_text(join.text.to, join.text.say) if join.text else None,
        "email": listing_text.email_link(join.email),
        "post": unbroken(join.post or ""),
        "website": listing_text.website_link(join.website),
        "referral_form": listing_text.referral_form_link(join.referral_form),
        "social": join_text.social_links((*join.social, *(url for o in item.run_by.values() for url in o.social))),
        "run_by_website": _run_by_website(item),
    }


def _needs(item: LinkedListing) -> tuple[Link, ...]:
    return tuple(Link(need.name, urls.need(need.id, need.sensitive)) for need in item.needs)


def _routes(item: LinkedListing) -> str:
    """Return how people join, unless the first step has said it already; turning up only where there may be room."""
    listing = item.listing
    has_room = not item.availability.must_wait or bool(first_step.put_off(item))
    words = join_text.routes_besides_first_step(listing, has_room)
    told = (listing.join.first_step or "").rstrip(".").casefold() == words.casefold()
    return said_of(lambda sentence: f"{sentence}.", words) if words and not told else ""


def _venue(venue: Venue, can_ask: bool) -> VenueView:
    unknown = say("Access: not known, so ask.") if can_ask else say("Access: not known.")
    return VenueView(
        name=listing_text.venue_name(venue),
        address=unbroken(listing_text.address(venue)),
        notice=unbroken(venue.notice or ""),
        access=(facts := listing_text.access(venue, can_ask)),
        access_note=venue.access.note or "",
        no_access="" if facts or venue.access.note or venue.keep_address_private else unknown,
        map=None if venue.keep_address_private else _map(venue),
    )


def _map(venue: Venue) -> Link | None:
    """Return a link to a map elsewhere, which loads nothing until a reader chooses it."""
    words = say("See it on a map")
    if venue.location:
        spot = f"mlat={venue.location.lat}&mlon={venue.location.lon}#map=17/{venue.location.lat}/{venue.location.lon}"
        return Link(words, f"https://www.openstreetmap.org/?{spot}")
    if venue.postcode:
        return Link(
            say("See it on a map"), f"https://www.openstreetmap.org/search?{urlencode({'query': venue.postcode})}"
        )
    return None


def _run_by_website(item: LinkedListing) -> Link | None:
    """Return the website of who runs it, where the listing has no page of its own to look at."""
    if item.listing.join.website or item.listing.join.referral_form:
        return None
    return listing_text.website_link(next((one.website for one in item.run_by.values() if one.website), None))


def _serves(item: LinkedListing, directory: Directory) -> tuple[Link, ...]:
    if item.everywhere:
        return ()
    return tuple(Link(directory.places[id].area.name, urls.area(id)) for id in item.listing.serves)


def _closed(item: LinkedListing) -> str:
    """Return why it is not offered any more, if it is not."""
    reason = item.listing.status.reason
    if item.closed:
        return joined(" ", (say("This has closed."), *([reason] if reason else [])))
    return _ended(item.schedule.last_day) if item.ended else ""


def _ended(last_day: datetime.date | None) -> str:
    return say("This has ended. Its last day was {day}.", day=date_words(last_day)) if last_day else ""


def _calendar(item: LinkedListing, following: NextTime | None, directory: Directory) -> Link | None:
    """Return a link to a listing's calendar; none for a sensitive one, which would sit on somebody's screen."""
    sure = following is not None and bool(following.words)
    if item.sensitive or not sure or not directory.settings.open_data.calendars:
        return None
    return Link(say("Put these times in your calendar"), urls.listing_calendar(item.id))


def _others(item: LinkedListing, directory: Directory) -> tuple[Card, ...]:
    ids = dict.fromkeys(id for run_by_id in item.run_by for id in directory.organisations[run_by_id].listing_ids)
    return cards(o for id in ids if id != item.id and (o := directory.listings[id]).offered)
