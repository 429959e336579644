"""A language is read as one however it is asked for; shoes, nails, cakes and lessons are not."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import SAMPLE
from tests.export.test_search_index import files_of, ids, search, written
from tests.search.conftest import call, cases, words

LANGUAGES = """
polish                          | polish
Polish women                    | polish
polish speaking counsellor      | polish
debt advice in Polish           | polish
does anyone speak polish        | polish
food bank for Polish families   | polish
portuguese speaking             | portuguese
portuguese                      | portuguese
kurdish                         | kurdish
kurdish food bank               | kurdish
in Urdu                         | urdu
speaks Punjabi                  | punjabi
Somali mums                     | somali
arabic interpreter              | arabic
farsi                           | farsi
welsh                           | welsh
welsh speaker                   | welsh
BSL                             | bsl
counselling in BSL              | bsl
british sign language           | bsl
sign language interpreter       | bsl
turkish women                   | turkish
romanian helpline               | romanian
polish my shoes                 |
nail polish                     |
nail polish remover             |
french polish                   |
french polishing                |
furniture polish                |
swedish massage                 |
welsh cakes                     |
chinese takeaway                |
thai boxing                     |
indian food                     |
turkish barber                  |
spanish guitar                  |
learn spanish                   |
french lessons                  |
italian class for beginners     |
german shepherd rescue          |
greek dancing                   |
irish dancing                   |
learn sign language             |
english classes                 |
scottish country dancing        |
"""


def test_a_language_is_read_and_what_only_has_its_name_is_not() -> None:
    table = cases(LANGUAGES)
    lists = words(*(typed for typed, _ in table))
    shown = call("letter-case", "letterCases", *((typed,) for typed, _ in table))
    answers = call("language-words", "languageInWords", *zip(lists, shown, strict=True))
    assert [(typed, (one or {}).get("language", "")) for (typed, _), one in zip(table, answers, strict=True)] == table


def test_a_language_that_no_listing_has_is_said_and_gives_no_noise(book: Path) -> None:
    for typed in ("polish", "kurdish", "portuguese"):
        result = search(book, q=typed)
        assert [(one["key"], one["applied"]) for one in result["read"]] == [("language", False)]
        assert [need["id"] for need in result["needs"]] == ["english-classes"]
        assert result["total"] < 15
    debt = search(book, q="debt advice in Punjabi")
    assert ids(debt)[:2] == ids(search(book, q="debt advice"))[:2]


def test_what_has_the_language_comes_first_and_what_does_not_say_stays(tmp_path: Path) -> None:
    town = written(files_of(SAMPLE), tmp_path)
    alone, asked = search(town, q="polish"), search(town, q="money advice in Polish")
    assert ids(alone) == ["money-advice"]
    assert ids(asked)[0] == "money-advice"
    assert asked["read"][0]["applied"]


def test_shoes_and_cakes_mean_no_faith(book: Path) -> None:
    for typed in ("polish my shoes", "welsh cakes", "nail polish"):
        assert "faith-and-culture" not in [need["id"] for need in search(book, q=typed)["needs"]]
