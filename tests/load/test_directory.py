"""Walking a folder that holds everything but listings, and still reading the listings."""

from __future__ import annotations

import json
import os
import time
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from generator import check, load
from generator.kept_build.build_state import Listings
from generator.problems import Problem, as_text
from tests.conftest import PLAIN, TODAY

NOT_ROOT = hasattr(os, "geteuid") and os.geteuid() != 0


@pytest.fixture
def folder(town: Path) -> Path:
    path = town / "listings" / "anytown"
    path.mkdir(parents=True)
    (path / "good.yml").write_text(PLAIN)
    return path


def found(town: Path) -> dict[str, list[str]]:
    """Check the town, and return the messages by file name; the good listing must still be read."""
    began = time.process_time()
    records = load.directory(town)
    problems = check.problems(records, TODAY)
    assert time.process_time() - began < 2
    assert "good" in {entry.id for entry in records.listings}
    assert as_text(problems).isprintable() or "\n" in as_text(problems)
    by_name: dict[str, list[str]] = {}
    for problem in problems:
        by_name.setdefault(problem.path.rpartition("/")[2], []).append(problem.message)
    return by_name


@pytest.mark.parametrize("target", ["/etc/passwd", "good.yml", "nowhere.yml", "link.yml", "/proc/self/environ", "/etc"])
def test_a_link_is_refused_wherever_it_leads(town: Path, folder: Path, target: str) -> None:
    (folder / "link.yml").symlink_to(target)
    assert found(town) == {"link.yml": ["this is a link to another place. Put the file itself here"]}


def test_a_folder_that_is_a_link_to_its_parent_is_refused(town: Path, folder: Path) -> None:
    (town / "listings" / "loop").symlink_to("..")
    assert found(town) == {"loop": ["this is a link to another place. Put the file itself here"]}


def test_a_pipe_is_refused_without_waiting_for_it(town: Path, folder: Path) -> None:
    os.mkfifo(folder / "pipe.yml")
    assert found(town) == {"pipe.yml": ["this file is not an ordinary file. Only ordinary files belong here"]}


@pytest.mark.skipif(not NOT_ROOT, reason="root may read everything")
def test_a_file_nobody_may_read_is_refused(town: Path, folder: Path) -> None:
    (folder / "secret.yml").write_text(PLAIN)
    (folder / "secret.yml").chmod(0)
    assert found(town) == {"secret.yml": ["this file cannot be opened. Check who is allowed to read it"]}


@pytest.mark.skipif(not NOT_ROOT, reason="root may read everything")
def test_a_folder_nobody_may_read_is_refused(town: Path, folder: Path) -> None:
    (town / "listings" / "otherham").mkdir(mode=0)
    assert found(town) == {"otherham": ["this folder cannot be opened. Check who is allowed to read it"]}


def test_a_folder_with_the_name_of_a_file_is_refused(town: Path, folder: Path) -> None:
    (folder / "folder.yml").mkdir()
    assert found(town) == {"folder.yml": ["this is a folder where a file should be. Move its files up"]}


def test_sixty_folders_inside_one_another_are_one_problem(town: Path, folder: Path) -> None:
    deep = folder.joinpath(*["d"] * 60)
    deep.mkdir(parents=True)
    (deep / "deep.yml").write_text(PLAIN)
    assert found(town) == {"d": ["this is a folder where a file should be. Move its files up"]}


def test_a_file_of_two_megabytes_is_not_read(town: Path, folder: Path) -> None:
    (folder / "large.yml").write_text(PLAIN + "# " + "x" * 2_000_000)
    assert found(town) == {"large.yml": [f"this file is 2,000,{len(PLAIN) + 2} bytes; the most is 65,536. Shorten it"]}


def test_two_hundred_megabytes_of_nothing_are_not_read(town: Path, folder: Path) -> None:
    with (folder / "sparse.yml").open("wb") as file:
        file.truncate(200_000_000)
    assert found(town) == {"sparse.yml": ["this file is 200,000,000 bytes; the most is 65,536. Shorten it"]}


@pytest.mark.parametrize(
    "name",
    [
        *("$(id).yml", "`id`.yml", "a;id;.yml", "new\nline.yml", "::error::x.yml", "-rf.yml", " spaced .yml"),
        *("\u202egpj.yml", "café.yml", "cafe\u0301.yml", "con.yml", "a%2e%2e.yml", "a#b.yml", "what?.yml"),
        *("\u200b.yml", "quote'\".yml", "b" * 240 + ".yml", "A.yml", ".yml"),
    ],
)
def test_an_odd_name_is_one_problem_on_one_line(town: Path, folder: Path, name: str) -> None:
    (folder / name).write_text(PLAIN.replace("Tea and Chat", "Lunch"))
    messages = [message for found_messages in found(town).values() for message in found_messages]
    assert len(messages) == 1
    assert messages[0].startswith("the name of this file ")


@pytest.mark.parametrize("name", ["x.yaml", "x.yml.bak", "X.YML", ".hidden", "notes.txt"])
def test_a_file_with_another_ending_is_refused(town: Path, folder: Path, name: str) -> None:
    (folder / name).write_text(PLAIN)
    assert found(town) == {name: ["this does not end in .yml. Rename it, or move it out of this folder"]}


