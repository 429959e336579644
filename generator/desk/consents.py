"""What of a listing may be somebody's own, and that they agreed to it: asked while a curator has them on the telephone.

Anybody may read a listing's file and its history. So the record of a consent says when and how it was given, for which
words by a hash, and whether the person or somebody for them said so. It holds no name and nothing else that was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check import approvals
from generator.check.context import phones, texts
from generator.check.personal import NEEDS_CONSENT, PATTERNS
from generator.desk.book import Book
from generator.formatting import list_words
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem
from generator.submissions.working_copy import ListingEntry, parse_entry
from generator.terminal_text import safe_line

THEMSELVES, FOR_THEM = "themselves", "for them"
"""Who says yes."""
_NOTES = {
    THEMSELVES: "The person it belongs to agreed",
    FOR_THEM: "Somebody of the group said that the person it belongs to agreed",
}
_QUOTED = "named_person"
"""The code of what is told as the words around a name."""
_MOBILE = "mobile"
"""The code of a number that the schema takes for a mobile, however it is spaced."""


@dataclass(frozen=True)
class ConsentQuestion:
    """What may be somebody's own, and public without their recorded consent."""

    things: tuple[str, ...]

    @property
    def words(self) -> str:
        """Return all of it in a sentence."""
        return list_words(list(self.things))


def question(entry: ListingEntry, book: Book) -> ConsentQuestion | None:
    """Return what to ask about a listing; None where nothing needs a consent, or where one is recorded for all.

    A new consent takes the place of an older one, so it is asked about everything that needs one.
    """
    path = entry.document.path
    if not any(problem.path == path and problem.code in NEEDS_CONSENT for problem in book.problems):
        return None
    return ConsentQuestion(tuple(dict.fromkeys(_things(entry, book))))


def question_after(path: str, id: str, text: str, book: Book) -> ConsentQuestion | None:
    """Return what to ask about a listing as its file would be; None where all that needs a consent has one."""
    entry, _ = parse_entry(path, id, text, book.records.shared)
    found = book.working_copy().problems(entry) if entry else ()
    if entry is None or any(p.private for p in found) or not any(p.code in NEEDS_CONSENT for p in found):
        return None
    return ConsentQuestion(tuple(dict.fromkeys(_things(entry, book))))


def _things(entry: ListingEntry, book: Book) -> Iterator[str]:
    numbers = dict(phones(entry.record.join))
    for problem in _needing(entry, book):
        if problem.code == _MOBILE and problem.field in numbers:
            yield _as_typed(entry, problem.field) or numbers[problem.field].shown
            continue
        for _, text in texts(approvals.value_at(entry, problem.field)):
            yield from _found(problem, text)


def _as_typed(entry: ListingEntry, path: FieldPath) -> str:
    value = approvals.value_at(entry, path)
    return safe_line(value) if isinstance(value, str) else ""


def _needing(entry: ListingEntry, book: Book) -> tuple[Problem, ...]:
    """Return what needs a consent in a listing, as if nobody had agreed to anything yet."""
    undecided = book.working_copy().problems(approvals.undecided(entry))
    return tuple(problem for problem in undecided if problem.code in NEEDS_CONSENT)


def _found(problem: Problem, text: str) -> Iterator[str]:
    """Yield what a problem found in a text: an address whole, a name with the words before it; else the whole text."""
    found = tuple(PATTERNS[problem.code].finditer(text))
    for match in found:
        begin = re.search(r"[^\s,;:<>()]*$", text[: match.start()]) if "@" in match[0] else None
        words = f"{begin[0] if begin else ''}{match[0]}"
        yield f"“{words}”" if problem.code == _QUOTED else words
    if not found and text.strip():
        yield f"“{safe_line(' '.join(text.split()))}”"


def record(path: str, id: str, text: str, who: str, how: str, book: Book) -> dict[str, Value]:
    """Return the values that record a consent today to all in a text that needs one; nothing if nothing does."""
    entry, _ = parse_entry(path, id, text, book.records.shared)
    covers = approvals.consent_covers(_needing(entry, book), entry) if entry else ""
    note = f"{_NOTES.get(who, _NOTES[THEMSELVES])}, {how}."
    return {"consent": {"on": f"{book.today}", "note": note, "covers": covers}} if covers else {}
