"""What a note says of days and times, and that one word more leaves nothing to compare."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import hours_in_words
from generator.hours_in_words import may_say_hours
from generator.stated_times import Clock, On, plain, read
from tests.test_hours_in_words import TIMES


def test_days_stand_before_their_times_or_after_them_all_through_a_note() -> None:
    for note in ("Monday and Tuesday 10am-12pm, Friday 2pm", "10am-12pm Monday and Tuesday, 2pm Friday"):
        stated = read(note)
        assert stated
        assert [clause.on for clause in stated.clauses] == [[On(0), On(1)], [On(4)]]
        assert [clause.clocks for clause in stated.clauses] == [
            [Clock(frozenset({600}), frozenset({720}))],
            [Clock(frozenset({840}))],
        ]


def test_an_hour_without_am_or_pm_may_be_either_unless_it_is_written_as_a_clock_shows_it() -> None:
    stated = read("Monday 9-5, 09:30-17:00")
    assert stated
    assert stated.clauses[0].clocks == [
        Clock(frozenset({540, 1260}), frozenset({300, 1020})),
        Clock(frozenset({570}), frozenset({1020})),
    ]


def test_weeks_dates_and_limits_are_read() -> None:
    stated = read("Saturday 5 December 2026, not on bank holidays, by appointment")
    assert stated
    assert stated.clauses[0].on == [On(date=datetime.date(2026, 12, 5))]
    assert stated.limits == {("bank_holidays", "no"), ("by_appointment", "True")}
    assert read("fortnightly on Mondays").clauses[0].on == [On(0, every=2)]  # type: ignore[union-attr]
    assert read("Sunday to Tuesday").clauses[0].on == [On(6), On(0), On(1)]  # type: ignore[union-attr]


def test_of_some_days_every_other_week_and_others_every_week_nothing_is_sure() -> None:
    assert read("Every other Tuesday 10am to 12pm")
    assert read("every other Tuesday 10am to 12pm and every Thursday 2pm") is None
    assert read("Tuesdays 10am to 12pm, alternate Thursdays 2pm to 4pm") is None


def test_hours_in_words_and_months_cut_short_are_read() -> None:
    assert read("Tuesdays from seven till half past eight") == read("Tuesday 7:00 to 8:30")
    assert read("Mondays, not in Aug") == read("Mondays, not in August")
    assert read("Mondays, not in Aug").limits == {("not_on", "august")}  # type: ignore[union-attr]


def test_a_word_more_or_two_meanings_leave_nothing() -> None:
    for note in ("Monday bingo", "Monday 10", "10am", "1st", "monthly", "closed Sunday 10am", "£2 Monday", "call us"):
        assert read(note) is None, note


_PIECES = st.sampled_from(
    [*TIMES, *"at from a.m. p. m 12 noon midday midnight hanner dydd nos 7yb two o'clock half past friday".split()]
)


@given(st.lists(_PIECES | st.text("amp. \u2013no7", max_size=6), max_size=6))
def test_words_in_which_nothing_may_say_an_hour_are_plain_as_they_are(pieces: list[str]) -> None:
    words = " ".join(pieces).casefold().replace("\u2013", "-")
    with pytest.MonkeyPatch.context() as always:
        always.setattr(hours_in_words, "may_say_hours", lambda _: True)
        looked_through = plain.__wrapped__(words)
    assert looked_through == plain(words)
    assert may_say_hours(words) or looked_through == words
