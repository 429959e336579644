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
from generator.desk.change_form import main_number, time_notes
from generator.desk.change_form.fields import (
    ABOUT,
    SEVERAL,
    TERMS,
    Form,
    Values,
    also_asked,
    control,
    is_sent,
    is_several,
    listed,
    name_of,
    shown,
)
from generator.desk.change_form.form_parts import SESSIONS, Parts, of_listing
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from generator.yaml_file.edit import without_empty
from schema.day_advice import meant_days
from schema.introspection import declared_name
from schema.time_advice import meant_time


def wanted(values: Values, typed: Form) -> dict[str, Value]:
    """Return the values with what was changed in the boxes, in the words of the schema where they are plain."""
    result = _filled(values, typed)
    for parts in of_listing(values):
        if parts.is_list and parts.rows(result):
            rows = parts.rows(result)
            _put(result, parts.path, [rows[position] for position in _kept(parts, result, typed)])
    return without_empty(result)


def faults_of_notes(values: Values, typed: Form) -> dict[FieldPath, str]:
    """Return what is left to say of each note about times, once those have changed, a sentence each."""
    kept = tuple(_kept(SESSIONS, _filled(values, typed), typed))
    return time_notes.faults(without_empty(values), wanted(values, typed), typed, kept)


def where_typed(path: FieldPath, values: Values, typed: Form) -> FieldPath:
    """Return where the box is of what stands at a path of the values wanted.

    The two differ below a part that was taken out: the box of the second number is still the second.
    """
    path = main_number.where_typed(path, typed)
    for parts in of_listing(values):
        length = len(parts.path)
        position = path[length] if path[:length] == parts.path and len(path) > length else None
        if parts.is_list and isinstance(position, int):
            kept = list(_kept(parts, _filled(values, typed), typed))
            return (*parts.path, kept[position], *path[length + 1 :]) if position < len(kept) else path
    return path


def _filled(values: Values, typed: Form) -> dict[str, Any]:
    """Return the values with what was typed in the boxes; in lists every part is still where its boxes are."""
    result: dict[str, Any] = copy.deepcopy(dict(values))
    for path, text in _changed(values, typed):
        _put(result, path, _meant(path, text))
    for path in time_notes.paths(values):
        if time_notes.is_off(path, typed):
            _put(result, path, "")
    for parts in of_listing(values):
        if not parts.is_list and typed.get(parts.stopped_name(0)) and parts.rows(result):
            _put(result, parts.path, "")
    main_number.swap(result, values, typed)
    return result


def _kept(parts: Parts, values: Values, typed: Form) -> Iterator[int]:
    """Yield the positions of the parts of a list that say something and that nobody took out."""
    for position, row in enumerate(parts.rows(values)):
        is_said = without_empty({"row": row})
        if is_said and not typed.get(parts.stopped_name(position)):
            yield position


def _changed(values: Values, typed: Form) -> Iterator[tuple[FieldPath, str]]:
    """Yield each field that somebody changed, and what they typed."""
    facts = (tuple(path.split(".")) for path in (*ABOUT, *TERMS))
    parts = (path for each in of_listing(values) for path in _inside(each, values))
    for path in dict.fromkeys((*also_asked(typed), *facts, *time_notes.paths(values), *parts)):
        text = _tidy(path, typed.get(name_of(path), ""))
        if is_sent(path, typed) and text != _tidy(path, shown(values, path)):
            yield path, text


def _inside(parts: Parts, values: Values) -> Iterator[FieldPath]:
    """Yield the path of each fact of the parts of a list, and of some more."""
    for position in parts.positions(values):
        yield from parts.inside(position)


def _tidy(path: FieldPath, text: str) -> str:
    """Return what a box holds without needless spaces; of several answers, and of paragraphs, the lines stay."""
    if control(declared_name(path)) == "long":
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
    if isinstance(path[-1], int):
        group.extend("" for _ in range(path[-1] + 1 - len(group)))
    group[path[-1]] = value


def _meant(path: FieldPath, text: str) -> Value:
    """Return what was typed as the schema has it, where it is plain; else as it was typed, for `check` to speak of."""
    name, answered = path[-1], control(declared_name(path))
    if isinstance(name, int):  # one value of a list has a box of its own
        return text
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
