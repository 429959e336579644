"""The words of a mapping: what a field cannot take is told by its line, before anything is imported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.importing import existing_directory, mapping_file, mapping_words
from tests.town import SAMPLE

RECORDS = existing_directory.read(SAMPLE).records
HEAD = "source: {name: A list}\n"


def _said(path: Path) -> str:
    entry, problems = mapping_file.load(path)
    assert entry, problems
    found = mapping_words.problems(entry, RECORDS)
    return "\n".join(f"{p.line}: {p.sentence}" for p in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "fields:\n  join.routes:\n    from: How\n    lookup:\n      Turn up: drop in\n",
            '6: fields › join.routes › lookup › Turn up: "drop in" is not',
        ),
        (
            "fields:\n  needs: [{from: A, lookup: {Tea: [lonelines, food]}}]\n",
            'is not a need. Did you mean "loneliness"?',
        ),
        ("fields: {ways: {from: A, contains: {hall: in persn}}}\n", 'Did you mean "in person"?'),
        ("fields: {serves: {from: A, lookup: {Anytwn: anytwn}}}\n", '"anytwn" is not an area'),
        ("fields: {status: {from: A, lookup: {N: shut}}}\n", '"shut" is not a status'),
        ("fields: {cost.free: {from: A, lookup: {N: no}}}\n", "this field has no words to look up"),
        ("fields: {venues.access.step_free: {from: A, lookup: {Level: yess}}}\n", '"yess" is not yes, no or unknown'),
        ("fields: {venues.keep_address_private: {from: A, lookup: {Shut: private}}}\n", '"private" is not'),
        ("fields: {venues.lat: {from: A, lookup: {x: 52}}}\n", "this field has no words to look up"),
        (
            "fields:\n  venues.town:\n    from: A\n    split: ';'\n",
            "5: fields › venues.town › split: is of no use here.",
        ),
        ("fixed: {needs: [food, crafts]}\n", 'fixed › needs 2: "crafts" is not a need'),
        ("fixed:\n  ways: in persn\n", "3: fixed › ways"),
        ("fixed:\n  join.routes: [yourself]\n", 'Did you mean "self"?'),
        ("fixed: {cost: {kind: gratis}}\n", "fixed › cost › kind"),
        ("fixed: {organisation: nobody}\n", '"nobody" is not an organisation that has a file'),
    ],
)
def test_a_word_that_its_field_cannot_take_is_told(write: Callable[[str, str], Path], text: str, said: str) -> None:
    assert said in _said(write("m.yml", HEAD + text))


def test_words_that_fit_and_words_left_out_are_no_fault(write: Callable[[str, str], Path]) -> None:
    text = (
        "fields: {needs: {from: A, lookup: {Tea: food, Other: leave out, New: }},"
        " serves: {from: B, lookup: {X: everywhere}}, venues.keep_address_private: {from: C, lookup: {Shut: yes}},"
        " sessions.days: {from: D, lookup: {D1: Monday}}, venues.town: {from: E, lookup: {Ddly: Dudley}}}\n"
        "fixed: {ways: in person, serves: [anytown], join.routes: [self], cost: {kind: free},"
        " organisation: {kind: charity}}\n"
    )
    assert _said(write("m.yml", HEAD + text)) == ""
