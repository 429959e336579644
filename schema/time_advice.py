"""What time of day somebody probably meant, and so what to type. Pure."""

from __future__ import annotations

import re

from schema.advice import QUOTES

SPOKEN_TIMES = {"noon": "12:00", "midday": "12:00", "midnight": "00:00", "24:00": "00:00"}
"""Times that people write as words, and what they mean."""
TWELVE_HOUR_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*([ap])\.?m\.?", re.IGNORECASE)
CLOCK_WITHOUT_COLON = re.compile("([01]?[0-9]|2[0-3])[.h ]?([0-5][0-9])")
TWO_TIMES = re.compile(r"[0-9]\s*(?:-|–|to)\s*[0-9]")
_CLOCK = re.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])(?::00)?")
_BARE_HOUR = re.compile("([01]?[0-9]|2[0-3])")
BETWEEN_TIMES = re.compile(r"\s*(?:[-\u2010-\u2014\u2212]|\bto\b|\btill?\b|\buntil\b)\s*", re.IGNORECASE)


def meant_time(text: str) -> str | None:
    """Return the time that somebody meant, by the 24-hour clock, or None."""
    plain = re.sub(r"\s*(?:hrs?|hours|o'clock)\.?$", "", text.strip(QUOTES + ".").casefold())
    plain = re.sub(r"(?<=[0-9:.])o|^o(?=[0-9])", "0", plain)  # the letter
    plain = re.sub(r"^12 ?(?=noon$|midday$|midnight$)", "", plain)
    plain = re.sub(r"^([0-9]{1,2}) ?[;,] ?(?=[0-9]{2}(?: ?[ap]\.?m\.?)?$)", r"\1:", plain)
    plain = re.sub(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[t ](?=[0-9]{2}:)|(?<=:[0-9]{2})(?:\.0+)?z$", "", plain)
    if plain in SPOKEN_TIMES:
        return SPOKEN_TIMES[plain]
    if is_part_of_a_day(plain):
        minutes = round(float(plain) * 24 * 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    twelve_hour = TWELVE_HOUR_CLOCK.fullmatch(plain)
    if twelve_hour and 1 <= int(twelve_hour[1]) <= 12:
        hour = int(twelve_hour[1]) % 12 + (12 if twelve_hour[3] == "p" else 0)
        return f"{hour:02d}:{twelve_hour[2] or '00'}"
    bare = _CLOCK.fullmatch(plain) or CLOCK_WITHOUT_COLON.fullmatch(plain)
    if bare and _EITHER_HALF.fullmatch(plain) and int(bare[1]) < FIRST_MORNING:
        return f"{int(bare[1]) + 12:02d}:{bare[2]}" if int(bare[1]) <= LAST_AFTERNOON else None
    return f"{int(bare[1]):02d}:{bare[2]}" if bare else None


_EITHER_HALF = re.compile("([1-9])(?:[. ]([0-5][0-9]))?")
"""An hour that does not say which half of the day it is in: with a nought, or a colon, it is by the 24-hour clock."""
LAST_AFTERNOON, FIRST_MORNING = 5, 9
"""Nobody opens before six, so 1 to 5 are after noon, and 9 is in the morning: 6 to 8 may be either, and are asked."""


def is_part_of_a_day(text: str) -> bool:
    """Return whether a text is a time as spreadsheets keep one, as a part of a day: 0.4166667 is ten o'clock."""
    plain = text.strip()
    return bool(re.fullmatch(r"0?\.(?:5|25|75|[0-9]{3,17})", plain)) and round(float(plain) * 24 * 60) < 24 * 60


_HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
_HOUR_IN_WORDS = re.compile(
    rf"(?:(half past|half|quarter past|quarter to) )?({'|'.join(_HOURS)}|[1-9]|1[0-2])(?: (thirty|fifteen|forty-five))?"
    r"(?: o'?clock)?(?: (?:in the )?(morning|afternoon|evening|at night|[ap]\.?m\.?))?"
)
_MINUTES = {"half past": 30, "half": 30, "quarter past": 15, "quarter to": -15}
_MINUTES |= {"thirty": 30, "fifteen": 15, "forty-five": 45}


def meant_hours(text: str) -> tuple[str, ...]:
    """Return the times that an hour in words may mean, such as half past ten: before noon, and after it; or none."""
    plain = " ".join(text.strip(QUOTES + ".").casefold().replace("’", "'").split())
    if (either := _EITHER_HALF.fullmatch(plain)) and LAST_AFTERNOON < int(either[1]) < FIRST_MORNING:
        return tuple(f"{int(either[1]) + more:02d}:{either[2] or '00'}" for more in (0, 12))
    found = _HOUR_IN_WORDS.fullmatch(re.sub("^a (?=quarter)", "", plain))
    if not found or (found[1] and found[3]):
        return ()
    hour = _HOURS.index(found[2]) if found[2] in _HOURS else int(found[2]) % 12
    early = (hour * 60 + _MINUTES.get(found[1] or found[3] or "", 0)) % (12 * 60)
    times = [f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in (early, early + 12 * 60)]
    if found[4]:
        return (times[0 if re.match(r"morning|a\.?m", found[4]) else 1],)
    return (times[1],) if hour == 0 and early < 60 else tuple(times)  # twelve is noon


def meant_two_times(text: str) -> tuple[str, str] | None:
    """Return the start and the end that somebody put in one place, such as 7-9pm or 2-4, or None."""
    parts = BETWEEN_TIMES.split(text.strip(QUOTES))
    if len(parts) != 2:
        return None
    half = re.search(r"([ap])\.?m\.?$", parts[1], re.IGNORECASE)
    end = _time_or_hour(parts[1])
    start = _time_or_hour(parts[0])
    if half and start and end and not re.search("[ap]", parts[0], re.IGNORECASE):
        same_half = meant_time(f"{parts[0]} {half[1]}m")
        start = same_half if same_half and same_half < end else start
    if start and end and end < start and _BARE_HOUR.fullmatch(parts[1]):  # 9-5 ends in the afternoon
        end = f"{int(end[:2]) + 12:02d}:00" if int(end[:2]) < 12 else end
    return (start, end) if start and end else None


def _time_or_hour(text: str) -> str | None:
    if either := _EITHER_HALF.fullmatch(text.strip()):
        after_noon = 12 if int(either[1]) <= LAST_AFTERNOON else 0
        return f"{int(either[1]) + after_noon:02d}:{either[2] or '00'}"
    return meant_time(text) or (f"{int(text):02d}:00" if _BARE_HOUR.fullmatch(text.strip()) else None)
