"""Many files in turn, each put to the book as the ones before have left it."""

from __future__ import annotations

from generator.problems import Problem
from generator.submissions import process
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.result import ACCEPTED, REFUSED
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import NEW, change


def test_one_bad_file_does_not_stop_the_others(working_copy: WorkingCopy) -> None:
    gone = ReceivedFile("gone.yml", None, (Problem("gone.yml", 1, "there is no such file"),))
    files = [ReceivedFile("bad.yml", b"name: ["), gone, ReceivedFile("good.yml", NEW.encode())]
    found = list(process.results(files, working_copy, CuratorOptions()))
    assert [(path, result.state) for path, result in found] == [
        ("bad.yml", REFUSED),
        ("gone.yml", REFUSED),
        ("good.yml", ACCEPTED),
    ]


def test_a_change_may_follow_the_listing_that_it_changes(working_copy: WorkingCopy) -> None:
    files = [
        ReceivedFile("a", NEW.encode()),
        ReceivedFile("b", change("knit-and-natter", ("times_note", "", "Not in May.")).encode()),
    ]
    first, second = [result for _, result in process.results(files, working_copy, CuratorOptions())]
    assert first.write
    assert second.write
    assert second.write.text == first.write.text.replace("join:\n", "times_note: Not in May.\njoin:\n")


def test_an_unreadable_file_with_a_secret_quotes_nothing(working_copy: WorkingCopy) -> None:
    text = b"name: x\nadded: [patient NHS number 943 476 5919\n"
    ((_, result),) = process.results([ReceivedFile("x", text)], working_copy, CuratorOptions())
    assert "943" not in result.text()
