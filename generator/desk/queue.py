"""What there is to do this morning, out of the book: pure, and in the order in which to do it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from generator import freshness
from generator.check import approvals
from generator.check.incoming import publishing_problems
from generator.curation import duplicates
from generator.curation.due import risk, worklist
from generator.curation.due.risk import RiskKey
from generator.curation.due.worklist import OrganisationTasks
from generator.curation.duplicates import CandidatePair
from generator.curation.link_check.render import AddressRow
from generator.curation.link_check.status import DEAD, MOVED
from generator.curation.report import gaps
from generator.curation.report.gaps import ServiceGaps
from generator.desk.book import Book
from generator.desk.decision import Decision
from generator.load.incoming import Waiting
from generator.problems import Problem, Severity, has_errors
from generator.resolve import Directory, LinkedListing
from generator.submissions.working_copy import ListingEntry
from generator.yaml_file.edit import read_values
from schema.review import Review

WITHIN_DAYS = 30
"""What falls due in so many days is asked about now, as `linkbook due` does."""
AT_A_TIME = 10
"""How many listings due for a check a page shows."""


@dataclass(frozen=True)
class HeldListing:
    """A listing that is left out of the site until a named person decides."""

    entry: ListingEntry
    reasons: tuple[Problem, ...]
    is_secret: bool
    """Whether what it says must not be repeated, here neither."""
    covers: str
    """What the approval would cover: the short hash of each text that is held."""


@dataclass(frozen=True)
class WaitingListing:
    """A listing of an import that is not published yet."""

    waiting: Waiting
    problems: tuple[Problem, ...]
    """What is wrong with what it says."""

    @property
    def is_ready(self) -> bool:
        """Return whether a press publishes it as it is."""
        return not self.waiting.missing and not has_errors(self.problems)


@dataclass(frozen=True)
class Queues:
    """The whole morning, but for the post."""

    due: tuple[OrganisationTasks, ...]
    held: tuple[HeldListing, ...]
    incoming: tuple[WaitingListing, ...]
    links: tuple[AddressRow, ...]
    duplicates: tuple[CandidatePair, ...]
    gaps: tuple[ServiceGaps, ...]

    @property
    def due_count(self) -> int:
        """Return how many listings are due."""
        return sum(len(organisation.tasks) for organisation in self.due)


def queues(book: Book) -> Queues:
    """Return what there is to do in a book. Only what is held and incoming is known when the book cannot be linked."""
    held, waiting = tuple(_held(book)), tuple(_waiting(book))
    if book.directory is None or book.everything is None:
        return Queues((), held, waiting, (), (), ())
    return Queues(
        worklist.by_organisation(book.directory, book.today, WITHIN_DAYS),
        held,
        waiting,
        tuple(row for row in book.links if row.entry.status.kind in (DEAD, MOVED)),
        duplicates.pairs(book.everything),
        tuple(place for place in gaps.service_gaps(book.directory) if place.nothing or place.only_national),
    )


def first(due: tuple[OrganisationTasks, ...], count: int) -> tuple[OrganisationTasks, ...]:
    """Return the first organisations whose listings together are `count` or a little more: none is cut in two."""
    chosen: list[OrganisationTasks] = []
    for organisation in due:
        if sum(len(one.tasks) for one in chosen) >= count:
            break
        chosen.append(organisation)
    return tuple(chosen)


def in_place(
    due: Iterable[OrganisationTasks], book: Book, decisions: Iterable[Decision]
) -> tuple[OrganisationTasks, ...]:
    """Return the organisations where they were before decisions checked some of their listings.

    Whoever presses once for each listing of an organisation would lose it from under the hand otherwise.
    """
    if book.directory is None:
        return tuple(due)
    key, before = risk.by_risk(book.directory), tuple(_before(book.directory, decisions, book.today))

    def riskiest(one: OrganisationTasks) -> RiskKey:
        earlier = (item for item in before if item.organisation_id == one.id)
        return min(key(item) for item in (*(task.item for task in one.tasks), *earlier))

    return tuple(sorted(due, key=riskiest))


def _before(directory: Directory, decisions: Iterable[Decision], today: datetime.date) -> Iterator[LinkedListing]:
    """Yield each listing that decisions changed, as fresh as it was before."""
    for edit in (edit for decision in decisions for edit in decision.edits if edit.before and edit.after):
        item, values = directory.listings.get(PurePosixPath(edit.path).stem), read_values(edit.before or "")
        if item and values is not None:
            review = Review.model_validate(values["reviewed"]) if "reviewed" in values else None
            yield replace(item, freshness=freshness.of(review, directory.settings.review, today))


def _held(book: Book) -> Iterator[HeldListing]:
    entries = {entry.document.path: entry for entry in book.records.listings}
    for path in book.held:
        entry = entries.get(path)
        if entry:
            yield held_listing(entry, book)


def held_listing(entry: ListingEntry, book: Book) -> HeldListing:
    """Return why a listing is held, as if nobody had decided yet, and what a decision on it would cover."""
    undecided = book.working_copy().problems(approvals.undecided(entry))
    holding = tuple(problem for problem in undecided if problem.severity is Severity.HELD)
    is_secret = any(problem.private for problem in holding)
    return HeldListing(entry, holding, is_secret, " ".join(sorted({approvals.cover(p, entry) for p in holding})))


def _waiting(book: Book) -> Iterator[WaitingListing]:
    for one in book.waiting:
        yield WaitingListing(one, one.problems if one.missing else publishing_problems(one, book.records, book.today))
