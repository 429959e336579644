"""The note about times is shown where it says more than the sessions, and whole; where it does not, once is enough."""

from __future__ import annotations

from typing import Any

import pytest

from generator.views import times_note
from schema import Listing
from tests.town import PLAIN

MONDAY = {"days": ["monday"], "starts": "10:00", "ends": "12:00"}
WEEK = {"days": "monday tuesday wednesday thursday friday".split(), "starts": "09:00", "ends": "17:00"}
TWO = [MONDAY, {"days": ["thursday"], "starts": "14:00", "ends": "16:30"}]
LAST = {"days": ["friday"], "weeks": ["last"], "starts": "14:00", "ends": "16:00"}
FIRST_AND_THIRD = {"days": ["saturday"], "weeks": ["1st", "3rd"], "starts": "10:00", "ends": "12:00"}
OTHER = {"days": ["saturday"], "fortnightly_from": "2026-10-03", "starts": "10:00", "ends": "12:00"}
DATES = {"dates": ["2026-12-05", "2027-01-30"], "starts": "10:00", "ends": "13:00"}
DAY_AND_NIGHT = {"all_day": "yes"}


def listing(note: str, *sessions: dict[str, Any], **limits: Any) -> Listing:
    return Listing.model_validate({**PLAIN, "sessions": list(sessions), "times_note": note, **limits})


@pytest.mark.parametrize(
    ("note", "sessions", "limits"),
    [
        ("Monday: 10:00 - 12:00", [MONDAY], {}),
        ("Mondays 10am to 12 noon.", [MONDAY], {}),
        ("10.00am – 12.00noon, every Monday", [MONDAY], {}),
        ("10-12 Mondays", [MONDAY], {}),
        ("We are open from 10am on Monday mornings", [MONDAY], {}),
        ("Open Monday", [MONDAY], {}),
        ("Mon 1000-1200, Thurs 2-4.30pm", TWO, {}),
        ("Monday, 10:00 - 12:00 / Thursday: 14:00 - 16:30, Sunday: Closed", TWO, {}),
        ("Monday 10am-12pm; Thursday afternoon 2pm-4.30pm; closed Saturday and Sunday", TWO, {}),
        ("Mondays - Fridays 9 a.m. to 5 p.m.", [WEEK], {}),
        ("Open weekdays between 9am and 5pm", [WEEK], {}),
        ("Weekdays 9-5, closed at weekends", [WEEK], {}),
        ("Friday: the last Friday of each month from 2pm - 4pm", [LAST], {}),
        ("First and third Saturday of the month, 10:00-12:00", [FIRST_AND_THIRD], {}),
        ("Saturday (1st and 3rd of the month) 10-12", [FIRST_AND_THIRD], {}),
        ("Every other Saturday, 10am until 12pm", [OTHER], {}),
        ("Saturdays 10-12, fortnightly", [OTHER], {}),
        ("Saturday 5 December 2026 and 30 January 2027, 10am to 1pm", [DATES], {}),
        ("Open day and night", [DAY_AND_NIGHT], {}),
        ("24 hours a day, 7 days a week", [DAY_AND_NIGHT], {}),
        ("24/7", [DAY_AND_NIGHT], {}),
        ("Mondays 10am to 12pm, term time only", [{**MONDAY, "term_time_only": "yes"}], {}),
        ("Term time only. Not in August.", [MONDAY], {"school_holidays": "no", "not_on": ["august"]}),
        ("Monday 10-12 except bank holidays", [MONDAY], {"bank_holidays": "no"}),
        ("Mondays, April to September", [{**MONDAY, "months": ["april to september"]}], {}),
        (
            "Mondays from 11 January 2027 to 29 March 2027",
            [MONDAY],
            {"first_date": "2027-01-11", "last_date": "2027-03-29"},
        ),
        ("Mondays until 29 March 2027", [{**MONDAY, "last_date": "2027-03-29"}], {}),
        ("Mondays by appointment only", [{**MONDAY, "by_appointment": "yes"}], {}),
        ("Women only", [{**MONDAY, "note": "Women only"}], {}),
        ("Dydd Llun, 10yb i hanner dydd", [MONDAY], {}),
    ],
)
def test_a_note_that_says_no_more_than_the_sessions_is_not_shown(
    note: str, sessions: list[dict[str, Any]], limits: dict[str, Any]
) -> None:
    assert times_note.unsaid(listing(note, *sessions, **limits)) == ""


@pytest.mark.parametrize(
    ("note", "sessions"),
    [
        ("Mondays 10am to 12 noon. Please check the times before you go.", [MONDAY]),
        ("Monday 10am to 12pm (doors open 9.45am)", [MONDAY]),
        ("Monday 10am to 12pm: coffee and chat", [MONDAY]),
        ("Also open once a month on a Saturday, 10am to 12 noon", [MONDAY]),
        ("Last orders 11.30am", [MONDAY]),
        ("May stay open until 3pm.", [MONDAY]),
        ("Not in August.", [MONDAY]),
        ("Mondays, term time only", [MONDAY]),
        ("Mondays except bank holidays", [MONDAY]),
        ("Mondays until 29 March 2027", [MONDAY]),
        ("By appointment only", [MONDAY]),
        ("In the winter months.", [MONDAY]),
        ("Monday 10am to 1pm", [MONDAY]),
        ("Monday 9.30am to 12pm", [MONDAY]),
        ("Monday 10am to 12pm and 2pm to 4pm", [MONDAY]),
        ("Monday and Tuesday 10am to 12pm", [MONDAY]),
        ("Tuesdays", [MONDAY]),
        ("Monday evenings", [MONDAY]),
        ("Every other Monday, 10-12", [MONDAY]),
        ("1st Monday of the month 10-12", [MONDAY]),
        ("Monthly, Monday 10-12", [MONDAY]),
        ("Monday 10 December, 10-12", [MONDAY]),
        ("Monday 10am to 12pm", TWO),
        ("Monday 2-4.30pm, Thursday 10-12", TWO),
        ("Monday and Thursday closed", TWO),
        ("Monday 10-12, Thursday 2-4.30, closed Monday", TWO),
        ("Monday to Saturday 9am to 5pm", [WEEK]),
        ("Saturday 10-12", [OTHER]),
        ("31 November 2026, 10am to 1pm", [DATES]),
        ("Open day and night", [WEEK]),
        ("9am to 5pm", [DAY_AND_NIGHT]),
        ("Ring 01632 960001 first", [DAY_AND_NIGHT]),
        ("The hub is open Monday to Friday, 9am to 5pm. Ask when this help is on.", [WEEK]),
        ("Monday 10am to 12pm", [{**MONDAY, "irregular": "yes"}]),
        ("Monday 10am to 12pm", [{"days": ["monday"], "starts": "10:00"}]),
        ("Mondays, 10am", []),
    ],
)
def test_a_note_that_says_more_or_something_else_is_shown_whole(note: str, sessions: list[dict[str, Any]]) -> None:
    assert times_note.unsaid(listing(note, *sessions)) == note
