"""What words say of days and times: all of a note, if it says nothing else, and what a sentence names among the rest.

A page asks whether a note says more than the sessions do, and `check` whether words say something else than they do.
The importer has a reader of its own (`importing/opening_hours`), which answers another question: it must settle on one
meaning of each word or refuse, where this keeps all that `9` may mean.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from generator import hours_in_words
from schema.calendar_names import A_MONTH, AN_ORDINAL, BANK_HOLIDAYS, DAYS, MONTHS, ORDINALS, month_number

DAY_MINUTES = 24 * 60
_WELSH_DAYS = ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul")
_SILENT = frozenset(
    "open opening opens time times hour hours session sessions every each weekly on at from the and in between we are"
    " we're is it it's runs run meets meet held only a week of dydd nos ddydd bob o yn ar ac am agor".split()
)
"""Words that say nothing which the days and times beside them do not. A word that is not here says something."""

_DAY = (
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\b\.?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'?s)?\b|(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b"
)
_TO = r"\s*(?:-|\bto\b|\buntil\b|\btill?\b|\bi\b|\bhyd\b|\btan\b)\s*"
_CLOCK = r"(?:[012][0-9][0-5][0-9]|[0-9]{1,2}(?:[:.][0-5][0-9])?)\s*(?:[ap]m\b)?"
_MONTH = rf"{A_MONTH}\b"
_DATE = rf"(?:(?:{_DAY}),?\s+)?[0-9]{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+[0-9]{{4}}"
_OFF = r"(?:not|no|except|excluding|closed)\s+(?:on\s+|in\s+|during\s+|for\s+)?(?:the\s+)?"
_TOKENS: tuple[tuple[str, str], ...] = (
    ("first_to_last", rf"(?:from\s+)?{_DATE}{_TO}{_DATE}"),
    ("last", rf"(?:until|till|ends|ending)\s+{_DATE}"),
    ("first", rf"(?:from|starts|starting|begins)\s+{_DATE}"),
    ("date", _DATE),
    ("bank_holidays=no", rf"{_OFF}{BANK_HOLIDAYS}"),
    ("bank_holidays=yes", rf"(?:including|also on)\s+{BANK_HOLIDAYS}"),
    ("school_holidays=no", rf"{_OFF}school\s+holidays?|(?:(?:in|during)\s+)?(?:school\s+)?term[ -]?times?\b"),
    ("not_on", rf"{_OFF}{_MONTH}(?:{_TO}{_MONTH})?"),
    ("months", rf"{_MONTH}{_TO}{_MONTH}"),
    ("by_appointment", r"by appointment|appointments? only"),
    ("all_day", r"24\s?/\s?7|24[- ]?hours?(?:\s+a\s+day)?|(?:all\s+)?day and night"),
    ("fortnight", r"every other(?:\s+week\s+on)?|alternate|fortnightly|every\s+(?:2|two)\s+weeks(?:\s+on)?"),
    ("of_month", r"(?:of|in)\s+(?:(?:the|each|every)\s+)?month|(?:each|every)\s+month|monthly"),
    ("days", rf"(?:{_DAY}){_TO}(?:{_DAY})"),
    ("range", rf"(?:from\s+)?{_CLOCK}(?:{_TO}|\s+and\s+){_CLOCK}(?![0-9:.]*[0-9])"),
    ("starts", r"(?:from\s+)?[0-9]{1,2}(?:[:.][0-5][0-9]\s*(?:[ap]m\b)?|\s*[ap]m\b)"),
    ("every_day", r"(?:7|seven)\s+days(?:\s+a\s+week)?|every\s*day|daily"),
    ("weekdays", r"week\s?days?\b"),
    ("weekend", r"weekends?\b"),
    ("week", rf"{AN_ORDINAL}\b"),
    ("day", _DAY),
    ("closed", r"closed\b"),
    ("part", r"(?:morning|afternoon|evening)s?\b"),
    ("word", r"[^\W\d_]+(?:'[^\W\d_]+)*"),
    ("mark", r"[-,;:.&/()+]"),
    ("other", r"\S"),
)
_NAMES = {f"t{n}": name for n, (name, _) in enumerate(_TOKENS)}
_TOKEN = re.compile("|".join(f"(?P<t{n}>{pattern})" for n, (_, pattern) in enumerate(_TOKENS)))
_SETS = {"every_day": range(7), "weekdays": range(5), "weekend": range(5, 7)}
_PARTS = {"morning": (0, 12 * 60), "afternoon": (12 * 60, 18 * 60), "evening": (16 * 60, DAY_MINUTES)}


@dataclass(frozen=True)
class On:
    """A day of the week, from Monday as 0, of some weeks of the month or of every so many; or a date."""

    day: int = 0
    weeks: frozenset[str] = frozenset()
    every: int = 1
    date: datetime.date | None = None


@dataclass(frozen=True)
class Clock:
    """The minutes of the day at which something may start and end, as the words leave it open; empty if unsaid."""

    starts: frozenset[int] = frozenset()
    ends: frozenset[int] = frozenset()
    all_day: bool = False


@dataclass
class Clause:
    """Days with the times that belong to them."""

    on: list[On] = field(default_factory=list)
    clocks: list[Clock] = field(default_factory=list)
    parts: list[tuple[int, int]] = field(default_factory=list)
    """The first minute of a part of the day, and the first after it: a start lies between them."""
    closed: bool = False


@dataclass(frozen=True)
class Stated:
    """All that a note says of times: its clauses, and what is true of all of them, as (field, value)."""

    clauses: tuple[Clause, ...]
    limits: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class StatedTime:
    """Days of the week, times of the clock or a part of the day that words name, and where they stand in them."""

    kind: str
    start: int
    end: int
    days: tuple[int, ...] = ()
    clock: Clock | None = None
    part: tuple[int, int] | None = None


def mentions(words: str) -> Iterator[StatedTime]:
    """Yield what plain words (`plain`) name of days and times, in their order; whatever else they say is left out."""
    for match in _TOKEN.finditer(words):
        kind = _NAMES[str(match.lastgroup)]
        place = (kind, match.start(), match.end())
        if kind in ("day", "days", *_SETS):
            yield StatedTime(*place, days=tuple(_day_numbers(kind, match[0])))
        elif kind in ("range", "starts"):
            yield StatedTime(*place, clock=_times(match[0]))
        elif kind == "part":
            yield StatedTime(*place, part=_PARTS[match[0].rstrip("s")])


def read(note: str) -> Stated | None:
    """Return what a note says of times, or None when it says anything more, or may mean two things."""
    reader = _Reader()
    for match in _TOKEN.finditer(plain(note)):
        if not reader.takes(_NAMES[str(match.lastgroup)], match[0]):
            return None
    return reader.stated()


@lru_cache(maxsize=64)  # several rules ask for those of one listing
def plain(note: str) -> str:
    """Return words in small letters, with one sort of dash, of noon, of midnight and of am and pm."""
    words = _DASH.sub("-", note.casefold()).replace("\u2019", "'")
    if not hours_in_words.may_say_hours(words):
        return words
    words = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", words)
    words = re.sub(r"(?<=[0-9])\s?y([bph])\b", lambda found: "am" if found[1] == "b" else "pm", words)
    words = re.sub(r"\b(?:12(?:[:.]00)?\s*)?(?:noon|midday|hanner dydd)\b", "12pm", words)
    words = re.sub(r"\b(?:12(?:[:.]00)?\s*)?(?:midnight|hanner nos)\b", "12am", words)
    return hours_in_words.in_figures(words)


_DASH = re.compile("[\u2010-\u2015\u2212]")


class _Reader:
    """Puts tokens into clauses. Days stand before their times all through a note, or after them."""

    def __init__(self) -> None:
        self.clauses = [Clause()]
        self.limits: set[tuple[str, str]] = set()
        self.weeks: set[str] = set()
        self.every = 1
        self.days_first: bool | None = None
        self.closing = False
        """Whether the days that follow are closed ones."""

    def takes(self, kind: str, words: str) -> bool:
        """Take one token; return False where it says what no session can."""
        if kind in ("mark", "word"):
            return kind == "mark" or words in _SILENT
        if kind in ("day", "days", "date", *_SETS):
            self._days(kind, words)
        elif kind in ("range", "starts", "all_day"):
            self._clock(kind, words)
        elif kind == "part":
            self.clauses[-1].parts.append(_PARTS[words.rstrip("s")])
        elif kind == "week":
            self.weeks.add(ORDINALS.get(words, words))
        elif kind == "fortnight":
            self.every = 2
        elif kind == "closed":
            self._closed()
        elif kind == "of_month":
            return self._of_month()
        else:
            self.limits |= set(_limits(kind, words))
        return kind != "other"

    def _days(self, kind: str, words: str) -> None:
        if self.days_first is None:
            self.days_first = True
        now = self.clauses[-1]
        if self.days_first and (now.clocks or (now.closed and not self.closing)):
            self.clauses.append(Clause())
        on = self.clauses[-1].on
        if kind == "date":
            found = [On(date=_date(words))]
        else:
            found = [On(day, frozenset(self.weeks)) for day in _day_numbers(kind, words)]
        if len(on) == 1 and found[0].weeks and on[0] == On(found[0].day):
            on.clear()  # Friday: the last Friday of the month
        on += found
        self.weeks = set()

    def _clock(self, kind: str, words: str) -> None:
        if self.days_first is None:
            self.days_first = False
        if not self.days_first and self.clauses[-1].on:
            self.clauses.append(Clause())
        self.clauses[-1].clocks.append(Clock(all_day=True) if kind == "all_day" else _times(words))

    def _closed(self) -> None:
        """Take `Sunday closed`, or `closed Sunday` after the times of other days."""
        now = self.clauses[-1]
        self.closing = not now.on or bool(now.clocks)
        if self.closing:
            self.clauses.append(Clause(closed=True))
        now.closed = now.closed or not self.closing

    def _of_month(self) -> bool:
        """Take `of the month`, after `1st Monday` or after `Monday (1st and 3rd`; alone it says too little."""
        on = self.clauses[-1].on
        if self.weeks and on and not on[-1].weeks:
            on[-1] = On(on[-1].day, frozenset(self.weeks))
            self.weeks = set()
        return bool(on and on[-1].weeks)

    def stated(self) -> Stated | None:
        """Return all that was taken, unless something has no day or may be one of two things."""
        clauses = [clause for clause in self.clauses if clause.on or clause.clocks or clause.closed]
        if len(clauses) == 1 and not clauses[0].on and Clock(all_day=True) in clauses[0].clocks:
            clauses[0].on = [On(day) for day in range(7)]
        is_plain = all(clause.on and not (clause.closed and clause.clocks) for clause in clauses)
        if self.every > 1 and len(clauses) > 1:
            return None  # "every other Tuesday, and every Thursday": of which days it is said is for readers to see
        for clause in clauses if self.every > 1 else ():
            clause.on = [replace(on, every=self.every) for on in clause.on]
        return Stated(tuple(clauses), frozenset(self.limits)) if is_plain and not self.weeks else None


def _day_numbers(kind: str, words: str) -> list[int]:
    if kind in _SETS:
        return list(_SETS[kind])
    found = [_day_number(match[0]) for match in re.finditer(_DAY, words)]
    if kind == "day":
        return found
    first, last = found
    return [(first + step) % 7 for step in range((last - first) % 7 + 1)]


def _day_number(word: str) -> int:
    if word in _WELSH_DAYS:
        return _WELSH_DAYS.index(word)
    return next(n for n, day in enumerate(DAYS) if day.startswith(word[:3]))


def _times(words: str) -> Clock:
    starts, *ends = [_minutes(match[0]) for match in re.finditer(_CLOCK, words)]
    return Clock(starts, ends[0] if ends else frozenset())


def _minutes(words: str) -> frozenset[int]:
    """Return the minutes of the day that `9`, `09:00` or `9.30pm` may mean: without am or pm, `9` may be either."""
    hour, minute = (int(number or 0) for number in re.findall(r"([0-9]{1,2})[:.]?([0-9]{2})?", words)[0])
    if hour > 12 or words.startswith("0"):
        return frozenset({(hour * 60 + minute) % DAY_MINUTES})
    before = hour % 12 * 60 + minute
    after = before + 12 * 60
    return frozenset({before} if "am" in words else {after} if "pm" in words else {before, after})


def _date(words: str) -> datetime.date | None:
    day, month, year = re.findall(rf"[0-9]+|{_MONTH}", words)
    try:
        return datetime.date(int(year), month_number(month), int(day))
    except ValueError:
        return None


def _limits(kind: str, words: str) -> Iterator[tuple[str, str]]:
    """Yield what words limit, as (field of a session, value as it is typed)."""
    name, _, value = kind.partition("=")
    if value:
        yield name, value
    elif kind in ("not_on", "months"):
        yield name, " to ".join(MONTHS[month_number(month) - 1] for month in re.findall(_MONTH, words))
    elif kind in ("first", "last", "first_to_last"):
        dates = [_date(match[0]) for match in re.finditer(_DATE, words)]
        names = ("first_date", "last_date") if len(dates) == 2 else (f"{kind}_date",)
        yield from ((name, f"{date}") for name, date in zip(names, dates, strict=True))
    else:
        yield name, "True"
