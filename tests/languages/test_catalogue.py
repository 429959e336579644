"""A catalogue tells dates, rows of words and JSON values in its language."""

from __future__ import annotations

import datetime

from generator.formatting import capitalised, date_words, list_words, time_words, weekday_date_words
from generator.languages import ENGLISH, Catalogue, InLanguage, catalogue, say

WELSH = catalogue("cy")


def test_dates_have_the_names_of_their_language() -> None:
    day = datetime.date(2026, 10, 1)
    assert WELSH.told(date_words(day)) == "1 Hydref 2026"
    assert WELSH.told(weekday_date_words(day)) == "Dydd Iau 1 Hydref 2026"
    assert date_words(day) == "1 October 2026"


def test_times_are_said_as_the_language_does() -> None:
    assert [WELSH.told(time_words(datetime.time(hour, 30))) for hour in (9, 19)] == ["9.30yb", "7.30yh"]
    assert WELSH.told(time_words(datetime.time(12))) == "canol dydd"


def test_and_before_a_vowel_is_another_word_in_welsh() -> None:
    assert WELSH.told(list_words(["te", "coffi"])) == "te a coffi"
    assert WELSH.told(list_words(["te", "coffi", "afal"])) == "te, coffi ac afal"
    assert WELSH.told(list_words(["te", "afal"], last="or")) == "te neu afal"
    assert list_words(["tea", "apple"]) == "tea and apple"


def test_a_capital_is_given_after_telling() -> None:
    assert WELSH.told(capitalised(say("in person"))) == "Wyneb yn wyneb"


def test_json_values_are_told_without_marks() -> None:
    value = {"cost": say("Free"), "note": [InLanguage("Not in August", "en")], "count": 3}
    assert WELSH.plain_values(value) == {"cost": "Am ddim", "note": ["Not in August"], "count": 3}
    assert ENGLISH.plain_values(value) is value


def test_a_language_without_a_catalogue_has_english_sentences_and_its_own_dates() -> None:
    polish = Catalogue("pl")
    assert polish.told(say("Free")) == "Free"
    assert polish.told(date_words(datetime.date(2026, 10, 1))) == "1 października 2026"
