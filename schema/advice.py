"""What somebody probably meant by a value that is not of its kind, and so what to type instead. Pure.

Each function takes what was typed and returns the value that it most likely stands for, or None. A type in `types.py`
quotes it in its message: nothing is ever put right without a person's word.
"""

from __future__ import annotations

import datetime
import html
import re

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS_FOR_NONE = frozenset(
    "none|no|nil|n/a|na|tbc|tba|tbd|unknown|-|--|?|??|x|null|not known|not applicable|see website|to be confirmed"
    "|not yet".split("|")
)
SPOKEN_TIMES = {"noon": "12:00", "midday": "12:00", "midnight": "00:00", "24:00": "00:00"}
"""Times that people write as words, and what they mean."""
TWELVE_HOUR_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*([ap])\.?m\.?", re.IGNORECASE)
CLOCK_WITHOUT_COLON = re.compile("([01]?[0-9]|2[0-3])[.h ]?([0-5][0-9])")
TWO_TIMES = re.compile(r"[0-9]\s*(?:-|–|to)\s*[0-9]")
_CLOCK = re.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])(?::00)?")
_BARE_HOUR = re.compile("([01]?[0-9]|2[0-3])")
_BETWEEN_TIMES = re.compile(r"\s*(?:-|–|—|\bto\b|\btill?\b|\buntil\b)\s*", re.IGNORECASE)
_QUOTES = "\"'“”„‟‘’‚«»` \u00a0"


def is_none(text: str) -> bool:
    """Return whether a text stands for nothing, such as "n/a"."""
    return text.strip().casefold() in _WORDS_FOR_NONE


def without_quotes(text: str) -> str | None:
    """Return a text without the curly quotes that a word processor or a mail program put round it, or None."""
    plain = text.strip()
    if len(plain) > 1 and plain[0] in "“”„‟‘’‚«»" and plain[-1] in "“”„‟‘’‚«»":
        return plain.strip(_QUOTES) or None
    return None


# --- times and dates ----------------------------------------------------------------------------------------------


def meant_time(text: str) -> str | None:
    """Return the time that somebody meant, by the 24-hour clock, or None."""
    plain = re.sub(r"\s*(?:hrs?|hours|o'clock)\.?$", "", text.strip(_QUOTES + ".").casefold())
    plain = re.sub(r"^12 ?(?=noon$|midday$|midnight$)", "", plain)
    if plain in SPOKEN_TIMES:
        return SPOKEN_TIMES[plain]
    twelve_hour = TWELVE_HOUR_CLOCK.fullmatch(plain)
    if twelve_hour and 1 <= int(twelve_hour[1]) <= 12:
        hour = int(twelve_hour[1]) % 12 + (12 if twelve_hour[3] == "p" else 0)
        return f"{hour:02d}:{twelve_hour[2] or '00'}"
    bare = _CLOCK.fullmatch(plain) or CLOCK_WITHOUT_COLON.fullmatch(plain)
    return f"{int(bare[1]):02d}:{bare[2]}" if bare else None


def meant_two_times(text: str) -> tuple[str, str] | None:
    """Return the start and the end that somebody put in one place, such as 7-9pm, or None."""
    parts = _BETWEEN_TIMES.split(text.strip(_QUOTES))
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
    return meant_time(text) or (f"{int(text):02d}:00" if _BARE_HOUR.fullmatch(text.strip()) else None)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = re.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ][0-9:.+Z-]{4,20})?")
_IN_WORDS = re.compile(
    r"(?:[a-z]{3,9},? )?([0-9]{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3})[a-z]{0,6}\.?,?[ -]([0-9]{4})", re.IGNORECASE
)


def meant_date(text: str) -> str | None:
    """Return the date that somebody meant, as 2026-10-01, or None. The day comes before the month, as in the UK."""
    plain = text.strip(_QUOTES + ".")
    if words := _IN_WORDS.fullmatch(plain):
        month = words[2].casefold()
        return _existing(words[3], _MONTHS.index(month) + 1 if month in _MONTHS else 0, words[1])
    if numbers := _NUMBERS.fullmatch(plain):
        return _existing(numbers[3], int(numbers[2]), numbers[1])
    if year_first := _YEAR_FIRST.fullmatch(plain):
        return _existing(year_first[1], int(year_first[2]), year_first[3])
    return None


def _existing(year: str, month: int, day: str) -> str | None:
    try:
        return str(datetime.date(int(year), month, int(day)))
    except ValueError:
        return None


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


