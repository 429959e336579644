"""Which of all that a site is made of one place makes: what is about its listings, its areas and those who run them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from generator.export.open_data.files import OwnFiles, Part
from generator.kept_build import reuse
from generator.resolve import Directory, LinkedListing, OrganisationListings, Place

F = TypeVar("F", bound=Callable[[], Any])
_KINDS = {LinkedListing: "listing", OrganisationListings: "organisation", Place: "area"}


def of_place(factories: Sequence[F], place: str, directory: Directory) -> list[F]:
    """Return the factories whose one thing is of a place. What spans places, or has no name, is for the whole book."""
    things = ((make, _thing(make)) for make in factories if reuse.name_of(make))
    return [make for make, thing in things if thing and is_of(thing, place, directory)]


def is_of(part: Part, place: str, directory: Directory) -> bool:
    """Return whether a listing lies in the folder of a place, an area in the place, or somebody runs one of those."""
    kind, id = part
    if kind == "area":
        return place in (id, directory.places[id].parent)
    ids = directory.organisations[id].listing_ids if kind == "organisation" else (id,)
    return any(directory.listings[each].file.split("/")[1] == place for each in ids)


def _thing(factory: Callable[[], Any]) -> Part | None:
    """Return the one thing that a factory is about, if there is one."""
    if isinstance(factory, OwnFiles):
        return factory.parts[0] if factory.parts else None
    for given in factory.args if isinstance(factory, partial) else ():
        kind = _KINDS.get(type(given))
        found = (kind, given.id) if kind else _thing(given)
        if found:
            return found
    return None
