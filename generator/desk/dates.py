"""Days and months as curators and senders write them: `September`, `in Jan 24`, `30/9/2026`, `yesterday`.

Whoever writes "31 December" names no year, and nothing here makes one up. What is read keeps that it was not said, and
whoever knows more, such as whether it is past, chooses.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from generator.formatting import date_words
from schema.calendar_names import MONTHS
from schema.date_advice import meant_date

_JUST_PAST = datetime.timedelta(days=14)
"""How long ago a day may be that is told as one to come: a letter lies, and is read a week later."""
_MOST_YEARS = 15
"""How far off a year of two figures may be; any other two figures are no year."""


@dataclass(frozen=True)
class Span:
    """The days that somebody means by a day or a month, and what they are called."""

    first: datetime.date
    last: datetime.date

    @property
    def words(self) -> str:
        """Return the span after a word such as `closed`: `on 30 September 2026`, or `in September 2026`."""
        return f"{'on' if self.first == self.last else 'in'} {self.typed}"

    @property
    def typed(self) -> str:
        """Return the span as somebody would type it: `30 September 2026`, or `September 2026`."""
        return (
            date_words(self.first) if self.first == self.last else f"{_month_words(self.first.month)} {self.first:%Y}"
        )

    def days_from(self, day: datetime.date) -> int:
        """Return how many days lie between it and a day: none if the day is in it."""
        return max((self.first - day).days, (day - self.last).days, 0)


@dataclass(frozen=True)
class Named:
    """A day or a month as somebody names it: with no day it is the whole month, with no year that of any year."""

    month: int
    day: int = 0
    year: int = 0
    is_end: bool = False
    """Whether they speak of its end."""

    @property
    def typed(self) -> str:
        """Return it as somebody would type it, without a year that was not said."""
        return " ".join(filter(None, (f"{self.day or ''}", _month_words(self.month), f"{self.year or ''}")))

    def before(self, day: datetime.date) -> Span | None:
        """Return the last one that has begun by a day; the one that was said, if the year was."""
        spans = self._spans(range(day.year, day.year - 9, -1))
        return next((span for span in spans if self.year or span.first <= day), None)

    def after(self, day: datetime.date) -> Span | None:
        """Return the next one that is not over on a day, or only just; the one that was said, if the year was."""
        from_day = day - _JUST_PAST if self.day else day
        spans = self._spans(range(day.year - 1, day.year + 9))
        return next((span for span in spans if self.year or span.last >= from_day), None)

    def nearest(self, day: datetime.date) -> Span | None:
        """Return the one that is nearest to a day; the one that was said, if the year was."""
        return min(self._spans(range(day.year - 4, day.year + 5)), key=lambda span: span.days_from(day), default=None)

    def around(self, day: datetime.date) -> tuple[Span, ...]:
        """Return the last one that has begun by a day, and the next; if the year was said, the one that was."""
        before = self.before(day)
        if before is None or self.year:
            return (before,) if before else ()
        return (before, *islice((span for span in self._spans(range(day.year, day.year + 9)) if span.first > day), 1))

    def _spans(self, years: Iterable[int]) -> Iterator[Span]:
        for year in [self.year] if self.year else years:
            last = calendar.monthrange(year, self.month)[1]
            if self.day <= last:
                yield Span(
                    datetime.date(year, self.month, self.day or 1), datetime.date(year, self.month, self.day or last)
                )


@dataclass(frozen=True)
class DateMention:
    """Where a text in small letters names a day or a month."""

    start: int
    end: int
    named: Named


def read(text: str, today: datetime.date) -> Named | None:
    """Return the day or the month that a whole text is, or None: of "Jan 24" nobody can say which."""
    plain = " ".join(text.split()).casefold().rstrip(".")
    if _UNSURE.fullmatch(plain):
        return None
    for whole in (plain, f"in {plain}", f"on {plain}"):
        for one in mentions(whole, today):
            if one.end == len(whole) and set(whole[: one.start].split()) <= _LEADING:
                return one.named
    return None


def mentions(text: str, today: datetime.date) -> tuple[DateMention, ...]:
    """Return each day and month that a text in small letters names, in its order.

    A month alone counts only behind a word such as "in" or before a year: June may be somebody, and "may" a verb.
    """
    found = sorted(_found(text, today), key=lambda one: (one.start, -one.end))
    apart: list[DateMention] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return tuple(apart)


# --- how they are written -------------------------------------------------------------------------------------------

_MONTH = "|".join(sorted((name for month in MONTHS for name in (month, month[:3], "sept")), key=len, reverse=True))
_NAME = rf"(?P<name>{_MONTH})\b\.?"
_DAY = r"(?P<day>[0-9]{1,2})"
_YEAR = r"(?:,? (?P<year>(?:19|20)[0-9]{2})\b|,? ?'(?P<short>[0-9]{2})\b)"
_BARE = r"(?: (?P<bare>[0-9]{2})\b(?![-–:./]?[0-9])(?! ?[ap]\.?m\b))"
"""Two figures that are a year where they are no time of the day."""
_IN = r"(?:(?<=\bin )|(?<=\bsince )|(?<=\blast )|(?<=\bnext )|(?<=\bthis )|(?<=\bof )|(?<=\baround )|(?<=\babout )"
_IN += r"|(?<=\bearly )|(?<=\bmid[- ])|(?<=\blate )|(?<=\bduring ))"
_BY = r"(?:(?<=\bon )|(?<=\bby )|(?<=\bfrom )|(?<=\buntil )|(?<=\btill )|(?<=\bto )|(?<=\bafter )|(?<=\bbefore ))"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?P<year>[0-9]{4})-(?P<number>[0-9]{2})-(?P<day>[0-9]{2})\b",
        rf"\b{_DAY}(?P<between>[/.-])(?P<number>[0-9]{{1,2}})(?P=between)(?:(?P<year>[0-9]{{4}})|(?P<short>[0-9]{{2}}))\b",
        rf"{_BY}{_DAY}/(?P<number>[0-9]{{1,2}})\b(?!/)",
        rf"\b{_DAY}(?:st|nd|rd|th)?(?: of)? {_NAME}(?:{_YEAR}|{_BARE})?",
        rf"\b{_NAME} (?:the )?{_DAY}(?:st|nd|rd|th)\b(?:{_YEAR})?",
        rf"\b{_NAME} {_DAY},? (?P<year>(?:19|20)[0-9]{{2}})\b",
        rf"{_BY}{_NAME} {_DAY}\b(?![-–:./]?[0-9])",
        rf"{_IN}{_NAME}(?:{_YEAR}|{_BARE})?",
        rf"{_BY}{_NAME}(?:{_YEAR}|(?! [0-9]))",
        rf"\b{_NAME}{_YEAR}",
        r"\b(?P<relative>today|yesterday|tomorrow|(?:last|this|next) month"
        r"|end of (?:the |this )?(?:month|year)|end of (?:last|next) (?:month|year))\b",
    )
)
_LEADING = frozenset("in on at the end of by from since".split())
_UNSURE = re.compile(rf"(?:{_MONTH})\.? [0-9]{{1,2}}")
_OF_ITS_END = re.compile(r"\bend of (?:the )?$")


def _found(text: str, today: datetime.date) -> Iterator[DateMention]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            said = match.groupdict()
            named = _relative(said["relative"], today) if "relative" in said else _named(said, today)
            if named and _OF_ITS_END.search(text[: match.start()]):
                named = replace(named, is_end=True)
            if named and named.nearest(today):
                yield DateMention(match.start(), match.end(), named)


def _named(said: Mapping[str, str | None], today: datetime.date) -> Named | None:
    name, number = said.get("name"), int(said.get("number") or 0)
    month = next((n for n, each in enumerate(MONTHS, 1) if each.startswith(name[:3])), 0) if name else number
    if not 1 <= month <= 12:
        return None
    return Named(month, int(said.get("day") or 0), int(said.get("year") or 0) or _short_year(said, today))


def _short_year(said: Mapping[str, str | None], today: datetime.date) -> int:
    short = said.get("short") or said.get("bare")
    year = today.year // 100 * 100 + int(short) if short else 0
    return year if abs(year - today.year) <= _MOST_YEARS else 0


def _relative(words: str | None, today: datetime.date) -> Named:
    """Return the day or the month that words such as "next month" mean on a day."""
    text = words or ""
    if days := {"today": 0, "yesterday": -1, "tomorrow": 1}.get(text):
        today += datetime.timedelta(days)
    if text.endswith("day") or text == "tomorrow":
        return Named(today.month, today.day, today.year)
    step = -1 if " last " in f" {text}" else int("next " in text)
    if text.endswith("year"):
        return Named(12, 0, today.year + step, is_end=True)
    year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
    return Named(month + 1, 0, year, text.startswith("end"))


# --- for other forms ------------------------------------------------------------------------------------------------


def month(day: datetime.date) -> Span:
    """Return the whole month of a day."""
    return Span(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def exact(text: str) -> str:
    """Return a date with its year as YYYY-MM-DD; nothing for anything else."""
    return meant_date(text) or ""


def span_in_words(text: str) -> str:
    """Return days in a row as people type them: dates with the month's name, and months with a capital."""
    return " to ".join(_end_in_words(end) for end in text.split(" to "))


def _end_in_words(end: str) -> str:
    date = exact(end)
    return date_words(datetime.date.fromisoformat(date)) if date else end.title()


def _month_words(month: int) -> str:
    return MONTHS[month - 1].capitalize()
