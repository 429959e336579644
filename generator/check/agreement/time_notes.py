"""What a note says of days and the rule does not: the machine would believe the rule, and offer those days."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.agreement import time_claims as say
from generator.check.agreement.contradiction import contradiction
from generator.check.agreement.meeting_statements import is_of_the_listing
from generator.check.agreement.time_claims import Claim
from generator.check.agreement.time_phrases import claims, may_claim
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import sentences
from generator.load.text_lines import PlaceInText
from generator.problems import FieldPath, Problem, Severity
from generator.recurrence import LOOK_AHEAD_DAYS, ONE_DAY, Recurrence, is_in, occurs_on
from schema.calendar_names import DAYS
from schema.day_spans import DateRange, YearlyRange
from schema.listing import Listing
from schema.session import Session
from schema.types import quoted


@dataclass(frozen=True)
class _Note:
    """What some words claim, where they stand, and the sessions that they are about."""

    path: FieldPath
    words: str
    claims: tuple[Claim, ...]
    sessions: Sequence[Session]
    recurrences: Sequence[Recurrence]


def notes_say_what_the_rule_says(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Days off, seasons, ends and patterns that a note names are in the rule too, or the machine offers those days."""
    if entry.record.status.kind == "closed":
        return
    told: set[str] = set()
    for note in _notes(entry.record, context):
        for claim in note.claims:
            line = _missing(claim, note, entry.record, context.today)
            if line and line not in told:
                told.add(line)
                message = _message(claim, line, note, entry.record)
                yield entry.problem(note.path, message, Severity.WARNING, "note_without_rule")


def _notes(listing: Listing, context: CheckContext) -> Iterator[_Note]:
    """Yield a listing's notes that claim anything about times, those of its sessions first.

    So do a summary, and each sentence of a description that is about the whole of it.
    """
    for position, session in enumerate(listing.sessions):
        if session.note and not session.irregular and (claimed := tuple(claims(session.note, context.today))):
            of_it = context.schedule(listing).recurrences[position : position + 1]
            yield _Note(("sessions", position, "note"), session.note, claimed, (session,), of_it)
    for path, words in _of_all_sessions(listing):
        if claimed := tuple(claims(words, context.today)):
            yield _Note(path, words, claimed, listing.sessions, context.schedule(listing).recurrences)


def _of_all_sessions(listing: Listing) -> Iterator[tuple[FieldPath, str]]:
    yield from ((("times_note",), listing.times_note or ""), (("summary",), listing.summary))
    description = listing.description or ""
    for sentence in sentences(description) if may_claim(description) else ():
        if may_claim(sentence.words) and is_of_the_listing(sentence, listing.name):
            yield PlaceInText.at(("description",), sentence.start), sentence.words


def _message(claim: Claim, line: str, note: _Note, listing: Listing) -> str:
    at = note.words.casefold().find(claim.words)
    words = note.words[at : at + len(claim.words)] if at >= 0 else claim.words
    if otherwise := _said_otherwise(line.partition(":")[0], note, listing):
        return contradiction(words, f"{otherwise} says otherwise", line)
    whose = (
        "this session" if note.path[0] == "sessions" else "the session" if _OF_SESSION.match(line) else "the listing"
    )
    return f"{quoted(words)} is in words alone, which no date or filter knows. Add to {whose}: {line}"


_PATTERNS = ("weeks", "every_weeks", "fortnightly_from")


def _said_otherwise(key: str, note: _Note, listing: Listing) -> str:
    """Return what a listing or its sessions have where a line would stand, such as `months: [may]`; or nothing."""
    if key == "not_on":
        return ""  # one more of them is in the line
    keys = _PATTERNS if key in _PATTERNS else ("term_time_only", key) if key == "school_holidays" else (key,)
    for holder in (listing, *note.sessions):
        for name in keys:
            value = getattr(holder, name, None)
            if value and value != "unknown" and not (key == "days" and not isinstance(value, tuple)):
                shown = f"[{', '.join(map(str, value))}]" if isinstance(value, tuple) else value
                return f'"{name}: {"yes" if value is True else shown}"'
    return ""


_OF_SESSION = re.compile(r"every_weeks|weeks|irregular|way|by_appointment|all_day|months|days")


def _missing(claim: Claim, note: _Note, listing: Listing, today: datetime.date) -> str:
    """Return the line to type for what a note says and the rule does not; nothing when the rule says it."""
    if claim.kind in (say.ENDS, say.BEGINS):
        return _missing_bound(claim, note, listing)
    if not note.sessions or any(session.irregular for session in note.sessions):
        return ""
    if claim.kind in (say.BANK, say.SCHOOL):
        return _missing_holidays(claim, note)
    if claim.kind in (say.NOT_ON, say.ONLY_IN, say.NOT_DAYS, say.FEAST):
        return _missing_days(claim, note, listing, today)
    return _missing_pattern(claim, note, listing)


