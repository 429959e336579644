"""A whole import: nothing is dropped, twice is nothing, and a curator's words stay."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.importing import existing_directory
from generator.importing.draft import Fate
from generator.importing.source_record import CannotImport
from generator.importing.sources import open as opening
from tests.importing.conftest import FILES, TODAY, Town

HEAD = "Ref,Name,What,Phone,Private name,State\n"
MAPPING = {
    "id": "Ref",
    "fields": {"name": "Name", "organisation.name": "Name", "description": "What", "join.phone": "Phone"},
    "skip": [{"column": "State", "is": ["gone"]}],
    "private": ["Private name"],
}
ROW = "1,Tea and Talk,Tea.,01632 960150,Jo Example,live\n"


def _provenance(town: Town) -> list[dict[str, object]]:
    text = (town.root / "provenance" / "a-list.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def _files(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_a_record_waits_with_what_the_source_says_and_nothing_invented(town: Town) -> None:
    summary = town.take_in_csv(HEAD + ROW, MAPPING)
    assert summary.new == ["tea-and-talk"]
    assert town.waiting("tea-and-talk") == {
        "name": "Tea and Talk",
        "summary": "Tea.",
        "organisation": {"name": "Tea and Talk"},
        "join": {"phone": "01632 960150"},
        "added": "2026-11-21",
        "source": "A list, record 1",
    }
    assert set(summary.missing) == {"needs", "ways", "serves", "join.routes"}


def test_every_value_of_a_source_is_in_the_report_once(town: Town) -> None:
    town.take_in_csv(HEAD + ROW + "2,Old Group,Gone.,,,gone\n3,,No name,,,\n", MAPPING)
    places = [(row["row"], row["column"]) for row in town.losses()]
    assert len(places) == len(set(places)) == 6 + 4 + 2


def test_private_values_are_neither_in_a_listing_nor_in_the_report(town: Town) -> None:
    summary = town.take_in_csv(HEAD + ROW, MAPPING)
    assert summary.fates[Fate.NOT_PUBLISHED] == 1
    written = b"".join(_files(town.root.parent).values()).replace((HEAD + ROW).encode(), b"")
    assert b"Jo Example" not in written


def test_what_is_skipped_says_why(town: Town) -> None:
    summary = town.take_in_csv(HEAD + "2,Old Group,Gone.,,,gone\n", MAPPING)
    assert not summary.new
    assert all("does not come in: State says “gone”" in row["why"] for row in town.losses())


def test_twice_is_nothing(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    before = _files(town.root)
    summary = town.take_in_csv(HEAD + ROW, MAPPING)
    assert (summary.unchanged, summary.new, _files(town.root)) == (1, [], before)


def test_only_the_day_last_seen_changes_another_day(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    before = _files(town.root)
    town.take_in_csv(HEAD + ROW, MAPPING, TODAY + datetime.timedelta(days=7))
    after = _files(town.root)
    assert [name for name in after if before.get(name) != after[name]] == ["provenance/a-list.jsonl"]
    assert _provenance(town)[0]["last_seen"] == "2026-11-28"


def test_only_what_the_source_changed_is_brought_up_to_date(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    file = town.root / "incoming" / "tea-and-talk.yml"
    curated = "# rang them\n" + file.read_text(encoding="utf-8").replace("summary: Tea.", "summary: Tea and cake.")
    file.write_text(curated, encoding="utf-8")
    summary = town.take_in_csv(HEAD + ROW.replace("960150", "960151"), MAPPING)
    assert summary.updated == {"tea-and-talk": ("join.phone",)}
    assert file.read_text(encoding="utf-8") == curated.replace("960150", "960151")


def test_a_curators_words_stay_where_both_have_changed(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    file = town.root / "incoming" / "tea-and-talk.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("960150", "960199"), encoding="utf-8")
    before = file.read_bytes()
    summary = town.take_in_csv(HEAD + ROW.replace("960150", "960151"), MAPPING)
    assert file.read_bytes() == before
    assert summary.conflicts == ["tea-and-talk, join.phone: kept as it is here. The source says “01632 960151”."]


def test_records_that_vanish_are_told_and_their_listings_stay(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    summary = town.take_in_csv(HEAD + "2,Other,Other.,,,live\n", MAPPING)
    assert summary.gone == ["tea-and-talk (1): The source has it no longer. It was last seen on 2026-11-21."]
    assert (town.root / "incoming" / "tea-and-talk.yml").is_file()
    assert not town.take_in_csv(HEAD + "2,Other,Other.,,,live\n", MAPPING).gone


def test_a_listing_that_a_curator_deleted_does_not_come_back(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    (town.root / "incoming" / "tea-and-talk.yml").unlink()
    summary = town.take_in_csv(HEAD + ROW.replace("960150", "960151"), MAPPING)
    assert len(summary.deleted) == 1
    assert not (town.root / "incoming" / "tea-and-talk.yml").exists()


def test_the_same_id_twice_is_refused_with_both_rows(town: Town) -> None:
    summary = town.take_in_csv(HEAD + ROW + ROW, MAPPING)
    assert summary.new == ["tea-and-talk"]
    assert "row 3: row 2 has the same id" in summary.refused[0]


def test_rows_of_one_listing_come_in_together(town: Town) -> None:
    mapping = {
        "id": "Ref",
        "several_rows": "yes",
        "sessions_each": "rows",
        "fields": {"name": "Name", "sessions.days": "rows.Day", "sessions.times": "rows.Time"},
    }
    town.take_in_csv("Ref,Name,Day,Time\n1,Tea,Monday,10-12\n1,Tea,Friday,2pm-4pm\n", mapping)
    assert [session["days"] for session in town.waiting("tea")["sessions"]] == [["monday"], ["friday"]]


def test_where_a_record_came_from_is_kept(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, {**MAPPING, "source": {"name": "A list", "licence": "OGL v3"}})
    kept = _provenance(town)[0]
    assert [kept[name] for name in ("source", "id", "licence", "listing", "last_seen")] == [
        "a-list",
        "1",
        "OGL v3",
        "tea-and-talk",
        "2026-11-21",
    ]
    assert town.waiting("tea-and-talk")["source"] == "A list, record 1 (OGL v3)"


def test_a_formula_is_shown_and_never_in_a_listing(town: Town) -> None:
    town.take_in_csv(HEAD + '1,Tea,"=HYPERLINK(""x"")",,,\n', MAPPING)
    row = next(row for row in town.losses() if row["column"] == "What")
    assert (row["value"], row["fate"]) == ('\'=HYPERLINK("x")', "set aside")
    assert "description" not in town.waiting("tea")


def test_the_council_workbook_comes_in_by_its_joins(town: Town) -> None:
    mapping = {
        "records": "Services",
        "id": "Ref",
        "joins": [
            {"sheet": "Organisations", "on": "Run by (org ref)", "key": "Org Ref"},
            {"sheet": "Venues", "on": "Venue Ref", "key": "Venue Ref", "split": ";"},
        ],
        "skip": [{"column": "Archived?", "is": ["Yes"]}],
        "fields": {
            "name": "Service Name",
            "organisation.name": "Organisations.Organisation",
            "organisation.charity_number": "Organisations.Charity No.",
            "venues.name": "Venues.Address: Venue",
            "venues.postcode": "Venues.Map: Postcode",
            "join.phone": "Telephone",
            "times": "When",
        },
        "private": ["Named contact"],
    }
    summary = town.take_in(FILES / "council.xlsx", mapping)
    assert len(summary.new) == 5
    walking = town.waiting("walking-group")
    assert [venue["name"] for venue in walking["venues"]] == ["Wren Hall", "Anytown Library"]
    assert walking["venues"][1]["postcode"] == "ZE91 5FG"  # the workbook has an I for the 1
    assert "phone" not in walking.get("join", {})  # test tel
    assert town.waiting("debt-advice-line")["organisation"]["charity_number"] == "7654321"
    aside = {(row["sheet"], row["value"]) for row in town.losses() if row["fate"] == "set aside"}
    assert ("Organisations", "Nobody's Organisation") in aside
    assert ("Services", "O-9") in aside


def test_two_rows_of_one_name_and_a_column_of_which_nothing_came_in_are_told(town: Town) -> None:
    summary = town.take_in_csv("Name,Colour\nTea,red\nWalk,blue\ntea,green\n", {"fields": {"name": "Name"}})
    assert "Row 4 has the same name as row 2: tea." in summary.offered
    assert summary.unused_columns == ["Colour: all 3 set aside"]


def test_a_title_above_the_headings_is_no_column_of_which_nothing_came_in(town: Town) -> None:
    rows = "Our groups 2026,,\nName,,Colour\nTea,,red\nWalk,,blue\n"
    assert town.take_in_csv(rows, {"fields": {"name": "Name"}}).unused_columns == ["Colour: all 2 set aside"]


def test_a_listing_that_was_given_a_free_id_is_still_the_record_that_it_was(town: Town) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    waiting = town.root / "incoming" / "tea-and-talk.yml"
    waiting.rename(town.root / "incoming" / "tea-and-talk-2.yml")
    theirs = (town.root / "listings/anytown/arabic-tea.yml").read_text(encoding="utf-8")
    (town.root / "listings/anytown/tea-and-talk.yml").write_text(theirs, encoding="utf-8")
    summary = town.take_in_csv(HEAD + ROW.replace("960150", "960151"), MAPPING)
    assert summary.updated == {"tea-and-talk-2": ("join.phone",)}
    assert (town.root / "listings/anytown/tea-and-talk.yml").read_text(encoding="utf-8") == theirs
    assert {entry["listing"] for entry in _provenance(town)} == {"tea-and-talk-2"}


@pytest.mark.parametrize("broken", ["needs.yml", "areas/northside.yml"])
def test_nothing_is_imported_by_needs_or_areas_that_cannot_be_read(broken: str, town: Town) -> None:
    (town.root / broken).write_text("{", encoding="utf-8")
    with pytest.raises(CannotImport, match="Nothing was imported"):
        existing_directory.read(town.root)


def test_what_a_source_without_an_end_did_not_give_has_not_gone(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.take_in_csv(HEAD + ROW, MAPPING)
    given = opening.source
    monkeypatch.setattr(opening, "source", lambda *args: replace(given(*args), is_whole=False))
    summary = town.take_in_csv(HEAD + ROW.replace("1,", "2,", 1).replace("Tea", "Walk"), MAPPING)
    assert (summary.gone, summary.unseen) == ([], 1)
    assert [entry.get("gone") for entry in _provenance(town)] == [None, None]
