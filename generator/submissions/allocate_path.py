"""Where a new listing belongs: the folder of its place, and an id that nobody has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import chain, count

from generator.formatting import slug
from generator.load.yaml_parser import Value
from generator.submissions.working_copy import WorkingCopy
from schema.listing import EVERYWHERE
from schema.types import MAX_ID, id_fault

_LISTING_PATH = re.compile(r"(?:directory/)?listings/(?P<place>[^/\\]+)/(?P<id>[^/\\]+)\.yml")


def parse_path(path: str, working_copy: WorkingCopy) -> tuple[str, str] | None:
    """Return the place and the id in a listing's path, or None when no listing may lie there."""
    match = _LISTING_PATH.fullmatch(path)
    if not match or match["place"] not in working_copy.places or id_fault(match["id"]):
        return None
    return match["place"], match["id"]


def place_and_id(value: Mapping[str, Value], suggested_path: str, working_copy: WorkingCopy) -> tuple[str, str]:
    """Return the place and the id of a new listing: as its sender's form suggests, where that fits what it serves."""
    serves = _places_served(value, working_copy)
    place, id = parse_path(suggested_path, working_copy) or ("", "")
    name = value.get("name")
    return place if place in serves else serves[0], id or slug(name if isinstance(name, str) else "")


def _places_served(value: Mapping[str, Value], working_copy: WorkingCopy) -> list[str]:
    """Return the places that a listing serves, in its order; everywhere when it says nothing that we know."""
    place_of = {entry.id: entry.record.parent or entry.id for entry in working_copy.records.areas}
    known = dict.fromkeys(place_of.get(area, area) for area in _texts(value.get("serves")))
    served = [place for place in known if place in working_copy.places]
    return [EVERYWHERE] if EVERYWHERE in served or not served else served


def _texts(value: Value | None) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def free_id(id: str, value: Mapping[str, Value], working_copy: WorkingCopy, waiting: Iterable[str] = ()) -> str:
    """Return an id like this one that nobody has, nor any that waits: with the town after it, or else a number."""
    town = _town(value)
    with_town = [f"{id}-{slug(town)}"[:MAX_ID].strip("-")] if town and slug(town) not in id else []
    numbered = (f"{id[: MAX_ID - 4]}-{n}" for n in count(2))
    taken = {*working_copy.ids, *waiting}
    return next(candidate for candidate in chain(with_town, numbered) if candidate not in taken)


def _town(value: Mapping[str, Value]) -> str:
    venues = value.get("venues")
    first = venues[0] if isinstance(venues, list) and venues else None
    town = first.get("town") if isinstance(first, dict) else None
    return town if isinstance(town, str) else ""
