"""What is worth doing this morning."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.curation.report.gaps import analyse
from generator.curation.report.next_actions import next_actions
from tests import town

REVIEWED = {"reviewed": {"on": "2026-11-01", "by": "Anytown CVS"}}
OLD = {"reviewed": {"on": "2025-11-01", "by": "Anytown CVS"}}


def _actions(folder: Path, **listings: dict[str, Any]) -> tuple[str, ...]:
    return next_actions(analyse(town.with_listings(folder, **listings), town.TODAY))


def test_the_most_harmful_neglect_comes_first(tmp_path: Path) -> None:
    paused = {"status": {"kind": "paused", "until": "2026-11-30"}, "name": "Walks"}
    directory = town.with_listings(tmp_path, a=OLD, b=OLD | {"name": "B"}, c={"name": "C"}, walks=REVIEWED | paused)
    report = next_actions(analyse(directory, datetime.date(2026, 12, 1)))
    assert report == (
        "Ask whether Walks has started again: the pause is over.",
        "2 listings are overdue for a check. Start with Anytown, where there are 2.",
        "1 listing of 4 has never been checked by a person. Start with Anytown, where there is 1.",
    )


def test_gaps_and_missing_facts_follow(tmp_path: Path) -> None:
    gap, missing = _actions(tmp_path, a=REVIEWED)
    assert gap.startswith("Otherham has nothing at all for ")
    assert gap.endswith("Whom could you ask?")
    assert missing == (
        "Whenever you ring, ask what it costs, on which days and at what times and whether people can get in without"
        " steps: 1, 1 and 1 of 1 listing do not say."
    )


def test_national_lines_alone_are_a_gap_too() -> None:
    report, needs = analyse(town.town(), town.TODAY), tuple(town.town().needs.values())[:2]
    gaps = [replace(gap, nothing=(), only_national=needs) for gap in report.gaps if gap.id == "otherham"]
    actions = next_actions(replace(report, gaps=tuple(gaps), places=()))
    assert actions[0].startswith("Otherham has nothing of its own for 2 needs. They are: ")


def test_when_all_is_well_it_says_so() -> None:
    report = replace(analyse(town.town(), town.TODAY), places=(), gaps=(), least_complete=())
    assert next_actions(report) == ("Nothing needs doing this morning. Everything is checked and complete.",)
