"""A rule about days and times in a summary or a description that no session has: one of the two is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from generator.check.agreement.meeting_statements import is_of_something_else, is_of_the_listing, is_plain, simple
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import sentences
from generator.hours_in_words import HOURS
from generator.load.text_lines import PlaceInText
from generator.problems import Problem, Severity
from generator.stated_times import DAY_MINUTES, Clock, StatedTime, mentions, plain
from schema.calendar_names import AN_ORDINAL, DAY_NAME, DAYS
from schema.listing import Listing
from schema.session import Session
from schema.types import quoted

_NAMES_TIMES = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)|\bweek ?(?:day|end)|[0-9] ?(?:[ap]\.?m|:[0-9])|noon|midday|midnight|o.clock"
    r"|\bat night\b|\bin the (?:morning|afternoon|evening)\b",
    re.IGNORECASE,
)
"""A text without this names neither days nor times."""
_NAMES_HOURS = re.compile(
    r"[0-9]|morning|afternoon|evening|noon|midday|midnight|clock|half past|quarter| to |[-–]|week ?(?:day|end)"
    rf"|\b(?:at|from) (?:{'|'.join(HOURS)})\b| till? "
)
_Fault = tuple[str, str]
"""Words about a day or a time, as `simple` has them, and what the sessions say instead."""


def words_and_sessions_agree_on_times(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A day or a time at which a summary or description plainly says that a listing meets is that of a session."""
    listing = entry.record
    if not _is_comparable(listing):
        return
    had = {DAYS[day] for session in listing.sessions for day in _days(session)}
    told: set[_Fault] = set()
    for field in ("summary", "description"):
        for sentence in sentences(getattr(listing, field) or ""):
            if not _NAMES_TIMES.search(sentence.words) or _agrees_at_sight(sentence.words, had):
                continue
            name = listing.name
            is_meant = field == "summary" and not is_of_something_else(sentence, name)
            is_meant = is_meant or is_of_the_listing(sentence, name)
            if not is_meant or not is_plain(sentence.with_lead):
                continue
            fault = next(_faults(simple(sentence.words), listing), None)
            if fault and fault not in told:
                told.add(fault)
                place = PlaceInText.at((field,), sentence.start)
                message = f"says {_as_typed(fault[0], sentence.words)}, and {fault[1]}"
                yield entry.problem(place, message, Severity.WARNING, "times_in_words")


def _agrees_at_sight(words: str, had: set[str]) -> bool:
    """Return whether words name no hours and only days that a session is on, by their whole names: most that do."""
    plain_words = words.casefold()
    named = set(re.findall(DAY_NAME, plain_words))
    return bool(named) and named <= had and not _NAMES_HOURS.search(plain_words)


def _as_typed(words: str, sentence: str) -> str:
    """Return words in quotes as the sentence has them; the sentence, where it writes them in another way."""
    at = sentence.casefold().find(words)
    return quoted(sentence[at : at + len(words)] if at >= 0 else sentence.strip())


def _is_comparable(listing: Listing) -> bool:
    """Return whether a listing says on which days it is."""
    has_days = all(session.days or session.dates or session.all_day for session in listing.sessions)
    return bool(listing.sessions) and has_days and listing.status.kind != "closed"


def _faults(words: str, listing: Listing) -> Iterator[_Fault]:
    """Yield what is wrong with the days and the times that a sentence names, worst first."""
    named = list(mentions(words))
    days = [each for each in named if each.days and _is_when(each, words)]
    noted = {day for each in mentions(plain(_notes(listing))) for day in each.days}
    yield from chain.from_iterable(_faults_of_days(each, words, listing, noted) for each in days)
    if len(days) < len([each for each in named if each.days]):
        return  # a day that is part of a name may have the time
    on = {day for each in days for day in each.days}
    if on & noted:
        return
    sessions = [session for session in listing.sessions if not on or on & _days(session)]
    yield from chain.from_iterable(_faults_of_parts(each, named, words, listing.sessions) for each in days)
    yield from chain.from_iterable(_faults_of_clocks(each, words, sessions) for each in named if each.clock)


def _notes(listing: Listing) -> str:
    """Return all the notes about times: what stands in one is told beside the sessions."""
    return "; ".join(note for note in (listing.times_note, *(s.note for s in listing.sessions)) if note)


# --- days ---------------------------------------------------------------------------------------------------------

_LEADS_IN = re.compile(
    rf"(?:\b(?:every|each|on|at|alternate|{AN_ORDINAL}|other)(?: an?| the)?|[,&:(]|\b(?:and|or)|^) ?$"
)
_GOES_ON = re.compile(
    r" (?:morning|afternoon|evening|night|lunch ?time|from|at|between|and|or|to|in|of|with|for|during|we|[0-9])"
    r"|[^\w ]|$"
)
_LEAD = re.compile(r"\b(?:every|each|on|at)(?: an?| the)? $")
_OF_PEOPLE = re.compile(r"\b(?:who|whose|lonely|alone|works?|as|such|miss)\b[^,;:]*$")
_OF_YOU = re.compile(r"\byou\b[^,;:]*$")
_CLOCK_NEXT = re.compile(r" [0-9.:]+ ?(?:[ap]m|-|to )")
_AT_HOURS = re.compile(r",? (?:at |from )?[0-9]{1,2}(?:[:.][0-5][0-9]| ?[ap]m)")
_BEGINS_SENTENCE = re.compile(r"(?:(?:an?|our) )?(?:[\w-]+ )?")
_CLUB = re.compile(r" (?:[\w-]+ )?(?:club|group|class|session|drop-in|choir|walk|social|clinic|meeting)\b")
_LEADS_IN_A_WEEK = re.compile(r"(?:\b(?:open|on|meets?|runs?|held|sessions?|class(?:es)?)|^)(?:,? from)? ?$")
"""What stands before days that make a whole week, if they are when it is on, and not a way to say always."""
_SHORT = re.compile(r"(?:mon|tues?|weds?|thur?s?|fri|sat|sun)\.?")


