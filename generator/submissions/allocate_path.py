"""Where a new listing belongs: the folder of its place, and an id that nobody has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count

from generator.formatting import slug
from generator.load.yaml_parser import Value
from generator.submissions.working_copy import WorkingCopy
from schema.listing import EVERYWHERE
from schema.types import MAX_ID, id_fault

_ADDRESS = re.compile(r"(?:directory/)?listings/(?P<place>[^/\\]+)/(?P<id>[^/\\]+)\.yml")


def suggested(address: str, working_copy: WorkingCopy) -> tuple[str, str] | None:
    """Return the place and the id that an address names, or None when no listing may lie there."""
    found = _ADDRESS.fullmatch(address)
    if not found or found["place"] not in working_copy.places or id_fault(found["id"]):
        return None
    return found["place"], found["id"]


def of(value: Mapping[str, Value], address: str, working_copy: WorkingCopy) -> tuple[str, str]:
    """Return the place and the id of a new listing: as its sender's form suggests, where that fits what it serves."""
    serves = _places_served(value, working_copy)
    place, id = suggested(address, working_copy) or ("", "")
    name = value.get("name")
    return place if place in serves else serves[0], id or slug(name if isinstance(name, str) else "")


def _places_served(value: Mapping[str, Value], working_copy: WorkingCopy) -> list[str]:
    """Return the places that a listing serves, in its order; everywhere when it says nothing that we know."""
    parents = {e.id: e.record.parent or e.id for e in working_copy.records.areas}
    given = value.get("serves")
    named = [parents.get(area, area) for area in given if isinstance(area, str)] if isinstance(given, list) else []
    known = [place for place in dict.fromkeys(named) if place in working_copy.places]
    return [EVERYWHERE] if EVERYWHERE in known or not known else known


def free_id(id: str, value: Mapping[str, Value], working_copy: WorkingCopy) -> str:
    """Return an id like this one that nobody has: with the town after it, or else a number."""
    town = _town(value)
    tries = [f"{id}-{slug(town)}"[:MAX_ID].strip("-")] if town and slug(town) not in id else []
    numbered = (f"{id[: MAX_ID - 4]}-{n}" for n in count(2))
    taken = working_copy.ids
    return next(one for group in (tries, numbered) for one in group if one not in taken)


def _town(value: Mapping[str, Value]) -> str:
    venues = value.get("venues")
    first = venues[0] if isinstance(venues, list) and venues else None
    town = first.get("town") if isinstance(first, dict) else None
    return town if isinstance(town, str) else ""
