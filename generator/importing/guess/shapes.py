"""What a value looks like: a phone, a postcode, a date, a price. A column's shape is what most of its values are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.importing.opening_hours import read

_POSTCODE = re.compile(r"(?=.*[0-9])[A-Z]{1,2}[0-9OIL][0-9A-Z]?\s*[0-9OIL][A-Z0-9]{2}", re.I)  # and not Point
_WITH_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]?\s*[0-9][A-Z]{2}\b", re.I)
_EMAIL = re.compile(r"(?:mailto:)?[^\s@,;]+@[^\s@,;]+\.[A-Za-z]{2,}(?:\s*[,;/\s]\s*[^\s@,;]+@[^\s@,;]+\.[A-Za-z]{2,})*")
_WEB = re.compile(
    r"(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|org|com|net|info|scot|wales)(?:/\S*)?", re.I
)
_DATE = re.compile(
    r"[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}(?:[T ][0-9:.]+ ?(?:Z|UTC|[+-][0-9:]+)?)?"
    r"|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?: [0-9:]+)?|[0-9]{1,2}(?:st|nd|rd"
    r"|th)? [A-Z][a-z]{2,8} [0-9]{4}"
)
_YES_NO = re.compile(r"y|n|yes|no|true|false|t|f|0|-?1|unknown|x|✓", re.I)
_CLOCK = re.compile(
    r"[0-2]?[0-9](?:[:.][0-5][0-9]){1,2}\s*(?:[ap]\.?m\.?)?|[01]?[0-9]\s*[ap]\.?m\.?|(?:12 ?)?noon", re.I
)
_DAY = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?[\s,;/&|-]*(?:and\s+|to\s+)?)+", re.I
)
_PRICE = re.compile(r"free\b.*|.*£\s?[0-9].*|no charge.*|.*\bdonations?\b.*|[0-9]+\.[0-9]{2}", re.I | re.S)
_AGES = re.compile(
    r"(?!.*[0-9]{4})(?:ages?d? )?[0-9]{1,3} ?(?:\+|plus|-|–|to|and over|and under|yrs|years).{0,20}|(?:over"
    r"|under) [0-9]{1,2}s?|all ages|adults?(?: only)?",
    re.I,
)
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.I)
_CODE = re.compile(r"[A-Za-z]{0,6}[-_/]?[0-9]{1,10}[A-Za-z]?")
_GSS = re.compile(r"[EWSN][0-9]{8}")
_STREET = re.compile(
    r"\b(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|way|hall|centre|church|house|court|place|square|terrace|crescent|park|hill|green)\b",
    re.I,
)
_DAY_NAME = r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|day|rs|r|nes|ur)*\b"  # and not the first letters of Friendly
_TIMES = re.compile(rf"{_DAY_NAME}|\b(?:daily|week\w*|month\w*)\b|[0-9]\s*[ap]m\b|[0-9][:.][0-9]{2}", re.I)
_A_DAY = re.compile(_DAY_NAME, re.I)


def shape(text: str) -> str:
    """Return the shape of one value, the most telling first."""
    plain = text.strip()
    if len(plain) > 160:
        return "prose"
    for name, pattern in _WHOLE.items():
        if pattern.fullmatch(plain):
            return name
    if "." in plain and _NUMBER.fullmatch(plain):
        return "number"
    digits = re.sub(r"\D", "", plain)
    if (
        9 <= len(digits) <= 26
        and not re.search(r"[A-Za-z]{8}|[0-9][A-Za-z][0-9]", plain)
        and re.search(r"(?:^|\D)(?:0|\+|44|[127])", plain)
    ):
        return "phone"
    if _NUMBER.fullmatch(plain):
        return "number"
    if _TIMES.search(plain) and (read(plain).sessions or _A_DAY.search(plain)):
        return "times"
    if _WITH_POSTCODE.search(plain) or (_STREET.search(plain) and re.search("[0-9]", plain) and len(plain) < 120):
        return "address"
    return "prose" if len(plain) > 70 else "words"


_WHOLE: Mapping[str, re.Pattern[str]] = {
    "uuid": _UUID,
    "yes_no": _YES_NO,
    "date": _DATE,
    "email": _EMAIL,
    "web": _WEB,
    "gss": _GSS,
    "postcode": _POSTCODE,
    "clock": _CLOCK,
    "day": _DAY,
    "price": _PRICE,
    "ages": _AGES,
}


def is_latitude(text: str) -> bool:
    """Return whether a number could be how far north a place in the United Kingdom is."""
    return _is_between(text, 49, 61) and "." in text


def is_longitude(text: str) -> bool:
    """Return whether a number could be how far east a place in the United Kingdom is."""
    return _is_between(text, -9, 2) and "." in text


def is_grid(text: str) -> bool:
    """Return whether a number could be an easting or a northing in metres."""
    return _is_between(text, 5_000, 1_300_000)


def _is_between(text: str, low: float, high: float) -> bool:
    return bool(_NUMBER.fullmatch(text.strip())) and low <= float(text) <= high


def is_code(text: str) -> bool:
    """Return whether a text could be an id: a UUID, a number, a code such as ORG-17 or a slug."""
    plain = text.strip()
    return bool(
        _UUID.fullmatch(plain)
        or _CODE.fullmatch(plain)
        or re.fullmatch(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+|rec[A-Za-z0-9]{14}|[0-9a-f]{16,40}", plain)
    )
