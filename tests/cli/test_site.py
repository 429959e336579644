"""The command: what each part says, where, and how it ends."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli, load
from generator.cli import site as commands
from generator.cli import whole_build
from generator.cli.dressing import environment
from generator.load import older_copies

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "tests" / "sample"
DAY = ["--today", "2026-11-21"]
CHOIR = "listings/anytown/sing-along-choir.yml"


def run(*words: object) -> Result:
    return CliRunner().invoke(cli.main, [str(word) for word in words])


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


@pytest.fixture
def broken(town: Path) -> Path:
    """Give a town with one mistake, on line 38 of the choir's file."""
    path = town / CHOIR
    path.write_text(path.read_text().replace("days: [tuesday]", "days: [tuseday]"))
    return town


def _line() -> int:
    lines = (SAMPLE / CHOIR).read_text().splitlines()
    return next(n for n, line in enumerate(lines, 1) if "days: [tuesday]" in line)


MESSAGE = '"tuseday" is not a day of the week. Did you mean "tuesday"?'


# --- check --------------------------------------------------------------------------------------------------------


def test_check_of_a_sound_directory_says_so_and_ends_well() -> None:
    done = run("check", "--directory", SAMPLE, *DAY)
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "No problems.\n")


def test_check_says_where_what_and_what_to_type_instead(broken: Path) -> None:
    done = run("check", "--directory", broken, *DAY)
    assert done.exit_code == 1
    assert done.stdout == f"{broken}/{CHOIR}:{_line()}: sessions 1 › days 1: {MESSAGE}\n" or done.stdout == (
        f"{broken}/{CHOIR}:{_line()}: sessions 1 › days: {MESSAGE}\n"
    )
    assert done.stderr == "\n1 to mend.\nA slip can hide others: run this again when these are mended.\n"


def test_a_warning_alone_ends_well(town: Path) -> None:
    done = run("check", "--directory", _with_warning(town), *DAY)
    assert done.exit_code == 0
    assert "warning: " in done.stdout
    assert "1 to look at." in done.stderr


def _with_warning(town: Path) -> Path:
    path = town / "listings/anytown/arabic-tea.yml"
    path.write_text(path.read_text().replace("phone: 01632 960160", "phone: 07400 123456"))
    return town


def test_check_explains_which_word_keeps_it_silent(town: Path) -> None:
    path = town / CHOIR
    path.write_text(path.read_text().replace("  - Bring a bottle of water", "  - Lunch must be booked."))
    said = run("check", "--directory", town, *DAY, "--explain").stdout
    assert 'not told, because of "lunch" (another subject): says "must be booked"' in said
    assert "not told" not in run("check", "--directory", town, *DAY).stdout


def test_check_speaks_github(broken: Path) -> None:
    done = run("check", "--directory", broken, *DAY, "--format", "github")
    assert done.exit_code == 1
    assert re.fullmatch(
        rf"::error file={re.escape(str(broken))}/{CHOIR},line={_line()},title=Please mend this::sessions 1 › .*\n",
        done.stdout,
    )
    assert done.stderr == ""


def test_check_says_which_decisions_a_change_adds(town: Path, tmp_path: Path) -> None:
    changed = Path(shutil.copytree(town, tmp_path / "changed"))
    file = next((changed / "listings").rglob("sing-along-choir.yml"))
    file.write_text(file.read_text("utf-8") + "approved: {on: 2026-10-01, by: Anytown CVS}\n", "utf-8")
    said = run("check", "--directory", changed, "--against", town, "--format", "github", *DAY)
    assert said.exit_code == 0
    assert "title=Waiting for a named person::approved: this change adds an approval: " in said.stdout
    assert 'says that "Anytown CVS" decided' in said.stdout
    assert run("check", "--directory", town, "--against", town, "--format", "github", *DAY).stdout == ""


def test_check_speaks_json(broken: Path) -> None:
    done = run("check", "--directory", broken, *DAY, "--format", "json")
    (problem,) = json.loads(done.stdout)
    assert done.exit_code == 1
    assert problem["file"] == f"{broken}/{CHOIR}"
    assert problem["line"] == _line()
    assert problem["severity"] == "error"
    assert problem["message"] == MESSAGE
    assert json.loads(run("check", "--directory", SAMPLE, *DAY, "--format", "json").stdout) == []


