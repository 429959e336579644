"""Three ways: base, ours and theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.reconcile import merge

VALUES = st.dictionaries(st.sampled_from("abc"), st.sampled_from(["1", "2", {"x": "1"}, {"x": "2"}, ["1"]]))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "value", "changed", "conflicts"),
    [
        ({"a": "1"}, {"a": "1"}, {"a": "2"}, {"a": "2"}, ("a",), 0),
        ({"a": "1"}, {"a": "3"}, {"a": "1"}, {"a": "3"}, (), 0),
        ({"a": "1"}, {"a": "3"}, {"a": "2"}, {"a": "3"}, (), 1),
        ({"a": "1"}, {"a": "2"}, {"a": "2"}, {"a": "2"}, (), 0),
        ({"a": "1"}, {"a": "1"}, {}, {}, ("a",), 0),
        ({}, {}, {"a": "1"}, {"a": "1"}, ("a",), 0),
        (
            {"j": {"p": "1", "e": "1"}},
            {"j": {"p": "9", "e": "1"}},
            {"j": {"p": "1", "e": "2"}},
            {"j": {"p": "9", "e": "2"}},
            ("j.e",),
            0,
        ),
    ],
)
def test_each_side_keeps_what_it_alone_changed(base, ours, theirs, value, changed, conflicts) -> None:
    merged = merge(base, ours, theirs)
    assert (merged.value, merged.changed, len(merged.conflicts)) == (value, changed, conflicts)


@given(VALUES, VALUES)
def test_what_the_source_did_not_change_is_never_touched(base: dict, ours: dict) -> None:
    assert merge(base, ours, base).value == ours


@given(VALUES, VALUES)
def test_what_nobody_edited_is_as_the_source_says(base: dict, theirs: dict) -> None:
    merged = merge(base, base, theirs)
    assert (merged.value, merged.conflicts) == (theirs, ())
