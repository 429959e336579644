"""Which chosen filters are in force: the page shows those alone, and says which values nothing here has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.export.test_search_index import ids, search
from tests.search.conftest import call

NOW = "2026-11-21T14:30"


def asked(book: Path, **query: Any) -> dict[str, Any]:
    return dict(search(book, now=NOW, **query)["asked"])


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("need", "no-such-need"),
        ("area", "oldtown"),
        ("way", "phone"),
        ("cost", "cheap"),
        ("day", "someday"),
        ("time", "night"),
        ("group", "no such group"),
        ("route", "magic"),
        ("access", "ramps"),
        ("facility", "sauna"),
        ("language", "klingon"),
        ("places", "later"),
        ("on", "tomorrow"),
        ("age", "500"),
        ("within", "many"),
    ],
)
def test_a_value_that_nothing_has_filters_nothing_and_is_told(book: Path, key: str, value: str) -> None:
    result = search(book, q="food", now=NOW, **{key: value})
    assert ids(result) == ids(search(book, q="food", now=NOW))
    assert result["asked"] == {"inForce": [], "unknown": [[key, value]]}


def test_one_value_that_is_known_still_filters(book: Path) -> None:
    result = search(book, q="food", need="food,no-such-need")
    assert ids(result) == ids(search(book, q="food", need="food"))
    assert result["asked"] == {"inForce": [["need", "food"]], "unknown": [["need", "no-such-need"]]}


def test_a_value_that_means_nothing_and_no_words_ask_for_nothing(book: Path) -> None:
    result = search(book, need="no-such-need")
    assert (result["empty"], result["asked"]["unknown"]) == (True, [["need", "no-such-need"]])


def test_what_is_in_force_is_told_as_the_address_has_it(book: Path) -> None:
    for given, told in (
        ({"on": "today"}, [["on", "today"]]),
        ({"on": "1"}, [["on", "today"]]),
        ({"on": "2026-11-21"}, [["on", "today"]]),
        ({"on": "2026-12-25"}, [["on", "2026-12-25"]]),
        ({"age": "60s"}, [["age", "60-69"]]),
        ({"age": "16"}, [["age", "16"]]),
        ({"checked": "1", "confirmed": "yes"}, [["checked", "yes"], ["confirmed", "yes"]]),
        ({"within": "5", "near": "Dudley"}, [["within", "5"]]),
        ({"within": "5"}, []),
        ({"way": "By Phone"}, [["way", "by phone"]]),
    ):
        assert asked(book, q="talk", **given) == {"inForce": told, "unknown": []}, given


def test_a_value_of_any_length_is_told_short(book: Path) -> None:
    ((_, told),) = asked(book, need="x" * 10_000)["unknown"]
    assert len(told) == 60


def test_a_filter_is_said_in_words() -> None:
    said = call(
        "../search-page/facet-panel",
        "choiceLabel",
        *(
            (choice, None)
            for choice in (
                ["within", "1"],
                ["within", "5"],
                ["on", "today"],
                ["age", "60-69"],
                ["age", "16"],
                ["need", "no-such-need"],
                ["age", "500"],
            )
        ),
    )
    assert said == [
        "Within 1 mile",
        "Within 5 miles",
        "On today",
        "Aged 60 to 69",
        "Aged 16",
        "What it helps with: no-such-need",
        "The person's age: 500",
    ]
