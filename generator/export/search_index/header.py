"""What every search needs, whatever its words: the needs, words of danger, small words, and which listings are late."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from generator.export.search_index.analyzer import stem
from generator.export.search_index.need_phrases import FAMILY, GENERIC, Lexicon, folded
from generator.resolve import Directory, LinkedListing
from schema import Need

DAYS_AHEAD = 31
"""For how long after the build it is known without another file which listings have become overdue."""


def core(
    items: Sequence[LinkedListing], lexicon: Lexicon, directory: Directory, today: datetime.date
) -> dict[str, Any]:
    """Return what has to be there before anything can be searched for."""
    headings = {need.id: heading.id for heading in directory.headings for need in heading.needs}
    listed = {need.id for item in items for need in item.needs}
    danger = folded(text for need in directory.needs.values() for text in need.danger)
    frightening = sorted({word for text in danger for word in text})
    return {
        "headings": [[heading.id, heading.name] for heading in directory.headings],
        "needs": [_need(need, headings[need.id], need.id in listed) for need in directory.needs.values()],
        "phrases": [sum(phrase.need == number for phrase in lexicon.phrases) for number in range(len(headings))],
        "small": " ".join(lexicon.small),
        "small_stems": " ".join(map(stem, lexicon.small)),
        "counts": [lexicon.counts[stem(word)] for word in lexicon.small],
        "generic": " ".join(sorted(GENERIC)),
        "family": " ".join(sorted(FAMILY)),
        "plain": [[phrase.need, " ".join(phrase.words)] for phrase in lexicon.phrases if phrase.plain],
        "danger": "|".join(" ".join(text) for text in danger),
        "stems": {word: stem(word) for word in frightening if stem(word) != word},
        "said": " ".join(word for word in frightening if stem(word) == word),
        "urgent": [line.phone.dial for line in directory.settings.urgent_help if line.phone],
        "late": list(_late(items, today)),
        "paused": _steps([n for n, item in enumerate(items) if item.listing.status.kind == "paused"]),
    }


def _need(need: Need, heading: str, listed: bool) -> dict[str, Any]:
    found = {
        "id": need.id,
        "name": need.name,
        "heading": heading,
        "sensitive": int(need.sensitive),
        "related": list(need.related),
        "alone": int(not listed),
    }
    return {key: value for key, value in found.items() if value}


def _late(items: Sequence[LinkedListing], today: datetime.date) -> Iterator[int]:
    """Yield for each listing that is or soon will be overdue the step from the one before, and the days until then."""
    before = -1
    for number, item in enumerate(items):
        overdue = item.freshness.overdue_on
        if overdue is None or (overdue - today).days > DAYS_AHEAD:
            continue
        yield number - before
        yield max(0, (overdue - today).days)
        before = number


def _steps(numbers: Sequence[int]) -> list[int]:
    """Return rising numbers as the step to each from the one before."""
    return [after - before for before, after in pairwise((-1, *numbers))]