def meant_days(text: str) -> tuple[str, ...]:
    """Return the days of the week that somebody meant, such as weekdays or Mon-Fri; none when it is not plain."""
    plain = re.sub(r"^(?:on|every|each) +(?=[a-z]*day)", "", text.strip(_QUOTES + ".").casefold())
    if plain in _RANGES or text.strip().casefold() in _RANGES:
        return _RANGES.get(plain) or _RANGES[text.strip().casefold()]
    found = [_days_in(part) for part in re.split(r"\s*(?:,|;|/|&|\+|\band\b|\bor\b|\n)\s*", plain) if part]
    named = {day for part in found for day in part}
    return tuple(day for day in DAYS if day in named) if all(found) else ()


def _days_in(text: str) -> tuple[str, ...]:
    """Return one day, or those from one to another."""
    ends = [_day(end) for end in _BETWEEN_TIMES.split(text)]
    if not ends or None in ends or len(ends) > 2:
        return ()
    first, last = (DAYS.index(end or "") for end in (ends[0], ends[-1]))
    return DAYS[first : last + 1] if first <= last else (*DAYS[first:], *DAYS[: last + 1])


def _day(text: str) -> str | None:
    beginning = text.strip(" .'’")
    whole = (
        day for day in DAYS if beginning in (day, f"{day}s") or (len(beginning) >= 2 and day.startswith(beginning))
    )
    return next(whole, None)


# --- ages ---------------------------------------------------------------------------------------------------------

_NUMBER = r"(?:aged? (?:of )?)?([0-9]{1,3})(?: ?(?:years?|yrs?)(?: olds?)?| ?y/?o)?"
_AT_LEAST = re.compile(
    rf"{_NUMBER}(?: ?\+| ?plus| and (?:over|above|up|older)| or (?:over|above|older)| upwards?| onwards?)"
    rf"|(?:over|from|above|at least|min(?:imum)?|>=?)[ :]*{_NUMBER}s?"
)
_AT_MOST = re.compile(rf"(?:up to|to|max(?:imum)?|<=)[ :]*{_NUMBER}|{_NUMBER} (?:and|or) (?:under|below|younger)")
_BELOW = re.compile(rf"(?:under|below|younger than|less than|<)[ :]*{_NUMBER}s?")
_FROM_TO = re.compile(rf"{_NUMBER} ?(?:-|–|—|to|/|and) ?{_NUMBER}")


def meant_ages(text: str) -> str | None:
    """Return the lines of `who` that say the ages somebody meant, such as from_age: 50 for 50+, or None."""
    plain = re.sub(r"^ages? |^for |\bthe\b ?", "", text.strip(_QUOTES + ".").casefold())
    if plain in ("all", "any", "all ages", "any age", "everyone", "anyone"):
        return "Leave from_age and to_age out: that means any age"
    if both := _FROM_TO.fullmatch(plain):
        return f"Write from_age: {both[1]} and to_age: {both[2]}"
    if least := _AT_LEAST.fullmatch(plain):
        return f"Write from_age: {least[1] or least[2]} and leave to_age out"
    if most := _AT_MOST.fullmatch(plain):
        return f"Write to_age: {most[1] or most[2]} and leave from_age out"
    if below := _BELOW.fullmatch(plain):
        return f"Write to_age: {max(int(below[1]) - 1, 0)} and leave from_age out"
    if plain in ("adult", "adults", "adults only"):
        return "Write from_age: 18 and leave to_age out"
    one = re.fullmatch(_NUMBER, plain)
    return f"Write the number alone: {one[1]}" if one and one[0] != one[1] else None


# --- numbers and addresses ----------------------------------------------------------------------------------------

_NUMBER_IN_TEXT = re.compile(r"[+(]{0,2}[0-9][0-9 ()\-.\u00a0\u2009\u2010-\u2013]{4,20}[0-9]")
_SHORTENED_BY_A_SPREADSHEET = re.compile(r"[0-9](?:\.[0-9]+)?[eE]\+?[0-9]{1,2}")


def meant_phone(text: str) -> str | None:
    """Return the one number in a text that has other words around it, its lost first nought put back, or None."""
    one_dash_each = re.sub(r"\s[-\u2010-\u2014]\s", " | ", text.strip())
    found = _NUMBER_IN_TEXT.findall(re.sub("(?<=[0-9 ])[oO](?=[0-9 ])|^[oO](?=[0-9 ])", "0", one_dash_each))
    if len(found) != 1:
        return None
    number = found[0].strip(" .-")
    digits = re.sub("[^0-9]", "", number)
    if "+" not in number and re.fullmatch("44[1-9][0-9]{8,9}", digits):
        return f"0{digits[2:]}"
    return f"0{digits}" if re.fullmatch("[1-9][0-9]{9}", digits) and "+" not in number else number


def is_spoiled_by_a_spreadsheet(text: str) -> bool:
    """Return whether a number was shortened by a spreadsheet, such as 1.13E+10."""
    return bool(_SHORTENED_BY_A_SPREADSHEET.fullmatch(text.strip()))


