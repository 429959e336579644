"""Sheets with the same headings are one list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl

from generator.importing.sources import open as opening

Write = Callable[[str, str], Path]
TEA, WALK = '{"Name": "Tea", "Phone": "1", "Day": "Mon"}', '{"name": "Walk", "Phone": "2", "Day": "Tue", "Cost": "3"}'


def test_a_list_for_each_town_is_one_and_says_which(write: Write) -> None:
    path = write("groups.json", f'{{"Northside": [{TEA}], "Otherham": [{TEA}, {WALK}]}}'.replace("name", "Name"))
    (found,) = opening.source(path).sets
    assert found.name == "groups"
    assert found.columns == ("(sheet)", "Name", "Phone", "Day", "Cost")
    said = [{name: value.text for name, (value,) in r.values.items()} for r in found.read(lambda _: None)]
    assert [(each["(sheet)"], each["Name"]) for each in said] == [
        ("Northside", "Tea"),
        ("Otherham", "Tea"),
        ("Otherham", "Walk"),
    ]


def test_headings_in_other_letters_are_the_same(write: Write) -> None:
    path = write("groups.json", f'{{"a": [{TEA}], "b": [{WALK}]}}'.replace(', "Cost": "3"', ""))
    (found,) = opening.source(path).sets
    assert [record.find("Name")[0].text for record in found.read(lambda _: None)] == ["Tea", "Walk"]


def test_lists_of_other_things_stay_apart(write: Write) -> None:
    halls = '{"Hall": "Wren", "Phone": "3", "Street": "Mill Lane"}'
    assert len(opening.source(write("groups.json", f'{{"groups": [{TEA}], "halls": [{halls}]}}')).sets) == 2


def test_what_is_hidden_or_old_does_not_come_back_with_the_rest(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, state in (("Northside", "visible"), ("Otherham", "visible"), ("Gone", "hidden"), ("Old list", "visible")):
        sheet = book.create_sheet(name)
        sheet.append(["Name", "Phone", "Day"])
        sheet.append([f"Tea in {name}", "1", "Mon"])
        sheet.sheet_state = state
    book.remove(book["Sheet"])
    book.save(tmp_path / "groups.xlsx")
    sets = opening.source(tmp_path / "groups.xlsx").sets
    assert [(each.name, each.is_hidden) for each in sets] == [("groups", False), ("Gone", True), ("Old list", False)]
