"""Words as people say them, and ids that are always sound."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.formatting import (
    after_comma,
    capitalised,
    count_words,
    date_words,
    first_few,
    list_words,
    slug,
    time_words,
    unbroken,
)
from schema.types import MAX_ID, id_fault


@pytest.mark.parametrize(
    ("date", "words"),
    [("2026-10-01", "1 October 2026"), ("2028-02-29", "29 February 2028"), ("2026-12-31", "31 December 2026")],
)
def test_a_date_is_said_without_a_leading_nought(date: str, words: str) -> None:
    assert date_words(datetime.date.fromisoformat(date)) == words


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        ("00:00", "midnight"),
        ("00:30", "12.30am"),
        ("09:00", "9am"),
        ("09:05", "9.05am"),
        ("11:59", "11.59am"),
        ("12:00", "midday"),
        ("12:30", "12.30pm"),
        ("13:00", "1pm"),
        ("19:30", "7.30pm"),
        ("23:59", "11.59pm"),
    ],
)
def test_a_time_is_said_as_the_nhs_says_it(clock: str, words: str) -> None:
    assert time_words(datetime.time.fromisoformat(clock)) == words


@pytest.mark.parametrize(
    ("words", "said"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_a_list_is_said_with_one_and(words: tuple[str, ...], said: str) -> None:
    assert list_words(words) == said


def test_a_list_of_choices_is_said_with_or() -> None:
    assert list_words(("a", "b", "c"), last="or") == "a, b or c"


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 listings"), (1, "1 listing"), (2, "2 listings"), (1200, "1,200 listings")]
)
def test_a_count_agrees_with_its_noun(number: int, said: str) -> None:
    assert count_words(number, "listing") == said


def test_a_noun_may_have_a_plural_of_its_own() -> None:
    assert count_words(2, "surgery", "surgeries") == "2 surgeries"


def test_only_the_first_letter_is_made_a_capital() -> None:
    assert (capitalised("nHS and gp"), capitalised(""), capitalised("élan")) == ("NHS and gp", "", "Élan")


@pytest.mark.parametrize(
    ("words", "shown", "left"),
    [("", "", 0), ("ab", "ab", 0), ("abc", "abc", 0), ("abcd", "ab", 2), ("abcde", "ab", 3)],
)
def test_one_more_than_the_most_is_shown_and_never_counted(words: str, shown: str, left: int) -> None:
    assert first_few(words, 2) == (list(shown), left)


# --- ids ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Netherton Arts Centre", "netherton-arts-centre"),
        ("O'Brien & Sons' Café", "obrien-sons-cafe"),
        ("Tŷ Cŵn", "ty-cwn"),
        ("  --Age UK-- ", "age-uk"),
        ("Straße 7", "strasse-7"),
    ],
)
def test_a_name_becomes_an_id_that_people_can_read(name: str, id: str) -> None:
    assert slug(name) == id


@pytest.mark.parametrize(
    "name", ["", "شاي", "☕", "CON", "con", "aux", "index", "../..", "-" * 300, "a" * 300, "ﬁ" * 100]
)
def test_even_an_odd_name_becomes_a_sound_id(name: str) -> None:
    assert id_fault(slug(name)) is None


@given(st.text())
def test_any_name_becomes_a_sound_id(name: str) -> None:
    id = slug(name)
    assert id_fault(id) is None
    assert len(id) <= MAX_ID
    assert slug(name) == id


@given(st.text())
def test_an_id_stays_as_it_is(name: str) -> None:
    assert slug(slug(name)) == slug(name)


def test_two_names_in_another_script_do_not_share_an_id() -> None:
    assert slug("شاي") != slug("قهوة")


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Women only", "women only"),
        ("Bring boots. Meet at the gate.", "bring boots. Meet at the gate"),
        ("Arabic and Kurdish Sorani interpreters", "Arabic and Kurdish Sorani interpreters"),
        ("Zoom link by email.", "Zoom link by email"),
        ("BSL interpreter", "BSL interpreter"),
        ("New Year course", "New Year course"),
        ("Open Door Church", "Open Door Church"),
        ("", ""),
    ],
)
def test_a_note_ends_a_sentence_and_keeps_the_capital_of_what_may_be_a_name(note: str, words: str) -> None:
    assert after_comma(note) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Old Quay, ZE91 5FG.", "Old Quay, ZE91\u00a05FG."),
        ("Only in DY9 8 or DY9 9", "Only in DY9\u00a08 or DY9\u00a09"),
        ("Bus 25 at 10.30, room B2", "Bus 25 at 10.30, room B2"),
        ("", ""),
    ],
)
def test_no_line_ends_inside_a_postcode(text: str, words: str) -> None:
    assert unbroken(text) == words
