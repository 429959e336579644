"""A problem: what `check` says to a person. Where it is, what is wrong, and what to type instead."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

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
        where = field_words(self.field)
        return visible(f"{where}: {self.message}" if where else self.message)


def visible(text: str) -> str:
    """Return `text` with every control, format or unpaired character written as <U+XXXX>."""
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text)


def field_words(field: FieldPath) -> str:
    """Return a path as people read it: `("sessions", 0, "days")` becomes `sessions 1 › days`."""
    words: list[str] = []
    for step in field:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        elif isinstance(step, int):
            words.append(str(step + 1))
        else:
            words.append(step if len(step) <= 40 else step[:40] + "…")
    return " › ".join(words)


def tidy(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in reading order, each once, with private values hidden throughout their files."""
    kept = list(dict.fromkeys(problems))
    secret = {p.path for p in kept if p.private}
    fields = {(p.path, p.field) for p in kept if p.private}
    heard = [p for p in kept if p.private or (p.path, p.field) not in fields or '"' not in p.message]
    hushed = [without_quotes(p) if p.path in secret and not p.private else p for p in heard]
    return tuple(sorted(hushed, key=lambda p: (p.path, p.line, list(Severity).index(p.severity), p.sentence)))


def without_quotes(problem: Problem) -> Problem:
    """Return the problem without the words it quotes, since one of them may be what must not be repeated."""
    return replace(problem, message=re.sub(r'"[^"]*"', "(not repeated here)", problem.message))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Return whether any problem stops the site from being published."""
    return any(p.severity is Severity.ERROR for p in problems)


# --- three ways to print them -------------------------------------------------------------------------------------


def as_text(problems: Sequence[Problem]) -> str:
    """Return one line a problem, `path:line: field: message`."""
    return "".join(_text_line(p) + "\n" for p in problems)


def _text_line(problem: Problem) -> str:
    label = "" if problem.severity is Severity.ERROR else f"{problem.severity.value}: "
    return f"{visible(problem.path)}:{problem.line}: {label}{problem.sentence}"


_ANNOTATION = {Severity.ERROR: "error", Severity.HELD: "warning", Severity.WARNING: "warning"}
_TITLE = {
    Severity.ERROR: "Please mend this",
    Severity.HELD: "Waiting for a named person",
    Severity.WARNING: "Please look at this",
}


def as_github(problems: Sequence[Problem]) -> str:
    """Return one GitHub workflow annotation a problem, escaped so that no listing can write a command of its own.

    Escaping rules: GitHub's `actions/toolkit`, command.ts.
    """
    return "".join(
        f"::{_ANNOTATION[p.severity]} file={_property(p.path)},line={p.line},title={_property(_TITLE[p.severity])}"
        f"::{_data(p.sentence)}\n"
        for p in problems
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
            "field": visible(field_words(p.field)),
            "severity": p.severity.value,
            "code": p.code,
            "message": visible(p.message),
        }
        for p in problems
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


FORMATS = {"text": as_text, "github": as_github, "json": as_json}
