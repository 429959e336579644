"""Why a listing is among the results: a need that it lists, or words of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import load, resolve
from generator.resolve import Directory
from tests.export.index_files import TODAY
from tests.export.test_search_index import ask
from tests.node.program import needs_node

pytestmark = needs_node

ABOUT = "Because it is about "
MENTIONS = "It mentions "
ASKED = (
    "my husband died and I'm on my own all day",
    "bereaved widow lonely",
    "looking after my husband with dementia and I am worn out",
    "I can't read very well",
    "baby group and learn english",
    "panic attacks at night",
    "lost my job and drinking",
    "ex army homeless",
    "scared to go out",
    "grow vegetables",
    "new to this country need friends",
    "bath aids",
)


@pytest.fixture(scope="session")
def directory() -> Directory:
    return resolve.link(load.directory(Path(__file__).parents[2] / "directory"), TODAY)


def test_a_listing_is_about_no_need_that_it_does_not_list(book: Path, directory: Directory) -> None:
    needs = {item.id: {need.name.casefold() for need in item.needs} for item in directory.listings.values()}
    reasons = 0
    for result in ask(book, *(("search", {"q": q, "limit": 50}) for q in ASKED)):
        for item in result["shown"]:
            if item["why"].startswith(ABOUT):
                assert item["why"].removeprefix(ABOUT).casefold() in needs[item["id"]], (result["q"], item["id"])
                reasons += 1
    assert reasons > len(ASKED)


@pytest.mark.parametrize(
    ("q", "listing", "why"),
    [
        ("bereaved widow lonely", "rnib-helpline", "It mentions “loss” and “friend”"),
        ("bath aids", "rnid", "It mentions “aids”"),
        ("grow vegetables", "lifestreams-coffeehouse-213-southend", ""),
        ("food bank", "the-well-food-bank-bishop-auckland", ""),  # its card shows the words
    ],
)
def test_what_lists_no_need_that_is_meant_says_which_of_its_words_were_found(
    book: Path, q: str, listing: str, why: str
) -> None:
    (result,) = ask(book, ("search", {"q": q, "limit": 50, "broad": True}))
    (item,) = [item for item in result["shown"] if item["id"] == listing]
    assert item["why"] == why


def test_words_that_say_little_of_anything_are_no_reason(book: Path) -> None:
    asked = ("someone to help me with things", "any support group for us", "get back into work")
    for result in ask(book, *(("search", {"q": q, "limit": 50}) for q in asked)):
        for item in result["shown"]:
            said = item["why"].removeprefix(MENTIONS) if item["why"].startswith(MENTIONS) else ""
            assert not {"“help”", "“support”", "“group”"} & set(said.split(" and "))
