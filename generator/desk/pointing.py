"""What else in the book names a listing by its id: an area as its team's own, and a listing as one to try instead.

Whoever takes an id away asks here first. A name that leads nowhere is an error of the file that says it, and one such
error in an area takes the whole book off the site.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from generator.desk import file_edits
from generator.desk.book import Book
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import CannotDecide
from generator.load.yaml_parser import Value
from generator.yaml_file.edit import read_values

_NAMING = ("team", "status")
"""The fields of an area and of a listing in which another listing may be named."""


def names(id: str, book: Book) -> tuple[str, ...]:
    """Return what names a listing by its id, as people call it."""
    areas = {book.relative(area.document.path): area.record.name for area in book.records.areas}
    called = ((path, areas.get(path)) for path in _files(id, book))
    return tuple(f"The link worker team of {area}" if area else book.called(path) for path, area in called)


def named_after(decision: Decision, book: Book) -> tuple[str, ...]:
    """Return what names a listing now that taking a decision back would take away."""
    new = [edit.path for edit in decision.edits if edit.before is None and edit.path.startswith("listings/")]
    return tuple(name for path in new for name in names(PurePosixPath(path).stem, book))


def redirected(old: str, new: str, book: Book) -> tuple[FileEdit, ...]:
    """Return the edits after which all that named one listing names another. Raises CannotDecide where it cannot be."""
    return tuple(_redirected(path, old, new, book) for path in _files(old, book))


def _files(id: str, book: Book) -> Iterator[str]:
    for area in book.records.areas:
        if area.record.team and area.record.team.listing == id:
            yield book.relative(area.document.path)
    for entry in book.records.listings:
        if id in entry.record.status.try_instead and entry.id != id:
            yield book.relative(entry.document.path)


def _redirected(path: str, old: str, new: str, book: Book) -> FileEdit:
    text = file_edits.text_of(book.root / path)
    values = read_values(text) if text else None
    if text is None or values is None:
        raise CannotDecide(f"{book.called(path)} cannot be read. Mend it first")
    wanted = {name: _naming(value, old, new) if name in _NAMING else value for name, value in values.items()}
    return file_edits.checked(FileEdit(path, text, file_edits.with_values(path, text, wanted, book)), book)


def _naming(group: Value, old: str, new: str) -> Value:
    """Return a team or a status that names one listing where it named another, and none twice."""
    if not isinstance(group, Mapping):
        return group
    named = {name: group[name] for name in ("listing", "try_instead") if name in group}
    return {**group, **{name: _instead(value, old, new) for name, value in named.items()}}


def _instead(value: Value, old: str, new: str) -> Value:
    if isinstance(value, list):
        return list(dict.fromkeys(new if item == old else item for item in value if isinstance(item, str)))
    return new if value == old else value