def test_check_is_of_the_day_that_it_is_told(town: Path) -> None:
    assert run("check", "--directory", town, "--today", "2026-10-30").exit_code == 1  # some were reviewed later
    assert run("check", "--directory", town, "--today", "2026-11-21").exit_code == 0


@pytest.mark.parametrize(
    "words", [("check", "--today", "21/11/2026"), ("check", "--format", "xml"), ("chekc",), ("build", "x")]
)
def test_a_word_that_the_command_does_not_know_is_refused_in_plain_words(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert "Usage: " in done.stderr
    assert "Traceback" not in done.output


@pytest.mark.parametrize("command", ["check", "build", "serve"])
def test_a_folder_that_is_not_there_is_refused(command: str, tmp_path: Path) -> None:
    done = run(command, "--directory", tmp_path / "nowhere")
    assert done.exit_code == 2
    assert "does not exist" in done.stderr


def test_an_empty_folder_is_a_list_of_problems_and_not_a_crash(tmp_path: Path) -> None:
    done = run("check", "--directory", tmp_path, *DAY)
    assert done.exit_code == 1
    assert "settings.yml" in done.stdout
    assert "needs.yml" in done.stdout


# --- build and stamp ----------------------------------------------------------------------------------------------


def test_build_makes_leaflets_and_keeps_them_beside_the_directory(town: Path, tmp_path: Path) -> None:
    done = run("build", "--leaflets", "--directory", town, *DAY, "--out", tmp_path / "site")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "site/leaflets/areas/anytown.pdf").read_bytes().startswith(b"%PDF")
    found = [path for path in (tmp_path / "site/leaflets").rglob("*") if path.is_file()]
    assert {path.suffix for path in found} == {".pdf"}
    assert len(list((tmp_path / ".linkbook/leaflets").iterdir())) == len(found)


def test_a_build_with_an_error_publishes_nothing_and_keeps_the_old_site(broken: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / "index.html").write_text("old")
    done = run("build", "--directory", broken, *DAY, "--out", out)
    assert done.exit_code == 1
    assert MESSAGE in done.stdout
    assert "Error: 1 to mend. Nothing was published." in done.stderr
    assert [(p.name, p.read_text()) for p in out.iterdir()] == [("index.html", "old")]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["site", "town"]


def test_build_that_skips_what_is_broken_shows_the_last_good_copy_of_it(town: Path, tmp_path: Path) -> None:
    older_copies.keep(town, {})  # as the last build did
    (town / CHOIR).write_text("name: [Choir\n")
    (town / "listings/anytown/new-club.yml").write_text("name: New Club\n")
    done = run("build", "--skip-broken", "--no-leaflets", "--directory", town, *DAY, "--out", tmp_path / "site")
    assert done.exit_code == 0, done.output
    assert f"{town}/{CHOIR}: broken, so its last good copy stands in for it. Mend it" in done.stderr
    assert f"{town}/listings/anytown/new-club.yml: broken, so left out, since no good copy is kept." in done.stderr
    assert "to mend" in done.stderr
    assert "Anytown Arts Centre" in (tmp_path / "site/listings/sing-along-choir/index.html").read_text("utf-8")
    assert not (tmp_path / "site/listings/new-club").exists()
    assert [c.decode() for c in load.OlderCopies(town).of(town / CHOIR)] == [(SAMPLE / CHOIR).read_text("utf-8")]


