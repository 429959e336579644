"""Whether there is something to ring, write to or look at."""

from __future__ import annotations

from typing import Any

import pytest

from generator.reachability import can_be_checked, can_be_reached
from schema import Listing
from tests.town import PLAIN


@pytest.mark.parametrize(
    ("join", "organisation", "reached", "checked"),
    [
        ({"phone": "01632 960123"}, {}, True, True),
        ({"text": {"to": "85258"}}, {}, True, True),
        ({"email": "a@example.org"}, {}, True, True),
        ({"website": "https://www.example.org"}, {}, False, True),
        ({"social": ["https://social.example.org/a"]}, {}, False, True),
        ({}, {"website": "https://www.example.org"}, False, True),
        ({}, {"social": ["https://social.example.org/a"]}, False, True),
        ({}, {}, False, False),
    ],
)
def test_a_street_is_nowhere_to_look(join: Any, organisation: Any, reached: bool, checked: bool) -> None:
    given = {**PLAIN, "organisation": {"name": "A", **organisation}, "join": {"routes": ["turn up"], **join}}
    listing = Listing.model_validate(given)
    assert (can_be_reached(listing.join), can_be_checked(listing)) == (reached, checked)
