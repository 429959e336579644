"""A listing's file as it is now, and what the kinds of submission share about changing one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.intake import shelf
from generator.intake.edit import values
from generator.intake.outcome import error
from generator.intake.shelf import ListingEntry, Shelf
from generator.load.document import Value
from generator.load.files import raw
from generator.problems import Problem
from schema.fields import quoted, suggestion


@dataclass(frozen=True)
class File:
    """A listing's file: its text with its own line ends, and what that says."""

    entry: ListingEntry
    text: str
    says: dict[str, Value]


def opened(entry: ListingEntry, book: Shelf) -> File | None:
    """Return a listing's file as it is now, or None when only a person can change it."""
    text = book.texts.get(entry.id) or _text(Path(entry.document.path))
    says = values(text) if text is not None else None
    return File(entry, text, says) if text is not None and says is not None else None


def _text(path: Path) -> str | None:
    data, _ = raw(path, str(path))
    try:
        return data.decode("utf-8") if data is not None else None
    except UnicodeDecodeError:
        return None


def new_problems(file: File, after: str, book: Shelf) -> Iterator[Problem]:
    """Yield what check says of a file's new text and did not say of the old, as if nobody had decided on it."""
    known = {(p.field, p.code, p.message) for p in _checked(file.text, file.entry, book)}
    yield from (p for p in _checked(after, file.entry, book) if (p.field, p.code, p.message) not in known)


def _checked(text: str, target: ListingEntry, book: Shelf) -> tuple[Problem, ...]:
    entry, problems = shelf.entry(target.document.path, target.id, text)
    if entry is None:
        return tuple(problems)
    undecided = replace(entry, record=entry.record.model_copy(update={"approved": None}))
    return (*problems, *book.problems(undecided))


def by_hand(entry: ListingEntry) -> Problem:
    """Return the problem of a file that no machine should change."""
    message = "this file is written in a way that only a person can change. Edit it by hand"
    return error(entry.document.path, 1, message, code="by_hand")


def unknown(id: str, path: str, line: int, book: Shelf) -> Problem:
    """Return the problem of an id that no listing has."""
    ids = sorted(entry.id for entry in book.records.listings)
    message = f"{quoted(id)} is not a listing here. {suggestion(id, ids, limit=0)}".strip()
    return error(path, line, message, code="unknown_listing")
