"""Days and months as curators and senders write them: `September`, `in September 2026`, `30/9/2026`, `yesterday`."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass

from generator.formatting import date_words
from schema.advice import meant_date
from schema.calendar_names import MONTHS

_MONTH = "|".join(sorted((name for month in MONTHS for name in (month, month[:3], "sept")), key=len, reverse=True))
_DAY_OF_MONTH = re.compile(
    rf"(?:([0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? )?({_MONTH})\.?(?:,? ([0-9]{{4}}))?", re.IGNORECASE
)
_IN_WORDS = re.compile(rf"\b(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? )?(?:{_MONTH})\b(?:,? [0-9]{{4}})?", re.IGNORECASE)
_NUMBERS = re.compile(r"\b(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\b")
_MAY = re.compile(r"(?<!in )(?<!last )(?<!of )\bmay\b(?! [0-9]{4})")
"""The word that is mostly no month."""


@dataclass(frozen=True)
class Span:
    """The days that somebody means by a day or a month, and what they are called."""

    first: datetime.date
    last: datetime.date

    @property
    def words(self) -> str:
        """Return the span after a word such as `closed`: `on 30 September 2026`, or `in September 2026`."""
        if self.first == self.last:
            return f"on {date_words(self.first)}"
        return f"in {MONTHS[self.first.month - 1].capitalize()} {self.first.year}"


def read(text: str, today: datetime.date, is_coming: bool = False) -> Span | None:
    """Return the days that a text means, or None. A month without a year is the last one, or the next if to come."""
    plain = re.sub(r"^(?:on|in) ", "", " ".join(text.split()).casefold().rstrip("."))
    exact = {"today": today, "yesterday": today - datetime.timedelta(days=1)}.get(plain)
    date = exact or (datetime.date.fromisoformat(written) if (written := meant_date(plain)) else None)
    if date:
        return Span(date, date)
    found = _DAY_OF_MONTH.fullmatch(plain)
    return _span(found, today, is_coming) if found else None


def _span(found: re.Match[str], today: datetime.date, is_coming: bool) -> Span | None:
    month = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(found[2][:3]))
    year = int(found[3]) if found[3] else _year(month, today, is_coming)
    last = calendar.monthrange(year, month)[1] if year else 0
    day = int(found[1] or 0)
    if not year or day > last:
        return None
    return Span(datetime.date(year, month, day or 1), datetime.date(year, month, day or last))


def _year(month: int, today: datetime.date, is_coming: bool) -> int:
    if is_coming:
        return today.year + (month < today.month)
    return today.year - (month > today.month)


def named(sentence: str, today: datetime.date, is_coming: bool = False) -> str:
    """Return the day or the month that a sentence names, as the form takes it, or nothing."""
    for pattern in (_NUMBERS, _IN_WORDS):
        for found in pattern.finditer(_MAY.sub("   ", sentence)):
            span = read(found[0], today, is_coming)
            if span:
                return typed(span)
    relative = {"last month": today.replace(day=1) - datetime.timedelta(days=1)}
    return next((typed(month(day)) for words, day in relative.items() if words in sentence.casefold()), "")


def month(day: datetime.date) -> Span:
    """Return the whole month of a day."""
    return Span(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def typed(span: Span) -> str:
    """Return a span as somebody would type it: `30 September 2026`, or `September 2026`."""
    return span.words.partition(" ")[2]


def exact(text: str) -> str:
    """Return a date with its year as YYYY-MM-DD; nothing for anything else."""
    return meant_date(text) or ""


def span_in_words(text: str) -> str:
    """Return days in a row as people type them: dates with the month's name, and months with a capital."""
    return " to ".join(_end_in_words(end) for end in text.split(" to "))


def _end_in_words(end: str) -> str:
    date = exact(end)
    return date_words(datetime.date.fromisoformat(date)) if date else end.title()
