"""Applying a change to a listing: only what was asked, and never over what somebody else has changed since."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from generator import terminal_text
from generator.check.personal import NEEDS_CONSENT
from generator.load.shared_records import whole
from generator.load.yaml_parser import Document, Value
from generator.problems import Problem, Severity
from generator.submissions import current_file, shared_fields
from generator.submissions.current_file import CurrentFile
from generator.submissions.github_issue import IssueDocument
from generator.submissions.parse import ListingChange
from generator.submissions.result import UNCHANGED, PendingWrite, Result, error, has_secret, redacted_result, relocated
from generator.submissions.working_copy import ListingEntry, WorkingCopy, entry_of_values
from generator.yaml_file.edit import read_values, with_values, without_empty
from generator.yaml_file.spans import CannotEdit
from schema import Listing
from schema.introspection import model_at
from schema.review import CURATORS_ONLY
from schema.submission import FieldChange
from schema.types import quoted, suggestion

NO_CHOICES: Mapping[str, str] = MappingProxyType({})
THEIRS, BOOK = "theirs", "book"
"""The two versions to choose from: what the sender wants, or what the book says now."""
NOTHING = "nothing"
"""What a consent covers in whose file nothing needed one: no hash is this."""
FieldNames = tuple[str, ...]
"""The steps to a field, such as `("join", "phone")`."""


@dataclass(frozen=True)
class RequestedEdit:
    """One field to change: what its sender saw in it, what the directory has there now, and what it should be."""

    path: FieldNames
    line: int
    seen: Value | None
    """What the sender saw, or None when nobody knows."""
    current: Value
    wanted: Value


def prepare(submission: ListingChange, working_copy: WorkingCopy, choices: Mapping[str, str] = NO_CHOICES) -> Result:
    """Return the file with the change made, or why it was not.

    `choices` settles conflicts: by a field, or by "" for every field, whether the sender's words or the book's stay.
    """
    document, id = submission.document, submission.record.change_to
    is_private = has_secret(document.value)
    target = working_copy.find(id)
    if target is None:
        problem = current_file.unknown_listing(id, document.path, document.line(("change_to",)), working_copy)
        return redacted_result("a change", (), [problem], None, is_private)
    file = current_file.read(target, working_copy)
    faults = list(_field_problems(submission)) if file else [current_file.only_by_hand(target)]
    if file is None or faults:
        return redacted_result(_heading(target), (), faults, None, is_private)
    asked = (edit for edit in _requested_edits(submission, file.whole, working_copy) if not _is_done(edit, file))
    edits = list(_settled(asked, file, choices))
    if not edits:
        return Result(UNCHANGED, f"{_heading(target)}: already in the book; nothing to do")
    return _applied(edits, file, document.path, working_copy, is_private or _hides_something(edits, file, working_copy))


def conflicts(submission: ListingChange, working_copy: WorkingCopy) -> tuple[RequestedEdit, ...]:
    """Return the edits of a change that are at odds with the book; none where its file cannot be edited."""
    target = working_copy.find(submission.record.change_to)
    file = current_file.read(target, working_copy) if target else None
    asked = _requested_edits(submission, file.whole, working_copy) if file else ()
    return tuple(edit for edit in asked if file and not _is_done(edit, file) and _is_conflict(edit, file))


def _settled(edits: Iterable[RequestedEdit], file: CurrentFile, choices: Mapping[str, str]) -> Iterator[RequestedEdit]:
    """Yield the edits to make, those at odds with the book as a curator has chosen."""
    for edit in edits:
        choice = choices.get(".".join(edit.path), choices.get("", "")) if _is_conflict(edit, file) else ""
        if choice == THEIRS:
            yield replace(edit, seen=edit.current)
        elif choice != BOOK:
            yield edit


def _heading(target: ListingEntry) -> str:
    return f"a change to {target.id}"


def _applied(
    edits: Sequence[RequestedEdit], file: CurrentFile, path: str, working_copy: WorkingCopy, is_private: bool
) -> Result:
    """Return every version of what is at odds, or the file with all of the edits in it."""
    conflicts = [edit for edit in edits if _is_conflict(edit, file)]
    lines = [line for edit in edits for line in _lines(edit, is_conflict=edit in conflicts)]
    text, problems = _edited_text(file, edits, working_copy)
    if text is not None and _loses_decision(file, text):
        lines.append("  (the decision in the file was about the earlier words, so it is taken out: decide again)")
    at_sent_lines = (_at_sent_line(problem, edits, path) for problem in problems)
    all_problems = [*(_conflict_problem(edit, path) for edit in conflicts), *at_sent_lines]
    return redacted_result(_heading(file.entry), lines, all_problems, _pending(file.entry, text, edits), is_private)


def _pending(target: ListingEntry, text: str | None, edits: Sequence[RequestedEdit]) -> PendingWrite | None:
    fields = ", ".join(".".join(edit.path) for edit in edits)
    return PendingWrite(target.id, target.document.path, text, f"Change {target.id}: {fields}") if text else None


# --- what is asked ------------------------------------------------------------------------------------------------


def _field_problems(submission: ListingChange) -> Iterator[Problem]:
    """Yield a problem for each field that nobody may change so."""
    document = submission.document
    for position, change in enumerate(submission.record.changes):
        fault = _field_fault(tuple(change.field.split(".")))
        if fault:
            line = document.line(("changes", position, "field"))
            yield error(document.path, line, f"{quoted(change.field)} {fault}", code="field")


def _field_fault(path: FieldNames) -> str | None:
    if path[0] in (*CURATORS_ONLY, "formerly"):
        return "is for a curator to write. Edit the listing's file by hand"
    for depth, name in enumerate(path):
        owner = model_at(Listing, path[:depth])
        names = list(owner.model_fields) if owner else []
        if owner is None or name not in names:
            return f"is not a field of a listing. {suggestion(name, names)}".strip()
        if depth + 1 < len(path) and "tuple[" in str(owner.model_fields[name].annotation):
            return f'is part of a list. Give the whole list, as "{".".join(path[: depth + 1])}"'
    return None


def _requested_edits(
    submission: ListingChange, current: Mapping[str, Value], working_copy: WorkingCopy
) -> Iterator[RequestedEdit]:
    """Yield what is asked, with what the file of a shared record says wherever its id is given."""
    document, shared = submission.document, working_copy.records.shared
    for position, change in enumerate(submission.record.changes):
        path = tuple(change.field.split("."))
        line = document.line(("changes", position, "now"))
        seen, wanted = (
            value if value is None or len(path) > 1 else whole({path[0]: value}, shared)[path[0]]
            for value in (_seen(change, document), change.now or "")
        )
        yield RequestedEdit(path, line, seen, _value_at(current, path), wanted or "")


def _seen(change: FieldChange, document: Document) -> Value | None:
    """Return what the sender saw: nothing, unless they say; but nobody knows what somebody saw who wrote an issue."""
    is_unknown = isinstance(document, IssueDocument) and "was" not in change.model_fields_set
    return None if is_unknown else _in_words(change.was or "")


def _in_words(value: Value) -> Value:
    """Return a value with yes and no for what programs call true and false."""
    if isinstance(value, dict):
        return {name: _in_words(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_in_words(item) for item in value]
    return {"true": "yes", "false": "no"}.get(value, value)


def _value_at(value: Any, path: FieldNames) -> Value:
    for name in path:
        value = {"kind": value} if path[0] == "status" and isinstance(value, str) else value
        value = value.get(name, "") if isinstance(value, dict) else ""
    return value  # type: ignore[no-any-return]


def _with_value(values: Mapping[str, Value], path: FieldNames, wanted: Value) -> dict[str, Value]:
    """Return a listing's values with one of them changed, and nothing left that says nothing."""
    result: dict[str, Any] = copy.deepcopy(dict(values))
    group = result
    for name in path[:-1]:
        inner = group.get(name, {})
        group[name] = {"kind": inner} if isinstance(inner, str) and inner else inner or {}
        group = group[name]
    group[path[-1]] = wanted
    return without_empty(result)


