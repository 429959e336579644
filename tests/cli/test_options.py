"""What several commands ask for."""

from __future__ import annotations

import datetime

import click
import pytest

from generator.build import CannotBuild
from generator.cli import options
from generator.problems import Problem, Severity


def test_the_day_asked_for_is_the_day() -> None:
    assert options.day(datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)) == datetime.date(2026, 11, 21)


def test_without_one_it_is_today() -> None:
    assert isinstance(options.day(None), datetime.date)


def test_what_is_being_done_is_said_with_its_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    with options.timed("Counting"):
        click.echo("one, two", err=True)
    lines = capsys.readouterr().err.splitlines()
    assert lines[:2] == ["Counting…", "one, two"]
    assert lines[2].startswith("Counting: ")
    assert lines[2].endswith(" s")


def test_a_tally_counts_each_kind_in_a_sentence() -> None:
    def some(severity: Severity, number: int) -> tuple[Problem, ...]:
        return tuple(Problem("a.yml", line, "x", severity=severity) for line in range(number))

    assert options.tally(()) == "No problems."
    assert options.tally(some(Severity.ERROR, 1_200)) == "1,200 to mend."
    mixed = (*some(Severity.WARNING, 2), *some(Severity.HELD, 1), *some(Severity.ERROR, 3))
    assert options.tally(mixed) == "3 to mend, 1 waiting for a named person, 2 to look at."
    assert str(CannotBuild(mixed)) == "3 problems must be mended first"
