"""What is worth doing this morning, in three sentences at most."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator import freshness
from generator.curation.report.completeness import FACTS
from generator.curation.report.gaps import PlaceState, Report
from generator.formatting import count_words, list_words
from schema.listing import EVERYWHERE

MOST = 3
NAMED = 3
"""How many needs a sentence names."""


def advice(report: Report) -> tuple[str, ...]:
    """Return the things most worth doing, the most harmful neglect first."""
    return tuple(islice(_all(report), MOST)) or (
        "Nothing needs doing this morning. Everything is checked and complete.",
    )


def _all(report: Report) -> Iterator[str]:
    yield from _back_again(report)
    yield from _overdue(report)
    yield from _never_checked(report)
    yield from _gaps(report)
    yield from _missing(report)


def _back_again(report: Report) -> Iterator[str]:
    """Yield what should have started again by now."""
    over = [
        item.listing.name
        for item in report.least_complete
        if item.listing.status.kind == "paused"
        and item.listing.status.until
        and item.listing.status.until <= report.today
    ]
    if over:
        names = list_words(over[:NAMED] + ([f"{len(over) - NAMED:,} more"] if len(over) > NAMED else []))
        yield f"Ask whether {names} {'has' if len(over) == 1 else 'have'} started again: the pause is over."


def _worst(report: Report, state: str) -> PlaceState:
    return max(report.places, key=lambda place: place.states[state])


def _start(place: PlaceState, state: str) -> str:
    name = "the listings for everywhere" if place.id == EVERYWHERE else place.name
    return f"Start with {name}, where there {'is' if place.states[state] == 1 else 'are'} {place.states[state]:,}."


def _overdue(report: Report) -> Iterator[str]:
    count = sum(place.states[freshness.OVERDUE] for place in report.places)
    if count:
        worst = _worst(report, freshness.OVERDUE)
        verb = "is" if count == 1 else "are"
        yield f"{count_words(count, 'listing')} {verb} overdue for a check. {_start(worst, freshness.OVERDUE)}"


def _never_checked(report: Report) -> Iterator[str]:
    count = sum(place.states[freshness.NOT_YET_CHECKED] for place in report.places)
    if count:
        worst = _worst(report, freshness.NOT_YET_CHECKED)
        verb = "has" if count == 1 else "have"
        yield (
            f"{count_words(count, 'listing')} of {report.count:,} {verb} never been checked by a person."
            f" {_start(worst, freshness.NOT_YET_CHECKED)}"
        )


def _gaps(report: Report) -> Iterator[str]:
    """Yield the place with most needs that nobody there meets: those with nothing at all count most."""
    worst = max(report.gaps, key=lambda gap: (len(gap.nothing), len(gap.only_national)), default=None)
    if worst and (without := worst.nothing or worst.only_national):
        names = "; ".join(need.name for need in without[:NAMED])
        what = "nothing at all" if worst.nothing else "nothing of its own"
        such = "They are" if len(without) <= NAMED else "Among them"
        needs = count_words(len(without), "need")
        yield f"{worst.name} has {what} for {needs}. {such}: {names}. Whom could you ask?"


def _missing(report: Report) -> Iterator[str]:
    """Yield what to ask about as well, whomever one rings: what most listings do not say, or else what fewest say."""
    counts = {fact: sum(place.missing[fact.name] for place in report.places) for fact in FACTS}
    worst = sorted((fact for fact in FACTS if counts[fact]), key=lambda fact: -counts[fact])
    asked = [fact for fact in worst if counts[fact] * 2 > report.count][:NAMED] or worst[:1]
    if asked:
        questions = list_words([fact.question for fact in asked])
        numbers = list_words([f"{counts[fact]:,}" for fact in asked])
        yield f"Whenever you ring, ask {questions}: {numbers} of {count_words(report.count, 'listing')} do not say."
