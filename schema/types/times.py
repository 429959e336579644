"""A time of day, and a date."""

from __future__ import annotations

import datetime
import re
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from schema.advice import is_none
from schema.date_advice import meant_date, unsure_date
from schema.time_advice import (
    CLOCK_WITHOUT_COLON,
    TWELVE_HOUR_CLOCK,
    TWO_TIMES,
    is_part_of_a_day,
    meant_hours,
    meant_time,
    meant_two_times,
)
from schema.types.messages import MAX_ADVISED, NONE_ADVICE, fail, instead, quoted

CLOCK = re.compile("([0-9]{1,2}):([0-9]{2})")


def _time(text: object) -> object:
    if not isinstance(text, str):
        return text
    match = CLOCK.fullmatch(text.strip())
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return datetime.time(int(match[1]), int(match[2]))
    raise fail("time", f"{quoted(text)} is not a time. {_time_advice(text)}")


def _time_advice(text: str) -> str:
    short = text[:MAX_ADVISED]
    meant, both, hours = meant_time(short), meant_two_times(short), meant_hours(short)
    if meant and is_part_of_a_day(text):
        return f'A spreadsheet made a number of it. Write "{meant}"'
    if meant and CLOCK_WITHOUT_COLON.fullmatch(text.strip()):
        return f'Write it with a colon: "{meant}"'
    if meant and TWELVE_HOUR_CLOCK.fullmatch(text.strip()):
        return f'Use the 24-hour clock: "{meant}"'
    if meant:
        return f'Write it with the 24-hour clock: "{meant}"'
    if both:
        told = f'starts: "{both[0]}" and ends: "{both[1]}"{_later(short, both)}'
        return f"Put one time in starts and the other in ends: {told}"
    if re.fullmatch(r"\s*[0-9]{1,2}\s*", text) and int(text) < 12:
        hours = f"{int(text):02d}:00", f"{int(text) + 12:02d}:00"
    if hours:
        after_noon = f', or "{hours[1]}" if it is after noon' if len(hours) > 1 else ""
        return f'Write it with the 24-hour clock: "{hours[0]}"{after_noon}'
    if TWO_TIMES.search(text):
        return "Put one time in starts and the other in ends, each like 19:00"
    if not re.search("[0-9]", text) and not is_none(text):
        return f"Write it with the 24-hour clock, like 19:00. If it is at no fixed time, {_IN_WORDS}"
    return NONE_ADVICE if is_none(text) else "Write it with the 24-hour clock, like 09:30 or 19:00"


def _later(text: str, both: tuple[str, str]) -> str:
    """Return the other half of the day, where two times such as 6-8 may be in either."""
    if not re.match(r"\s*[678](?![0-9:])", text) or both[1] >= "12:00" or re.search("[ap]m|:", text, re.IGNORECASE):
        return ""
    starts, ends = (f"{int(time[:2]) + 12}{time[2:]}" for time in both)
    return f', or "{starts}" and "{ends}" if it is after noon'


_IN_WORDS = "leave the line out, and say it in note"


Time = Annotated[
    datetime.time, BeforeValidator(_time), WithJsonSchema({"type": "string", "pattern": "^[0-2]?[0-9]:[0-5][0-9]$"})
]
"""A time of day by the 24-hour clock, UK local time."""


DATE = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")


def _date(text: object) -> object:
    if not isinstance(text, str):
        return text
    match = DATE.fullmatch(text.strip())
    if not match:
        hint = instead(text, meant_date, unsure_date(text[:MAX_ADVISED]) or _date_hint(text))
        raise fail("date", f"{quoted(text)} is not a date. {hint}")
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise fail("no_such_date", f"{quoted(text)}: there is no such day. Check the day and the month") from None


def _date_hint(text: str) -> str:
    if text.strip().casefold() in ("yes", "true", "y"):
        return "Write the date of one of them: year, month, day, like 2026-10-01"
    plain = "Write year, month, day, like 2026-10-01"
    return plain if re.search("[0-9]", text) else f"{plain}. If nobody knows the day, {_IN_WORDS} or in reason"


Date = Annotated[datetime.date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
"""A calendar date, typed as YYYY-MM-DD."""
