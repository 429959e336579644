"""Who a listing is for, and where they must live, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.formatting import capitalised, first_few, list_words, without_stop
from generator.languages import joined, say
from generator.resolve import LinkedListing
from schema.eligibility import Catchment, Condition, Who
from schema.listing import Listing

ASK = say("Not known: ask")
"""What an empty answer says. Unknown is never "no"."""
MOST_POSTCODES = 6
"""Most postcodes that a card names before it says how many more there are."""


def who(listing: Listing) -> str:
    """Return who it is for, in words."""
    facts = listing.who
    parts = [part for part in (_ages(facts), _groups(facts), _any_of(facts), facts.note) if part]
    return joined(". ", map(without_stop, parts)) if parts else ASK


def _ages(who: Who) -> str:
    span = _age_span(who)
    return say("People {aged}", aged=span) if span else ""


def _age_span(who: Who | Condition) -> str:
    """Return ages in words, such as `aged 60 and over`; nothing for any age. From birth on is no limit."""
    low, high = who.from_age or None, who.to_age
    if low is not None and low == high:
        return say("aged {age}", age=low)
    if low is not None and high is not None:
        return say("aged {low} to {high}", low=low, high=high)
    if low is not None:
        return say("aged {low} and over", low=low)
    return say("aged {high} and under", high=high) if high is not None else ""


def _groups(who: Who) -> str:
    """Return the groups; nothing when the note names each of them, for it says them better."""
    told = (who.note or "").casefold()
    if all(re.search(rf"(?<!\w){re.escape(group.casefold())}(?!\w)", told) for group in who.groups):
        return ""
    return say("For {groups}", groups=list_words(list(map(say, who.groups))))


def _any_of(who: Who) -> str:
    """Return the conditions of which any is enough: `People aged 60 and over, or disabled people of any age`."""
    with_ages = any(_age_span(condition) for condition in who.any_of)
    words = [_condition(condition, with_ages) for condition in who.any_of]
    told = _any(tuple(word for word in words if word))
    narrows = _ages(who) or _groups(who)
    return say("Also one of these: {conditions}", conditions=told) if told and narrows else capitalised(told)


def _any(conditions: tuple[str, ...]) -> str:
    if len(conditions) < 2:
        return "".join(conditions) if not conditions else conditions[0]
    return say("{conditions}, or {last}", conditions=_any(conditions[:-1]), last=conditions[-1])


def _condition(condition: Condition, with_ages: bool) -> str:
    span, people = _age_span(condition), list_words(list(map(say, condition.groups)))
    if span:
        return say("{people} {aged}", people=people or say("people"), aged=span)
    return say("{people} of any age", people=people) if people and with_ages else people


def conditions(listing: Listing) -> Iterator[Condition]:
    """Yield the conditions of which any is enough, but for those that say nothing."""
    yield from (each for each in listing.who.any_of if _age_span(each) or each.groups)


def catchment(listing: Listing, most: int | None = None, served: tuple[str, ...] = ()) -> str:
    """Return where people must live or be registered: `Only for people who live in DY9 8 or DY9 9`; or nothing.

    At most `most` places are named, and then how many more there are. `served` are the names of the areas served. An
    area that the book does not have comes on top of them, unless postcodes, parts or surgeries narrow them.
    """
    area = listing.catchment
    if area is None:
        return ""
    narrower, by_gp = (*area.postcodes, *area.parts), area.gp_in or area.surgeries
    inside = narrower or (() if by_gp or not area.areas else served)
    homes, registered = _choice((*inside, *area.areas), most), _registered(area, most)
    if not registered:
        return say("Only for people who live in {homes}", homes=homes) if homes else ""
    if not homes:
        return say("Only for people who are {registered}", registered=registered)
    return say("Only for people who live in {homes}, or who are {registered}", homes=homes, registered=registered)


def _registered(area: Catchment, most: int | None) -> str:
    """Return where people are registered: at surgeries that are named, or with a GP in a place; or nothing."""
    surgeries, places = _choice(area.all_surgeries, most), _choice(area.gp_places, most)
    if surgeries and places:
        told = {"surgeries": surgeries, "places": places}
        return say("registered at {surgeries}, or with a GP in {places}", **told)
    if surgeries:
        return say("registered at {surgeries}", surgeries=surgeries)
    return say("registered with a GP in {places}", places=places) if places else ""


def who_for(item: LinkedListing) -> str:
    """Return whom it is for, and where they must live; nothing when nobody said."""
    own = who(item.listing)
    told = ("" if own == ASK else own, catchment(item.listing, served=item.served))
    return joined(". ", (words for words in told if words))


def _choice(names: tuple[str, ...], most: int | None) -> str:
    shown, left = first_few(names, most) if most else (list(names), 0)
    return list_words([*shown, *([say("{count} more", count=left)] if left else [])], last="or")
