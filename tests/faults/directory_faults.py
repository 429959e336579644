"""Faults while somebody changes a directory: no file may ever be half, none lost, and the work can be done again."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.faults import disks, moments
from tests.faults.works import Tree, Work, tree


@dataclass
class Trial:
    """A work in a folder of its own, with the directory as it was before, and as it is once the work is done."""

    work: Work
    folder: Path
    before: Tree = field(default_factory=dict)
    after: Tree = field(default_factory=dict)
    moments: int = 0

    def __post_init__(self) -> None:
        fresh = self.fresh()
        self.before = _published(fresh)
        done = moments.run(partial(self.work.program, fresh), fresh)
        assert done.status == 0, done.said
        self.after = _published(fresh)
        assert self.after != self.before, f"{self.work.name} changes nothing, so nothing is tried"

    def fresh(self) -> Path:
        """Return the folder as it is before the work."""
        folder = self.folder / "town"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.work.prepare(folder)
        return folder

    def count(self, act: moments.Act) -> int:
        """Return how many moments there are at which an act may happen."""
        fresh = self.fresh()
        harmless = moments.Act(lambda *_: None, act.writes)
        return moments.run(partial(self.work.program, fresh), fresh, harmless, at=1).moments

    def hold(self, folder: Path) -> None:
        """Raise AssertionError unless every file of the directory is whole: as it was, or as it is to be."""
        now = _published(folder)
        for path in {*now, *self.before, *self.after}:
            allowed = (self.before.get(path), self.after.get(path))
            assert now.get(path) in allowed, f"{path} is neither as it was nor as it is to be: {now.get(path)!r:.200}"

    def do_again(self, folder: Path) -> None:
        """Do the work anew; raise AssertionError unless it ends as if it had never been cut short."""
        done = moments.run(partial(self.work.program, folder), folder)
        assert "Traceback" not in done.said, done.said
        now = {path: data for path, data in tree(folder / "directory").items() if not path.endswith(".draft")}
        assert now == self.after, f"done again it ends otherwise: {_differences(now, self.after)}\n{done.said}"


def _published(folder: Path) -> Tree:
    """Return the files of a directory that anything reads: a draft's name begins with a full stop."""
    files = tree(folder / "directory")
    return {path: data for path, data in files.items() if not any(part.startswith(".") for part in Path(path).parts)}


def _differences(one: Tree, other: Tree) -> list[str]:
    return sorted(path for path in {*one, *other} if one.get(path) != other.get(path))


def _at_a_moment(trial: Trial, act: moments.Act, at: int) -> moments.Outcome:
    folder = trial.fresh()
    done = moments.run(partial(trial.work.program, folder), folder, act, at)
    trial.hold(folder)
    trial.do_again(folder)
    return done


def killed(trial: Trial, at: int, _: random.Random) -> None:
    """Kill the work at one of its moments."""
    assert _at_a_moment(trial, moments.KILL, at).status < 0


def full(trial: Trial, at: int, _: random.Random) -> None:
    """Let the disk be full from one of its moments on."""
    done = _at_a_moment(trial, moments.FULL, at)
    assert "Traceback" not in done.said, done.said


def really_full(trial: Trial, _: int, chance: random.Random) -> None:
    """Do the work on a small disk, which fills in the middle of some file."""
    with disks.small(trial.folder / "disk") as disk:
        folder = disk / "town"
        shutil.copytree(trial.fresh(), folder)
        with disks.filled(disk, chance.randrange(0, 16) * 4096):
            done = moments.run(partial(trial.work.program, folder), trial.folder / "town")
            assert "Traceback" not in done.said, done.said
            trial.hold(folder)
        trial.do_again(folder)


def vanished(trial: Trial, at: int, _: random.Random) -> None:
    """Let a file vanish just before it is read."""
    folder = trial.fresh()
    done = moments.run(partial(trial.work.program, folder), folder, moments.VANISH, at)
    assert "Traceback" not in done.said, done.said


def refused(trial: Trial, at: int, _: random.Random) -> None:
    """Let a file refuse to be read."""
    done = _at_a_moment(trial, moments.REFUSE, at)
    assert "Traceback" not in done.said, done.said


@dataclass(frozen=True)
class Fault:
    """A fault, how it is brought about, and at which moments."""

    name: str
    run: Callable[[Trial, int, random.Random], None]
    act: moments.Act | None = None
    can_be_tried: Callable[[], bool] = lambda: True


FAULTS = (
    Fault("killed", killed, moments.KILL),
    Fault("no room from a moment on", full, moments.FULL),
    Fault("a small disk, full", really_full, can_be_tried=disks.can_mount),
    Fault("a file gone when it is read", vanished, moments.VANISH),
    Fault("a file that may not be read", refused, moments.REFUSE),
)


def trials(work: Work, folder: Path, chance: random.Random, times: int) -> Iterator[tuple[str, list[str]]]:
    """Yield, for each fault that can be tried, what went wrong in each trial; an empty text is one survived."""
    trial = Trial(work, folder)
    yield from ((fault.name, _tried(trial, fault, chance, times)) for fault in FAULTS if fault.can_be_tried())


def _tried(trial: Trial, fault: Fault, chance: random.Random, times: int) -> list[str]:
    count = trial.count(fault.act) if fault.act else times
    moments_tried = range(1, count + 1) if count <= times else sorted(chance.sample(range(1, count + 1), times))
    return [_words(fault, trial, at, chance) for at in moments_tried]


def _words(fault: Fault, trial: Trial, at: int, chance: random.Random) -> str:
    try:
        fault.run(trial, at, chance)
    except AssertionError as wrong:
        return f"moment {at}: {wrong}"
    return ""
