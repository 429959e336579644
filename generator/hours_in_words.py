"""Hours in words, such as `half past seven`, where a clock or a day beside them makes them times.

Elsewhere they are ages, counts and prices: `from seven`, `one to one`, `at two venues`.
"""

from __future__ import annotations

import re

from generator.late_pattern import LatePattern
from schema.calendar_names import A_DAY

HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_HOUR_WORDS = frozenset((*HOURS, "noon", "midday", "midnight", "hanner", "m"))  # `hanner dydd`, and the `m` of `a.m.`
_FIGURE = re.compile("[0-9]")
_LETTERS = re.compile("[a-z]+")
_NAME = rf"(?:{'|'.join(HOURS)})\b"
_PARTS = {"half past": ":30", "quarter past": ":15", "quarter to": ":45"}
_PART = rf"(?:(?:a )?(?:{'|'.join(_PARTS)}) )"
_AN_HOUR = rf"{_PART}?{_NAME}(?! to one\b)"
_FROM_TO = rf"{_AN_HOUR}(?: (?:to|till?|until) {_AN_HOUR})?"
_WHEN = rf"(?:{A_DAY}|week ?days?|week ?ends?|(?:morning|afternoon|evening|night)s?|day)"
_ENDS_THERE = (
    r"(?=\s*(?:$|[.,;:)&-])"
    rf"| (?:to|till?|until|on|every|each|in the|at the|sharp|prompt|with|for|and (?:on|at|{_WHEN}))\b)"
)
_TIMES = (
    LatePattern(rf"\b{_WHEN},? (?:(?:at|from) {_FROM_TO}|{_AN_HOUR} (?:to|till?|until) {_AN_HOUR}){_ENDS_THERE}"),
    LatePattern(rf"\b(?:at|from) {_FROM_TO}(?=,? (?:on |every |each )(?:an? )?{_WHEN}\b)"),
    LatePattern(rf"\b{_PART}(?:{_NAME}|[0-9]{{1,2}}\b)|\b(?:{_NAME}|[0-9]{{1,2}}) o'?clock\b"),
)
_HOUR = LatePattern(
    rf"(?:(?:a )?(?P<part>{'|'.join(_PARTS)}) )?\b(?P<hour>{_NAME}|(?<![:.])[0-9]{{1,2}}\b(?![:.][0-9]))"
    r"(?: o'?clock\b)?"
)


_OF_A_PART = LatePattern(
    rf"\b(?P<lead>at|from) (?P<time>{_AN_HOUR}|[0-9]{{1,2}}(?:[:.][0-5][0-9])?\b)(?: o'?clock)?"
    r" (?P<day>at night|in the (?:morning|afternoon|evening))\b"
)


def may_say_hours(words: str) -> bool:
    """Return whether words in small letters may say an hour, in figures or not: most say none."""
    return bool(_FIGURE.search(words)) or not _HOUR_WORDS.isdisjoint(_LETTERS.findall(words))


def in_figures(words: str) -> str:
    """Return words in small letters with such hours as a clock shows them: `7:30`, which may be morning or evening."""
    words = _OF_A_PART.sub(_of_a_part, words)
    for pattern in _TIMES:
        words = pattern.sub(lambda found: _HOUR.sub(_clock, found[0]), words)
    return words


def _of_a_part(found: re.Match[str]) -> str:
    half = "am" if found["day"] == "in the morning" else "pm"
    return f"{found['lead']} {_HOUR.sub(_clock, found['time'])}{half}"


def _clock(found: re.Match[str]) -> str:
    hour = HOURS.index(found["hour"]) + 1 if found["hour"] in HOURS else int(found["hour"])
    if found["part"] == "quarter to":
        hour = hour - 1 or 12
    return f"{hour}{_PARTS.get(found['part'], ':00')}"