def _is_done(edit: RequestedEdit, file: CurrentFile) -> bool:
    return _means_the_same(file, edit.path, edit.current, edit.wanted)


def _is_conflict(edit: RequestedEdit, file: CurrentFile) -> bool:
    """Return whether somebody has changed a field since the sender looked."""
    return edit.seen is not None and not _means_the_same(file, edit.path, edit.current, edit.seen)


def _means_the_same(file: CurrentFile, path: FieldNames, first: Value, second: Value) -> bool:
    """Return whether two values of a field mean the same, however they are written."""
    with_first, with_second = _with_value(file.whole, path, first), _with_value(file.whole, path, second)
    if with_first == with_second:
        return True
    try:
        return bool(Listing.model_validate(with_first) == Listing.model_validate(with_second))
    except ValidationError:
        return False


# --- what comes of it ---------------------------------------------------------------------------------------------


def _edited_text(
    file: CurrentFile, edits: Sequence[RequestedEdit], working_copy: WorkingCopy
) -> tuple[str | None, list[Problem]]:
    """Return the file's new text and the problems that it brings; an old decision is not a decision about new words."""
    wanted = file.whole
    for edit in edits:
        wanted = _with_value(wanted, edit.path, edit.wanted)
    wanted = shared_fields.with_ids(wanted, file.entry, working_copy)
    try:
        text = with_values(file.text, wanted)
        problems = list(current_file.new_problems(file, text, working_copy))
        problems += shared_fields.problems(wanted, file.entry, working_copy)
        decided = dict(_still_decided(wanted, problems, current_file.agreed_to(file, working_copy)))
        if decided != wanted:
            text = with_values(file.text, decided)
    except CannotEdit:
        return None, [current_file.only_by_hand(file.entry)]
    return text, problems


