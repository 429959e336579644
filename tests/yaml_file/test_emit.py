"""What is written is read the same way by every reader of YAML."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.yaml_file import emit
from generator.yaml_file.edit import read_values
from schema import Listing
from schema.introspection import fields

WORDS = [
    "yes",
    "no",
    "on",
    "null",
    "~",
    "10:30",
    "01632 960123",
    "0632",
    "1_000",
    "2026-10-01",
    "a: b",
    "a #b",
    "- a",
    "[a",
    "*a",
    "&a",
    "!a",
    "%a",
    "@a",
    "`a",
    "'a",
    '"a"',
    "a\\b",
    "a:",
    "1e3",
    ".inf",
    "0x1f",
    "=",
    "<<",
    "a, b",
    "a]",
    "£3",
]
TEXT = st.one_of(
    st.sampled_from(WORDS), st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), min_size=1).map(str.strip)
).filter(bool)
LINES = st.lists(st.one_of(TEXT, st.just("")), min_size=1, max_size=4).map("\n".join).filter(str.strip)
GROUPS = st.dictionaries(st.sampled_from(["name", "note", "phone", "say"]), LINES, min_size=1)


@given(st.dictionaries(st.sampled_from(["name", "needs", "venues", "join", "who"]), LINES | GROUPS, min_size=1))
def test_ours_and_a_reader_that_guesses_read_the_same_text(value: dict[str, object]) -> None:
    text = emit.listing(value)  # type: ignore[arg-type]
    assert yaml.safe_load(text) == value
    assert read_values(text) == value


@given(st.lists(LINES | GROUPS, min_size=1, max_size=5))
def test_lists_are_read_as_they_were_written(items: list[object]) -> None:
    text = emit.listing({"venues": items})  # type: ignore[dict-item]
    assert yaml.safe_load(text) == {"venues": items}
    assert read_values(text) == {"venues": items}


def test_a_listing_reads_as_people_write_one() -> None:
    text = emit.listing(
        {
            "join": {"phone": "01632 960123", "routes": ["turn up"], "first_step": "Just come, or ring."},
            "name": "Tea and Chat",
            "description": "Tea.\n\n- Cake",
            "sessions": [{"starts": "10:30", "days": ["monday"], "term_time_only": "yes"}],
            "who": {"from_age": "18"},
            "added": "2026-11-21",
        }
    )
    assert text.splitlines() == [
        emit.EDITOR_LINE,
        "name: Tea and Chat",
        "description: |-",
        "  Tea.",
        "",
        "  - Cake",
        "sessions:",
        "  - days: [monday]",
        '    starts: "10:30"',
        '    term_time_only: "yes"',
        "who: {from_age: 18}",
        "join:",
        "  routes: [turn up]",
        "  first_step: Just come, or ring.",
        '  phone: "01632 960123"',
        "added: 2026-11-21",
    ]


def test_what_stays_bare_is_a_date_or_a_number_in_the_schema() -> None:
    kinds = {path[-1]: str(field.annotation) for path, field in fields(Listing)}
    assert all("date" in kinds[name] for name in emit._DATE_KEYS)
    assert all("int" in kinds[name] for name in emit._NUMBER_KEYS - {"lat", "lon"})
    assert all("DateRange" in kinds[name] or "YearlyRange" in kinds[name] for name in emit._SPAN_KEYS)
    assert emit.scalar("2026-11-21", "name") == '"2026-11-21"'
    assert emit.scalar("18", "name") == '"18"'


def test_days_stay_bare_where_they_belong_and_nowhere_else() -> None:
    days_off = ["2026-12-21 to 2027-01-03", "august", "15 july to 3 september", "Christmas: ring", "2026-12-25"]
    session = {"dates": ["2026-12-05", "5 December"], "every_weeks": "4", "not_on": days_off, "note": days_off[0]}
    text = emit.listing({"sessions": [session]})
    assert text.splitlines()[1:] == [
        "sessions:",
        '  - dates: [2026-12-05, "5 December"]',
        "    every_weeks: 4",
        '    not_on: [2026-12-21 to 2027-01-03, august, 15 july to 3 september, "Christmas: ring", 2026-12-25]',
        '    note: "2026-12-21 to 2027-01-03"',
    ]
    assert read_values(text) == {"sessions": [session]}
