"""What `check` says of listings that wait in `incoming/`: nothing there is published, so it is all notes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from generator.check.context import CheckContext
from generator.check.rules import listing_problems
from generator.formatting import list_words
from generator.load import Records
from generator.load.incoming import Waiting
from generator.load.shared_records import listing as listing_of
from generator.need_proposals import listing_texts
from generator.problems import Problem, Severity, has_errors

PUBLISH = "publish it with: linkbook import --publish"
CHOOSE = "Merge the two, or give this one a free id, with: linkbook desk"
READY = f"is complete. Look it over, and {PUBLISH}"


def notes(waiting: Iterable[Waiting], records: Records, today: datetime.date) -> Iterator[Problem]:
    """Yield a note for each listing that waits: what is missing, what is wrong, or that it is ready to be published."""
    taken, context = {entry.id for entry in records.listings}, CheckContext(records, today)
    for one in waiting:
        if one.id in taken:
            yield _note(one, f"has the id of a listing that is in the book. {CHOOSE}")
        elif one.missing:
            words = f"waits for what its source does not say: {list_words(one.missing)}"
            yield _note(one, words + _spoken(one, context) if "needs" in one.missing else words)
        else:
            found = publishing_problems(one, records, today)
            yield _note(one, _faults(found) if has_errors(found) else _ready(one, found))


def publishing_problems(one: Waiting, records: Records, today: datetime.date) -> tuple[Problem, ...]:
    """Return what `check` would say of a listing that waits, if it stood among the others."""
    entry, faults = listing_of(one.document, one.id, (), records.shared)
    rules = listing_problems(entry, records, today) if entry else ()
    found = (problem for problem in rules if problem.code != "folder")  # it lies in no place's folder yet
    own = [fault for fault in one.problems if fault not in faults]
    return (*own, *faults, *found)


def _spoken(one: Waiting, context: CheckContext) -> str:
    """Return which needs a listing's own words may speak of, to choose from."""
    found = context.need_proposer.propose(listing_texts(one.listing))
    return f". Its words may speak of {list_words([each.need for each in found], 'or')}" if found else ""


def _ready(one: Waiting, found: Iterable[Problem]) -> str:
    """Return how to publish a listing that is complete, and first what check would hold or warn of."""
    told = [problem for problem in found if problem.severity in (Severity.HELD, Severity.WARNING)]
    if not told:
        return f"{READY} {one.id}"
    more = f" (and {len(told) - 1} more)" if len(told) > 1 else ""
    first = told[0].sentence.rstrip(".")
    return f"has all that a listing must say. Look first: {first}{more}. Then {PUBLISH} {one.id}"


def _faults(found: Iterable[Problem]) -> str:
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"cannot be published yet. {errors[0].sentence}{more}"


def _note(one: Waiting, message: str) -> Problem:
    return Problem(one.file, 1, message, (), Severity.NOTE, "incoming")
