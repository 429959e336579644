"""Finding the listing and the field that a leaflet cannot be made with, by leaving out one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.leaflets.model import Entry, Fact, Section, Sheet
from generator.problems import FieldPath, Problem

FIELDS: dict[str, FieldPath] = {
    "When": ("sessions",),
    "Where": ("venues",),
    "Cost": ("cost",),
    "Who for": ("who",),
    "Not for": ("who", "not_for"),
    "First step": ("join", "first_step"),
    "Waiting time": ("join", "waiting_time"),
    "Ring": ("join", "phone"),
    "Text": ("join", "text"),
    "E-mail": ("join", "email"),
    "Languages": ("languages",),
    "Run by": ("organisation", "name"),
    "trust": ("reviewed", "by"),
    "paused": ("status", "reason"),
    "title": ("name",),
    "lead": ("summary",),
}
"""Where in a listing's file the words under each label were typed."""
_WITHOUT = "x"


def problem(sheet: Sheet, passes: Callable[[Sheet], bool], reason: str) -> Problem:
    """Return the fault of a leaflet as a problem: in the first field without which the leaflet passes."""
    file, name = next(((f, n) for f, n, without in _without_one(sheet) if passes(without)), (sheet.file, ""))
    field = FIELDS.get(name, (name,) if name else ())
    message = f"The leaflet cannot be printed with these words. Please type them another way. ({reason})"
    return Problem(file, 1, message, field, code="leaflet")


def _without_one(sheet: Sheet) -> Iterator[tuple[str, str, Sheet]]:
    """Yield the leaflet without each of its words in turn, with the file and the name of what is left out."""
    for at, section in enumerate(sheet.sections):
        for number, entry in enumerate(section.entries):
            for name, without in _entry_without(entry):
                yield entry.file, name, _put(sheet, at, number, without)
    yield sheet.file, "title", replace(sheet, title=_WITHOUT)
    yield sheet.file, "lead", replace(sheet, lead=_WITHOUT)
    yield sheet.file, "description", replace(sheet, about=())
    for label, facts in _facts_without(sheet.facts):
        yield sheet.file, label, replace(sheet, facts=facts)


def _entry_without(entry: Entry) -> Iterator[tuple[str, Entry]]:
    yield "name", replace(entry, name=_WITHOUT)
    yield "summary", replace(entry, summary=_WITHOUT)
    yield "trust", replace(entry, trust=_WITHOUT)
    yield "paused", replace(entry, paused=_WITHOUT)
    for label, facts in _facts_without(entry.facts):
        yield label, replace(entry, facts=facts)


def _facts_without(facts: tuple[Fact, ...]) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    for number, fact in enumerate(facts):
        yield fact.label, (*facts[:number], *facts[number + 1 :])


def _put(sheet: Sheet, at: int, number: int, entry: Entry) -> Sheet:
    section: Section = sheet.sections[at]
    entries = (*section.entries[:number], entry, *section.entries[number + 1 :])
    sections = (*sheet.sections[:at], replace(section, entries=entries), *sheet.sections[at + 1 :])
    return replace(sheet, sections=sections)
