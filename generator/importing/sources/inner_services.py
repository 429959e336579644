"""Organisations that each have a list of what they run: a record for each service, with its organisation inside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

ORGANISATION = "organisation"
"""The group of a service's record that has what its organisation says of itself."""
HEADING = "(sheet)"
"""What records stand under that says nothing but its name, such as a category: a part of the list, as a sheet is."""
_OF_ORGANISATIONS = ("services", "activities", "offers", "projects", "programmes", "groups", "classes", "events")
"""What an organisation has lists of."""
_NAME = re.compile(r"name|title|label", re.I)
_HEADING_NAME = re.compile(r"category|theme|topic|section|heading|^(?:day|area|town|type)(?:_?name)?$", re.I)
_SAYS_NOTHING = re.compile(r"id$|key$|slug|index|order|count|number", re.I)
_NO_SERVICES = re.compile(
    r"venue|locat|place|site|address|session|sched|time|slot|contact|person|people|price|cost|fee", re.I
)
"""Lists whose items have names too, and are a part of one service."""
_NAMES = frozenset("name title service activity project".split())
_OWN = frozenset(
    "description about summary details info what when times time day days schedule opening hours cost price place venue"
    " location address who ages".split()
)
"""What a service says of itself; a price or a group of people, which such a list may hold instead, does not."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
"""A word of a key: two in serviceInfo, three in what_we_do."""


def expanded(items: Any) -> Any:
    """Return a record for each service where records are organisations with lists of services; else what was given.

    What runs no service stays as an organisation alone, so that the report can say so.
    """
    if not isinstance(items, list):
        return items
    lists = {
        str(name)
        for item in items
        if isinstance(item, Mapping)
        for name, inner in item.items()
        if inner and isinstance(inner, list)
    }
    key = next((name for name in sorted(lists) if not _NO_SERVICES.search(name) and _are_services(items, name)), None)
    return [record for item in items for record in _records(item, key)] if key else items


def _are_services(items: list[Any], key: str) -> bool:
    """Return whether most of what stands in a list of the records has a name and says two things more of a service."""
    inner = [each for item in items if isinstance(item, Mapping) for each in _inner(item, key)]
    return bool(inner) and sum(map(_is_service, inner)) * 2 > len(inner)


def _is_service(item: Any) -> bool:
    if not isinstance(item, Mapping):
        return False
    keys = [set(_WORD.findall(str(name))) for name in item]
    words = [{word.casefold() for word in key} for key in keys]
    return any(_NAMES & key for key in words) and len(_OWN & set().union(*words)) >= 2


def _inner(item: Mapping[Any, Any], key: str) -> list[Any]:
    found = item.get(key)
    return found if isinstance(found, list) else []


def _records(item: Any, key: str) -> list[Any]:
    if not isinstance(item, Mapping):
        return [item]
    about = {name: value for name, value in item.items() if name != key}
    around = _as_heading(about, key) or {ORGANISATION: about}
    return [{**each, **around} if isinstance(each, Mapping) else each for each in _inner(item, key)] or [around]


def _as_heading(about: Mapping[Any, Any], key: str) -> dict[str, Any]:
    """Return what records stand under, if it says no more of itself than a name; nothing for an organisation."""
    said = {str(name): value for name, value in about.items() if value not in (None, "", [], {})}
    telling = [name for name in said if not _SAYS_NOTHING.search(name)]
    is_heading = any(map(_HEADING_NAME.search, telling)) or key not in _OF_ORGANISATIONS
    names = [name for name in telling if _HEADING_NAME.search(name) or _NAME.search(name)]
    if not is_heading or len(names) != 1 or names != telling:
        return {}
    rest = {f"{HEADING} {name}": value for name, value in said.items() if name not in names}
    return {HEADING: said[names[0]], **rest}
