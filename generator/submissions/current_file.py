"""A listing's file as it is now, and what the kinds of submission share about changing one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.check import approvals
from generator.check.personal import NEEDS_CONSENT
from generator.load.safe_read import read_bytes
from generator.load.shared_records import whole
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem
from generator.submissions.result import error
from generator.submissions.working_copy import ListingEntry, WorkingCopy, parse_entry
from generator.yaml_file.edit import read_values, without_empty
from schema.types import quoted, suggestion


@dataclass(frozen=True)
class CurrentFile:
    """A listing's file: its text with its own line ends, and the values in it."""

    entry: ListingEntry
    text: str
    values: dict[str, Value]
    whole: dict[str, Value]
    """The values with those of each shared record in place of its id: what a sender saw."""


def read(entry: ListingEntry, working_copy: WorkingCopy) -> CurrentFile | None:
    """Return a listing's file as it is now, or None when only a person can change it."""
    text = working_copy.texts.get(entry.id) or _text(Path(entry.document.path))
    values = read_values(text) if text is not None else None
    if text is None or values is None:
        return None
    return CurrentFile(entry, text, values, without_empty(whole(values, working_copy.records.shared)))


def _text(path: Path) -> str | None:
    data, _ = read_bytes(path, str(path))
    try:
        return data.decode("utf-8") if data is not None else None
    except UnicodeDecodeError:
        return None


def new_problems(file: CurrentFile, new_text: str, working_copy: WorkingCopy) -> Iterator[Problem]:
    """Yield what check says of a file's new text and did not say of the old, as if nobody had decided on it."""
    before = {known for known, _ in _undecided_problems(file.text, file.entry, working_copy)}
    after = _undecided_problems(new_text, file.entry, working_copy)
    yield from (problem for known, problem in after if known not in before)


def agreed_to(file: CurrentFile, working_copy: WorkingCopy) -> str:
    """Return what a consent in a file covers that does not say: everything there that needs one."""
    needing = (
        known
        for known, problem in _undecided_problems(file.text, file.entry, working_copy)
        if problem.code in NEEDS_CONSENT
    )
    return " ".join(sorted({words for *_, words in needing}))


Known = tuple[FieldPath, str, str]
"""What tells a problem from another: its field, its code, and its message or the hash of the words it is about."""


def _undecided_problems(text: str, target: ListingEntry, working_copy: WorkingCopy) -> Iterator[tuple[Known, Problem]]:
    entry, problems = parse_entry(target.document.path, target.id, text, working_copy.records.shared)
    for problem in problems:
        yield (problem.field, problem.code, problem.message), problem
    if entry:
        for problem in working_copy.problems(approvals.undecided(entry)):
            words = approvals.cover(problem, entry) if problem.code in NEEDS_CONSENT else problem.message
            yield (problem.field, problem.code, words), problem


def only_by_hand(entry: ListingEntry) -> Problem:
    """Return the problem of a file that no machine should change."""
    message = "this file is written in a way that only a person can change. Edit it by hand"
    return error(entry.document.path, 1, message, code="by_hand")


def unknown_listing(id: str, path: str, line: int, working_copy: WorkingCopy) -> Problem:
    """Return the problem of an id that no listing has."""
    ids = sorted(entry.id for entry in working_copy.records.listings)
    message = f"{quoted(id)} is not a listing here. {suggestion(id, ids, limit=0)}".strip()
    return error(path, line, message, code="unknown_listing")
