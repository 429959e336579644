"""What date somebody probably meant, and so what to type or what to ask. Pure."""

from __future__ import annotations

import calendar
import datetime
import re

from schema.advice import QUOTES
from schema.calendar_names import DAYS, MONTHS

_MONTHS = tuple(name[:3] for name in MONTHS)
_NUMBERS = re.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ][0-9:.+Z-]{4,20})?")
_IN_WORDS = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3})[a-z]{0,6}\.?,?[ -]([0-9]{4})", re.IGNORECASE
)
_WEEKDAY = re.compile(r"(?:on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?:the )?(?=[0-9])", re.IGNORECASE)
"""The day of the week that stands before a date."""


def meant_date(text: str) -> str | None:
    """Return the date that somebody meant, as 2026-10-01, or None. The day comes before the month, as in the UK.

    A date beside another day of the week than its own is no date: one of the two is wrong, and nobody knows which.
    """
    plain = text.strip(QUOTES + ".")
    weekday = _WEEKDAY.match(plain)
    found = _date_in(plain[weekday.end() :] if weekday else plain)
    return found if not weekday or not found or _is_on(found, weekday[1]) else None


def _date_in(plain: str) -> str | None:
    if words := _IN_WORDS.fullmatch(plain):
        month = words[2].casefold()
        return _existing(words[3], _MONTHS.index(month) + 1 if month in _MONTHS else 0, words[1])
    if numbers := _NUMBERS.fullmatch(plain):
        return _existing(numbers[3], int(numbers[2]), numbers[1])
    if year_first := _YEAR_FIRST.fullmatch(plain):
        return _existing(year_first[1], int(year_first[2]), year_first[3])
    return None


def _is_on(date: str, weekday: str) -> bool:
    return DAYS[datetime.date.fromisoformat(date).weekday()].startswith(weekday.casefold())


def unsure_date(text: str) -> str | None:
    """Return what to ask of a text that is not one certain date, such as one with no year or two of them, or None."""
    plain = text.strip(QUOTES + ".")
    if re.fullmatch("[34][0-9]{4}|5[0-4][0-9]{3}", plain):  # the days since 1900, as spreadsheets keep a date
        day = datetime.date(1899, 12, 30) + datetime.timedelta(int(plain))
        return f"A spreadsheet made a number of it. Did you mean {day}?"
    if match := re.fullmatch("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|(?<![-])[0-9]{2})", plain):
        year = match[3] if len(match[3]) == 4 else f"20{match[3]}"
        found = _existing(year, int(match[2]), match[1]) or _existing(year, int(match[1]), match[2])
        return f"Did you mean {found}, {int(found[-2:])} {MONTHS[int(found[5:7]) - 1].capitalize()}?" if found else None
    return _another_weekday(plain) or _without_year(plain) or _two_dates(plain) or _month_alone(plain)


def _another_weekday(plain: str) -> str | None:
    """Return what to ask of a date that is on another day of the week than it says, with the nearest that is."""
    weekday = _WEEKDAY.match(plain)
    found = _date_in(plain[weekday.end() :]) if weekday else None
    if not weekday or not found or _is_on(found, weekday[1]):
        return None
    date = datetime.date.fromisoformat(found)
    said = next(n for n, day in enumerate(DAYS) if day.startswith(weekday[1].casefold()))
    near = date + datetime.timedelta((said - date.weekday() + 3) % 7 - 3)
    month = MONTHS[date.month - 1].capitalize()
    return (
        f"{date.day} {month} {date.year} is a {DAYS[date.weekday()].capitalize()}. Which is right: {found}, or the"
        f" {DAYS[said].capitalize()}, {near}?"
    )


def _without_year(plain: str) -> str | None:
    found = re.fullmatch(
        "(?:[a-z]{3,9},? )?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3})[a-z]{0,6}", plain, re.IGNORECASE
    )
    month = found[2].casefold() if found else ""
    if found and month in _MONTHS and _existing("2028", _MONTHS.index(month) + 1, found[1]):
        return f"Write its year first: a year, and then -{_MONTHS.index(month) + 1:02d}-{int(found[1]):02d}"
    return None


def _two_dates(plain: str) -> str | None:
    ends = [meant_date(end) for end in re.split(r"\s+(?:[-\u2010-\u2014]|to|until|till|and)\s+", plain)]
    if len(ends) != 2 or not all(ends):
        return None
    return (
        f"Only one date can be here. For both days, write each by itself: {ends[0]}, {ends[1]}. For each week between"
        f" them, write days, first_date: {ends[0]} and last_date: {ends[1]}"
    )


_MONTH_ALONE = re.compile(
    rf"(?:(?:the )?(end|last day|beginning|start|first day|early|mid|middle|late)[ -](?:of |in )?)?"
    rf"({'|'.join(MONTHS)}|{'|'.join(_MONTHS)}|sept)\.?(?:,? ([0-9]{{4}}))?",
    re.IGNORECASE,
)


def _month_alone(plain: str) -> str | None:
    """Return what to ask where a month stands for a day of it."""
    found = _MONTH_ALONE.fullmatch(plain)
    if not found:
        return None
    month = _MONTHS.index(found[2].casefold()[:3]) + 1
    if not found[3]:
        return f"Write the day and its year: a year, then -{month:02d}-, then the day"
    last = f"{found[3]}-{month:02d}-{calendar.monthrange(int(found[3]) or 1, month)[1]}"
    if (found[1] or "").casefold() in ("end", "last day"):
        return f'Write it as "{last}"'
    return f"Write one day. The first is {found[3]}-{month:02d}-01, and the last {last}"


def _existing(year: str, month: int, day: str) -> str | None:
    try:
        return str(datetime.date(int(year), month, int(day)))
    except ValueError:
        return None
