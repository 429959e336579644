"""A change to a file is exactly the change that was wanted, and every other line stays as it was, byte for byte."""

from __future__ import annotations

import copy
import difflib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load.yaml_parser import Value
from generator.yaml_file.edit import read_values, with_values, without_empty
from generator.yaml_file.spans import CannotEdit
from tests.conftest import SAMPLE

CHOIR = (SAMPLE / "listings/anytown/sing-along-choir.yml").read_text("utf-8")
FILE = """\
# yaml-language-server: $schema=x
# The tea group.
name: Tea and Chat   # as on the poster
summary: >-
  Company
  and tea.
# who runs it
organisation: {name: Anytown Trust, kind: charity}  # a charity
needs: [loneliness, 'arts']
venues:   # two of them
  # the first
  - name: "Old Hall"   # the old one
    town: Anytown

  - {name: New Hall, town: Anytown}
sessions:
- days: [monday]
  # after lunch
  starts: "13:00"
-
  days: [tuesday]
join:
  routes:
    - turn up   # just come
    - self
  phone: 01632 960123

  # not on Fridays
  email: tea@example.org
description: |
  Tea.

  # not a comment
  Cake.

# the end
"""


def changed(text: str, **now: Any) -> str:
    """Return the text with some fields changed."""
    wanted = copy.deepcopy(read_values(text) or {})
    for field, value in now.items():
        *outer, last = field.split("__")
        inside: Any = wanted
        for step in outer:
            inside = inside[step]
        inside[last] = value
    result = with_values(text, wanted)
    assert read_values(result) == without_empty(wanted)
    return result


def difference(before: str, after: str) -> list[str]:
    """Return the lines that went and came."""
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip("\n") for line in lines if line[0] in "+-"]


VENUES = [{"name": "Old Hall", "town": "Anytown"}, {"name": "New Hall", "town": "Anytown"}]


@pytest.mark.parametrize(
    ("now", "lines"),
    [
        ({"name": "Tea"}, ["- name: Tea and Chat   # as on the poster", "+ name: Tea   # as on the poster"]),
        ({"summary": "More tea."}, ["- summary: >-", "-   Company", "-   and tea.", "+ summary: More tea."]),
        ({"join__phone": "01632 960124"}, ["-   phone: 01632 960123", '+   phone: "01632 960124"']),
        ({"join__phone": ""}, ["-   phone: 01632 960123"]),
        ({"join__website": "https://example.org"}, ["+   website: https://example.org"]),
        ({"times_note": "Not in August."}, ["+ times_note: Not in August."]),
        ({"join__routes": ["self"]}, ["-     - turn up   # just come"]),
        ({"join__routes": ["turn up", "gp", "self"]}, ["+     - gp"]),
        ({"needs": ["loneliness"]}, ["- needs: [loneliness, 'arts']", "+ needs: [loneliness]"]),
        (
            {"organisation__kind": "council"},
            [
                "- organisation: {name: Anytown Trust, kind: charity}  # a charity",
                "+ organisation: {name: Anytown Trust, kind: council}  # a charity",
            ],
        ),
        (
            {"organisation__website": "https://example.org"},
            [
                "- organisation: {name: Anytown Trust, kind: charity}  # a charity",
                '+ organisation: {name: Anytown Trust, kind: charity, website: "https://example.org"}  # a charity',
            ],
        ),
        (
            {"organisation__kind": ""},
            [
                "- organisation: {name: Anytown Trust, kind: charity}  # a charity",
                "+ organisation: {name: Anytown Trust}  # a charity",
            ],
        ),
        ({"venues": [{"name": "Old Hall"}, VENUES[1]]}, ["-     town: Anytown"]),
        ({"venues": VENUES[:1]}, ["-   - {name: New Hall, town: Anytown}"]),
        ({"venues": [*VENUES, {"town": "Rye"}]}, ["+   - town: Rye"]),
        (
            {"description": "Tea."},
            ["- description: |", "-   Tea.", "- ", "-   # not a comment", "-   Cake.", "+ description: Tea."],
        ),
        ({"status": {"kind": "closed", "reason": "No tea"}}, ["+ status: {kind: closed, reason: No tea}"]),
    ],
)
def test_only_the_lines_that_change_change(now: dict[str, Value], lines: list[str]) -> None:
    assert sorted(difference(FILE, changed(FILE, **now))) == sorted(lines)


