"""Rules about organisations and venues with files of their own: the words in them, and when one is worth having."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from generator.check.context import CheckContext, ListingEntry
from generator.check.uniqueness import comparable_name, organisations
from generator.load import Entry, SharedRecords
from generator.problems import FieldPath, Problem, Severity
from schema import Listing, Organisation, Venue
from schema.listing import EVERYWHERE, SHARED_FIELDS
from schema.types import quoted

MANY = 3
"""How many listings must say the same of a place or an organisation before a file of its own is offered."""
MOST_TOLD = 3
"""Most of those that are named."""
_WHERE: dict[str, FieldPath] = {"organisations": ("organisation",), "venues": ("venues", 0)}
_CARRIER = Listing.model_validate(
    {
        "name": "A record",
        "summary": "What stands in a file of its own.",
        "organisation": {"name": "A group"},
        "needs": ["any"],
        "ways": ["in person"],
        "serves": [EVERYWHERE],
        "join": {"routes": ["link worker"]},
        "approved": {"on": "2026-01-01", "by": "The listings"},
        "consent": {"on": "2026-01-01"},
    }
)
"""A listing that says nothing but what a record says. Approval and consent are for the listings that name it."""


def folder(entry: Entry[Any]) -> str:
    """Return the folder that a shared record lies in."""
    return "organisations" if isinstance(entry.record, Organisation) else "venues"


def named(entry: ListingEntry, shared: SharedRecords) -> list[Entry[Any]]:
    """Return the shared records that a listing names."""
    return [shared.of(SHARED_FIELDS[str(at[0])])[id] for at, id in entry.shared.items()]


# --- what a record says -------------------------------------------------------------------------------------------


def problems(entry: Entry[Any], check_listing: Callable[[ListingEntry], Iterable[Problem]]) -> Iterator[Problem]:
    """Yield what the rules about listings say of a record, as if it were all that a listing says.

    The name of its file is read too: that of a secret place is as public as its address.
    """
    where = _WHERE[folder(entry)]
    for problem in check_listing(_carrier(entry)):
        inside, in_comment = problem.field[: len(where)] == where, problem.field in entry.document.comments
        in_name = problem.field == ("name",) and problem.private
        if problem.severity is not Severity.HELD and (inside or in_comment or in_name):
            field = problem.field[len(where) :] if inside else problem.field if in_comment else ()
            yield entry.problem(field, problem.message, problem.severity, problem.code, problem.private)


def _carrier(entry: Entry[Any]) -> ListingEntry:
    """Return a listing that says what the record says, and nothing else."""
    name, typed = entry.id.replace("-", " ").title(), entry.document.value
    if isinstance(entry.record, Venue):
        record = _CARRIER.model_copy(update={"venues": (entry.record,)})
        document = replace(entry.document, value={"name": name, "venues": [typed]})
    else:
        record = _CARRIER.model_copy(update={"organisation": entry.record})
        document = replace(entry.document, value={"name": name, "organisation": typed})
    return Entry(entry.id, record, document)


def without_repeats(shown: Iterable[Problem], entries: Iterable[ListingEntry], shared: SharedRecords) -> list[Problem]:
    """Return problems without those of listings that the file of a record has already."""
    paths = {(folder(entry), entry.id): entry.document.path for entry in shared.entries}
    by_file = {entry.document.path: entry for entry in entries if entry.shared}
    problems = list(shown)
    told = {(problem.path, problem.field, problem.code) for problem in problems}
    return [problem for problem in problems if _in_record(problem, by_file.get(problem.path), paths) not in told]


def _in_record(
    problem: Problem, entry: ListingEntry | None, paths: dict[tuple[str, str], str]
) -> tuple[str, FieldPath, str] | None:
    """Return where a record's file would say the same as a listing's problem; None when it is the listing's own."""
    at = entry.shared_at(problem.field) if entry else None
    if entry is None or at is None:
        return None
    return paths[SHARED_FIELDS[str(at[0])], entry.shared[at]], problem.field[len(at) :], problem.code


# --- when to have one ---------------------------------------------------------------------------------------------


def shared_records_are_used(context: CheckContext) -> Iterator[Problem]:
    """Every organisation and venue with a file of its own is named by a listing."""
    used = {(SHARED_FIELDS[str(at[0])], id) for e in context.records.listings for at, id in e.shared.items()}
    for entry in context.records.shared.entries:
        if (folder(entry), entry.id) not in used:
            example = "organisation: " if folder(entry) == "organisations" else "venues: "
            named = entry.id if folder(entry) == "organisations" else f"[{entry.id}]"
            message = f"no listing names this. Write {example}{named} in the listings it belongs to, or delete the file"
            yield entry.problem((), message, Severity.WARNING, "unused_record")


def nothing_is_written_out_many_times(context: CheckContext) -> Iterator[Problem]:
    """A place or an organisation that several listings write out alike has a file of its own instead.

    Only those that most listings share are named: a big book that has none of these files would drown in the rest.
    """
    groups: dict[tuple[str, str, str], dict[str, tuple[ListingEntry, FieldPath]]] = defaultdict(dict)
    for entry in context.records.listings:
        for path, key in _written_out(entry):
            if entry.shared_at(path) is None:
                groups[key][entry.id] = entry, path
    many = [(key[0], group) for key, group in groups.items() if len(group) >= MANY]
    many.sort(key=lambda found: -len(found[1]))
    for position, (kind, group) in enumerate(many[:MOST_TOLD], 1):
        left = len(many) - MOST_TOLD if position == MOST_TOLD else 0
        entry, path = list(group.values())[-1]
        yield entry.problem(path, _offer(kind, list(group), left), Severity.WARNING, "written_out")


def _offer(kind: str, ids: Sequence[str], left: int) -> str:
    named = ", ".join(ids[:MANY]) + (" …" if len(ids) > MANY else "")
    more = f". {left:,} more are like it" if left > 0 else ""
    return (
        f"{len(ids)} listings write this out: {named}. With a file of its own in {kind}/, and its id in their place,"
        f" one edit would put it right in all of them{more}"
    )


def _written_out(entry: ListingEntry) -> Iterator[tuple[FieldPath, tuple[str, str, str]]]:
    """Yield each place and organisation that a listing writes out, by what would tell that another is the same."""
    for position, venue in enumerate(entry.record.venues):
        if venue.name and venue.postcode and not venue.keep_address_private:
            yield ("venues", position), ("venues", comparable_name(venue.name), venue.postcode)
    for path, run_by in organisations(entry):
        if run_by.charity_number:
            yield path, ("organisations", comparable_name(run_by.name), run_by.charity_number)


def written_out_records_are_named(context: CheckContext) -> Iterator[Problem]:
    """A listing does not write out a place or an organisation that has a file of its own: it names it."""
    keys = {key: entry for entry in context.records.shared.entries for key in _keys(entry)}
    for entry in context.records.listings:
        for path, key in _written_out(entry):
            if key in keys and entry.shared_at(path) is None:
                id = quoted(keys[key].id)
                message = f"this has a file of its own, {key[0]}/{keys[key].id}.yml. Write {id} here instead"
                yield entry.problem(path, message, Severity.WARNING, "written_out")


def _keys(entry: Entry[Any]) -> Iterator[tuple[str, str, str]]:
    return (key for _, key in _written_out(_carrier(entry)))


DIRECTORY_RULES = (shared_records_are_used, nothing_is_written_out_many_times, written_out_records_are_named)
