"""Days off, seasons and holidays as a sentence says them: `Not in August, at Easter or on Mondays`.

A word that takes away (`not`, `closed`) is followed by a list of days, or follows one, and the list is read to its end.
It wants the whole of a thing said, so that `No charge in August` says nothing of days.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.agreement import feasts
from generator.check.agreement.claims_of_days import DaysOff, NotOnDays, OnHolidays, Season, Spans
from generator.check.agreement.date_phrases import DATE, MONTH, MONTH_LIST, RANGE, WHEN, spans
from generator.check.agreement.time_claims import Claim
from generator.late_pattern import LatePattern
from generator.stated_times import mentions, plain
from schema.calendar_names import BANK_HOLIDAYS, DAY_NAME, DAYS
from schema.day_spans import YearlyRange

# --- what a list of days off is made of ---------------------------------------------------------------------------

MEETING = (
    r"(?:sessions?|meetings?|class(?:es)?|groups?|clubs?|lunch(?:es)?|services?|caf[eé]|drop-?ins?|walks?|choir"
    r"|rehearsals?|activities|visits|stops?)"
)
TAKES_AWAY = (
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
_SCHOOL_OFF = r"(?<!summer )(?<!easter )(?<!christmas )(?:school (?:holidays?|breaks?))"
_WEEKDAY = (
    rf"(?:{DAY_NAME}|weekend)s?\b(?! (?:[0-9]|of|after|before|morning|afternoon|evening|night))(?!,? [0-9]{{1,2}}\b)"
)
_BREAK = r"(?: school)?(?: (?:holidays?|breaks?|period|weeks?|weekend|months))?"
_FEAST = (
    rf"(?:(?:(?:autumn|spring|summer|winter|{MONTH}) )?half[- ]?terms?{_BREAK}"
    rf"|ramadan|good friday|easter (?:sunday|monday)|(?:school )?easter{_BREAK}"
    r"|(?:between )?(?:christmas|xmas)(?:(?: and| to| until| till) (?:the )?new year)(?!'?s)"
    rf"|(?:school )?(?:christmas|xmas)(?! (?:day|eve)\b){_BREAK}|new year(?!'?s)|eid|diwali|lent|passover"
    rf"|(?:school )?summer(?! terms?\b){_BREAK}"
    rf"|(?:first|last|second|third) (?:two |three |[23] )?weeks? (?:of|in) {MONTH})\b(?! (?:card|fair|party))"
)
"""Days whose dates move, or that say no dates: the note can only be answered with dates of its own."""
_ITEM = LatePattern(
    rf"{_LINK}(?:(?P<bank>{BANK_HOLIDAYS})\b|(?P<feast>{_FEAST})|(?P<school>{_SCHOOL_OFF})\b|(?P<when>{WHEN})"
    rf"|(?P<weekday>{_WEEKDAY}))"
)
_IN_SEASON = LatePattern(
    rf" (?:in|during|throughout|over|from|at)(?: the)?"
    rf" (?:(?P<bank>{BANK_HOLIDAYS})\b|(?P<feast>{_FEAST})|(?P<school>{_SCHOOL_OFF})\b|(?P<when>{WHEN}))"
)
"""What makes a day of the week off for a time alone: `Fridays in August`."""
_LIST_BEGINS = LatePattern(rf"\b{TAKES_AWAY},? (?={_LINK}(?:{BANK_HOLIDAYS}|{_FEAST}|{_SCHOOL_OFF}|{WHEN}|{_WEEKDAY}))")
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
_NOT_OFF = LatePattern(
    r"(?:\b(?:not|never|rarely|seldom)|n't)(?: be)? (?:clos(?:e|ed|es|ing)|shut(?:s|ting)?)\b"
    r"|(?:\b(?:closed|closes|shut|shuts|not|never|no)|n't)\b.*\b(?:except|excluding|apart from|other than|but not)\b"
    r"|\b(?:closed|shut)\b.*\b(?:we|it) (?:are|is|stay|stays|remain|remains) (?:still )?open\b"
    r"|\bwhen [^,;]*\b(?:closed|shut)\b"
)
"""Words that take a taking away back: `closed except on Fridays`, `never closed`, `when the hall is closed`."""
_OTHER_THING = re.compile(r"\b(?:bus(?:es)?|trains?|parking|charges?|prices?|fees?|office)\b")


_FOR_A_TIME = LatePattern(
    rf"\b(?:(?!may\b){MONTH}|(?:in|of|from|to|until|during) may|{BANK_HOLIDAYS}|{_FEAST}|schools?|terms?|winter|spring"
    r"|autumn|seasons?|holidays?|(?:this|next) (?:\w+day|week|weekend|month|year|season)|when|while"
    r"|(?:first|last|second|third|some|alternate) weeks?)\b"
)
"""Words that tie a day of the week to a time of the year, so that it is not off for good."""
_FOR_SOME_HOURS = re.compile(
    r",? (?:(?:at|from|until|till|between|after|before|by) (?:[0-9]|noon|midday|lunch|dusk|one|two|three|four|five"
    r"|six|seven|eight|nine|ten|eleven|twelve)|for (?:an hour|lunch|prayers?)\b)"
)


@dataclass(frozen=True)
class _List:
    """Days that a sentence takes away one after the other, and the time of the year for which, if it says one."""

    items: tuple[re.Match[str], ...]
    season: re.Match[str] | None = None

    @property
    def start(self) -> int:
        return self.items[0].start()

    @property
    def end(self) -> int:
        return (self.season or self.items[-1]).end()


def days_off(sentence: str, today: datetime.date) -> Iterator[Claim]:
    """Yield the days on which a sentence says that nothing happens: dates, days of the week, and feasts."""
    if HEDGE.search(sentence) or _OTHER_THING.search(sentence) or _NOT_OFF.search(sentence):
        return
    lists = list(_lists(sentence))
    besides = _besides(sentence, lists)
    if (only := _WEEKDAYS_ONLY.search(besides)) and not _FOR_A_TIME.search(besides):
        yield NotOnDays(only[0], ("saturday", "sunday"))
    words = _words(sentence, lists)
    for some in lists:
        if some.season:
            yield from _in_season(words, some.season, _weekdays(some.items), today)
    items = tuple(item for some in lists if not some.season for item in some.items)
    off, named = _spans(items, today), _feasts(items, besides.replace("-", " "))
    if off or named:
        yield DaysOff(words, off, named)
    days = _weekdays(items)
    if days and not _FOR_A_TIME.search(besides) and not any(_FOR_SOME_HOURS.match(sentence, one.end) for one in lists):
        yield NotOnDays(words, days)


def _in_season(words: str, season: re.Match[str], days: tuple[str, ...], today: datetime.date) -> Iterator[Claim]:
    """Yield what some days of the week keep off for a time: `Fridays in August`, `Mondays in the school holidays`."""
    if season["bank"] or season["school"]:
        yield OnHolidays(words, "bank_holidays" if season["bank"] else "school_holidays", "no", on_days=days)
    else:
        yield DaysOff(words, _spans((season,), today), _feasts((season,)), on_days=days)


def _spans(items: Sequence[re.Match[str]], today: datetime.date) -> Spans:
    return tuple(dict.fromkeys(span for item in items if item["when"] for span in spans(item["when"], today)))


def _feasts(items: Sequence[re.Match[str]], besides: str = "") -> tuple[str, ...]:
    """Return the feasts among some days; a half term goes without saying where all school holidays are off."""
    has_school = "term time" in besides or any(item.groupdict().get("school") for item in items)
    names = (feasts.known(item["feast"]) for item in items if item["feast"])
    return tuple(dict.fromkeys(name for name in names if not (has_school and name == "half term")))


def _weekdays(items: Sequence[re.Match[str]]) -> tuple[str, ...]:
    words = " ".join(item["weekday"] or "" for item in items).replace("weekend", "saturday sunday")
    return tuple(day for day in DAYS if day in words)


def days_on(sentence: str) -> tuple[str, ...]:
    """Return the days of the week that a sentence names before any that are off: `Fridays, but not in August`."""
    first = min([some.start for some in _lists(sentence)], default=len(sentence))
    found = mentions(plain(re.sub(DATE, "", sentence[:first])))
    named = (mention for mention in found if mention.kind != "day" or mention.end - mention.start > 5)
    return tuple(DAYS[day] for day in sorted({day for mention in named for day in mention.days}))


def _lists(sentence: str) -> Iterator[_List]:
    """Yield each list of days that is taken away: behind a word that does so, or before one."""
    beginnings = list(_LIST_BEGINS.finditer(sentence))
    yield from (listed for begins in beginnings if (listed := _list_at(sentence, begins.end())).items)
    read_to = 0 if _AWAY_AFTER.search(sentence) else len(sentence)
    for item in _ITEM.finditer(sentence):
        if item.start() < read_to:
            continue
        listed = _list_at(sentence, item.start())
        read_to = listed.end
        away = _AWAY_AFTER.match(sentence, read_to)
        goes_on = away and any(begins.start() < away.end() <= begins.end() for begins in beginnings)
        if away and not goes_on and not sentence[: item.start()].endswith("not "):
            yield listed


def _list_at(sentence: str, at: int) -> _List:
    """Return the days of a list that begins at a place, as far as it goes on."""
    items: list[re.Match[str]] = []
    while item := _ITEM.match(sentence, at):
        if item["weekday"] and items and (items[-1]["when"] or items[-1]["feast"]) and not item[0].startswith("on "):
            break  # Fridays except in August, and Tuesdays
        items.append(item)
        separator = _SEPARATOR.match(sentence, item.end())
        if not separator:
            break
        at = separator.end()
    is_of_days = all(item["weekday"] for item in items)
    return _List(tuple(items), _IN_SEASON.match(sentence, items[-1].end()) if items and is_of_days else None)


def _besides(sentence: str, lists: Sequence[_List]) -> str:
    """Return a sentence without the days that it takes away."""
    for some in sorted(lists, key=lambda one: one.start, reverse=True):
        sentence = f"{sentence[: some.start]} {sentence[some.end :]}"
    return sentence


def _words(sentence: str, lists: Sequence[_List]) -> str:
    """Return the words of the days that are off, with the word that takes them away."""
    if not lists:
        return ""
    first = min(some.start for some in lists)
    begins = [found.start() for found in _LIST_BEGINS.finditer(sentence) if found.start() <= first]
    return sentence[min([*begins, first]) : max(some.end for some in lists)]


# --- seasons and holidays -----------------------------------------------------------------------------------------

_ONLY = LatePattern(
    rf"\b(?:only|just|runs?|open|meets?)(?: only)?(?: in| from| between| during)? (?P<when>{RANGE}|{MONTH_LIST})"
    rf"|(?P<alone>^(?:from )?(?:{RANGE}|{MONTH_LIST}))\.?$|(?P<last>{RANGE}|{MONTH_LIST}) only\b"
)
_BANK_AWAY = LatePattern(
    r"(?:\b(?:not|no|never|except|excluding|excludes|closed|shut|apart from|other than)|n't)\b"
    rf"[^.;:]*?\b{BANK_HOLIDAYS}"
    rf"|\b{BANK_HOLIDAYS}(?: mondays?)?{_THERE}\b(?:closed|shut|excluded|excepted|not (?:open|running|included))"
)
_BANK_TOO = LatePattern(
    rf"\b(?:including|even|open on|as well as|also on|closed on)?[^.;]*{BANK_HOLIDAYS} (?:too|as well|included)\b"
)
_BANK_ONLY = LatePattern(
    rf"^(?!.*\b(?:closed|shut|not)\b).*(?:\bonly (?:on|open on) {BANK_HOLIDAYS}|\b{BANK_HOLIDAYS} only\b)"
)
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
    if not found or HEDGE.search(sentence) or _TOO.search(sentence) or re.search(rf"\b{TAKES_AWAY}\b", sentence):
        return
    words = found["when"] or found["alone"] or found["last"]
    yearly = [span for span in spans(words.removeprefix("from "), today) if isinstance(span, YearlyRange)]
    if yearly:
        yield Season(words, tuple(yearly))


def holidays(sentence: str, today: datetime.date) -> Iterator[Claim]:
    """Yield what a sentence says of bank holidays and of school holidays: `no` or `only`."""
    if _OTHER_THING.search(sentence) or _NOT_OFF.search(sentence):
        return
    if any(some.season and (some.season["bank"] or some.season["school"]) for some in _lists(sentence)):
        return  # `days_off` tells of those days alone
    if _BANK_ONLY.search(sentence):
        yield OnHolidays(sentence, "bank_holidays", "only")
    elif (found := _BANK_AWAY.search(sentence)) and not (HEDGE.search(sentence) or _BANK_TOO.search(sentence)):
        yield OnHolidays(found[0], "bank_holidays", "no")
    if HEDGE.search(sentence) or _SCHOOL_TOO.search(sentence):
        return
    if found := _SCHOOL_ONLY.search(sentence):
        yield OnHolidays(found[0], "school_holidays", "only")
    elif found := _SCHOOL_AWAY.search(sentence):
        yield OnHolidays(found[0], "school_holidays", "no")
