"""Which days of the week, or weeks of the month, somebody probably meant, and so what to type. Pure."""

from __future__ import annotations

import re

from schema.advice import QUOTES, is_none, meant_word
from schema.calendar_names import DAYS
from schema.number_advice import meant_every_weeks
from schema.time_advice import BETWEEN_TIMES, meant_time, meant_two_times

_RANGES = {
    "weekday": DAYS[:5],
    "weekdays": DAYS[:5],
    "week days": DAYS[:5],
    "working days": DAYS[:5],
    "weekend": DAYS[5:],
    "weekends": DAYS[5:],
    "daily": DAYS,
    "every day": DAYS,
    "everyday": DAYS,
    "all week": DAYS,
    "any day": DAYS,
    "7 days": DAYS,
    "7 days a week": DAYS,
    "seven days a week": DAYS,
}


_BUT = re.compile(r"(.{3,40}?),? (?:except|but not|apart from|other than|excluding|not)(?: for| on)? (.{3,40})")


def meant_days(text: str) -> tuple[str, ...]:
    """Return the days of the week that somebody meant, such as weekdays or Mon-Fri; none when it is not plain."""
    plain = re.sub(r"^(?:on|every|each) +(?=[a-z]*day)", "", text.strip(QUOTES + ".").casefold())
    if left_out := _BUT.fullmatch(plain_words(text)):
        every, others = meant_days(left_out[1]), meant_days(left_out[2])
        return tuple(day for day in every if day not in others) if every and others else ()
    if plain in _RANGES or text.strip().casefold() in _RANGES:
        return _RANGES.get(plain) or _RANGES[text.strip().casefold()]
    found = [_days_in(part) for part in re.split(r"\s*(?:,|;|/|&|\+|\band\b|\bor\b|\n)\s*", plain) if part]
    named = {day for part in found for day in part}
    return tuple(day for day in DAYS if day in named) if all(found) else ()


_WEEKS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "last": "last"}
_WEEK = "(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth|last)"
_WEEKS_AND_DAY = re.compile(
    rf"(?:every |on |the )*({_WEEK}(?:(?: ?[,&/] ?| and ){_WEEK})+) ([a-z]{{3,10}}?)s?(?: (?:of|in) .{{1,30}})?"
)
_WEEK_AND_DAY = re.compile(
    "(?:every |on |the )*(first|second|third|fourth|last|1st|2nd|3rd|4th) ([a-z]{3,10})(?: (?:of|in) .{1,30})?"
)
_COUNTED = "counted_from: the date of any one session"


def meant_week(text: str) -> str | None:
    """Return the keys of a session that say a day of each month, such as the first Monday, or None."""
    plain = text.strip(QUOTES + ".").casefold()
    other = re.fullmatch(
        r"(?:every other|alternate|fortnightly(?: on)?|every second|every 2nd) ([a-z]{3,10}?)s?"
        r"|(?:every |on )?([a-z]{3,10}?)s?,? \(?(?:fortnightly|alternate weeks|every other week|every (?:two|2)"
        r" weeks)\)?",
        plain,
    )
    if other and (day := _day(other[1] or other[2])):
        return f"Write days: [{day}], every_weeks: 2 and {_COUNTED}"
    if (several := _WEEKS_AND_DAY.fullmatch(plain)) and (day := _day(several[2])):
        weeks = [_WEEKS.get(week, week) for week in re.findall("[a-z0-9]+", several[1]) if week != "and"]
        return f"Write days: [{day}] and weeks: [{', '.join(weeks)}]"
    if re.search(r"\b(?:not|except|excluding|but|no)\b.*\b(?:bank|public) hol", plain):
        return "Take it out, and write bank_holidays: no on a line of its own"
    match = _WEEK_AND_DAY.fullmatch(plain)
    day = _day(match[2]) if match else None
    return f"Write days: [{day}] and weeks: [{_WEEKS.get(match[1], match[1])}]" if match and day else None


def advised_day(text: str) -> str | None:
    """Return what to write in place of what is no day of the week, or None."""
    days = meant_days(text)
    if len(days) == 1:
        return f'Did you mean "{days[0]}"?'
    if days:
        return f"Write days: [{', '.join(days)}]"
    plain = " ".join(text.strip(QUOTES + ".").casefold().split())
    if _BY_APPOINTMENT.fullmatch(plain):
        return f"Write irregular: yes and by_appointment: yes in place of days, and {_SAY_HOW}"
    if is_none(plain) or _NO_RULE.fullmatch(plain):
        return f"Write irregular: yes in place of days, and {_SAY_HOW}"
    if plain in ("t", "s"):
        return "Is it tuesday or thursday?" if plain == "t" else "Is it saturday or sunday?"
    return meant_week(text) or _days_and_times(text)


