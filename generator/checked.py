"""Reading a directory, checking it and linking it: what a build begins with, and all that some commands need."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from generator import check, load, parallel, resolve, skip_broken
from generator.last_build import KeptChecks
from generator.problems import Problem, Severity, has_errors
from generator.skip_broken import CannotSkip, StandIns


class CannotBuild(Exception):
    """The directory has errors, so nothing may be published. `problems` says all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sum(p.severity is Severity.ERROR for p in problems)} problems must be mended first")
        self.problems = problems

    def __reduce__(self) -> tuple[type[CannotBuild], tuple[tuple[Problem, ...]]]:
        """Return how it is made again in another process."""
        return CannotBuild, (self.problems,)


@dataclass(frozen=True)
class Checked:
    """A directory that may be published: linked, with its problems, and what stands in for its broken files."""

    directory: resolve.Directory
    problems: tuple[Problem, ...]
    stand_ins: StandIns
    records: load.Records
    """What was typed. It is half of the memory, so whoever needs only the linked directory lets it go."""


def checked(path: Path, today: datetime.date, *, skipping: bool = False, kept: KeptChecks | None = None) -> Checked:
    """Return the linked directory and its problems; CannotBuild when one is an error and may not be skipped."""
    records, problems, stand_ins = _skipped(path, today) if skipping else _strict(path, today, kept)
    held = {p.path for p in problems if p.severity is Severity.HELD}
    linked = resolve.link(records, today, held, kept.linked if kept else None)
    return Checked(linked, problems, stand_ins, records)


def linked_alone(
    path: Path, today: datetime.date, skipping: bool, kept: KeptChecks | None
) -> tuple[resolve.Directory, tuple[Problem, ...], StandIns]:
    """Return what `checked` does, without what was typed.

    That is half of the memory, and lies among what is needed later, so that giving it back gives hardly any back. So it
    is read in a copy of this process, and only the linked directory comes over. Not where something is kept: that
    learns from what was typed.
    """

    def linked() -> tuple[resolve.Directory, tuple[Problem, ...], StandIns]:
        found = checked(path, today, skipping=skipping, kept=kept)
        return found.directory, found.problems, found.stand_ins

    return linked() if kept else parallel.call_aside(linked, load.how_many(path))


def _strict(
    path: Path, today: datetime.date, kept: KeptChecks | None
) -> tuple[load.Records, tuple[Problem, ...], StandIns]:
    records = load.directory(path, kept=kept.entries if kept else None)
    problems = check.problems(records, today, kept.breaches if kept else None)
    if has_errors(problems):
        raise CannotBuild(problems)
    return records, problems, {}


def _skipped(path: Path, today: datetime.date) -> tuple[load.Records, tuple[Problem, ...], StandIns]:
    try:
        found = skip_broken.usable(path, today)
    except CannotSkip as fault:
        raise CannotBuild(fault.problems) from None
    return found.records, found.problems, found.stand_ins
