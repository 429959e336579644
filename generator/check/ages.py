"""The rule about ages: the first is not above the second."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema.types import quoted

_AGES = re.compile(
    r"\bage[ds]? (?:between |from )?([0-9]{1,3}) ?(?:to|and|-|–) ?([0-9]{1,3})\b(?! ?[ap]\.?m\b|[:.][0-9])"
    r"|\b(?:between|from) ([0-9]{1,3}) ?(?:to|and|-|–) ?([0-9]{1,3}) ?-?(?:years?|yrs?)\b",
    re.IGNORECASE,
)
"""Two ages in words. `From 10 to 4` alone may be hours."""


def ages_are_in_order(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """The youngest age is not above the oldest, in numbers or in words."""
    who = entry.record.who
    ages = _AGES.search(who.note or "")
    if ages and int(ages[1] or ages[3]) > int(ages[2] or ages[4]):
        message = f"{quoted(ages[0])}: the first age is above the second. Swap them?"
        yield entry.problem(("who", "note"), message, Severity.WARNING, "ages_order")
    if who.from_age is not None and who.to_age is not None and who.from_age > who.to_age:
        message = f'"{who.from_age}" is above the oldest age, "{who.to_age}". Swap them?'
        yield entry.problem(("who", "from_age"), message, Severity.WARNING, "ages_order")


LISTING_RULES = (ages_are_in_order,)
