"""Which days belong to which times. Days come before their times all through a text, or after them; never both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.opening_hours import clock
from generator.importing.opening_hours.clock import Hours
from generator.importing.opening_hours.items import BETWEEN_DAYS, JOINERS, Days, Item, NotSure, items
from generator.importing.opening_hours.tokens import Token, months

_FILLERS = frozenset(
    "every each on at from the and in between open opening opens times time hours session sessions morning mornings"
    " afternoon afternoons evening evenings night nights weekly only are is it runs run meets meet held between we of"
    " o with for a an our".split()
)
_CHANGES = frozenset(
    "not no except excluding excl unless until till some various varies vary varied occasional occasionally sometimes"
    " usually normally generally approx approximately about around roughly may might contact call ring phone telephone"
    " check tbc tba please see website email subject weather change changes changed changing move moves moved cancel"
    " cancelled suspended paused alternate rota rotating rolling holiday holidays christmas easter xmas summer winter"
    " spring autumn season seasonal seasonally bank public half week weeks month months monthly fortnight year years"
    " date dates starting starts start begins begin beginning end ends ending finish finishes last next this other ph"
    " bh required request demand necessary then later earlier late early before after arrive doors booking or if when"
    " available once twice additional extra new temporarily currently age ages aged yrs yr old under over minutes mins"
    " hour per pre dependent depending depends irregular ad hoc tides dusk dawn sunset sunrise daylight off bar ex"
    " hol hols rotation permitting jan january feb february mar march apr april june jun july jul aug august sep sept"
    " up upto by closing closes close shut shuts most selected certain odd even several many couple bimonthly quarterly"
    " annual annually yearly termly term terms inset ramadan lent advent apart but save without minus ish c ca circa"
    " alternately quarter quarters"
    " was were now formerly previously used provisional provisionally soon planned proposed pending tbd order orders"
    " deadline submit register registration referral referrals delivery deliveries"
    " september oct october nov november dec december".split()
)
_OPEN_ALL_DAY = frozenset(
    "helpline helplines line lines hour support service services crisis emergency advice help listening confidential"
    " free freephone day days information info enquiries national".split()
)
"""Words of a text that may stand beside `24 hours` and mean that it is open so long. A notice of 24 hours does not."""
_SEPARATORS = frozenset(", ; . ( ) and & / +".split())
_MOST_WORDS = 14
"""Most words of a text that are passed over as what a time is for."""


@dataclass
class HoursClause:
    """Days with the times and the conditions that belong to them."""

    days: list[Days] = field(default_factory=list)
    hours: list[Hours] = field(default_factory=list)
    flags: dict[str, str] = field(default_factory=dict)
    words: str = ""
    closed: bool = False
    loose: bool = False
    """Whether a condition stands after the times, so that it might be for other clauses as well."""


def clauses(found: Sequence[Token]) -> list[HoursClause]:
    """Return the clauses of a text. Raises NotSure when it is not plain which days have which times."""
    _refuse_what_changes_days(found)
    every = list(items(found))
    kinds = [item.kind for item in every if item.kind in ("days", "hours", "all_day")]
    if kinds == ["all_day"] and re.search(r"24\s?/\s?7", found[0].text):
        return [HoursClause(days=[Days(tuple(range(7)))], flags={"all_day": "yes"})]
    if "days" not in kinds:
        raise NotSure("it names no day of the week")
    builder = _Clauses(days_first=kinds[0] == "days", has_hours=len(set(kinds)) > 1)
    for item in every:
        builder.add(item)
    return builder.finished()


def _refuse_what_changes_days(found: Sequence[Token]) -> None:
    if any(token.kind == "alternate" for token in found):
        raise NotSure("it is not every week, so it needs the date of one session to count from")
    for token in found:
        if token.kind in ("date", "number") or token.text in ("£", "%", "?", "*", "@"):
            raise NotSure(f"“{token.text}” may be a date, a price or an age")
        if token.kind == "word" and token.text in _CHANGES:
            raise NotSure(f"“{token.text}” may change the days or the times")
    labels = [t.text for t in found if t.kind == "word" and t.text not in _FILLERS | BETWEEN_DAYS]
    if len(labels) > _MOST_WORDS:
        raise NotSure("it says more than days and times")
    if labels and not any(t.kind in ("range", "time", "all_day") for t in found):
        raise NotSure("it gives no time")
    if any(token.kind == "all_day" for token in found):
        _refuse_what_is_not_open_all_day(found, labels)


def _refuse_what_is_not_open_all_day(found: Sequence[Token], labels: Sequence[str]) -> None:
    """Refuse `24 hours` beside other times that have words, such as those of an office with a helpline."""
    has_times = any(token.kind in ("range", "time") for token in found)
    other = [label for label in labels if has_times or label not in _OPEN_ALL_DAY]
    if other:
        raise NotSure(f"the 24 hours may be those of “{other[0]}”")


# --- from those to clauses ----------------------------------------------------------------------------------------

_FLAGS = {
    "term": {"term_time_only": "yes"},
    "holidays": {"school_holidays": "only"},
    "no_bank": {"bank_holidays": "no"},
    "bank": {"bank_holidays": "yes"},
    "appointment": {"by_appointment": "yes"},
}


_CLOSED = "“closed” stands where it is not plain what is closed"


class _Clauses:
    """Puts items into clauses, one after another."""

    def __init__(self, days_first: bool, has_hours: bool) -> None:
        self.days_first, self.has_hours = days_first, has_hours
        self.done: list[HoursClause] = []
        self.current = HoursClause()
        self.common: dict[str, str] = {}
        self.closing = False
        """Whether the days that follow are closed ones."""
        self.last_text = ""
        self.marks: list[str] = []
        """All that stood between the last days, or the last `closed`, and now."""
        self.before_closed: list[str] = []
        self.says_open = False
        """Whether the clause says that it is open on its days."""
        self.part = ""
        """The part of the day in words after the last times, which may be for those or for the next."""
        self.is_apart = False
        """Whether something stands between the last times and that."""
        self.since_days: list[str] = []
        """What stood between the last days and now, to tell a list of days from days with something else each."""

    def add(self, item: Item) -> None:
        if item.days:
            self._days(item.days)
        elif item.kind == "hours":
            self._hours(item.text)
        elif item.kind == "all_day":
            self._begin_if(bool(self.current.days) and not self.days_first)
            if self.current.hours or self.current.closed or self.closing:
                raise NotSure("the 24 hours and the other times may be for different things")
            self.current.flags["all_day"] = "yes"
        elif item.kind == "closed":
            self._closed()
        elif item.kind in _FLAGS or item.kind in ("months", "not_months"):
            self._flag(item)
        else:
            self._word(item)

    def _begin_if(self, condition: bool) -> None:
        if condition:
            self._use_part()
            self.done.append(self.current)
            self.current, self.since_days, self.says_open = HoursClause(), [], False

    def _is_timed(self) -> bool:
        return bool(self.current.hours or self.current.closed or "all_day" in self.current.flags)

    def _days(self, days: Days) -> None:
        if self.current.closed and self._may_be_open():
            raise NotSure(_CLOSED)
        self._begin_if(self.days_first and self._is_timed() and not self.closing)
        if self.closing:
            self._begin_if(True)
            self.current.closed, self.closing = True, False
        if self.current.days:
            self._join_days(days)
        self.current.days.append(days)
        self.since_days, self.marks = [], []

    def _join_days(self, days: Days) -> None:
        last = self.current.days[-1]
        if days.weeks and last.days == days.days and not last.weeks and len(self.current.days) == 1:
            self.current.days.clear()  # Friday: the last Friday of the month
        elif last == days:
            self.current.days.pop()  # Wednesday: Wednesdays 10-12
        elif not self.since_days or any(
            word not in JOINERS | {"every", "on", "each", "the"} for word in self.since_days
        ):
            raise NotSure("it is not plain which days have which times")

    def _hours(self, text: str) -> None:
        if self.days_first and not self.current.days:
            raise NotSure("it is not plain which days have which times")
        self._begin_if(not self.days_first and bool(self.current.days))
        if self.current.closed or self.closing:
            raise NotSure(_CLOSED)
        if "all_day" in self.current.flags:
            raise NotSure("the 24 hours and the other times may be for different things")
        if self.part and self.current.hours and not self.is_apart and _SEPARATORS & {*self.marks}:
            self._use_part()
            self.current.words = ""
        self.current.words, self.part = self.part or self.current.words, ""
        found = self._read(text, self.current.words)
        if self.current.hours and None in (found.ends, self.current.hours[-1].ends):
            raise NotSure("it gives two times, and does not say whether the second is an end")
        self.current.hours.append(found)
        self.last_text, self.marks = text, []

    @staticmethod
    def _read(text: str, words: str) -> Hours:
        found = clock.hours(text, words)
        if found is None:
            raise NotSure(f"“{text}” may be before noon or after it")
        return found

    def _use_part(self) -> None:
        """Read the last times by the part of the day that stands after them, as in `9-11 in the evening`."""
        if self.part and self.current.hours:
            found = self._read(self.last_text, self.part)
            if self.is_apart and found != self.current.hours[-1]:
                raise NotSure(f"“{self.last_text}” may be before noon or after it")
            self.current.hours[-1] = found
        self.part = ""

    def _closed(self) -> None:
        """Take `Sunday closed`, or `closed Sunday` after the times of other days."""
        if not self.days_first or not self.current.days:
            raise NotSure(_CLOSED)
        self.closing = self._is_timed()
        self.current.closed = self.current.closed or not self.closing
        self.before_closed, self.marks = self.marks, []

    def _may_be_open(self) -> bool:
        """Return whether `closed` may be of the days after it, and not of those before: `Tues, closed Weds, 10-4`."""
        before, after = [mark for mark in self.before_closed if mark not in (":", "is", "are")], self.marks
        if self.says_open:
            return True
        if after:
            return not _SEPARATORS & {*after} or (before == ["("] and after[0] != ")")
        is_one = len(self.current.days) == 1 and len(self.current.days[0].days) == 1
        return bool(before) or not (is_one or ":" in self.before_closed)

    def _flag(self, item: Item) -> None:
        if self.part and self.is_apart and self.current.hours:
            raise NotSure("a condition may be for a part of the day alone")
        if item.kind in _FLAGS:
            flags = dict(_FLAGS[item.kind])
        else:
            flags = {"months" if item.kind == "months" else "not_on": months(item.text)}
        if not self.current.days and not self.current.hours and not self.done:
            self.common |= flags
            return
        self.current.flags |= flags
        self.current.loose = self.current.loose or self._is_timed() or not self.has_hours

    def _word(self, item: Item) -> None:
        if item.kind == "of_month":
            raise NotSure("it does not say which week of the month")
        if clock.is_part_of_day(item.text):
            self.part, self.is_apart = f"{self.part} {item.text}", bool({*self.marks} - {"in", "the", "(", "-"})
            self.marks = []
            return
        self.marks.append(item.text)
        self.says_open = self.says_open or item.text in ("open", "opens")
        if item.text not in (":", ".", "(", ")", "-") or (self.current.days and item.text == "("):
            self.since_days.append(item.text)

    def finished(self) -> list[HoursClause]:
        """Return the clauses, each with the conditions that are for all."""
        self._use_part()
        self.done.append(self.current)
        alike = all(clause.flags == self.done[0].flags for clause in self.done)
        if self.closing or _opens_and_closes(self.done):
            raise NotSure(_CLOSED)
        if not alike and (self.done[-1].loose or (self.common and any(c.flags for c in self.done))):
            raise NotSure("a condition may be for one of the times or for all of them")
        for clause in self.done:
            clause.flags = {**self.common, **clause.flags}
        untimed = [c for c in self.done if not (c.hours or c.closed or "all_day" in c.flags)]
        if any(not clause.days for clause in self.done) or (untimed and self.has_hours):
            raise NotSure("it is not plain which days have which times")
        return [clause for clause in self.done if not clause.closed]


def _opens_and_closes(found: Iterable[HoursClause]) -> bool:
    """Return whether a day is both open and closed."""
    days: dict[bool, set[int]] = {True: set(), False: set()}
    for clause in found:
        days[clause.closed].update(day for each in clause.days for day in each.days)
    return bool(days[True] & days[False])


def all_days(found: Iterable[Days]) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    """Yield the days of each set of weeks together, in the order of the week."""
    by_weeks: dict[tuple[str, ...], set[int]] = {}
    for each in found:
        by_weeks.setdefault(each.weeks, set()).update(each.days)
    yield from ((weeks, tuple(sorted(days))) for weeks, days in by_weeks.items())
