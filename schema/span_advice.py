"""What somebody meant by days off, or by months, that are no span of days, and so what to write. Pure."""

from __future__ import annotations

import calendar
import re
from difflib import get_close_matches

from schema.advice import is_none
from schema.calendar_names import MONTHS
from schema.date_advice import meant_date

DAYS_OFF_HINT = 'Write a date, or two with "to" between them, or months: 2026-12-25, 2026-12-21 to 2027-01-03, august'
DATED_HINT = 'Write a date, or two with "to" between them, like 2026-12-21 to 2027-01-03'
MONTHS_HINT = "Write months, or days of the year, like april to september, or 15 july to 3 september"


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()


def advised_days_off(text: str) -> str:
    """Return what to write in place of what is no span of days off."""
    plain = _plain(text)
    if is_none(plain):
        return "If there is none, leave the line out"
    return (
        _dates(plain)
        or _holidays(plain, on="no")
        or _feast(plain)
        or _rule(plain)
        or _dates_of_months(plain)
        or _months(plain)
        or DAYS_OFF_HINT
    )


def meant_span(text: str) -> str:
    """Return the days that words mean, as they are typed: `2026-12-20 to 2027-01-04`, `25 december`; or nothing."""
    found = re.fullmatch('Write "([^"]+)"', advised_days_off(text))
    return found[1] if found else ""


def advised_dates(text: str) -> str:
    """Return what to write in place of what is no span of dates."""
    return _dates(_plain(text)) or DATED_HINT


def advised_months(text: str) -> str:
    """Return what to write in place of what are no months, nor days of every year."""
    plain = _plain(text)
    if is_none(plain) or re.fullmatch("(?:all|every)(?: the| of the)?(?: months?| year(?: round)?)?|year round", plain):
        return "For the whole year, leave months out"
    if off := re.fullmatch("(?:not|no|except|excluding|all but|every month but)(?: in| for| during)? (.*)", plain):
        return _off(off[1])
    one_year = ". For that year alone, write first_date and last_date in its place" * bool(re.search("[0-9]{4}", plain))
    return (
        _dated_months(plain)
        or _holidays(plain, on="only")
        or _season(plain)
        or _with(one_year, _months(re.sub(r"\b(?:only|in|from|during|between)\b ?| [0-9]{4}\b", "", plain).strip()))
        or _feast_in_months(plain)
        or MONTHS_HINT
    )


def _with(more: str, said: str) -> str:
    return said and f"{said}{more}"


def _off(words: str) -> str:
    """Return what to write in not_on for words that stand after `not`, in place of months."""
    found = re.match('Write "?([a-z0-9 -]+?)"?$', _months(words) or "") or re.fullmatch(f"({'|'.join(MONTHS)})", words)
    return (
        f"Write not_on: [{found[1]}], in place of months"
        if found
        else f"Write in not_on what is left out. {MONTHS_HINT}"
    )


# --- dates --------------------------------------------------------------------------------------------------------


def _iso(text: str) -> str:
    """Return the date that a text means, as it is written here, or nothing."""
    if meant := meant_date(text):
        return meant
    short = re.fullmatch("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{2})", text)
    return (meant_date(f"{short[1]}/{short[2]}/20{short[3]}") or "") if short else ""


_BETWEEN_DATES = re.compile(
    r"\s+(?:[-\u2010-\u2014]|to|until|till)\s+|(?<=[/.][0-9]{2})\s*[-\u2010-\u2014]\s*(?=[0-9]{1,2}[/.])"
    r"|(?<=[/.][0-9]{4})\s*[-\u2010-\u2014]\s*(?=[0-9]{1,2}[/.])"
)
_TWO_OF_A_MONTH = re.compile(r"([0-9]{1,2}) ?(?:-|\u2013|to|and|&) ?([0-9]{1,2}) ([a-z]+ [0-9]{4})")


def _ends(plain: str) -> list[str]:
    if two := _TWO_OF_A_MONTH.fullmatch(plain):
        is_a_row = not re.search("and|&", plain) or int(two[2]) == int(two[1]) + 1
        ends = [_iso(f"{day} {two[3]}") for day in (two[1], two[2])] if is_a_row else []
    else:
        ends = [_iso(end) for end in _BETWEEN_DATES.split(plain)]
    return ends if len(ends) in (1, 2) and all(ends) else []


def _dates(plain: str) -> str:
    ends = _ends(plain)
    return f'Write "{" to ".join(ends)}"' if ends else ""


def _dates_of_months(plain: str) -> str:
    """Return what to write for months of one year that are off: from the first day to the last."""
    ends = [re.fullmatch("([a-z]{3,9})\\.? ([0-9]{4})", end) for end in _BETWEEN.split(plain)]
    names = [_month(end[1]) if end else "" for end in ends]
    if len(ends) > 2 or not all(names):
        return ""
    years, months = [int(end[2]) for end in ends if end], [MONTHS.index(name) + 1 for name in names]
    last = calendar.monthrange(max(years[-1], 1), months[-1])[1]
    return f'Write "{years[0]:04d}-{months[0]:02d}-01 to {years[-1]:04d}-{months[-1]:02d}-{last}"'


def _dated_months(plain: str) -> str:
    """Return what to write for dates of one year where days of every year belong."""
    ends = _ends(plain)
    if not ends:
        return ""
    days = [f"{int(end[8:])} {MONTHS[int(end[5:7]) - 1]}" for end in ends]
    return (
        f'For every year, write "{" to ".join(days)}". For that year alone, write first_date: {ends[0]} and'
        f" last_date: {ends[-1]}, in place of months"
    )


