"""When a listing closes, by the words that say that it does: the day or the month that goes with their verb.

A letter names other months too: "June and I are sorry that we closed in March", "we close in May, as the hall was
sold in April". So a day counts that stands behind the verb in its own clause, or right before it. Without a year it is
the last one where it is past, and the next where it is to come. Where neither is plain it is the one that is plainly
nearer, or else stays without a year, and a person is asked.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from generator.desk import dates
from generator.desk.dates import DateMention, Named, Span
from generator.submissions.closing_verbs import Statement, Tense, Verb

_PLAINLY_NEARER = 120
"""Within how many days a day is taken for the one that is meant, though nothing says whether it is past."""
_NEW_CLAUSE = re.compile(
    r"\b(?:because|as (?!of\b|from\b|at\b|a\b)|owing|due to|which|who|but|so"
    r"|since (?!(?:\w+ ){0,2}$)"
    r"|and (?:i|our|the|this|my|his|her|she|he|they|[a-z]+ (?:has|have|is|are|was|were|will|left|died|retired))\b)"
)
"""What begins another clause, whose day is that of something else."""
_FROM_THEN = re.compile(r"\b(?:from|as of|with effect|effective)\b[^.,;]{0,20}$")
"""What makes a day one that may still come, though "we have closed" stands before it."""


@dataclass(frozen=True)
class ClosingDay:
    """When it closes, as far as the words name it."""

    typed: str
    """The day or the month as the desk's form takes it; nothing where none is named."""
    is_past: bool
    """Whether it is plainly over."""


def of(statement: Statement, sent: datetime.date) -> ClosingDay:
    """Return when a listing closes by a sentence that was sent on a day."""
    found = dates.mentions(statement.words, sent)
    verbs = sorted(statement.verbs, key=lambda verb: (verb.is_request, verb.start))
    for verb in verbs:
        mention = _of_verb(verb, statement.words, found)
        if mention:
            tense = _tense(verb, mention, statement.words)
            return ClosingDay(_typed(mention.named, tense, sent), tense is Tense.PAST)
    return ClosingDay("", verbs[0].tense is not Tense.COMING)


def _of_verb(verb: Verb, words: str, found: tuple[DateMention, ...]) -> DateMention | None:
    """Return what a verb's own clause names as its day: what comes next behind it, or stands right before it."""
    behind = next((one for one in found if one.start >= verb.end), None)
    if behind and not _NEW_CLAUSE.search(words[verb.end : behind.start]):
        return behind
    before = next((one for one in reversed(found) if one.end <= verb.start), None)
    return before if before and not words[before.end : verb.start].strip(" ,") else None


def _tense(verb: Verb, mention: DateMention, words: str) -> Tense:
    if verb.tense is Tense.PAST and _FROM_THEN.search(words[verb.end : mention.start]):
        return Tense.EITHER
    return verb.tense


def _typed(named: Named, tense: Tense, sent: datetime.date) -> str:
    span = _span(named, tense, sent)
    if span is None:
        return named.typed
    is_now = span.first <= sent < span.last
    if named.is_end and is_now and tense is not Tense.PAST:
        return Span(span.last, span.last).typed
    return span.typed


def _span(named: Named, tense: Tense, sent: datetime.date) -> Span | None:
    """Return the days that are meant; None where nobody can say of which year."""
    if tense is Tense.PAST:
        return named.before(sent)
    if tense is Tense.COMING:
        return named.after(sent)
    nearest = named.nearest(sent)
    return nearest if nearest and (named.year or nearest.days_from(sent) <= _PLAINLY_NEARER) else None