_SAY_HOW = "say in note how people find out when it is"
_NO_RULE = re.compile(
    "(?:it |they )?(?:var(?:y|ies|ious|iable|ied)|differs?|changes?|irregular(?:ly)?|occasional(?:ly)?|flexible|ad hoc"
    "|depends?|different|sometimes|some)(?: (?:days?|dates?|times?|weeks?|each|every|week|month))*"
    "|(?:ring|call|ask|contact|see|check)\\b.*|to be (?:arranged|agreed)|as arranged"
)
_BY_APPOINTMENT = re.compile("(?:by |on )?(?:appointments?|arrangement|request)(?: only)?")


_PART_OF_A_DAY = re.compile(r"(.*\S) (?:mornings?|afternoons?|evenings?|nights?|lunch ?times?|[ap]\.?m\.?)")


def plain_words(text: str) -> str:
    """Return a text in small letters, without quotes around it."""
    return " ".join(text.strip(QUOTES + ".").casefold().split())


def _days_and_times(text: str) -> str | None:
    """Return the keys of a session whose days and times somebody put in one place, or None."""
    found = re.fullmatch(r"([A-Za-z][A-Za-z ,&/-]*?),? +(?:from |at )?([0-9].*)", text.strip(QUOTES + "."))
    days = meant_days(found[1]) if found else ()
    part = _PART_OF_A_DAY.fullmatch(plain_words(text))
    if part and (of_part := meant_days(part[1])):
        return f"Write days: [{', '.join(of_part)}], and the times in starts and ends"
    both = meant_two_times(found[2]) if found and days else None
    one = meant_time(found[2]) if found and days else None
    if both:
        return f'Write days: [{", ".join(days)}], starts: "{both[0]}" and ends: "{both[1]}"'
    return f'Write days: [{", ".join(days)}] and starts: "{one}"' if one else None


def meant_weeks(text: str) -> tuple[str, ...]:
    """Return the weeks of the month that somebody put in one place, such as 1st and 3rd; none when it is not plain."""
    parts = re.split(r"\s*(?:,|;|/|&|\+|\band\b)\s*", text.strip(QUOTES + ".").casefold())
    found = [part if part in _WEEKS.values() else meant_word(part) for part in parts]
    weeks = tuple(week for week in found if week and week in _WEEKS.values())
    return weeks if len(found) > 1 and len(weeks) == len(found) else ()


def advised_week(text: str) -> str | None:
    """Return what to write in place of what is no week of the month, or None."""
    plain = " ".join(text.strip(QUOTES + ".").casefold().split())
    if weeks := meant_weeks(text):
        return f"Write weeks: [{', '.join(weeks)}]"
    if meant_word(plain) in _WEEKS.values():
        return None  # one word says it
    if every := meant_every_weeks(plain):
        if every.startswith("For every week"):
            return "For every week, leave weeks out"
        if apart := re.fullmatch("Write ([0-9]+)", every):
            return f"Write every_weeks: {apart[1]} and {_COUNTED}, in place of weeks"
        if every.startswith("For once a month"):
            return "Which one of the month? For the first, write weeks: [1st]"
    if plain in ("every", "all", "any", "each", "other", "alternate", "alternating", "every other"):
        is_each = plain in ("every", "all", "any", "each")
        return (
            "For every week, leave weeks out" if is_each else f"Write every_weeks: 2 and {_COUNTED}, in place of weeks"
        )
    if re.fullmatch("(?:[6-9]|[1-9][0-9]+)(?:st|nd|rd|th)?|sixth|seventh|eighth", plain):
        return "A month has at most five of a day. Which one is it?"
    if plain in ("odd", "even", "a", "b", "odd weeks", "even weeks", "week a", "week b"):
        return f"If it is every other week, write every_weeks: 2 and {_COUNTED}, in place of weeks"
    return None


def _days_in(text: str) -> tuple[str, ...]:
    """Return one day, or those from one to another."""
    ends = [_day(end) for end in BETWEEN_TIMES.split(text)]
    if not ends or None in ends or len(ends) > 2:
        return ()
    first, last = (DAYS.index(end or "") for end in (ends[0], ends[-1]))
    return DAYS[first : last + 1] if first <= last else (*DAYS[first:], *DAYS[: last + 1])


_OTHER_NAMES = dict(zip(("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul"), DAYS, strict=True))
_OTHER_NAMES |= {"m": "monday", "w": "wednesday", "f": "friday"}
"""Days in Welsh, and by one letter, of which two days begin with T and with S."""


def _day(text: str) -> str | None:
    beginning = re.sub("^(?:dydd|nos) ", "", text.strip(" .'’"))
    whole = (
        day for day in DAYS if beginning in (day, f"{day}s") or (len(beginning) >= 2 and day.startswith(beginning))
    )
    return next(whole, None) or _OTHER_NAMES.get(beginning)