# --- holidays and feasts ------------------------------------------------------------------------------------------

_SCHOOL = re.compile(
    r"(?:(?:in |during |all )?(?:the )?school (?:holidays?|hols?|breaks?|vacations?)|out of (?:school )?term(?: time)?"
    r"|outside (?:school )?term(?: time)?)(?: only)?"
)
_TERM = re.compile(r"(?:in |during )?(?:school )?term(?:[- ]?times?)?(?: only)?")
_BANK = re.compile(r"(?:on )?(?:all )?(?:the )?(?:bank|public)(?:/public)? (?:holidays?|hols?)(?: mondays?)?(?: only)?")
_PART_OF_SCHOOL = re.compile(
    r"half.?terms?|\b(?:summer|easter|spring|autumn|winter|february|october|may)\b.*\b(?:holidays?|hols?|break|half.?term|term)\b"
)


def _holidays(plain: str, on: str) -> str:
    """Return the line that speaks of holidays, where a text means all of them; of some, that their days are needed.

    `on` is what it says of the school holidays where they are the days in question: no for days off.
    """
    other = {"no": "only", "only": "no"}[on]
    if _BANK.fullmatch(plain):
        return f"Write bank_holidays: {on} on a line of its own, in its place"
    if _SCHOOL.fullmatch(plain):
        return f"Write school_holidays: {on} on a line of its own, in its place"
    if _TERM.fullmatch(plain):
        return f"Write school_holidays: {other} on a line of its own, in its place"
    if re.search(r"\b(?:bank|public) hol", plain):
        return "Bank holidays move: write its date, such as 2027-08-30"
    if _PART_OF_SCHOOL.search(plain) or "school" in plain:
        days = "2027-02-15 to 2027-02-19"
        where = "" if on == "no" else " in not_on, or in dates"
        return f"These are not all the school holidays. Write their days{where}, such as {days}"
    return ""


_FEASTS = {
    "(?:at |over |the )?easter(?: .{1,20})?": "Easter moves: write its days, such as 2027-03-26 to 2027-03-29 for 2027",
    "good friday": "It moves: write its date, such as 2027-03-26. For all bank holidays, write bank_holidays: no",
    "(?:easter monday|may day|spring bank)": (
        "It moves: write its date, such as 2027-03-29. For all bank holidays, write bank_holidays: no"
    ),
    "christmas day|xmas day": 'Write "25 december"',
    "christmas eve|xmas eve": 'Write "24 december"',
    "new year'?s eve": 'Write "31 december"',
    "(?:at |over |the )?(?:christmas|xmas)(?: (?:break|holidays?|period|week))?": (
        "Write its days, such as 24 december to 2 january"
    ),
    "boxing day": 'Write "26 december"',
    "new year(?:'?s day)?": 'Write "1 january"',
    "ramadan|eid|diwali|passover|chinese new year|lent|holy week": (
        "It moves: write its days for this year, as dates with to between them"
    ),
}
"""Days that have a name, and what to write for them."""


def _feast(plain: str) -> str:
    return next((days for name, days in _FEASTS.items() if re.fullmatch(name, plain)), "")


def _feast_in_months(plain: str) -> str:
    return "Easter moves: write a month or a day of the year in its place" if "easter" in plain else ""


def _rule(plain: str) -> str:
    """Return what to write for a day of each month, or a day of the week, that is off."""
    week = re.fullmatch(
        "(?:the |every )?(1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last) (?:[a-z]{3,6}days?)(?: .{1,30})?",
        plain,
    )
    if not week:
        return ""
    if week[1] == "last":
        return "The last may be the 4th or the 5th, so write each date, such as 2027-01-26"
    number = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}.get(week[1]) or int(week[1][0])
    kept = [
        f"{n}{'st' if n == 1 else 'nd' if n == 2 else 'rd' if n == 3 else 'th'}" for n in range(1, 6) if n != number
    ]
    return f"Write weeks: [{', '.join(kept)}] in the session, in its place"


# --- months -------------------------------------------------------------------------------------------------------

_SEASONS = {"winter": "november to february", "summer": "june to august", "spring": "march to may"}
_SEASONS |= {"autumn": "september to november"}


def _season(plain: str) -> str:
    found = re.fullmatch(r"(?:in )?(?:the )?(winter|summer|spring|autumn)(?: months?)?(?: only)?", plain)
    return f"Which months is that? Write them, such as {_SEASONS[found[1]]}" if found else ""


_ONE_MONTH = re.compile(r"([0-9]{1,2})?(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?(?: [0-9]{4})?")
_BETWEEN = re.compile(r"\s*(?:[-\u2010-\u2014/]|\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*")


def _months(plain: str) -> str:
    """Return what to write for months, or days of the year, that are cut short, misspelt or oddly joined."""
    parts = [_ONE_MONTH.fullmatch(piece) for piece in _BETWEEN.split(plain)]
    names = [_month(part[2]) if part else "" for part in parts]
    if len(parts) > 2 or not all(names):
        return ""
    days = [f"{int(part[1])} " if part and part[1] else "" for part in parts]
    return f'Write "{" to ".join(day + name for day, name in zip(days, names, strict=True))}"'


def _month(word: str) -> str:
    """Return the month whose name is cut short or misspelt, or nothing."""
    short = next((name for name in MONTHS if name.startswith(word) or (word == "sept" and name == "september")), "")
    return short or next(iter(get_close_matches(word, MONTHS, n=1, cutoff=0.75)), "")
