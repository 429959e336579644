"""The command that imports: what it says, what it writes, and that a fault leaves everything as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from tests.importing.conftest import FILES
from tests.town import SAMPLE

MAPPING = "source: {name: A list}\nid: Ref\nfields: {name: Name, organisation.name: Name, join.phone: Phone}\n"
ROWS = "Ref,Name,Phone\n1,Tea Talk,01632 960987\n"


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "list.mapping.yml").write_text(MAPPING, encoding="utf-8")
    return Path(shutil.copytree(SAMPLE, tmp_path / "directory"))


def run(*words: object) -> Result:
    return CliRunner().invoke(cli.main, ["import", "--today", "2026-11-21", *map(str, words)])


def _files(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_a_list_comes_in_and_the_loss_report_is_beside_it(town: Path) -> None:
    done = run("list.csv")
    assert done.exit_code == 0, done.output
    assert "1 record: 1 new." in done.output
    assert "- 1 do not say needs" in done.output
    assert (town / "incoming" / "tea-talk.yml").is_file()
    assert {path.name for path in Path("import-report").iterdir()} == {"losses.csv", "losses.html"}


def test_a_dry_run_changes_nothing_and_says_what_would(town: Path) -> None:
    before = _files(town)
    done = run("list.csv", "--dry-run")
    assert "1 would be new" in done.output
    assert "Nothing was changed" in done.output
    assert _files(town) == before


def test_a_guess_is_written_once_and_never_over_another(town: Path) -> None:
    first = run(FILES / "organisations.yml", "--guess")
    assert "organisations.mapping.yml is drafted" in first.output
    assert "Not sure of:" in first.output
    again = run(FILES / "organisations.yml", "--guess")
    assert again.exit_code == 1
    assert "is there already" in again.output


def test_a_fault_of_the_mapping_stops_before_anything_is_written(town: Path) -> None:
    Path("list.mapping.yml").write_text(MAPPING.replace("Phone}", "Fone}"), encoding="utf-8")
    before = _files(town)
    done = run("list.csv")
    assert done.exit_code == 1
    assert 'there is no column "Fone". Did you mean "Phone"?' in done.output
    assert _files(town) == before


def test_a_source_that_breaks_half_way_leaves_everything_as_it_was(town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.importing.limits.MAX_LINE", 1000)
    Path("list.csv").write_text(ROWS * 30 + "2,Walk," + "x" * 3000, encoding="utf-8")
    before = _files(town)
    done = run("list.csv")
    assert done.exit_code == 1
    assert "longer than 1,000 characters" in done.output
    assert _files(town) == before
    assert not Path("import-report").exists()


def test_what_is_complete_is_published_and_check_says_what_waits(town: Path) -> None:
    run("list.csv")
    stays = run("--publish", "tea-talk")
    assert stays.exit_code == 1
    assert "it does not say summary, needs, ways, serves, join.routes" in stays.output
    checked = CliRunner().invoke(cli.main, ["check", "--today", "2026-11-21"])
    assert checked.exit_code == 0
    assert "incoming/tea-talk.yml:1: note: waits for what its source does not say" in checked.output
    due = CliRunner().invoke(cli.main, ["due", "--today", "2026-11-21"])
    assert "1 listing in incoming, not published." in due.output
    file = town / "incoming" / "tea-talk.yml"
    more = "summary: Tea.\nneeds: [loneliness]\nways: [by phone]\nserves: [anytown]\n"
    text = file.read_text(encoding="utf-8").replace("join: {phone", "join: {routes: [self], phone")
    file.write_text(text + more, encoding="utf-8")
    moved = run("--publish", "tea-talk")
    assert "tea-talk is now directory/listings/anytown/tea-talk.yml" in moved.output, moved.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Say what to import"),
        (("nothing.csv", "--guess"), "nothing.csv is not there"),
        (("nothing.csv",), "nothing.csv is not there"),
        (("list.csv", "--mapping", "other.mapping.yml"), "other.mapping.yml is not there. To draft it, add --guess"),
        (("--publish", "nobody"), "nobody is not in"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(town: Path, words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.exit_code != 0
    assert said in done.output
