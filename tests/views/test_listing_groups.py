"""Listings in groups."""

from __future__ import annotations

from pathlib import Path

from generator.views.listing_groups import MOST_SHOWN, group
from tests.town import town, with_listings


def test_a_group_of_nothing_is_no_group() -> None:
    assert group("In Anytown", []) == ()


def test_a_group_says_its_title_and_note() -> None:
    (found,) = group("National lines", town().shown[:2], "Wherever you live.")
    assert (found.title, found.note, len(found.cards), found.whole) == ("National lines", "Wherever you live.", 2, None)


def test_a_long_group_is_cut_short_only_where_there_is_a_fuller_page(tmp_path: Path) -> None:
    items = with_listings(tmp_path, **{f"g{n:02}": {"name": f"Group {n:02}"} for n in range(MOST_SHOWN + 3)}).shown
    (whole,) = group("Anytown", items)
    assert len(whole.cards) == MOST_SHOWN + 3
    (cut,) = group("Anytown", items, whole="areas/anytown/loneliness/")
    assert len(cut.cards) == MOST_SHOWN
    assert cut.whole is not None
    assert cut.whole.href == "areas/anytown/loneliness/"
    assert cut.whole.words.startswith(f"All {MOST_SHOWN + 3}")


def test_a_group_that_just_fits_is_whole(tmp_path: Path) -> None:
    items = with_listings(tmp_path, **{f"g{n:02}": {"name": f"Group {n:02}"} for n in range(MOST_SHOWN)}).shown
    (found,) = group("Anytown", items, whole="areas/anytown/loneliness/")
    assert (len(found.cards), found.whole) == (MOST_SHOWN, None)
