"""The sessions that somebody meant by plain words, such as `Tuesdays 7-9pm`, as they can be pasted. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import stated_times
from generator.load.yaml_hints import as_typed
from generator.stated_times import Clause, Clock, Stated
from schema.calendar_names import A_DAY, DAYS
from schema.time_advice import FIRST_MORNING, LAST_AFTERNOON

_HOUR, _NOON, _DAY = 60, 12 * 60, 24 * 60
_OPENS, _LAST_MORNING = (LAST_AFTERNOON + 1) * _HOUR, FIRST_MORNING * _HOUR - 1
"""Nobody opens before six; from six to nine it may be in the morning as well as in the evening."""
_SPEAKS_OF_DAYS = re.compile(rf"[0-9]|\b{A_DAY}\b|\b(?:daily|week\w*|fortnight\w*|month\w*)\b", re.IGNORECASE)
MAX_NOTE = 100


def meant_sessions(given: str) -> str:
    """Return the sessions that words mean, each between braces, with commas between; nothing where it is not plain.

    Words that speak of no days and no hours, such as `Various`, are the note of a session that follows no rule.
    """
    stated = stated_times.read(given)
    if stated and stated.clauses:
        rows = list(_rows(stated, given))
        return ", ".join(rows) if all(rows) else ""
    if _SPEAKS_OF_DAYS.search(given) or len(given) > MAX_NOTE:
        return ""
    return f"{{irregular: yes, {_note(given)}}}"


def may_be_morning(given: str) -> bool:
    """Return whether the hours in some words may as well be in the morning: `Tuesdays 7-9`."""
    stated = stated_times.read(given)
    clocks = [clock for clause in stated.clauses for clock in clause.clocks] if stated else []
    return any(len(clock.starts) > 1 and len(clock.ends) != 1 and _is_early(clock) for clock in clocks)


def _is_early(clock: Clock) -> bool:
    return _OPENS <= min(clock.starts) <= _LAST_MORNING


def _rows(stated: Stated, given: str) -> Iterator[str]:
    """Yield each session; an empty text for one that is closed, on a single date, or whose weeks differ by its day."""
    limits = "".join(f", {key}: {answer}" for key, answer in sorted(stated.limits))
    for clause in stated.clauses:
        days = _days(clause)
        if any(clock.all_day for clock in clause.clocks):
            every = len(clause.on) == len(DAYS)
            yield f"{{all_day: yes{limits}}}" if every else f"{{{days}, all_day: yes{limits}}}" if days else ""
            continue
        if not days:
            yield ""
            continue
        said = f", {_note(given)}" if clause.parts and not clause.clocks else ""
        for times in map(_times, clause.clocks) if clause.clocks else ("",):
            yield f"{{{days}{times}{limits}{said}}}"


def _days(clause: Clause) -> str:
    weeks, every = {on.weeks for on in clause.on}, {on.every for on in clause.on}
    if clause.closed or any(on.date for on in clause.on) or len(weeks) != 1 or len(every) != 1:
        return ""
    days = f"days: [{', '.join(DAYS[on.day] for on in clause.on)}]"
    (which,), (count,) = weeks, every
    told = f", weeks: [{', '.join(sorted(which))}]" if which else ""
    return days + told + (f", every_weeks: {count}, counted_from: …" if count > 1 else "")


def _times(clock: Clock) -> str:
    starts, ends = _hours(clock)
    return "".join(
        f", {name}: {_typed(minute)}" for name, minute in (("starts", starts), ("ends", ends)) if minute >= 0
    )


def _typed(minute: int) -> str:
    return f'"{minute % _DAY // _HOUR:02d}:{minute % _HOUR:02d}"'


def _hours(clock: Clock) -> tuple[int, int]:
    """Return when it starts and ends, in minutes, or -1: of two hours that a figure may be, the likelier one."""
    ends = sorted(minute or _DAY for minute in clock.ends)
    if len(clock.starts) == 1:
        (starts,) = clock.starts
    elif len(ends) == 1:
        starts = max((minute for minute in clock.starts if minute < ends[0]), default=min(clock.starts))
    else:
        first = min(clock.starts, default=-1)
        is_daytime = first < 0 or first > _LAST_MORNING
        starts = first if is_daytime else first + _NOON
    return starts, next((minute for minute in ends if minute > starts), ends[0] if ends else -1)


def _note(words: str) -> str:
    return f"note: {words}" if re.fullmatch(r"[A-Za-z][\w '’.()/-]*", words) else as_typed(words, "note")
