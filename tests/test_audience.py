"""Whom a listing serves, by what it says itself."""

from __future__ import annotations

from typing import Any

import pytest

from generator.audience import audience
from schema import Listing
from schema.eligibility import Who
from tests.town import PLAIN


@pytest.mark.parametrize(
    ("who", "summary", "expected"),
    [
        ({"groups": ("women",)}, "Talk in private.", "women"),
        ({"groups": ("men",)}, "Talk in private.", "men"),
        ({"groups": ("Deaf people",)}, "Sign to us.", "deaf"),
        ({"groups": ("young people",)}, "Talk to us.", "children"),
        ({"groups": ("carers",)}, "Talk to us.", None),
        ({"to_age": 18}, "Talk to us.", "children"),
        ({"note": "For women and girls"}, "Talk to us.", "women"),
        ({"note": "Women and men may ring"}, "Talk to us.", "anyone"),
        (None, "Women can talk in private.", "women"),
        (None, "Anyone can ring, men too.", "anyone"),
        (None, "Talk in private.", "anyone"),
    ],
)
def test_a_listing_says_itself_whom_it_serves(who: dict[str, Any] | None, summary: str, expected: str | None) -> None:
    changed = Listing.model_validate(PLAIN).model_copy(update={"who": Who(**who) if who else None, "summary": summary})
    assert audience(changed) == expected
