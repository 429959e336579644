"""Recording that a listing is still right. Only a person's word counts, so a person's name goes with it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator import terminal_text
from generator.load.yaml_parser import Value
from generator.submissions.current_file import by_hand, new_problems, opened, unknown
from generator.submissions.parse import Confirmed
from generator.submissions.result import NOTHING, Outcome, Write, error, secret, told
from generator.submissions.working_copy import ListingEntry, WorkingCopy
from generator.yaml_file.edit import with_values
from generator.yaml_file.spans import CannotEdit

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


def proposal(sent: Confirmed, working_copy: WorkingCopy, by: str | None, how: str | None) -> Outcome:
    """Return the file with the review recorded, or why it was not."""
    path, id = sent.document.path, sent.said.still_right
    target, hidden = working_copy.find(id), secret(sent.document.value)
    if target is None:
        problem = unknown(id, path, sent.document.line(("still_right",)), working_copy)
        return told("still right", (), [problem], None, hidden)
    if not by or not how:
        return told(f"{target.id} is still right", (), [error(path, 1, WHO, code="who")], None, hidden)
    word = Word(sent.said.on or working_copy.today, by, how)
    return recorded(target, word, working_copy, path, sent.document.line(("on",)), hidden)


def recorded(
    target: ListingEntry, word: Word, working_copy: WorkingCopy, path: str, line: int = 1, hidden: bool = False
) -> Outcome:
    """Return a listing's file with a review in it; nothing to do when it has that one or a later one."""
    heading = f"{target.id} is still right"
    if word.on > working_copy.today:
        message = f'"{word.on}" is after today. Write the day on which somebody confirmed it'
        return told(heading, (), [error(path, line, message, ("on",), "future")], None, hidden)
    had = target.record.reviewed
    if had and (had.on > word.on or (had.on, had.by, had.how) == (word.on, word.by, word.how)):
        return Outcome(NOTHING, f"{heading}: already recorded on {had.on}; nothing to do")
    file = opened(target, working_copy)
    try:
        after = with_values(file.text, {**file.says, "reviewed": _block(word)}) if file else None
    except CannotEdit:
        after = None
    if file is None or after is None:
        return told(heading, (), [by_hand(target)], None, hidden)
    problems = list(new_problems(file, after, working_copy))
    how = f", {terminal_text.shown(word.how)}" if word.how else ""
    lines = [f"  reviewed: on {word.on}, by {terminal_text.shown(word.by)}{how}"]
    return told(heading, lines, problems, Write(target.id, target.document.path, after, f"Review {target.id}"), hidden)


def _block(word: Word) -> dict[str, Value]:
    return {"on": f"{word.on}", "by": word.by, "how": word.how or ""}
