"""Dates as people write them in a sentence: `25th December`, `21 Dec to 3 January 2027`, `July and August`."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator

from schema.calendar_names import A_MONTH, DAY_NAME, month_number
from schema.day_spans import DateRange, YearlyRange

MONTH = rf"(?:{A_MONTH})\b\.?(?! (?:street|road|close|avenue|lane|drive|way|court|house|hall|centre)\b)"
_DAY = rf"(?:(?:{DAY_NAME}),? )?(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)?"
_NAMED_DAYS = {
    "christmas eve": "24 december",
    "christmas day": "25 december",
    "xmas eve": "24 december",
    "xmas day": "25 december",
    "boxing day": "26 december",
    "new year's eve": "31 december",
    "new years eve": "31 december",
    "new year's day": "1 january",
    "new years day": "1 january",
}
DATE = rf"(?:[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{_DAY} {MONTH}(?: [0-9]{{4}})?|(?:{'|'.join(_NAMED_DAYS)})\b)"
RANGE = (
    rf"(?:(?:{DATE}|{_DAY}) ?(?:to|until|till|-) ?{DATE}"
    rf"|between (?:{DATE}|{_DAY}|{MONTH}) and (?:{DATE}|{MONTH}(?! ?[0-9])))"
)
_AND = r" ?(?:, ?(?:and |or )?|and |or |& ?|/) ?"
DATE_LIST = rf"(?:(?:{DATE}|{_DAY}){_AND})+{DATE}"
MONTH_LIST = rf"{MONTH}(?: ?(?:to|until|-|,|and|or|/|&|, and) ?{MONTH})*(?! ?[0-9]{{1,4}}\b)"
WHEN = rf"(?:{RANGE}|{DATE_LIST}|{DATE}|{MONTH_LIST})"
"""Patterns of a month, a date, all the days from one to another, some dates, some months, and any of these.

Dates with `and` between them are some dates, and the days between them are not meant, but after `between`.
"""
_ONE = re.compile(
    rf"(?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
    rf"|(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? ?)?(?P<month>{MONTH})?(?: (?P<year>[0-9]{{4}}))?"
)


def spans(words: str, today: datetime.date, next_time: bool = False) -> Iterator[DateRange | YearlyRange]:
    """Yield the days that words name: dated where a year is said, or else of every year.

    `next_time` takes what has no year for the next time that it comes. Words that name no day, or one that is not in
    the calendar, give nothing.
    """
    words = re.sub(rf"\b(?:{DAY_NAME}),? |\bthe ", "", words.strip(" .,"))
    words = re.sub("|".join(_NAMED_DAYS), lambda day: _NAMED_DAYS[day[0]], words)
    between = _FIRST_AND_LAST.search(words)
    pieces = [(between[1] or between[3], between[2] or between[4])] if between else _one_by_one(words)
    for first, last in pieces:
        try:
            span = _span(_ONE.search(first.strip()), _ONE.search(last.strip()), today, next_time)
        except (ValueError, KeyError):
            continue
        if span:
            yield span


_FIRST_AND_LAST = re.compile(
    r"^between (.*?) and (.*)$"
    r"|^(.*?[a-z0-9]) ?(?:\bto\b|\buntil\b|\btill\b|(?<![0-9]{4})(?<![0-9]{4}-[0-9]{2})-) ?(.*)$"
)
_MONTH_AND_YEAR = re.compile(rf"(?P<month>{MONTH})?(?P<year> [0-9]{{4}})?$")


def _one_by_one(words: str) -> list[tuple[str, str]]:
    """Return each of some dates or months as a stretch of its own: `4 and 18 December` are both of December."""
    dates: list[str] = []
    following = ""
    for word in reversed(re.split(r", and |, or |, ?| and | or | ?/ ?| ?& ?", words)):
        if re.search(r"[0-9]{4}-", word):
            dates.append(word)
            continue
        if not re.search(MONTH, word):
            word = f"{word.strip()} {following}"
        dates.append(word)
        of_what = _MONTH_AND_YEAR.search(word)
        following = of_what[0] if of_what else following
    return [(date, date) for date in reversed(dates)]


def _span(
    first: re.Match[str] | None, last: re.Match[str] | None, today: datetime.date, next_time: bool
) -> DateRange | YearlyRange | None:
    if not first or not last or not (last["month"] or last["iso"]):
        return None
    if last["iso"]:
        return DateRange(
            datetime.date.fromisoformat(first["iso"] or last["iso"]), datetime.date.fromisoformat(last["iso"])
        )
    to = month_number(last["month"])
    start = month_number(first["month"]) if first["month"] else to
    begins = (start, int(first["day"] or 1))
    ends = (to, int(last["day"] or calendar.monthrange(int(last["year"] or 2028), to)[1]))
    if last["year"] or next_time:
        year = int(last["year"]) if last["year"] else _next_year(ends, today)
        first_year = int(first["year"] or (year - 1 if begins > ends else year))
        return DateRange(datetime.date(first_year, *begins), datetime.date(year, *ends))
    for month, day in (begins, ends):
        datetime.date(2028, month, day)
    return YearlyRange(begins, ends)


def _next_year(day: tuple[int, int], today: datetime.date) -> int:
    return today.year if datetime.date(2028, *day).timetuple()[1:3] >= (today.month, today.day) else today.year + 1
