"""When a listing happens, in words that people say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.views import session_text
from schema import Listing
from schema.session import Session
from tests.town import PLAIN, one


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
            "Every other Saturday, such as 3 October 2026",
        ),
        ({"days": ["monday"], "term_time_only": "yes"}, "Mondays, term time only"),
        (
            {"days": ["friday"], "starts": "21:30", "ends": "07:00", "overnight": "yes"},
            "Fridays, 9.30pm to 7am the next morning",
        ),
        (
            {"days": ["friday"], "starts": "17:00", "ends": "16:00", "overnight": "yes"},
            "Fridays, 5pm to 4pm the next day",
        ),
        (
            {"days": ["monday"], "first_date": "2027-01-11", "last_date": "2027-03-29"},
            "Mondays, 11 January 2027 to 29 March 2027",
        ),
        ({"days": ["monday"], "first_date": "2027-01-11"}, "Mondays, from 11 January 2027"),
        ({"days": ["monday"], "last_date": "2027-03-29"}, "Mondays, until 29 March 2027"),
        ({"days": ["monday"], "venue": "Library", "note": "Women only"}, "Mondays, at Library, women only"),
        ({"days": ["monday"], "note": "ESOL class"}, "Mondays. ESOL class"),
        ({"days": ["monday"], "starts": "00:00", "ends": "12:00"}, "Mondays, midnight to midday"),
        ({"days": ["monday"], "starts": "00:00", "ends": "00:00", "overnight": "yes"}, "Mondays, all day and night"),
        (
            {"days": ["monday"], "every_weeks": "4", "counted_from": "2026-12-07"},
            "Every 4 weeks on Monday, such as 7 December 2026",
        ),
        (
            {"days": ["monday", "friday"], "every_weeks": "2", "counted_from": "2026-12-07"},
            "Every other Monday and Friday, such as 7 December 2026",
        ),
        ({"dates": ["2027-01-30", "2027-01-05"]}, "5 and 30 January 2027"),
        ({"dates": ["2026-12-05", "2027-01-30"]}, "5 December 2026 and 30 January 2027"),
        ({"dates": ["2026-12-05", "2027-01-05", "2027-01-30"]}, "5 December 2026; 5 and 30 January 2027"),
        ({"all_day": "yes"}, "All day and night"),
        ({"all_day": "yes", "days": ["monday"]}, "Mondays, all day and night"),
        ({"days": ["friday"], "starts": "19:00", "ends": "00:00", "overnight": "yes"}, "Fridays, 7pm to midnight"),
        ({"irregular": "yes", "note": "After pay day", "starts": "10:00"}, "After pay day, from 10am"),
        ({"irregular": "yes"}, "Days vary"),
        ({"days": ["monday"], "months": ["april to september"]}, "Mondays, April to September"),
        ({"days": ["monday"], "months": ["may", "10 june to 1 july"]}, "Mondays, in May and 10 June to 1 July"),
        ({"days": ["monday"], "months": ["january", "march", "may"]}, "Mondays, in January, March and May"),
        (
            {"days": ["monday"], "months": ["may", "1 june to 9 june", "july"]},
            "Mondays, in May and July and 1 June to 9 June",
        ),
        (
            {"irregular": "yes", "months": ["november to march"], "note": "When it is dry. Text to ask"},
            "November to March, when it is dry. Text to ask",
        ),
        ({"days": ["monday"], "note": "Dads only"}, "Mondays. Dads only"),
        ({"days": ["monday"], "note": "Ring to book."}, "Mondays, ring to book"),
        ({"days": ["monday"], "not_on": ["21 december to 3 january"]}, "Mondays, not 21 December to 3 January"),
        ({"days": ["monday"], "not_on": ["2026-12-25"]}, "Mondays, not on 25 December 2026"),
        ({"days": ["monday"], "not_on": ["2026-12-24 to 2026-12-27"]}, "Mondays, not 24 to 27 December 2026"),
        (
            {"days": ["monday"], "not_on": ["2026-12-21 to 2027-01-03", "august"]},
            "Mondays, not 21 December 2026 to 3 January 2027 or in August",
        ),
        ({"days": ["monday"], "bank_holidays": "no"}, "Mondays, not on bank holidays"),
        ({"days": ["monday"], "bank_holidays": "only"}, "Mondays, on bank holidays only"),
        ({"days": ["monday"], "school_holidays": "only"}, "Mondays, in the school holidays only"),
        ({"days": ["monday"], "by_appointment": "yes", "way": "online"}, "Mondays, by appointment, online"),
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


def test_limits_of_all_times_are_said_after_them_and_never_left_out() -> None:
    sessions = [{"days": [day]} for day in ("monday", "tuesday", "thursday", "sunday")]
    raw = {**PLAIN, "sessions": sessions, "not_on": ["august"], "last_date": "2027-03-31"}
    listing = Listing.model_validate(raw)
    assert session_text.times(listing, 2) == ("Mondays", "Tuesdays", "and 2 more", "Until 31 March 2027, not in August")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"bank_holidays": "yes", "not_on": ["august"]}, "On bank holidays too, not in August"),
        ({"bank_holidays": "only", "not_on": ["2027-05-31"]}, "On bank holidays only, not on 31 May 2027"),
        ({"school_holidays": "no", "bank_holidays": "no"}, "Term time only, not on bank holidays"),
    ],
)
def test_what_is_never_comes_after_what_is_not(answers: dict[str, Any], words: str) -> None:
    listing = Listing.model_validate({**PLAIN, "sessions": [{"days": ["monday"]}], **answers})
    assert session_text.limits(listing) == (words,)
    in_session = Listing.model_validate(
        {
            **PLAIN,
            "sessions": [{"days": ["monday"], "venue": "Hall", **answers}],
            "venues": [{"name": "Hall", "town": "Anytown"}],
        }
    )
    assert session_text.sessions(in_session) == (f"Mondays, at Hall, {words[0].lower()}{words[1:]}",)


def test_a_place_that_is_shut_is_named_unless_it_is_private() -> None:
    shut = {"town": "Anytown", "not_on": ["2026-12-01 to 2027-02-28"]}
    public = Listing.model_validate({**PLAIN, "venues": [{**shut, "name": "Library"}]})
    private = Listing.model_validate({**PLAIN, "venues": [{**shut, "name": "Haven", "keep_address_private": "yes"}]})
    assert session_text.limits(public) == ("Library is shut 1 December 2026 to 28 February 2027",)
    assert session_text.limits(private) == ("The place is shut 1 December 2026 to 28 February 2027",)


def test_without_times_the_note_stands_in_their_place(tmp_path: Path) -> None:
    item, _ = one(tmp_path, times_note="Ring for times.", last_date="2027-03-31", sessions=[])
    assert session_text.in_short(item, 2) == ("Until 31 March 2027", "Ring for times.")


def test_days_off_that_all_sessions_share_are_said_once() -> None:
    sessions = [{"days": [day], "not_on": ["august"]} for day in ("monday", "tuesday")]
    listing = Listing.model_validate({**PLAIN, "sessions": sessions})
    assert session_text.times(listing) == ("Mondays", "Tuesdays", "Not in August")
    apart = Listing.model_validate({**PLAIN, "sessions": [*sessions, {"days": ["friday"]}]})
    assert session_text.times(apart) == ("Mondays, not in August", "Tuesdays, not in August", "Fridays")
    assert session_text.session(listing.sessions[0]) == "Mondays, not in August"
