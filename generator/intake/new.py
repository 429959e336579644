"""Taking in a new listing: never over another, and never a second time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.intake import place, shelf, words, written
from generator.intake.edit import tidy
from generator.intake.outcome import NOTHING, Outcome, Write, at, error, secret, told
from generator.intake.reading import CURATORS_ONLY, New
from generator.intake.shelf import ListingEntry, Shelf
from generator.load.document import Value
from generator.problems import Problem
from schema import Listing
from schema.fields import id_fault


def proposal(sent: New, book: Shelf, as_id: str | None = None) -> Outcome:
    """Return a new listing's file, or why there is none. `as_id` is the id that a curator chose for it."""
    value = tidy(sent.value)
    folder, id = place.of(value, sent.suggested, book)
    id = as_id or id
    entry, problems = _problems(sent, value, book, folder, id)
    hidden = secret(sent.document.value) or secret(list(sent.document.comments.values()))
    twin = _twin(entry, book) if entry and entry.sound else None
    if twin:
        return Outcome(NOTHING, f"already in the book as {twin.id}; nothing to do")
    other = book.find(id)
    if other:
        return _refused(sent, value, other, (id, place.free_id(id, value, book)), problems, hidden)
    text = written.listing({**value, "added": str(book.today)})
    write = Write(id, book.path(folder, id), text, f"Add {id}", new=True)
    lines = (*words.fields(written.ordered(value)), *_left_out(sent))
    return told("a new listing", lines, problems, write, hidden)


def _problems(
    sent: New, value: Mapping[str, Value], book: Shelf, folder: str, id: str
) -> tuple[ListingEntry | None, tuple[Problem, ...]]:
    """Return the listing where it would lie, and what check would say of it there, at the lines that were sent."""
    fault = id_fault(id)
    name = [error(sent.document.path, 1, f"the address {fault}", code="id")] if fault else []
    entry, faults = shelf.as_typed(sent.document, value, book.path(folder, id), id)
    rules = book.problems(entry) if entry else ()
    return entry, (*name, *sent.known, *(at(p, sent.document.path, p.line) for p in (*faults, *rules)))


def _twin(entry: ListingEntry, book: Shelf) -> ListingEntry | None:
    """Return the listing of the book that says just what this one says."""
    facts = _facts(entry.record)
    same = (other for other in book.records.listings if other.record.name == entry.record.name)
    return next((other for other in same if _facts(other.record) == facts), None)


def _facts(listing: Listing) -> dict[str, object]:
    return listing.model_dump(exclude={*CURATORS_ONLY, "formerly", "consent", "source"})


def _refused(
    sent: New,
    value: Mapping[str, Value],
    other: ListingEntry,
    ids: tuple[str, str],
    problems: tuple[Problem, ...],
    hidden: bool,
) -> Outcome:
    id, free = ids
    message = (
        f'"{id}" is in the book already. If this is the same thing, change {other.document.path} instead: what differs'
        f" is shown above. If it is another, give it an address of its own: linkbook intake … --as {free}"
    )
    book = {name: item for name, item in tidy(other.document.value).items() if name not in CURATORS_ONLY}
    lines = list(_differences(book, value))
    return told("a new listing", lines, (*problems, error(sent.document.path, 1, message, code="taken")), None, hidden)


def _differences(book: Mapping[str, Value], sent: Mapping[str, Value]) -> Iterator[str]:
    """Yield the lines that show where two whole listings differ."""
    for name in {**book, **sent}:
        was, now = book.get(name, ""), sent.get(name, "")
        if was != now:
            yield f"  {words.shown(name)}"
            yield from words.labelled("the book says", was, "    ")
            yield from words.labelled("this says", now, "    ")


def _left_out(sent: New) -> Iterator[str]:
    if sent.left_out:
        yield f"  (left out, because only a curator writes it: {', '.join(sent.left_out)})"
    comments = [c for c in sent.document.comments.values() if not c.startswith(("# Suggested address", "# yaml-"))]
    if comments:
        yield f"  (left out: {len(comments)} of the sender's own comments. They are still in the file that was sent)"
