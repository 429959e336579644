"""Which of a few somebody's own words stand for: a donation is no price, and unpaid is not paid."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema import choice_advice

ASK_WHERE = 'Where is that? Write "in person" if it is at a place, and "home visit" if it is at people\'s homes'
MEANT: dict[Callable[[str], object], dict[str, object]] = {
    choice_advice.advised_way: {"outreach": ASK_WHERE, "Hybrid": "Write ways: [in person, online]", "zoom": None},
    choice_advice.advised_route: {
        "just turn up or ring Jean": "Write routes: [turn up, self]",
        "ring first": "Write routes: [self]",
        "referral only": "Who refers people? For anybody whose job it is, write any professional; or gp, link worker,"
        " school",
        "slef": None,
        "drop-in": None,
    },
    choice_advice.advised_cost: {
        "suggested donation £2": 'Write kind: donation and note: "suggested donation £2"',
        "free or £2": 'Write kind: depends and note: "free or £2"',
        "free, but cake is 50p": 'Write kind: depends and note: "free, but cake is 50p"',
        "low cost": 'Write kind: paid and note: "low cost"',
        "£3": 'Write kind: paid and note: "£3"',
        "no charge": None,
        "unpaid": None,
        "n/a": None,
    },
    choice_advice.advised_places: {
        "12": 'Is there room now? Then write kind: open and note: "12 places"',
        "limited": 'Is there room now? Then write kind: open and note: "limited"',
        "fully booked": None,
    },
    choice_advice.advised_holidays: {
        "except good friday": "Write yes, and each day off in not_on, such as not_on: [2027-03-26]",
        "closed except good friday": "Write no, and the dates on which it is on in a session of their own, as dates",
        "closed": None,
    },
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant
