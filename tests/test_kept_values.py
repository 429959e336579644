"""What the program or a directory decides is worked out once, and believed only as it was worked out."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest

from generator import calendars, kept_values


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    """Begin as a new command does."""
    with patch.object(kept_values, "_known", {}):
        yield


def test_a_value_is_worked_out_once_for_each_thing_that_it_is_asked_with() -> None:
    asked: list[tuple[str, int]] = []

    @kept_values.of_program
    def repeated(word: str, times: int) -> str:
        asked.append((word, times))
        return word * times

    assert [repeated("a", 2), repeated("a", 2), repeated("a", 3), repeated("a2", 1)] == ["aa", "aa", "aaa", "a2"]
    assert asked == [("a", 2), ("a", 3), ("a2", 1)]


def test_another_command_that_takes_what_was_known_works_nothing_out() -> None:
    days = calendars.bank_holidays("scotland", 2027)
    values = kept_values.known()
    with patch.object(kept_values, "_known", {}), patch.dict("sys.modules", holidays=None):
        kept_values.take(values)
        assert calendars.bank_holidays("scotland", 2027) == days
        with pytest.raises(ImportError):
            calendars.bank_holidays("wales", 2027)


def test_of_what_a_directory_says_in_its_languages_each_stays_and_older_edits_go() -> None:
    asked: list[str] = []

    @kept_values.of_directory
    def shouted(word: str) -> str:
        asked.append(word)
        return word.upper()

    in_two_languages = ["edited", "golygwyd"] * 2
    assert [shouted(word) for word in in_two_languages] == [word.upper() for word in in_two_languages]
    assert asked == ["edited", "golygwyd"]
    for word in "abcd":
        shouted(word)
    assert list(kept_values.known().values()) == ["A", "B", "C", "D"]
