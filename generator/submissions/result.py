"""The result of one submission, shown without repeating what must not be repeated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator import terminal_text
from generator.check.confidential import is_confidential
from generator.check.context import texts
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity, as_text, for_display, has_errors, redacted

DECIDE_FIRST = (
    "a file in a public project is public at once, so this is not taken in. If a named person decides that the place is"
    " not secret, their decision puts it in: at the desk, or by hand with approved: {on: …, by: …}"
)
_DECIDE_FIRST = "decide_first"
SHARED_RECORD = "shared_record"
"""The code of the problem of a change that is about more listings than one."""
SETTLED_BY_COMPARING = ("conflict", "taken", SHARED_RECORD)
"""What a curator settles by comparing words. Anything else must be mended first, and its words are not shown: nobody
knows yet what they mean, and an address that must stay secret may be among them."""
ACCEPTED, UNCHANGED, REFUSED, WAITING = "accepted", "unchanged", "refused", "waiting"
"""What becomes of a submission; one that waits is in somebody's own words, for a curator to answer."""


@dataclass(frozen=True)
class PendingWrite:
    """A file to write, and what the change is called where it is recorded."""

    id: str
    path: str
    text: str
    subject: str
    """A line for a commit: ids and the names of fields, and never what they say."""
    new: bool = False


@dataclass(frozen=True)
class Result:
    """The result of one submission."""

    state: str
    heading: str
    lines: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    write: PendingWrite | None = None
    undecided: PendingWrite | None = None
    """The file to write once a named person has decided, where nothing else stands in its way."""

    def text(self) -> str:
        """Return it as words for a screen."""
        heading = f"{self.heading}\n"
        return heading + "".join(f"{line}\n" for line in self.lines) + as_text(self.problems)


def redacted_result(
    heading: str,
    lines: Iterable[str],
    problems: Iterable[Problem],
    write: PendingWrite | None,
    is_private: bool = False,
) -> Result:
    """Return a result, with its words unless one must not be repeated, and with its file unless there is an error.

    `is_private` says that something outside the problems, such as a comment, must not be repeated.
    """
    tidied = _with_decision(for_display(problems))
    has_private_problem = any(problem.private for problem in tidied)
    if is_private or has_private_problem:
        quoting_nothing = tuple(problem if problem.private else redacted(problem) for problem in tidied)
        not_shown = (f"  {terminal_text.NOT_SHOWN}",)
        result = _result(heading, not_shown, quoting_nothing, None if has_private_problem else write)
        errors = {problem.code for problem in tidied if problem.severity is Severity.ERROR}
        return replace(result, undecided=write if errors == {_DECIDE_FIRST} else None)
    return _result(heading, tuple(lines) if all(map(_may_be_shown, tidied)) else (), tidied, write)


def _result(heading: str, lines: tuple[str, ...], problems: tuple[Problem, ...], write: PendingWrite | None) -> Result:
    if write is None or has_errors(problems):
        return Result(REFUSED, heading, lines, problems)
    return Result(ACCEPTED, heading, lines, problems, write)


def _with_decision(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return the problems, with one that stops what a named person must decide on before it is public."""
    if not any(problem.private and problem.severity is Severity.HELD for problem in problems):
        return problems
    decision = replace(problems[0], severity=Severity.ERROR, code=_DECIDE_FIRST, message=DECIDE_FIRST, field=())
    return (*problems, decision)


def _may_be_shown(problem: Problem) -> bool:
    """Return whether a submission's words may be shown beside a problem."""
    return problem.severity is not Severity.ERROR or problem.code in SETTLED_BY_COMPARING


def has_secret(value: Value) -> bool:
    """Return whether any words in a submission must not be repeated."""
    return is_confidential("\n".join(text for _, text in texts(value)))


def relocated(problem: Problem, path: str, line: int) -> Problem:
    """Return a problem as one of the file that was sent."""
    return replace(problem, path=path, line=line)


def error(path: str, line: int, message: str, field: FieldPath = (), code: str = "intake") -> Problem:
    """Return a problem that stops a submission."""
    return Problem(path, line, message, field, Severity.ERROR, code)
