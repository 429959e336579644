"""Rules about the times of day at which a session begins and ends."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity

_NIGHT_FALLS = datetime.time(17)
_MIDNIGHT, _MINUTE_BEFORE = datetime.time(), datetime.time(23, 59)


def sessions_end_after_they_start(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session ends after it starts, unless it is marked overnight or ends at midnight."""
    for position, session in enumerate(entry.record.sessions):
        starts, ends = session.starts, session.ends
        if not starts or ends in (None, _MIDNIGHT):
            continue
        assert ends
        if ends <= starts and not session.overnight:
            yield entry.problem(("sessions", position, "ends"), _backwards(starts, ends), code="ends_before_start")
        if ends > starts and session.overnight:
            message = f'says that it ends the next day, and "{ends:%H:%M}" is after the start. Take overnight out?'
            yield entry.problem(("sessions", position, "overnight"), message, Severity.WARNING, "not_overnight")


def _backwards(starts: datetime.time, ends: datetime.time) -> str:
    """Return what to say of times that run backwards: the likeliest slip first. Nobody may come hours early by them."""
    afternoon = ends.replace(hour=(ends.hour + 12) % 24)
    fault = f'"{ends:%H:%M}" is not after the start, "{starts:%H:%M}".'
    turned, later = starts.hour - ends.hour, afternoon.hour - starts.hour
    if ends < starts and (afternoon <= starts < _NIGHT_FALLS or 0 < turned < later):
        return f"{fault} Are the two the other way round?"
    if starts >= _STAYS[0] and _STAYS[1] <= ends < _NOON:
        same_day = f'write "{afternoon:%H:%M}"' if afternoon > starts else "check both times"
        return f"{fault} {_STAY} If it ends that evening, {same_day}"
    past_midnight = "if it runs past midnight, add overnight: yes" if starts >= _NIGHT_FALLS else ""
    if ends == starts:
        return f"{fault} Check both times" + (f". Or, {past_midnight}" if past_midnight else "")
    if afternoon > starts:
        return f'{fault} Did you mean "{afternoon:%H:%M}"?' + (f" Or, {past_midnight}" if past_midnight else "")
    if not past_midnight:
        return f"{fault} Check both times"
    if ends >= _NIGHT_FALLS:
        return f"{fault} Swap them? Or, {past_midnight}"
    return f"{fault} {past_midnight.capitalize()}. If not, check both times"


_STAYS, _NOON = (datetime.time(14), datetime.time(7)), datetime.time(12)
"""From when on a stay may begin, and from when on the morning it may end: no evening ends at ten in the morning."""
_STAY = "Does it end on another day? If the next, add overnight: yes. If later, leave ends out and say it in note."
_NIGHT = (datetime.time(1), datetime.time(5))
"""From when to when a start is in the night: a slip for the afternoon, unless the words say otherwise."""
_OF_THE_NIGHT = re.compile(
    r"\b(?:(?:over)?nights?|dawn|sun ?(?:rise|set)|early|small hours|late|shelters?|24|insomnia|sleep(?:less)?|prayers?"
    r"|vigil|moon|stars|(?:any|all) hours?|[1-5](?:[:.][0-5][0-9])? ?a\.?m)\b"
)


def sessions_start_by_day(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session that starts in the small hours is one whose words speak of the night: 03:00 may be meant for 15:00."""
    for position, session in enumerate(entry.record.sessions):
        starts = session.starts
        if (
            starts
            and not session.overnight
            and _NIGHT[0] <= starts < _NIGHT[1]
            and not text.contains_any((_OF_THE_NIGHT,))
        ):
            message = f'"{starts:%H:%M}" is in the night. Did you mean "{starts.replace(hour=starts.hour + 12):%H:%M}"?'
            yield entry.problem(("sessions", position, "starts"), message, Severity.WARNING, "in_the_night")


def all_day_says_no_times(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What is open all day and night says `all_day: yes`, and no times beside it."""
    for position, session in enumerate(entry.record.sessions):
        path = ("sessions", position, "starts")
        if session.all_day and (session.starts or session.ends):
            yield entry.problem(path, "it is open all day and night, so leave out starts and ends", code="two_times")
        elif session.starts == _MIDNIGHT and session.ends == _MINUTE_BEFORE:
            message = "is it open all day and night? Then write all_day: yes instead of starts and ends"
            yield entry.problem(path, message, Severity.WARNING, "all_day")


LISTING_RULES = (sessions_end_after_they_start, sessions_start_by_day, all_day_says_no_times)
