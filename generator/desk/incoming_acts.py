"""Finishing a listing of an import: what was typed becomes its file, and a whole one goes into the book."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.incoming import publishing_problems
from generator.desk import differences, file_edits
from generator.desk.book import Book
from generator.desk.change_form import typed_facts
from generator.desk.change_form.fields import Form
from generator.desk.decision import Decision, FileEdit
from generator.desk.incoming_form import LATER
from generator.desk.journal import CannotDecide
from generator.desk.page_parts import fields_named, sentence_beside
from generator.importing import publishing
from generator.load.incoming import Waiting, of_document
from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from generator.problems import FieldPath, Problem, Severity

BOOK = "book"
"""What a form sends as `put` to have a listing go into the book."""


def keep(one: Waiting, typed: Form, book: Book) -> Decision:
    """Return the decision that a listing says what was typed, and goes on waiting."""
    after = _typed(one, typed, book)
    if after.edit.before == after.edit.after:
        raise CannotDecide("Nothing in it has changed yet")
    file_edits.refuse_answers(len(_new_faults(one, after.listing, book)))
    title = f"{after.listing.listing.name}: {differences.changed(after.edit, False)}"
    return Decision(title, (after.edit,), subject=f"Fill in {one.id}")


def publish(one: Waiting, typed: Form, book: Book) -> Decision:
    """Return the decision that a listing says what was typed, and goes into the book."""
    after = _typed(one, typed, book).listing
    file_edits.refuse_answers(len({**_missing(after), **_faults(after, book)}))
    published, pending = publishing.prepare(after, book.working_copy())
    if pending is None:
        raise CannotDecide(file_edits.sentences(published.problems))
    path = book.relative(one.file)
    edits = (file_edits.edit_of(pending, book), FileEdit(path, file_edits.text_of(book.root / path), None))
    held = ", held until a named person has decided" if published.is_held else ""
    return Decision(f"{after.listing.name}: put in the book{held}", edits, subject=f"Publish {one.id}")


def as_typed(one: Waiting, typed: Form, book: Book) -> Waiting:
    """Return a listing that waits as it would be with what was typed in it."""
    return _typed(one, typed, book).listing


def faults(one: Waiting, typed: Form, book: Book) -> Mapping[FieldPath, str]:
    """Return what is wrong with what was typed, a sentence for each field; what is missing too, if it is to go on.

    Before anybody typed, it is what is wrong with what the source says.
    """
    if not typed:
        return _faults(one, book)
    after = _typed(one, typed, book).listing
    is_to_go_on = typed.get("put") == BOOK
    found = {**_missing(after), **_faults(after, book)} if is_to_go_on else _new_faults(one, after, book)
    return {typed_facts.where_typed(path, one.document.value, typed): words for path, words in found.items()}


@dataclass(frozen=True)
class _Typed:
    """A listing that waits with what was typed in it."""

    edit: FileEdit
    listing: Waiting


def _typed(one: Waiting, typed: Form, book: Book) -> _Typed:
    path = book.relative(one.file)
    before = file_edits.text_of(book.root / path) or ""
    text = file_edits.with_values(path, before, typed_facts.wanted(one.document.value, typed), book)
    document, found = parse(FileText(one.file, text.replace("\r\n", "\n")))
    if document is None:
        raise CannotDecide(file_edits.sentences(found))
    after = of_document(document, one.id, book.records.shared, tuple(found))
    return _Typed(FileEdit(path, before, text), after)


def _missing(one: Waiting) -> dict[FieldPath, str]:
    return {tuple(name.split(".")): LATER for name in one.missing}


def _faults(one: Waiting, book: Book) -> dict[FieldPath, str]:
    return {_field(p): sentence_beside(p) for p in reversed(tuple(_errors(one, book)))}


def _field(problem: Problem) -> FieldPath:
    """Return where a fault is put right: in the field that it tells people to write in, or else where it stands."""
    return next(iter(fields_named(problem.message)), problem.field)


def _new_faults(before: Waiting, after: Waiting, book: Book) -> dict[FieldPath, str]:
    """Return the faults that were not there before: a listing with a fault can still be kept, a little better."""
    old = {(_field(p), sentence_beside(p)) for p in _errors(before, book)}
    return {field: words for field, words in _faults(after, book).items() if (field, words) not in old}


def _errors(one: Waiting, book: Book) -> Iterator[Problem]:
    """Yield what is wrong with what a listing says; of one that is whole, all that check says of it."""
    found = one.problems if one.missing else publishing_problems(one, book.records, book.today)
    yield from (problem for problem in found if problem.severity is Severity.ERROR)
