"""What is worth doing this morning, in three sentences at most."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from itertools import islice

from generator import freshness
from generator.curation.report.completeness import EXPECTED_FACTS, ExpectedFact
from generator.curation.report.gaps import DirectoryReport, PlaceQuality
from generator.formatting import count_words, list_words
from generator.resolve import LinkedListing
from schema.listing import EVERYWHERE

MAX_ACTIONS = 3
MAX_NAMED = 3
"""How many needs a sentence names."""


def next_actions(report: DirectoryReport) -> tuple[str, ...]:
    """Return the things most worth doing, the most harmful neglect first."""
    return tuple(islice(_by_harm(report), MAX_ACTIONS)) or (
        "Nothing needs doing this morning. Everything is checked and complete.",
    )


def _by_harm(report: DirectoryReport) -> Iterator[str]:
    yield from _pauses_over(report)
    yield from _overdue(report)
    yield from _never_checked(report)
    yield from _gaps(report)
    yield from _missing(report)


def _pauses_over(report: DirectoryReport) -> Iterator[str]:
    """Yield what should have started again by now."""
    names = [item.listing.name for item in report.least_complete if _pause_is_over(item, report.today)]
    if names:
        shown = names[:MAX_NAMED] + ([f"{len(names) - MAX_NAMED:,} more"] if len(names) > MAX_NAMED else [])
        verb = "has" if len(names) == 1 else "have"
        yield f"Ask whether {list_words(shown)} {verb} started again: the pause is over."


def _pause_is_over(item: LinkedListing, today: datetime.date) -> bool:
    status = item.listing.status
    return status.kind == "paused" and status.until is not None and status.until <= today


def _worst(report: DirectoryReport, state: str) -> PlaceQuality:
    return max(report.places, key=lambda place: place.states[state])


def _start_with(place: PlaceQuality, state: str) -> str:
    name = "the listings for everywhere" if place.id == EVERYWHERE else place.name
    return f"Start with {name}, where there {'is' if place.states[state] == 1 else 'are'} {place.states[state]:,}."


def _overdue(report: DirectoryReport) -> Iterator[str]:
    count = sum(place.states[freshness.OVERDUE] for place in report.places)
    if count:
        worst = _worst(report, freshness.OVERDUE)
        verb = "is" if count == 1 else "are"
        yield f"{count_words(count, 'listing')} {verb} overdue for a check. {_start_with(worst, freshness.OVERDUE)}"


def _never_checked(report: DirectoryReport) -> Iterator[str]:
    count = sum(place.states[freshness.NOT_YET_CHECKED] for place in report.places)
    if count:
        worst = _worst(report, freshness.NOT_YET_CHECKED)
        verb = "has" if count == 1 else "have"
        yield (
            f"{count_words(count, 'listing')} of {report.count:,} {verb} never been checked by a person."
            f" {_start_with(worst, freshness.NOT_YET_CHECKED)}"
        )


def _gaps(report: DirectoryReport) -> Iterator[str]:
    """Yield the place with most needs that nobody there meets: those with nothing at all count most."""
    worst = max(report.gaps, key=lambda gaps: (len(gaps.nothing), len(gaps.only_national)), default=None)
    if worst and (unmet := worst.nothing or worst.only_national):
        names = "; ".join(need.name for need in unmet[:MAX_NAMED])
        extent = "nothing at all" if worst.nothing else "nothing of its own"
        introduction = "They are" if len(unmet) <= MAX_NAMED else "Among them"
        needs = count_words(len(unmet), "need")
        yield f"{worst.name} has {extent} for {needs}. {introduction}: {names}. Whom could you ask?"


def _missing(report: DirectoryReport) -> Iterator[str]:
    """Yield what to ask about as well, whomever one rings."""
    counts = {fact: sum(place.missing[fact.name] for place in report.places) for fact in EXPECTED_FACTS}
    facts = _worth_asking(counts, report.count)
    if facts:
        questions = list_words([fact.question for fact in facts])
        numbers = list_words([f"{counts[fact]:,}" for fact in facts])
        yield f"Whenever you ring, ask {questions}: {numbers} of {count_words(report.count, 'listing')} do not say."


def _worth_asking(missing: Mapping[ExpectedFact, int], listings: int) -> list[ExpectedFact]:
    """Return what most listings do not say, or else the one thing that fewest say; `missing` counts who does not."""
    most_missing_first = sorted((fact for fact in missing if missing[fact]), key=lambda fact: -missing[fact])
    by_most = [fact for fact in most_missing_first if missing[fact] * 2 > listings]
    return by_most[:MAX_NAMED] or most_missing_first[:1]
