"""Guessing what went wrong in a file that is not YAML."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.load.yaml_hints import explain, field_at, merge_markers

TEXT = """\
name: x
description: |
  a
  b: c
venues:
  - name: A
    town: T
  - access:
      note: bad
serves:
- a
- b
join: {a: b}
"""


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (1, ("name",)),
        (3, ("description",)),
        (4, ("description",)),
        (6, ("venues", 0, "name")),
        (7, ("venues", 0, "town")),
        (9, ("venues", 1, "access", "note")),
        (11, ("serves", 0)),
        (12, ("serves", 1)),
        (13, ("join",)),
    ],
)
def test_the_field_of_a_line_is_found_by_its_indentation(line: int, field: tuple[str | int, ...]) -> None:
    assert field_at(TEXT, line) == field


@given(st.text("ab:- \n|>\u00a0", max_size=80), st.integers(1, 9))
def test_finding_a_field_never_raises(text: str, line: int) -> None:
    field_at(text, min(line, text.count("\n") + 1))


@given(st.text(max_size=200))
def test_explaining_never_raises_and_points_inside_the_file(text: str) -> None:
    line, message = explain(text, yaml.YAMLError("no mark"))
    assert 1 <= line <= text.count("\n") + 1
    assert message


def test_a_corrected_line_never_repeats_a_number() -> None:
    _, message = explain("name: Tea: 943 476 5919", yaml.YAMLError())
    assert message == "put the value in quotes, because it contains a colon: name: '…'"


def test_merge_markers_are_found_on_their_first_line() -> None:
    assert [line for line, _ in merge_markers("a: b\n<<<<<<< HEAD\nc: d\n=======\ne: f\n>>>>>>> main\n")] == [2]
    assert merge_markers("a: '<<<<<<<'\n") == []