_EMAIL_IN_TEXT = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def meant_email(text: str) -> str | None:
    """Return the one e-mail address in a text, or None."""
    plain = re.sub(r" ?(?:\(at\)|\[at\]) ?", "@", re.sub(r" ?(?:\(dot\)|\[dot\]) ?", ".", text))
    found = _EMAIL_IN_TEXT.findall(re.sub(r" *@ *", "@", plain))
    return found[0].strip(".'") if len(found) == 1 else None


_ADDRESS_IN_TEXT = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.IGNORECASE)
_SLIP_IN_SCHEME = re.compile(r"(?:h+t+p+s*|htpps|hhtps|htts)(?::/{0,3}|;//|//|:\\\\)(?=[A-Za-z0-9])", re.IGNORECASE)
_BARE_HOST = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[^\s<>\"]*)?")


def meant_web_address(text: str) -> str | None:
    """Return the one web address in a text, without what stands round it, or None."""
    plain = html.unescape(text.strip(_QUOTES))
    plain = _SLIP_IN_SCHEME.sub("https://", plain, count=1) if _SLIP_IN_SCHEME.match(plain) else plain
    found = [without_stops(each) for each in _ADDRESS_IN_TEXT.findall(plain.replace("](", " "))]
    if not found and _BARE_HOST.fullmatch(plain):
        found = [without_stops(plain)]
    if len(set(found)) != 1:
        return None
    scheme, separator, rest = found[0].rpartition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.lower() or 'https'}{separator or '://'}{host.lower()}{slash}{path}"


def without_stops(address: str) -> str:
    """Return a web address without what ends a sentence or closes a bracket around it."""
    short = address
    while short and (short[-1] in ".,;:!?'’‘”“\"]}>|" or (short[-1] == ")" and not has_paired_brackets(short))):
        short = short[:-1]
    return short


def has_paired_brackets(text: str) -> bool:
    """Return whether each round bracket has its other half, and none lies inside another."""
    depth = 0
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth not in (0, 1):
            return False
    return depth == 0


_POSTCODE_IN_TEXT = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?)[ .,-]*([0-9][ABD-HJLNP-UW-Z]{2})\b")


def meant_postcode(text: str) -> str | None:
    """Return the one postcode in a text that has other words around it, or None."""
    found = _POSTCODE_IN_TEXT.findall(text.upper())
    return " ".join(found[0]) if len(found) == 1 else None


_LABEL_OF_CHARITY = re.compile(
    r"^(?:registered|reg\.?|uk|english|scottish|charity|cio|scio|no\.?|nos?\.?|number|num\.?|#|:|\(|\s"
    r"|in england and wales)+",
    re.IGNORECASE,
)


def meant_charity_number(text: str) -> str | None:
    """Return the charity number in a text that has other words or marks around it, or None."""
    bare = _LABEL_OF_CHARITY.sub("", text.strip(_QUOTES)).upper()
    bare = re.sub(r"[\s,)(]", "", bare).strip(".")
    scottish = re.fullmatch("SC[O0]?([0-9]{5,6})", bare)
    if scottish:
        return f"SC{scottish[1]:0>6}"
    northern_irish = re.fullmatch("(?:NIC?|CCNI)([0-9]{6})", bare)
    if northern_irish:
        return f"NIC{northern_irish[1]}"
    linked = re.fullmatch(r"([0-9]{6,7})(?:[-/.]([0-9]{1,3}))?", bare)
    return (f"{linked[1]}-{int(linked[2])}" if linked[2] else linked[1]) if linked else None


# --- marks of web pages -------------------------------------------------------------------------------------------

_NAMED_ENTITIES = (
    "amp|quot|apos|nbsp|pound|euro|copy|reg|trade|hellip|ndash|mdash|[lr]s?[ad]?quo|bull|middot|deg|frac12|frac14|frac34"
    "|times|shy|szlig|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash)"
)
ENTITY = re.compile(
    rf"&(?!#(?:60|62|[xX]3[cCeE]);|amp;(?:lt|gt|amp|#))(?:{_NAMED_ENTITIES}|#(?:3[3-9]|[4-9][0-9]|[1-9][0-9]{{2,4}})"
    r"|#[xX](?:2[1-9a-fA-F]|[3-7][0-9a-fA-F]|[a-fA-F][0-9a-fA-F]|[1-9a-fA-F][0-9a-fA-F]{2,3}));"
)
"""How a web page writes one character, such as `&amp;`. Those for angle brackets are left: they show what markup is."""


def without_entities(text: str) -> str:
    """Return a text with the characters that a web page's marks stand for, its hard spaces made plain."""
    return ENTITY.sub(lambda mark: html.unescape(mark[0]).replace("\u00a0", " "), text)
