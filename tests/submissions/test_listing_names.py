"""What people call a listing, and what says more than its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.submissions import listing_names
from tests import town


@pytest.mark.parametrize(
    ("words", "is_name"),
    [
        ("Warm Place in Lye", True),
        ("The Warm Place", True),
        ("the warm place group", True),
        ("Lye Church", True),
        ("Lye", False),
        ("bookings at the Warm Place", False),
        ("", False),
        ("our place", False),
    ],
)
def test_a_name_with_its_place_is_a_name(tmp_path: Path, words: str, is_name: bool) -> None:
    venue = {"name": "Christ Church", "town": "Lye", "postcode": "ZE91 5FG"}
    item, _ = town.one(tmp_path, name="The Warm Place", organisation={"name": "Lye Church"}, venues=[venue])
    assert listing_names.of(item.listing).call_it(words) is is_name
