"""The state of the book."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator import freshness
from generator.curation.report.gaps import analyse
from tests import town


def test_each_listing_counts_once_for_its_own_place() -> None:
    whole = town.town()
    report = analyse(whole, town.TODAY)
    assert [place.id for place in report.places] == ["anytown", "otherham", "everywhere"]
    assert sum(place.count for place in report.places) == report.count == len(whole.shown)
    anytown = report.places[0]
    assert anytown.states[freshness.OVERDUE] == 1
    assert sum(anytown.states.values()) == anytown.count
    assert anytown.stale == anytown.count - anytown.states[freshness.CHECKED]


def test_a_place_with_no_listings_is_there_too(tmp_path: Path) -> None:
    report = analyse(town.with_listings(tmp_path, tea={}), town.TODAY)
    counts = {place.id: (place.count, place.percent) for place in report.places}
    assert counts == {"anytown": (1, 33), "otherham": (0, 0)}


def test_missing_facts_are_counted(tmp_path: Path) -> None:
    report = analyse(town.with_listings(tmp_path, a={}, b={"cost": {"kind": "free"}}), town.TODAY)
    assert (report.places[0].missing["cost"], report.places[0].missing["age"]) == (1, 2)
    assert [item.id for item in report.least_complete] == ["a", "b"]
    assert [item.id for item in report.in_no_filter] == ["a"]


def test_gaps_are_needs_with_nothing_here_and_perhaps_something_everywhere(tmp_path: Path) -> None:
    directory = town.with_listings(
        tmp_path,
        part={"needs": ["loneliness"], "serves": ["old-quay"]},
        line={"needs": ["debt"], "serves": ["everywhere"], "ways": ["by phone"], "venues": None},
        gone={"needs": ["arts-and-music"], "status": {"kind": "closed"}},
    )
    anytown, otherham = analyse(directory, town.TODAY).gaps
    here = [need.id for need in (*anytown.nothing, *anytown.only_national)]
    assert "loneliness" not in here  # what serves a part of a place helps somebody there
    assert "loneliness" in [need.id for need in otherham.nothing]
    assert [need.id for need in anytown.only_national] == ["debt"]
    assert "arts-and-music" in [need.id for need in anytown.nothing]
    assert len(here) == len(directory.needs) - 1


def test_needs_with_few_words_are_told() -> None:
    whole = town.town()
    need = next(iter(whole.needs.values()))
    dumb = need.model_copy(update={"words": (need.name, need.name.upper(), "a", "b", "c", "d")})
    clear = need.model_copy(update={"words": (need.name, "a", "b", "c", "d", "e")})
    report = analyse(replace(whole, needs={"dumb": dumb, "clear": clear}), town.TODAY)
    assert report.few_words == (dumb,)
