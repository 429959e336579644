"""The commands that begin something: a listing by questions, and another town's directory."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from tests.conftest import SAMPLE
from tests.test_prompts import NEEDED, NO

DAY = ["--today", "2026-11-21"]


def run(*words: object, given: str | None = None) -> Result:
    return CliRunner().invoke(cli.main, [str(word) for word in words], input=given)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of its own: drafts are written where somebody stands."""
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")


def test_answers_become_a_listing_that_passes_check(folder: Path) -> None:
    done = run("new", "--directory", folder, *DAY, given="\n".join([*NEEDED, *NO]) + "\n")
    assert done.exit_code == 0, done.output
    path = folder / "listings/anytown/knit.yml"
    assert f"Written: {path}" in done.output
    text = path.read_text("utf-8")
    assert "added: 2026-11-21\n# You can add these too" in text
    checked = run("check", "--directory", folder, *DAY)
    assert checked.exit_code == 0
    assert "warning: join: gives no number, text, email, website, social page or address for letters" in checked.output
    assert checked.output.endswith("1 to look at.\n")


def test_a_second_of_the_same_name_gets_an_address_of_its_own(folder: Path) -> None:
    for _ in range(2):
        run("new", "--directory", folder, *DAY, given="\n".join([*NEEDED, *NO]) + "\n")
    assert (folder / "listings/anytown/knit-2.yml").exists()


def test_a_place_can_be_chosen_and_one_that_is_not_there_is_refused(folder: Path) -> None:
    done = run("new", "--directory", folder, *DAY, "--place", "otherham", given="\n".join([*NEEDED, *NO]) + "\n")
    assert "listings/otherham/knit.yml" in done.output
    done = run("new", "--directory", folder, *DAY, "--place", "otheram")
    assert done.exit_code == 1
    assert 'Did you mean "otherham"?' in done.output


def test_stopping_keeps_a_draft_that_can_be_finished(folder: Path) -> None:
    done = run("new", "--directory", folder, *DAY, given="Knit\nKnitting and tea.\n")
    assert done.exit_code == 1
    assert "What you typed is in draft-1.yml" in done.output
    assert "name: Knit\nsummary: Knitting and tea.\n" in Path("draft-1.yml").read_text("utf-8")
    run("new", "--directory", folder, *DAY, given="Knit\n")
    assert Path("draft-2.yml").exists()
    assert "Nothing was written." in run("new", "--directory", folder, *DAY, given="").output


def test_another_town_is_begun_and_never_over_another(tmp_path: Path) -> None:
    done = run("init", tmp_path / "town", "--name", "Newtown", "--postcodes", "ze90, ZE91")
    assert done.exit_code == 0, done.output
    assert "is ready, and passes linkbook check" in done.output
    assert "postcodes: [ZE90, ZE91]" in (tmp_path / "town/directory/areas/newtown.yml").read_text("utf-8")
    assert run("init", tmp_path / "town", "--name", "Newtown").exit_code == 1


def test_a_town_with_a_postcode_area_that_is_none_is_told_by_its_letters(tmp_path: Path) -> None:
    words = ["init", str(tmp_path / "town"), "--name", "Town", "--postcodes", "TV1 TV2"]
    done = CliRunner().invoke(cli.main, words)
    assert "--postcodes: no UK postcode begins with TV" in done.output
    assert not (tmp_path / "town").exists()
