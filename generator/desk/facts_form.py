"""The facts of a listing that change most, as a form: from its values to boxes, and from what was typed to values.

Only what somebody changed in a box becomes a change: a box that says what the file says, however it is written there,
leaves the file alone. Questions, hints and answers are those of the form on the site, which the schema declares.
"""

from __future__ import annotations

import copy
import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from generator.desk import dates
from generator.formatting import time_words
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from generator.views.form.question_view import Question, question
from generator.yaml_file.edit import without_empty
from schema.advice import meant_days, meant_time

Form = Mapping[str, str]
Values = Mapping[str, Value]
FACTS = (
    "name",
    "summary",
    "join.first_step",
    "join.phone",
    "join.email",
    "join.website",
    "join.waiting_time",
    "cost.kind",
    "cost.note",
    "times_note",
    "not_on",
)
"""The facts that stand once in a listing."""
OF_A_SESSION = ("days", "starts", "ends", "not_on")
"""The facts of each of its times."""
_PREFIX = "fact."
_STOPPED = "stopped"


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

    @property
    def described(self) -> str:
        """Return the ids of what is said about it: its hint, and what is wrong."""
        said = (("hint", self.question.hint), ("error", self.error))
        return " ".join(f"{self.id}-{name}" for name, words in said if words)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the answers that are ticked."""
        return tuple(self.value.split("\n"))


@dataclass(frozen=True)
class SessionBoxes:
    """One time at which it happens."""

    title: str
    boxes: tuple[Box, ...]
    stopped: str = ""
    """The name of the tick that takes it out; nothing for one to add."""
    is_stopped: bool = False


def boxes(values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> tuple[Box, ...]:
    """Return the boxes of what stands once, with what was typed in them so far, or else with what the listing says."""
    return tuple(_box(tuple(path.split(".")), path, values, typed, errors) for path in FACTS)


def sessions(values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> tuple[SessionBoxes, ...]:
    """Return the boxes of each time, and of one more to add."""
    count = len(_sessions(values))
    return tuple(_session(position, position == count, values, typed, errors) for position in range(count + 1))


def _session(position: int, is_new: bool, values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> SessionBoxes:
    inner = tuple(
        _box(("sessions", position, name), f"sessions.{name}", values, typed, errors) for name in OF_A_SESSION
    )
    if is_new:
        return SessionBoxes("Another time", inner)
    stopped = f"{_PREFIX}sessions.{position}.{_STOPPED}"
    return SessionBoxes(f"Time {position + 1}", inner, stopped, bool(typed.get(stopped)))


def _box(path: FieldPath, asked: str, values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> Box:
    name = _name(path)
    value = typed[name] if name in typed else "" if _is_sent(path, typed) else shown(values, path)
    inside = (error for at, error in errors.items() if at[: len(path)] == path)
    return Box(name, name.replace(".", "-").replace("_", "-"), question(asked), value, next(inside, ""))


def _name(path: FieldPath) -> str:
    return _PREFIX + ".".join(map(str, path))


def _is_sent(path: FieldPath, typed: Form) -> bool:
    """Return whether a form has answered for a field; of boxes to tick none is sent when none is ticked."""
    return _name((*path[:-1], "starts")) in typed if path[-1] == "days" else _name(path) in typed


def shown(values: Values, path: FieldPath) -> str:
    """Return what a box says of a field: a list with commas between, but days one a line for boxes to tick."""
    value = _at(values, path)
    if path[-1] == "days":
        return "\n".join(str(day).casefold() for day in _list(value))
    if path[-1] in ("starts", "ends"):
        return _time_in_words(str(value))
    return ", ".join(dates.span_in_words(f"{item}") for item in value) if isinstance(value, list) else str(value)


def _time_in_words(text: str) -> str:
    """Return a time as people say it, where that is read as the same time again."""
    meant = meant_time(text)
    said = f"{time_words(datetime.time.fromisoformat(meant))}" if meant and meant < "24" else text
    return said if meant_time(said) == meant else text


def _at(values: Any, path: FieldPath) -> Value:
    for step in path:
        if isinstance(step, int):
            values = values[step] if isinstance(values, list) and step < len(values) else ""
        else:
            values = values.get(step, "") if isinstance(values, dict) else ""
    return values  # type: ignore[no-any-return]


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value] if value else []


def _sessions(values: Values) -> list[Value]:
    return _list(values.get("sessions", []))


# --- what was typed -------------------------------------------------------------------------------------------------


def wanted(values: Values, typed: Form) -> dict[str, Value]:
    """Return the values with what was changed in the boxes, in the words of the schema where they are plain."""
    result: dict[str, Any] = copy.deepcopy(dict(values))
    for path, text in _changed(values, typed):
        _put(result, path, _meant(path, text))
    rows = [row for position, row in enumerate(_sessions(result)) if not typed.get(_stopped_name(position))]
    return without_empty({**result, "sessions": rows})


def _stopped_name(position: int) -> str:
    return _name(("sessions", position, _STOPPED))


def _changed(values: Values, typed: Form) -> Iterator[tuple[FieldPath, str]]:
    """Yield each field that somebody changed, and what they typed."""
    facts = (tuple(path.split(".")) for path in FACTS)
    times = (("sessions", n, name) for n in range(len(_sessions(values)) + 1) for name in OF_A_SESSION)
    for path in (*facts, *times):
        text = typed.get(_name(path), "")
        tidy = "\n".join(line.strip() for line in text.strip().split("\n")) if path[-1] == "days" else _one_line(text)
        if _is_sent(path, typed) and tidy != _one_line_or_days(values, path):
            yield path, tidy


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _one_line_or_days(values: Values, path: FieldPath) -> str:
    text = shown(values, path)
    return text if path[-1] == "days" else _one_line(text)


def _put(values: dict[str, Any], path: FieldPath, value: Value) -> None:
    """Put a value where a path leads; a group or a time that is not there yet is made."""
    group: Any = values
    for step, following in pairwise(path):
        if isinstance(step, int):
            group.extend({} for _ in range(step + 1 - len(group)))
        elif not isinstance(group.get(step), list if isinstance(following, int) else dict):
            group[step] = _list(group.get(step, "")) if isinstance(following, int) else {}
        group = group[step]
    group[path[-1]] = value


def _meant(path: FieldPath, text: str) -> Value:
    """Return what was typed as the schema has it, where it is plain; else as it was typed, for `check` to speak of."""
    name = path[-1]
    if name == "days":
        return [day for line in text.split("\n") if line for day in (meant_days(line) or (line,))]
    if name in ("starts", "ends"):
        return meant_time(text) or text
    return [_span(part) for part in re.split(r"\s*[,;]\s*", text) if part] if name == "not_on" else text


def _span(text: str) -> str:
    """Return days in a row as the schema has them: dates with a year as numbers, and the rest in small letters."""
    ends = [dates.exact(part) or part.casefold() for part in re.split(r"\s+(?:to|until|till|-|–)\s+|–", text.strip())]
    return " to ".join(ends)
