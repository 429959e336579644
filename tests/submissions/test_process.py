"""Many files in turn, each put to the book as the ones before have left it."""

from __future__ import annotations

from generator.problems import Problem
from generator.submissions import process
from generator.submissions.process import Curator, Sent
from generator.submissions.result import REFUSED, TAKEN
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import NEW, change


def test_one_bad_file_does_not_stop_the_others(working_copy: WorkingCopy) -> None:
    gone = Sent("gone.yml", None, (Problem("gone.yml", 1, "there is no such file"),))
    files = [Sent("bad.yml", b"name: ["), gone, Sent("good.yml", NEW.encode())]
    found = list(process.outcomes(files, working_copy, Curator()))
    assert [(path, outcome.state) for path, outcome in found] == [
        ("bad.yml", REFUSED),
        ("gone.yml", REFUSED),
        ("good.yml", TAKEN),
    ]


def test_a_change_may_follow_the_listing_that_it_changes(working_copy: WorkingCopy) -> None:
    files = [Sent("a", NEW.encode()), Sent("b", change("knit-and-natter", ("times_note", "", "Not in May.")).encode())]
    first, second = [outcome for _, outcome in process.outcomes(files, working_copy, Curator())]
    assert first.write
    assert second.write
    assert second.write.text == first.write.text.replace("join:\n", "times_note: Not in May.\njoin:\n")


def test_an_unreadable_file_with_a_secret_quotes_nothing(working_copy: WorkingCopy) -> None:
    text = b"name: x\nadded: [patient NHS number 943 476 5919\n"
    ((_, outcome),) = process.outcomes([Sent("x", text)], working_copy, Curator())
    assert "943" not in outcome.text()
