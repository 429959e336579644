"""The schedules of a service that a Linkbook exported, back to sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.export.open_data.open_referral.taxonomy import FIELD
from generator.importing.source_record import SourceRecord, SourceValue
from schema.calendar_names import DAY_CODES
from schema.session import WEEKS

Pair = tuple[str, SourceValue, str]
_BY_DAY = re.compile(r"(-?[0-9])?([A-Z]{2})")
_WEEKS = {("-1" if week == WEEKS[-1] else week[0]): week for week in WEEKS}


def pairs(groups: Sequence[SourceRecord]) -> list[Pair]:
    """Return the facts of sessions, each with its path and the value that gives it.

    A session on several dates has a row for each. The first of them carries every date, so the rest say nothing new.
    """
    found: list[Pair] = []
    rest, n = 0, 0
    for group in groups:
        if rest:
            rest -= 1
            found += _said_again(group, found)
            continue
        facts = dict(_attributes(group))
        found += _session(f"sessions.{n}.", group, facts)
        rest = max(0, sum(path.startswith("dates.") for path in facts) - 1)
        n += bool(group.find("id")) and _is_session(group)
    return found


def _said_again(group: SourceRecord, found: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the note of a further date of a session, at the place that the first date's note has."""
    notes = [pair for pair in found if pair[0].endswith(".note")][-1:]
    for value in group.find("notes"):
        yield from ((path, value, text) for path, _, text in notes if text == value.text)


def _is_session(group: SourceRecord) -> bool:
    """Return whether a schedule is a session; one with nothing but words is the note about times, told again."""
    return set(group.values) - {"id", "service_id", "description"} != set() or bool(group.children)


def _attributes(group: SourceRecord) -> Iterator[tuple[str, SourceValue]]:
    for attribute in group.groups("attributes"):
        kinds, labels, values = (attribute.find(name) for name in ("link_type", "label", "value"))
        if kinds and kinds[0].text == FIELD and labels and values:
            yield labels[0].text, values[0]


def _session(before: str, group: SourceRecord, facts: dict[str, SourceValue]) -> Iterator[Pair]:
    yield from ((before + path, value, value.text) for path, value in facts.items())
    if "all_day" not in facts:
        for column, name in (("opens_at", "starts"), ("closes_at", "ends")):
            yield from ((before + name, value, value.text) for value in group.find(column))
    yield from ((f"{before}note", value, value.text) for value in group.find("notes"))
    if "dates.0" not in facts and group.find("count"):
        yield from ((f"{before}dates.0", value, value.text) for value in group.find("dtstart"))
    for value in group.find("byday"):
        rule = _BY_DAY.findall(value.text)
        yield from (
            (f"{before}days.{n}", value, DAY_CODES[code])
            for n, code in enumerate(dict.fromkeys(code for _, code in rule))
            if code in DAY_CODES
        )
        yield from (
            (f"{before}weeks.{n}", value, _WEEKS[week])
            for n, week in enumerate(dict.fromkeys(week for week, _ in rule if week))
            if week in _WEEKS
        )
