"""The texts that teach what words mean, and which listings may not."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

from generator.lexicon.analyzer import tokenise

HERE = Path(__file__).parent
RELEVANCE = HERE.parent / "relevance"
NONE = "none"
"""The label of a text that means no need."""
_MOST_NEEDS = 3


@dataclass(frozen=True)
class Text:
    """What somebody typed, and the needs that it means, the plainest first."""

    words: str
    needs: tuple[str, ...]


def typed() -> list[Text]:
    """Return what people typed, less what the yardstick of the finder asks: it may not be learnt by heart."""
    asked = _judged_queries()
    with (HERE / "training.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    texts = [Text(row["text"], tuple(row["needs"].split()[:_MOST_NEEDS])) for row in rows]
    return [text for text in texts if tuple(tokenise(text.words)) not in asked]


def _judged_queries() -> set[tuple[str, ...]]:
    queries = set[tuple[str, ...]]()
    for path in sorted(RELEVANCE.glob("*/*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            queries |= {tuple(tokenise(row.get("query", ""))) for row in csv.DictReader(file, delimiter="\t")}
    return queries


def is_sealed(id: str) -> bool:
    """Return whether a listing is of the third that nothing is learnt from, and that is asked once."""
    return int(hashlib.sha256(id.encode()).hexdigest(), 16) % 3 == 0
