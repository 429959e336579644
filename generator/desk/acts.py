"""What one press would change: from the book as it is now to a decision, or to why not in words. It writes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.desk.book import Book
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import CHANGED, CannotDecide
from generator.desk.post import PostItem
from generator.desk.queue import HeldListing, WaitingListing
from generator.importing import publishing
from generator.load.safe_read import read_bytes
from generator.load.yaml_parser import Value
from generator.problems import Problem, Severity, has_errors
from generator.submissions import current_file, record_review
from generator.submissions.current_file import CurrentFile
from generator.submissions.record_review import NewReview
from generator.submissions.result import PendingWrite
from generator.submissions.working_copy import ListingEntry, parse_entry
from generator.yaml_file.edit import read_values, with_values
from generator.yaml_file.spans import CannotEdit

BY_PHONE, BY_EMAIL = "by phone", "by e-mail"
DISTINCT = "distinct.yml"
_NOT_MERGED = ("name", "summary", "reviewed", "approved", "added", "formerly", "status", "source")
"""What the listing that stays keeps as it is: its own name and words, and what somebody vouched for."""


def seen(book: Book, *paths: str) -> str:
    """Return a mark of files as they are now. A page carries it, so that a press on an old page changes nothing."""
    texts = [_text(book.root / path) or "" for path in paths]
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:16]


def refuse_unseen(book: Book, mark: str, *paths: str) -> None:
    """Raise CannotDecide when files are not as the page showed them."""
    if mark != seen(book, *paths):
        raise CannotDecide(CHANGED.format(" or ".join(paths)))


# --- still right --------------------------------------------------------------------------------------------------


def review(ids: Iterable[str], by: str, how: str, book: Book) -> Decision:
    """Return the decision that every fact of some listings was confirmed today."""
    found = [_entry(id, book) for id in ids]
    edits = tuple(edit for entry in found for edit in _review(entry, NewReview(book.today, by, how), book))
    names = ", ".join(entry.id for entry in found)
    return Decision(f"Still right, {how}: {names}", edits)


def _review(entry: ListingEntry, new: NewReview, book: Book) -> Iterator[FileEdit]:
    result = record_review.with_review(entry, new, book.working_copy(), entry.document.path)
    if has_errors(result.problems):
        raise CannotDecide(_sentences(result.problems))
    if result.write:
        yield _edit(result.write, book)


# --- the post -----------------------------------------------------------------------------------------------------


def accept(item: PostItem, book: Book) -> Decision:
    """Return the decision that takes a submission in."""
    if item.result.write is None:
        raise CannotDecide(_sentences(item.result.problems) or "There is nothing in this to take in")
    return settling(Decision(item.result.write.subject, (_edit(item.result.write, book),)), item)


def set_aside(item: PostItem, verb: str, answer: str = "") -> Decision:
    """Return the decision that takes a submission off the pile without changing a file; an issue gets the answer."""
    decision = settling(Decision(f"{verb}: {item.listing_id or item.name}"), item)
    return replace(decision, answer=answer if item.issue else "")


def settling(decision: Decision, item: PostItem | None) -> Decision:
    """Return a decision as one that settles what somebody sent."""
    return replace(decision, settles=item.key, issue=item.issue) if item else decision


# --- held, and waiting --------------------------------------------------------------------------------------------


def approve(held: HeldListing, by: str, note: str, book: Book) -> Decision:
    """Return the decision of a named person that what holds a listing is right to publish."""
    if not by.strip():
        raise CannotDecide("Type the name or the role of the person who decides, such as: Dudley CVS safeguarding lead")
    approval: dict[str, Value] = {"on": f"{book.today}", "by": by.strip(), "note": note.strip(), "covers": held.covers}
    file = _file(held.entry, book)
    edit = _changed(file, {**file.values, "approved": {k: v for k, v in approval.items() if v}}, book)
    return Decision(f"Approve {held.entry.id}", (edit,))


def publish(one: WaitingListing, book: Book) -> Decision:
    """Return the decision that moves a listing of an import into the book."""
    published, pending = publishing.prepare(one.waiting, book.working_copy())
    if pending is None:
        raise CannotDecide(_sentences(published.problems) or "Something is missing. Fill it in first")
    path = book.relative(one.waiting.file)
    return Decision(f"Publish {one.waiting.id}", (_edit(pending, book), FileEdit(path, _text(book.root / path), None)))


# --- addresses, and listings that are there twice -----------------------------------------------------------------


def replace_address(old: str, new: str, paths: Iterable[str], book: Book) -> Decision:
    """Return the decision that puts one web address for another wherever it stands, or takes it out."""
    edits = tuple(_readdressed(path, old, new, book) for path in dict.fromkeys(paths))
    return Decision(f"{'Put the new address for' if new else 'Take out'} {old}", edits)


def _readdressed(path: str, old: str, new: str, book: Book) -> FileEdit:
    text = _text(book.root / path)
    values = read_values(text) if text else None
    if text is None or values is None:
        raise CannotDecide(f"{path} cannot be read. Mend it first")
    wanted = {name: _with_address(value, old, new) for name, value in values.items()}
    return _checked(FileEdit(path, text, _with_values(path, text, wanted)), book)


def _with_address(value: Value, old: str, new: str) -> Value:
    if isinstance(value, dict):
        return {name: _with_address(item, old, new) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_address(item, old, new) for item in value]
    return new if value.split("#")[0].rstrip("/") == old.rstrip("/") else value


def merge(keep: str, drop: str, book: Book) -> Decision:
    """Return the decision that two listings are one: it keeps the first, with what only the other says."""
    kept, dropped = _file(_entry(keep, book), book), _file(_entry(drop, book), book)
    pointing = [e.id for e in book.records.listings if drop in e.record.status.try_instead]
    if pointing:
        raise CannotDecide(f'{pointing[0]} says "try instead: {drop}". Change it there to {keep} first, then merge')
    extra = {name: value for name, value in dropped.values.items() if name not in {*kept.values, *_NOT_MERGED}}
    former = [*_list(kept.values, "formerly"), drop, *_list(dropped.values, "formerly")]
    old = FileEdit(book.relative(dropped.entry.document.path), dropped.text, None)
    path, wanted = book.relative(kept.entry.document.path), {**kept.values, **extra, "formerly": former}
    return Decision(
        f"Merge {drop} into {keep}", (FileEdit(path, kept.text, _with_values(path, kept.text, wanted)), old)
    )


def _list(values: Mapping[str, Value], name: str) -> list[Value]:
    value = values.get(name, [])
    return value if isinstance(value, list) else [value]


def not_the_same(first: str, second: str, book: Book) -> Decision:
    """Return the decision that two listings are two things, which is remembered in the directory."""
    text = _text(book.root / DISTINCT)
    line = f"  - [{first}, {second}]\n"
    if text is None:
        text_after = f"# Listings that look alike and are not the same thing: linkbook asks no more.\npairs:\n{line}"
    else:
        text_after = text if text.endswith("\n") else f"{text}\n"
        text_after += line
    return Decision(f"Not the same: {first} and {second}", (FileEdit(DISTINCT, text, text_after),))


# --- by hand ------------------------------------------------------------------------------------------------------


EDITABLE = ("listings/", "incoming/", "organisations/", "venues/")
"""The folders whose files a curator may change at the desk."""


def file_text(path: str, book: Book) -> str:
    """Return what a file that may be changed at the desk says. Raises CannotDecide for any other."""
    text = _text(book.root / path) if path.startswith(EDITABLE) and ".." not in path else None
    if text is None:
        raise CannotDecide("There is no such file to change at the desk")
    return text


def rewrite(path: str, text: str, book: Book) -> Decision:
    """Return the decision that a file should say what a curator typed."""
    before = file_text(path, book)
    after = text.replace("\r\n", "\n").rstrip() + "\n"
    if before.replace("\r\n", "\n") == after:
        raise CannotDecide("Nothing in it has changed yet")
    after = after.replace("\n", "\r\n") if "\r\n" in before else after
    return Decision(f"Change {Path(path).stem}", (_checked(FileEdit(path, before, after), book),))


# --- what they share ----------------------------------------------------------------------------------------------


def _entry(id: str, book: Book) -> ListingEntry:
    entry = book.entry(id)
    if entry is None:
        raise CannotDecide(f"{id} is not in the book any more, or its file has a fault. Look again")
    return entry


def _file(entry: ListingEntry, book: Book) -> CurrentFile:
    file = current_file.read(entry, book.working_copy())
    if file is None:
        raise CannotDecide(f"{book.relative(entry.document.path)} is written in a way that only a person can change")
    return file


def _changed(file: CurrentFile, wanted: Mapping[str, Value], book: Book) -> FileEdit:
    path = book.relative(file.entry.document.path)
    return _checked(FileEdit(path, file.text, _with_values(path, file.text, wanted)), book)


def _with_values(path: str, text: str, wanted: Mapping[str, Value]) -> str:
    try:
        return with_values(text, wanted)
    except CannotEdit:
        raise CannotDecide(f"{path} is written in a way that only a person can change. Use Change instead") from None


def _checked(edit: FileEdit, book: Book) -> FileEdit:
    """Return an edit of a listing that brings no error that was not there. Raises CannotDecide with what it brings."""
    if not edit.path.startswith("listings/") or edit.after is None:
        return edit
    path, id = str(book.root / edit.path), Path(edit.path).stem
    before = {(p.field, p.message) for p in _errors(path, id, edit.before or "", book)}
    new = [p for p in _errors(path, id, edit.after, book) if (p.field, p.message) not in before]
    if new:
        raise CannotDecide(_sentences(new))
    return edit


def _errors(path: str, id: str, text: str, book: Book) -> list[Problem]:
    copy = book.working_copy()
    entry, problems = parse_entry(path, id, text, copy.records.shared)
    found = (*problems, *(copy.problems(entry) if entry else ()))
    return [problem for problem in found if problem.severity is Severity.ERROR]


def _edit(pending: PendingWrite, book: Book) -> FileEdit:
    path = book.relative(pending.path)
    return FileEdit(path, _text(book.root / path), pending.text)


def _sentences(problems: Iterable[Problem]) -> str:
    return " ".join(f"{problem.sentence}." for problem in problems if problem.severity is Severity.ERROR)


def _text(path: Path) -> str | None:
    data, _ = read_bytes(path, str(path))
    return data.decode("utf-8", "surrogateescape") if data is not None else None
