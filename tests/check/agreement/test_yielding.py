"""A rule yields to the words of its groups, says which, and tells of the first claim that none silences."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from generator.check.agreement.yielding import CONDITION, DAY, SUMS, StatedClaim, Yielding, told
from generator.problems import Severity


def test_the_word_and_what_it_speaks_of_are_told() -> None:
    yielding = Yielding(CONDITION, DAY, SUMS, besides="the hall")
    assert yielding.word("Only if it rains on Fridays.") == '"if" (a condition)'
    assert yielding.word("On Fridays.") == '"On Fridays" (a day)'
    assert yielding.word("It is £4.") == '"£" (a sum)'
    assert yielding.word("It is the hall that is shut.") == '"the hall" (something else)'
    assert yielding.word("It is gifted.") == ""


def test_the_first_claim_that_nothing_silences_is_told() -> None:
    entry: Any = SimpleNamespace(problem=lambda *said: said)
    claims = [
        StatedClaim(("summary",), "one", '"if" (a condition)'),
        StatedClaim(("summary",), "two"),
        StatedClaim(("summary",), "three"),
    ]
    assert list(told(entry, claims, "code")) == [(("summary",), "two", Severity.WARNING, "code")]
    assert list(told(entry, claims[:1], "code")) == []
