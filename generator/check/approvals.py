"""What a named person's approval covers, and a consent: the words it was given for, and no others.

An approval lists a short hash of each text that was held when it was given. When the text changes, so does its hash,
and the listing is held again. Approvals from before there were hashes are taken at their word, with a warning. A
consent lists the hashes of the names and numbers that somebody agreed to; one without covers all that its file has.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.check.context import ListingEntry, texts
from generator.check.hidden_places import LETTERS
from generator.check.personal import NEEDS_CONSENT
from generator.check.safeguarding import SENSITIVE_ADDRESS
from generator.load import Records
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity
from schema.review import DECISIONS
from schema.types import quoted

_LINE_TO_WRITE = "approved: {on: …, by: …}"
"""What messages say a decision looks like, until this module puts in what it would cover."""
_INSTRUCTION = re.compile(
    r"\s*(?:A named person must decide, and record it: approved:|To record a decision: approved:|Set status:) .*",
    re.DOTALL,
)
"""How a message says what to write in a file."""
_CONSENT_LINE = re.compile(r" If so, record it: consent: \{[^}]*\}")


@dataclass(frozen=True)
class ProposedDecision:
    """An approval or a consent that a change adds or alters, or that it leans on for other words."""

    entry: ListingEntry
    key: str
    verb: str
    """What the change does to it: adds, alters, or leans on one that does not say which words it is for."""
    by: str
    """Who decided, as the file says."""


# --- what an approval covers --------------------------------------------------------------------------------------


def decided(problems: Sequence[Problem], entry: ListingEntry, today: datetime.date) -> Iterator[Problem]:
    """Yield the problems of a listing that nobody has decided on; a held one gives the line that records a decision."""
    held = [problem for problem in problems if problem.severity is Severity.HELD]
    covers = " ".join(sorted({cover(problem, entry) for problem in held}))
    approval = entry.record.approved
    for problem in problems:
        if problem.code in NEEDS_CONSENT:
            yield from _not_agreed(problem, entry, consent_covers(problems, entry), today)
        elif problem.severity is not Severity.HELD:
            yield problem
        elif approval is None:
            yield _with_line(problem, f"approved: {{on: {today}, by: …, covers: {covers}}}")
        elif approval.covers is not None and cover(problem, entry) not in approval.covers.split():
            yield _lapsed(problem, approval.by, f"approved: {{on: {today}, by: …, covers: {covers}}}")
    if approval and approval.covers is None and held:
        message = f"does not say which words it is for. If they are still right, add covers: {covers}"
        yield entry.problem(("approved",), message, Severity.WARNING, "covers_anything")


def consent_covers(problems: Iterable[Problem], entry: ListingEntry) -> str:
    """Return what a consent would cover to be one for all of these problems: their hashes, with spaces between."""
    return " ".join(sorted({cover(problem, entry) for problem in problems if problem.code in NEEDS_CONSENT}))


def _not_agreed(problem: Problem, entry: ListingEntry, covers: str, today: datetime.date) -> Iterator[Problem]:
    """Yield a problem that needs a consent, with the line that records one, unless the listing's own covers it."""
    consent = entry.record.consent
    with_line = replace(problem, message=f"{problem.message} consent: {{on: {today}, covers: {covers}}}")
    if consent is None:
        yield with_line
    elif consent.covers is not None and cover(problem, entry) not in consent.covers.split():
        yield replace(with_line, message=f"{with_line.message}. The consent in this file was for other words")


def cover(problem: Problem, entry: ListingEntry) -> str:
    """Return the hash, eight hexadecimal digits, of the words that a problem is about: all of its field.

    A place that may be secret is decided on with its venues and where letters go: another address would be another
    decision.
    """
    is_of_a_place = problem.private or problem.code == SENSITIVE_ADDRESS
    paths: tuple[FieldPath, ...] = (problem.field, ("venues",), LETTERS) if is_of_a_place else (problem.field,)
    words = " ".join(" ".join(text for _, text in texts(value_at(entry, path))) for path in paths)
    return hashlib.sha256(" ".join(words.split()).encode("utf-8", "replace")).hexdigest()[:8]


def reason(problem: Problem) -> str:
    """Return why a listing is held, for whoever decides it with a press and writes in no file."""
    message = _INSTRUCTION.sub("", problem.message).rstrip(".")
    return message if message.endswith("?") else f"{message}."


def without_record(message: str) -> str:
    """Return a message without the line that records a consent in a file, for whoever records it with a press."""
    return _CONSENT_LINE.sub("", message)


def undecided(entry: ListingEntry) -> ListingEntry:
    """Return a listing as if nobody had decided on it, or agreed to it."""
    return replace(entry, record=entry.record.model_copy(update=dict.fromkeys(DECISIONS)))


def value_at(entry: ListingEntry, path: FieldPath) -> Value:
    """Return what a listing says at a path, or in a comment there; nothing when it does not say."""
    if path in entry.document.comments:
        return entry.document.comments[path]
    value: Value = entry.document.value
    for step in path:
        if isinstance(value, dict):
            value = value.get(str(step), "")
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
    return value


def _with_line(problem: Problem, line: str) -> Problem:
    if _LINE_TO_WRITE in problem.message:
        return replace(problem, message=problem.message.replace(_LINE_TO_WRITE, line))
    stop = "" if problem.message.endswith("?") else "."
    return replace(problem, message=f"{problem.message.rstrip('.')}{stop} To record a decision: {line}")


def _lapsed(problem: Problem, by: str, line: str) -> Problem:
    with_line = _with_line(problem, line)
    return replace(with_line, message=f"{with_line.message}. The approval by {by} was for other words")


# --- what a proposed change decides -------------------------------------------------------------------------------


def proposed(after: Records, before: Records) -> Iterator[ProposedDecision]:
    """Yield each approval and each consent that a change between two directories adds, alters or leans on."""
    earlier = {entry.id: entry.document.value for entry in before.listings}
    for entry in after.listings:
        values = entry.document.value
        for key in DECISIONS:
            verb = _verb(key, values, earlier.get(entry.id, {}))
            if verb:
                yield ProposedDecision(entry, key, verb, _who_decided(values[key]))


def _verb(key: str, now: Mapping[str, Value], was: Mapping[str, Value]) -> str:
    """Return what a change does to a decision, or nothing."""
    if now.get(key) != was.get(key):
        return ("alters" if was.get(key) else "adds") if now.get(key) else ""
    is_open = isinstance(now.get(key), dict) and "covers" not in now[key]
    return "leans on" if is_open and now != was else ""


def _who_decided(decision: Value) -> str:
    by = decision.get("by", "") if isinstance(decision, dict) else ""
    return by if isinstance(by, str) else ""


def problem_of(decision: ProposedDecision, author: str | None) -> Problem:
    """Return what a reviewer must know of a decision that a change proposes. `author` wrote it, as git says."""
    message = f"{sentence(decision, author)}. Only a curator may write this: ask whoever decided before you merge it"
    return decision.entry.problem((decision.key,), message, Severity.HELD, "proposed_decision")


def sentence(decision: ProposedDecision, author: str | None) -> str:
    """Return who proposes which decision, in a sentence without its full stop."""
    noun = {"approved": "an approval", "consent": "a consent"}[decision.key]
    tail = ", which does not say which words it is for" if decision.verb == "leans on" else ""
    proposer = f"{quoted(author)} proposes it" if author else "git does not say who proposes it"
    says = f", and it says that {quoted(decision.by)} decided" if decision.by else ""
    return f"this change {decision.verb} {noun}{tail}: {proposer}{says}"
