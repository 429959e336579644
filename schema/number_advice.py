"""What somebody probably meant by a number, an age or a count of weeks in words, and so what to type. Pure."""

from __future__ import annotations

import re

from schema.advice import QUOTES, is_none

_UNITS = "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_UNITS += "sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBER_WORD = re.compile(
    rf"\b(?:({'|'.join(_TENS)})(?:[ -]({'|'.join(_UNITS[1:10])}))?|({'|'.join(_UNITS)}))(?=s?\b)", re.I
)


def in_digits(text: str) -> str:
    """Return a text with its numbers up to a hundred in digits: 60 for sixty."""

    def number(words: re.Match[str]) -> str:
        tens, unit, small = (word.casefold() if word else "" for word in words.groups())
        if small:
            return str(_UNITS.index(small))
        return str((_TENS.index(tens) + 2) * 10 + (_UNITS.index(unit) if unit else 0))

    return _NUMBER_WORD.sub(number, re.sub(r"(?<=[a-z])ties\b", "tys", text))


_EVERY_WEEK = re.compile("(?:every |each |once a |1 ?x? ?(?:a |per )?|per |one a )?week(?:ly)?|1|0")
_EVERY_OTHER = re.compile(
    "(?:every |once a )?(?:other week|second week|2nd week|fortnight(?:ly)?)|(?:on )?alternate weeks?|bi-?weekly"
)
_EVERY_MONTH = re.compile(
    "(?:every |each |once a |once per |1 ?x? ?(?:a |per )?|per |once every )?(?:calendar )?month(?:ly)?|1 months?"
)
_EVERY_FEW_MONTHS = re.compile(
    "(?:every |once every )?(?:other|second|[2-9]|1[0-2])(?:nd|rd|th)?[ -]?month(?:s|ly)?|bi-?monthly|twice a year"
    "|(?:every |each |once a )?(?:quarter(?:ly)?|year(?:ly)?|annual(?:ly)?|(?:half[- ])?term(?:ly)?)"
)
_WEEKS_APART = re.compile("(?:every |once every )?([0-9]{1,2})(?:st|nd|rd|th)?[ -]?w(?:ee)?k(?:s|ly)?")


def meant_every_weeks(text: str) -> str | None:
    """Return what to write where somebody says how often in place of how many weeks apart, or None."""
    plain = " ".join(text.strip(QUOTES + ".").casefold().split())
    plain = re.sub(r"\b(?:third)\b", "3rd", re.sub(r"\bfourth\b", "4th", plain))
    if _EVERY_WEEK.fullmatch(plain):
        return "For every week, leave every_weeks and counted_from out"
    if _EVERY_OTHER.fullmatch(plain):
        return "Write 2"
    if weeks := _WEEKS_APART.fullmatch(plain):
        return f"Write {int(weeks[1])}" if 2 <= int(weeks[1]) <= 26 else None
    if _EVERY_MONTH.fullmatch(plain):
        return (
            "For once a month, take every_weeks and counted_from out, and say which one it is: weeks: [1st]. For every"
            " fourth week, which is 13 times a year, write 4"
        )
    if _EVERY_FEW_MONTHS.fullmatch(plain):
        return "Take every_weeks and counted_from out, and write the days themselves in dates: [2027-01-12, 2027-04-13]"
    return None


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
    plain = re.sub(r"^ages? |^for |\bthe\b ?", "", text.strip(QUOTES + ".").casefold())
    if plain in ("all", "any", "all ages", "any age", "everyone", "anyone"):
        return "Leave from_age and to_age out: that means any age"
    if both := _FROM_TO.fullmatch(plain):
        return f"Write from_age: {both[1]} and to_age: {both[2]}"
    if least := _AT_LEAST.fullmatch(plain):
        return f"Write from_age: {least[1] or least[2]} in its place"
    if most := _AT_MOST.fullmatch(plain):
        return f"Write to_age: {most[1] or most[2]} in its place"
    if below := _BELOW.fullmatch(plain):
        return f"Write to_age: {max(int(below[1]) - 1, 0)} in its place"
    if plain in ("adult", "adults", "adults only"):
        return "Write from_age: 18 in its place"
    if months := re.fullmatch("([0-9]{1,3}) ?(?:months?|mths?|mo)", plain):
        return f"Ages are in whole years. Write {int(months[1]) // 12}, and the months in note"
    if is_none(plain):
        return "If there is none, leave the line out"
    one = re.fullmatch(_NUMBER, plain)
    return f"Write the number alone: {one[1]}" if one and one[0] != one[1] else None
