"""Taking in a change to a listing: only what was asked, and never over what somebody else has changed since."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from generator import terminal_text
from generator.load.yaml_parser import Document, Value
from generator.problems import Problem, Severity
from generator.submissions.current_file import File, by_hand, new_problems, opened, unknown
from generator.submissions.github_issue import Answered
from generator.submissions.parse import CURATORS_ONLY, Changed
from generator.submissions.result import NOTHING, Outcome, Write, at, error, secret, told
from generator.submissions.working_copy import WorkingCopy, as_typed
from generator.yaml_file.edit import read_values, with_values, without_empty
from generator.yaml_file.spans import CannotEdit
from schema import Listing
from schema.introspection import model_at
from schema.submission import FieldChange
from schema.types import quoted, suggestion


@dataclass(frozen=True)
class Asked:
    """One change that was asked for: the steps to its field, what the book says, and what it should say."""

    path: tuple[str, ...]
    line: int
    saw: Value | None
    """What the sender saw, or None when nobody knows."""
    here: Value
    now: Value


def proposal(sent: Changed, working_copy: WorkingCopy) -> Outcome:
    """Return the file with the change made, or why it was not."""
    where, hidden = sent.document.path, secret(sent.document.value)
    target = working_copy.find(sent.said.change_to)
    if target is None:
        problem = unknown(sent.said.change_to, where, sent.document.line(("change_to",)), working_copy)
        return told("a change", (), [problem], None, hidden)
    heading, file = f"a change to {target.id}", opened(target, working_copy)
    if file is None:
        return told(heading, (), [by_hand(target)], None, hidden)
    refused = list(_refused(sent))
    if refused:
        return told(heading, (), refused, None, hidden)
    asked = [a for a in _asked(sent, file.says) if not _same(file.says, a.path, a.here, a.now)]
    if not asked:
        return Outcome(NOTHING, f"{heading}: already in the book; nothing to do")
    return _made(asked, file, where, working_copy, hidden or _private_before(file, asked, working_copy))


def _made(asked: list[Asked], file: File, where: str, working_copy: WorkingCopy, hidden: bool) -> Outcome:
    """Return the outcome of what was asked: every version of what is at odds, or the file with all of it in."""
    conflicts = [a for a in asked if a.saw is not None and not _same(file.says, a.path, a.here, a.saw)]
    lines = [line for a in asked for line in _lines(a, conflict=a in conflicts)]
    after, problems = _after(file, asked, working_copy)
    if after is not None and "approved" in file.says and "approved" not in (read_values(after) or {}):
        lines.append("  (the decision in the file was about the earlier words, so it is taken out: decide again)")
    found = [*(_conflict(a, where) for a in conflicts), *(_mapped(p, asked, where) for p in problems)]
    id, fields = file.entry.id, ", ".join(".".join(a.path) for a in asked)
    write = Write(id, file.entry.document.path, after, f"Change {id}: {fields}") if after else None
    return told(f"a change to {id}", lines, found, write, hidden)


# --- what is asked ------------------------------------------------------------------------------------------------


def _refused(sent: Changed) -> Iterator[Problem]:
    """Yield a problem for each field that nobody may change so."""
    for position, change in enumerate(sent.said.changes):
        path = tuple(change.field.split("."))
        line = sent.document.line(("changes", position, "field"))
        message = _field_fault(path)
        if message:
            yield error(sent.document.path, line, f"{quoted(change.field)} {message}", code="field")


def _field_fault(path: tuple[str, ...]) -> str | None:
    if path[0] in (*CURATORS_ONLY, "formerly"):
        return "is for a curator to write. Edit the listing's file by hand"
    for depth, step in enumerate(path):
        owner = model_at(Listing, path[:depth])
        if owner is None or step not in owner.model_fields:
            return f"is not a field of a listing. {suggestion(step, list(owner.model_fields if owner else ()))}".strip()
        if depth + 1 < len(path) and "tuple[" in str(owner.model_fields[step].annotation):
            return f'is part of a list. Give the whole list, as "{".".join(path[: depth + 1])}"'
    return None


def _asked(sent: Changed, before: Mapping[str, Value]) -> Iterator[Asked]:
    for position, change in enumerate(sent.said.changes):
        path = tuple(change.field.split("."))
        line = sent.document.line(("changes", position, "now"))
        yield Asked(path, line, _saw(change, sent.document), _get(before, path), change.now or "")


def _saw(change: FieldChange, document: Document) -> Value | None:
    """Return what the sender saw: nothing, unless they say; but nobody knows what somebody saw who wrote an issue."""
    unknown = isinstance(document, Answered) and "was" not in change.model_fields_set
    return None if unknown else _in_words(change.was or "")


def _in_words(value: Value) -> Value:
    """Return a value with yes and no for what programs call true and false."""
    if isinstance(value, dict):
        return {name: _in_words(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_in_words(item) for item in value]
    return {"true": "yes", "false": "no"}.get(value, value)


def _get(value: Any, path: tuple[str, ...]) -> Value:
    for step in path:
        value = {"kind": value} if path[0] == "status" and isinstance(value, str) else value
        value = value.get(step, "") if isinstance(value, dict) else ""
    return value  # type: ignore[no-any-return]


def _with(before: Mapping[str, Value], path: tuple[str, ...], now: Value) -> dict[str, Value]:
    """Return a listing's values with one of them changed, and nothing left that says nothing."""
    result: dict[str, Any] = copy.deepcopy(dict(before))
    inside = result
    for step in path[:-1]:
        outer = inside.get(step, {})
        inside[step] = {"kind": outer} if isinstance(outer, str) and outer else outer or {}
        inside = inside[step]
    inside[path[-1]] = now
    return without_empty(result)


