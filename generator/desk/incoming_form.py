"""What a listing of an import does not say, or says wrongly, as boxes to answer; and the book's own needs and areas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.check.context import CheckContext
from generator.desk.book import Book
from generator.desk.change_form import fields, form_boxes, form_parts
from generator.desk.change_form.fields import Form
from generator.desk.change_form.form_boxes import Box, PartBoxes
from generator.load.incoming import Waiting
from generator.load.yaml_parser import Value
from generator.need_proposals import listing_texts
from generator.problems import FieldPath
from generator.views.form.question_view import Choice
from schema.listing import EVERYWHERE

Groups = tuple[tuple[str, tuple[Choice, ...]], ...]
LATER = "Answer this, or keep the rest for later."


@dataclass(frozen=True)
class IncomingForm:
    """The form that finishes a listing."""

    needed: tuple[Box, ...]
    """What is missing or wrong."""
    rest: tuple[Box, ...]
    """The facts that change most, to put right by the way."""
    contacts: tuple[PartBoxes, ...]
    sessions: tuple[PartBoxes, ...]
    venues: tuple[PartBoxes, ...]
    asked: str
    """The paths of what is needed, as the form sends them."""
    wants_place: bool
    """Whether a place is wanted, or wrong."""

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Return every box of it."""
        parts = (*self.contacts, *self.sessions, *self.venues)
        return (*self.needed, *self.rest, *(box for part in parts for box in part.boxes))

    @property
    def wants_contact(self) -> bool:
        """Return whether a number, an address or a page is wrong."""
        return any(part.errors for part in self.contacts)

    @property
    def is_rest_open(self) -> bool:
        """Return whether something is wrong in what is folded."""
        return any(box.error for box in self.rest) or any(part.errors for part in self.sessions)


def form(one: Waiting, typed: Form, errors: Mapping[FieldPath, str], book: Book) -> IncomingForm:
    """Return the form for a listing that waits, with what was typed so far and what is wrong with it."""
    values: Mapping[str, Value] = one.document.value
    every = dict.fromkeys((*fields.also_asked(typed), *_asked(one, errors)))
    asked = tuple(path for path in every if not form_parts.is_of_a_part(path, values))
    usual = form_boxes.paths((*fields.ABOUT, *fields.TERMS))
    boxes = form_boxes.boxes(values, typed, errors, (*asked, *usual))
    with_choices = tuple(_with_choices(box, one, book) for box in boxes)
    return IncomingForm(
        with_choices[: len(asked)],
        with_choices[len(asked) :],
        form_boxes.contacts(values, typed, errors),
        form_boxes.sessions(values, typed, errors),
        form_boxes.venues(values, typed, errors),
        " ".join(".".join(map(str, path)) for path in asked),
        wants_place=any(path[0] in ("no_fixed_place", "venues") for path in errors if path),
    )


def _asked(one: Waiting, wrong: Iterable[FieldPath]) -> Iterator[FieldPath]:
    """Yield what must be answered: what is missing, and each field that is wrong but those of times."""
    yield from (tuple(name.split(".")) for name in one.missing)
    for field in wrong:
        path = fields.asked_about(field)
        if path and path[:1] != ("sessions",):
            yield path


def _with_choices(box: Box, one: Waiting, book: Book) -> Box:
    if box.question.control == "needs":
        return replace(box, groups=tuple(_needs(one, book)))
    return replace(box, groups=tuple(_areas(book))) if box.question.control == "areas" else box


def _needs(one: Waiting, book: Book) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    """Yield the needs under their headings, first those that the listing's own words may speak of."""
    context = CheckContext(book.records, book.today)
    spoken = context.need_proposer.propose(listing_texts(one.listing))
    if spoken:
        yield "Its words may speak of", tuple(Choice(p.need, context.needs[p.need].name) for p in spoken)
    headings = book.records.needs.record.what_matters if book.records.needs else ()
    for heading in headings:
        yield heading.name, tuple(Choice(need.id, need.name) for need in heading.needs)


def _areas(book: Book) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    """Yield the areas, each place with its parts."""
    areas = {entry.id: entry.record for entry in book.records.areas}
    yield "All of the country", (Choice(EVERYWHERE, "Anywhere in the country"),)
    for id, area in areas.items():
        if area.kind == "place":
            parts = (Choice(part, other.name) for part, other in areas.items() if other.parent == id)
            yield area.name, (Choice(id, f"All of {area.name}"), *parts)