def test_a_new_field_stands_where_the_schema_has_it() -> None:
    lines = changed(CHOIR.replace("times_note: Not in August.\n", ""), times_note="Not in July.").splitlines()
    assert lines[lines.index("times_note: Not in July.") + 1].startswith("cost:")


def test_text_of_several_lines_keeps_the_comment_beside_its_key() -> None:
    text = changed(FILE, name="Tea")
    assert with_values("name: a  # b\njoin: x\n", {"name": "a\nb", "join": "x"}) == "name: |-  # b\n  a\n  b\njoin: x\n"
    assert "# as on the poster" in text


def test_line_ends_of_windows_stay() -> None:
    text = FILE.replace("\n", "\r\n")
    after = changed(text, join__website="https://example.org", name="Tea", venues=VENUES[:1], description="a\nb")
    assert after.count("\n") == after.count("\r\n")


def test_a_last_line_without_an_end_stays_so() -> None:
    assert with_values("name: a", {"name": "a", "added": "2026-01-01"}) == "name: a\nadded: 2026-01-01"
    assert with_values("name: a", {"name": "b"}) == "name: b"


def test_a_mark_at_the_start_of_the_file_stays() -> None:
    assert with_values("\ufeffname: a\n", {"name": "b", "summary": "c"}) == "\ufeffname: b\nsummary: c\n"
    assert with_values("\ufeffsummary: a\n", {"name": "b", "summary": "a"}).startswith("\ufeff")


@pytest.mark.parametrize("text", ["{name: a}\n", "- a\n", "name: [\n", "name: a\rsummary: b\r", "name: &x a\n"])
def test_what_a_machine_should_not_touch_is_left_to_a_person(text: str) -> None:
    with pytest.raises(CannotEdit):
        with_values(text, {"name": "b"})


# --- any file, any change -----------------------------------------------------------------------------------------

WORD = st.sampled_from(
    ["a", "tea", "10:30", "yes", "x # y", "a: b", "- c", "£3, and more", "two\nlines", "it's", '"q"']
)
GROUP = st.dictionaries(st.sampled_from(["name", "town", "note"]), WORD | st.lists(WORD, max_size=3), min_size=1)
VALUE = WORD | GROUP | st.lists(WORD | GROUP, max_size=4)
KEYS = ["name", "summary", "venues", "cost", "join", "added"]
LISTING = st.dictionaries(st.sampled_from(KEYS), VALUE, min_size=1).map(without_empty).filter(bool)
STYLES = [
    FILE,
    CHOIR,
    FILE.replace("\n", "\r\n"),
    CHOIR.rstrip("\n"),
    "name: a # b\n# c\n\njoin: {note: [a,\n  b], name: c}\n",
]


@given(st.sampled_from(STYLES), st.sampled_from([*KEYS, "needs", "organisation", "sessions", "description"]), VALUE)
def test_one_change_is_that_change_and_leaves_every_other_line(text: str, field: str, now: Value) -> None:
    before = read_values(text) or {}
    wanted = without_empty({**before, field: now})
    after = with_values(text, wanted)
    assert read_values(after) == wanted
    for name in before.keys() - {field}:
        assert read_values(_lines_of(after, name)) == read_values(_lines_of(text, name))
        assert _lines_of(after, name) == _lines_of(text, name)


def _lines_of(text: str, name: str) -> str:
    """Return the lines of one key at the edge, up to the next key or comment at the edge."""
    kept: list[str] = []
    for line in text.splitlines(keepends=True):
        if kept and line[0] not in " -\r\n":
            break
        if kept or line.startswith(f"{name}:"):
            kept.append(line)
    return "".join(kept).rstrip("\r\n")


@given(LISTING, LISTING)
def test_any_listing_can_become_any_other(before: dict[str, Value], after: dict[str, Value]) -> None:
    from generator.yaml_file import emit

    text = emit.listing(before)
    if before.keys() & after.keys():
        assert read_values(with_values(text, after)) == after