def _missing_bound(claim: Claim, note: _Note, listing: Listing) -> str:
    date = claim.value
    assert isinstance(date, datetime.date)
    if claim.kind == say.ENDS:
        bounds = [session.last_date or (max(session.dates) if session.dates else None) for session in note.sessions]
        said = any(bound and bound <= date for bound in (listing.last_date, *bounds))
        return "" if said else f"last_date: {date}"
    bounds = [session.first_date or (min(session.dates) if session.dates else None) for session in note.sessions]
    said = any(bound and bound >= date for bound in (listing.first_date, *bounds))
    return "" if said or any(session.counted_from for session in note.sessions) else f"first_date: {date}"


def _missing_holidays(claim: Claim, note: _Note) -> str:
    said = {getattr(recurrence, claim.kind) for recurrence in note.recurrences}
    return "" if claim.value in said or all(r.dates for r in note.recurrences) else f"{claim.kind}: {claim.value}"


def _missing_days(claim: Claim, note: _Note, listing: Listing, today: datetime.date) -> str:
    """Return the line for days off or a season, unless nothing happens on the days that are off."""
    if claim.kind == say.NOT_DAYS:
        off = set(claim.value) if isinstance(claim.value, tuple) else set()
        days = [day for day in DAYS if any(day in session.days for session in note.sessions)]
        kept = [day for day in days if day not in off]
        return f"days: [{', '.join(kept) or 'the day that it is'}]" if off & set(days) else ""
    if claim.kind == say.FEAST:
        said = any(r.not_on or "no" in (r.school_holidays, r.bank_holidays) for r in note.recurrences)
        first, last = today + 30 * ONE_DAY, today + 37 * ONE_DAY
        return "" if said else f"not_on: [{first} to {last}], with its own dates for those"
    seasons = claim.value if isinstance(claim.value, tuple) else ()
    is_off = claim.kind == say.NOT_ON
    if _never_on(note.recurrences, seasons, is_off, today):
        return ""
    if not is_off:
        return f"months: [{', '.join(map(str, seasons))}]"
    had = note.sessions[0].not_on if note.path[0] == "sessions" else listing.not_on
    return f"not_on: [{', '.join(map(str, (*had, *seasons)))}]"


def _never_on(
    recurrences: Sequence[Recurrence], spans: Sequence[DateRange | YearlyRange], inside: bool, today: datetime.date
) -> bool:
    """Return whether one of some sessions keeps off all the days inside some spans, or all those outside."""
    first = min([today, *(span.first for span in spans if isinstance(span, DateRange))])
    days = [first + n * ONE_DAY for n in range(LOOK_AHEAD_DAYS)]
    off = [day for day in days if any(is_in(span, day) for span in spans) is inside]
    return any(not any(occurs_on(recurrence, day) for day in off) for recurrence in recurrences)


def _counts_otherwise(claim: Claim, session: Session) -> bool:
    """Return whether a session is in other weeks than words plainly say; `every second Tuesday` may be the 2nd."""
    value = claim.value if isinstance(claim.value, tuple) else ()
    is_counted = bool(session.every_weeks or session.fortnightly_from)
    if claim.kind == say.MONTHLY:
        return bool(value and (session.weeks or is_counted)) and not set(value) & set(session.weeks)
    every = session.every_weeks or (2 if session.fortnightly_from else 0)
    is_once = len(session.weeks) == 1 and bool(re.search("fortnight|alternate", claim.words))
    return is_once or bool(every and value and every != value[0])


def _count(claim: Claim, sessions: Sequence[Session]) -> str:
    """Return the line for what words say of every so many weeks, or of weeks of the month."""
    value = claim.value if isinstance(claim.value, tuple) else ()
    if claim.kind == say.MONTHLY:
        return f"weeks: [{', '.join(value or ('1st',))}]{'' if value else ', or whichever it is'}"
    weeks, start = value or (2, None)
    start = start or next((session.first_date for session in sessions if session.first_date), None)
    return f"every_weeks: {weeks} and counted_from: {start or 'the date of any one session'}"


def _missing_pattern(claim: Claim, note: _Note, listing: Listing) -> str:
    sessions = note.sessions
    if claim.kind in (say.EVERY, say.MONTHLY):
        counted = any(s.every_weeks or s.fortnightly_from or s.weeks or s.dates for s in sessions)
        return "" if counted and not all(_counts_otherwise(claim, s) for s in sessions) else _count(claim, sessions)
    if claim.kind == say.IRREGULAR and not any(session.dates for session in sessions):
        return "irregular: yes in place of days"
    if claim.kind == say.WAY and note.path[0] == "sessions":
        is_said = sessions[0].way or (len(listing.ways) == 1 and claim.value in (*listing.ways, "online"))
        return "" if is_said else f"way: {claim.value}"
    if claim.kind == say.APPOINTMENT and not any(session.by_appointment for session in sessions):
        return "by_appointment: yes"
    if claim.kind == say.ALL_DAY and not any(session.all_day for session in sessions):
        return "all_day: yes in place of starts and ends"
    return ""


LISTING_RULES = (notes_say_what_the_rule_says,)
