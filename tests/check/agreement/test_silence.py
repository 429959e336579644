"""What the rules keep silent about is told with the word, and what they tell of is not."""

from __future__ import annotations

from generator.check.agreement.silence import silenced
from schema import Listing

FACTS = {
    "name": "Tea and Chat",
    "summary": "Tea.",
    "organisation": {"name": "Anytown Trust"},
    "needs": ["loneliness"],
    "ways": ["in person"],
    "venues": [{"town": "Anytown"}],
    "serves": ["anytown"],
    "join": {"routes": ["turn up"], "phone": "01632 960123"},
    "cost": {"kind": "paid", "note": "£3 a session"},
    "who": {"from_age": "50"},
}


def why(words: str) -> list[str]:
    return [claim.silenced_by for claim in silenced(Listing.model_validate({**FACTS, "description": words}))]


def test_each_rule_says_which_word_silences_it() -> None:
    assert why("Booking is essential on Fridays.") == ['"on Fridays" (what it is for)']
    assert why("Booking is essential, but not in May.") == ['"but" (a condition)']
    assert why("Dogs must be booked in.") == ['"dogs" (another subject)']
    assert why("It is free. A trip is £9.") == ['"£9" (another sentence)']
    assert why("It is free, except on trips.") == ['"except" (a condition)']
    assert why("For people aged 60 or over, mostly.") == ['"mostly" (only some)']
    assert why("We are for women only, except on Fridays.") == ['"except" (a condition)']
    assert why("The adviser is by phone only.") == ['"The adviser is" (another subject)']


def test_what_is_told_is_not_among_them() -> None:
    assert why("Booking is essential.") == why("It is free.") == why("We meet and talk.") == []
