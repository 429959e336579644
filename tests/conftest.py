"""What tests share: the invented town, a folder to try things in, and `--update-cases`."""

from __future__ import annotations

import asyncio
import datetime
import fcntl
import gc
import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

from generator import check, load
from generator.problems import Problem
from generator.submissions import process
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.result import Result
from generator.submissions.working_copy import WorkingCopy
from tests.export.index_files import files_of, written

settings.register_profile("unhurried", deadline=None)  # a busy machine is not a fault in the code
settings.load_profile("unhurried")

gc.set_threshold(100_000, 50, 100)
"""Nearly all that a run holds stays to its end: to look for circles in it at Python's own pace is much of the work."""

os.environ.setdefault("LINKBOOK_LEAFLETS", "false")  # most tests build often, and ask for no leaflets
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
"""Node is locked and lies beside Python; the system's may be too old."""

TODAY = datetime.date(2026, 11, 21)
TESTS = Path(__file__).parent
SAMPLE = TESTS / "sample"

PLAIN = """\
name: Tea and Chat
summary: Company and a cup of tea.
organisation: {name: Anytown Trust}
needs: [loneliness]
ways: [in person]
venues: [{name: Old Quay Hall, town: Old Quay, postcode: ZE91 5FG}]
serves: [old-quay]
join: {routes: [turn up], phone: 01632 960123}
"""
"""A listing with nothing wrong, in few lines."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="rewrite the golden files",
    )
    parser.addoption("--other-browsers", action="store_true", help="try Firefox and WebKitGTK too, where they are")
    parser.addoption("--update-journeys", action="store_true", help="write again what a screen reader would be told")


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """Give a function that has a folder made once in the run, whichever worker asks first.

    It is in the run's own temporary folder, so that nothing of an earlier run is ever used.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base

    def once(name: str, make: Callable[[Path], None]) -> Path:
        folder, done = shared / name, shared / f"{name}.done"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                make(folder)
                done.touch()
        return folder

    return once


@pytest.fixture(scope="session")
def starter_index(built_once: Callable[..., Path]) -> Path:
    """Give the finder's files of the starter directory, to read."""
    return built_once("starter-index", lambda out: written(files_of(TESTS.parent / "directory"), out))


@pytest.fixture(scope="session")
def town_index(built_once: Callable[..., Path]) -> Path:
    """Give the finder's files of the invented town, to read."""
    return built_once("town-index", lambda out: written(files_of(SAMPLE), out))


COMMAND = [sys.executable, "-c", "from generator.cli import main; main()"]
"""The command, as a process of its own."""


