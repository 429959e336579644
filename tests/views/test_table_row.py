"""A row says what the page says, and what is not known is empty."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.views import table_row
from generator.views.table_row import COLUMNS
from tests.town import one


def row(folder: Path, **changes: Any) -> dict[str, str]:
    item, directory = one(folder, **changes)
    values = table_row.row(item, directory.settings.site_address)
    return dict(zip([column.name for column in COLUMNS], values, strict=True))


def test_a_column_is_named_once_and_as_other_programs_like_it() -> None:
    names = [column.name for column in COLUMNS]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() and name.islower() for name in names)


def test_what_nobody_said_is_empty(tmp_path: Path) -> None:
    told = row(tmp_path)
    assert {name for name, words in told.items() if words} == {
        *("id", "name", "page", "summary", "run_by", "needs", "ways", "serves", "venues", "postcodes", "how_to_join"),
        *("phone", "status", "sensitive"),
    }


def test_letters_and_hours_of_the_phone_have_columns_of_their_own(tmp_path: Path) -> None:
    others = [
        {"label": "Bookings", "number": "01632 960124", "hours": "Mondays"},
        {"label": "B", "number": "01632 960125"},
    ]
    join = {"routes": ["self"], "phone": "01632 960123", "phone_hours": "Weekdays", "post": "Tea, PO Box 12"}
    told = row(tmp_path, join={**join, "other_phones": others})
    assert (told["phone_hours"], told["post"]) == ("Weekdays; Bookings: Mondays", "Tea, PO Box 12")


def test_several_places_each_say_how_to_get_in(tmp_path: Path) -> None:
    venues = [
        {"name": "Hall", "town": "Anytown", "access": {"step_free": "yes"}},
        {"name": "Chapel", "town": "Anytown", "access": {"parking": "no", "note": "Ring the bell."}},
    ]
    assert row(tmp_path, venues=venues)["access"] == "Hall: Step-free: yes; Chapel: Parking: no and Ring the bell."


def test_what_is_for_everybody_says_so(tmp_path: Path) -> None:
    told = row(tmp_path, serves=["everywhere"], ways=["by phone"], venues=[])
    assert (told["serves"], told["page"]) == (
        "Everywhere in the United Kingdom",
        "https://linkbook.example.org/anytown/listings/tea/",
    )
