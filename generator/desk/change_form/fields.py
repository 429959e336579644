"""The facts of a listing that the desk asks for: which there are, what each is sent as, and what its box says.

Questions, hints and answers are those of the form on the site, which the schema declares.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import cache
from typing import Any

from generator.desk import dates
from generator.formatting import time_words
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from generator.views.form.question_view import question
from schema import Listing
from schema.field_types import field_type
from schema.introspection import declared_name, model_at
from schema.time_advice import meant_time

Form = Mapping[str, str]
Values = Mapping[str, Value]
ABOUT = ("name", "summary", "join.first_step")
"""The facts that stand once in a listing and come first: what it is."""
TERMS = ("join.phone_hours", "join.waiting_time", "cost.kind", "cost.note", "times_note", "not_on")
"""The facts that stand once in a listing, after how people get in touch."""
ASKED = "asked"
"""What a form sends the paths of its other facts as, with spaces between them: of boxes to tick none may come."""
_PREFIX = "fact."
SEVERAL = ("picks", "routes", "needs", "areas")
"""The controls of questions that take several of the answers offered: in a form they are sent one a line."""


def also_asked(form: Form) -> tuple[FieldPath, ...]:
    """Return the paths of the facts that a form asks for besides those that change most."""
    steps = (text.split(".") for text in form.get(ASKED, "").split())
    paths = (tuple(int(step) if step.isdecimal() else step for step in path) for path in steps)
    return tuple(dict.fromkeys(path for path in paths if can_ask(path)))


def can_ask(path: FieldPath) -> bool:
    """Return whether a field has a question of its own, which a box or some ticks can answer."""
    *before, name = declared_name(path).split(".")
    owner = model_at(Listing, before)
    if owner is None or name not in owner.model_fields or not isinstance(path[-1], str):
        return False
    return model_at(Listing, [*before, name]) is None or field_type(owner, name).name == "phone"


def asked_about(path: FieldPath) -> FieldPath:
    """Return the field nearest to a path that can be asked for: itself, or what it lies in; nothing if none can."""
    return next((path[:length] for length in range(len(path), 0, -1) if can_ask(path[:length])), ())


@cache
def control(path: str) -> str:
    """Return how the question of a field is answered, by its declared name."""
    return question(path).control


def name_of(path: FieldPath) -> str:
    """Return what a form sends a field as."""
    return _PREFIX + ".".join(map(str, path))


def is_sent(path: FieldPath, typed: Form) -> bool:
    """Return whether a form has answered for a field; of boxes to tick none is sent when none is ticked."""
    if path[-1] in ("days", "weeks"):
        return name_of((*path[:-1], "starts")) in typed
    return name_of(path) in typed or path in also_asked(typed)


def shown(values: Values, path: FieldPath) -> str:
    """Return what a box says of a field: a list with commas between, but several answers to tick one a line."""
    value = value_at(values, path)
    if is_several(path):
        return "\n".join(str(item).casefold() for item in listed(value))
    if path[-1] in ("starts", "ends"):
        return _time_in_words(str(value))
    return ", ".join(dates.span_in_words(f"{item}") for item in value) if isinstance(value, list) else str(value)


def is_several(path: FieldPath) -> bool:
    """Return whether a field takes several of the answers that are offered."""
    return control(declared_name(path)) in SEVERAL


def _time_in_words(text: str) -> str:
    """Return a time as people say it, where that is read as the same time again."""
    meant = meant_time(text)
    said = f"{time_words(datetime.time.fromisoformat(meant))}" if meant and meant < "24" else text
    return said if meant_time(said) == meant else text


def value_at(values: Any, path: FieldPath) -> Value:
    """Return what stands at a path of some values; an empty text where nothing does."""
    for step in path:
        if isinstance(step, int):
            values = values[step] if isinstance(values, list) and step < len(values) else ""
        else:
            values = values.get(step, "") if isinstance(values, dict) else ""
    return values  # type: ignore[no-any-return]


def listed(value: Value) -> list[Value]:
    """Return a value as a list of values."""
    return value if isinstance(value, list) else [value] if value else []
