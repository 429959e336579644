"""What a curator decided with one press: the files before and after, so that it can be finished, undone and sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import PurePosixPath
from typing import Any


@dataclass(frozen=True)
class FileEdit:
    """One file of the directory, as a decision found it and as it leaves it. None is no file at all."""

    path: str
    """Where it lies below the directory, with `/` between folders."""
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Decision:
    """One press of a curator."""

    title: str
    """What was decided, as the list of decisions says it: names of things, and nothing that a sender wrote."""
    edits: tuple[FileEdit, ...] = ()
    settles: str = ""
    """The key of the thing in a queue that this settles, when no file says so: a mail that was refused, say."""
    number: int = 0
    """Its place in the journal, from 1; 0 before it is kept."""
    issue: int = 0
    """The issue on GitHub that asked for it; 0 when none did. What changes a file closes it when it is merged."""
    answer: str = ""
    """What to say on that issue when all is sent, as Markdown, before it is closed; nothing when a merge closes it."""
    subject: str = ""
    """The line for a commit, of ids and the names of fields: GitHub acts on marks in words that a sender chose."""
    asked: tuple[str, ...] = ()
    """What somebody was asked about who has not answered: the key of a mail, or the ids of listings."""
    on: str = ""
    """The day of the press, as YYYY-MM-DD."""
    spoke_to: str = ""
    """Whom a curator spoke to, as they noted it. It stays in the journal: it may be the name of a private person, and
    whatever is in a commit or a pull request may be read by anybody."""

    about: tuple[str, ...] = ()
    """Which listings a mail is about that names none: its key, and then their ids."""

    @property
    def line(self) -> str:
        """Return the line for a commit."""
        return self.subject or self.title


@dataclass(frozen=True)
class History:
    """Every decision in a journal, in order, and which of them were undone or sent."""

    decisions: tuple[Decision, ...] = ()
    undone: frozenset[int] = frozenset()
    sent: frozenset[int] = frozenset()
    last_is_undo: bool = False
    """Whether the last event took a decision back."""
    last: int = 0
    """The number of the decision whose files the last event was to change; 0 when they are known to be written."""

    @property
    def unsent(self) -> tuple[Decision, ...]:
        """Return the decisions that stand and have not been sent, the oldest first."""
        gone = self.undone | self.sent
        return tuple(decision for decision in self.decisions if decision.number not in gone)

    @property
    def changes(self) -> tuple[Decision, ...]:
        """Return the unsent decisions that change a file: those that sending is about."""
        return tuple(decision for decision in self.unsent if decision.edits)

    @property
    def standing(self) -> tuple[Decision, ...]:
        """Return the decisions that were not undone, sent ones too, the oldest first."""
        return tuple(decision for decision in self.decisions if decision.number not in self.undone)

    @property
    def settled(self) -> frozenset[str]:
        """Return the keys of what standing decisions have settled, sent ones too."""
        return frozenset(decision.settles for decision in self.standing if decision.settles)

    @property
    def asked(self) -> Mapping[str, Decision]:
        """Return, by its key or its id, what somebody was asked about last."""
        return {key: decision for decision in self.standing for key in decision.asked}

    @property
    def about(self) -> Mapping[str, tuple[str, ...]]:
        """Return, by the key of a mail, the ids of the listings that somebody said it is about."""
        return {decision.about[0]: decision.about[1:] for decision in self.standing if decision.about}

    @property
    def spoken_to(self) -> Mapping[str, Decision]:
        """Return, by the id of a listing, the last check of it in which somebody noted whom they spoke to."""
        noted = (decision for decision in self.standing if decision.spoke_to)
        return {PurePosixPath(edit.path).stem: decision for decision in noted for edit in decision.edits}

    def find(self, number: int) -> Decision | None:
        """Return a decision that can still be undone, by its number."""
        return next((decision for decision in self.unsent if decision.number == number), None)

    def later(self, decision: Decision) -> tuple[Decision, ...]:
        """Return the unsent decisions after one that changed a file of it: they must be undone first."""
        paths = {edit.path for edit in decision.edits}
        after = (other for other in self.unsent if other.number > decision.number)
        return tuple(other for other in after if paths & {edit.path for edit in other.edits})


def decided(decision: Decision) -> str:
    """Return the line that records a decision."""
    content = asdict(decision)
    del content["number"]
    return _line({"decided": content})


def undid(number: int) -> str:
    """Return the line that records that a decision was taken back."""
    return _line({"undid": number})


def sent(numbers: Iterable[int], where: str) -> str:
    """Return the line that records that decisions went out, and where to."""
    return _line({"sent": list(numbers), "to": where})


def written(number: int) -> str:
    """Return the line that records that the files of the last event are on the disk."""
    return _line({"written": number})


def _line(event: Mapping[str, Any]) -> str:
    return json.dumps(event, ensure_ascii=True) + "\n"


def history(lines: Sequence[str]) -> History:
    """Return the history that a journal's lines tell. A line that cannot be read raises ValueError."""
    result = History()
    for line in lines:
        result = _after(result, json.loads(line))
    return result


def _after(so_far: History, event: Mapping[str, Any]) -> History:
    if "decided" in event:
        decision = _decision(event["decided"], len(so_far.decisions) + 1)
        return replace(so_far, decisions=(*so_far.decisions, decision), last=decision.number, last_is_undo=False)
    if "undid" in event:
        number = int(event["undid"])
        return replace(so_far, undone=so_far.undone | {number}, last=number, last_is_undo=True)
    if "sent" in event:
        return replace(so_far, sent=so_far.sent | set(map(int, event["sent"])), last=0)
    if "written" in event:
        return replace(so_far, last=0)
    raise ValueError("not an event of the desk")


def _decision(content: Mapping[str, Any], number: int) -> Decision:
    edits = tuple(FileEdit(edit["path"], edit["before"], edit["after"]) for edit in content["edits"])
    issue, answer = int(content.get("issue", 0)), content.get("answer", "")
    subject, asked, on = content.get("subject", ""), tuple(content.get("asked", ())), content.get("on", "")
    spoke_to, about = content.get("spoke_to", ""), tuple(content.get("about", ()))
    return Decision(
        content["title"], edits, content["settles"], number, issue, answer, subject, asked, on, spoke_to, about
    )


def swapped(decision: Decision) -> tuple[FileEdit, ...]:
    """Return the edits that take a decision back, the last of its files first."""
    return tuple(FileEdit(edit.path, edit.after, edit.before) for edit in reversed(decision.edits))


def total(decisions: Iterable[Decision]) -> tuple[FileEdit, ...]:
    """Return what decisions together do to each file: from before the first to after the last."""
    by_path: dict[str, FileEdit] = {}
    for edit in (edit for decision in decisions for edit in decision.edits):
        first = by_path.get(edit.path, edit)
        by_path[edit.path] = FileEdit(edit.path, first.before, edit.after)
    return tuple(edit for edit in by_path.values() if edit.before != edit.after)
