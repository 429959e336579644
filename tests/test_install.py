"""An installed Linkbook, away from any checkout, begins a town, checks it, builds it and searches it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHIPPED = "generator/shipped/"
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
WITHOUT_CHECKOUT = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "LINKBOOK"))}
SEARCH = """
import {readFileSync} from "node:fs";
const [site, q] = process.argv.slice(2);
const engine = await import(`file://${site}/assets/search/engine.js`);
const load = async (file) => new Uint8Array(readFileSync(`${site}/finder/${file}`)).buffer;
const {shown} = await (await engine.open(load)).search({q, today: "2026-11-27"});
console.log(JSON.stringify(shown.map(({id}) => id)));
"""


def run(*words: object, cwd: Path, **settings: str) -> str:
    """Return what a program prints, and fail with all that it said if it fails."""
    command, env = [str(word) for word in words], {**WITHOUT_CHECKOUT, **settings}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="session")
def wheel(built_once: Callable[..., Path]) -> Path:
    """Give the wheel, built without the network."""

    def make(folder: Path) -> None:
        folder.mkdir()
        run(*PIP, "wheel", ROOT, "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "-w", folder, cwd=folder)

    (path,) = built_once("wheel", make).iterdir()
    return path


@pytest.fixture(scope="session")
def programs(wheel: Path, built_once: Callable[..., Path]) -> Path:
    """Give the programs of an environment that has the wheel, and borrows what it depends on from this one.

    A path in a `.pth` file lends packages but not the `.pth` files beside them, so the checkout is not among them.
    """

    def make(environment: Path) -> None:
        venv.create(environment, with_pip=False, symlinks=os.name != "nt")
        python = paths(environment)["scripts"] + "/python"
        run(*PIP, "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=environment)
        borrowed = Path(paths(environment)["purelib"]) / "borrowed.pth"
        borrowed.write_text(sysconfig.get_path("purelib") + "\n")

    def paths(environment: Path) -> dict[str, str]:
        return sysconfig.get_paths(vars={"base": str(environment), "platbase": str(environment)})

    return Path(paths(built_once("installed", make))["scripts"])


@pytest.fixture
def town(programs: Path, built_once: Callable[..., Path], tmp_path: Path) -> Path:
    """Give a copy of a town that the installed command began."""

    def make(folder: Path) -> None:
        folder.mkdir()
        outline = ROOT / "tests/sample/boundaries/anytown.geojson"
        words = ("--postcodes", "DY1", "--boundary", outline, "--site", "https://book.our-town.uk/")
        run(programs / "linkbook", "init", "town", "--name", "Our Town", *words, cwd=folder)

    return Path(shutil.copytree(built_once("elsewhere", make) / "town", tmp_path / "town"))


def test_the_code_comes_from_the_wheel(programs: Path, town: Path) -> None:
    program = "import generator, schema; print(generator.__file__, schema.__file__)"
    for path in run(programs / "python", "-c", program, cwd=town).split():
        assert Path(path).is_relative_to(programs.parent)


def test_a_town_is_checked_built_and_searched(programs: Path, town: Path) -> None:
    assert run(programs / "linkbook", "check", cwd=town) == "No problems.\n"
    built = run(programs / "linkbook", "build", cwd=town, LINKBOOK_BUNDLES="false")
    assert "pages for 1 listings. No problems." in built
    assert (town / "site/leaflets/areas/our-town.pdf").read_bytes().startswith(b"%PDF")
    (town.parent / "search.mjs").write_text(SEARCH)
    (town.parent / "package.json").write_text('{"type": "module"}')
    answer = run("node", "search.mjs", town / "site", "tea and a chat", cwd=town.parent)
    assert json.loads(answer) == ["example-tea-and-chat"]
    has_our_look_and_menu_and_asks_no_other_host(town / "site")


def has_our_look_and_menu_and_asks_no_other_host(site: Path) -> None:
    home = (site / "index.html").read_text("utf-8")
    assert "<title>Our Town Linkbook</title>" in home
    assert 'class="lb-head"' in home
    assert '<a href="find/">Search</a>' in home
    assert re.findall(r"<(?:link(?! rel=\"canonical\")|script|img)[^>]*(?:href|src)=\"https?:", home) == []


def test_mkdocs_alone_builds_the_same_pages(programs: Path, town: Path) -> None:
    options = ("--quiet", "--site-dir", "dressed")
    run(programs / "python", "-m", "mkdocs", "build", *options, cwd=town, LINKBOOK_LEAFLETS="false")
    assert "Tea and Chat" in (town / "dressed/listings/example-tea-and-chat/index.html").read_text("utf-8")
    assert not (town / "dressed/leaflets").exists()
    has_our_look_and_menu_and_asks_no_other_host(town / "dressed")


def test_what_is_for_our_own_source_says_so_kindly(programs: Path, town: Path) -> None:
    done = subprocess.run([programs / "linkbook", "fields"], cwd=town, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "A town has no need of it" in done.stderr


def test_the_wheel_holds_the_same_files_as_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        shipped = [name for name in opened.namelist() if name.startswith(SHIPPED)]
        assert [name for name in shipped if opened.read(name) != (ROOT / name.removeprefix(SHIPPED)).read_bytes()] == []
    look = (path for path in (ROOT / "site_overrides").rglob("*") if path.is_file())
    assert {f"{SHIPPED}{path.relative_to(ROOT).as_posix()}" for path in look} <= set(shipped)
