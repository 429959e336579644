"""Many submissions in turn: the directory is read once, and each is put to it as the ones before have left it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.problems import Problem, for_display, redacted
from generator.submissions import add_listing, answer_reply, apply_change, parse, record_review
from generator.submissions.parse import ListingChange, NewListing, Submission, Unreadable
from generator.submissions.plain_reply import PlainReply
from generator.submissions.result import ACCEPTED, REFUSED, PendingWrite, Result, has_secret
from generator.submissions.working_copy import WorkingCopy, parse_entry


@dataclass(frozen=True)
class CuratorOptions:
    """What the person at the keyboard says: who they are, how they know, and what they choose."""

    by: str | None = None
    how: str | None = None
    as_id: str | None = None
    say: str | None = None
    """The answer to replies in somebody's own words: yes, or change."""
    about: tuple[str, ...] = ()
    """Which listings of a reply the answer is about; all of them when there are none."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """Which version of a field to keep where the book has changed since its sender looked, by the field."""


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
            for id in _listings(submission, options):
                outcome = result(submission, working_copy, options, id)
                if outcome.state == ACCEPTED and outcome.write:
                    working_copy = _after(outcome.write, working_copy)
                yield file.path, outcome


def _listings(submission: Submission | Unreadable, options: CuratorOptions) -> tuple[str, ...]:
    """Return the ids of the listings that a reply is answered about; one that says nothing for anything else."""
    if not isinstance(submission, PlainReply):
        return ("",)
    return tuple(id for id in submission.ids if id in options.about) if options.about else submission.ids


def _after(write: PendingWrite, working_copy: WorkingCopy) -> WorkingCopy:
    entry, _ = parse_entry(write.path, write.id, write.text, working_copy.records.shared)
    assert entry
    return working_copy.with_listing(entry, write.text)


def result(
    submission: Submission | Unreadable, working_copy: WorkingCopy, options: CuratorOptions, id: str = ""
) -> Result:
    """Return what becomes of a submission; of a reply about several listings, for the one with this id."""
    if isinstance(submission, Unreadable):
        is_private = has_secret(submission.text)
        problems = for_display(redacted(p) if is_private else p for p in submission.problems)
        return Result(REFUSED, "a submission that cannot be read yet", (), problems)
    if isinstance(submission, NewListing):
        return add_listing.prepare(submission, working_copy, options.as_id)
    if isinstance(submission, ListingChange):
        return apply_change.prepare(submission, working_copy, options.choices)
    if isinstance(submission, PlainReply):
        return _answered(submission, id, working_copy, options)
    return record_review.prepare(submission, working_copy, options.by, options.how)


def _answered(reply: PlainReply, id: str, working_copy: WorkingCopy, options: CuratorOptions) -> Result:
    entry = working_copy.find(id)
    assert entry
    if options.say == answer_reply.YES:
        return answer_reply.said_yes(reply, entry, working_copy, options.by, options.how)
    if options.say == answer_reply.CHANGE:
        return answer_reply.changed(reply, entry, working_copy)
    return answer_reply.shown(reply, entry, working_copy)
