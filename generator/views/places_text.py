"""Whether there is room for somebody new, in words, and what the page says once the day has come when it may differ."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.formatting import date_words
from generator.languages import joined, say
from generator.reachability import can_be_checked
from generator.resolve import LinkedListing
from schema.listing import Listing

_NOW = {
    "open": say("Has room"),
    "waiting list": say("Waiting list"),
    "full": say("Full"),
    "closed to new people": say("Closed to new people"),
}
_ONCE = {
    "open": say("Had room"),
    "waiting list": say("Had a waiting list"),
    "full": say("Was full"),
    "closed to new people": say("Was closed to new people"),
}


@dataclass(frozen=True)
class PlacesText:
    """What is said of places now, and from the day `until` on; all empty where nothing is known."""

    words: str = ""
    until: str = ""
    """The day, such as `2027-04-01`, from which a page says `later`; empty when there is none to wait for."""
    later: str = ""
    note: str = ""
    warns: bool = False
    """Whether a journey may be for nothing."""


def places(item: LinkedListing) -> PlacesText:
    """Return a listing's places in words: `Full until 1 April 2027`, and `Was full until 1 April 2027: ring to ask`."""
    now = item.availability
    if not now.kind:
        return PlacesText()
    if now.until is None:
        return PlacesText(_NOW[now.kind], note=now.note, warns=now.kind != "open")
    day = date_words(now.until)
    later = say("{places} until {day}: {advice}", places=_ONCE[now.kind], day=day, advice=_how_to_ask(item.listing))
    if now.lapsed:
        return PlacesText(later, note=now.note, warns=True)
    words = say("{places} until {day}", places=_NOW[now.kind], day=day)
    return PlacesText(words, f"{now.until}", later, now.note, now.kind != "open")


def _how_to_ask(listing: Listing) -> str:
    if listing.join.phone:
        return say("ring to ask")
    return say("ask first") if can_be_checked(listing) else say("that may have changed")


def full(item: LinkedListing) -> PlacesText:
    """Return the same with the listing's own note after it, without which `Has room` could be an untruth."""
    told = places(item)
    if not told.note:
        return told
    later = _with_note(told.later, told.note) if told.later else ""
    return replace(told, words=_with_note(told.words, told.note), later=later)


def _with_note(words: str, note: str) -> str:
    return joined(". ", (words, note))
