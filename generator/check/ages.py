"""The rule about ages: the first is not above the second."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import FieldPath, Problem, Severity
from schema.eligibility import Condition, Who
from schema.number_advice import meant_ages
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
    everyone: list[tuple[FieldPath, Who | Condition]] = [(("who",), who)]
    for path, said in (*everyone, *((("who", "any_of", n), each) for n, each in enumerate(who.any_of))):
        if said.from_age is not None and said.to_age is not None and said.from_age > said.to_age:
            message = f'"{said.from_age}" is above the oldest age, "{said.to_age}". Swap them?'
            yield entry.problem((*path, "from_age"), message, code="ages_order")


_AGE_IN_GROUP = re.compile(
    r"\b(?:over|under|aged?|above|below|from) ?(?:the age of )?[0-9]{1,3}"
    r"|\b[0-9]{1,3}(?:\+| ?plus\b| and over| ?years| to [0-9])"
    r"|\b[0-9]{1,2} ?[-–] ?[0-9]{1,2}\b",
    re.IGNORECASE,
)


def ages_are_no_part_of_a_group(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """An age stands in from_age or to_age: among the groups of people, no search by age knows of it."""
    for position, group in enumerate(entry.record.who.groups):
        found = _AGE_IN_GROUP.search(group)
        if found:
            lines = (meant_ages(found[0]) or "").removesuffix(" in its place")
            said = lines if lines.startswith(("Write from_age", "Write to_age")) else "Write it in from_age or to_age"
            message = (
                f"{quoted(group)} has an age in it, which no search by age finds. {said}, and the people alone here"
            )
            yield entry.problem(("who", "groups", position), message, Severity.WARNING, "age_in_group")


LISTING_RULES = (ages_are_in_order, ages_are_no_part_of_a_group)
