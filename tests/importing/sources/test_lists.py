"""Lists of records in JSON and YAML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.importing import limits
from generator.importing.source_record import CannotImport, SourceFault
from generator.importing.sources import lists

RECORD = {"name": "Tea", "phone": "01632 960150"}


def _names(data: Any) -> list[str]:
    (found,) = lists.record_sets(data, "list")
    return [record.find("name")[0].text for record in found.read(lambda _: None)]


@pytest.mark.parametrize(
    "data",
    [
        [RECORD],
        {"services": [RECORD], "total": 1},
        {"_embedded": {"services": [RECORD]}, "total": 1},
        RECORD,
    ],
)
def test_the_list_is_found_wherever_it_lies(data: Any) -> None:
    assert _names(data) == ["Tea"]


def test_records_by_their_ids_keep_them() -> None:
    (found,) = lists.record_sets({"a1": RECORD, "b2": {"name": "Walk"}}, "list")
    assert [record.find("(key)")[0].text for record in found.read(lambda _: None)] == ["a1", "b2"]


def test_values_within_values_have_paths_and_places() -> None:
    (found,) = lists.record_sets(
        [{"name": "Tea", "venues": [{"address": {"town": "A"}}, {"address": {"town": "B"}}]}], "list"
    )
    (record,) = found.read(lambda _: None)
    assert [value.text for value in record.find("venues.address.town")] == ["A", "B"]
    assert [value.place.column for value in record.find("venues.address.town")] == [
        "venues 1.address.town",
        "venues 2.address.town",
    ]


def test_what_is_no_record_is_told_and_the_others_come() -> None:
    (found,) = lists.record_sets([RECORD, "not one", 7], "list")
    faults: list[SourceFault] = []
    assert len(list(found.read(faults.append))) == 1
    assert [(fault.place.row, fault.text) for fault in faults] == [(2, "not one"), (3, "7")]


def test_yaml_is_never_guessed_at() -> None:
    (record,) = lists.record_sets(lists.parse("- {open: no, at: 10:30, phone: 01632960150}", "a.yml", False), "l")[
        0
    ].read(lambda _: None)
    assert [record.find(name)[0].text for name in ("open", "at", "phone")] == ["no", "10:30", "01632960150"]


def test_a_record_a_line_is_a_list() -> None:
    assert lists.parse('{"name": "a"}\n{"name": "b"}\n', "a.jsonl") == [{"name": "a"}, {"name": "b"}]


@pytest.mark.parametrize(
    ("text", "is_json", "said"),
    [
        ('[{"name": "Tea"', True, "line 1, column 16: this is not JSON"),
        ("a: [b", False, "this is not YAML"),
        ("a: &x [b]\nc: *x\n", False, "Line 2 points at another part"),
        ("[" * 100_000, True, "too deep"),
    ],
)
def test_what_is_neither_is_refused_with_its_line(text: str, is_json: bool, said: str) -> None:
    with pytest.raises(CannotImport, match=said):
        lists.parse(text, "a", is_json)


def test_a_record_with_more_than_any_has_is_cut_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_VALUES", 3)
    (found,) = lists.record_sets([{"name": "Tea", "tags": list("abcdef")}], "list")
    faults: list[SourceFault] = []
    list(found.read(faults.append))
    assert "more than 3 values" in faults[0].message


def test_a_file_of_another_encoding_is_read(write: Callable[[str, bytes], Path]) -> None:
    assert lists.read_file(write("a.json", '{"name": "Café"}'.encode("cp1252"))) == {"name": "Café"}


def test_the_envelope_of_an_api_is_no_record() -> None:
    page = {"meta": {"page": 1}, "links": {"next": "https://a.org.uk/?page=2"}, "data": {"items": [RECORD]}}
    assert _names(page) == ["Tea"]


def test_a_way_to_get_in_touch_is_called_by_its_kind() -> None:
    (found,) = lists.record_sets(
        [{"name": "Tea", "contacts": [{"type": "Phone", "value": "01632 960150", "note": "Tue only"}]}], "list"
    )
    assert found.columns == ("name", "contacts.phone", "contacts.note")


def test_a_word_of_yaml_for_nothing_is_nothing() -> None:
    (found,) = lists.record_sets(lists.parse("- {name: Tea, place: null, town: ~}", "a.yml", False), "list")
    assert found.columns == ("name",)
