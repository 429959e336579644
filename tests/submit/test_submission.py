"""The files that the form makes: all readers of YAML read the same words, and a change holds only what has changed."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.contract import form_constants
from generator.export.form import directory_data
from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from tests.submit.node import call, needs_node
from tests.town import PLAIN, town

pytestmark = needs_node
DIRECTORY = directory_data(town())
FIELD_ORDER = list(form_constants.form()["FIELDS"][1])
HARD = (
    "10:30",
    "01632 960123",
    "yes",
    "No",
    "on",
    "~",
    "null",
    "1e3",
    "0x1f",
    "2026-10-01",
    "# not a comment",
    "a # b",
    "a: b",
    "- a",
    "&a",
    "*a",
    "!a",
    "%a",
    "@a",
    "`a",
    "{a}",
    "[a]",
    "a, b",
    "'a'",
    '"a"',
    "it's",
    "ends:",
    " spaces ",
    "two  spaces",
    "tab\there",
    "back\\slash",
    "£3, first visit free",
    "Café & Clwb Ŵyl",
    "中文",
    "👩‍👩‍👧 family",
    "---",
    "...",
    "<script>",
    "first\n\n  - second\n# third\n",
    "  indented first\nthen not",
    "one\ntwo\n\nthree",
)


def ours(text: str) -> Any:
    document, problems = parse(FileText("x.yml", text))
    assert document, problems
    return document.value


def test_words_that_yaml_would_guess_at_stay_words() -> None:
    values = [{"name": t, "needs": [t, "b"], "join": {"phone": t}, "venues": [{"town": t}, {"name": t}]} for t in HARD]
    found = call("yaml-writer", *(["mapping", value, FIELD_ORDER] for value in values))
    for value, lines in zip(values, found, strict=True):
        written = "\n".join(lines) + "\n"
        assert yaml.safe_load(written) == value
        assert ours(written) == value


@given(texts=st.lists(st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=40), min_size=20))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_words_at_all_are_read_back(texts: list[str]) -> None:
    """Many texts in one run of Node, since each run costs more than the writing."""
    for text, lines in zip(texts, call("yaml-writer", *(["mapping", {"a": t}, []] for t in texts)), strict=True):
        assert yaml.safe_load("\n".join(lines)) == {"a": text}


def test_days_and_numbers_stay_bare_in_the_fields_that_are_for_them() -> None:
    spans = ["2026-12-21 to 2027-01-03", "august", "15 july to 3 september", "Christmas: ring"]
    session = {"every_weeks": "4", "counted_from": "2026-12-07", "dates": ["2026-12-05"], "not_on": spans}
    value = {"name": "2026-12-05", "sessions": [session], "who": {"from_age": "18", "note": "18"}}
    lines = call("yaml-writer", ["mapping", value, FIELD_ORDER])[0]
    assert lines == [
        'name: "2026-12-05"',
        "sessions:",
        "  - dates: [2026-12-05]",
        "    every_weeks: 4",
        "    counted_from: 2026-12-07",
        '    not_on: [2026-12-21 to 2027-01-03, august, 15 july to 3 september, "Christmas: ring"]',
        "who:",
        "  from_age: 18",
        '  note: "18"',
    ]
    assert ours("\n".join(lines)) == value


def new(listing: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = call("submission", ["newListing", listing, DIRECTORY])[0]
    return made


def test_a_new_listing_says_where_it_might_live_and_keeps_the_order_of_the_fields() -> None:
    made = new(dict(reversed(PLAIN.items())))
    first, second, *rest = made["text"].splitlines()
    assert first == "# yaml-language-server: $schema=../../../schema/json/listing.json"
    assert second == "# Suggested address: listings/anytown/tea-and-chat.yml"
    keys = [line.split(":")[0] for line in rest if line[0] != " "]
    assert keys == ["name", "summary", "organisation", "needs", "ways", "venues", "serves", "join"]
    assert made["subject"] == "New listing: Tea and Chat"


@pytest.mark.parametrize(
    ("serves", "place"), [(["northside"], "anytown"), (["otherham"], "otherham"), (["everywhere"], "everywhere")]
)
def test_a_listing_belongs_in_the_folder_of_its_place(serves: list[str], place: str) -> None:
    assert new({**PLAIN, "serves": serves})["path"] == f"listings/{place}/tea-and-chat.yml"


def test_a_name_with_no_plain_letters_still_has_an_address() -> None:
    assert new({**PLAIN, "name": "茶"})["path"] == "listings/anytown/new-listing.yml"


def test_a_change_holds_only_what_has_changed() -> None:
    before = {**PLAIN, "times_note": "Not in August.", "languages": ["English"]}
    after = {**before, "summary": "Company: and cake.", "languages": ["English", "Polish"], "cost": {"kind": "free"}}
    del after["times_note"]
    changes = call("submission", ["changesBetween", before, after])[0]
    made = call("submission", ["change", "tea-and-chat", changes, "Anytown Trust", "2026-11-22"])[0]
    assert made["text"] == (
        "change_to: tea-and-chat\n"
        "on: 2026-11-22\n"
        "by: Anytown Trust\n"
        "changes:\n"
        "  - field: summary\n"
        "    was: Company and a cup of tea.\n"
        '    now: "Company: and cake."\n'
        "  - field: times_note\n"
        "    was: Not in August.\n"
        "  - field: cost.kind\n"
        "    now: free\n"
        "  - field: languages\n"
        "    was: [English]\n"
        "    now: [English, Polish]\n"
    )
    assert made["subject"] == "Change to tea-and-chat"


def test_a_list_of_places_changes_as_a_whole() -> None:
    after = {**PLAIN, "venues": [{**PLAIN["venues"][0], "access": {"step_free": "yes"}}, {"town": "Anytown"}]}
    changes = call("submission", ["changesBetween", PLAIN, after])[0]
    made = call("submission", ["change", "tea", changes, "", "2026-11-22"])[0]
    read = ours(made["text"])
    assert read["changes"] == [{"field": "venues", "was": PLAIN["venues"], "now": after["venues"]}]
    assert "by" not in read


def test_a_listing_that_runs_again_no_longer_sends_people_elsewhere() -> None:
    closed = {**PLAIN, "status": {"kind": "closed", "reason": "It ended.", "try_instead": ["other"]}}
    assert call("submission", ["changesBetween", closed, PLAIN])[0] == [
        {"field": "status.kind", "was": "closed", "now": "open"},
        {"field": "status.reason", "was": "It ended."},
        {"field": "status.try_instead", "was": ["other"]},
    ]
    shut = {**PLAIN, "status": {"kind": "closed"}}
    assert call("submission", ["changesBetween", PLAIN, shut])[0] == [{"field": "status.kind", "now": "closed"}]


def test_the_order_of_keys_is_no_change() -> None:
    after = {**PLAIN, "venues": [dict(reversed(PLAIN["venues"][0].items()))]}
    assert call("submission", ["changesBetween", PLAIN, after])[0] == []


def test_still_right_is_three_lines() -> None:
    made = call("submission", ["stillRight", "tea-and-chat", "Anytown: Trust", "2026-11-22"])[0]
    assert made["text"] == 'still_right: tea-and-chat\non: 2026-11-22\nby: "Anytown: Trust"\n'


def test_a_letter_carries_the_file_between_two_lines() -> None:
    letter = call("submission", ["emailBody", {"says": "All is right.", "text": "still_right: tea\n"}])[0]
    assert letter == "All is right.\n\n--- linkbook ---\nstill_right: tea\n--- end ---\n"
