"""Which time of day somebody meant: 9-5, 2-3pm, 10.30 to 1, 0830-1630. None when it could be two.

Without am or pm, an hour from 9 to 11 is before noon, 12 is noon, and 1 to 5 is after noon, since nothing here opens in
the small hours; 6, 7 and 8 may be either. A word such as evening beside it tells of any of them. A first nought or an
hour over 12 is the 24-hour clock. An end without am or pm is the first such time after the start.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from schema.time_advice import FIRST_MORNING, LAST_AFTERNOON

_TIME = re.compile(r"([0-9]{1,2})(?:[:.]?([0-5][0-9]))?\s*([ap]m)?(?:\s*hrs?)?")
_TO = re.compile(r"\s*(?:-|\bto\b|\buntil\b|\btill?\b|\band\b)\s*-?\s*")
DAY = 24 * 60
_EVENING = 17 * 60
_PARTS: tuple[tuple[re.Pattern[str], range, int], ...] = (
    (re.compile(r"\b(?:am|a\.m|mornings?)\b"), range(5, 12), 0),
    (re.compile(r"\b(?:afternoons?|pm|p\.m)\b"), range(1, 9), 12),
    (re.compile(r"\bpm\b"), range(9, 12), 12),
    (re.compile(r"evening|\beves?\b|night|nite|supper|disco"), range(4, 12), 12),
)
"""What words say of an hour: the words, the hours that they can be beside, and what is added to those."""
_NOON = re.compile(r"\b(?:mornings?|afternoons?|pm|p\.m)\b")
"""Beside these 12 is noon; in the evening or at night it may be midnight."""


def is_part_of_day(word: str) -> bool:
    """Return whether a word says which half of the day is meant."""
    return any(pattern.search(word) for pattern, _, _ in _PARTS)


@dataclass(frozen=True)
class Hours:
    """From when to when, in minutes from midnight; `ends` is None when it is not said, and DAY at midnight."""

    starts: int
    ends: int | None = None


@dataclass(frozen=True)
class _Typed:
    hour: int
    minute: int
    half: str
    is_24: bool


def hours(text: str, words: str = "") -> Hours | None:
    """Return the times in a text of one or two, such as `10-12.30pm`. `words` are what stands beside it."""
    plain = re.sub(r"^(?:between|from)\s+", "", text.strip())
    parts = [_typed(part) for part in _TO.split(plain) if part.strip()]
    first = parts[0] if parts else None
    if first is None or len(parts) > 2 or None in parts:
        return None
    last = parts[1] if len(parts) == 2 else None
    if last is None:
        start = _alone(first, words)
        return None if start is None else Hours(start)
    return _both(first, last, words)


def _typed(text: str) -> _Typed | None:
    match = _TIME.fullmatch(text.strip())
    if not match:
        return None
    digits = match[1] + (match[2] or "")
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3] or ""
    if half and hour > 12:  # 16.00pm
        half = "" if half == "pm" else "?"
    if hour > 24 or half == "?" or (hour == 24 and minute) or (half and hour == 0):
        return None
    is_24 = (
        hour > 12
        or (match[1].startswith("0") and len(digits) >= 3)
        or (len(digits) == 4 and ":" in text and not half and hour == 0)
    )
    return _Typed(hour, minute, half, is_24 and not half)


def _minutes(time: _Typed) -> int:
    """Return the minutes of a time whose half of the day is known."""
    hour = time.hour % 12 + (12 if time.half == "pm" else 0) if time.half else time.hour
    return hour * 60 + time.minute


def _alone(time: _Typed, words: str) -> int | None:
    """Return the minutes of a start by itself, or None when it could be either half of the day."""
    if time.half == "am" and time.hour == 12:
        return None  # noon or midnight? People mean both
    if time.half or time.is_24:
        return _minutes(time)
    if is_part_of_day(words):
        return _by_words(time, words)
    if time.hour == 12 or FIRST_MORNING <= time.hour <= 11:
        return time.hour * 60 + time.minute
    return (time.hour + 12) * 60 + time.minute if 1 <= time.hour <= LAST_AFTERNOON else None


def _by_words(time: _Typed, words: str) -> int | None:
    """Return the minutes of a start by the part of the day in words; None when those leave two, or do not fit."""
    meant = {time.hour + more for pattern, hours, more in _PARTS if pattern.search(words) and time.hour in hours}
    meant |= {12} if time.hour == 12 and _NOON.search(words) else set[int]()
    halves = {more for pattern, _, more in _PARTS if pattern.search(words)}
    return meant.pop() * 60 + time.minute if len(meant) == 1 and len(halves) == 1 else None


def _both(first: _Typed, last: _Typed, words: str) -> Hours | None:
    if last.half == "am" and last.hour == 12:
        return None
    end = _minutes(last) if last.half or last.is_24 else None
    start = _start(first, end, last, words)
    if start is None:
        return None
    if end is None:
        end = next((m for m in (_minutes(last), _minutes(last) + 12 * 60) if start < m <= DAY), None)
        if end == DAY and start < _EVENING:
            return None  # 1-12 is an odd thing to mean, and a slip of the finger
    return Hours(start, end) if end is not None and end != start else None


def _start(first: _Typed, end: int | None, last: _Typed, words: str) -> int | None:
    """Return when it starts: in the same half of the day as an end in the afternoon, if that is earlier."""
    if first.half or first.is_24:
        return _alone(first, words)
    if words and is_part_of_day(words) and not last.half:
        return _alone(first, words)
    if end is None:
        if first.hour in (6, 7, 8) and last.hour in range(1, 6):
            return first.hour * 60 + first.minute  # 8-4 is a day's work
        if first.hour in (7, 8) and last.hour in (12,):
            return first.hour * 60 + first.minute  # 8-12 ends at noon
        return _alone(first, words)
    if last.half == "pm":
        later = (first.hour % 12 + 12) * 60 + first.minute
        if later < end:
            return later
        return first.hour * 60 + first.minute if first.hour > 5 else None  # nothing opens in the small hours
    if last.half == "am":
        if first.hour == 12:
            return None  # noon or midnight?
        return first.hour % 12 * 60 + first.minute if first.hour % 12 * 60 + first.minute < end else None
    return first.hour * 60 + first.minute if first.hour >= 6 else None  # the 24-hour clock, by its end
