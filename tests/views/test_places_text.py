"""Whether there is room for somebody new, now and once the day has come when it may be otherwise."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.views import places_text
from tests.town import one, with_listings


@pytest.mark.parametrize(
    ("places", "words", "later"),
    [
        (None, "", ""),
        ("open", "Has room", ""),
        ("waiting list", "Waiting list", ""),
        (
            {"kind": "full", "until": "2027-04-01"},
            "Full until 1 April 2027",
            "Was full until 1 April 2027: ring to ask",
        ),
        (
            {"kind": "closed to new people", "until": "2027-04-01"},
            "Closed to new people until 1 April 2027",
            "Was closed to new people until 1 April 2027: ring to ask",
        ),
    ],
)
def test_places_in_plain_words(places: Any, words: str, later: str, tmp_path: Path) -> None:
    told = places_text.places(one(tmp_path, places=places)[0])
    assert (told.words, told.later) == (words, later)


def test_nobody_is_told_to_ring_where_there_is_no_number(tmp_path: Path) -> None:
    full = {"kind": "full", "until": "2027-04-01"}
    asked = one(tmp_path / "a", places=full, join={"routes": ["self"], "email": "a@example.org"})[0]
    alone = one(tmp_path / "b", places=full, join={"routes": ["gp"]})[0]
    assert places_text.places(asked).later == "Was full until 1 April 2027: ask first"
    assert places_text.places(alone).later == "Was full until 1 April 2027: that may have changed"


def test_the_words_to_come_are_the_words_of_that_day(tmp_path: Path) -> None:
    full = {"places": {"kind": "full", "until": "2027-04-01", "note": "Ask after Easter."}}
    now = places_text.full(one(tmp_path / "now", **full)[0])
    day = datetime.date(2027, 4, 1)
    then = places_text.full(with_listings(tmp_path / "then", day, tea=full).listings["tea"])
    assert now.words == "Full until 1 April 2027. Ask after Easter."
    assert (now.later, then.until, then.later) == (then.words, "", "")


def test_only_what_may_cost_a_journey_warns(tmp_path: Path) -> None:
    warns = {
        kind: places_text.places(one(tmp_path / kind[:2], places=kind)[0]).warns
        for kind in ("open", "waiting list", "full", "closed to new people")
    }
    assert warns == {"open": False, "waiting list": True, "full": True, "closed to new people": True}
