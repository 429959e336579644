"""A new town's directory passes check and builds, and nothing is written over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import build, check, load, scaffold
from generator.scaffold import CannotStart, TownDetails
from tests.conftest import SAMPLE, TODAY

OURS = Path(__file__).parents[2] / "directory"
OUTLINE = SAMPLE / "boundaries" / "anytown.geojson"
TOWN = TownDetails("Newtown", postcodes=("ZE90", "ZE91"))


def test_it_passes_check_but_for_the_address_that_only_its_people_know_and_builds(tmp_path: Path) -> None:
    said = scaffold.write(tmp_path / "new" / "town", TOWN, OUTLINE, TODAY)
    folder = tmp_path / "new" / "town" / "directory"
    assert [p.code for p in check.problems(load.directory(folder), TODAY)] == ["stand_in_address"]
    site, _ = build.site(folder, TODAY)
    assert site.listing_count == 1
    assert {page.address for page in site.bodies} >= {"areas/newtown/", "listings/example-tea-and-chat/"}
    assert f'1. Go there: cd "{folder.parent}"\n  2. See it: linkbook serve\n' in said
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["town"]


def test_it_has_our_headings_and_pages_and_none_of_our_places(tmp_path: Path) -> None:
    scaffold.write(tmp_path / "town", TownDetails("Newtown"), None, TODAY)
    folder = tmp_path / "town" / "directory"
    assert (folder / "needs.yml").read_bytes() == (OURS / "needs.yml").read_bytes()
    assert {p.name for p in (folder / "pages").iterdir()} == {p.name for p in (OURS / "pages").iterdir()}
    assert [p.name for p in (folder / "areas").iterdir()] == ["newtown.yml"]
    assert [p.name for p in (folder / "listings").rglob("*.yml")] == ["example-tea-and-chat.yml"]
    assert "name: Newtown Linkbook" in (folder / "settings.yml").read_text("utf-8")
    assert "116 123" in (folder / "settings.yml").read_text("utf-8")


def test_the_example_says_that_it_is_one(tmp_path: Path) -> None:
    scaffold.write(tmp_path / "d", TOWN, None, TODAY)
    text = (tmp_path / "d/directory/listings/newtown/example-tea-and-chat.yml").read_text("utf-8")
    assert "not a real group" in text
    assert text.startswith("# This is an example")


def test_a_code_comes_from_the_outline_when_nobody_gives_one(tmp_path: Path) -> None:
    shape = json.loads(OUTLINE.read_text("utf-8"))
    shape["properties"] = {"LAD23CD": "E08000027"}
    outline = tmp_path / "outline.geojson"
    outline.write_text(json.dumps({"type": "FeatureCollection", "features": [shape]}), "utf-8")
    scaffold.write(tmp_path / "d", TOWN, outline, TODAY)
    assert "gss_code: E08000027" in (tmp_path / "d/directory/areas/newtown.yml").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"geometry": {"type": "Point", "coordinates": [1, 2]}}',
        '{"geometry": {"type": "Polygon", "coordinates": [[[390000, 290000]]]}}',
    ],
)
def test_an_outline_that_is_not_one_is_refused(tmp_path: Path, text: str) -> None:
    outline = tmp_path / "outline.geojson"
    outline.write_text(text, "utf-8")
    with pytest.raises(CannotStart, match="is not an outline in degrees"):
        scaffold.write(tmp_path / "d", TOWN, outline, TODAY)
    assert not (tmp_path / "d").exists()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    for folder in (tmp_path, tmp_path / "notes.txt"):
        with pytest.raises(CannotStart, match="is there already"):
            scaffold.write(folder, TOWN, None, TODAY)
    assert [p.name for p in tmp_path.iterdir()] == ["notes.txt"]


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    scaffold.write(tmp_path / "d", TOWN, None, TODAY)
    assert (tmp_path / "d/directory/settings.yml").exists()


def test_the_folder_that_somebody_stands_in_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "d").mkdir()
    monkeypatch.chdir(tmp_path / "d")
    said = scaffold.write(Path(), TOWN, None, TODAY)
    assert "1. See it: linkbook serve" in said
    assert Path("directory/settings.yml").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_a_mistake_is_told_in_checks_words_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match='gss_code: "bad" is not an ONS area code'):
        scaffold.write(tmp_path / "d", TownDetails("Newtown", code="bad"), None, TODAY)
    assert list(tmp_path.iterdir()) == []


def test_settings_have_a_line_to_fill_in_for_where_corrections_go(tmp_path: Path) -> None:
    scaffold.write(tmp_path / "town", TOWN, OUTLINE, TODAY)
    text = (tmp_path / "town" / "directory" / "settings.yml").read_text("utf-8")
    assert "\n# curators_email: " in text
    assert "\n# repository: " in text