def _still_decided(
    wanted: Mapping[str, Value], problems: Sequence[Problem], agreed_to: str
) -> Iterator[tuple[str, Value]]:
    """Yield a listing's values without a decision about other words; a consent stays, for the words it was for."""
    is_held = any(problem.severity is Severity.HELD for problem in problems)
    needs_consent = any(problem.code in NEEDS_CONSENT for problem in problems)
    for name, value in wanted.items():
        if name == "consent" and needs_consent and isinstance(value, dict):
            yield name, {**value, "covers": value.get("covers") or agreed_to or NOTHING}
        elif name != "approved" or not is_held:
            yield name, value


def _loses_decision(file: CurrentFile, text: str) -> bool:
    return "approved" in file.values and "approved" not in (read_values(text) or {})


def _hides_something(edits: Sequence[RequestedEdit], file: CurrentFile, working_copy: WorkingCopy) -> bool:
    """Return whether what a sender saw, or the directory says, must not be shown, such as an old address."""
    versions = (_with_value(file.whole, e.path, value) for e in edits for value in (e.seen or "", e.current))
    return any(_has_private_problem(values, file.entry, working_copy) for values in versions)


def _has_private_problem(values: Mapping[str, Value], target: ListingEntry, working_copy: WorkingCopy) -> bool:
    shared = working_copy.records.shared
    entry, _ = entry_of_values(target.document, values, target.document.path, target.id, shared)
    return entry is not None and any(problem.private for problem in working_copy.problems(entry))


def _at_sent_line(problem: Problem, edits: Sequence[RequestedEdit], path: str) -> Problem:
    """Return a problem at the line that was sent, if it is about a field that was."""
    for edit in edits:
        is_inside = problem.field[: len(edit.path)] == edit.path
        is_around = problem.field != () and edit.path[: len(problem.field)] == problem.field
        if is_inside or is_around:
            return relocated(problem, path, edit.line)
    return problem


def _conflict_problem(edit: RequestedEdit, path: str) -> Problem:
    message = (
        "somebody has changed this since the sender looked. All three versions are shown above. Choose which is right,"
        f" and type again with: --keep {'.'.join(edit.path)}={THEIRS} for what they want, or"
        f" --keep {'.'.join(edit.path)}={BOOK} for what the book says"
    )
    return error(path, edit.line, message, edit.path, "conflict")


def _lines(edit: RequestedEdit, is_conflict: bool) -> Iterator[str]:
    yield f"  {terminal_text.safe_line(' › '.join(edit.path))}"
    if is_conflict:
        yield from terminal_text.labelled("they saw", edit.seen or "", "    ")
        yield from terminal_text.labelled("the book says", edit.current, "    ")
        yield from terminal_text.labelled("they want", edit.wanted, "    ")
    else:
        yield from terminal_text.labelled("was", edit.current, "    ")
        yield from terminal_text.labelled("now", edit.wanted, "    ")
