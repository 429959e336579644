"""Rules about places and postcodes that a listing's words name and its fields do not, so that no filter knows them.

Each is a warning that offers the line to type. Words are read a sentence at a time, and only where they are plain.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from contextlib import suppress

from generator.check.context import CheckContext, ListingEntry, ListingText, holds_any
from generator.problems import Problem, Severity
from schema.calendar_names import A_MONTH, month_number
from schema.types import POSTCODE_AREAS

# --- places -------------------------------------------------------------------------------------------------------

_NOW = r"(?: currently| now| still| already| at present| at the moment| temporarily)?"
_IS = rf"(?: is| are|'s|'re| has| have| has been| have been)?{_NOW}"
_LIST = r"(?:lists?|waitlists?|books|referrals)"
_PEOPLE = r"(?:people|members|clients|patients|families|names|starters)"
_NEW = rf"(?:(?:any |new |more |further )+{_PEOPLE}|(?:any |new |more )*referrals)"
_FOR_NOW = (
    r"(?:for (?:now|the moment|the time being|the present|a while)|at (?:the moment|present|this time|the time)"
    r"|in the (?:short|near) term)\b"
)
_OF_SOME = rf"(?!(?! {_FOR_NOW}) (?:for|from|of|under|over|with|who|by|in)\b)"
_AT_TIMES = rf"(?!(?! {_FOR_NOW}) (?:on|at|every|over)\b)"
"""No words that make it some people, or some days or hours: `closed at the moment` is closed, `at night` is not."""
_NOT_TAKING = r"(?:not|cannot|can't|no longer|unable to|stopped)"


def _either(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_SHUT = _either(
    rf"{_LIST}{_IS} (?:shut|closed|paused|suspended|on hold|not open){_AT_TIMES}",
    rf"(?:closed|shut|suspended|paused) (?:our|the|its) (?:waiting )?{_LIST}",
    r"(?:closed|not open|shut) to (?:new \w+|referrals)",
    rf"{_NOT_TAKING}{_NOW} (?:be )?(?:tak(?:e|ing)|accept(?:ing)?)(?: on)? {_NEW}{_OF_SOME}",
    r"no new (?:members|referrals|clients|patients|starters)",
)
_NO_ROOM = r"(?:full|fully booked|fully subscribed|at capacity|oversubscribed)(?! (?:of|time|on \w+days?)\b)"
_FULL = _either(
    rf"(?:{_LIST}|we|group|course|class|service|club|scheme|it){_IS} {_NO_ROOM}",
    rf"(?:currently|now|completely) {_NO_ROOM}",
    r"no (?:places|spaces|vacancies|slots)(?: left| available| free| at present| at the moment| until)",
    rf"all (?:our |the )?(?:places|spaces|slots){_IS} (?:taken|filled|gone|full)",
    r"full until",
)
_UNSURE = re.compile(
    r"\b(?:if|when|whether|once|unless|(?<![0-9] )may(?! [0-9])|might|can (?:be|get)|often|sometimes|usually)\b", re.I
)
_PLACES_PREFILTERS = (
    *("full", "list", "books", "referral", "new", "more", "places", "spaces", "slots"),
    *("vacanc", "capacity", "subscribed"),
)
_SENTENCE_PREFILTERS = (*_PLACES_PREFILTERS, "any ", "further ")
"""One of these is in any sentence that says so, where the whole text has one of the others."""
_UNTIL = re.compile(
    r"\b(?:until|till|before) (?:the )?(?:(?P<day>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?)?"
    rf"(?P<month>{A_MONTH}) (?P<year>20[0-9]{{2}})\b",
    re.IGNORECASE,
)


def words_about_places_are_in_the_field(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing whose words say that it is full, or that its list is shut, says so in `places` too."""
    if entry.record.places or not text.contains_any(_PLACES_PREFILTERS):
        return
    for path, sentence in text.sentences:
        if path == ("who", "not_for") or not holds_any(sentence.casefold(), _SENTENCE_PREFILTERS):
            continue
        kind = "closed to new people" if _SHUT.search(sentence) else "full" if _FULL.search(sentence) else ""
        if kind and not _UNSURE.search(sentence):
            message = f'seems to say that it is {kind}, which the filters do not know. Add "{_places(kind, sentence)}"'
            yield entry.problem(path, message, Severity.WARNING, "places_unsaid")
            return


