"""Who confirmed the facts: a team, and never the name of one person's account."""

from __future__ import annotations

import pytest

from schema.review import THE_CURATORS, Review


@pytest.mark.parametrize(
    ("by", "shown"),
    [("Anytown CVS", "Anytown CVS"), ("@somebody", THE_CURATORS), ("https://github.com/somebody", THE_CURATORS)],
)
def test_a_team_stands_for_an_account(by: str, shown: str) -> None:
    assert Review.model_validate({"on": "2026-11-01", "by": by}).by == shown
