"""Adding a new listing: never over another, and never a second time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import terminal_text
from generator.load.yaml_parser import Value
from generator.problems import Problem
from generator.submissions import allocate_path
from generator.submissions.parse import NewListing
from generator.submissions.result import UNCHANGED, PendingWrite, Result, error, has_secret, redacted_result, relocated
from generator.submissions.working_copy import ListingEntry, WorkingCopy, entry_of_values
from generator.yaml_file import emit
from generator.yaml_file.edit import without_empty
from schema import Listing
from schema.review import CURATORS_ONLY
from schema.types import id_fault


def prepare(submission: NewListing, working_copy: WorkingCopy, chosen_id: str | None = None) -> Result:
    """Return a new listing's file, or why there is none. `chosen_id` is the id that a curator chose for it."""
    value = without_empty(submission.value)
    place, id = allocate_path.place_and_id(value, submission.suggested_path, working_copy)
    id = chosen_id or id
    entry, problems = _validated(submission, value, working_copy, place, id)
    existing = _same_listing(entry, working_copy) if entry and entry.valid else None
    if existing:
        return Result(UNCHANGED, f"already in the book as {existing.id}; nothing to do")
    occupant = working_copy.find(id)
    if occupant:
        free_id = allocate_path.free_id(id, value, working_copy)
        problems = (*problems, _id_taken(submission.document.path, id, occupant, free_id))
        lines, write = tuple(_differences(_comparable(occupant), value)), None
    else:
        text = emit.listing({**value, "added": str(working_copy.today)})
        lines = (*terminal_text.fields(emit.ordered(value)), *_left_out(submission))
        write = PendingWrite(id, working_copy.path(place, id), text, f"Add {id}", new=True)
    return redacted_result("a new listing", lines, problems, write, _has_secret(submission))


def _has_secret(submission: NewListing) -> bool:
    document = submission.document
    return has_secret(document.value) or has_secret(list(document.comments.values()))


def _validated(
    submission: NewListing, value: Mapping[str, Value], working_copy: WorkingCopy, place: str, id: str
) -> tuple[ListingEntry | None, tuple[Problem, ...]]:
    """Return the listing where it would lie, and what check would say of it there, at the lines that were sent."""
    document, fault = submission.document, id_fault(id)
    id_problems = [error(document.path, 1, f"the address {fault}", code="id")] if fault else []
    entry, problems = entry_of_values(document, value, working_copy.path(place, id), id, working_copy.records.shared)
    in_directory = working_copy.problems(entry) if entry else ()
    at_sent_lines = (relocated(p, document.path, p.line) for p in (*problems, *in_directory))
    return entry, (*id_problems, *submission.problems, *at_sent_lines)


def _same_listing(entry: ListingEntry, working_copy: WorkingCopy) -> ListingEntry | None:
    """Return the listing of the directory that says just what this one says."""
    facts = _facts(entry.record)
    namesakes = (other for other in working_copy.records.listings if other.record.name == entry.record.name)
    return next((other for other in namesakes if _facts(other.record) == facts), None)


def _facts(listing: Listing) -> dict[str, object]:
    return listing.model_dump(exclude={*CURATORS_ONLY, "formerly", "source"})


def _id_taken(path: str, id: str, occupant: ListingEntry, free_id: str) -> Problem:
    message = (
        f'"{id}" is in the book already. If this is the same thing, change {occupant.document.path} instead: what'
        " differs is shown above. If it is another, give it an address of its own:"
        f" linkbook intake … --as {free_id}"
    )
    return error(path, 1, message, code="taken")


def _comparable(entry: ListingEntry) -> dict[str, Value]:
    """Return a listing's values without what no sender may write."""
    return {name: item for name, item in without_empty(entry.document.value).items() if name not in CURATORS_ONLY}


def _differences(current: Mapping[str, Value], sent: Mapping[str, Value]) -> Iterator[str]:
    """Yield the lines that show where two whole listings differ."""
    for name in {**current, **sent}:
        ours, theirs = current.get(name, ""), sent.get(name, "")
        if ours != theirs:
            yield f"  {terminal_text.safe_line(name)}"
            yield from terminal_text.labelled("the book says", ours, "    ")
            yield from terminal_text.labelled("this says", theirs, "    ")


def _left_out(submission: NewListing) -> Iterator[str]:
    if submission.left_out:
        yield f"  (left out, because only a curator writes it: {', '.join(submission.left_out)})"
    comments = submission.document.comments.values()
    own_comments = [comment for comment in comments if not comment.startswith(("# Suggested address", "# yaml-"))]
    if own_comments:
        count = len(own_comments)
        yield f"  (left out: {count} of the sender's own comments. They are still in the file that was sent)"
