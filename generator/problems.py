"""A problem: what `check` says to a person. Where it is, what is wrong, and what to type instead."""

from __future__ import annotations

import json
import re
import traceback
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain
from pathlib import PurePath

FieldPath = tuple[str | int, ...]
"""Where in a file: keys and list positions (from 0), such as `("sessions", 0, "days")`."""


class Severity(Enum):
    """How much a problem matters."""

    ERROR = "error"
    """Nothing is published until it is mended."""
    HELD = "held"
    """Well formed, but a named person must decide. The listing is left out until they have."""
    WARNING = "warning"
    """Published; somebody should look."""
    NOTE = "note"
    """Not published, and keeps nothing else from being so: a listing that waits for what is missing."""


@dataclass(frozen=True)
class Problem:
    """One thing to mend. `line` counts from 1; `path` is as the reader would type it."""

    path: str
    line: int
    message: str
    field: FieldPath = ()
    severity: Severity = Severity.ERROR
    code: str = "problem"
    private: bool = False
    """Whether the value must never be repeated: not here, and not by any other problem in the same file."""

    @property
    def sentence(self) -> str:
        """Return the field and the message on one line, with characters nobody can see written out."""
        label = field_label(self.field)
        return visible(f"{label}: {self.message}" if label else self.message)


def visible(text: str) -> str:
    """Return `text` with every control, format or unpaired character written as <U+XXXX>."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text)


def field_label(field: FieldPath) -> str:
    """Return a path as people read it: `("sessions", 0, "days")` becomes `sessions 1 › days`."""
    labels: list[str] = []
    for step in field:
        if isinstance(step, int) and labels:
            labels[-1] += f" {step + 1}"
        elif isinstance(step, int):
            labels.append(str(step + 1))
        else:
            labels.append(step if len(step) <= 40 else step[:40] + "…")
    return " › ".join(labels)


def for_display(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in reading order, each once, with private values hidden throughout their files."""
    by_file: dict[str, list[Problem]] = defaultdict(list)
    for problem in dict.fromkeys(problems):
        by_file[problem.path].append(problem)
    shown = chain.from_iterable(map(_without_private_values, by_file.values()))
    return tuple(sorted(shown, key=lambda p: (p.path, p.line, list(Severity).index(p.severity), p.sentence)))


def _without_private_values(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the problems of one file; if any is private, no other quotes anything, and none at its field would have."""
    private_fields = {problem.field for problem in problems if problem.private}
    for problem in problems:
        if problem.private or not private_fields:
            yield problem
        elif problem.field not in private_fields or '"' not in problem.message:
            yield redacted(problem)


def redacted(problem: Problem) -> Problem:
    """Return the problem without the text that it quotes, some of which may be what must not be repeated."""
    return replace(problem, message=re.sub(r'"[^"]*"', "(not repeated here)", problem.message))


SLIPS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What our own code raises where it meets something that nobody thought of. No memory or no disk is another matter."""


def of_a_slip(path: str, slip: BaseException) -> Problem:
    """Return the problem of a file on which our own code broke: it waits, and the rest of the book does not.

    What was raised may repeat a private value, so only where it was raised is told.
    """
    frame = traceback.extract_tb(slip.__traceback__)[-1]
    where = f"{type(slip).__name__}, {PurePath(frame.filename).name}, line {frame.lineno}"
    message = (
        "the check itself broke on this file. That is our mistake and not yours. Nobody knows what else is wrong here,"
        f" so it cannot be published. Please send the file to whoever looks after Linkbook, with this: {where}"
    )
    return Problem(path, 1, message, code="slip")


def has_errors(problems: Iterable[Problem]) -> bool:
    """Return whether any problem stops the site from being published."""
    return any(p.severity is Severity.ERROR for p in problems)


# --- three ways to print them -------------------------------------------------------------------------------------


MOST_ALIKE = 10
"""Most warnings in the same words that are printed one by one."""


def as_text(problems: Sequence[Problem]) -> str:
    """Return one line a problem, `path:line: field: message`; many warnings alike are one line."""
    return "".join(_text_line(p) + "\n" for p in _counted(problems))


def _counted(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the problems, the first of many warnings alike with how many more there are.

    A page of one sentence hides what else there is to look at, and GitHub shows ten annotations of a kind and no more.
    """
    lesser = (Severity.WARNING, Severity.NOTE)
    alike = defaultdict[tuple[str, str], list[Problem]](list)
    for problem in problems:
        if problem.severity in lesser:
            alike[problem.code, problem.message].append(problem)
    told: set[tuple[str, str]] = set()
    for problem in problems:
        kind = (problem.code, problem.message)
        if problem.severity not in lesser or len(alike[kind]) <= MOST_ALIKE:
            yield problem
        elif kind not in told:
            told.add(kind)
            yield replace(problem, message=f"{problem.message} ({_so_it_is_in(alike[kind][1:])})")


def _so_it_is_in(others: Sequence[Problem]) -> str:
    """Return how many more problems there are alike, and in which files the first of them are."""
    names = list(dict.fromkeys(PurePath(visible(other.path)).name for other in others))[:MOST_ALIKE]
    rest = len(others) - len(names)
    and_others = f" and {rest:,} other{'s' * (rest > 1)}" if rest > 0 else ""
    return f"So it is {len(others):,} times more: in {', '.join(names)}{and_others}"


def _text_line(problem: Problem) -> str:
    label = "" if problem.severity is Severity.ERROR else f"{problem.severity.value}: "
    return f"{visible(problem.path)}:{problem.line}: {label}{problem.sentence}"


_ANNOTATION = {Severity.ERROR: "error", Severity.HELD: "warning", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_TITLE = {
    Severity.ERROR: "Please mend this",
    Severity.HELD: "Waiting for a named person",
    Severity.WARNING: "Please look at this",
    Severity.NOTE: "Waiting, not published",
}


def as_github(problems: Sequence[Problem]) -> str:
    """Return one GitHub workflow annotation a problem, escaped so that no listing can write a command of its own.

    Escaping rules: GitHub's `actions/toolkit`, command.ts.
    """
    return "".join(
        f"::{_ANNOTATION[p.severity]} file={_property(p.path)},line={p.line},title={_property(_TITLE[p.severity])}"
        f"::{_data(p.sentence)}\n"
        for p in _counted(problems)
    )


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Sequence[Problem]) -> str:
    """Return a JSON list of objects with the keys file, line, field, severity, code and message."""
    rows = [
        {
            "file": visible(p.path),
            "line": p.line,
            "field": visible(field_label(p.field)),
            "severity": p.severity.value,
            "code": p.code,
            "message": visible(p.message),
        }
        for p in problems
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


FORMATS = {"text": as_text, "github": as_github, "json": as_json}
