"""A reader always finds a whole site: whatever a build does, and whenever it dies."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from generator import publish
from tests.conftest import COMMAND

ROOT = Path(__file__).parent.parent


def a_site(folder: Path, words: str, pages: int = 20) -> Path:
    """Write a small whole site, each page of which says the same words."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(pages):
        (folder / f"{number}.html").write_text(words)
    return folder


def whole(folder: Path) -> str:
    """Return the one thing that every page of a whole site says."""
    said = {path.read_text() for path in folder.glob("*.html")}
    assert len(list(folder.glob("*.html"))) == 20
    assert len(said) == 1
    return said.pop()


def staged(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path != folder)


@pytest.fixture(params=["one step", "two renames"])
def any_machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Try a test on a machine that can swap two folders in one step, and on one that cannot."""
    if request.param == "two renames":
        monkeypatch.setattr(publish, "_exchange", lambda *_: False)
    return request.param


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path, any_machine: str) -> None:
    out = a_site(tmp_path / "site", "old")
    with publish.staged(out) as draft:
        a_site(draft, "new")
        assert whole(out) == "old"
    assert whole(out) == "new"
    assert staged(out) == []


def test_a_first_build_needs_no_old_site_and_makes_the_folders_above(tmp_path: Path, any_machine: str) -> None:
    out = tmp_path / "www" / "linkbook"
    with publish.staged(out) as draft:
        a_site(draft, "new")
        assert not out.exists()
    assert whole(out) == "new"
    assert out.stat().st_mode & 0o777 == 0o755


def test_nothing_of_the_old_site_stays_behind(tmp_path: Path, any_machine: str) -> None:
    out = a_site(tmp_path / "site", "old")
    (out / "closed.html").write_text("gone")
    with publish.staged(out) as draft:
        a_site(draft, "new")
    assert not (out / "closed.html").exists()


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt(), ValueError("x")])
def test_a_build_that_fails_leaves_the_old_site_as_it_was(
    tmp_path: Path, fault: BaseException, any_machine: str
) -> None:
    out = a_site(tmp_path / "site", "old")
    with pytest.raises(type(fault)), publish.staged(out) as draft:  # noqa: PT012  (two lines are the case)
        (draft / "0.html").write_text("half")
        raise fault
    assert whole(out) == "old"
    assert staged(out) == []


def test_a_swap_that_fails_leaves_the_old_site_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = a_site(tmp_path / "site", "old")

    def refused(*_: object) -> bool:
        raise PermissionError(13, "no")

    monkeypatch.setattr(publish, "_exchange", refused)
    with pytest.raises(PermissionError), publish.staged(out) as draft:
        a_site(draft, "new")
    assert whole(out) == "old"
    assert staged(out) == []


def test_a_second_rename_that_fails_puts_the_old_site_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = a_site(tmp_path / "site", "old")
    monkeypatch.setattr(publish, "_exchange", lambda *_: False)
    real, calls = os.rename, []

    def second_fails(one: Path, other: Path) -> None:
        calls.append(other)
        if len(calls) == 2:
            raise OSError(5, "no")
        real(one, other)

    monkeypatch.setattr(os, "rename", second_fails)
    with pytest.raises(OSError, match="no"), publish.staged(out) as draft:
        a_site(draft, "new")
    assert whole(out) == "old"


_DIES = """
import os, signal, sys
from pathlib import Path
from generator import publish

moment, out = sys.argv[1], Path(sys.argv[2])

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

if "without" in moment:
    publish._exchange = lambda *_: False
real, count = os.rename, []
if "between" in moment or "before" in moment:
    def rename(one, other):
        count.append(1)
        if len(count) == (2 if "between" in moment else 1):
            die()
        real(one, other)
    os.rename = rename
if "before" in moment and "without" not in moment:
    publish._exchange = die
if "tidying" in moment:
    publish.shutil.rmtree = die
with publish.staged(out) as draft:
    for number in range(20):
        if moment == "writing" and number == 10:
            die()
        (draft / f"{number}.html").write_text("new")
