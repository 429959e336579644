"""A listing of an import whose id the book has already: it is the same, and is merged, or another, and gets a free id.

A curator sees both side by side. Merging keeps the book's words, takes those of the import where that is chosen, and
adds what only the import says. Whatever it is, one press does it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.desk import differences, file_edits, merging
from generator.desk.book import Book
from generator.desk.change_form.fields import Form
from generator.desk.decision import Decision, FileEdit
from generator.desk.merging import Path
from generator.desk.page_parts import Fact
from generator.formatting import capitalised
from generator.importing import publishing
from generator.load.incoming import FOLDER, Waiting
from generator.load.yaml_parser import Value
from generator.submissions.working_copy import ListingEntry
from generator.yaml_file.edit import without_empty

BOOK, IMPORT = "book", "import"
KEEP = "keep."
"""How the names begin of what a form chooses of each field that both have."""


@dataclass(frozen=True)
class DifferingField:
    """One field of which the two say different things."""

    name: str
    """What the choice is sent as."""
    label: str
    book: str
    incoming: str
    chosen: str


@dataclass(frozen=True)
class Clash:
    """Two listings of one id, and what telling them apart needs."""

    entry: ListingEntry
    differences: tuple[DifferingField, ...]
    added: tuple[Fact, ...]
    """What only the import says, which merging adds."""
    free_id: str
    """The id that the listing of the import gets if it is another."""


def clash(one: Waiting, book: Book, form: Form) -> Clash | None:
    """Return the listing of the book that has the id of one that waits, with what differs; None when there is none."""
    entry = book.entry(one.id)
    if entry is None:
        return None
    ours, theirs = _fields(entry.document.value), _fields(one.document.value)
    id = publishing.free_id(one, book.waiting, book.working_copy())
    return Clash(entry, tuple(_differences(ours, theirs, form)), tuple(_added(ours, theirs)), id)


def _fields(values: Mapping[str, Value]) -> dict[Path, Value]:
    """Return the values that are compared and taken one by one, by their paths."""
    found: dict[Path, Value] = {}
    for name, value in without_empty(values).items():
        if name in merging.FIELD_BY_FIELD and isinstance(value, dict):
            found |= {(name, inner): item for inner, item in value.items()}
        elif name not in merging.OF_ONE_FILE:
            found[name,] = value
    return found


def _differences(ours: Mapping[Path, Value], theirs: Mapping[Path, Value], form: Form) -> Iterator[DifferingField]:
    for path in ours:
        if path in theirs and theirs[path] != ours[path]:
            name = f"{KEEP}{'.'.join(path)}"
            book, incoming = (differences.in_words(fields[path]) for fields in (ours, theirs))
            yield DifferingField(name, _label(path), book, incoming, form.get(name, BOOK))


def _added(ours: Mapping[Path, Value], theirs: Mapping[Path, Value]) -> Iterator[Fact]:
    for path, value in theirs.items():
        if path not in ours:
            inner = value.items() if isinstance(value, dict) and len(path) == 1 else ()
            yield from (Fact(_label((*path, name)), (differences.in_words(item),)) for name, item in inner)
            yield from () if inner else (Fact(_label(path), (differences.in_words(value),)),)


def _label(path: Path) -> str:
    return capitalised(differences.called(path))


def merge(one: Waiting, form: Form, book: Book) -> Decision:
    """Return the decision that a listing of an import is the one of the book: it is merged, and waits no longer."""
    entry = file_edits.entry_of(one.id, book)
    file = file_edits.file_of(entry, book)
    ours, theirs = _fields(file.values), _fields(one.document.value)
    taken = {path for path in theirs if path not in ours or form.get(f"{KEEP}{'.'.join(path)}") == IMPORT}
    wanted = merging.with_fields(file.values, {path: theirs[path] for path in theirs if path in taken})
    wanted, is_over = merging.unchecked(wanted, taken)
    edits = (file_edits.changed(file, wanted, book),) if wanted != file.values else ()
    gone = FileEdit(book.relative(one.file), file_edits.text_of(book.root / book.relative(one.file)), None)
    title = f"{entry.record.name}: merged with what the import brought{merging.DUE_AGAIN * is_over}"
    return Decision(title, (*edits, gone), subject=f"Merge what an import brought into {entry.id}")


def rename(one: Waiting, book: Book) -> Decision:
    """Return the decision that a listing of an import is another than the one of the book: it waits under a free id."""
    id = publishing.free_id(one, book.waiting, book.working_copy())
    path = book.relative(one.file)
    text = file_edits.text_of(book.root / path)
    edits = (FileEdit(f"{FOLDER}/{id}.yml", None, text), FileEdit(path, text, None))
    title = f"{one.listing.name}: another than the one in the book, now called {id}"
    return Decision(title, edits, subject=f"Rename incoming {one.id} to {id}")
