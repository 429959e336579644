"""What a person's check of a published listing vouches for, once its source says something else."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.check.personal import NEEDS_CONSENT
from generator.problems import Problem, Severity

_ACTED_ON = frozenset(
    "organisation join venues no_fixed_place sessions first_date last_date not_on bank_holidays school_holidays "
    "times_note cost who languages places status".split()
)
"""The fields by which somebody sets out or rings. A check of last month says nothing of a number of this morning."""


def is_check_over(changed: Iterable[str]) -> bool:
    """Return whether a person's check no longer stands, when these fields (as `join.phone`) have changed."""
    return any(field.partition(".")[0] in _ACTED_ON for field in changed)


def why_it_may_not(after: Iterable[Problem], before: Callable[[], Iterable[Problem]]) -> str:
    """Return why a published listing is not brought up to date, by what check says of it after and before; or nothing.

    Errors count, and what is new of what a named person must decide, or somebody must have agreed to. To check a
    listing takes a while, so `before` is asked for only where something of that sort is there at all.
    """
    found = [problem for problem in after if problem.severity is Severity.ERROR or _needs_a_person(problem)]
    known = {(problem.code, problem.field) for problem in before()} if found else set()
    for problem in found:
        if problem.severity is Severity.ERROR or (problem.code, problem.field) not in known:
            return problem.sentence
    return ""


def _needs_a_person(problem: Problem) -> bool:
    return problem.severity is Severity.HELD or problem.code in NEEDS_CONSENT