"""


@pytest.mark.parametrize(
    ("moment", "found"),
    [
        ("writing", "old"),
        ("before the swap", "old"),
        ("before the swap without", "old"),
        ("between the renames without", None),
        ("tidying", "new"),
        ("tidying without", "new"),
    ],
)
def test_a_builder_killed_at_any_moment_leaves_a_whole_site(tmp_path: Path, moment: str, found: str | None) -> None:
    out = a_site(tmp_path / "site", "old")
    done = subprocess.run([sys.executable, "-c", _DIES, moment, str(out)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    if found:
        assert whole(out) == found
    with pytest.raises(ValueError, match="stop"), publish.staged(out):
        raise ValueError("stop")  # the next build, which fails too, has first put right what the dead one left
    assert whole(out) == (found or "old")
    assert staged(out) == []


def test_the_drafts_of_dead_builders_are_cleared_and_of_living_ones_kept(tmp_path: Path) -> None:
    out = a_site(tmp_path / "site", "old")
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    of_the_dead = tmp_path / f".site-draft-abc-{dead.pid}"
    of_the_living = tmp_path / f".site-draft-def-{os.getppid()}"
    another_sites = tmp_path / f".site2-draft-abc-{dead.pid}"
    somebodys_own = tmp_path / ".site-draft-of-my-novel"
    for folder in (of_the_dead, of_the_living, another_sites, somebodys_own):
        folder.mkdir()
    with publish.staged(out) as draft:
        a_site(draft, "new")
    assert not of_the_dead.exists()
    assert of_the_living.exists()
    assert another_sites.exists()
    assert somebodys_own.exists()


def test_two_builds_at_once_both_end_and_leave_one_whole_site(tmp_path: Path) -> None:
    out = a_site(tmp_path / "site", "old")
    program = _DIES.replace("new", "{}")
    builders = [
        subprocess.Popen([sys.executable, "-c", program.replace("{}", words), "never", str(out)], cwd=ROOT)
        for words in ("one", "two", "three")
    ]
    assert [builder.wait() for builder in builders] == [0, 0, 0]
    assert whole(out) in ("one", "two", "three")
    assert staged(out) == []


def test_this_machine_swaps_in_one_step_where_linux_can(tmp_path: Path) -> None:
    one, other = a_site(tmp_path / "one", "one"), a_site(tmp_path / "other", "other")
    if publish._exchange(one, other):
        assert (whole(one), whole(other)) == ("other", "one")
    else:
        assert (whole(one), whole(other)) == ("one", "other")


# --- the whole command --------------------------------------------------------------------------------------------


def _build(out: Path, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(_command(out), cwd=ROOT, capture_output=True, text=True, **options)  # type: ignore[call-overload]


def _command(out: Path) -> list[str]:
    return [*COMMAND, "build", "--directory", "tests/sample", "--today", "2026-11-21", "--out", str(out)]


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder, by its path."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_command_killed_at_any_moment_leaves_a_whole_site(plain_site: Path, tmp_path: Path) -> None:
    """Two at once, on what the dead ones left, both end and leave one whole site."""
    out = Path(shutil.copytree(plain_site, tmp_path / "site"))
    (out / "mark-of-the-old.txt").write_text("old")
    old, new = tree(out), tree(plain_site)
    for share in (0, 0.8):
        builder = subprocess.Popen(
            _command(out), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        while not _has_begun(out, builder.pid, share * len(new)) and builder.poll() is None:
            time.sleep(0.005)
        with suppress(ProcessLookupError):  # it may have ended in the meantime, between two looks
            os.killpg(builder.pid, signal.SIGKILL)
        builder.wait()
        assert tree(out) in (old, new), f"half a site when {share:.0%} of the new one was written"
    builders = [subprocess.Popen(_command(out), cwd=ROOT, stderr=subprocess.DEVNULL) for _ in range(2)]
    assert [builder.wait() for builder in builders] == [0, 0]
    assert tree(out) == new
    assert staged(out) == []


def _has_begun(out: Path, pid: int, files: float) -> bool:
    """Return whether a builder's draft is there and has this many files."""
    drafts = list(out.parent.glob(f".{out.name}-draft-*-{pid}"))
    return bool(drafts) and sum(len(names) for _, _, names in os.walk(drafts[0])) >= files


def _full(most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


@pytest.mark.parametrize("most", [4_000, 30_000], ids=["from the start", "part of the way"])
def test_a_full_disk_leaves_the_old_site_and_says_so_plainly(plain_site: Path, tmp_path: Path, most: int) -> None:
    """A limit on the size of a file fails as a full disk does: in the middle of a write."""
    out = Path(shutil.copytree(plain_site, tmp_path / "site"))
    done = _build(out, preexec_fn=_full(most), check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Error: " in done.stderr
    assert tree(out) == tree(plain_site)
    assert staged(out) == []


def test_a_disk_that_fills_while_pages_are_stamped_leaves_the_old_site(
    plain_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from click.testing import CliRunner

    from generator import cli
    from generator.cli import whole_build as commands

    def no_room(*_: object) -> int:
        raise OSError(28, "No space left on device", "/x/listings/choir/index.html")

    monkeypatch.setattr(commands.stamping, "site", no_room)
    monkeypatch.setattr(commands, "dress", lambda *_: _Dressed())
    monkeypatch.setattr(commands, "finish", lambda _: None)
    out = Path(shutil.copytree(plain_site, tmp_path / "site"))
    done = CliRunner().invoke(cli.main, [*_command(out)[len(COMMAND) :], "--clean"])
    assert done.exit_code == 1
    assert "No space left on device" in done.output
    assert "The site that was there is untouched" in done.output
    assert tree(out) == tree(plain_site)
    assert staged(out) == []


class _Dressed:
    def kill(self) -> None:
        """Do nothing: it has ended."""
