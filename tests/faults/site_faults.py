"""Faults while a site is built: a reader finds the last good site whole, or the new one whole, and nothing between."""

from __future__ import annotations

import gzip
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests.conftest import COMMAND
from tests.faults import disks, moments
from tests.faults.works import DAY, Tree, command, tree
from tests.town import SAMPLE

ROOT = Path(__file__).parent.parent.parent


class SiteTrial:
    """A town with a site that was built before; `folder` has both, and the site as it is once it is built again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "town"
        self.dressed = folder / "dressed"
        self.site, self.directory = self.folder / "site", self.folder / "directory"
        shutil.copytree(SAMPLE, self.directory)
        words = ["--directory", str(self.directory), "--today", DAY, "--no-leaflets", "--out", str(self.site)]
        self.command = [*COMMAND, "build", *words]
        _dress(self.dressed)
        self.run(check=True)
        self.new = tree(self.site)
        self.old = {**self.new, "mark-of-the-old.txt": b"old"}

    def run(self, *more: str, check: bool = False, **settings: str) -> subprocess.CompletedProcess[str]:
        """Build the site with the real command, to the end."""
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **settings}
        return subprocess.run(
            [*self.command, *more], cwd=ROOT, env=environment, capture_output=True, text=True, check=check
        )

    def at_moment(self, act: moments.Act | None, at: int, on: Path | None = None) -> moments.Outcome:
        """Build the site in a child process, with the theme's pages made before, while `act` happens at a moment."""
        return moments.run(partial(_build, on or self.folder, self.dressed), self.folder, act, at)

    def put_old(self) -> None:
        """Put the old site in its place, and take away what a trial left."""
        for left in self.folder.glob(".site-draft-*"):
            shutil.rmtree(left)
        (self.site / "mark-of-the-old.txt").write_bytes(b"old")

    def hold(self, folder: Path | None = None) -> Tree:
        """Return the site that is there; AssertionError unless it is the old one or the new one, whole."""
        now = tree((folder or self.folder) / "site")
        assert now in (self.old, self.new), "half a site"
        return now


def _dress(out: Path) -> None:
    words = ["-q", "-f", str(ROOT / "mkdocs.yml"), "-d", str(out)]
    settings = {"LINKBOOK_DIRECTORY": str(SAMPLE), "LINKBOOK_STAMP": "false", "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(
        ["python", "-m", "mkdocs", "build", *words], check=True, capture_output=True, env={**os.environ, **settings}
    )


class _Dressed:
    def kill(self) -> None:
        """Do nothing: it has ended."""


def _build(folder: Path, dressed: Path) -> None:
    """Build as the command does, but for the theme's own process, whose work is copied."""
    from generator.cli import whole_build as commands

    def copied(_: Path, draft: Path) -> _Dressed:
        shutil.copytree(dressed, draft, dirs_exist_ok=True)
        return _Dressed()

    commands.dress, commands.finish = copied, lambda _: None  # type: ignore[assignment]
    where = ("--directory", folder / "directory", "--out", folder / "site")
    command("build", *where, "--today", DAY, "--no-leaflets")


# --- one trial of each fault --------------------------------------------------------------------------------------


def killed(trial: SiteTrial, at: int, _: random.Random) -> None:
    """Kill the build at a moment; the next one leaves nothing of it behind."""
    trial.put_old()
    done = trial.at_moment(moments.KILL, at)
    assert done.status < 0, f"it was not killed: {done}"
    trial.hold()
    again = trial.at_moment(None, -1)
    assert again.status == 0, again.said
    assert trial.hold() == trial.new, "the next build changes nothing"
    assert list(trial.folder.glob(".site-draft-*")) == [], "a draft is left"


def full(trial: SiteTrial, at: int, _: random.Random) -> None:
    """Let the disk be full from a moment on."""
    trial.put_old()
    done = trial.at_moment(moments.FULL, at)
    assert "Traceback" not in done.said, done.said
    assert trial.hold() == (trial.old if done.status else trial.new)
    assert done.status == 0 or "No space left on device" in done.said, done.said


