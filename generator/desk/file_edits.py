"""The files of the directory as presses change them: as they are now, edited, and checked before anybody keeps them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.desk.book import Book
from generator.desk.change_form.form_parts import has_contact
from generator.desk.decision import FileEdit
from generator.desk.journal import CHANGED, CannotDecide
from generator.formatting import count_words, without_stop
from generator.load.safe_read import FileText, read_bytes
from generator.load.shared_records import MODELS, whole
from generator.load.validation import validate
from generator.load.yaml_parser import Value, parse
from generator.problems import Problem, Severity
from generator.submissions import current_file
from generator.submissions.current_file import CurrentFile
from generator.submissions.result import PendingWrite
from generator.submissions.working_copy import ListingEntry, parse_entry
from generator.yaml_file import edit as yaml_edit
from generator.yaml_file.edit import read_values
from generator.yaml_file.spans import CannotEdit
from schema import Area, Record, Settings

_SHAPES: Mapping[str, type[Record]] = {**MODELS, "areas": Area, "settings.yml": Settings}
"""The shapes of the files that are no listings, by their folder or their name."""
_BY_HAND = "The file of {} is written in a way that only a person can change. Open its whole file on its Change page"


def seen(book: Book, *paths: str) -> str:
    """Return a mark of files as they are now. A page carries it, so that a press on an old page changes nothing."""
    texts = [text_of(book.root / path) or "" for path in paths]
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:16]


def refuse_unseen(book: Book, mark: str, *paths: str) -> None:
    """Raise CannotDecide when files are not as the page showed them."""
    if mark != seen(book, *paths):
        raise CannotDecide(CHANGED.format(" or ".join(map(book.called, paths))))


def entry_of(id: str, book: Book) -> ListingEntry:
    """Return a listing's record. Raises CannotDecide when it is not there."""
    entry = book.entry(id)
    if entry is None:
        raise CannotDecide("That listing is not in the book any more, or its file has a fault. Look again")
    return entry


def file_of(entry: ListingEntry, book: Book) -> CurrentFile:
    """Return a listing's file as it is now. Raises CannotDecide when no machine should change it."""
    file = current_file.read(entry, book.working_copy())
    if file is None:
        raise CannotDecide(_BY_HAND.format(entry.record.name))
    return file


def changed(file: CurrentFile, wanted: Mapping[str, Value], book: Book) -> FileEdit:
    """Return the edit that makes a listing's file say what is wanted. Raises CannotDecide with what is wrong."""
    path = book.relative(file.entry.document.path)
    return checked(FileEdit(path, file.text, with_values(path, file.text, wanted, book)), book)


def with_values(path: str, text: str, wanted: Mapping[str, Value], book: Book) -> str:
    """Return a file's text with the values wanted. Raises CannotDecide when only a person can make it say them."""
    try:
        return yaml_edit.with_values(text, wanted)
    except CannotEdit:
        raise CannotDecide(_BY_HAND.format(book.called(path))) from None


def checked(edit: FileEdit, book: Book) -> FileEdit:
    """Return an edit that brings no error that was not there. Raises CannotDecide with what it brings."""
    if edit.after is None:
        return edit
    new = new_errors(edit, book)
    if new:
        raise CannotDecide(sentences(new))
    return edit


def new_errors(edit: FileEdit, book: Book) -> tuple[Problem, ...]:
    """Return the errors that an edit would bring to its own file."""
    errors = _errors if edit.path.startswith("listings/") else _errors_of_others
    before = {(p.field, p.message) for p in errors(edit.path, edit.before or "", book)}
    return tuple(p for p in errors(edit.path, edit.after or "", book) if (p.field, p.message) not in before)


def loses_contact(edit: FileEdit, book: Book) -> bool:
    """Return whether an edit takes away the last way in which people get in touch, or read more."""
    before, after = (read_values(text or "") for text in (edit.before, edit.after))
    if before is None or after is None:
        return False
    had, has = (has_contact(whole(values, book.records.shared)) for values in (before, after))
    return had and not has


def _errors(path: str, text: str, book: Book) -> Iterator[Problem]:
    copy = book.working_copy()
    entry, problems = parse_entry(str(book.root / path), Path(path).stem, text, copy.records.shared)
    found = (*problems, *(copy.problems(entry) if entry else ()))
    yield from (problem for problem in found if problem.severity is Severity.ERROR)


def _errors_of_others(path: str, text: str, book: Book) -> Iterator[Problem]:
    """Yield what is wrong with a file that is no listing, by its shape: settings, an area, an organisation."""
    model = _SHAPES.get(path.split("/")[0])
    if model is None:
        return
    document, problems = parse(FileText(str(book.root / path), text.removeprefix("\ufeff").replace("\r\n", "\n")))
    faults = validate(document, model, Path(path).stem, ())[1] if document else ()
    yield from (problem for problem in (*problems, *faults) if problem.severity is Severity.ERROR)


def edit_of(pending: PendingWrite, book: Book) -> FileEdit:
    """Return a file that is to be written as an edit of what lies there."""
    path = book.relative(pending.path)
    return FileEdit(path, text_of(book.root / path), pending.text)


def sentences(problems: Iterable[Problem]) -> str:
    """Return what is wrong in sentences, each with one full stop, but for that of the last."""
    found = [problem.sentence for problem in problems if problem.severity is Severity.ERROR]
    return " ".join(f"{without_stop(words)}." for words in found).rstrip(".")


def text_of(path: Path) -> str | None:
    """Return what a file says; None when it is not there or too large."""
    data, _ = read_bytes(path, str(path))
    return data.decode("utf-8", "surrogateescape") if data is not None else None


def refuse_answers(count: int) -> None:
    """Raise CannotDecide when some answers on a page need another look: each is told beside its own box."""
    if count:
        raise CannotDecide(f"{count_words(count, 'answer')} below {'needs' if count == 1 else 'need'} another look")
