"""What an edit changes, field by field, in words: what each is called, what it said, and what it says."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator import terminal_text
from generator.desk import dates
from generator.desk.change_form import form_times
from generator.desk.decision import FileEdit
from generator.formatting import capitalised, list_words, time_words
from generator.load.yaml_parser import Value
from generator.yaml_file.edit import read_values

NOTHING = "nothing"
_CLOCK = re.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_NUMBERED = re.compile(r" \(time \d+\)$")
_CALLED = {
    "email": "e-mail",
    "kind": "kind",
    "join.other_phones": "further numbers",
    "join.other_phones.label": "what it is for",
    "join.other_phones.number": "further number",
    "join.other_phones.hours": "when that number is answered",
    "join.phone_hours": "when the phone is answered",
    "join.post": "address for letters",
    "cost.kind": "cost",
    "cost.note": "cost in words",
    "times_note": "note about times",
    "not_on": "days off",
    "sessions": "times",
    "status": "whether it runs",
    "last_date": "last day",
    "serves": "areas",
    "ways": "how people take part",
    "formerly": "older addresses",
    "join.routes": "how people come",
    "who.note": "who it is for",
    "organisation": "who runs it",
    "organisation.name": "who runs it",
    "organisation.kind": "kind of organisation",
    "organisation.website": "website of who runs it",
    "also_run_by": "who else runs it",
}
"""What fields are called in a row of changes; any other by its own name."""
_LEFT_OUT = {"status": "open"}
"""What a field means that a file does not have."""
NOT_TOLD = ("location",)
"""What a machine alone can read, in a group that says the same for people."""
_ITEM = re.compile(r"\s*\n\s*[-*•]\s+|^\s*[-*•]\s+")
_SAID_ELSEWHERE = ("reviewed", "formerly")
"""What the title of a decision says already."""


@dataclass(frozen=True)
class Difference:
    """One field that an edit changes."""

    field: str
    """Dotted, such as `join.phone`."""
    label: str
    old: str
    new: str

    @property
    def heading(self) -> str:
        """Return the label as it begins a line."""
        return capitalised(self.label)


def of(edits: Iterable[FileEdit]) -> tuple[Difference, ...]:
    """Return what edits change in files that were there before and are there after."""
    return tuple(difference for edit in edits for difference in _of_file(edit))


def _of_file(edit: FileEdit) -> Iterator[Difference]:
    before, after = (read_values(text) if text else None for text in (edit.before, edit.after))
    if before is not None and after is not None:
        for difference in _between(before, after, ()):
            if difference.field not in _SAID_ELSEWHERE:
                yield _of_a_time(difference, before)


def _of_a_time(difference: Difference, before: Mapping[str, Value]) -> Difference:
    """Return a difference in a time with the words of that time, if there are several: readers know no numbers."""
    name, number, *_ = (*difference.field.split("."), "")
    rows = before.get("sessions", [])
    if name != "sessions" or not number.isdecimal() or not isinstance(rows, list):
        return difference
    label = _NUMBERED.sub("", difference.label)
    words = form_times.in_words(rows[int(number) - 1]) if len(rows) > 1 else ""
    return replace(difference, label=f"{label} ({words})" if words else label)


def _between(old: Value, new: Value, path: tuple[str, ...]) -> Iterator[Difference]:
    if old == new or path in {(name,) for name in _SAID_ELSEWHERE}:
        return
    if isinstance(old, dict) and isinstance(new, dict) and path != ("status",):
        for name in dict.fromkeys((*old, *new)):
            yield from _between(old.get(name, ""), new.get(name, ""), (*path, name))
    elif _are_rows(old, new):
        for number, (first, second) in enumerate(zip(old, new, strict=True), 1):
            yield from _between(first, second, (*path, f"{number}"))
    else:
        before, after = (in_words(_spans(value, path) or _LEFT_OUT.get(path[-1], "")) for value in (old, new))
        yield Difference(".".join(path), called(path), before, after)


def _are_rows(old: Value, new: Value) -> bool:
    """Return whether two lists are of as many groups each, which can be compared one by one."""
    both = isinstance(old, list) and isinstance(new, list) and len(old) == len(new)
    return both and all(isinstance(item, dict) for item in (*old, *new))


def called(path: tuple[str, ...]) -> str:
    """Return what a field is called, by the steps to it."""
    names = [step for step in path if not step.isdecimal()]
    name = _CALLED.get(".".join(names)) or _CALLED.get(names[-1]) or names[-1].replace("_", " ")
    number = next((step for step in path if step.isdecimal()), "")
    return f"{name} (time {number})" if number and path[0] == "sessions" else name


def _spans(value: Value, path: tuple[str, ...]) -> Value:
    """Return days in a row as people type them; any other value as it is."""
    is_spans = isinstance(value, list) and path[-1] in ("not_on", "months")
    return [dates.span_in_words(f"{item}") for item in value] if is_spans else value


def in_words(value: Value) -> str:
    """Return a value as a line says it: the values inside it, without the names of a file."""
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return "; ".join(map(in_words, value)) or NOTHING
    if isinstance(value, dict):
        return ", ".join(in_words(item) for name, item in value.items() if name not in NOT_TOLD)
    if isinstance(value, list):
        return list_words([str(item) for item in value]) or NOTHING
    if _CLOCK.fullmatch(value):
        return time_words(datetime.time.fromisoformat(value))
    return terminal_text.safe_line(" ".join(_ITEM.sub(" • ", value).split())) or NOTHING


def changed(edit: FileEdit, is_checked: bool) -> str:
    """Return what an edit of a listing changes, in the words of a title; `is_checked` is that all else is right."""
    names = list_words(list(dict.fromkeys(labels(of((edit,))).values())))
    return f"{names or 'its file'} changed{', and the rest is right' if is_checked else ''}"


def labels(found: Iterable[Difference]) -> Mapping[str, str]:
    """Return what each field that changes is called, by its name, each once."""
    return {difference.field: difference.label for difference in found}
