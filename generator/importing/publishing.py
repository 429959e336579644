"""From `incoming/` into the book: a listing is moved when it says all that it must and check finds no fault."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from generator import load
from generator.check.incoming import publishing_problems
from generator.check.personal import NEEDS_CONSENT
from generator.importing.run import EDITOR_LINE
from generator.importing.source_record import CannotImport
from generator.load.incoming import FOLDER as INCOMING
from generator.load.incoming import Waiting
from generator.problems import Problem, Severity, has_errors
from generator.submissions import allocate_path, atomic_write
from generator.submissions.atomic_write import CannotWriteFile
from generator.submissions.result import PendingWrite
from generator.submissions.working_copy import WorkingCopy
from generator.yaml_file import emit

ALL = "all"


@dataclass(frozen=True)
class Published:
    """What became of one listing that was to be published."""

    id: str
    path: str = ""
    """Where it lies now; nothing when it stays in `incoming/`."""
    problems: tuple[Problem, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def wants_consent(self) -> bool:
        """Return whether it has what may be somebody's own, and nobody has said that they agreed."""
        return any(problem.code in NEEDS_CONSENT for problem in self.problems)

    @property
    def is_held(self) -> bool:
        """Return whether a named person must decide before the site shows it."""
        return any(problem.severity is Severity.HELD for problem in self.problems)


def publish(directory: Path, ids: tuple[str, ...], today: datetime.date) -> tuple[Published, ...]:
    """Move listings from `incoming/` to `listings/`, those that can be.

    `all` is every one that is ready and has nothing that may be somebody's own: that is moved only by its name, so
    that a person has looked. Raises CannotImport, before anything is moved, for one that does not wait.
    """
    records = load.directory(directory)
    found, unreadable = load.incoming(directory, records.shared)
    waiting = {one.id: one for one in found}
    unknown = [id for id in ids if id not in waiting and id != ALL]
    if unknown:
        raise CannotImport(_why_not_there(unknown[0], directory, unreadable))
    copy = WorkingCopy(directory, records, today)
    chosen = list(waiting.values()) if ALL in ids else [waiting[id] for id in dict.fromkeys(ids)]
    return tuple(_one(one, copy, is_named=one.id in ids) for one in chosen)


def count_waiting(directory: Path) -> int:
    """Return how many listings lie in `incoming/`, those whose files cannot be read among them."""
    return sum(1 for _ in (directory / INCOMING).glob("*.yml"))


def _why_not_there(id: str, directory: Path, unreadable: tuple[Problem, ...]) -> str:
    fault = next((problem for problem in unreadable if Path(problem.path).stem == id), None)
    if fault:
        return f"{fault.path}:{fault.line}: {fault.sentence}. Nothing was moved."
    return f"{id} is not in {directory}/incoming. Nothing was moved."


def _one(one: Waiting, copy: WorkingCopy, is_named: bool) -> Published:
    there = copy.find(one.id)
    if there and there.document.text == _text(one):  # it was moved by a run that died before it took it from here
        Path(one.file).unlink()
        return Published(one.id, there.document.path)
    published, pending = prepare(one, copy)
    if pending and not is_named and published.wants_consent:
        return replace(published, path="")
    if pending:
        _move(one, pending, copy)
    return published


def prepare(one: Waiting, copy: WorkingCopy) -> tuple[Published, PendingWrite | None]:
    """Return what would become of a listing that waits, and its file in the book when it may go there."""
    if one.missing:
        return Published(one.id, missing=one.missing), None
    if copy.find(one.id):
        return Published(one.id, problems=(_taken(one, copy),)), None
    problems = publishing_problems(one, copy.records, copy.today)
    if has_errors(problems):
        return Published(one.id, problems=tuple(p for p in problems if p.severity is Severity.ERROR)), None
    place, _ = allocate_path.place_and_id(one.document.value, "", copy)
    path = copy.path(place, one.id)
    return Published(one.id, path, problems), PendingWrite(one.id, path, _text(one), f"Publish {one.id}", new=True)


def _text(one: Waiting) -> str:
    """Return a waiting listing's text as it stands in the book."""
    return one.document.text.replace(EDITOR_LINE, emit.EDITOR_LINE, 1)


def free_id(one: Waiting, waiting: Iterable[Waiting], copy: WorkingCopy) -> str:
    """Return an id for a waiting listing that no other has, in the book or waiting."""
    return allocate_path.free_id(one.id, one.document.value, copy, (other.id for other in waiting))


def _taken(one: Waiting, copy: WorkingCopy) -> Problem:
    id = free_id(one, (), copy)
    message = (
        f'"{one.id}" is in the book already. If it is the same, delete this file, or merge the two with: linkbook desk.'
        f" If it is another, call this file {id}.yml"
    )
    return Problem(one.file, 1, message, code="taken")


def _move(one: Waiting, pending: PendingWrite, copy: WorkingCopy) -> None:
    """Move a listing's file, whole or not at all, never over another."""
    try:
        atomic_write.write(copy.root, pending)
        Path(one.file).unlink()
    except (CannotWriteFile, OSError) as fault:
        raise CannotImport(f"{one.id} was not published: {fault}.") from None
