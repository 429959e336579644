"""`linkbook needs`: what it proposes, for which listings, and why."""

from __future__ import annotations

from click.testing import CliRunner, Result

from generator import cli
from tests.conftest import SAMPLE


def run(*words: str) -> Result:
    return CliRunner().invoke(cli.main, ["needs", "--directory", str(SAMPLE), "--today", "2026-11-21", *words])


def test_a_listing_is_told_what_its_words_speak_of_and_why() -> None:
    done = run("--all", "sing-along-choir")
    assert done.exit_code == 0
    assert "sing-along-choir: " in done.stdout
    assert "  sure: arts-and-music (" in done.stdout


def test_what_it_lists_already_is_left_out() -> None:
    assert "arts-and-music (" not in run("sing-along-choir").stdout


def test_a_file_and_a_folder_stand_for_their_listings() -> None:
    by_file = run("--all", str(SAMPLE / "listings/anytown/sing-along-choir.yml")).stdout
    assert by_file == run("--all", "sing-along-choir").stdout
    assert "sing-along-choir: " in run("--all", str(SAMPLE / "listings")).stdout


def test_an_unknown_listing_is_refused_with_the_nearest() -> None:
    done = run("sing-along-chior")
    assert done.exit_code == 1
    assert '"sing-along-chior" is not a listing here. Did you mean "sing-along-choir"?' in done.stderr
