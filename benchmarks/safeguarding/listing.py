"""A plausible listing around one sentence: the sentence in its field, its context, and nothing else that matters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from schema import Listing

Facts = dict[str, Any]

_SINGLE = {"venue": "venues", "session": "sessions"}
"""How a row names the first item of a list."""
_LISTS = {"keywords", "languages", "who.groups", "join.routes"}
_SHORT = {"needs": "needs", "groups": "who.groups", "from_age": "who.from_age", "to_age": "who.to_age"}
_SHORT |= {"routes": "join.routes", "status": "status.kind", "access.note": "venue.access.note"}
"""A row's words for a field, and the whole of them."""


def around(row: Mapping[str, str], needs: Mapping[str, str], area: str) -> Facts:
    """Return a listing's facts with the row's text in its field.

    `needs` gives the id of a need by each of its words; `area` is who it serves. Where the field would not take the
    text, such as words after a telephone number, the text stands in the description, as it would in an e-mail.
    """
    facts = _plain(area)
    for name, value in _pairs(row["context"]):
        _set_if_taken(facts, name, value, needs)
    text = row["text"].strip()
    if not _set_if_taken(facts, row["field"], text, needs):
        _set(facts, "description", text)
    return facts


def _plain(area: str) -> Facts:
    return {
        "name": "Tuesday Tea",
        "summary": "A friendly hour with tea.",
        "organisation": {"name": "Wren Neighbours"},
        "needs": ["loneliness"],
        "ways": ["in person"],
        "venues": [{"name": "Wren Hall", "address": "Mill Lane", "town": "Dudley", "postcode": "DY1 1AA"}],
        "serves": [area],
        "sessions": [{"days": ["tuesday"], "starts": "10:00", "ends": "11:00"}],
        "join": {"routes": ["self"], "phone": "01632 960123"},
    }


def _pairs(context: str) -> list[tuple[str, str]]:
    pairs = [pair.split("=", 1) for pair in context.split(" | ") if "=" in pair]
    return [(name.strip(), value.strip()) for name, value in pairs]


def _set_if_taken(facts: Facts, name: str, value: str, needs: Mapping[str, str]) -> bool:
    """Set a field, and return whether the schema takes it; what it does not take is put back."""
    before = _copy(facts)
    if name == "private_address":
        facts["venues"] = [{"town": "Dudley", "keep_address_private": "yes"}]
        facts["sensitive"] = "yes"
    elif name == "needs":
        known = [needs[word.strip().casefold()] for word in value.split(",") if word.strip().casefold() in needs]
        facts["needs"] = list(dict.fromkeys(known)) or facts["needs"]
    else:
        _set(facts, _SHORT.get(name, name), value)
    if _is_taken(facts):
        return True
    facts.clear()
    facts.update(before)
    return False


def _set(facts: Facts, name: str, value: str) -> None:
    *parents, last = _SHORT.get(name, name).split(".")
    group = facts
    for step in parents:
        group = group[_SINGLE[step]][0] if step in _SINGLE else group.setdefault(step, {})
    group[last] = re.split(r", ?", value) if f"{'.'.join(parents)}.{last}".lstrip(".") in _LISTS else value


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    return [_copy(inner) for inner in value] if isinstance(value, list) else value


def _is_taken(facts: Facts) -> bool:
    try:
        Listing.model_validate(facts)
    except ValidationError:
        return False
    return True
