"""What a note says of days and the rule does not: the machine would believe the rule, and offer those days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.agreement.contradiction import contradiction
from generator.check.agreement.meeting_statements import is_of_something_else, is_of_the_listing
from generator.check.agreement.time_claims import Claim, Fix, Subject, Timed, listed
from generator.check.agreement.time_phrases import claims, may_claim
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import sentences
from generator.load.text_lines import PlaceInText
from generator.problems import FieldPath, Problem, Severity, field_label
from schema.calendar_names import DAYS
from schema.listing import Listing
from schema.types import quoted


@dataclass(frozen=True)
class _Note:
    """What some words claim, where they stand, and what they are about."""

    path: FieldPath
    words: str
    claims: tuple[Claim, ...]
    subject: Subject


def notes_say_what_the_rule_says(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Days off, seasons, ends and patterns that a note names are in the rule too, or the machine offers those days."""
    if entry.record.status.kind == "closed":
        return
    told: set[object] = set()
    for note in _notes(entry.record, context):
        for claim in note.claims:
            for fix in claim.fixes(note.subject):
                line = (note.path, fix) if note.subject.is_one else fix  # each session has its own
                if line not in told:
                    told |= {line, fix}
                    yield entry.problem(note.path, _message(claim, fix, note), Severity.WARNING, "note_without_rule")


def _notes(listing: Listing, context: CheckContext) -> Iterator[_Note]:
    """Yield a listing's notes that claim anything about times, those of its sessions first, then those of all of it."""
    for position, session in enumerate(listing.sessions):
        if session.note and not session.irregular and (claimed := tuple(claims(session.note, context.today))):
            subject = _subject(listing, context, position)
            yield _Note(("sessions", position, "note"), session.note, claimed, subject)
    for path, words in _of_all_sessions(listing):
        if claimed := tuple(claims(words, context.today)):
            yield _Note(path, words, claimed, _subject(listing, context))


def _subject(listing: Listing, context: CheckContext, position: int | None = None) -> Subject:
    """Return what words are about: all the sessions of a listing, or the one whose own they are."""
    pairs = enumerate(zip(listing.sessions, context.schedule(listing).recurrences, strict=True))
    sessions = [Timed(n, *pair) for n, pair in pairs if position in (None, n)]
    return Subject(listing, sessions, position is not None, context.today)


def _of_all_sessions(listing: Listing) -> Iterator[tuple[FieldPath, str]]:
    """Yield each sentence of a note or a summary that is not about something else, and of a description about it."""
    of_its_days = f"{listing.name} {' '.join(DAYS)}"  # the Friday group is a part of it
    for field in ("times_note", "summary", "description"):
        text = getattr(listing, field) or ""
        for sentence in sentences(text) if may_claim(text) else ():
            if not may_claim(sentence.words):
                continue
            is_told_of_all = field != "description" and not is_of_something_else(sentence, of_its_days)
            if is_told_of_all or is_of_the_listing(sentence, listing.name):
                yield PlaceInText.at((field,), sentence.start), sentence.words


# --- how it is told -----------------------------------------------------------------------------------------------


def _message(claim: Claim, fix: Fix, note: _Note) -> str:
    words = claim.words.rstrip(" .,")
    at = note.words.casefold().find(words)
    words = note.words[at : at + len(words)] if at >= 0 else words
    is_only = len(note.subject.listing.sessions) == 1
    which = "" if is_only else " or ".join(field_label(("sessions", position)) for position in fix.sessions)
    days = " and ".join(map(str.title, fix.own_session_for))
    if otherwise := _said_otherwise(fix, note):
        where, there = (f" in {which}", " there") if which else ("", "")
        instead = f"a session of its own for {days}, with {fix}" if days else f"{fix}{there}"
        return contradiction(words, f"{otherwise}{where} says otherwise", instead)
    alone = f"{quoted(words)} is in words alone, which no date or filter knows."
    if days:
        return f"{alone} Take {days} out of {which or _session(note)}, and give it a session of its own with {fix}"
    is_of_all = fix.key in Listing.model_fields and not note.subject.is_one
    return f"{alone} Add to {which or ('the listing' if is_of_all else _session(note))}: {fix}"


def _session(note: _Note) -> str:
    if note.subject.is_one:
        return "this session"
    return "the session" if len(note.subject.sessions) == 1 else "the session that it is about"


_PATTERNS = ("weeks", "every_weeks", "fortnightly_from")
_SAY_THE_SAME = {
    **dict.fromkeys(_PATTERNS, _PATTERNS),
    "school_holidays": ("term_time_only", "school_holidays"),
    "not_on": (),  # those that are there are in the line
}
"""The keys that may say otherwise where a line would stand, if not its own alone."""


def _said_otherwise(fix: Fix, note: _Note) -> str:
    """Return what a listing or its sessions have where a line would stand, such as `months: [may]`; or nothing."""
    sessions = [
        timed.session for timed in note.subject.sessions if timed.position in (fix.sessions or (timed.position,))
    ]
    for holder in (note.subject.listing, *sessions):
        for key in _SAY_THE_SAME.get(fix.key, (fix.key,)):
            value = getattr(holder, key, None)
            if value and value != "unknown":
                shown = listed(value) if isinstance(value, tuple) else "yes" if value is True else value
                return f'"{key}: {shown}"'
    return ""


LISTING_RULES = (notes_say_what_the_rule_says,)
