"""An approval covers its own words, and whoever proposes one is named."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator import load
from generator.check.approvals import problem_of, proposed
from generator.load import Records
from generator.problems import Problem, Severity
from tests.conftest import PLAIN

HELD = PLAIN + "description: Please pay us in iTunes vouchers.\n"
APPROVED = "approved: {on: 2026-10-01, by: Anytown CVS%s}\n"
Check = Callable[..., tuple[Problem, ...]]


def line_to_paste(problem: Problem) -> str:
    line = re.search(r"approved: \{on: [^}]*\}", problem.message)
    assert line
    return line[0].replace("…", "Anytown CVS") + "\n"


def test_the_line_that_a_held_listing_quotes_is_the_line_that_approves_it(problems_of: Check) -> None:
    (held,) = problems_of(HELD)
    assert problems_of(HELD + line_to_paste(held)) == ()


def test_two_held_texts_are_approved_by_one_line(problems_of: Check) -> None:
    two = HELD + "times_note: Send iTunes vouchers or gift cards.\n" + "who: {note: White people only.}\n"
    problems = problems_of(two)
    assert len({line_to_paste(problem) for problem in problems}) == 1
    assert problems_of(two + line_to_paste(problems[0])) == ()


def test_an_approval_lapses_with_its_words_and_says_so(problems_of: Check) -> None:
    line = line_to_paste(problems_of(HELD)[0])
    (lapsed,) = problems_of(HELD.replace("Please", "Do") + line)
    assert lapsed.severity is Severity.HELD
    assert lapsed.message.endswith("The approval by Anytown CVS was for other words")
    assert problems_of(HELD.replace("Do", "Please") + line) == ()


AGREED = PLAIN.replace("01632 960123", "07700 900123")
CONSENT = "consent: {on: 2026-10-01%s}\n"


def consent_to_paste(problem: Problem) -> str:
    line = re.search(r"consent: \{on: [^}]*\}", problem.message)
    assert line
    return line[0] + "\n"


def test_the_line_that_a_mobile_asks_for_is_the_consent_to_it(problems_of: Check) -> None:
    (asked,) = problems_of(AGREED)
    assert problems_of(AGREED + consent_to_paste(asked)) == ()
    assert problems_of(AGREED + CONSENT % "") == (), "one that does not say covers what is there now"


@pytest.mark.parametrize(
    "after",
    [
        AGREED.replace("900123", "900456"),
        AGREED + "description: Ask for Dave.\n",
        AGREED + "times_note: Write to dave.smith@gmail.com first.\n",
    ],
)
def test_a_consent_is_for_its_own_mobiles_and_names_and_says_so(problems_of: Check, after: str) -> None:
    line = consent_to_paste(problems_of(AGREED)[0])
    (lapsed,) = problems_of(after + line)
    assert lapsed.severity is Severity.WARNING
    assert lapsed.message.endswith("The consent in this file was for other words")


def test_spaces_and_line_breaks_are_no_change_of_words(problems_of: Check) -> None:
    line = line_to_paste(problems_of(HELD)[0])
    assert problems_of(PLAIN + "description: |\n  Please pay us\n  in iTunes vouchers.\n" + line) == ()


def records(folder: Path, name: str, text: str) -> Records:
    file = folder / name / "listings" / "anytown" / "tea-and-chat.yml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    return replace(load.directory(folder / name), problems=())


@pytest.mark.parametrize(
    ("before", "after", "verb"),
    [
        (HELD, HELD + APPROVED % "", "adds an approval"),
        (HELD + APPROVED % "", HELD + APPROVED % ", covers: 3f2a9c1e", "alters an approval"),
        (HELD + APPROVED % "", HELD.replace("Please", "Do") + APPROVED % "", "leans on an approval"),
        (HELD, HELD + CONSENT % "", "adds a consent"),
        (AGREED + CONSENT % "", AGREED.replace("900123", "900456") + CONSENT % "", "leans on a consent"),
        (
            AGREED + CONSENT % ", covers: 3f2a9c1e",
            AGREED.replace("900123", "900456") + CONSENT % ", covers: 3f2a9c1e",
            "",
        ),
        (HELD + APPROVED % "", HELD + APPROVED % "", ""),
        (HELD + APPROVED % "", HELD, ""),
        (HELD + APPROVED % ", covers: 3f2a9c1e", PLAIN + APPROVED % ", covers: 3f2a9c1e", ""),
    ],
)
def test_what_a_change_decides_is_said(tmp_path: Path, before: str, after: str, verb: str) -> None:
    decisions = proposed(records(tmp_path, "after", after), records(tmp_path, "before", before))
    said = [problem_of(decision, "A Stranger").message for decision in decisions]
    assert len(said) == bool(verb)
    assert all(f"this change {verb}" in words and '"A Stranger" proposes it' in words for words in said)


def test_who_decided_is_said_where_git_knows_nobody(tmp_path: Path) -> None:
    after = records(tmp_path, "after", HELD + APPROVED % "")
    (decision,) = proposed(after, records(tmp_path, "before", HELD))
    problem = problem_of(decision, None)
    assert problem.message.startswith(
        'this change adds an approval: git does not say who proposes it, and it says that "Anytown CVS" decided'
    )
    assert problem.line == HELD.count("\n") + 1
