"""`linkbook geo` says what it found, what it did not, and what it wrote; or that it wrote nothing."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from generator import cli
from tests.geo_import import books, open_data
from tests.geo_import.open_data import ANY


def _run(*words: object) -> Result:
    return CliRunner().invoke(cli.main, ["geo", *map(str, words), "--today", "2026-11-21"])


def test_it_says_what_was_found_not_found_and_written(tmp_path: Path) -> None:
    folder = books.book(tmp_path, any=f"name: Anyshire\nkind: place\ngss_code: {ANY}\n")
    done = _run(open_data.postcode_directory(tmp_path), "--directory", folder)
    assert done.exit_code == 0, done.output
    assert "Found\n  Anyshire: 4 postcodes in use; 1 postcode of earlier years left out\n" in done.stdout
    assert "Not found\n  1 postcode in use that ONSPD_MAY_2025_UK.zip has no point for: ZE1 1AD\n" in done.stdout
    assert f"Written\n  {folder / 'areas/any.yml'}\n" in done.stdout
    assert "Reading the ONS Postcode Directory (ONSPD_MAY_2025_UK.zip)" in done.stderr
    again = _run(open_data.postcode_directory(tmp_path), "--directory", folder)
    assert "Written\n  nothing: it was all there\n" in again.stdout


def test_without_a_file_it_says_which_are_wanted(tmp_path: Path) -> None:
    done = _run("--directory", books.book(tmp_path))
    assert done.exit_code == 2
    assert "Give the files that you downloaded, such as: linkbook geo ONSPD_UK.zip. Wanted are: the ONS" in done.output


def test_a_wrong_file_or_area_writes_nothing(tmp_path: Path) -> None:
    folder = books.book(tmp_path)
    wrong = open_data.written(tmp_path / "list.csv", "Name,Town\nTea,Any\n")
    done = _run(wrong, "--directory", folder)
    assert done.exit_code == 1
    assert "list.csv is a table whose first columns are 'Name', 'Town'. Wanted are: the ONS Postcode" in done.output
    assert done.output.endswith("Nothing was written.\n")
    refused = _run(open_data.postcode_directory(tmp_path), "--directory", folder, "--area", "N09000003")
    assert "--northern-ireland-licence" in refused.output
    assert not (folder / "geo").exists()
