"""`linkbook build --place` and `linkbook join`: what they say, and that a site comes out. The bytes: `place_builds`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from generator.cli import places as commands
from tests.live_site.served import dress_plainly
from tests.town import SAMPLE, TODAY

DAY = ["--today", f"{TODAY}", "--no-leaflets"]


class _Dressed:
    def kill(self) -> None:
        """Do nothing: it has ended."""


@pytest.fixture(autouse=True)
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work beside a copy of the invented town, with no process of the theme's own."""

    def dress(_: Path, folder: Path) -> _Dressed:
        dress_plainly(folder)
        return _Dressed()

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(commands, "dress", dress)
    monkeypatch.setattr(commands, "finish", lambda _: None)
    return Path(shutil.copytree(SAMPLE, "directory"))


def run(*words: object) -> Result:
    return CliRunner().invoke(cli.main, [str(word) for word in words])


def test_places_are_built_into_places_and_joined_from_there() -> None:
    for place in ("anytown", "otherham"):
        done = run("build", "--place", place, *DAY)
        assert done.exit_code == 0, done.output
        assert f"pages of {place}. Join it with the other places: linkbook join places" in done.output
    done = run("join", *DAY)
    assert done.exit_code == 0, done.output
    assert "places has no build of everywhere, so it is made here." in done.output
    assert "pages came from 2 places. No problems." in done.output
    assert Path("site/listings/sing-along-choir/index.html").is_file()
    assert Path("site/finder/start.bin").is_file()


def test_a_place_that_is_not_there_is_told_with_the_one_that_is_meant() -> None:
    done = run("build", "--place", "anytwon", *DAY)
    assert done.exit_code == 1
    assert 'directory/listings has no folder anytwon. Did you mean "anytown"?' in done.output


def test_a_place_with_an_error_is_told_of_and_not_built(town: Path) -> None:
    path = town / "listings" / "anytown" / "sing-along-choir.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("days: [tuesday]", "days: [tuseday]"), encoding="utf-8")
    done = run("build", "--place", "anytown", *DAY)
    assert done.exit_code == 1
    assert 'Did you mean "tuesday"?' in done.output
    assert "Nothing was built" in done.output
    assert not Path("places/anytown").exists()


def test_a_place_is_built_of_sound_files_alone() -> None:
    done = run("build", "--place", "anytown", "--skip-broken", *DAY)
    assert done.exit_code == 2
    assert "Leave out --skip-broken, or --place" in done.output
    done = run("build", "--place", "anytown", "--precompress", *DAY)
    assert done.exit_code == 2
    assert "Give --precompress to linkbook join" in done.output


def test_a_folder_with_no_place_in_it_is_told_of() -> None:
    Path("places").mkdir()
    done = run("join", *DAY)
    assert done.exit_code == 1
    assert "places has no places in it. Make some: linkbook build --place PLACE" in done.output


def test_a_folder_that_is_something_else_publishes_nothing() -> None:
    done = run("join", "directory", *DAY)
    assert done.exit_code == 1
    assert "is not what linkbook build --place makes. Nothing was published" in done.output
    assert not Path("site").exists()
