"""Notes about times, in somebody's own words: once the times have changed, a person says whether they are still right.

No machine can tell whether "Doors open ten minutes early" still holds, so it is asked on the same page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.desk.change_form.fields import Form, Values, listed, name_of, value_at
from generator.load.yaml_parser import Value
from generator.problems import FieldPath

OF_ALL: FieldPath = ("times_note",)
KEEP, CHANGE, OFF = "keep", "change", "off"
"""What somebody may say of a note: it is right, it says something else now, it goes."""
_STILL = "still"
_NOT_SAID = "The times change. Say whether this note is still right."
_BOTH = "You chose to keep the note, and typed another. Choose one of the two."
_NOT_TYPED = "You chose to change the note. Type what it should say."


@dataclass(frozen=True)
class NoteBox:
    """A note as a question: what it says, what may be said of it, and what was said so far."""

    name: str
    """The name of the answer."""
    id: str
    says: str
    text_name: str
    text: str
    """What it should say, as far as it was typed."""
    chosen: str = ""
    error: str = ""


def note_box(path: FieldPath, values: Values, typed: Form, errors: Mapping[FieldPath, str]) -> NoteBox | None:
    """Return the question about the note at a path, or None when there is no note."""
    says, name = _text(values, path), name_of(path)
    if not says:
        return None
    id = name.replace(".", "-").replace("_", "-")
    return NoteBox(
        _still(path), id, says, name, typed.get(name, says), typed.get(_still(path), ""), errors.get(path, "")
    )


def paths(values: Values) -> Iterator[FieldPath]:
    """Yield the path of each note about times that a listing has."""
    if _text(values, OF_ALL):
        yield OF_ALL
    for position, row in enumerate(_sessions(values)):
        if isinstance(row, dict) and row.get("note"):
            yield ("sessions", position, "note")


def is_off(path: FieldPath, typed: Form) -> bool:
    """Return whether somebody said that a note goes."""
    return typed.get(_still(path)) == OFF


def faults(before: Values, after: Values, typed: Form, kept: tuple[int, ...]) -> dict[FieldPath, str]:
    """Return what is left to say of each note, a sentence each.

    `after` is what the listing would say; of its times, the one at each position was at the position in `kept` before.
    """
    found = ((path, _fault(path, before, typed, _is_touched(path, before, after, kept))) for path in paths(before))
    return {path: sentence for path, sentence in found if sentence}


def _fault(path: FieldPath, before: Values, typed: Form, is_touched: bool) -> str:
    answer, text = typed.get(_still(path), ""), typed.get(name_of(path))
    is_other = text is not None and " ".join(text.split()) != " ".join(_text(before, path).split())
    if answer == KEEP:
        return _BOTH if is_other else ""
    if answer == CHANGE:
        return "" if is_other else _NOT_TYPED
    return "" if answer == OFF or is_other or not is_touched else _NOT_SAID


def _is_touched(path: FieldPath, before: Values, after: Values, kept: tuple[int, ...]) -> bool:
    """Return whether the times change that a note is about; one that is taken out takes its note with it."""
    old, new = ([_without_note(row) for row in _sessions(values)] for values in (before, after))
    if path == OF_ALL:
        return old != new or before.get("not_on") != after.get("not_on")
    position = path[1]
    assert isinstance(position, int)
    return position in kept and old[position] != new[kept.index(position)]


def _sessions(values: Values) -> list[Value]:
    return listed(values.get("sessions", []))


def _without_note(row: Value) -> Value:
    return {name: value for name, value in row.items() if name != "note"} if isinstance(row, dict) else row


def _text(values: Values, path: FieldPath) -> str:
    value = value_at(values, path)
    return value if isinstance(value, str) else ""


def _still(path: FieldPath) -> str:
    return name_of((*path, _STILL))
