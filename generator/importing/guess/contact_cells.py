"""Which ways to get in touch the cells of one column hold: people put an e-mail address and a website into one box."""

from __future__ import annotations

import re

from generator.importing.guess.columns import SampledColumn

_KINDS = {
    "join.email": re.compile(r"[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}", re.I),
    "join.website": re.compile(
        r"(?:https?://|\bwww\.)\S+|(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|org|com)\b\S*", re.I
    ),
    "join.phone": re.compile(r"(?<!\w)\+?[0-9(][0-9 ()-]{8,}[0-9]"),
}
_LEAST = 0.05
"""A kind that a smaller share of the cells have is a slip, and not what the column is for."""


def kinds(column: SampledColumn) -> tuple[str, ...]:
    """Return the fields for contacts that a column's cells fill, the commonest first."""
    found = {
        name: sum(bool(kind.search(_without(value, name))) for value in column.values) for name, kind in _KINDS.items()
    }
    least = max(1, _LEAST * len(column.values))
    return tuple(sorted((name for name in found if found[name] >= least), key=lambda name: -found[name]))


def _without(value: str, name: str) -> str:
    """Return a cell without its e-mail addresses, whose ends look like websites."""
    return value if name == "join.email" else _KINDS["join.email"].sub(" ", value)


def holds_no_names(column: SampledColumn) -> bool:
    """Return whether nearly every cell is addresses and numbers alone, so that no person is named in it."""
    return sum(map(_is_bare, column.values)) >= 0.9 * len(column.values) > 0


def _is_bare(value: str) -> bool:
    for kind in _KINDS.values():
        value = kind.sub(" ", value)
    return not re.search(
        r"[^\W\d_]{2}", re.sub(r"\b(?:e-?mail|web(?:site)?|tel|phone|or|and)\b", "", value, flags=re.I)
    )
