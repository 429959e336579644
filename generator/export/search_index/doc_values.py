"""Where listings are and what the filters need of them, in columns: one value for each listing, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from generator.calendars import Calendar
from generator.recurrence_rows import Row, day, row
from generator.resolve import Directory, LinkedListing, has_venue
from generator.views.listing_text import ACCESS_WORDS
from schema.cost import COSTS
from schema.join import ROUTES
from schema.listing import EVERYWHERE
from schema.participation import WAYS

ACCESS = tuple(kind for kind, _ in ACCESS_WORDS)
ANSWERS = ("unknown", "yes", "no")
EVERYWHERE_NUMBER = -1
"""What stands for everywhere among the numbers of areas."""
POINT_SCALE = 10_000
"""Parts of a degree in which points are given: about ten metres."""


def where(items: Sequence[LinkedListing], directory: Directory) -> dict[str, Any]:
    """Return the columns that tell where listings are, and whom they serve."""
    areas = {id: n for n, id in enumerate(directory.places)} | {EVERYWHERE: EVERYWHERE_NUMBER}
    return {
        "points": list(map(_points, items)),
        "venue": [int(has_venue(item)) for item in items],
        "serves": [[areas[id] for id in item.listing.serves if id in areas] for item in items],
        "remote": [int(any(way != "in person" for way in item.listing.ways)) for item in items],
    }


def _points(item: LinkedListing) -> list[int]:
    """Return the latitude and the longitude of each venue, one after another."""
    return [round(degrees * POINT_SCALE) for point in item.points for degrees in point]


def filters(items: Sequence[LinkedListing], directory: Directory, calendars: Mapping[Calendar, int]) -> dict[str, Any]:
    """Return the columns that the filters need. 0, or an empty list, says that the listing does not say."""
    needs = {id: n for n, id in enumerate(directory.needs)}
    groups, group_names = _numbered([item.listing.who.groups for item in items])
    languages, language_names = _numbered([item.listing.languages for item in items])
    return {
        "needs": [[needs[need.id] for need in item.needs] for item in items],
        "reviewed": [day(item.freshness.reviewed_on) for item in items],
        "ways": [_mask(item.listing.ways, WAYS) for item in items],
        "costs": list(map(_cost, items)),
        "ages": list(map(_ages, items)),
        "groups": groups,
        "group_names": group_names,
        "routes": [_mask(item.listing.join.routes, ROUTES) for item in items],
        "access": list(map(_access, items)),
        "languages": languages,
        "language_names": language_names,
        "sessions": [sessions(item, calendars) for item in items],
        "meaning": {"ways": WAYS, "costs": COSTS, "routes": ROUTES, "access": ACCESS, "answers": ANSWERS},
    }


def _mask(chosen: Iterable[str], choices: Sequence[str]) -> int:
    return sum(1 << choices.index(choice) for choice in dict.fromkeys(chosen))


def _cost(item: LinkedListing) -> int:
    return 1 + COSTS.index(item.listing.cost.kind) if item.listing.cost else 0


def _ages(item: LinkedListing) -> list[int]:
    low, high = item.listing.who.from_age, item.listing.who.to_age
    return [] if low is None and high is None else [low or 0, 120 if high is None else high]


def _access(item: LinkedListing) -> int:
    """Return two bits for each kind of access: yes when any venue says yes, no when every venue says no."""
    answers = [[getattr(venue.access, kind) for venue in item.listing.venues] for kind in ACCESS]
    return sum(ANSWERS.index(_overall(of_venues)) << (2 * n) for n, of_venues in enumerate(answers))


def _overall(answers: Sequence[str]) -> str:
    if "yes" in answers:
        return "yes"
    return "no" if answers and all(answer == "no" for answer in answers) else "unknown"


def _numbered(rows: Sequence[Sequence[str]]) -> tuple[list[list[int]], list[str]]:
    """Return rows of names as numbers; and the names, once each, in the order of the alphabet, as first typed."""
    names: dict[str, str] = {}
    for name in chain.from_iterable(rows):
        names.setdefault(name.casefold(), name)
    numbers = {key: n for n, key in enumerate(sorted(names))}
    return [[numbers[name.casefold()] for name in row] for row in rows], [names[key] for key in numbers]


def sessions(item: LinkedListing, calendars: Mapping[Calendar, int]) -> list[Row]:
    """Return a listing's sessions as rows of numbers."""
    return [row(session, calendars) for session in item.schedule.recurrences]
