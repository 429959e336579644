"""When a listing happens, in words that people say."""

from __future__ import annotations

from typing import Any

import pytest

from generator.views import session_text
from schema import Listing
from schema.session import Session
from tests.town import PLAIN


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"days": ["tuesday"]}, "Tuesdays"),
        ({"days": ["tuesday"], "starts": "19:00", "ends": "21:00"}, "Tuesdays, 7pm to 9pm"),
        ({"days": ["tuesday"], "starts": "19:30"}, "Tuesdays, from 7.30pm"),
        ({"days": ["tuesday"], "ends": "12:00"}, "Tuesdays, until midday"),
        ({"days": ["friday", "monday"]}, "Mondays and Fridays"),
        ({"days": ["monday", "tuesday"]}, "Mondays and Tuesdays"),
        ({"days": ["wednesday", "monday", "tuesday"]}, "Monday to Wednesday"),
        ({"days": ["monday", "tuesday", "thursday"]}, "Mondays, Tuesdays and Thursdays"),
        ({"days": ["saturday", "sunday"]}, "Saturdays and Sundays"),
        ({"days": "monday tuesday wednesday thursday friday saturday sunday".split()}, "Every day"),
        ({"days": ["tuesday"], "weeks": ["1st"]}, "1st Tuesday of the month"),
        ({"days": ["tuesday"], "weeks": ["1st", "3rd"]}, "1st and 3rd Tuesdays of the month"),
        ({"days": ["sunday"], "weeks": ["last"]}, "Last Sunday of the month"),
        ({"days": ["tuesday", "friday"], "weeks": ["2nd"]}, "2nd Tuesday and Friday of the month"),
        (
            {"days": ["saturday"], "fortnightly_from": "2026-10-03"},
            "Every other Saturday, counted from 3 October 2026",
        ),
        ({"days": ["monday"], "term_time_only": "yes"}, "Mondays, term time only"),
        (
            {"days": ["friday"], "starts": "21:30", "ends": "07:00", "overnight": "yes"},
            "Fridays, 9.30pm to 7am the next morning",
        ),
        (
            {"days": ["monday"], "first_date": "2027-01-11", "last_date": "2027-03-29"},
            "Mondays, 11 January 2027 to 29 March 2027",
        ),
        ({"days": ["monday"], "first_date": "2027-01-11"}, "Mondays, from 11 January 2027"),
        ({"days": ["monday"], "last_date": "2027-03-29"}, "Mondays, until 29 March 2027"),
        ({"days": ["monday"], "venue": "Library", "note": "Women only"}, "Mondays, at Library, women only"),
        ({"days": ["monday"], "note": "ESOL class"}, "Mondays, ESOL class"),
        ({"days": ["monday"], "starts": "00:00", "ends": "12:00"}, "Mondays, midnight to midday"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_session_in_words(typed: dict[str, Any], words: str) -> None:
    assert session_text.session(Session.model_validate(typed)) == words


def test_sessions_are_in_the_order_of_the_week_and_the_clock() -> None:
    sessions = [
        {"days": ["friday"], "starts": "09:00"},
        {"days": ["monday"], "starts": "14:00"},
        {"days": ["monday"], "starts": "09:30"},
    ]
    listing = Listing.model_validate({**PLAIN, "sessions": sessions})
    assert session_text.sessions(listing) == ("Mondays, from 9.30am", "Mondays, from 2pm", "Fridays, from 9am")


def test_no_session_is_no_words() -> None:
    assert session_text.sessions(Listing.model_validate(PLAIN)) == ()
