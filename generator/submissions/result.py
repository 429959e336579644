"""What became of one submission, and how it is told without repeating what must not be repeated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator import terminal_text
from generator.check.confidential import is_confidential
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity, as_text, for_display, has_errors, redacted

DECIDE_FIRST = (
    "a file in a public project is public at once, so this is not taken in. If a named person decides that the place is"
    " not secret, put the file in by hand, with approved: {on: …, by: …}"
)
TO_COMPARE = ("conflict", "taken")
"""What a curator settles by comparing words. Anything else must be mended first, and its words are not shown: nobody
knows yet what they mean, and an address that must stay secret may be among them."""
TAKEN, NOTHING, REFUSED = "taken", "nothing to do", "not taken"


@dataclass(frozen=True)
class Write:
    """A file to write, and what the change is called where it is recorded."""

    id: str
    path: str
    text: str
    subject: str
    """A line for a commit: ids and the names of fields, and never what they say."""
    new: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of one submission."""

    state: str
    heading: str
    lines: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    write: Write | None = None

    def text(self) -> str:
        """Return it as words for a screen."""
        heading = f"{self.heading}\n"
        return heading + "".join(f"{line}\n" for line in self.lines) + as_text(self.problems)


def told(
    heading: str, lines: Iterable[str], problems: Iterable[Problem], write: Write | None, secret: bool = False
) -> Outcome:
    """Return an outcome, with its words unless one must not be repeated, and with its file unless there is an error."""
    found = for_display(problems)
    private = secret or any(p.private for p in found)
    if any(p.private and p.severity is Severity.HELD for p in found):
        found = (
            *found,
            replace(found[0], severity=Severity.ERROR, code="decide_first", message=DECIDE_FIRST, field=()),
        )
    if private:
        found = tuple(p if p.private else redacted(p) for p in found)
        lines, write = (f"  {terminal_text.NOT_SHOWN}",), None if any(p.private for p in found) else write
    if has_errors(found) or write is None:
        mend = any(p.severity is Severity.ERROR and p.code not in TO_COMPARE for p in found)
        return Outcome(REFUSED, heading, () if mend and not private else tuple(lines), found)
    return Outcome(TAKEN, heading, tuple(lines), found, write)


def secret(value: Value) -> bool:
    """Return whether any words in a submission must not be repeated."""
    return is_confidential("\n".join(_pieces(value)))


def _pieces(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for item in value.values() if isinstance(value, dict) else value:
            yield from _pieces(item)


def at(problem: Problem, path: str, line: int) -> Problem:
    """Return a problem as one of the file that was sent."""
    return replace(problem, path=path, line=line)


def error(path: str, line: int, message: str, field: FieldPath = (), code: str = "intake") -> Problem:
    """Return a problem that stops a submission."""
    return Problem(path, line, message, field, Severity.ERROR, code)
