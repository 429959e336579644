"""Finding the listing and the field that a leaflet cannot be made with, by leaving out one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.leaflets.model import LabelledText, LeafletContent, LeafletListing, LeafletSection
from generator.problems import FieldPath, Problem

FIELDS: dict[str, FieldPath] = {
    "When": ("sessions",),
    "Where": ("venues",),
    "Cost": ("cost",),
    "Who for": ("who",),
    "Not for": ("who", "not_for"),
    "Also": ("facilities",),
    "First step": ("join", "first_step"),
    "Waiting time": ("join", "waiting_time"),
    "Ring": ("join", "phone"),
    "Text": ("join", "text"),
    "E-mail": ("join", "email"),
    "Write to": ("join", "post"),
    "Look at": ("join", "website"),
    "Languages": ("languages",),
    "Run by": ("organisation", "name"),
    "Also known as": ("other_names",),
    "freshness": ("reviewed", "by"),
    "notices": ("status", "reason"),
    "title": ("name",),
    "lead": ("summary",),
}
"""Where in a listing's file the words under each label were typed."""
_WITHOUT = "x"


def problem(content: LeafletContent, passes: Callable[[LeafletContent], bool], reason: str) -> Problem:
    """Return the fault of a leaflet as a problem: in the first field without which the leaflet passes."""
    file, name = next(((f, n) for f, n, without in _without_one(content) if passes(without)), (content.file, ""))
    field = FIELDS.get(name, (name,) if name else ())
    message = f"The leaflet cannot be printed with these words. Please type them another way. ({reason})"
    return Problem(file, 1, message, field, code="leaflet")


def _without_one(content: LeafletContent) -> Iterator[tuple[str, str, LeafletContent]]:
    """Yield the leaflet without each of its words in turn, with the file and the name of what is left out."""
    for at, section in enumerate(content.sections):
        for number, entry in enumerate(section.entries):
            for name, without in _entry_without(entry):
                yield entry.file, name, _with_entry(content, at, number, without)
    yield content.file, "title", replace(content, title=_WITHOUT)
    yield content.file, "lead", replace(content, lead=_WITHOUT)
    yield content.file, "description", replace(content, about=())
    for label, facts in _facts_without(content.facts):
        yield content.file, label, replace(content, facts=facts)


def _entry_without(entry: LeafletListing) -> Iterator[tuple[str, LeafletListing]]:
    yield "name", replace(entry, name=_WITHOUT)
    yield "summary", replace(entry, summary=_WITHOUT)
    yield "freshness", replace(entry, freshness=_WITHOUT)
    yield "notices", replace(entry, notices=())
    for label, facts in _facts_without(entry.facts):
        yield label, replace(entry, facts=facts)


def _facts_without(facts: tuple[LabelledText, ...]) -> Iterator[tuple[str, tuple[LabelledText, ...]]]:
    for number, fact in enumerate(facts):
        yield fact.label, (*facts[:number], *facts[number + 1 :])


def _with_entry(content: LeafletContent, at: int, number: int, entry: LeafletListing) -> LeafletContent:
    section: LeafletSection = content.sections[at]
    entries = (*section.entries[:number], entry, *section.entries[number + 1 :])
    sections = (*content.sections[:at], replace(section, entries=entries), *content.sections[at + 1 :])
    return replace(content, sections=sections)
