"""Taking in a new listing: never over another, and never a second time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import terminal_text
from generator.load.yaml_parser import Value
from generator.problems import Problem
from generator.submissions import allocate_path
from generator.submissions.parse import CURATORS_ONLY, New
from generator.submissions.result import NOTHING, Outcome, Write, at, error, secret, told
from generator.submissions.working_copy import ListingEntry, WorkingCopy, as_typed
from generator.yaml_file import emit
from generator.yaml_file.edit import without_empty
from schema import Listing
from schema.types import id_fault


def proposal(sent: New, working_copy: WorkingCopy, as_id: str | None = None) -> Outcome:
    """Return a new listing's file, or why there is none. `as_id` is the id that a curator chose for it."""
    value = without_empty(sent.value)
    folder, id = allocate_path.of(value, sent.suggested, working_copy)
    id = as_id or id
    entry, problems = _problems(sent, value, working_copy, folder, id)
    hidden = secret(sent.document.value) or secret(list(sent.document.comments.values()))
    twin = _twin(entry, working_copy) if entry and entry.valid else None
    if twin:
        return Outcome(NOTHING, f"already in the book as {twin.id}; nothing to do")
    other = working_copy.find(id)
    if other:
        return _refused(sent, value, other, (id, allocate_path.free_id(id, value, working_copy)), problems, hidden)
    text = emit.listing({**value, "added": str(working_copy.today)})
    write = Write(id, working_copy.path(folder, id), text, f"Add {id}", new=True)
    lines = (*terminal_text.fields(emit.ordered(value)), *_left_out(sent))
    return told("a new listing", lines, problems, write, hidden)


def _problems(
    sent: New, value: Mapping[str, Value], working_copy: WorkingCopy, folder: str, id: str
) -> tuple[ListingEntry | None, tuple[Problem, ...]]:
    """Return the listing where it would lie, and what check would say of it there, at the lines that were sent."""
    fault = id_fault(id)
    name = [error(sent.document.path, 1, f"the address {fault}", code="id")] if fault else []
    entry, faults = as_typed(sent.document, value, working_copy.path(folder, id), id)
    rules = working_copy.problems(entry) if entry else ()
    return entry, (*name, *sent.known, *(at(p, sent.document.path, p.line) for p in (*faults, *rules)))


def _twin(entry: ListingEntry, working_copy: WorkingCopy) -> ListingEntry | None:
    """Return the listing of the book that says just what this one says."""
    facts = _facts(entry.record)
    same = (other for other in working_copy.records.listings if other.record.name == entry.record.name)
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
    working_copy = {
        name: item for name, item in without_empty(other.document.value).items() if name not in CURATORS_ONLY
    }
    lines = list(_differences(working_copy, value))
    return told("a new listing", lines, (*problems, error(sent.document.path, 1, message, code="taken")), None, hidden)


def _differences(working_copy: Mapping[str, Value], sent: Mapping[str, Value]) -> Iterator[str]:
    """Yield the lines that show where two whole listings differ."""
    for name in {**working_copy, **sent}:
        was, now = working_copy.get(name, ""), sent.get(name, "")
        if was != now:
            yield f"  {terminal_text.shown(name)}"
            yield from terminal_text.labelled("the book says", was, "    ")
            yield from terminal_text.labelled("this says", now, "    ")


def _left_out(sent: New) -> Iterator[str]:
    if sent.left_out:
        yield f"  (left out, because only a curator writes it: {', '.join(sent.left_out)})"
    comments = [c for c in sent.document.comments.values() if not c.startswith(("# Suggested address", "# yaml-"))]
    if comments:
        yield f"  (left out: {len(comments)} of the sender's own comments. They are still in the file that was sent)"
