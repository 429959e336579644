"""The form's page: its questions, the needs and areas to choose from, and the ways to send the answers."""

from __future__ import annotations

from dataclasses import dataclass

from generator.languages import say
from generator.resolve import Directory
from generator.views.form.sections import SECTIONS, FormSection
from generator.views.page import Link
from schema.listing import EVERYWHERE, MAX_NEEDS


@dataclass(frozen=True)
class NeedBox:
    """A need to tick."""

    id: str
    name: str
    summary: str


@dataclass(frozen=True)
class NeedGroup:
    """A heading with its needs."""

    id: str
    name: str
    needs: tuple[NeedBox, ...]


@dataclass(frozen=True)
class AreaBox:
    """An area to tick. A part stands under its place."""

    id: str
    name: str
    part: bool


@dataclass(frozen=True)
class FormView:
    """Everything that the form shows."""

    sections: tuple[FormSection, ...]
    needs: tuple[NeedGroup, ...]
    most_needs: int
    areas: tuple[AreaBox, ...]
    email: str
    """Where curators receive what is sent; empty when there is no such address."""
    repository: str
    publisher: Link


def form(directory: Directory) -> FormView:
    """Return the form of a directory."""
    settings = directory.settings
    return FormView(
        sections=SECTIONS,
        needs=tuple(
            NeedGroup(h.id, h.name, tuple(NeedBox(need.id, need.name, need.summary) for need in h.needs))
            for h in directory.headings
        ),
        most_needs=MAX_NEEDS,
        areas=_areas(directory),
        email=settings.curators_email or settings.publisher.email or "",
        repository=(settings.repository or "").rstrip("/"),
        publisher=Link(settings.publisher.name, settings.publisher.website or ""),
    )


def _areas(directory: Directory) -> tuple[AreaBox, ...]:
    """Return each place with its parts under it, and the whole country last."""
    boxes = []
    for place in (p for p in directory.places.values() if p.parent is None):
        boxes.append(AreaBox(place.id, place.area.name, part=False))
        boxes += [AreaBox(id, directory.places[id].area.name, part=True) for id in place.parts]
    return (*boxes, AreaBox(EVERYWHERE, say("Anywhere in the country"), part=False))
