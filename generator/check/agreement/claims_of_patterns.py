"""Claims about patterns and about how it is done: every so many weeks, weeks of the month, by a way of its own."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from generator.check.agreement.time_claims import Fix, OfARule, Subject, Timed, listed
from schema.session import WEEKS, Session


@dataclass(frozen=True)
class EverySoManyWeeks(OfARule):
    """It is every second, third or fourth week, counted from a day if one is named."""

    weeks: int
    counted_from: datetime.date | None = None

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether a session is in such weeks, as far as words tell: `every second Tuesday` may be the 2nd."""
        session = timed.session
        every = session.every_weeks or (2 if session.fortnightly_from else 0)
        is_once = len(session.weeks) == 1 and bool(re.search("fortnight|alternate", self.words))
        return bool(session.dates) or (_is_counted(session) and not is_once and every in (0, self.weeks))

    def fix(self, subject: Subject) -> Fix:
        """Return the count, and from which day."""
        firsts = (timed.session.first_date for timed in subject.sessions if timed.session.first_date)
        start = self.counted_from or next(firsts, "the date of any one session")
        week = f"{self.weeks}{'nd' if self.weeks == 2 else 'rd' if self.weeks == 3 else 'th'}"
        may_be_of_month = self.counted_from is None and week in WEEKS and _NTH_DAY.search(self.words)
        or_else = f", or weeks: [{week}] if it is the {week} of each month" if may_be_of_month else ""
        return Fix("every_weeks", self.weeks, f" and counted_from: {start}{or_else}")


@dataclass(frozen=True)
class WeeksOfMonth(OfARule):
    """It is in some weeks of the month; in one of them, if none is named."""

    weeks: tuple[str, ...]

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether a session is in one of those weeks, or has dates."""
        session = timed.session
        is_named = not self.weeks or bool(set(self.weeks) & set(session.weeks))
        return bool(session.dates) or (_is_counted(session) and is_named)

    def fix(self, subject: Subject) -> Fix:
        """Return the weeks."""
        return Fix("weeks", listed(self.weeks or ("1st",)), "" if self.weeks else ", or whichever it is")


_NTH_DAY = re.compile(r"every (?:2nd|3rd|4th|5th|second|third|fourth|fifth) \w+day")


def _is_counted(session: Session) -> bool:
    return bool(session.every_weeks or session.fortnightly_from or session.weeks)


@dataclass(frozen=True)
class NoRule(OfARule):
    """No rule gives its days: `dates vary`."""

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether a session gives its dates."""
        return bool(timed.session.dates)

    def fix(self, subject: Subject) -> Fix:
        """Return that its days follow no rule."""
        return Fix("irregular", "yes", " in place of days")


# --- how ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ByWay(OfARule):
    """One time is by a way of its own: `on Zoom`."""

    way: str

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether it has a way, or the listing has no other; of the whole listing, `ways` says it."""
        ways = subject.listing.ways
        return not subject.is_one or bool(timed.session.way) or (len(ways) == 1 and self.way in (*ways, "online"))

    def fix(self, subject: Subject) -> Fix:
        """Return the way."""
        return Fix("way", self.way)


@dataclass(frozen=True)
class AnswerIsYes(OfARule):
    """A session's answer is yes: `by_appointment`, or `all_day`."""

    key: str
    advice: str = ""

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether a session says so."""
        return bool(getattr(timed.session, self.key))

    def fix(self, subject: Subject) -> Fix:
        """Return the answer."""
        return Fix(self.key, "yes", self.advice)
