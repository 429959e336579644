"""Small words in capitals, which stand for something else, and names that are mostly small words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SAMPLE
from tests.export.test_search_index import files_of, ids, search, written
from tests.search.conftest import call


def test_me_in_capitals_is_an_illness(book: Path) -> None:
    result = search(book, q="ME group")
    assert result["understood"] == [{"kind": "abbreviation", "from": "ME", "to": "chronic fatigue"}]
    assert result["needs"][0]["id"] == "long-term-conditions"
    assert ids(result) == ids(search(book, q="chronic fatigue group"))


@pytest.mark.parametrize(
    "q", ["help me", "Help Me Please", "HELP ME", "me group", "I need someone to help ME move", "it"]
)
def test_without_the_sign_me_is_anybody(book: Path, q: str) -> None:
    found = [one for one in search(book, q=q)["understood"] if one["kind"] == "abbreviation"]
    assert found == [] or q.endswith("ME move")


def test_it_in_capitals_is_computers(book: Path) -> None:
    assert search(book, q="IT lessons")["needs"][0]["id"] == "getting-online"


def test_capitals_say_nothing_where_everything_has_them() -> None:
    texts = ("ME group", "HELP ME NOW", "Barking", "A&E", "iPhone", "it's ME", "what IT is")
    assert call("letter-case", "letterCases", *((text,) for text in texts)) == [
        ["all", ""],
        ["", "", ""],
        ["first"],
        ["all"],
        [""],
        ["", "all"],
        ["", "all", ""],
    ]


def test_a_listing_for_me_is_found_by_it(tmp_path: Path) -> None:
    from shutil import copy, copytree

    town = tmp_path / "town"
    copytree(SAMPLE, town)
    copy(SAMPLE.parent.parent / "directory" / "synonyms.yml", town)
    listing = town / "listings" / "anytown" / "sing-along-choir.yml"
    listing.write_text(listing.read_text().replace("name: ", "name: ME and Friends #", 1))
    site = written(files_of(town), tmp_path / "site")
    assert ids(search(site, q="ME group"))[0] == "sing-along-choir"
    assert "sing-along-choir" not in ids(search(site, q="help me"))


def test_a_name_of_small_words_is_found_by_the_whole_of_it(tmp_path: Path) -> None:
    from shutil import copytree

    town = tmp_path / "town"
    copytree(SAMPLE, town)
    listing = town / "listings" / "anytown" / "sing-along-choir.yml"
    listing.write_text(listing.read_text().replace("name: ", "name: We Are With You #", 1))
    site = written(files_of(town), tmp_path / "site")
    for typed in ("We Are With You", "we are with you", "We are with you Anytown"):
        assert ids(search(site, q=typed))[0] == "sing-along-choir"
    assert "sing-along-choir" not in ids(search(site, q="are you with us"))
