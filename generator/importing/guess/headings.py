"""What a heading says, for each field of a listing; and what values look like under one that says nothing."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.importing.guess.columns import SampledColumn, groups, own, words_of
from generator.importing.guess.heading_rules import RULES, Rule
from generator.importing.guess.shapes import is_grid, is_latitude, is_longitude

LABELLED = re.compile(
    r"what to bring|transport|travel|getting (?:here|there)|directions|parking|facilit|refreshment|equipment|additional"
    r"|other info|further info|volunteer|for the public|benefits|outcomes|dress|catering|food|quality|accredit"
    r"|public notes?"
    r"|requirement|support available|how we help|activities offered|testimonial|history|opening notes"
)
"""Headings of what a description can say after their own words."""


_GENERIC = re.compile(
    r"name|title|type|date|number|no|code|id|ref|e ?mail|phone|tel|website|web|url|address|details|from|to"
    r"|time|value|(?:min|max) value|pref label|text|first|last|other|notes?|min|max|html|plain|body"
)
"""Headings that say little without the name of the group of columns above them."""


def _is_coordinate(text: str) -> bool:
    """Return whether a number is half of a point in the United Kingdom; some lists have the halves in each other.

    In degrees, or in metres of the National Grid.
    """
    return is_latitude(text) or is_longitude(text) or is_grid(text)


_NUMBERED = re.compile(r"(?<=[a-z]) ?[1-9]$")
"""The number of a heading that is there several times: Day1, Start 2."""


def rule_of(column: SampledColumn, taken: Collection[str] = ()) -> Rule | None:
    """Return the first rule whose heading and shape a column has, or None. `Start2` is read as `Start` if need be.

    `taken` are fields that it cannot be for, because another column is.
    """
    group = next(iter(groups(column.path)[::-1]), "")
    said = words_of(f"{group} {own(column.path)}") if _GENERIC.fullmatch(column.last) else column.last
    return _first_rule(column, said, taken) or (
        _first_rule(column, _NUMBERED.sub("", said), taken) if _NUMBERED.search(said) else None
    )


def _first_rule(column: SampledColumn, said: str, taken: Collection[str]) -> Rule | None:
    for rule in RULES:
        if rule.target in taken:
            continue
        if rule.pattern.search(said) and (not rule.shapes or column.shape in rule.shapes):
            if rule.target == "venues.lat" and not any(map(_is_coordinate, column.values[:50])):
                continue
            if rule.target == "venues.lon" and not any(map(_is_coordinate, column.values[:50])):
                continue
            return rule
    return None


_BARE_NUMBER = re.compile(r"-?[1-9][0-9]*(?:\.[0-9]+)?|-?0(?:\.[0-9]+)?")
_BY_SHAPE = {
    "email": "join.email",
    "phone": "join.phone",
    "web": "join.website",
    "postcode": "venues.postcode",
    "times": "times",
    "price": "cost",
    "ages": "ages",
    "day": "sessions.days",
    "gss": "serves",
}


def by_shape(column: SampledColumn) -> str | None:
    """Return the field that a column's values look like, whatever its heading says, or None."""
    some = column.values[:50]
    bare = bool(some) and all(_BARE_NUMBER.fullmatch(value.strip()) for value in some)
    if column.shape_of(0.7) in _BY_SHAPE and not bare:  # a number alone may be a moment, a place or a count
        return _BY_SHAPE[column.shape_of(0.7)]
    if some and all(map(is_latitude, some)):
        return "venues.lat"
    return "venues.lon" if some and all(map(is_longitude, some)) else None
