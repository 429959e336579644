"""What a sentence says of days and times that a rule should say: days off, seasons, ends, patterns, ways.

A recogniser by kinds. It wants the whole of a thing said (a word that takes away beside the days that are taken away),
so that `No charge in August` and `Closed to new people until April` say nothing of days.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.check.agreement.claims_of_days import Begins, Ends
from generator.check.agreement.claims_of_patterns import AnswerIsYes, ByWay, EverySoManyWeeks, NoRule, WeeksOfMonth
from generator.check.agreement.date_phrases import DATE, MONTH, spans
from generator.check.agreement.days_off import MEETING, TAKES_AWAY, days_off, days_on, holidays, season
from generator.check.agreement.time_claims import Claim
from generator.check.sentences import one_line_sentences
from generator.late_pattern import LatePattern
from schema.calendar_names import AN_ORDINAL, DAY_NAME, MONTHS, ORDINALS
from schema.day_spans import DateRange
from schema.session import WEEKS

_ONLY_OTHER = re.compile(
    r"\b(?:waiting list|referrals?|new (?:people|members|clients|patients|referrals)|full|booked|places|free until"
    r"|discount|price|paused|appl(?:y|ications?)|deadline|book by|grant|voucher|membership|closed until|shut until"
    r"|meeting at|held at|based at|at the)\b"
)

_ENDING = re.compile(
    r"\b(?:until|till|up to|ends?(?: on| in| at)?|ending(?: on| in)?|finish(?:es)?(?: on| in)?|stops?(?: on| in)"
    rf"|last {MEETING}(?:,| is| on| will be)*|runs? out(?: on| in)?)(?: the end of)?"
    rf" (?P<when>{DATE}|{MONTH} [0-9]{{4}})"
)
_BEGINNING = re.compile(
    rf"\b(?:starts?|starting|begins?|beginning|first {MEETING}(?:,| is| will be)*)(?: on| in| from)? "
    rf"(?P<when>{DATE}|{MONTH} [0-9]{{4}})"
)
_AWAY = LatePattern(rf"\b{TAKES_AWAY}\b")
_COUNTS = {"other": 2, "second": 2, "2nd": 2, "two": 2, "third": 3, "3rd": 3, "three": 3, "fourth": 4, "4th": 4}
_COUNTS |= {"four": 4, "fifth": 5, "5th": 5, "five": 5, "sixth": 6, "6th": 6, "six": 6, "eight": 8, "eighth": 8}
_COUNTED = re.compile(
    rf"\bevery (?P<nth>{'|'.join(_COUNTS)}) (?:{DAY_NAME}|weeks?)\b(?!,? (?:of|in) (?:the|each|every) month)"
    r"|\bevery (?P<number>[2-9]|1[0-9]|2[0-6]) weeks\b"
    r"|\b(?P<two>fortnightly|every fortnight|once a fortnight"
    rf"|alternate (?:weeks|{DAY_NAME}s?))\b"
)
_ASIDE = re.compile(r"\b(?:there (?:is|are|will)|we have|speakers?|trips?|quiz|newsletters?|reviews?|menu)\b")
_IN_MONTH = re.compile(
    rf"\b(?P<weeks>{AN_ORDINAL}(?:(?:,| and| &|, and) {AN_ORDINAL})*) {DAY_NAME}"
    r"(?:s\b(?! (?:after|before|following))|(?:s)?,? (?:of|in) (?:the|each|every) month|,? (?:each|every) month)"
    r"|^(?P<once>(?:once a month|monthly))(?: only)?\.?$|\bmeets? (?:once a month|monthly)\b"
)
_IS_ABOUT_ALL = re.compile(
    r"^(?:.*\b(?:meets?|held|runs?|open|happens?|takes place|only)\b.*|an? (?!.*\b(?:is|are|comes?|visits?)\b).*)?"
    r"(?:,? ?\b(?:on|the|every|each|in|usually|normally)\b,? ?)*$"
)
"""What may stand before `the first Friday of the month` if the whole of it is then, and not music or a counsellor."""
_NO_RULE = re.compile(
    rf"\b{AN_ORDINAL} (?:{DAY_NAME}|week(?:end)?|day) (?:after|before|following)\b"
    r"|\b(?:after|before|following) pay ?day\b"
    r"|\b(?:dates?|days?) (?:(?:may |will |can |do )?(?:vary|varies|change)|are (?:irregular|announced|posted))\b"
    r"|\b(?:no fixed|no regular|irregular|different) (?:days?|dates?)\b|\bad hoc\b"
    r"|\b(?:see|check|look at|ring|call|ask|phone|e-?mail)\b[^.;]{0,40}\b(?:for|which|what) (?:the )?(?:next )?"
    r"(?:dates?|days|weeks)\b"
)
_CALL = re.compile(
    r"\b(?:on|over|via|by|through|using) (?P<video>zoom|(?:microsoft )?teams|google meet|skype|video call)\b"
    r"|^(?P<zoom>zoom|teams)(?: only)?\.?$"
    r"|^(?:held |meets |this (?:one|session) is )?(?P<online>online)(?: only| session)?\.?$"
    r"|^(?:held )?(?P<phone>by (?:tele)?phone|on the phone)(?: only)?\.?$|^(?P<person>in person)(?: only)?\.?$"
)
_APPOINTMENT = re.compile(
    r"\bby (?:prior )?appointment\b|\bappointments? only\b|\b(?:must|need to|please) (?:book|make) an appointment\b"
)
_NO_APPOINTMENT = re.compile(r"\b(?:no|not|without|or by|drop[- ]?in|turn up|walk[- ]?in|don't|also)\b")
_DAY_AND_NIGHT = re.compile(
    r"\b(?:24 hours a day|24/7|24-7|24-hour (?:help)?line|a?round the clock|day and night|all day and all night"
    r"|open 24 hours)\b"
)
_NOT_OPEN = re.compile(
    r"\b(?:within|notice|answer ?phone|voicemail|answering machine|not|except|before|ahead|care|website)\b"
)


def claims(text: str, today: datetime.date) -> Iterator[Claim]:
    """Yield what a text says of days and times, sentence by sentence."""
    if not may_claim(text):
        return
    clauses = (clause for sentence in one_line_sentences(text) for clause in _plain(sentence).split("; "))
    for sentence in clauses:
        words = set(_WORD.findall(sentence))
        for marks, recognise in _RECOGNISERS:
            if not words.isdisjoint(marks):
                yield from (_of_days(claim, sentence) for claim in recognise(sentence, today))


def _of_days(claim: Claim, sentence: str) -> Claim:
    """Return a claim with the days of the week of which its sentence speaks."""
    return claim if claim.on_days else replace(claim, on_days=days_on(sentence))


def may_claim(text: str) -> bool:
    """Return whether a text has a word without which it says nothing of days and times."""
    return not _EVERY_MARK.isdisjoint(_WORD.findall(text.casefold()))


_WORD = re.compile("[a-z0-9]+")


_NUMBERS = re.compile(r"\b([0-9]{1,2})[/.]([0-9]{1,2})[/.](20[0-9]{2})\b")


def _plain(text: str) -> str:
    """Return text in small letters, with plain marks, without brackets, and with dates in numbers the ISO way round."""
    text = " ".join(text.casefold().split()).translate(str.maketrans("–—‑’", "---'"))
    text = _NUMBERS.sub(lambda date: f"{date[3]}-{int(date[2]):02d}-{int(date[1]):02d}", text)
    return re.sub(r" ?\(([^()]*)\)", r" \1", text)


# --- one kind each ------------------------------------------------------------------------------------------------


def _bounds(sentence: str, today: datetime.date) -> Iterator[Claim]:
    if _ONLY_OTHER.search(sentence):
        return
    found = _ENDING.search(sentence)
    is_end = found and not _AWAY.search(sentence, 0, found.start())  # closed from 20 December until 2 January
    if found and is_end and (dated := _dated(found["when"], today)):
        yield Ends(found[0], dated.last)
    if (found := _BEGINNING.search(sentence)) and (dated := _dated(found["when"], today)):
        yield Begins(found[0], dated.first)


def _dated(words: str, today: datetime.date) -> DateRange | None:
    """Return the first days that words name, the next time that they come."""
    return next((span for span in spans(words, today, next_time=True) if isinstance(span, DateRange)), None)


def _patterns(sentence: str, today: datetime.date) -> Iterator[Claim]:
    if _ASIDE.search(sentence):
        return
    if found := _NO_RULE.search(sentence):
        yield NoRule(found[0])
    elif found := _COUNTED.search(sentence):
        weeks = _COUNTS.get(found["nth"] or "", 2) if not found["number"] else int(found["number"])
        start = re.search(DATE, sentence[found.end() :])
        dated = _dated(start[0], today) if start else None
        yield EverySoManyWeeks(found[0], weeks, dated.first if dated else None)
    elif (found := _IN_MONTH.search(sentence)) and _IS_ABOUT_ALL.match(sentence[: found.start()]):
        weeks_said = re.findall(AN_ORDINAL, found["weeks"] or "")
        yield WeeksOfMonth(found[0], tuple(ORDINALS.get(week, week) for week in weeks_said))


def _how(sentence: str, today: datetime.date) -> Iterator[Claim]:
    if (found := _CALL.search(sentence)) and not re.search(r"\b(?:or|book|register|also|if|sign)\b", sentence):
        way = "in person" if found["person"] else "by phone" if found["phone"] else "online"
        yield ByWay(found[0], way)
    if (found := _APPOINTMENT.search(sentence)) and not _NO_APPOINTMENT.search(sentence):
        yield AnswerIsYes(found[0], "by_appointment")
    if (found := _DAY_AND_NIGHT.search(sentence)) and not _NOT_OPEN.search(sentence):
        yield AnswerIsYes(found[0], "all_day", " in place of starts and ends")


_MONTH_MARKS = frozenset({*MONTHS, *(month[:3] for month in MONTHS), "sept"})
_AWAY_MARKS = frozenset(
    "not no never except excluding excludes apart other but closed closes shut shuts don doesn didn isn aren won t"
    " break rest off stops weekdays".split()
)
_RECOGNISERS: tuple[tuple[frozenset[str], Callable[[str, datetime.date], Iterator[Claim]]], ...] = (
    (_AWAY_MARKS, days_off),
    (_MONTH_MARKS, season),
    (frozenset("holiday holidays hol hols term termtime half breaks".split()), holidays),
    (
        frozenset("until till up ends end ending finish finishes stops last runs start starts starting".split())
        | frozenset("begin begins beginning first".split()),
        _bounds,
    ),
    (
        frozenset("every fortnightly fortnight alternate month monthly pay payday vary varies change irregular".split())
        | frozenset("announced posted no different ad dates days weeks".split())
        | frozenset((*ORDINALS, *WEEKS)),
        _patterns,
    ),
    (
        frozenset("zoom teams meet skype video online phone telephone person appointment appointments 24 clock".split())
        | frozenset(("night",)),
        _how,
    ),
)
"""Each recogniser, behind the words of which a sentence must have one: most sentences have none."""
_EVERY_MARK = frozenset().union(*(marks for marks, _ in _RECOGNISERS))
