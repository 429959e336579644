"""Facts in a word: a record whose status is not known to be open does not come in."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.converters.facts import yes_no
from generator.importing.draft import Fate
from tests.importing.conftest import Town
from tests.importing.test_transform import drafted

CLOSED = (
    "Closed|Permanently closed|Not running|inactive|Not active|Ended|No longer open|Coming soon|Cancelled|No|Draft"
    "|2|none"
)
OPEN = "Open|open.|Active|LIVE|Running|Yes|Y|1|Published|Current|Still running|Up to date|Accepting referrals"


def _status(text: str, **rule: Any) -> Any:
    return drafted({"name": "N", "status": {"from": "S", **rule}}, {"N": "Tea", "S": text})


@pytest.mark.parametrize("text", CLOSED.split("|"))
def test_what_is_not_known_to_run_does_not_come_in(text: str, town: Town) -> None:
    draft = _status(text)
    assert f"Its status says “{text}”." in draft.skipped
    summary = town.take_in_csv(
        f"Name,Status\nTea,{text}\nWalk,Open\n", {"fields": {"name": "Name", "status": "Status"}}
    )
    assert summary.new == ["walk"]
    assert sum(summary.skipped.values()) == 1
    assert "If it runs, write in the mapping" in next(row["why"] for row in town.losses() if row["value"] == text)


@pytest.mark.parametrize("text", [*OPEN.split("|"), "n/a", "unknown", "Full", "Waiting list"])
def test_what_runs_or_says_nothing_comes_in(text: str) -> None:
    draft = _status(text)
    assert draft.skipped == ""
    assert "status" not in draft.value


def test_what_is_paused_comes_in_as_that() -> None:
    assert _status("Temporarily closed").value == {"name": "Tea", "status": {"kind": "paused"}}


@pytest.mark.parametrize(
    ("ours", "value"),
    [("open", {"name": "Tea", "status": "open"}), ("closed", {"name": "Tea", "status": "closed"})],
)
def test_the_mapping_may_say_what_a_status_means(ours: str, value: dict[str, Any]) -> None:
    draft = _status("Dormant", lookup={"Dormant": ours})
    assert (draft.value, draft.skipped) == (value, "")
    assert "“Ended”" in _status("Ended", lookup={"Dormant": ours}).skipped
    assert _status("Live", lookup={"Dormant": ours}).skipped == ""


def test_one_row_of_several_that_is_over_does_not_close_the_listing() -> None:
    draft = drafted({"name": "N", "status": ["A", "B"]}, {"N": "Tea", "A": "Cancelled", "B": "Open"})
    assert draft.skipped == ""
    assert {o.value.text: o.fate for o in draft.outcomes}["Cancelled"] is Fate.SET_ASIDE


@pytest.mark.parametrize(("text", "meant"), [("☑", "yes"), ("✓", "yes"), ("☒", None), ("N", "no"), ("?", "unknown")])
def test_marks_are_answers_where_they_can_be_one_only(text: str, meant: str | None) -> None:
    assert yes_no(text) == meant
