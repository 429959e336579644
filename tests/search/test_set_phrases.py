"""Set phrases of danger as they are sent, which are those that somebody wrote."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.node.program import needs_node, result

CASES = "tests/search/set-phrases.mjs"
TEXTS = Path(__file__).parents[2] / "benchmarks" / "crisis" / "training.tsv"


@needs_node
def test_the_packed_phrases_are_the_written_ones() -> None:
    """If this fails, a set phrase was changed: `python -m benchmarks.crisis --train`."""
    assert result(CASES, "isPackedAsWritten")


@needs_node
def test_every_written_phrase_is_known_when_packed_and_hardly_any_other_words_are_taken_for_one() -> None:
    with TEXTS.open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    told = result(CASES, "differences", texts)
    assert told["differ"] == []
    assert told["found"] > 1_000
    assert told["mistaken"] < 1 / 5_000
