"""Recording that a listing is still right. Only a person's word counts, so a person's name goes with it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator.intake import words
from generator.intake.cuts import CannotEdit
from generator.intake.edit import edited
from generator.intake.file import by_hand, new_problems, opened, unknown
from generator.intake.outcome import NOTHING, Outcome, Write, error, secret, told
from generator.intake.reading import Confirmed
from generator.intake.shelf import ListingEntry, Shelf
from generator.load.document import Value

WHO = (
    "only a person's word makes a listing checked. Say who took it and how, and it is recorded:"
    ' --by "Dudley CVS" --how "by e-mail"'
)


@dataclass(frozen=True)
class Word:
    """Who confirmed a listing, how and on which day."""

    on: datetime.date
    by: str
    how: str | None


def proposal(sent: Confirmed, book: Shelf, by: str | None, how: str | None) -> Outcome:
    """Return the file with the review recorded, or why it was not."""
    path, id = sent.document.path, sent.said.still_right
    target, hidden = book.find(id), secret(sent.document.value)
    if target is None:
        problem = unknown(id, path, sent.document.line(("still_right",)), book)
        return told("still right", (), [problem], None, hidden)
    if not by or not how:
        return told(f"{target.id} is still right", (), [error(path, 1, WHO, code="who")], None, hidden)
    word = Word(sent.said.on or book.today, by, how)
    return recorded(target, word, book, path, sent.document.line(("on",)), hidden)


def recorded(target: ListingEntry, word: Word, book: Shelf, path: str, line: int = 1, hidden: bool = False) -> Outcome:
    """Return a listing's file with a review in it; nothing to do when it has that one or a later one."""
    heading = f"{target.id} is still right"
    if word.on > book.today:
        message = f'"{word.on}" is after today. Write the day on which somebody confirmed it'
        return told(heading, (), [error(path, line, message, ("on",), "future")], None, hidden)
    had = target.record.reviewed
    if had and (had.on > word.on or (had.on, had.by, had.how) == (word.on, word.by, word.how)):
        return Outcome(NOTHING, f"{heading}: already recorded on {had.on}; nothing to do")
    file = opened(target, book)
    try:
        after = edited(file.text, {**file.says, "reviewed": _block(word)}) if file else None
    except CannotEdit:
        after = None
    if file is None or after is None:
        return told(heading, (), [by_hand(target)], None, hidden)
    problems = list(new_problems(file, after, book))
    lines = [f"  reviewed: on {word.on}, by {words.shown(word.by)}{', ' + words.shown(word.how) if word.how else ''}"]
    return told(heading, lines, problems, Write(target.id, target.document.path, after, f"Review {target.id}"), hidden)


def _block(word: Word) -> dict[str, Value]:
    return {"on": f"{word.on}", "by": word.by, "how": word.how or ""}