def _is_when(mention: StatedTime, words: str) -> bool:
    """Return whether a day is one on which something happens, and no part of a name such as Sunday roast."""
    said, after = words[mention.start : mention.end], words[mention.end :]
    if mention.kind == "days" and _OF_YOU.search(words[: mention.start]):
        return False
    if len(mention.days) == len(DAYS) and mention.kind == "days":
        return bool(_LEADS_IN_A_WEEK.search(words[: mention.start]))
    if mention.kind in ("every_day", "weekdays", "weekend"):
        is_led = bool(re.search(r"\b(?:on|at|open) $", words[: mention.start])) or bool(_AT_HOURS.match(after))
        return mention.kind != "every_day" and is_led
    if _SHORT.fullmatch(said):
        return bool(_CLOCK_NEXT.match(after))  # sat, sun and wed are words too
    if _OF_PEOPLE.search(words[: mention.start]) or after.startswith("'"):
        return False
    is_led = mention.kind == "days" or said.endswith("s") or bool(_LEADS_IN.search(words[: mention.start]))
    return bool(is_led and _GOES_ON.match(after)) or bool(
        _BEGINS_SENTENCE.fullmatch(words[: mention.start]) and _CLUB.match(after)
    )


def _faults_of_days(mention: StatedTime, words: str, listing: Listing, noted: set[int]) -> Iterator[_Fault]:
    had = set().union(*map(_days, listing.sessions))
    missing = [day for day in mention.days if day not in had | noted]
    if not missing or (mention.kind in ("weekdays", "weekend") and len(missing) < len(mention.days)):
        return
    day = DAYS[missing[0]]
    rest = (
        f"no session is on a {day.title()}. Which is right? Change the words; or, in sessions, change the days or add"
        f' "- {{days: [{day}], starts: …}}"'
    )
    lead = _LEAD.search(words[: mention.start])
    yield words[lead.start() if lead else mention.start : mention.end], rest


def _days(session: Session) -> set[int]:
    if session.all_day and not (session.days or session.dates):
        return set(range(len(DAYS)))
    return {*(DAYS.index(day) for day in session.days), *(date.weekday() for date in session.dates)}


# --- times --------------------------------------------------------------------------------------------------------

_IS_CLOCK = re.compile(r"[0-9] ?[ap]m|[0-9]:[0-9]")
_OF_A_LIFE = re.compile(r"\b(?:who|whose|awake|wak(?:es?|ing)|(?<!meet )(?<!meets )up|sleep\w*|l(?:ie|ying))\b[^,;:]*$")
"""What stands before a time of somebody's day: `for anyone awake at 3am`."""
_BEGINS = re.compile(
    r"\b(?:starts?|starting|begins?|beginning|meets?|opens?)(?: (?:promptly|\w+days?|on|every|each))* at $"
)


def _faults_of_parts(
    mention: StatedTime, named: Sequence[StatedTime], words: str, sessions: Sequence[Session]
) -> Iterator[_Fault]:
    """Yield that Friday morning is when no session is, though some are on Fridays."""
    part = next((each for each in named if each.part and each.start == mention.end + 1), None)
    spans = [_span(session) for session in sessions if set(mention.days) & _days(session)]
    if part is None or part.part is None or not spans or None in spans:
        return
    first, after = part.part
    if not any(span and span[0] < after and first < span[1] for span in spans):
        yield words[mention.start : part.end], _other_time(sessions, set(mention.days))


def _faults_of_clocks(mention: StatedTime, words: str, sessions: Sequence[Session]) -> Iterator[_Fault]:
    said, before = words[mention.start : mention.end], words[: mention.start]
    spans = [_span(session) for session in sessions]
    if not _IS_CLOCK.search(said) or before.endswith(("£", "-", ".")) or not spans or None in spans:
        return
    clock = mention.clock or Clock()
    if not clock.ends and _OF_A_LIFE.search(before):
        return
    begins = bool(_BEGINS.search(before))
    if not any(span and _fits(clock, span, begins) for span in spans):
        yield said, _other_time(sessions, set().union(*map(_days, sessions)))


def _fits(clock: Clock, span: tuple[int, int], begins: bool) -> bool:
    """Return whether a time or two may lie within those of a session; one at which it begins is its first minute."""
    if begins and not clock.ends:
        return span[0] in clock.starts
    return all(
        any(span[0] <= minute + day <= span[1] for minute in minutes for day in (0, DAY_MINUTES))  # 2am: the next day
        for minutes in (clock.starts, clock.ends)
        if minutes
    )


def _span(session: Session) -> tuple[int, int] | None:
    """Return the first and the last minute of a session; None where it says no time."""
    if session.all_day:
        return 0, 2 * DAY_MINUTES
    if session.starts is None:
        return None
    starts = session.starts.hour * 60 + session.starts.minute
    ends = session.ends.hour * 60 + session.ends.minute if session.ends else DAY_MINUTES
    return starts, ends if ends > starts else ends + DAY_MINUTES


def _other_time(sessions: Sequence[Session], days: set[int]) -> str:
    of_days = [session for session in sessions if days & _days(session)]
    hours = [f"{s.starts:%H:%M}" + (f" to {s.ends:%H:%M}" if s.ends else "") for s in of_days if s.starts]
    said = " and ".join(dict.fromkeys(hours))
    return f"the sessions say {said}. Which is right? Change the words, or starts and ends"


LISTING_RULES = (words_and_sessions_agree_on_times,)
