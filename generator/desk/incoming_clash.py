"""A listing of an import whose id the book has already: it is the same, and is merged, or another, and gets a free id.

A curator sees both side by side. Merging keeps the book's words, takes those of the import where that is chosen, and
adds what only the import says. Whatever it is, one press does it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import terminal_text
from generator.desk import acts, file_edits
from generator.desk.book import Book
from generator.desk.decision import Decision, FileEdit
from generator.desk.differences import called
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
class Difference:
    """One field of which the two say different things."""

    name: str
    """What the choice is sent as."""
    label: str
    book: tuple[str, ...]
    incoming: tuple[str, ...]
    chosen: str


@dataclass(frozen=True)
class Clash:
    """Two listings of one id, and what telling them apart needs."""

    entry: ListingEntry
    differences: tuple[Difference, ...]
    added: tuple[Fact, ...]
    """What only the import says, which merging adds."""
    free_id: str
    """The id that the listing of the import gets if it is another."""


def clash(one: Waiting, book: Book, form: Mapping[str, str]) -> Clash | None:
    """Return the listing of the book that has the id of one that waits, with what differs; None when there is none."""
    entry = book.entry(one.id)
    if entry is None:
        return None
    ours, theirs = without_empty(entry.document.value), without_empty(one.document.value)
    added = {name: value for name, value in theirs.items() if name not in {*ours, *acts.NOT_MERGED}}
    facts = tuple(Fact(_label(name), _lines(value)) for name, value in added.items())
    return Clash(
        entry,
        tuple(_differences(ours, theirs, form)),
        facts,
        publishing.free_id(one, book.waiting, book.working_copy()),
    )


def _differences(
    ours: Mapping[str, Value], theirs: Mapping[str, Value], form: Mapping[str, str]
) -> Iterator[Difference]:
    for name in ours:
        if name in theirs and theirs[name] != ours[name] and name not in acts.OF_ONE_FILE:
            chosen = form.get(f"{KEEP}{name}", BOOK)
            yield Difference(f"{KEEP}{name}", _label(name), _lines(ours[name]), _lines(theirs[name]), chosen)


def _label(name: str) -> str:
    return capitalised(called((name,)))


def _lines(value: Value) -> tuple[str, ...]:
    return tuple(terminal_text.lines(value))


def merge(one: Waiting, form: Mapping[str, str], book: Book) -> Decision:
    """Return the decision that a listing of an import is the one of the book: it is merged, and waits no longer."""
    entry = file_edits.entry_of(one.id, book)
    file = file_edits.file_of(entry, book)
    theirs = without_empty(one.document.value)
    taken = {name for name in theirs if form.get(f"{KEEP}{name}") == IMPORT and name not in acts.OF_ONE_FILE}
    added = {name for name in theirs if name not in {*file.values, *acts.NOT_MERGED}}
    wanted = {**file.values, **{name: value for name, value in theirs.items() if name in taken | added}}
    edits = (file_edits.changed(file, wanted, book),) if wanted != file.values else ()
    gone = FileEdit(book.relative(one.file), file_edits.text_of(book.root / book.relative(one.file)), None)
    title = f"{entry.record.name}: merged with what the import brought"
    return Decision(title, (*edits, gone), subject=f"Merge what an import brought into {entry.id}")


def rename(one: Waiting, book: Book) -> Decision:
    """Return the decision that a listing of an import is another than the one of the book: it waits under a free id."""
    id = publishing.free_id(one, book.waiting, book.working_copy())
    path = book.relative(one.file)
    text = file_edits.text_of(book.root / path)
    edits = (FileEdit(f"{FOLDER}/{id}.yml", None, text), FileEdit(path, text, None))
    title = f"{one.listing.name}: another than the one in the book, now called {id}"
    return Decision(title, edits, subject=f"Rename incoming {one.id} to {id}")
