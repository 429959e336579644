"""Which date somebody meant, and what to ask where that is not certain."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema import date_advice

MEANT: dict[Callable[[str], object], dict[str, object]] = {
    date_advice.meant_date: {
        "01/10/2026": "2026-10-01",
        "1st October 2026": "2026-10-01",
        "Thu 1 Oct 2026": "2026-10-01",
    }
    | {"2026-10-01T00:00:00": "2026-10-01", "31/02/2026": None, "01/10/26": None, "October": None}
    | {"Tuesday 3 December 2026": None, "Thursday 3 December 2026": "2026-12-03", "Tue 01/12/2026": "2026-12-01"},
    date_advice.unsure_date: {
        "Tuesday 3 December 2026": "3 December 2026 is a Thursday. Which is right: 2026-12-03, or the Tuesday,"
        " 2026-12-01?",
        "Saturday 03/12/2026": "3 December 2026 is a Thursday. Which is right: 2026-12-03, or the Saturday,"
        " 2026-12-05?",
        "3rd December": "Write its year first: a year, and then -12-03",
        "2026-12-03 to 2026-12-10": "Only one date can be here. For both days, write each by itself: 2026-12-03,"
        " 2026-12-10. For each week between them, write days, first_date: 2026-12-03 and last_date: 2026-12-10",
        "January 2027": "Write one day. The first is 2027-01-01, and the last 2027-01-31",
        "end of February 2028": 'Write it as "2028-02-29"',
        "end of March": "Write the day and its year: a year, then -03-, then the day",
        "46357": "A spreadsheet made a number of it. Did you mean 2026-12-01?",
        "soon": None,
        "January 0000": "Write one day. The first is 0000-01-01, and the last 0000-01-31",
    },
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant
