"""The facts of a listing that change most, as boxes to type in: what the listing says, or what was typed so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.desk.change_form import form_times
from generator.desk.change_form.fields import Form, Values, is_sent, name_of, shown, value_at
from generator.desk.change_form.form_parts import CONTACTS, OTHER_PHONES, SESSIONS, VENUES, Parts, of_listing
from generator.desk.change_form.time_notes import NoteBox, note_box
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from generator.views.form.question_view import Choice, Question, question
from schema.introspection import declared_name


@dataclass(frozen=True)
class Box:
    """One question of the form, with what is in it."""

    name: str
    """What its form sends it as."""
    id: str
    question: Question
    value: str
    """What is in it, as it may be typed; of several answers one a line."""
    error: str = ""
    groups: tuple[tuple[str, tuple[Choice, ...]], ...] = ()
    """What may be chosen of the book's own needs or areas, under headings."""

    @property
    def described(self) -> str:
        """Return the ids of what is said about it: its hint, and what is wrong."""
        said = (("hint", self.question.hint), ("error", self.error))
        return " ".join(f"{self.id}-{name}" for name, words in said if words)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the answers that are ticked."""
        return tuple(self.value.split("\n"))

    @property
    def places(self) -> tuple[str, ...]:
        """Return what stands in each list to choose from: the answers so far, and lists for some more."""
        kept = tuple(filter(None, self.chosen))
        return (*kept, *[""] * max(1, 3 - len(kept)))


@dataclass(frozen=True)
class PartBoxes:
    """One part of a listing, such as a time, a place or a number, or one more to add."""

    title: str
    boxes: tuple[Box, ...]
    stopped: str = ""
    """The name of the tick that takes it off; nothing for one to add."""
    stops: str = ""
    """What that tick says."""
    is_stopped: bool = False
    is_usual: bool = False
    """Whether it stands open even where there is none yet."""
    is_next: bool = False
    """Whether another one to add comes before it."""
    note: NoteBox | None = None
    """Its own note, which may not be right any more."""
    makes_main: str = ""
    """What the button sends that makes a further number the main one; nothing where there is no such button."""

    @property
    def is_open(self) -> bool:
        """Return whether something of it is wrong, which must be seen, or was typed in it."""
        return bool(self.errors) or (not self.stopped and any(box.value for box in self.boxes))

    @property
    def is_group(self) -> bool:
        """Return whether it is several facts, which stand under a heading."""
        return len(self.boxes) > 1

    @property
    def is_pair(self) -> bool:
        """Return whether it is two facts, which stand side by side where there is room."""
        return len(self.boxes) == 2

    @property
    def errors(self) -> tuple[str, ...]:
        """Return what is wrong in it."""
        found = (*(box.error for box in self.boxes), self.note.error if self.note else "")
        return tuple(filter(None, found))

    @property
    def which(self) -> str:
        """Return what it says, in a word or two, for whoever hears only its tick."""
        return next((box.value for box in self.boxes if box.value and "\n" not in box.value), self.title)


Errors = Mapping[FieldPath, str]
_OF_ONE_TIME = "On which days does this time not happen?"


def boxes(values: Values, typed: Form, errors: Errors, paths: Iterable[FieldPath]) -> tuple[Box, ...]:
    """Return the boxes of what stands once, with what was typed in them so far, or else with what the listing says."""
    return tuple(_box(path, values, typed, errors) for path in dict.fromkeys(paths))


def paths(names: Iterable[str]) -> tuple[FieldPath, ...]:
    """Return the paths of facts by their dotted names."""
    return tuple(tuple(name.split(".")) for name in names)


def sessions(values: Values, typed: Form, errors: Errors) -> tuple[PartBoxes, ...]:
    """Return the boxes of each time, and of some more to add."""
    return tuple(_parts(SESSIONS, values, typed, errors))


def venues(values: Values, typed: Form, errors: Errors) -> tuple[PartBoxes, ...]:
    """Return the boxes of each place that is written in the listing, and of some more to add."""
    return tuple(_parts(VENUES, values, typed, errors))


def contacts(values: Values, typed: Form, errors: Errors) -> tuple[PartBoxes, ...]:
    """Return the boxes of each number, address and page by which people get in touch, and of some more to add."""
    every = of_listing(values, CONTACTS)
    return tuple(one for parts in every for one in _parts(parts, values, typed, errors))


def _parts(parts: Parts, values: Values, typed: Form, errors: Errors) -> Iterator[PartBoxes]:
    written = parts.rows(values)
    in_order = form_times.in_order(written) if parts is SESSIONS else range(len(written))
    for position in (*in_order, *parts.positions(values)[len(written) :]):
        asked = (path for path in parts.inside(position) if _is_asked(path, parts, values, typed))
        inside = tuple(_box(path, values, typed, errors, parts.asks) for path in asked)
        if position >= len(written):
            title, is_next = parts.adds or parts.called, position > len(written)
            yield PartBoxes(title, inside, is_usual=parts.is_usual, is_next=is_next)
        elif isinstance(written[position], dict) or not parts.fields:
            title, stopped = _title(parts, position, written[position]), parts.stopped_name(position)
            note = note_box((*parts.at(position), "note"), values, typed, errors) if parts is SESSIONS else None
            main = f"{position}" if parts is OTHER_PHONES else ""
            yield PartBoxes(title, inside, stopped, parts.stops, bool(typed.get(stopped)), note=note, makes_main=main)


def _title(parts: Parts, position: int, row: Value) -> str:
    words = form_times.in_words(row) if parts is SESSIONS else ""
    return words or (f"{parts.called} {position + 1}" if parts.is_list else parts.called)


def _is_asked(path: FieldPath, parts: Parts, values: Values, typed: Form) -> bool:
    return path[-1] not in parts.only_if_said or bool(value_at(values, path)) or bool(typed.get(name_of(path)))


def _box(path: FieldPath, values: Values, typed: Form, errors: Errors, asks: str = "") -> Box:
    name = name_of(path)
    value = typed[name] if name in typed else "" if is_sent(path, typed) else shown(values, path)
    inside = (error for at, error in errors.items() if at[: len(path)] == path)
    asked = question(declared_name(path))
    asked = replace(asked, asks=asks, hint="", control="line") if asks else asked
    asked = replace(asked, asks=_OF_ONE_TIME) if path[0] == "sessions" and path[-1] == "not_on" else asked
    return Box(name, name.replace(".", "-").replace("_", "-"), asked, value, next(inside, ""))
