"""Recording that a listing is still right. Only a person's word counts, so a person's name goes with it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator import terminal_text
from generator.load.yaml_parser import Value
from generator.problems import Problem
from generator.submissions import current_file
from generator.submissions.current_file import CurrentFile
from generator.submissions.parse import Confirmation
from generator.submissions.result import UNCHANGED, PendingWrite, Result, error, has_secret, redacted_result
from generator.submissions.working_copy import ListingEntry, WorkingCopy
from generator.yaml_file.edit import with_values
from generator.yaml_file.spans import CannotEdit

WHO = (
    "only a person's word makes a listing checked. Say who took it and how, and it is recorded:"
    ' --by "Anytown CVS" --how "by e-mail"'
)


@dataclass(frozen=True)
class NewReview:
    """Who confirmed a listing, how and on which day."""

    on: datetime.date
    by: str
    how: str | None


def prepare(submission: Confirmation, working_copy: WorkingCopy, by: str | None, how: str | None) -> Result:
    """Return the file with the review recorded, or why it was not."""
    document, id = submission.document, submission.record.still_right
    target, is_private = working_copy.find(id), has_secret(document.value)
    if target is None:
        line = document.line(("still_right",))
        problem = current_file.unknown_listing(id, document.path, line, working_copy)
        return redacted_result("still right", (), [problem], None, is_private)
    if not by or not how:
        problem = error(document.path, 1, WHO, code="who")
        return redacted_result(_heading(target), (), [problem], None, is_private)
    review = NewReview(submission.record.on or working_copy.today, by, how)
    return with_review(target, review, working_copy, document.path, document.line(("on",)), is_private)


def with_review(
    target: ListingEntry,
    review: NewReview,
    working_copy: WorkingCopy,
    path: str,
    line: int = 1,
    is_private: bool = False,
) -> Result:
    """Return a listing's file with a review in it; nothing to do when it has that one or a later one.

    `path` and `line` are where the day of the review was written.
    """
    heading = _heading(target)
    if review.on > working_copy.today:
        return redacted_result(heading, (), [_in_the_future(review, path, line)], None, is_private)
    if _is_superseded(review, target):
        assert target.record.reviewed
        return Result(UNCHANGED, f"{heading}: already recorded on {target.record.reviewed.on}; nothing to do")
    file = current_file.read(target, working_copy)
    text = _text_with(review, file) if file else None
    if file is None or text is None:
        return redacted_result(heading, (), [current_file.only_by_hand(target)], None, is_private)
    problems = list(current_file.new_problems(file, text, working_copy))
    write = PendingWrite(target.id, target.document.path, text, f"Review {target.id}")
    return redacted_result(heading, [_shown(review)], problems, write, is_private)


def _heading(target: ListingEntry) -> str:
    return f"{target.id} is still right"


def _in_the_future(review: NewReview, path: str, line: int) -> Problem:
    message = f'"{review.on}" is after today. Write the day on which somebody confirmed it'
    return error(path, line, message, ("on",), "future")


def _is_superseded(review: NewReview, target: ListingEntry) -> bool:
    """Return whether a listing has this review already, or a later one."""
    latest = target.record.reviewed
    if latest is None:
        return False
    return latest.on > review.on or (latest.on, latest.by, latest.how) == (review.on, review.by, review.how)


def _text_with(review: NewReview, file: CurrentFile) -> str | None:
    block: dict[str, Value] = {"on": f"{review.on}", "by": review.by, "how": review.how or ""}
    try:
        return with_values(file.text, {**file.values, "reviewed": block})
    except CannotEdit:
        return None


def _shown(review: NewReview) -> str:
    how = f", {terminal_text.safe_line(review.how)}" if review.how else ""
    return f"  reviewed: on {review.on}, by {terminal_text.safe_line(review.by)}{how}"
