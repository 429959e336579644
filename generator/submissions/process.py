"""Many submissions in turn: the directory is read once, each is put to the book as the ones before have left it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.problems import Problem, for_display, redacted
from generator.submissions import add_listing, apply_change, record_review
from generator.submissions.parse import Changed, New, Submission, Unread, submissions
from generator.submissions.result import REFUSED, TAKEN, Outcome, secret
from generator.submissions.working_copy import WorkingCopy, parse_entry


@dataclass(frozen=True)
class Curator:
    """What the person at the keyboard says: who they are, how they know, and the id they chose."""

    by: str | None = None
    how: str | None = None
    as_id: str | None = None


@dataclass(frozen=True)
class Sent:
    """A file that somebody sent: how messages name it, and its bytes; or the problems of opening it."""

    path: str
    data: bytes | None
    problems: tuple[Problem, ...] = ()


def outcomes(files: Iterable[Sent], working_copy: WorkingCopy, curator: Curator) -> Iterator[tuple[str, Outcome]]:
    """Yield what becomes of each submission of each file, by the file's name. One bad file does not stop the others."""
    for sent in files:
        if sent.data is None:
            yield sent.path, Outcome(REFUSED, "a file that cannot be opened", (), sent.problems)
            continue
        for submission in submissions(sent.data, sent.path, working_copy.records):
            outcome = _outcome(submission, working_copy, curator)
            if outcome.state == TAKEN and outcome.write:
                entry, _ = parse_entry(outcome.write.path, outcome.write.id, outcome.write.text)
                assert entry
                working_copy = working_copy.with_listing(entry, outcome.write.text)
            yield sent.path, outcome


def _outcome(submission: Submission | Unread, working_copy: WorkingCopy, curator: Curator) -> Outcome:
    if isinstance(submission, Unread):
        hide = secret(submission.text)
        problems = for_display(redacted(p) if hide else p for p in submission.problems)
        return Outcome(REFUSED, "a submission that cannot be read yet", (), problems)
    if isinstance(submission, New):
        return add_listing.proposal(submission, working_copy, curator.as_id)
    if isinstance(submission, Changed):
        return apply_change.proposal(submission, working_copy)
    return record_review.proposal(submission, working_copy, curator.by, curator.how)
