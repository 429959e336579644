"""Organisations that each have a list of what they run: a record for each service, with its organisation inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ORGANISATION = "organisation"
"""The group of a service's record that has what its organisation says of itself."""
_LISTS = ("services", "activities", "offers", "projects", "programmes", "groups", "classes", "events")
_NAMES = frozenset("name title service activity project".split())
_OWN = frozenset(
    "description about summary details what when times time day days schedule opening hours cost price place venue"
    " location address who ages".split()
)
"""What a service says of itself; a price or a group of people, which such a list may hold instead, does not."""


def expanded(items: Any) -> Any:
    """Return a record for each service where records are organisations with lists of services; else what was given.

    What runs no service stays as an organisation alone, so that the report can say so.
    """
    if not isinstance(items, list):
        return items
    key = next((name for name in _LISTS if _are_services(items, name)), None)
    return [record for item in items for record in _records(item, key)] if key else items


def _are_services(items: list[Any], key: str) -> bool:
    """Return whether most of what stands in a list of the records has a name and says two things more of a service."""
    inner = [each for item in items if isinstance(item, Mapping) for each in _inner(item, key)]
    return bool(inner) and sum(map(_is_service, inner)) * 2 > len(inner)


def _is_service(item: Any) -> bool:
    if not isinstance(item, Mapping):
        return False
    keys = {str(name).casefold() for name in item}
    return bool(_NAMES & keys) and len(_OWN & keys) >= 2


def _inner(item: Mapping[Any, Any], key: str) -> list[Any]:
    found = item.get(key)
    return found if isinstance(found, list) else []


def _records(item: Any, key: str) -> list[Any]:
    if not isinstance(item, Mapping):
        return [item]
    about = {name: value for name, value in item.items() if name != key}
    return [{**each, ORGANISATION: about} if isinstance(each, Mapping) else each for each in _inner(item, key)] or [
        {ORGANISATION: about}
    ]
