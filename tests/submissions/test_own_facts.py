"""What a listing says already, however somebody tells it; and what only looks like it."""

from __future__ import annotations

import datetime

import pytest

from generator.submissions import own_facts
from schema import Listing
from schema.cost import Cost
from schema.session import Session
from tests import town


def _listing() -> Listing:
    sessions = (
        Session.model_construct(days=("tuesday",), starts=datetime.time(10), ends=datetime.time(12), weeks=()),
        Session.model_construct(days=("friday",), starts=datetime.time(14), ends=datetime.time(16), weeks=()),
        Session.model_construct(days=("monday",), starts=datetime.time(9), ends=datetime.time(11), weeks=("1st",)),
    )
    cost = Cost.model_construct(kind="paid", note="£3 a session, £5 for couples")
    return town.town().listings["arabic-tea"].listing.model_copy(update={"sessions": sessions, "cost": cost})


@pytest.mark.parametrize(
    ("words", "is_ours"),
    [
        ("Our number is 01632 960160", True),
        ("Our number is 01632 960161", False),
        ("The main number is 01632 960160", False),
        ("It is £3 a session", True),
        ("It costs £5", True),
        ("It is £5 a session", False),
        ("It is £3 a week", False),
        ("It is free", False),
        ("We meet every Tuesday at 10am", True),
        ("We meet on Tuesdays 10-12", True),
        ("Tuesdays at 2pm", False),
        ("Tuesdays and Fridays at 10am", False),
        ("We meet every Monday", False),
        ("We finish at 4pm", True),
        ("We finish at 2pm", False),
        ("We start at 4pm", False),
        ("We meet at Open House", True),
        ("We are no longer at Open House", False),
        ("We meet", False),
    ],
)
def test_facts_are_ours_only_as_the_listing_has_them_together(words: str, is_ours: bool) -> None:
    assert own_facts.says_only_ours(words, _listing()) is is_ours


def test_its_names_are_no_facts() -> None:
    assert own_facts.without_names("Arabic tea and talk is fine", _listing()).strip() == "is fine"