@pytest.fixture(scope="session")
def plain_site(built_once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """Give the invented town as the command builds it, without leaflets, on a machine with settings of its own.

    Whatever else builds it, and wherever, must make the same files.
    """
    settings = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LANG": "C.UTF-8"}
    words = ["build", "--directory", str(SAMPLE), "--today", str(TODAY), "--no-leaflets", "--out"]

    def make(out: Path) -> None:
        command = [*COMMAND, *words, str(out)]
        done = subprocess.run(
            command, cwd=TESTS.parent, env={**os.environ, **settings}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    return built_once("plain-site", make)


@pytest.fixture(autouse=True)
def no_loop_of_playwrights(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let a test that has no browser run asyncio's loop, though an earlier one in this worker had a browser.

    Playwright leaves its own loop marked as running in the thread, and asyncio refuses a second one there.
    """
    running = None if "browser" in request.fixturenames else asyncio._get_running_loop()
    if running:
        asyncio._set_running_loop(None)
    yield
    if running:
        asyncio._set_running_loop(running)


def pytest_xdist_auto_num_workers() -> int:
    """Return two workers a core: half of the time a worker waits for a browser, a server or a build."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection(session: pytest.Session) -> None:
    """Let each worker of a whole run import a part of the test modules first, before all import them all.

    Otherwise all would compile the same module at the same moment, as they go through the files side by side; so
    each finds most of them compiled. A module that cannot be imported is told of when it is collected.
    """
    worker = getattr(session.config, "workerinput", None)
    if not worker or session.config.args_source.name != "TESTPATHS":
        return
    modules = sorted(path.relative_to(TESTS.parent).with_suffix("") for path in TESTS.rglob("test_*.py"))
    for path in modules[int(worker["workerid"].removeprefix("gw")) :: worker["workercount"]]:
        with suppress(Exception, pytest.skip.Exception):
            importlib.import_module(".".join(path.parts))


SLOW = {
    *("test_install.py", "test_other_builders.py", "test_mkdocs_plugin.py", "test_publish.py", "test_build.py"),
    *("test_hostile.py", "test_html.py", "test_privacy.py", "test_links.py", "test_theme.py", "test_minify.py"),
}
"""Files of tests that build whole sites, or kill who builds them: `make quick` leaves them to `make test`."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.name in SLOW:
            item.add_marker("slow")


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the invented town without its listings, as the current folder."""
    copy_town(tmp_path, with_listings=False)
    monkeypatch.chdir(tmp_path)
    return Path()


def copy_town(to: Path, with_listings: bool) -> None:
    """Copy the invented town; without its listings, its team has no listing of its own either."""
    folders = ("areas", "boundaries", "geo", *(("listings", "organisations", "venues") if with_listings else ()))
    for name in folders:
        shutil.copytree(SAMPLE / name, to / name)
    for name in ("settings.yml", "needs.yml"):
        shutil.copy(SAMPLE / name, to / name)
    if not with_listings:
        area = to / "areas" / "anytown.yml"
        area.write_text(area.read_text("utf-8").replace("  listing: anytown-link-workers\n", ""), "utf-8")


@pytest.fixture
def problems_of(town: Path) -> Callable[..., tuple[Problem, ...]]:
    """Return a function that checks one listing of the invented town, given its text or bytes."""

    def check_one(text: str | bytes, name: str = "tea-and-chat", real: bool = False) -> tuple[Problem, ...]:
        path = town / "listings" / "anytown" / f"{name}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
        if real:
            make_real(town)
        return check.problems(load.directory(town), TODAY)

    return check_one


def make_real(directory: Path) -> None:
    """Say in a copy of the town's settings that it is not made up."""
    settings = directory / "settings.yml"
    settings.write_text(settings.read_text("utf-8").replace("made_up: yes", "made_up: no"), "utf-8")


NEW = """\
# yaml-language-server: $schema=../../../schema/json/listing.json
# Suggested address: listings/anytown/knit-and-natter.yml
name: Knit and Natter
summary: Knitting, tea and talk.
organisation: {name: Anytown Trust}
needs: [loneliness]
ways: [in person]
venues: [{name: Old Quay Hall, town: Old Quay, postcode: ZE91 5FG}]
serves: [anytown]
sessions:
  - days: [monday]
    starts: 10:30
join: {routes: [turn up], phone: 01632 960123}
"""


def change(id: str = "sing-along-choir", *parts: tuple[str, str, str]) -> str:
    """Return a change, each part a field, what it was and what it should be."""
    rows = "".join(f"  - field: {field}\n    was: {was}\n    now: {now}\n" for field, was, now in parts)
    return f"change_to: {id}\non: 2026-11-20\nby: Anytown Arts\nchanges:\n{rows}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


@pytest.fixture
def working_copy(folder: Path) -> WorkingCopy:
    """Give the invented town, read."""
    return WorkingCopy(folder, load.directory(folder), TODAY)


@pytest.fixture
def take(working_copy: WorkingCopy) -> Callable[..., list[Result]]:
    """Return a function that takes in texts, in turn, without writing anything."""

    def take_in(*texts: str | bytes, **curator: str) -> list[Result]:
        data = (text if isinstance(text, bytes) else text.encode() for text in texts)
        sent = [ReceivedFile(f"{n}.yml", item) for n, item in enumerate(data, 1)]
        return [result for _, result in process.results(sent, working_copy, CuratorOptions(**curator))]

    return take_in
