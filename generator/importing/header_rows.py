"""Finding the row of headings of a sheet: below a title, below an empty row, or in two rows of which one was merged."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

LOOK_AT = 25
"""How many rows at the top are looked at for the headings."""
MOST_LETTERS = 80
"""Longest text that is taken for a heading."""
_DATA = re.compile(r"@|https?://|www\.|^\+?[\d ()./:,£%-]{2,}$|^(?:yes|no|true|false|n/a)$", re.IGNORECASE)


_HEADING = re.compile(
    r"^(?:full |first |last |main |contact )?(?:name|surname|role|job title|key ?holders?|contact|venue|hall|place"
    r"|building|organi[sz]ation|group|service|activity|tel(?:ephone)?|phone|mobile|e-?mail|address|post ?code|website"
    r"|web|day|time|date|start|end|from|to|cost|price|notes?|ref|id|code|meaning|key|description|total|count|number|no)"
    r"(?: (?:name|number|no|address|time|date|code))?[.:]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Headings:
    """The headings of a sheet, by position, and the number of the first row below them."""

    names: tuple[str, ...]
    first_row: int
    titles: tuple[tuple[int, int, str], ...] = ()
    """What stands above the headings, which belongs to no record: row, column and text."""


def find(rows: Sequence[Sequence[str]], given: int | None = None) -> Headings | None:
    """Return the headings among the first rows of a sheet (each a list of texts), or None when none has any text.

    `given` is the number of their row, from 1, when a person has said it.
    """
    filled = [n for n, row in enumerate(rows[:LOOK_AT]) if any(row)]
    if not filled:
        return None
    last = given - 1 if given else _likeliest(rows, filled)
    last = min(last, len(rows) - 1)
    is_double = given is None and last > 0 and _is_group_row(rows[last - 1], rows[last])
    names = _joined(rows[last - 1], rows[last]) if is_double else list(rows[last])
    above = last - 1 if is_double else last
    titles = [(n + 1, c + 1, text) for n in range(above) for c, text in enumerate(rows[n]) if text]
    return Headings(_distinct(names), last + 2, tuple(titles))


def _likeliest(rows: Sequence[Sequence[str]], filled: Sequence[int]) -> int:
    """Return the first row that is nearly as wide as the widest and reads as headings, not as data."""
    widest = max(sum(map(bool, rows[n])) for n in filled)
    wide = [n for n in filled if sum(map(bool, rows[n])) >= max(min(2, widest), round(widest * 0.6))]
    likely = next((n for n in wide if _reads_as_headings(rows[n])), wide[0] if wide else filled[0])
    below = likely + 1
    return below if below < len(rows) and _is_group_row(rows[likely], rows[below]) else likely


def _reads_as_headings(row: Sequence[str]) -> bool:
    texts = [text for text in row if text]
    odd = sum(bool(_DATA.search(text.strip())) or len(text) > MOST_LETTERS for text in texts)
    return bool(texts) and odd <= len(texts) * 0.2


def _is_group_row(above: Sequence[str], row: Sequence[str]) -> bool:
    """Return whether the row above names groups of columns: a few short texts, over headings that need them."""
    groups = [text for text in above if text]
    last = max((n for n, text in enumerate(above) if text), default=0)
    if all(above[:last]):  # no gap, as a merged cell leaves: they are headings themselves
        return False
    return 2 <= len(groups) < sum(map(bool, row)) and _reads_as_headings(above) and _reads_as_headings(row)


def begins_another_table(row: Sequence[str]) -> bool:
    """Return whether a row below an empty one is the headings of a second table: two or more, and headings all."""
    texts = [text.strip() for text in row if text.strip()]
    return len(texts) > 1 and all(map(_HEADING.match, texts))


def _joined(above: Sequence[str], row: Sequence[str]) -> list[str]:
    """Return the headings with the name of their group in front; a merged cell's text stands over its first column."""
    names, group = [], ""
    for position, name in enumerate(row):
        group = above[position] if position < len(above) and above[position] else group
        names.append(f"{group}: {name}".strip(" :") if name and name.casefold() != group.casefold() else name or group)
    return names


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Return the headings, each tidy and of its own: a second `Phone` is `Phone (2)`, none at all is `Column 4`."""
    seen: Counter[str] = Counter()
    distinct = []
    for position, name in enumerate(names, start=1):
        tidy = " ".join(name.replace("\ufeff", "").split()) or f"Column {position}"
        seen[tidy.casefold()] += 1
        count = seen[tidy.casefold()]
        distinct.append(tidy if count == 1 else f"{tidy} ({count})")
    return tuple(distinct)
