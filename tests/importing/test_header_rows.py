"""The row of headings, wherever it is."""

from __future__ import annotations

import pytest

from generator.importing.header_rows import find


@pytest.mark.parametrize(
    ("rows", "names", "first"),
    [
        ([["Name", "Phone"], ["Tea", "01632 960150"]], ("Name", "Phone"), 2),
        ([["Our list"], [], ["Name", "Phone"], ["Tea", "1"]], ("Name", "Phone"), 4),
        (
            [["Address", "", "Contact", ""], ["Street", "Town", "Name", "Phone"]],
            ("Address: Street", "Address: Town", "Contact: Name", "Contact: Phone"),
            3,
        ),
        ([["Name", "Name", ""], ["a", "b", "c"]], ("Name", "Name (2)", "Column 3"), 2),
        ([["  Name \n of it "]], ("Name of it",), 2),
    ],
)
def test_headings_are_found(rows: list[list[str]], names: tuple[str, ...], first: int) -> None:
    found = find(rows)
    assert found
    assert (found.names, found.first_row) == (names, first)


def test_a_person_may_say_which_row_they_are() -> None:
    found = find([["a", "b"], ["c", "d"]], 2)
    assert found
    assert (found.names, found.titles) == (("c", "d"), ((1, 1, "a"), (1, 2, "b")))


def test_an_empty_sheet_has_none() -> None:
    assert find([[], ["", ""]]) is None
