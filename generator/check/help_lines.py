"""The numbers of the lines that people in danger ring: those of the urgent-help box, national ones, well-known ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.load import Records
from schema import Listing, Settings
from schema.listing import EVERYWHERE

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
    settings = records.settings.record if records.settings else None
    return of_book(settings, (entry.record for entry in records.listings if entry.valid))


def of_book(settings: Settings | None, listings: Iterable[Listing]) -> HelpLines:
    """Return every line that is known where these listings are published under these settings."""
    lines = {name: set(numbers) for name, numbers in _WELL_KNOWN.items()}
    for name, numbers in (*_urgent(settings), *_national(listings)):
        lines.setdefault(name.casefold(), set()).update(map(digits, filter(None, numbers)))
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


def digits(number: str) -> str:
    """Return the digits of a telephone number, as it is rung from within the country."""
    found = re.sub("[^0-9]", "", number)
    return "0" + found[2:] if found.startswith("44") and len(found) > 10 else found
