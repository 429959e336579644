"""The numbers of the lines that people in danger ring: those of the urgent-help box, national ones, well-known ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.load import Records
from schema import Listing, Settings
from schema.listing import EVERYWHERE
from schema.types import national_digits

HelpLines = Mapping[str, frozenset[str]]
"""The numbers of each line, digits alone, by its name in small letters."""

_WELL_KNOWN = {
    "samaritans": ("116123",),
    "childline": ("08001111",),
    "nhs 111": ("111",),
    "urgent health advice": ("111",),
    "police non-emergency": ("101",),
    "non-emergency police": ("101",),
    "shout": ("85258",),
    "papyrus": ("08000684141", "88247", "07860039967"),
    "hopeline": ("08000684141", "88247", "07860039967"),
    "national domestic abuse helpline": ("08082000247",),
    "campaign against living miserably": ("0800585858",),
    "calm": ("0800585858",),
}
"""Names in small letters and the numbers that are theirs, from the lines' own websites, November 2026."""
_FREE_OR_SHORT = re.compile(r"0800|0808|03|[1-9]")
"""How the numbers of help lines begin. Another number is a group's own, even if anybody may ring it."""


def known(records: Records) -> HelpLines:
    """Return every line that is known where these records are published."""
    return of_book(_settings(records), (entry.record for entry in records.listings if entry.valid))


def sure(records: Records) -> HelpLines:
    """Return the lines whose numbers no listing can add to: the well-known ones, and those of the urgent-help box."""
    return sure_of_book(_settings(records))


def _settings(records: Records) -> Settings | None:
    return records.settings.record if records.settings else None


def of_book(settings: Settings | None, listings: Iterable[Listing]) -> HelpLines:
    """Return every line that is known where these listings are published under these settings.

    A listing speaks for its own line only where nobody surer does: a slip in it would make the wrong number known.
    """
    certain = sure_of_book(settings)
    lines: dict[str, set[str]] = {}
    for name, typed in _national(listings):
        numbers = set(map(national_digits, filter(None, typed)))
        if name.casefold() not in certain:
            lines.setdefault(name.casefold(), set()).update(n for n in numbers if not is_slip_of_any(n, certain))
    return {**certain, **{name: frozenset(numbers) for name, numbers in lines.items() if numbers}}


def sure_of_book(settings: Settings | None) -> HelpLines:
    """Return the lines that are sure under these settings, whatever any listing says."""
    lines = {name: set(numbers) for name, numbers in _WELL_KNOWN.items()}
    for name, numbers in _urgent(settings):
        lines.setdefault(name.casefold(), set()).update(map(national_digits, filter(None, numbers)))
    return {name: frozenset(numbers) for name, numbers in lines.items() if numbers}


def _urgent(settings: Settings | None) -> Iterator[tuple[str, list[str]]]:
    for line in settings.urgent_help if settings else ():
        yield line.name, [line.phone.shown if line.phone else "", str(line.text_to or "")]


def _national(listings: Iterable[Listing]) -> Iterator[tuple[str, list[str]]]:
    for listing in listings:
        if EVERYWHERE in listing.serves:
            join = listing.join
            numbers = [phone.shown for phone in (join.phone, *(other.number for other in join.other_phones)) if phone]
            numbers.append(str(join.text.to) if join.text else "")
            yield listing.name, [number for number in numbers if _FREE_OR_SHORT.match(number)]


SHORTEST_TO_COMPARE = 6
"""Digits of the shortest number that can be a slip of another: 101 and 111 are near, and both are right."""


def is_slip_of_any(number: str, lines: HelpLines) -> bool:
    """Return whether a number is none of these lines', and is one of theirs with a slip in it."""
    numbers = {own for owns in lines.values() for own in owns}
    return len(number) >= SHORTEST_TO_COMPARE and number not in numbers and any(is_near(number, n) for n in numbers)


def is_near(one: str, other: str) -> bool:
    """Return whether two numbers differ in one or two digits, or have the same digits in another order."""
    if abs(len(one) - len(other)) > 1:
        return False
    differing = sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))
    return differing <= 2 or sorted(one) == sorted(other)
