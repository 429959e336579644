"""The facts of a listing that change most, as boxes to type in: what the listing says, or what was typed so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.desk.facts_fields import (
    FACTS,
    SESSIONS,
    VENUES,
    Form,
    Parts,
    Values,
    declared,
    is_sent,
    name_of,
    rows,
    shown,
    stopped_name,
)
from generator.problems import FieldPath
from generator.views.form.question_view import Choice, Question, question


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
    """One time at which it happens, or one place, or one more to add."""

    title: str
    boxes: tuple[Box, ...]
    stopped: str = ""
    """The name of the tick that takes it out; nothing for one to add."""
    stops: str = ""
    """What that tick says."""
    is_stopped: bool = False

    @property
    def is_open(self) -> bool:
        """Return whether something of it is wrong, which must be seen."""
        return any(box.error for box in self.boxes)


def boxes(
    values: Values, typed: Form, errors: Mapping[FieldPath, str], asked: Iterable[FieldPath] = ()
) -> tuple[Box, ...]:
    """Return the boxes of what stands once, with what was typed in them so far, or else with what the listing says.

    Those that are `asked` for come first.
    """
    usual = (tuple(path.split(".")) for path in FACTS)
    paths = dict.fromkeys((*asked, *usual))
    return tuple(_box(path, values, typed, errors) for path in paths)


def sessions(values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> tuple[PartBoxes, ...]:
    """Return the boxes of each time, and of one more to add."""
    return tuple(_parts(SESSIONS, values, typed, errors))


def venues(values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> tuple[PartBoxes, ...]:
    """Return the boxes of each place that is written in the listing, and of one more to add."""
    return tuple(_parts(VENUES, values, typed, errors))


def _parts(parts: Parts, values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> Iterator[PartBoxes]:
    written = rows(values, parts.name)
    for position, row in enumerate(written):
        stopped = stopped_name(parts, position)
        if isinstance(row, dict):
            boxes = _part(parts, position, values, typed, errors)
            yield PartBoxes(f"{parts.called} {position + 1}", boxes, stopped, parts.stops, bool(typed.get(stopped)))
    yield PartBoxes(parts.adds, _part(parts, len(written), values, typed, errors))


def _part(parts: Parts, position: int, values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> tuple[Box, ...]:
    return tuple(_box((parts.name, position, name), values, typed, errors) for name in parts.fields)


def _box(path: FieldPath, values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> Box:
    name = name_of(path)
    value = typed[name] if name in typed else "" if is_sent(path, typed) else shown(values, path)
    inside = (error for at, error in errors.items() if at[: len(path)] == path)
    return Box(name, name.replace(".", "-").replace("_", "-"), question(declared(path)), value, next(inside, ""))
