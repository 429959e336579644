"""Days off, seasons and holidays as a sentence says them: `Not in August, at Easter or on Mondays`.

A word that takes away (`not`, `closed`) is followed by a list of days, or follows one, and the list is read to its end.
It wants the whole of a thing said, so that `No charge in August` says nothing of days.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from generator.check.agreement.date_phrases import MONTH, MONTH_LIST, RANGE, WHEN, spans
from generator.check.agreement.time_claims import BANK, FEAST, NOT_DAYS, NOT_ON, ONLY_IN, SCHOOL, Claim
from generator.late_pattern import LatePattern
from schema.calendar_names import DAYS
from schema.day_spans import YearlyRange

# --- what a list of days off is made of ---------------------------------------------------------------------------

MEETING = (
    r"(?:sessions?|meetings?|class(?:es)?|groups?|clubs?|lunch(?:es)?|services?|caf[eé]|drop-?ins?|walks?|choir"
    r"|rehearsals?|activities|visits|stops?)"
)
_TAKES_AWAY = (
    r"(?:not|never|except(?: for)?|excluding|excludes|apart from|other than|but not|closed|closes|shut|shuts|no "
    + MEETING
    + r"|(?:do|does|did|is|are|will)(?: not|n't)(?: be)? (?:meet|run|open|happen|held|running|meeting|take place)"
    r"|(?:have|take|takes|on) a (?:break|rest)|break|off|(?:we|it|group|club|they) stops?"
    r"|not (?:open|running|meeting|held|available))"
)
_LINK = (
    r"(?:(?:nor|or|and|for (?:a|one|two|three|[0-9]) weeks?|on|in|at|for|from|over|during|throughout|all of"
    r"|any time in|the month of|the whole of|the) )*"
)
_SEPARATOR = re.compile(r",? (?:and|or|nor|but not|&) (?:not )?|, ?")
_BANK_DAY = r"(?:bank|public) hol(?:iday)?s?"
_SCHOOL_OFF = r"(?:school holidays?|half[- ]terms?(?: holidays?)?|school breaks?)"
_DAY_NAMES = "|".join(DAYS)
_WEEKDAY = (
    rf"(?:{_DAY_NAMES}|weekend)s?\b(?! (?:[0-9]|of|after|before|morning|afternoon|evening|night))(?!,? [0-9]{{1,2}}\b)"
)
_FEAST = (
    r"(?:ramadan|good friday|easter(?: (?:sunday|monday|week(?:end)?))?"
    r"|(?:christmas|xmas)(?: (?:day|eve|and new year))?"
    r"|boxing day|new year(?:['’]s (?:day|eve))?|eid|diwali|lent|passover|summer(?: holidays?| break)?"
    rf"|(?:first|last|second|third) (?:two |three |[23] )?weeks? (?:of|in) {MONTH})\b(?! (?:card|fair|party))"
)
"""Days whose dates move, or that say no dates: the note can only be answered with dates of its own."""
_ITEM = LatePattern(
    rf"{_LINK}(?:(?P<bank>{_BANK_DAY})\b|(?P<school>{_SCHOOL_OFF})\b|(?P<feast>{_FEAST})|(?P<when>{WHEN})"
    rf"|(?P<weekday>{_WEEKDAY}))"
)
_LIST_BEGINS = LatePattern(rf"\b{_TAKES_AWAY},? (?={_LINK}(?:{_BANK_DAY}|{_SCHOOL_OFF}|{_FEAST}|{WHEN}|{_WEEKDAY}))")
_THERE = r",?:? ?(?:we are |we're |we |it is |it |is |are |there is |there are |there's )?"
_AWAY_AFTER = LatePattern(
    rf"{_THERE}\b(?:closed|shut|off|no {MEETING}|not (?:open|running|meeting|held|meet|run)|a break)\b"
)
_WEEKDAYS_ONLY = re.compile(r"\bweekdays only\b")
HEDGE = re.compile(
    r"\b(?:may (?:be|not|also|change|close|have|stop)|might|sometimes|usually|check|ring|ask|not (?:just|only)|unless"
    r"|if|including)\b"
)
"""Words after which nobody can say what is so."""
_OTHER_THING = re.compile(r"\b(?:bus(?:es)?|trains?|parking|charges?|prices?|fees?|office)\b")


def days_off(sentence: str, today: datetime.date) -> Iterator[Claim]:
    """Yield the days on which a sentence says that nothing happens: dates, days of the week, and feasts."""
    if HEDGE.search(sentence) or _OTHER_THING.search(sentence):
        return
    if _WEEKDAYS_ONLY.search(sentence):
        yield Claim(NOT_DAYS, ("saturday", "sunday"), "weekdays only")
    items = [item for listed in _lists(sentence) for item in listed]
    words = _words(sentence, items)
    if off := tuple(dict.fromkeys(span for item in items if item["when"] for span in spans(item["when"], today))):
        yield Claim(NOT_ON, off, words)
    said = " ".join(item["weekday"] or "" for item in items).replace("weekend", "saturday sunday")
    if days := tuple(day for day in DAYS if day in said):
        yield Claim(NOT_DAYS, days, words)
    for feast in (item["feast"] for item in items if item["feast"]):
        yield Claim(FEAST, feast, words)


def _lists(sentence: str) -> Iterator[list[re.Match[str]]]:
    """Yield each list of days that is taken away: behind a word that does so, or before one."""
    for begins in _LIST_BEGINS.finditer(sentence):
        yield _list_at(sentence, begins.end())
    read_to = 0 if _AWAY_AFTER.search(sentence) else len(sentence)
    for item in _ITEM.finditer(sentence):
        if item.start() < read_to:
            continue
        listed = _list_at(sentence, item.start())
        read_to = listed[-1].end()
        if _AWAY_AFTER.match(sentence, read_to) and not sentence[: item.start()].endswith("not "):
            yield listed


def _list_at(sentence: str, at: int) -> list[re.Match[str]]:
    """Return the days of a list that begins at a place, as far as it goes on."""
    items = []
    while item := _ITEM.match(sentence, at):
        items.append(item)
        separator = _SEPARATOR.match(sentence, item.end())
        if not separator:
            break
        at = separator.end()
    return items


def _words(sentence: str, items: list[re.Match[str]]) -> str:
    """Return the words of the days that are off, with the word that takes them away."""
    if not items:
        return ""
    begins = [found.start() for found in _LIST_BEGINS.finditer(sentence) if found.start() <= items[0].start()]
    return sentence[min([*begins, items[0].start()]) : max(item.end() for item in items)]


# --- seasons and holidays -----------------------------------------------------------------------------------------

_ONLY = LatePattern(
    rf"\b(?:only|just|runs?|open|meets?)(?: only)?(?: in| from| between| during)? (?P<when>{RANGE}|{MONTH_LIST})"
    rf"|(?P<alone>^(?:from )?(?:{RANGE}|{MONTH_LIST}))\.?$|(?P<last>{RANGE}|{MONTH_LIST}) only\b"
)
_BANK_AWAY = LatePattern(
    rf"(?:\b(?:not|no|never|except|excluding|excludes|closed|shut|apart from|other than)|n't)\b[^.;:]*?\b{_BANK_DAY}"
    rf"|\b{_BANK_DAY}(?: mondays?)?{_THERE}\b(?:closed|shut|excluded|excepted|not (?:open|running|included))"
)
_BANK_TOO = LatePattern(
    rf"\b(?:including|even|open on|as well as|also on|closed on)?[^.;]*{_BANK_DAY} (?:too|as well|included)\b"
)
_BANK_ONLY = LatePattern(rf"^(?!.*\b(?:closed|shut|not)\b).*(?:\bonly (?:on|open on) {_BANK_DAY}|\b{_BANK_DAY} only\b)")
_SCHOOL_AWAY = LatePattern(
    rf"(?:\b(?:not|no|never|except|excluding|closed|shut|apart from|other than|outside)|n't)\b[^.;:]*?\b{_SCHOOL_OFF}"
    r"|\bterm[- ]?time only\b|\bonly (?:in|during) (?:school )?term\b"
    r"|^(?:(?:in|during) )?(?:school )?term[- ]?time\.?$"
    r"|\b(?:runs?|open|meets?) (?:in|during) (?:school )?term(?:[- ]?time)?\b"
)
_SCHOOL_ONLY = LatePattern(
    r"\bschool holidays? only\b|\bonly (?:runs? |open |meets? )?(?:in|during) (?:the )?school holidays?\b"
    r"|^(?:(?:in|during) )?(?:the )?school holidays?\.?$"
)
_SCHOOL_TOO = re.compile(
    r"\b(?:all year|not (?:just|only)|both|too|as well|and (?:in )?(?:the )?(?:school )?holidays|including)\b"
)


_TOO = re.compile(r"\b(?:too|also|as well|when(?:ever)?|weather)\b")
"""Words with which months are some more, or only maybe."""


def season(sentence: str, today: datetime.date) -> Iterator[Claim]:
    """Yield the months in which alone a sentence says that anything happens."""
    found = _ONLY.search(sentence)
    if not found or HEDGE.search(sentence) or _TOO.search(sentence) or re.search(rf"\b{_TAKES_AWAY}\b", sentence):
        return
    words = found["when"] or found["alone"] or found["last"]
    yearly = [span for span in spans(words.removeprefix("from "), today) if isinstance(span, YearlyRange)]
    if yearly:
        yield Claim(ONLY_IN, tuple(yearly), words)


def holidays(sentence: str, today: datetime.date) -> Iterator[Claim]:
    """Yield what a sentence says of bank holidays and of school holidays: `no` or `only`."""
    if _OTHER_THING.search(sentence):
        return
    if _BANK_ONLY.search(sentence):
        yield Claim(BANK, "only", sentence)
    elif (found := _BANK_AWAY.search(sentence)) and not (HEDGE.search(sentence) or _BANK_TOO.search(sentence)):
        yield Claim(BANK, "no", found[0])
    if HEDGE.search(sentence) or _SCHOOL_TOO.search(sentence):
        return
    if found := _SCHOOL_ONLY.search(sentence):
        yield Claim(SCHOOL, "only", found[0])
    elif found := _SCHOOL_AWAY.search(sentence):
        yield Claim(SCHOOL, "no", found[0])
