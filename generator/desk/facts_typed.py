"""What was typed in the boxes of a listing's facts, as values.

Only what somebody changed in a box becomes a change: a box that says what the file says, however it is written there,
leaves the file alone.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from generator.desk import dates
from generator.desk.facts_fields import (
    FACTS,
    SESSIONS,
    SEVERAL,
    VENUES,
    Form,
    Parts,
    Values,
    also_asked,
    control,
    declared,
    is_sent,
    is_several,
    listed,
    name_of,
    rows,
    shown,
    stopped_name,
)
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from generator.yaml_file.edit import without_empty
from schema.advice import meant_days, meant_time


def wanted(values: Values, typed: Form) -> dict[str, Value]:
    """Return the values with what was changed in the boxes, in the words of the schema where they are plain."""
    result: dict[str, Any] = copy.deepcopy(dict(values))
    for path, text in _changed(values, typed):
        _put(result, path, _meant(path, text))
    return without_empty({**result, **{parts.name: _kept(parts, result, typed) for parts in (SESSIONS, VENUES)}})


def _kept(parts: Parts, values: Values, typed: Form) -> list[Value]:
    """Return the parts of a list that nobody took out."""
    kept = enumerate(rows(values, parts.name))
    return [row for position, row in kept if not typed.get(stopped_name(parts, position))]


def _changed(values: Values, typed: Form) -> Iterator[tuple[FieldPath, str]]:
    """Yield each field that somebody changed, and what they typed."""
    facts = (tuple(path.split(".")) for path in FACTS)
    for path in dict.fromkeys((*also_asked(typed), *facts, *_inside(SESSIONS, values), *_inside(VENUES, values))):
        text = _tidy(path, typed.get(name_of(path), ""))
        if is_sent(path, typed) and text != _tidy(path, shown(values, path)):
            yield path, text


def _inside(parts: Parts, values: Values) -> Iterator[FieldPath]:
    """Yield the path of each fact of the parts of a list, and of one more."""
    for position in range(len(rows(values, parts.name)) + 1):
        yield from ((parts.name, position, name) for name in parts.fields)


def _tidy(path: FieldPath, text: str) -> str:
    """Return what a box holds without needless spaces; of several answers, and of paragraphs, the lines stay."""
    if control(declared(path)) == "long":
        return text.replace("\r\n", "\n").strip()
    lines = text.split("\n") if is_several(path) else [text]
    return "\n".join(dict.fromkeys(tidy for line in lines if (tidy := " ".join(line.split()))))


def _put(values: dict[str, Any], path: FieldPath, value: Value) -> None:
    """Put a value where a path leads; a group or a time that is not there yet is made."""
    group: Any = values
    for step, following in pairwise(path):
        if isinstance(step, int):
            group.extend({} for _ in range(step + 1 - len(group)))
        elif not isinstance(group.get(step), list if isinstance(following, int) else dict):
            group[step] = listed(group.get(step, "")) if isinstance(following, int) else {}
        group = group[step]
    group[path[-1]] = value


def _meant(path: FieldPath, text: str) -> Value:
    """Return what was typed as the schema has it, where it is plain; else as it was typed, for `check` to speak of."""
    name, answered = path[-1], control(declared(path))
    if name == "days":
        return [day for line in text.split("\n") if line for day in (meant_days(line) or (line,))]
    if name in ("starts", "ends"):
        return meant_time(text) or text
    if answered in SEVERAL:
        return [line for line in text.split("\n") if line]
    if answered in ("words", "spans", "dates"):
        return [part if answered == "words" else _span(part) for part in re.split(r"\s*[,;]\s*", text) if part]
    return text


def _span(text: str) -> str:
    """Return days in a row as the schema has them: dates with a year as numbers, and the rest in small letters."""
    ends = [dates.exact(part) or part.casefold() for part in re.split(r"\s+(?:to|until|till|-|–)\s+|–", text.strip())]
    return " to ".join(ends)