def _same(before: Mapping[str, Value], path: tuple[str, ...], one: Value, other: Value) -> bool:
    """Return whether two values of a field mean the same, however they are written."""
    first, second = _with(before, path, one), _with(before, path, other)
    if first == second:
        return True
    try:
        return bool(Listing.model_validate(first) == Listing.model_validate(second))
    except ValidationError:
        return False


# --- what comes of it ---------------------------------------------------------------------------------------------


def _after(file: File, asked: Iterable[Asked], working_copy: WorkingCopy) -> tuple[str | None, list[Problem]]:
    """Return the file's new text and the problems that it brings; an old decision is not a decision about new words."""
    wanted = file.says
    for change in asked:
        wanted = _with(wanted, change.path, change.now)
    try:
        after = with_values(file.text, wanted)
        problems = list(new_problems(file, after, working_copy))
        if "approved" in wanted and any(p.severity is Severity.HELD for p in problems):
            after = with_values(file.text, {name: item for name, item in wanted.items() if name != "approved"})
    except CannotEdit:
        return None, [by_hand(file.entry)]
    return after, problems


def _private_before(file: File, asked: Iterable[Asked], working_copy: WorkingCopy) -> bool:
    """Return whether what the sender saw, or the book says, holds what must not be shown, such as an old address."""
    document, id = file.entry.document, file.entry.id
    for change in asked:
        for value in (change.saw or "", change.here):
            entry, _ = as_typed(document, _with(file.says, change.path, value), document.path, id)
            if entry and any(p.private for p in working_copy.problems(entry)):
                return True
    return False


def _mapped(problem: Problem, asked: Iterable[Asked], path: str) -> Problem:
    """Return a problem at the line that was sent, if it is about a field that was."""
    for change in asked:
        if problem.field[: len(change.path)] == change.path or change.path[: len(problem.field)] == problem.field != ():
            return at(problem, path, change.line)
    return problem


def _conflict(change: Asked, path: str) -> Problem:
    message = (
        "somebody has changed this since the sender looked. All three versions are shown above. Ask which is right,"
        " then edit the file by hand, or put what the book says now after was: and take it in again"
    )
    return error(path, change.line, message, change.path, "conflict")


def _lines(change: Asked, conflict: bool) -> Iterator[str]:
    yield f"  {terminal_text.shown(' › '.join(change.path))}"
    if conflict:
        yield from terminal_text.labelled("they saw", change.saw or "", "    ")
        yield from terminal_text.labelled("the book says", change.here, "    ")
        yield from terminal_text.labelled("they want", change.now, "    ")
    else:
        yield from terminal_text.labelled("was", change.here, "    ")
        yield from terminal_text.labelled("now", change.now, "    ")
