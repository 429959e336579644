"""What is spelt right is never corrected, and no slip leads into a sensitive need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.export.test_search_index import ROOT, ask, ids, is_urgent, search
from tests.search.conftest import call

RIGHT = (
    "groomer poodle whippet knitting fleeing cessation colour organise orchestra mosque synagogue violin plumber"
    " umbrella wardrobe dolphin chimney lantern gravel harvest curtains badger rocket thunder pepper marble"
    " Southend Stourbridge Barking Netherton Wolsingham kurdish punjabi urdu somali albanian"
)
WRONG = {
    "bereavment": "bereavement",
    "anxeity": "anxiety",
    "lonley": "lonely",
    "dementai": "dementia",
    "gardning": "gardening",
    "counciling": "",
    "homless": "homeless",
    "benifits": "benefits",
    "alchohol": "alcohol",
    "exercize": "exercise",
}
SENSITIVE = {"domestic-abuse", "sexual-abuse", "suicidal-thoughts"}
NO_SLIPS = "groomer for my poodle|harmer plumbing|grooms wedding|stalkers farm shop|rapier fencing|abuzz festival"


def corrections(book: Path, *typed: str) -> list[list[dict[str, Any]]]:
    answers = ask(book, *(("search", {"q": f"{q} and", "facets": False}) for q in typed))
    return [[one for one in answer["understood"] if one["kind"] == "spelling"] for answer in answers]


def test_a_right_word_is_never_corrected(book: Path) -> None:
    typed = RIGHT.split()
    changed = [word for word, notes in zip(typed, corrections(book, *typed), strict=True) if notes]
    assert changed == []


def test_a_slip_is_corrected(book: Path) -> None:
    found = corrections(book, *WRONG)
    for (typed, meant), notes in zip(WRONG.items(), found, strict=True):
        if meant:
            assert [note["to"] for note in notes] == [meant], typed


def test_no_slip_leads_into_a_sensitive_need(book: Path) -> None:
    for typed in NO_SLIPS.split("|"):
        result = search(book, q=typed)
        assert not is_urgent(result), typed
        assert not SENSITIVE & {need["id"] for need in result["needs"]}, typed


def test_a_slip_in_a_word_of_danger_is_heard_all_the_same(book: Path) -> None:
    assert is_urgent(search(book, q="suicdal"))


def test_common_words_are_known_in_a_few_kilobytes() -> None:
    known = call("spelling", "isCommon", *((word,) for word in ("wardrobe", "wardrobes", "thunder", "organising")))
    strange = call("spelling", "isCommon", *((f"x{n}qz",) for n in range(200)))
    assert all(known)
    assert sum(map(bool, strange)) < 15
    assert (ROOT / "site_overrides" / "assets" / "search" / "common-words.js").stat().st_size < 21_000


def test_a_split_word_is_mended_before_its_parts(book: Path) -> None:
    result = search(book, q="samari tans")
    assert "samaritans" in ids(result)
    assert result["understood"] == [{"kind": "spelling", "from": "samari tans", "to": "samaritans"}]
    assert search(book, q="foodbank")["needs"][0]["id"] == "food"
    assert search(book, q="food bank")["understood"] == []


@pytest.mark.parametrize("q", ["help for my sons stammer", "sally", "Manila"])
def test_a_word_that_is_another_word_is_not_made_into_a_near_one(book: Path, q: str) -> None:
    assert search(book, q=f"{q} ")["corrected"] == ""
