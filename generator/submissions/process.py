"""Many submissions in turn: the directory is read once, and each is put to it as the ones before have left it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.problems import Problem, for_display, redacted
from generator.submissions import add_listing, apply_change, parse, record_review
from generator.submissions.parse import ListingChange, NewListing, Submission, Unreadable
from generator.submissions.result import ACCEPTED, REFUSED, PendingWrite, Result, has_secret
from generator.submissions.working_copy import WorkingCopy, parse_entry


@dataclass(frozen=True)
class CuratorOptions:
    """What the person at the keyboard says: who they are, how they know, and the id they chose."""

    by: str | None = None
    how: str | None = None
    as_id: str | None = None


@dataclass(frozen=True)
class ReceivedFile:
    """A file that somebody sent: how messages name it, and its bytes; or the problems of opening it."""

    path: str
    data: bytes | None
    problems: tuple[Problem, ...] = ()


def results(
    files: Iterable[ReceivedFile], working_copy: WorkingCopy, options: CuratorOptions
) -> Iterator[tuple[str, Result]]:
    """Yield the result of each submission of each file, by the file's name. One bad file does not stop the others."""
    for file in files:
        if file.data is None:
            yield file.path, Result(REFUSED, "a file that cannot be opened", (), file.problems)
            continue
        for submission in parse.submissions(file.data, file.path, working_copy.records):
            outcome = result(submission, working_copy, options)
            if outcome.state == ACCEPTED and outcome.write:
                working_copy = _after(outcome.write, working_copy)
            yield file.path, outcome


def _after(write: PendingWrite, working_copy: WorkingCopy) -> WorkingCopy:
    entry, _ = parse_entry(write.path, write.id, write.text, working_copy.records.shared)
    assert entry
    return working_copy.with_listing(entry, write.text)


def result(submission: Submission | Unreadable, working_copy: WorkingCopy, options: CuratorOptions) -> Result:
    """Return the result of one submission, put to the directory as it stands."""
    if isinstance(submission, Unreadable):
        is_private = has_secret(submission.text)
        problems = for_display(redacted(p) if is_private else p for p in submission.problems)
        return Result(REFUSED, "a submission that cannot be read yet", (), problems)
    if isinstance(submission, NewListing):
        return add_listing.prepare(submission, working_copy, options.as_id)
    if isinstance(submission, ListingChange):
        return apply_change.prepare(submission, working_copy)
    return record_review.prepare(submission, working_copy, options.by, options.how)
