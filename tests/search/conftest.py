"""The starter directory's index, for the tests of how words are read; and calls of single modules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.export.test_search_index import ask


@pytest.fixture(scope="session")
def book(starter_index: Path) -> Path:
    """Return the folder of the starter directory's index."""
    return starter_index


def call(module: str, function: str, *arguments: tuple[Any, ...]) -> list[Any]:
    """Return what a function of a search module answers to each list of arguments."""
    return ask(Path(), *(("call", module, function, *each) for each in arguments))


def words(*texts: str) -> list[list[str]]:
    """Return the folded words of texts."""
    return ask(Path(), *(("words", text) for text in texts))


def cases(table: str) -> list[tuple[str, str]]:
    """Return the rows of a table: what is typed, and what it is read as; empty for nothing."""
    rows = (line.split("|") for line in table.strip().splitlines())
    return [(typed.strip(), read.strip()) for typed, read in rows]
