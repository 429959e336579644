"""A listing on paper: the words that its page and cards use, and whether it may be printed at all."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from generator import urls
from generator.formatting import first_few, list_words
from generator.languages import joined, say
from generator.leaflets.model import LabelledText, LeafletListing
from generator.leaflets.paper_text import on_paper
from generator.leaflets.qr_codes import qr_code
from generator.reachability import can_be_checked, can_be_reached, can_be_rung
from generator.resolve import LinkedListing
from generator.views import (
    card,
    cost_text,
    eligibility_text,
    first_step,
    listing_text,
    places_text,
    session_text,
    times_note,
)
from schema.listing import Listing

TOO_OLD_DAYS = 365
"""How long after it became overdue a listing is still printed. A page can warn its reader again; paper cannot."""
MOST_TIMES, MOST_VENUES = 4, 2
"""Most sessions and venues in an entry, before it says how many more there are."""

LONG = 1000
"""Letters of an entry that may not fit a column of any format; the narrowest, in large print, has room for 1,400."""


def printable(items: Iterable[LinkedListing], today: datetime.date) -> list[LinkedListing]:
    """Return the listings that may be on paper: offered, not sensitive, and not overdue by more than a year."""
    return [item for item in items if item.offered and not (item.sensitive or _too_old(item, today))]


def _too_old(item: LinkedListing, today: datetime.date) -> bool:
    overdue = item.freshness.overdue_on
    return overdue is not None and today > overdue + datetime.timedelta(days=TOO_OLD_DAYS)


@lru_cache(maxsize=16_384)  # a listing is on a dozen leaflets
def entry(item: LinkedListing, site_address: str) -> LeafletListing:
    """Return a listing as it stands in a list on paper."""
    listing = item.listing
    facts, told = tuple(_facts(item)), tuple(map(on_paper, notices(item)))
    return LeafletListing(
        id=item.id,
        file=item.file,
        name=on_paper(listing.name),
        summary=on_paper(listing.summary),
        notices=told,
        facts=facts,
        freshness=on_paper(listing_text.freshness_text(item).label),
        code=qr_code(site_address, urls.listing(item.id), say("more about {name}", name=listing.name)),
        may_move=not card.comes_last(item),
        long=_letters([listing.name, listing.summary, *told, *(fact.words for fact in facts)]) > LONG,
    )


def _letters(texts: Sequence[str]) -> int:
    """Return how many letters some texts have, with half a line more for each, which its last line leaves empty."""
    return sum(len(text) + 20 for text in texts)


def _facts(item: LinkedListing) -> Iterator[LabelledText]:
    listing = item.listing
    for label, words in (
        (say("When"), when(item, MOST_TIMES)),
        where(listing, MOST_VENUES),
        (say("Cost"), cost_text.cost(listing) if listing.cost or can_be_checked(listing) else ""),
        (say("Who for"), eligibility_text.who_for(item)),
        (say("Also"), good_to_know(listing)),
        (say("First step"), first_step.or_routes(item)),
    ):
        if words:
            yield LabelledText(label, on_paper(words))
    yield from contacts(listing)


def notices(item: LinkedListing) -> tuple[str, ...]:
    """Return what must be known before a journey: a pause, no places, what people need to have."""
    listing = item.listing
    told = (
        listing_text.paused(listing, item.schedule.pause_is_over),
        places_text.full(item).words,
        *cost_text.needed(listing),
    )
    return tuple(words for words in told if words)


def good_to_know(listing: Listing) -> str:
    """Return what people will find: dogs, children and the like."""
    facts = listing_text.facilities(listing)
    return joined(". ", (fact.words for fact in facts)) if facts else ""


def when(item: LinkedListing, most: int) -> str:
    """Return when it happens, with how many more times there are than `most`."""
    note = times_note.unsaid(item.listing)
    told = [*session_text.times(item.listing, most, told=item.schedule.to_tell), *([note] if note else [])]
    return joined("; ", told) if told else ""


def where(listing: Listing, most: int) -> tuple[str, str]:
    """Return where it happens, with the addresses; or how people take part, when there is nowhere to go."""
    if not listing.venues:
        return say("Where") if listing.no_fixed_place else say("How"), listing_text.nowhere(listing)
    places, left = first_few([listing_text.venue_line(venue) for venue in listing.venues], most)
    return say("Where"), list_words([joined("; ", places), *([say("{count} more", count=left)] if left else [])])


def contacts(listing: Listing) -> Iterator[LabelledText]:
    """Yield the ways to reach it: by phone and text, or else by e-mail and letter, or else where to look."""
    join = listing.join
    for phone in listing_text.phone_links(join):
        words = say("{amount} ({label})", amount=phone.shown, label=phone.label) if phone.label else phone.shown
        yield LabelledText(say("Ring"), on_paper(words), phone.href)
    if join.text:
        link = listing_text.what_to_text(join.text.to, join.text.say)
        yield LabelledText(say("Text"), on_paper(link.words), link.href)
    if join.email and not join.phone:
        yield LabelledText(say("E-mail"), on_paper(join.email), f"mailto:{join.email}")
    if join.post and not can_be_rung(join):
        yield LabelledText(say("Write to"), on_paper(join.post))
    if not can_be_reached(join):
        pages = (join.website, *join.social, listing.organisation.website, *listing.organisation.social)
        first = next((page for page in pages if page), None)
        if first:
            yield LabelledText(say("Look at"), on_paper(urls.without_scheme(first)), first)
