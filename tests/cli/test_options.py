"""What several commands ask for."""

from __future__ import annotations

import datetime

import click
import pytest

from generator.cli import options


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
