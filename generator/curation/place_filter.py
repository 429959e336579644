"""Which listings a place looks after, and the place that somebody typed."""

from __future__ import annotations

from pathlib import PurePath

from generator import resolve
from generator.formatting import slug
from generator.resolve import Directory, LinkedListing
from schema.listing import EVERYWHERE
from schema.types import quoted, suggestion


class UnknownPlace(Exception):
    """Nobody here knows a place of that name; the message offers the nearest."""


def place_id(typed: str, directory: Directory) -> str:
    """Return the id of the place that somebody typed, as an id or as a name. Raises UnknownPlace."""
    text = typed.strip().casefold()
    by_name = {place.area.name.casefold(): id for id, place in directory.places.items()}
    known = (*directory.places, EVERYWHERE)
    for id in (text, by_name.get(text, ""), slug(typed)):
        if id in known:
            return id
    raise UnknownPlace(f"{quoted(typed)} is not a place here. {suggestion(slug(typed), known)}".strip())


def name(id: str, directory: Directory) -> str:
    """Return what people call a place."""
    return "Everywhere" if id == EVERYWHERE else directory.places[id].area.name


def listings(directory: Directory, place: str | None) -> tuple[LinkedListing, ...]:
    """Return the listings that a place looks after, by its id; None for those of the whole directory."""
    return tuple(item for item in directory.shown if place is None or looks_after(place, item, directory))


def home(item: LinkedListing) -> str:
    """Return the id of the place that looks after a listing: the folder that its file is in."""
    return PurePath(item.file).parent.name


def looks_after(id: str, item: LinkedListing, directory: Directory) -> bool:
    """Return whether a place looks after a listing. A part of a place does when it happens there."""
    if id == home(item):
        return True
    place = directory.places.get(id)
    if place is None or place.area.kind == "place" or item.everywhere or not resolve.serves(item, place):
        return False
    return resolve.is_in(item, place, directory.geography)


def in_words(place: str | None, directory: Directory) -> str:
    """Return ` in Dudley`, or nothing for the whole directory, to end a sentence with."""
    if place is None:
        return ""
    return " among the listings for everywhere" if place == EVERYWHERE else f" in {name(place, directory)}"
