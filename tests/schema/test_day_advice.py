"""Which days and weeks somebody meant, and nothing where there is doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema import day_advice

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
MEANT: dict[Callable[[str], object], dict[str, object]] = {
    day_advice.meant_days: {
        "weekdays": WEEKDAYS,
        "Mon-Fri": WEEKDAYS,
        "Mon, Wed & Fri": ("monday", "wednesday", "friday"),
    }
    | {"Mondays": ("monday",), "weekends": ("saturday", "sunday"), "first Monday": (), "T": (), "tuseday": ()}
    | {"M, W, F": ("monday", "wednesday", "friday"), "dydd Mawrth": ("tuesday",)},
    day_advice.meant_week: {
        "First Monday of the month": "Write days: [monday] and weeks: [1st]",
        "last Fri": "Write days: [friday] and weeks: [last]",
    }
    | {"first of May": None, "Monday": None},
    day_advice.advised_day: {
        "TBC": "Write irregular: yes in place of days, and say in note how people find out when it is",
        "varies each week": "Write irregular: yes in place of days, and say in note how people find out when it is",
        "by appointment only": "Write irregular: yes and by_appointment: yes in place of days, and say in note how"
        " people find out when it is",
        "tuesday 10am-12pm": 'Write days: [tuesday], starts: "10:00" and ends: "12:00"',
        "Tues & Thurs at 2pm": 'Write days: [tuesday, thursday] and starts: "14:00"',
        "every other tuesday": "Write days: [tuesday], every_weeks: 2 and counted_from: the date of any one session",
        "T": "Is it tuesday or thursday?",
        "Tuesdays": 'Did you mean "tuesday"?',
        "tuseday": None,
    },
    day_advice.advised_week: {
        "alternate": "Write every_weeks: 2 and counted_from: the date of any one session, in place of weeks",
        "every 3 weeks": "Write every_weeks: 3 and counted_from: the date of any one session, in place of weeks",
        "weekly": "For every week, leave weeks out",
        "monthly": "Which one of the month? For the first, write weeks: [1st]",
        "6th": "A month has at most five of a day. Which one is it?",
        "1st and 3rd": "Write weeks: [1st, 3rd]",
        "first": None,
    },
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant
