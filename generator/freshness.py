"""How far to trust a listing: a person's word and the days since they gave it. A file's date never counts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from schema.review import Review
from schema.settings import ReviewInterval

CHECKED, DUE, OVERDUE, NOT_YET_CHECKED = "checked", "due", "overdue", "not-yet-checked"
STATES = (CHECKED, DUE, NOT_YET_CHECKED, OVERDUE)
"""Every state, the most trusted first. Overdue is last: facts that nobody has looked at again do most harm."""


@dataclass(frozen=True)
class Freshness:
    """A listing's state on the day of the build, and the days on which that state will change."""

    state: str
    reviewed_on: datetime.date | None = None
    due_on: datetime.date | None = None
    overdue_on: datetime.date | None = None


def of(review: Review | None, interval: ReviewInterval, today: datetime.date) -> Freshness:
    """Return how fresh a listing is on `today`: due from `every_days` after its review, overdue `grace_days` later."""
    if review is None:
        return Freshness(NOT_YET_CHECKED)
    due = review.on + datetime.timedelta(days=interval.every_days)
    overdue = due + datetime.timedelta(days=interval.grace_days)
    state = CHECKED if today < due else DUE if today < overdue else OVERDUE
    return Freshness(state, review.on, due, overdue)
