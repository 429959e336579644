"""What a plan says of each listing: few enough words for a sheet of paper, and a fingerprint to tell a change by.

Read by `site_overrides/assets/plan/`, which also explains the plan's link.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import partial
from typing import Any

from generator.export.memo import NO_MEMO, Memo
from generator.export.shards import FOLDER, shards, to_json
from generator.formatting import date_words, first_few, list_words, unbroken
from generator.languages import ENGLISH, Catalogue, joined, say, to_say
from generator.reachability import can_be_checked
from generator.resolve import Directory, LinkedListing, Place
from generator.views import (
    card,
    cost_text,
    eligibility_text,
    first_step,
    join_text,
    listing_text,
    places_text,
    run_by,
    session_text,
    times_note,
)
from schema.listing import Listing

LISTINGS_PER_SHARD = 150
"""Larger than others' shards: a phone keeps them all, and pays for each request."""
SENSITIVE_FACTS = f"{FOLDER}/more"
"""How the paths of the shards of sensitive listings begin."""
MAX_NAMED = 2
"""Most times, and most places, that a sheet names before it says how many more there are."""
_MORE = to_say("and {count} more: ask, or look at its page")
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def plan(directory: Directory, catalogue: Catalogue = ENGLISH, memo: Memo = NO_MEMO) -> dict[str, bytes]:
    """Return the shards that a plan reads, by their path in the site.

    Those of sensitive listings are apart, so that a phone keeps none of them for when there is no network. A plan reads
    them whatever is in it, so that asking for them tells nothing. An old id says which listing it is now.
    """
    items = directory.listings.values()
    plain: dict[str, str] = {}
    sensitive: dict[str, str] = {}
    for item, text in zip(items, memo.of_each("facts", partial(_text, directory, catalogue), items), strict=True):
        texts = sensitive if item.sensitive else plain
        texts |= {item.id: text, **dict.fromkeys(item.listing.formerly, to_json({"now": item.id}))}
    return {**shards("plan", plain, LISTINGS_PER_SHARD), **shards("more", sensitive, max(1, len(sensitive)))}


def _text(directory: Directory, catalogue: Catalogue, item: LinkedListing) -> str:
    """Return what a plan says of a listing, as JSON."""
    facts = {key: catalogue.plain_values(value) for key, value in _entry(item, directory).items() if value}
    return unbroken(to_json(facts))


def _entry(item: LinkedListing, directory: Directory) -> dict[str, Any]:
    listing = item.listing
    return {
        "name": listing.name,
        "about": listing.summary,
        "when": _when(item),
        "where": _first_few([listing_text.venue_line(venue) for venue in listing.venues])
        or [listing_text.nowhere(listing)],
        "by": run_by.several(listing),
        "terms": list(card.terms(item)),
        "know": [fact.words for fact in listing_text.facilities(listing)],
        "cost": cost_text.cost(listing) if listing.cost else "",
        "first": (step := first_step.first_step(item)),
        "join": "" if step else join_text.routes(listing),
        "ask": "" if first_step.put_off(item) else join_text.look_first(listing),
        **({} if can_be_checked(listing) else {"alone": 1}),
        **_contact(listing),
        **_state(item),
        "try": _alternatives(listing, directory),
        "teams": _teams(listing, directory.places),
        "sensitive": int(item.sensitive),
        "print": fingerprint(listing),
    }


def _when(item: LinkedListing) -> list[str]:
    """Return the times, what limits them, and the note about them, unless it says what has been said."""
    note = times_note.unsaid(item.listing) if item.listing.sessions else ""
    return [*session_text.in_short(item, MAX_NAMED, _MORE), *_note(note)]


def _first_few(words: tuple[str, ...] | list[str]) -> list[str]:
    shown, left = first_few(words, MAX_NAMED)
    return [*shown, *([say(_MORE, count=left)] if left else [])]


def _note(words: str | None) -> list[str]:
    return [words] if words else []


def _state(item: LinkedListing) -> dict[str, Any]:
    """Return how far to trust a listing, and whether it runs. Dates are absolute."""
    fresh = item.freshness
    return {
        "checked": fresh.reviewed_on and f"{fresh.reviewed_on}",
        "overdue": fresh.overdue_on and f"{fresh.overdue_on}",
        "paused": listing_text.paused(item.listing, item.schedule.pause_is_over),
        "places": _places(item),
        "closed": _closed(item),
        "ends": item.schedule.last_day and f"{item.schedule.last_day}",
        "ended_at": session_text.ended_at(item.schedule),
    }


def _places(item: LinkedListing) -> list[str]:
    """Return what is said of places; and the day from which something else is said, with that."""
    told = places_text.full(item)
    return [told.words, *([told.until, told.later] if told.until else [])] if told.words else []


def _closed(item: LinkedListing) -> str:
    if item.closed:
        return joined(" ", [say("Now closed."), *_note(item.listing.status.reason)])
    last_day = item.schedule.last_day
    ended = item.ended and last_day
    return say("Now ended. Its last day was {day}.", day=date_words(last_day)) if ended and last_day else ""


def _contact(listing: Listing) -> dict[str, Any]:
    """Return how to get in touch. A phone is the words to show, and what `tel:` needs."""
    join = listing.join
    text = listing_text.text_to(join.text.to, join.text.say) if join.text else None
    return {
        "phones": [[phone.shown, phone.href, phone.label] for phone in listing_text.phone_links(join)],
        "text": text and text.words,
        "email": join.email,
        "website": join.website,
        **({"post": join.post} if join.post else {}),
        **({"social": list(join.social)} if join.social else {}),
    }


def _alternatives(listing: Listing, directory: Directory) -> list[list[str]]:
    """Return other listings to try, as pairs of an id and a name; never one that is not offered either."""
    return [[item.id, item.listing.name] for item in card.alternatives(listing, directory) if not item.sensitive]


def _teams(listing: Listing, places: Mapping[str, Place]) -> list[str]:
    """Return the areas whose link worker teams know this listing, once each."""
    served = [places[id] for id in listing.serves if id in places]
    return list(dict.fromkeys(place.team_area or place.id for place in served if place.team))


# --- telling a change ------------------------------------------------------------------------------------------------


def fingerprint(listing: Listing) -> str:
    """Return four letters: one each for when, where, what it costs and how to get in touch.

    A letter changes with its facts, but for one change in 62. Only public facts go in.
    """
    contact = _contact(listing) | {"first": listing.join.first_step, "form": listing.join.referral_form}
    groups: tuple[object, ...] = (
        [*session_text.times(listing), listing.times_note],
        [list_words(listing.ways), *_places_to_go(listing)],
        " ".join((cost_text.cost(listing), *cost_text.needed(listing))),
        sorted(contact.items()),
    )
    return "".join(_hash_letter(repr(group)) for group in groups)


def _places_to_go(listing: Listing) -> list[str]:
    told = [eligibility_text.catchment(listing), join_text.where_it_meets(listing)]
    return [*map(listing_text.venue_line, listing.venues), *filter(None, told)]


def _hash_letter(words: str) -> str:
    return _LETTERS[int.from_bytes(hashlib.sha256(words.encode()).digest()[:4]) % len(_LETTERS)]
