"""Places that are built apart and joined are, byte for byte, the book built at once: whatever was edited or spoilt.

`python -m tests.place_builds` is the long proof, with hundreds of edits.
"""

from __future__ import annotations

import datetime
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from generator import place_builds
from generator.build import CannotBuild
from generator.place_builds import DoesNotFit, listing_lines
from tests.kept_build.edits import EDITS, Town, contents
from tests.place_builds.joined import at_once, build_places, differences, join
from tests.town import TODAY

CHOIR = "listings/sing-along-choir/index.html"
MOST_PAGES = 54
"""The pages that are taken when nothing has changed."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a town whose places have been built, to be copied."""
    town = Town(tmp_path_factory.mktemp("start") / "town")
    build_places(town)
    return town.folder


@pytest.fixture
def town(start: Path) -> Iterator[Town]:
    """Give that town as it was, at the same address; what the places made is linked, so nobody may write into it."""
    saved = shutil.copytree(start / "directory", start.with_name("saved"))
    built = shutil.copytree(start / "places", start.with_name("built"), copy_function=os.link)
    yield _town(start)
    for name, kept in (("directory", saved), ("places", built)):
        shutil.rmtree(start / name)
        kept.rename(start / name)


def _town(folder: Path) -> Town:
    """Return the town that lies in a folder."""
    town = Town.__new__(Town)
    town.folder, town.today = folder, TODAY
    town.paths = {path.stem: path for path in sorted((town.directory / "listings").glob("*/*.yml"))}
    return town


def _replace(path: Path, data: bytes) -> None:
    path.unlink()
    path.write_bytes(data)


@pytest.fixture(scope="module")
def whole(start: Path) -> Mapping[str, bytes]:
    """Give the files of the town built at once, as it was."""
    found = at_once(_town(start))
    assert not isinstance(found, tuple)
    return found


def test_the_joined_book_is_the_one_built_at_once_and_most_of_it_is_taken(
    town: Town, whole: Mapping[str, bytes]
) -> None:
    out, joined = join(town)
    assert contents(out) == whole
    assert joined.taken == MOST_PAGES


def test_what_is_edited_after_its_place_was_built_is_right_all_the_same(town: Town) -> None:
    for seed, name in enumerate(("phone", "organisation", "status", "flags", "place", "formerly", "add")):
        EDITS[name](town, Random(seed))
    found, taken = differences(town)
    assert found == []
    assert 0 < taken < MOST_PAGES


def test_what_is_missing_cut_short_or_garbled_is_made_again(town: Town, whole: Mapping[str, bytes]) -> None:
    shutil.rmtree(town.folder / "places" / "otherham")
    built = town.folder / "places" / "anytown"
    page, lines = built / "site" / CHOIR, built / "listings.jsonl"
    _replace(page, page.read_bytes()[:-9])
    work = built / "work.jsonl"
    tea = next(line for line in work.read_bytes().splitlines() if b"arabic-tea" in line)
    _replace(work, work.read_bytes().replace(tea, tea.replace(b'"pages":', b'"page":')))
    _replace(lines, lines.read_bytes().replace(b'"digest":"', b'"digest":"x', 2))
    out, joined = join(town)
    assert contents(out) == whole
    assert 0 < joined.taken < MOST_PAGES


def test_a_place_may_name_a_listing_of_another_place_which_only_the_whole_book_can_judge(town: Town) -> None:
    closed = {"kind": "closed", "reason": "The hall was sold.", "try_instead": ["money-advice", "nowhere"]}
    other = next(path for path in town.paths.values() if path.parent.name == "everywhere")
    town.change(other, lambda facts: facts.update(status=closed))
    build_places(town, ("everywhere",))
    with pytest.raises(CannotBuild) as refused:
        join(town)
    told = [p.message for p in refused.value.problems if p.path == str(other)]
    assert [message for message in told if "is not a listing here" in message] == told[:1]
    assert '"nowhere"' in told[0]


def test_a_closed_listing_of_another_place_is_told_of_in_the_feed_of_an_area_that_it_serves(town: Town) -> None:
    other = next(path for path in town.paths.values() if path.parent.name == "otherham")
    closed = {"status": {"kind": "closed", "reason": "The hall was sold."}, "serves": ["old-quay"]}
    reviewed = {"on": f"{TODAY}", "by": "Anytown CVS", "how": "by phone"}
    town.change(other, lambda facts: facts.update(closed, reviewed=reviewed))
    build_places(town, ("otherham",))
    out, _ = join(town)
    assert f"listings/{other.stem}/" in (out / "data" / "areas" / "old-quay.xml").read_text(encoding="utf-8")


def test_a_place_with_an_error_of_its_own_is_not_built(town: Town) -> None:
    town.change(town.paths["sing-along-choir"], lambda facts: facts.update(needs=["no-such-need"]))
    with pytest.raises(CannotBuild):
        build_places(town, ("anytown",))


@pytest.mark.parametrize("head", [b"", b"[]", b'{"place": "anytown"}'])
def test_a_folder_that_is_no_place_build_is_refused(town: Town, head: bytes) -> None:
    _replace(town.folder / "places" / "anytown" / "place.json", head)
    with pytest.raises(DoesNotFit, match="anytown is not what linkbook build --place makes"):
        join(town)


def test_a_place_of_another_day_or_another_version_is_refused_with_the_command_that_builds_it_again(town: Town) -> None:
    town.today += datetime.timedelta(days=1)
    with pytest.raises(DoesNotFit, match="--place anytown"):
        join(town)
    head = town.folder / "places" / "anytown" / "place.json"
    _replace(head, json.dumps(json.loads(head.read_bytes()) | {"format": 0}).encode())
    with pytest.raises(DoesNotFit, match="another version"):
        join(town)


def test_nothing_is_put_outside_the_site(town: Town) -> None:
    built = town.folder / "places" / "anytown"
    (built / "outside").write_bytes(b"mine")
    work = (built / "work.jsonl").read_bytes()
    own = f'"listings/sing-along-choir/index.html":{(built / "site" / CHOIR).stat().st_size}'.encode()
    assert own in work
    _replace(built / "work.jsonl", work.replace(own, b'"../outside":4'))
    out, _ = join(town)
    assert (out / CHOIR).is_file()
    assert not (out.parent / "outside").exists()


def test_a_listing_comes_back_from_its_line_as_it_was_read(town: Town) -> None:
    given = place_builds.read(town.directory, "anytown", town.today)
    for kept in given.listings.now.values():
        again = listing_lines.kept_listing(listing_lines.line(kept))
        assert again == kept
        assert kept.read[0]
        assert again.read[0].document == kept.read[0].document


def test_what_another_build_must_read_for_itself_has_no_line(town: Town) -> None:
    given = place_builds.read(town.directory, "anytown", town.today)
    kept = next(iter(given.listings.now.values()))
    assert listing_lines.line(replace(kept, breaches=None)) == b""
    assert listing_lines.line(replace(kept, read=(None, []))) == b""
