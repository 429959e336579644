"""What every search needs, whatever its words: the needs, words of danger, small words, and which listings are late."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from generator import recurrence_rows
from generator.calendars import Calendar
from generator.export.search_index.danger_lines import danger_lines
from generator.export.search_index.stop_word_names import stop_word_names
from generator.lexicon.analyzer import stem
from generator.lexicon.need_phrases import FAMILY, GENERIC, NeedPhrases
from generator.recurrence_rows import day
from generator.resolve import Directory, LinkedListing
from schema import Need

OLDEST_YOUNG = 25
"""Until which age somebody is young for those who run places for young people."""
DAYS_AHEAD = 31
"""For how long after the build it is known without another file which listings have become overdue."""


def header(
    items: Sequence[LinkedListing],
    phrases: NeedPhrases,
    directory: Directory,
    calendars: Iterable[Calendar],
    today: datetime.date,
) -> dict[str, Any]:
    """Return what has to be there before anything can be searched for."""
    return {
        **_needs(items, directory),
        "phrases": _phrase_counts(phrases, len(directory.needs)),
        **_small_words(phrases),
        "plain": [[phrase.need, " ".join(phrase.words)] for phrase in phrases.phrases if phrase.is_stop_phrase],
        "danger": "|".join(" ".join(words) for words in phrases.danger),
        **danger_lines(items, directory),
        "names": stop_word_names(items),
        "urgent": [line.phone.dial for line in directory.settings.urgent_help if line.phone],
        "late": list(_late(items, today)),
        "no_room": list(_no_room(items)),
        "ending": list(_ending(items)),
        "calendars": [recurrence_rows.calendar(calendar, today) for calendar in calendars],
        "paused": _deltas([n for n, item in enumerate(items) if item.listing.status.kind == "paused"]),
        "young": _deltas([n for n, item in enumerate(items) if _is_for_young(item)]),
    }


def _needs(items: Sequence[LinkedListing], directory: Directory) -> dict[str, Any]:
    headings = {need.id: heading.id for heading in directory.headings for need in heading.needs}
    listed = {need.id for item in items for need in item.needs}
    return {
        "headings": [[heading.id, heading.name] for heading in directory.headings],
        "needs": [_need(need, headings[need.id], need.id in listed) for need in directory.needs.values()],
    }


def _need(need: Need, heading: str, listed: bool) -> dict[str, Any]:
    values = {
        "id": need.id,
        "name": need.name,
        "heading": heading,
        "sensitive": int(need.sensitive),
        "only_when_meant": int(need.only_when_meant or need.sensitive),
        "related": list(need.related),
        "alone": int(not listed),
    }
    return {key: value for key, value in values.items() if value}


def _phrase_counts(phrases: NeedPhrases, needs: int) -> list[int]:
    """Return how many phrases each need has."""
    counts = Counter(phrase.need for phrase in phrases.phrases)
    return [counts[number] for number in range(needs)]


def _small_words(phrases: NeedPhrases) -> dict[str, Any]:
    """Return the small words of needs' phrases, with their stems and how many phrases have each; and kinds of stem."""
    small = phrases.small_words
    return {
        "small": " ".join(small),
        "small_stems": " ".join(map(stem, small)),
        "counts": [phrases.phrase_counts[stem(word)] for word in small],
        "generic": " ".join(sorted(GENERIC)),
        "family": " ".join(sorted(FAMILY)),
    }


def _is_for_young(item: LinkedListing) -> bool:
    """Return whether a listing is for children and young people alone, whichever of its conditions somebody meets."""
    who = item.listing.who
    own = who.to_age is not None and who.to_age <= OLDEST_YOUNG
    others = [condition.to_age for condition in who.any_of]
    return own or bool(others and all(age is not None and age <= OLDEST_YOUNG for age in others))


def _ending(items: Sequence[LinkedListing]) -> Iterator[int]:
    """Yield for each listing that comes to an end the delta from the one before, and the minute from which it has."""
    before = -1
    for number, item in enumerate(items):
        if ended_at := item.schedule.ended_at:
            yield number - before
            yield recurrence_rows.minute(ended_at)
            before = number


def _late(items: Sequence[LinkedListing], today: datetime.date) -> Iterator[int]:
    """Yield for each listing that is or soon will be overdue the delta from the one before, and the days until then."""
    before = -1
    for number, item in enumerate(items):
        overdue = item.freshness.overdue_on
        if overdue is None or (overdue - today).days > DAYS_AHEAD:
            continue
        yield number - before
        yield max(0, (overdue - today).days)
        before = number


def _no_room(items: Sequence[LinkedListing]) -> Iterator[int]:
    """Yield for each listing with no room for anybody new the delta from the one before, and the day it may have; 0."""
    before = -1
    for number, item in enumerate(items):
        if item.availability.no_room:
            yield number - before
            yield day(item.availability.until)
            before = number


def _deltas(numbers: Sequence[int]) -> list[int]:
    """Return rising numbers as the delta to each from the one before."""
    return [after - before for before, after in pairwise((-1, *numbers))]
