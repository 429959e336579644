"""Postcodes as people type them: read where only one reading is a code that the book knows."""

from __future__ import annotations

from pathlib import Path

from tests.export.test_search_index import ask, search
from tests.search.conftest import cases

NEAR = """
SSO 7AB                       | SS0 7AB
DYI 2LZ                       | DY1 2LZ
1G11 8AA                      | IG11 8AA
SS0 OAB                       | SS0 0AB
DY9 8                         | DY9 8
SS0 7                         | SS0 7
DY98                          | DY9 8
DY9 8B                        | DY9 8
DY9 8BT.                      | DY9 8BT
DY1-2LZ                       | DY1 2LZ
dy98bt                        | DY9 8BT
d y 1 2 l z                   | DY1 2LZ
SS0, 7AB                      | SS0 7AB
SSO                           | SS0
near dl14 6la                 | DL14 6LA
Stourbridge DY8 1AA           | DY8 1AA
DL14 6LA, Bishop Auckland     | DL14 6LA
12 High Street, Dudley DY1 2LZ| DY1 2LZ
SO1 7AB                       |
ZZ99 9ZZ                      |
SSO7                          | SS0 7
OSS 7AB                       |
SSS 7AB                       |
DYX 2LZ                       |
1 2 3                         |
M1 1AA                        |
"""
WORDS = """
food SSO 7AB                  | SS0 7AB
food SS0 7AB                  | SS0 7AB
debt advice dy1-2lz please    | DY1 2LZ
choir DY9 8                   | DY9 8
choir DY9                     | DY9
food dl146la                  | DL14 6LA
SS0 7AB food bank             | SS0 7AB
lonely in b62                 | B62
B62 5 a side                  | B62
is so 7 days                  |
hoist for the bath            |
u3a                           |
SSO club                      |
vitamin b12                   |
covid 19                      |
section 21                    |
5k run                        |
A4 paper                      |
P45                           |
GP1                           |
"""


def test_the_place_box_reads_a_postcode_or_says_that_it_does_not(book: Path) -> None:
    table = cases(NEAR)
    answers = ask(book, *(("place", typed) for typed, _ in table))
    read = [(typed, "" if one.get("unknown") else one["label"]) for (typed, _), one in zip(table, answers, strict=True)]
    assert read == table


def test_what_was_mended_is_said(book: Path) -> None:
    mended, right = ask(book, ("place", "SSO 7AB"), ("place", "SS0 7AB"))
    assert (mended["typed"], "typed" in right) == ("SSO 7AB", False)
    (note,) = search(book, q="food SSO 7AB")["understood"]
    assert (note["words"], note["label"], note["mended"]) == ("SSO 7AB", "SS0 7AB", True)


def test_a_postcode_among_words_is_a_place_and_a_word_is_not(book: Path) -> None:
    table = cases(WORDS)
    answers = ask(book, *(("search", {"q": typed, "facets": False}) for typed, _ in table))
    read = [(typed, (one["place"] or {}).get("label", "")) for (typed, _), one in zip(table, answers, strict=True)]
    assert read == table


def test_a_postcode_that_the_book_does_not_know_leaves_the_results(book: Path) -> None:
    near, words, alone = (
        search(book, **query) for query in ({"q": "food", "near": "M1 1AA"}, {"q": "food M1 1AA"}, {"q": "M1 1AA"})
    )
    for result in (near, words, alone):
        assert result["total"]
        assert result["place"]["unknown"]
