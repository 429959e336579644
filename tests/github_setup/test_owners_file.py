"""CODEOWNERS follows the teams, and never writes over what people wrote."""

from __future__ import annotations

from pathlib import Path

from generator import load
from generator.github_setup import owners_file
from generator.github_setup.run import ALREADY, BY_HAND, DONE, WOULD
from generator.scaffold import codeowners
from tests.conftest import SAMPLE

TEXT = codeowners.text(["anytown"], "example-cvs", ["curators"])


def test_it_is_written_once(tmp_path: Path) -> None:
    assert owners_file.bring_up_to_date(tmp_path, TEXT, dry_run=True).state == WOULD
    assert not (tmp_path / codeowners.PATH).exists()
    assert owners_file.bring_up_to_date(tmp_path, TEXT, dry_run=False).state == DONE
    assert (tmp_path / codeowners.PATH).read_text("utf-8") == TEXT
    assert owners_file.bring_up_to_date(tmp_path, TEXT, dry_run=False).state == ALREADY


def test_what_people_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / codeowners.PATH
    path.parent.mkdir()
    path.write_text("* @example-cvs/everyone\n")
    assert owners_file.bring_up_to_date(tmp_path, TEXT, dry_run=False).state == BY_HAND
    assert path.read_text("utf-8") == "* @example-cvs/everyone\n"


def test_the_teams_it_names_are_those_of_its_places() -> None:
    records = load.directory(SAMPLE)
    assert "anytown" in owners_file.places(records)
    assert owners_file.owned(records, ["anytown-curators", "strangers"]) == ("anytown-curators",)