def test_a_name_that_is_not_unicode_is_one_problem(town: Path, folder: Path) -> None:
    (folder / os.fsdecode(b"bad\xff.yml")).write_text(PLAIN)
    messages = found(town)
    assert list(messages) == ["bad<U+DCFF>.yml"]
    assert len(messages["bad<U+DCFF>.yml"]) == 1


def test_two_names_that_differ_in_capitals_are_both_named(town: Path, folder: Path) -> None:
    (folder / "GOOD.yml").write_text(PLAIN.replace("Tea and Chat", "Lunch"))
    messages = found(town)
    assert "is used by another file too: listings/anytown/good.yml" in messages["GOOD.yml"][0]
    assert "is used by another file too: listings/anytown/GOOD.yml" in messages["good.yml"][0]


def test_files_of_the_system_are_passed_over(town: Path, folder: Path) -> None:
    for name in (".DS_Store", ".gitkeep", "Thumbs.db", "desktop.ini", "README.md"):
        (folder / name).write_text("x")
    assert found(town) == {}


def test_a_bad_file_does_not_hide_the_problems_of_others(town: Path, folder: Path) -> None:
    (folder / "aa.yml").write_text("name: [")
    (folder / "bb.yml").write_text(PLAIN.replace("old-quay", "old-key"))
    (folder / "cc.yml").write_bytes(b"name: \xff")
    assert set(found(town)) >= {"aa.yml", "bb.yml", "cc.yml"}


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    records = load.directory(tmp_path / "nowhere")
    assert [problem.message for problem in records.problems] == ["this file is not there. This directory needs it"] * 2


def test_boundaries_and_place_names_are_read(town: Path) -> None:
    geography = load.directory(town).geography
    assert len(geography.boundaries["otherham-network"]) == 2
    assert geography.outward_codes["ZE90"] == (54.003, -3.35)
    assert geography.place_names[0] == ("Anytown", "Anytown", 53.986, -3.352)


def test_the_holes_of_an_outline_are_read(town: Path) -> None:
    ring = [[0, 50], [1, 50], [1, 51], [0, 50]]
    shape = {"geometry": {"type": "MultiPolygon", "coordinates": [[ring, ring[::-1]], [ring]]}}
    (town / "boundaries" / "anytown.geojson").write_text(json.dumps(shape))
    assert len(load.directory(town).geography.boundaries["anytown"]) == 3


def test_the_file_of_synonyms_is_asked_for_by_its_present_name(town: Path, folder: Path) -> None:
    (town / "equivalents.yml").write_text("same:\n  - [mum, mother]\n")
    message = "this file is called synonyms.yml now. Rename it to synonyms.yml, and its first key from same to groups"
    assert found(town) == {"equivalents.yml": [message]}
    (town / "synonyms.yml").write_text("groups:\n  - [mum, mother]\n")
    message = (
        "this file is called synonyms.yml now, and that is here too. Move what it still needs there, and delete it"
    )
    assert found(town) == {"equivalents.yml": [message]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"geometry": null}',
        "[" * 50_000,
        '{"geometry": {"type": "Point"}}',
        '{"geometry": {"type": "Polygon", "coordinates": []}}',
    ],
)
def test_an_outline_that_is_not_one_is_refused(town: Path, text: str) -> None:
    (town / "boundaries" / "anytown.geojson").write_text(text)
    problems: tuple[Problem, ...] = load.directory(town).problems
    assert [problem.code for problem in problems] == ["boundary"]


@pytest.mark.parametrize(
    "text", ["", "name\n", "outward_code,lat,lon\nZE90,nan,1\n", "outward_code,lat,lon\nZE90,,\n", '"' * 9]
)
def test_a_table_of_places_never_raises(town: Path, text: str) -> None:
    (town / "geo" / "outward-codes.csv").write_text(text)
    load.directory(town)


def test_a_surgery_is_a_place_unless_any_could_have_its_name(town: Path) -> None:
    rows = ("M99001,Feldon Lane Surgery,Anytown", "M99002,The Health Centre,Anytown", "M99003,No Numbers,Anytown")
    lines = [f"{row},ZE1 1AA,{'?' if 'No' in row else '52.5'},-2.1" for row in rows]
    (town / "geo" / "practices.csv").write_text("\n".join(["code,name,district,postcode,lat,lon", *lines]) + "\n")
    found = load.directory(town)
    assert ("Feldon Lane Surgery", "Anytown", 52.5, -2.1) in found.geography.place_names
    assert "The Health Centre" not in {name for name, *_ in found.geography.place_names}
    assert [(problem.path.rsplit("/", 1)[-1], problem.line) for problem in found.problems] == [("practices.csv", 4)]


def test_what_all_files_but_the_listings_gave_is_taken_and_gives_the_same_records(town: Path, folder: Path) -> None:
    (town / "synonyms.yml").write_text("groups: [[a, b]]\ngroup: []\n")  # a problem of such a file is told again
    first, problem = Listings({}), folder / "broken.yml"
    read = load.directory(town, kept=first.entries)
    problem.write_text("name: [")
    plain = load.directory(town)
    with patch("generator.load.geography.read", side_effect=AssertionError("read again")):
        again = load.directory(town, kept=Listings(first.now, first.other_records).entries)
    assert read.problems
    assert set(read.problems) < set(plain.problems)
    assert as_text(check.problems(again, TODAY)) == as_text(check.problems(plain, TODAY))
    assert replace(again, problems=()) == replace(plain, problems=())