def test_a_fault_of_mkdocs_is_told_without_a_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "print('WARNING - a page is odd', flush=True); raise OSError('full')"

    def dress(*_: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", program]
        return subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    monkeypatch.setattr(whole_build, "dress", dress)
    done = run("build", "--clean", "--directory", SAMPLE, *DAY, "--out", tmp_path / "site")
    assert done.exit_code == 1
    assert (
        "Error: MkDocs could not build the pages. Nothing was published.\nWARNING - a page is odd\nOSError: full"
        in done.stderr
    )
    assert list(tmp_path.iterdir()) == []


def test_a_build_says_what_it_did_and_one_after_a_change_is_a_clean_build(
    town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINKBOOK_LEAFLETS", "true")  # the word weighs more
    words = ("build", "--directory", town, *DAY, "--no-leaflets", "--out", tmp_path / "site")
    done = run(*words)
    assert done.exit_code == 0, done.output
    assert re.search(r"Reading and checking the directory: \d+\.\d s\n", done.stderr)
    assert re.search(r"Dressing the stencils: \d+\.\d s\n", done.stderr)
    assert re.search(r"Stamping every page: \d+\.\d s\n", done.stderr)
    assert re.search(r"\d+ pages for \d+ listings\. No problems\.\n$", done.stderr)
    assert not (tmp_path / "site/leaflets").exists()
    assert not (tmp_path / ".linkbook/leaflets").exists()
    path = town / CHOIR
    path.write_text(path.read_text().replace("01632 960", "01632 961", 1).replace("Sing with", "Sing aloud with"))
    changed, kept = run(*words), tmp_path / "site"
    assert changed.exit_code == 0
    made, again = kept.stat().st_ino, run(*words)
    assert (again.exit_code, again.stderr.splitlines()[-1]) == (0, changed.stderr.splitlines()[-1])
    assert kept.stat().st_ino == made, "nothing has changed, so nothing is built"
    assert (town.parent / ".linkbook/kept-build/index").is_file()
    assert run(*words[:-1], tmp_path / "clean", "--clean").exit_code == 0
    assert not (town.parent / ".linkbook/kept-build").exists()
    assert _files(kept) == _files(tmp_path / "clean")
    assert b"Sing aloud with" in (kept / "listings/sing-along-choir/index.html").read_bytes()


def _files(folder: Path) -> dict[str, bytes]:
    return {f"{path.relative_to(folder)}": path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_stamp_fills_a_site_that_another_tool_dressed(tmp_path: Path) -> None:
    out = tmp_path / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d", str(out)]
    subprocess.run(command, check=True, capture_output=True, env=environment(SAMPLE, stamp=False))
    done = run("stamp", out, "--directory", SAMPLE, *DAY)
    assert done.exit_code == 0, done.output
    assert re.search(rf"Stamped \d+ pages into {re.escape(str(out))}\n$", done.stderr)
    assert "Anytown Sing-Along Choir" in (out / "listings/sing-along-choir/index.html").read_text()
    again = run("stamp", out, "--directory", SAMPLE, *DAY)
    assert again.exit_code == 1
    assert "Build the site with MkDocs first, without stamping it" in again.stderr


def test_stamp_with_an_error_in_the_directory_touches_nothing(broken: Path, tmp_path: Path) -> None:
    out = tmp_path / "dressed"
    (out / "stencil").mkdir(parents=True)
    (out / "stencil/index.html").write_text("[[body]]")
    assert run("stamp", out, "--directory", broken, *DAY).exit_code == 1
    assert (out / "stencil/index.html").read_text() == "[[body]]"


# --- fields -------------------------------------------------------------------------------------------------------


def test_fields_are_up_to_date() -> None:
    done = run("fields", "--check")
    assert (done.exit_code, done.output) == (0, "")


def test_fields_says_what_is_stale_and_changes_nothing_when_only_checking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "CONTRIBUTING.md").write_text((ROOT / "CONTRIBUTING.md").read_text())
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    only = run("fields", "--check")
    assert only.exit_code == 1
    assert "listing.json is out of date" in only.stderr
    assert not (tmp_path / "schema").exists()
    wrote = run("fields")
    assert wrote.exit_code == 0
    assert "listing.json written" in wrote.stderr
    assert run("fields", "--check").exit_code == 0


def test_fields_says_kindly_that_a_town_has_no_need_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "ROOT", tmp_path)  # what an installed Linkbook has there: no CONTRIBUTING.md
    done = run("fields")
    assert (done.exit_code, list(tmp_path.iterdir())) == (1, [])
    assert "A town has no need of it" in done.stderr


@pytest.mark.parametrize("words", [(), ("-h",), ("check", "--help"), ("build", "-h"), ("stamp", "-h"), ("serve", "-h")])
def test_help_is_there(words: tuple[str, ...]) -> None:
    assert "Usage: " in run(*words).output


def test_the_version_is_told() -> None:
    assert re.fullmatch(r".*version \d+\.\d+\.\d+\n", run("--version").stdout)
