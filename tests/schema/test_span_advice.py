"""What to write for days off and for months: half a holiday is not all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema import span_advice

MEANT: dict[Callable[[str], object], dict[str, object]] = {
    span_advice.advised_days_off: {
        "half term": "These are not all the school holidays. Write their days, such as 2027-02-15 to 2027-02-19",
        "school summer holidays": "These are not all the school holidays. Write their days, such as 2027-02-15 to"
        " 2027-02-19",
        "school holidays": "Write school_holidays: no on a line of its own, in its place",
        "term time": "Write school_holidays: only on a line of its own, in its place",
        "Bank Holidays": "Write bank_holidays: no on a line of its own, in its place",
        "August bank holiday": "Bank holidays move: write its date, such as 2027-08-30",
        "Good Friday": "It moves: write its date, such as 2027-03-26. For all bank holidays, write bank_holidays: no",
        "last tuesday": "The last may be the 4th or the 5th, so write each date, such as 2027-01-26",
        "2nd Tuesday": "Write weeks: [1st, 3rd, 4th, 5th] in the session, in its place",
        "Jul-Aug": 'Write "july to august"',
        "August 2027": 'Write "2027-08-01 to 2027-08-31"',
        "2026-12-21 - 2027-01-03": 'Write "2026-12-21 to 2027-01-03"',
    },
    span_advice.advised_months: {
        "2027-06-01 to 2027-09-15": 'For every year, write "1 june to 15 september". For that year alone, write'
        " first_date: 2027-06-01 and last_date: 2027-09-15, in place of months",
        "november 2026 to march 2027": 'Write "november to march". For that year alone, write first_date and last_date'
        " in its place",
        "sept/oct": 'Write "september to october"',
        "not august": "Write not_on: [august], in place of months",
        "winter": "Which months is that? Write them, such as november to february",
        "term time": "Write school_holidays: no on a line of its own, in its place",
        "all year": "For the whole year, leave months out",
        "Febuary": 'Write "february"',
    },
    span_advice.advised_dates: {"3 May 2027": 'Write "2027-05-03"', "soon": span_advice.DATED_HINT},
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant
