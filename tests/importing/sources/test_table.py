"""Sheets with other things below their list than records."""

from __future__ import annotations

from generator.importing.source_record import SourceFault
from generator.importing.sources import table

HEADINGS = ["Venue", "Address", "Post code", "Notes"]
HALL = ["Wren Hall", "1 Mill Lane", "ZE91 5FG", "warm"]


def _read(*rows: list[str]) -> tuple[list[int], list[SourceFault]]:
    found = table.of_rows("Venues", lambda: table.as_lists(rows))
    assert found
    faults: list[SourceFault] = []
    return [row.number for row in found.rows(faults.append)], faults


def test_notes_and_totals_below_a_list_are_told_and_are_no_records() -> None:
    numbers, faults = _read(HEADINGS, HALL, [], ["* Correct at time of going to press"], ["Total: 1"])
    assert numbers == [2]
    assert [fault.text for fault in faults] == ["* Correct at time of going to press", "Total: 1"]


def test_a_second_table_in_a_sheet_is_no_part_of_the_first() -> None:
    numbers, faults = _read(
        HEADINGS, HALL, [], ["Key holders"], ["Hall", "Name", "Mobile"], ["Wren Hall", "Bo", "07700 900123"]
    )
    assert numbers == [2]
    assert faults[-1].text == "Wren Hall; Bo; 07700 900123"


def test_a_row_with_only_a_name_between_others_stays() -> None:
    assert _read(HEADINGS, HALL, ["Quay Hall"], [], HALL)[0] == [2, 3, 5]
