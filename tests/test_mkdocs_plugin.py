"""`mkdocs build` and `mkdocs serve` give the whole site, and never half of one."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "tests" / "sample"
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
ON_THE_DAY = """
import datetime, sys
from generator import clock
clock.today = lambda: datetime.date(2026, 11, 21)
from mkdocs.__main__ import cli
cli(sys.argv[1:])
"""


def mkdocs_build(directory: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", ON_THE_DAY, "build", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d", str(out)]
    environment = {**os.environ, **QUIET, "LINKBOOK_DIRECTORY": str(directory)}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="session")
def mkdocs_site(built_once: Callable[..., Path]) -> Path:
    """Give the invented town as `mkdocs build` makes it."""

    def make(out: Path) -> None:
        done = mkdocs_build(SAMPLE, out)
        assert done.returncode == 0, done.stderr

    return built_once("mkdocs-site", make)


def test_mkdocs_build_gives_the_same_files_as_linkbook_build(mkdocs_site: Path, plain_site: Path) -> None:
    one, two = tree(mkdocs_site), tree(plain_site)
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []
    assert "listings/sing-along-choir/index.html" in one


def test_an_error_in_the_directory_stops_mkdocs_before_it_touches_the_old_site(tmp_path: Path) -> None:
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    choir = town / "listings/anytown/sing-along-choir.yml"
    choir.write_text(choir.read_text().replace("days: [tuesday]", "days: [tuseday]"))
    out = tmp_path / "site"
    out.mkdir()
    (out / "index.html").write_text("old")
    done = mkdocs_build(town, out)
    assert done.returncode != 0
    assert '"tuseday" is not a day of the week. Did you mean "tuesday"?' in done.stderr
    assert "1 problems must be mended first" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(out) == {"index.html": b"old"}


def test_the_name_of_the_site_is_the_one_in_settings(mkdocs_site: Path) -> None:
    assert "<title>Anytown Linkbook</title>" in (mkdocs_site / "index.html").read_text()
    assert 'href="/anytown/' in (mkdocs_site / "404.html").read_text()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _page(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return str(answer.read().decode())
    except urllib.error.HTTPError as answer:
        return str(answer.read().decode())
    except OSError:
        return ""


def _wait_for(words: str, address: str, program: subprocess.Popen[bytes], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end and program.poll() is None:
        if words in _page(address):
            return True
        time.sleep(0.2)
    return False


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a copy of the project, with the invented town for its directory."""
    folder = tmp_path / "project"
    shutil.copytree(SAMPLE, folder / "directory")
    shutil.copytree(ROOT / "directory" / "pages", folder / "directory" / "pages")
    shutil.copytree(ROOT / "site_overrides", folder / "site_overrides")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for code in ("schema", "generator"):
        shutil.copytree(ROOT / code, folder / code, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_mkdocs_serve_shows_a_change_as_soon_as_it_is_saved(project: Path) -> None:
    port = _free_port()
    home = f"http://127.0.0.1:{port}/"
    listing = ("listings/arabic-tea/", "directory/listings/anytown/arabic-tea.yml", "Everyone is", "Anybody is")
    venue = ("listings/arabic-tea/", "directory/venues/open-house.yml", "Open House", "The New House")
    script = ("assets/linkbook.js", "site_overrides/assets/linkbook.js", '"overdue"', '"late"')
    template = ("listings/arabic-tea/", "site_overrides/bodies/listing.html", "<h2>Helps with</h2>", "<h2>Is for</h2>")
    program = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"],
        cwd=project,
        env={**os.environ, **QUIET, "PYTHONPATH": str(project)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        assert _wait_for("Open House", home + listing[0], program, 30)
        assert 'href="/a-to-z/"' in _page(home + "nothing/here/")
        for page, file, old, new in (listing, venue, script, template):
            path = project / file
            path.write_text(path.read_text().replace(old, new))
            assert _wait_for(new, home + page, program, 30), file
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
