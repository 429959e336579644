"""The whole invented town, in a folder to change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import load
from generator.intake import batch
from generator.intake.batch import Curator, Sent
from generator.intake.outcome import Outcome
from generator.intake.shelf import Shelf
from tests.conftest import SAMPLE, TODAY

NEW = """\
# yaml-language-server: $schema=../../../schema/json/listing.json
# Suggested address: listings/anytown/knit-and-natter.yml
name: Knit and Natter
summary: Knitting, tea and talk.
organisation: {name: Anytown Trust}
needs: [loneliness]
ways: [in person]
venues: [{name: Old Quay Hall, town: Old Quay, postcode: ZE91 5FG}]
serves: [anytown]
sessions:
  - days: [monday]
    starts: 10:30
join: {routes: [turn up], phone: 01632 960123}
"""


def change(id: str = "sing-along-choir", *parts: tuple[str, str, str]) -> str:
    """Return a change, each part a field, what it was and what it should be."""
    rows = "".join(f"  - field: {field}\n    was: {was}\n    now: {now}\n" for field, was, now in parts)
    return f"change_to: {id}\non: 2026-11-20\nby: Anytown Arts\nchanges:\n{rows}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


@pytest.fixture
def book(folder: Path) -> Shelf:
    """Give the invented town, read."""
    return Shelf(folder, load.directory(folder), TODAY)


@pytest.fixture
def take(book: Shelf) -> Callable[..., list[Outcome]]:
    """Return a function that takes in texts, in turn, without writing anything."""

    def take_in(*texts: str | bytes, **curator: str) -> list[Outcome]:
        data = (text if isinstance(text, bytes) else text.encode() for text in texts)
        sent = [Sent(f"{n}.yml", one) for n, one in enumerate(data, 1)]
        return [outcome for _, outcome in batch.outcomes(sent, book, Curator(**curator))]

    return take_in
