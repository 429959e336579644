"""The texts that teach what words mean, and which may not."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.relevance import directories
from generator.export.search_index.analyzer import tokenise
from generator.export.search_index.documents import document
from generator.export.search_index.need_phrases import GENERIC
from generator.resolve import Directory

HERE = Path(__file__).parent
RELEVANCE = HERE.parent / "relevance"
NONE = "none"
"""The label of a text that means no need."""
_MOST_NEEDS = 3
_PHRASE_WEIGHT, _LISTING_WEIGHT = 0.6, 0.5
"""What a curator's phrase and a listing's name count beside what a person typed. Between 0.3 and 1 it hardly
matters."""


@dataclass(frozen=True)
class Text:
    """Some words, the needs that they mean, the plainest first, what they count, and whether the model is judged by
    them."""

    words: str
    needs: tuple[str, ...]
    weight: float = 1.0
    judged: bool = False


def typed() -> list[Text]:
    """Return what people typed, less what the yardstick of the finder asks: it may not be learnt by heart."""
    asked = _judged_queries()
    with (HERE / "training.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    texts = [Text(row["text"], tuple(row["needs"].split()[:_MOST_NEEDS]), judged=True) for row in rows]
    return [text for text in texts if tuple(tokenise(text.words)) not in asked]


def _judged_queries() -> set[tuple[str, ...]]:
    queries = set[tuple[str, ...]]()
    for path in sorted(RELEVANCE.glob("*/*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            queries |= {tuple(tokenise(row.get("query", ""))) for row in csv.DictReader(file, delimiter="\t")}
    return queries


def phrases(directory: Directory) -> Iterator[Text]:
    """Yield what each need is called and does, and its phrases, those of danger too."""
    for need in directory.needs.values():
        for words in dict.fromkeys((need.name, need.summary, *need.words, *need.danger)):
            yield Text(words, (need.id,), _PHRASE_WEIGHT)


def empty() -> Iterator[Text]:
    """Yield the words that say little whatever the need: by themselves they mean none."""
    yield from (Text(word, (NONE,), _PHRASE_WEIGHT) for word in sorted(GENERIC))


def listings(directory: Directory) -> Iterator[Text]:
    """Yield the names and summaries of our own listings and of invented ones, less the third that is kept back, with
    the needs that a careful curator gave each."""
    needs = directories.curated_needs("starter")
    for item in directory.shown:
        if item.id in needs:
            yield from _listing(item.id, document(item), needs[item.id])
    with directories.INVENTED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield from _listing(row["id"], row, row["needs"].replace(",", " ").split())


def _listing(id: str, fields: Mapping[str, str], needs: Sequence[str]) -> Iterator[Text]:
    if needs and not is_sealed(id):
        for field in ("name", "summary"):
            yield Text(fields[field], tuple(needs[:_MOST_NEEDS]), _LISTING_WEIGHT)


def is_sealed(id: str) -> bool:
    """Return whether a listing is of the third that nothing is learnt from, and that is asked once."""
    return int(hashlib.sha256(id.encode()).hexdigest(), 16) % 3 == 0
