"""A source's new number is never said to be checked, and what may be somebody's own is for a person to publish."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.publishing import publish
from tests.check.test_incoming import WHOLE
from tests.importing.conftest import TODAY, Town

CHECKED = (
    WHOLE.replace("name: Tea and Talk", "name: Tea Talk") + "reviewed: {on: 2026-11-01, by: The team, how: phone}\n"
)
REF = {"id": "Ref", "fields": {"name": "Name", "join.phone": "Phone", "summary": "Words"}}
ROWS = "Ref,Name,Phone,Words\n1,Tea Talk,{},{}\n"


def _published_and_checked(town: Town) -> Path:
    town.take_in_csv(ROWS.format("01632 960987", "Tea."), REF)
    waiting = town.root / "incoming" / "tea-talk.yml"
    waiting.write_text(CHECKED.replace("summary: Company and a cup of tea.", "summary: Tea."), encoding="utf-8")
    publish(town.root, ("tea-talk",), TODAY)
    return town.root / "listings" / "anytown" / "tea-talk.yml"


def test_a_number_that_a_source_changes_is_not_said_to_be_checked(town: Town) -> None:
    file = _published_and_checked(town)
    assert "reviewed:" in file.read_text(encoding="utf-8")
    summary = town.take_in_csv(ROWS.format("01632 960988", "Tea."), REF)
    assert (summary.unchecked, "reviewed:" in file.read_text(encoding="utf-8")) == (["tea-talk"], False)
    assert "01632 960988" in file.read_text(encoding="utf-8")


def test_other_words_of_a_source_leave_a_check_as_it_is(town: Town) -> None:
    file = _published_and_checked(town)
    summary = town.take_in_csv(ROWS.format("01632 960987", "Tea and cake."), REF)
    assert (summary.updated, summary.unchecked) == ({"tea-talk": ("summary",)}, [])
    assert "reviewed:" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("phone", "words"), [("07700 900123", "Tea."), ("01632 960987", "Ask for Dave Smith.")])
def test_what_may_be_somebodys_own_is_not_published_by_a_program(town: Town, phone: str, words: str) -> None:
    file = _published_and_checked(town)
    before = file.read_text(encoding="utf-8")
    summary = town.take_in_csv(ROWS.format(phone, words), REF)
    assert (file.read_text(encoding="utf-8"), len(summary.refused)) == (before, 1)
    assert summary.refused[0].startswith("tea-talk: not brought up to date, because then ")
