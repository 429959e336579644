"""Words in place of sessions become what can be pasted, and what is not plain becomes nothing."""

from __future__ import annotations

import pytest

from generator.load.meant_sessions import may_be_morning, meant_sessions

MEANT = {
    "Tuesdays 7-9pm": '{days: [tuesday], starts: "19:00", ends: "21:00"}',
    "Mon-Fri 9-5": '{days: [monday, tuesday, wednesday, thursday, friday], starts: "09:00", ends: "17:00"}',
    "Tuesdays 10-11.30am": '{days: [tuesday], starts: "10:00", ends: "11:30"}',
    "Tues & Thurs 10-12": '{days: [tuesday, thursday], starts: "10:00", ends: "12:00"}',
    "Tuesdays 9pm to midnight": '{days: [tuesday], starts: "21:00", ends: "00:00"}',
    "1st Tuesday of the month 7pm": '{days: [tuesday], weeks: [1st], starts: "19:00"}',
    "Every other Tuesday 7pm": '{days: [tuesday], every_weeks: 2, counted_from: …, starts: "19:00"}',
    "Thursdays 1.30 - 3.30pm term time only": (
        '{days: [thursday], starts: "13:30", ends: "15:30", school_holidays: no}'
    ),
    "Tuesdays 7pm - 9pm and Fridays 10am - 12pm": (
        '{days: [tuesday], starts: "19:00", ends: "21:00"}, {days: [friday], starts: "10:00", ends: "12:00"}'
    ),
    "Tuesday evenings": "{days: [tuesday], note: Tuesday evenings}",
    "24 hours": "{all_day: yes}",
    "Various": "{irregular: yes, note: Various}",
    "Ring for dates: they change": '{irregular: yes, note: "Ring for dates: they change"}',
    "closed Mondays": "",
    "Tuesdays at 2, or so": "",
}


@pytest.mark.parametrize(("given", "meant"), MEANT.items())
def test_words_become_sessions(given: str, meant: str) -> None:
    assert meant_sessions(given) == meant


def test_hours_that_may_be_in_the_morning_too_are_known() -> None:
    hours = ("Tuesdays 7-9", "Tuesdays 7-9pm", "Tuesdays 9-5", "Various")
    assert [may_be_morning(given) for given in hours] == [True, False, False, False]