def really_full(trial: SiteTrial, _: int, chance: random.Random) -> None:
    """Build on a small disk, which fills in the middle of some file."""
    trial.put_old()
    with disks.small(trial.folder.parent / "disk") as disk:
        shutil.copytree(trial.folder, disk, dirs_exist_ok=True)
        size = sum(len(data) + 4096 for data in trial.new.values())
        with disks.filled(disk, chance.randrange(0, size)):
            done = trial.at_moment(None, -1, on=disk)
            assert "Traceback" not in done.said, done.said
            assert trial.hold(disk) == (trial.old if done.status else trial.new)


def unreadable(act: moments.Act, trial: SiteTrial, at: int, _: random.Random) -> None:
    """Let a file of the directory vanish, or refuse to be read, at the moment when it is read."""
    trial.put_old()
    done = trial.at_moment(act, at)
    assert "Traceback" not in done.said, done.said
    assert done.status == 0 or tree(trial.site) == trial.old, "a build that failed touched the site"
    shutil.rmtree(trial.directory)
    shutil.copytree(SAMPLE, trial.directory)
    shutil.rmtree(trial.site)
    for path, data in trial.new.items():
        (trial.site / path).parent.mkdir(parents=True, exist_ok=True)
        (trial.site / path).write_bytes(data)


def killed_whenever(trial: SiteTrial, _: int, chance: random.Random) -> None:
    """Kill the real command, and the theme's process with it, after any time."""
    trial.put_old()
    process = subprocess.Popen(
        trial.command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    with suppress(subprocess.TimeoutExpired):
        process.wait(chance.uniform(0.2, 15))
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    trial.hold()


def two_at_once(trial: SiteTrial, _: int, chance: random.Random) -> None:
    """Build twice at once, the second a little later."""
    trial.put_old()
    processes = []
    for _ in range(2):
        processes.append(subprocess.Popen(trial.command, cwd=ROOT, stderr=subprocess.PIPE, text=True))
        time.sleep(chance.uniform(0, 1))
    said = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    assert trial.hold() == trial.new


DAYS = (
    *("0001-01-01", "1970-01-01", "2000-02-29", "2026-10-25", "2026-11-20", "2026-11-22", "2027-03-28"),
    *("2038-01-20", "2100-02-28", "9999-12-31"),
)


def clock_jumps(trial: SiteTrial, at: int, _: random.Random) -> None:
    """Build on another day, long ago or far ahead, and then on the right one again."""
    trial.put_old()
    done = moments.run(partial(_build_on, trial.folder, trial.dressed, DAYS[at % len(DAYS)]), trial.folder)
    assert "Traceback" not in done.said, done.said
    assert done.status == 0 or trial.hold() == trial.old
    assert trial.at_moment(None, -1).status == 0
    assert trial.hold() == trial.new


def _build_on(folder: Path, dressed: Path, day: str) -> None:
    global DAY
    DAY = day
    _build(folder, dressed)


SETTINGS: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONHASHSEED": "4294967295", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "7", "LC_ALL": "POSIX", "TZ": "Pacific/Pago_Pago", "LANGUAGE": "ar"},
    {"PYTHONHASHSEED": "random", "LC_ALL": "C.UTF-8", "TZ": "Europe/London", "COLUMNS": "20"},
    {"PYTHONHASHSEED": "1", "LANG": "tr_TR.ISO-8859-9", "TZ": "nowhere"},
)


def elsewhere(trial: SiteTrial, at: int, _: random.Random) -> None:
    """Build with another seed, language and time zone of the machine: the same bytes."""
    trial.put_old()
    done = trial.run(**SETTINGS[at % len(SETTINGS)])
    assert done.returncode == 0, done.stderr
    assert trial.hold() == trial.new


