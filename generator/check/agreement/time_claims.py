"""A claim: what a sentence says of days and times that a rule should say too, and what to type where none does."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.recurrence import Recurrence
from schema.listing import Listing
from schema.session import Session


@dataclass(frozen=True)
class Timed:
    """A session, where it stands among those of its listing, and all that holds of its days."""

    position: int
    session: Session
    recurrence: Recurrence


@dataclass(frozen=True)
class Subject:
    """What some words about times may be about: a listing and its sessions, or one of them."""

    listing: Listing
    sessions: Sequence[Timed]
    is_one: bool
    """Whether the words are one session's own."""
    today: datetime.date

    @property
    def has_rules(self) -> bool:
        """Return whether there are sessions, and a rule gives the days of all of them."""
        return bool(self.sessions) and not any(timed.session.irregular for timed in self.sessions)

    def on(self, days: Collection[str]) -> Subject:
        """Return the same of the sessions that are on some days of the week; of all, where that sets none apart."""
        held = [timed for timed in self.sessions if not set(days).isdisjoint(timed.session.days)]
        return replace(self, sessions=held) if held else self


@dataclass(frozen=True)
class Fix:
    """A line that says in a rule what words say: its key, its value, and what to know beside it."""

    key: str
    value: object
    advice: str = ""
    sessions: tuple[int, ...] = ()
    """The places of the sessions that it may belong to, where those are some of several."""
    own_session_for: tuple[str, ...] = ()
    """The days that need a session of their own first, because the others of theirs go on."""

    def __str__(self) -> str:
        return f"{self.key}: {self.value}{self.advice}"


@dataclass(frozen=True)
class Claim(ABC):
    """Something said of days and times, and its words."""

    words: str
    on_days: tuple[str, ...] = field(default=(), kw_only=True)
    """The days of the week of which it is said; of all, if none is named."""

    @abstractmethod
    def fixes(self, subject: Subject) -> Iterator[Fix]:
        """Yield what to type so that the rules say it; nothing where they do."""

    def located(self, fix: Fix, meant: Subject, subject: Subject) -> Fix:
        """Return a line with the sessions that it may belong to, and the days that must leave them, if only some do."""
        is_some = len(meant.sessions) < len(subject.sessions)
        held = {day for timed in meant.sessions for day in timed.session.days}
        of_days = tuple(day for day in self.on_days if day in held)
        return replace(
            fix,
            sessions=tuple(timed.position for timed in meant.sessions) if is_some else (),
            own_session_for=of_days if of_days and len(of_days) < len(held) else (),
        )


def listed(values: Sequence[object]) -> str:
    """Return values as a list is typed: `[1st, 3rd]`."""
    return f"[{', '.join(map(str, values))}]"


class OfARule(Claim):
    """A claim that one session is enough to meet: a sentence seldom tells which of several it means."""

    def fixes(self, subject: Subject) -> Iterator[Fix]:
        """Yield the line, unless some session meets it."""
        meant = subject.on(self.on_days)
        if meant.has_rules and not any(self.is_met(timed, meant) for timed in meant.sessions):
            yield self.located(self.fix(meant), meant, subject)

    @abstractmethod
    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether a session does as the words say."""

    @abstractmethod
    def fix(self, subject: Subject) -> Fix:
        """Return the line to type."""