def _places(kind: str, sentence: str) -> str:
    """Return the line to type, with the day that the sentence names, if it names a year: a month is its first day."""
    named = _UNTIL.search(sentence)
    if not named:
        return f"places: {kind}"
    day = datetime.date(int(named["year"]), month_number(named["month"].lower()), 1)
    with suppress(ValueError):  # the 31st of a month that has 30
        day = day.replace(day=int(named["day"] or 1))
    return f"places: {{kind: {kind}, until: {day}}}"


# --- where people must live ---------------------------------------------------------------------------------------

_PART = re.compile(
    r"(?<![A-Z0-9])([A-Z]{1,2})([0-9][0-9A-Z]?)(?: ([0-9])(?![0-9A-Z.:]))?(?! ?[0-9][A-Z]{2}\b)(?![A-Z0-9])"
)
"""The first half of a postcode, or that and the next digit, and never the beginning of a whole one."""
_BEGINS_A_CODE = re.compile("[A-Z][0-9]")
"""Found where the other is, and much quicker."""
_PERSONS = (
    r"(?:people|anyone|anybody|everyone|everybody|those|adults|families|parents|carers|patients|children|men|women)"
)
_LIVES = re.compile(
    r"\b(?:liv(?:e|es|ing) (?:in|at|within)|residents?|resident in|postcodes?|households?|homes? in|addresses in"
    rf"|{_PERSONS} (?:in|from|within)|only (?:in|for)|(?:cover|serve)s?|(?:cover|serv)ing)\b",
    re.IGNORECASE,
)
_NOT_A_POSTCODE = re.compile(
    r"\b(?:(?P<the>the)|bus|buses|route|number|room|junction|unit|form|platform|road|vitamins?|levels?|grades?"
    r"|bands?|stages?|motorway|exit)\s*(?:[A-Z]{1,2}[0-9]{1,2}(?:,| and| or| to| &) )*$",
    re.IGNORECASE,
)
"""What stands before a letter and a figure that are no postcode: `the M5`, `levels E2 and E3`."""
_AN_AREA = re.compile(r"(?:(?:,| and| or| to| &) [A-Z]{1,2}[0-9][0-9A-Z]?)* (?:areas?|postcodes?|districts?)\b")


def postcodes_in_words_are_in_the_field(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing whose words say in which postcodes people must live says so in `catchment` too."""
    if entry.record.catchment:
        return
    for path, sentence in text.sentences:
        codes = list(dict.fromkeys(_codes(sentence))) if _BEGINS_A_CODE.search(sentence) else []
        if codes and _LIVES.search(sentence):
            message = (
                f"names postcodes ({', '.join(codes)}) that the finder does not know."
                f' If people must live there, add "catchment: {{postcodes: [{", ".join(codes)}]}}"'
            )
            yield entry.problem(path, message, Severity.WARNING, "catchment_unsaid")
            return


def _codes(sentence: str) -> Iterator[str]:
    for found in _PART.finditer(sentence):
        letters, digits, sector = found.groups()
        before = _NOT_A_POSTCODE.search(sentence[: found.start()])
        is_meant = not before or (before["the"] and _AN_AREA.match(sentence, found.end()))
        if letters in POSTCODE_AREAS and is_meant:
            yield f"{letters}{digits} {sector}" if sector else f"{letters}{digits}"


LISTING_RULES = (words_about_places_are_in_the_field, postcodes_in_words_are_in_the_field)
