"""Making do with what is sound: a broken file gives way to an older copy of it, or else is left out."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from generator import check, load
from generator.load import OlderCopies, Records
from generator.problems import Problem, Severity, for_display

StandIns = Mapping[str, bytes | None]
"""What is read in place of each broken file, by its path as problems name it: an older copy, or nothing at all."""

TOLERATED = frozenset({"unknown_listing"})
"""Errors that keep nothing from being shown: pages leave out a link to a listing that is not there."""
_OMITTED_ALREADY = (("boundaries",), ("geo",))
"""Folders of which loading leaves out whatever is broken, row by row."""


class CannotSkip(Exception):
    """Some files are broken, and the book cannot do without them. `problems` says all there is to mend."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("the book cannot do without a file that is broken")
        self.problems = problems


@dataclass(frozen=True)
class Usable:
    """The records that can be used, and all that must be mended."""

    records: Records
    problems: tuple[Problem, ...]
    """The errors of the files as they lie there, and what else is said of the records that are used."""
    stand_ins: StandIns

    @property
    def replaced(self) -> tuple[str, ...]:
        """Return the files for which an older copy stands in."""
        return tuple(path for path, copy in self.stand_ins.items() if copy is not None)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Return the files that nothing stands in for."""
        return tuple(path for path, copy in self.stand_ins.items() if copy is None)


def usable(directory: Path, today: datetime.date) -> Usable:
    """Return what can be used of a directory on a day. Raises CannotSkip when that is not a book.

    Each round puts the next older copy in the place of every file that is broken, and checks the whole again; a file
    without one that is sound is left out. That ends, since a file has few copies, and one that is left out and is
    still at fault is one that the book needs.
    """
    older, stand_ins = OlderCopies(directory), dict[str, bytes | None]()
    copies: dict[str, Iterator[bytes]] = {}
    records, as_it_lies = _checked(directory, today, stand_ins)
    problems = as_it_lies
    while broken := _broken(directory, records, problems):
        for path in broken:
            if path in stand_ins and stand_ins[path] is None:
                raise CannotSkip(for_display((*_of_files(as_it_lies, stand_ins), *_of_files(problems, broken))))
            stand_ins[path] = next(copies.setdefault(path, older.of(Path(path))), None)
        records, problems = _checked(directory, today, stand_ins)
    return Usable(records, for_display((*_of_files(as_it_lies, stand_ins), *problems)), stand_ins)


def _checked(directory: Path, today: datetime.date, stand_ins: StandIns) -> tuple[Records, tuple[Problem, ...]]:
    records = load.directory(directory, stand_ins)
    return records, check.problems(records, today)


def _of_files(problems: Iterable[Problem], paths: Collection[str]) -> Iterator[Problem]:
    """Yield the errors of some files. What others say is only that these are broken."""
    return (p for p in problems if p.path in paths and p.severity is Severity.ERROR)


def _broken(directory: Path, records: Records, problems: Iterable[Problem]) -> list[str]:
    """Return the broken files to see to in this round, in order, each once.

    What cannot be read is seen to before what only names it, and listings last: most faults then go by themselves.
    """
    at_fault = {p.path for p in problems if p.severity is Severity.ERROR and p.code not in TOLERATED}
    at_fault |= {entry.document.path for entry in records.listings if not entry.valid}  # what it names is broken
    unread = {p.path for p in records.problems}
    rounds: dict[tuple[bool, bool], list[str]] = defaultdict(list)
    for path in sorted(at_fault):
        top = PurePath(path).relative_to(directory).parts[:1]
        if top not in _OMITTED_ALREADY:
            rounds[top == ("listings",), path not in unread].append(path)
    return rounds[min(rounds)] if rounds else []
