"""Which listings a place looks after."""

from __future__ import annotations

import pytest

from generator.curation import place_filter
from tests import town


@pytest.mark.parametrize("typed", ["old-quay", "Old Quay", " OLD QUAY ", "old quay"])
def test_a_place_is_meant_by_its_id_or_its_name(typed: str) -> None:
    assert place_filter.place_id(typed, town.town()) == "old-quay"


def test_an_unknown_place_is_refused_with_the_nearest() -> None:
    with pytest.raises(place_filter.UnknownPlace, match=r'"anytwon" is not a place here\. Did you mean "anytown"\?'):
        place_filter.place_id("anytwon", town.town())
    with pytest.raises(place_filter.UnknownPlace, match=r"Choose one of: anytown, .*everywhere\."):
        place_filter.place_id("xyzzy", town.town())


def _looked_after(place: str) -> set[str]:
    directory = town.town()
    return {item.id for item in directory.shown if place_filter.looks_after(place, item, directory)}


def test_a_place_looks_after_the_listings_of_its_folder_and_no_others() -> None:
    there = {item.id for item in town.town().shown if item.file.startswith("listings/otherham/")}
    assert _looked_after("otherham") == there
    assert _looked_after("everywhere") == {"tea-text-line"}
    assert "sing-along-choir" in _looked_after("anytown")
    assert not _looked_after("anytown") & {*there, "tea-text-line"}


def test_a_part_of_a_place_looks_after_what_happens_there() -> None:
    part, whole = _looked_after("old-quay"), _looked_after("anytown")
    assert part
    assert part < whole
    assert "telephone-friends" not in part


def test_a_place_is_named_as_people_name_it() -> None:
    directory = town.town()
    assert place_filter.in_words("old-quay", directory) == " in Old Quay"
    assert place_filter.in_words("everywhere", directory) == " among the listings for everywhere"
    assert place_filter.in_words(None, directory) == ""
    assert place_filter.name("everywhere", directory) == "Everywhere"