# --- broken caches ------------------------------------------------------------------------------------------------


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    """Return bytes cut short, emptied, made of other bytes, or with a few of them changed."""
    kind = chance.randrange(4)
    if kind == 0:
        return data[: chance.randrange(len(data) + 1)]
    if kind == 1:
        return chance.randbytes(chance.randrange(200))
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed) if kind == 2 else gzip.compress(bytes(changed))


def broken_cache(trial: SiteTrial, _: int, chance: random.Random) -> None:
    """Spoil what is kept from the last build, or put a folder there, and build with a broken file in the directory."""
    trial.put_old()
    kept = trial.folder / ".linkbook" / "published.json.gz"
    good = kept.read_bytes()
    if chance.random() < 0.1:
        kept.unlink()
        kept.mkdir()
    else:
        kept.write_bytes(_spoilt(good, chance))
    listing = trial.directory / "listings" / "anytown" / "sing-along-choir.yml"
    text = listing.read_text("utf-8")
    listing.write_text("name: [broken\n", encoding="utf-8")
    try:
        done = moments.run(partial(_build_skipping, trial.folder, trial.dressed), trial.folder)
        assert "Traceback" not in done.said, done.said
    finally:
        listing.write_text(text, encoding="utf-8")
        shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
        kept.write_bytes(good)
    assert trial.at_moment(None, -1).status == 0
    assert trial.hold() == trial.new


def _build_skipping(folder: Path, dressed: Path) -> None:
    from generator import cli

    original = cli.main.main
    cli.main.main = lambda args, **more: original([*args, "--skip-broken"], **more)  # type: ignore[method-assign]
    _build(folder, dressed)


# --- all of them --------------------------------------------------------------------------------------------------

Trying = Callable[[SiteTrial, int, random.Random], None]
BY_MOMENT: dict[str, tuple[Trying, moments.Act]] = {
    "killed at a moment": (killed, moments.KILL),
    "no room from a moment on": (full, moments.FULL),
    "a file gone when it is read": (partial(unreadable, moments.VANISH), moments.VANISH),
    "a file that may not be read": (partial(unreadable, moments.REFUSE), moments.REFUSE),
}
BY_NUMBER: dict[str, Trying] = {
    "a small disk, full": really_full,
    "another day by the clock": clock_jumps,
    "a broken cache": broken_cache,
    "killed whenever": killed_whenever,
    "two builds at once": two_at_once,
    "another seed, language and time zone": elsewhere,
}
SLOW = ("killed whenever", "two builds at once", "another seed, language and time zone")
"""Faults that need the real command, which takes seconds: a tenth as many of them."""


def trials(trial: SiteTrial, chance: random.Random, times: int) -> Iterator[tuple[str, list[str]]]:
    """Yield, for each fault, what went wrong in each trial; an empty text is one survived."""
    for name, (run, act) in BY_MOMENT.items():
        yield name, _by_moment(trial, run, act, chance, times)
    for name, run in BY_NUMBER.items():
        if name != "a small disk, full" or disks.can_mount():
            count = max(times // 10, 1) if name in SLOW else times
            yield name, [words(run, trial, at, chance) for at in range(count)]


def _by_moment(trial: SiteTrial, run: Trying, act: moments.Act, chance: random.Random, times: int) -> list[str]:
    nothing = moments.Act(lambda *_: None, act.writes)
    trial.put_old()
    trial.at_moment(nothing, 1)  # the first build of this program keeps what the next need not do
    trial.put_old()
    count = trial.at_moment(nothing, 1).moments
    chosen = range(1, count + 1) if count <= times else sorted(chance.sample(range(1, count + 1), times))
    return [words(run, trial, at, chance) for at in chosen]


def words(run: Trying, trial: SiteTrial, at: int, chance: random.Random) -> str:
    """Return what went wrong when a fault was tried; nothing when it was survived."""
    try:
        run(trial, at, chance)
    except AssertionError as wrong:
        return f"at {at}: {wrong}"
    return ""
