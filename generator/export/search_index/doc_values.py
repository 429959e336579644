"""Where listings are and what the filters need of them, in columns: one value for each listing, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from generator.calendars import Calendar
from generator.reachability import meets_somewhere
from generator.recurrence_rows import Row, day, row
from generator.resolve import Directory, LinkedListing, has_venue
from generator.views import eligibility_text
from generator.views.listing_text import ACCESS_WORDS, FACILITY_WORDS
from schema.cost import COSTS
from schema.eligibility import Catchment, Condition, Who
from schema.join import PROFESSIONALS, ROUTES
from schema.listing import EVERYWHERE
from schema.participation import WAYS
from schema.status import PLACES

ACCESS = tuple(kind for kind, _ in ACCESS_WORDS)
FACILITIES = tuple(kind for kind, _ in FACILITY_WORDS)
ANSWERS = ("unknown", "yes", "no")
EVERYWHERE_NUMBER = -1
"""What stands for everywhere among the numbers of areas."""
NO_FIXED_PLACE = 2
"""What stands among `venue` for a listing that meets somewhere in the areas it serves, and does not say where."""
OTHER_WAYS_IN = "*"
"""What stands among the postcodes of a catchment when people elsewhere may use it too: by their GP, for one."""
POINT_SCALE = 10_000
"""Parts of a degree in which points are given: about ten metres."""


Values = Mapping[str, Any]
"""What a listing has in each column, where a name that all listings share in numbering still stands as typed."""
_WHERE = ("points", "codes", "venue", "serves", "catchment", "remote")


class OwnValues:
    """Gives a listing's values, which are made of it and of what is no listing."""

    def __init__(self, directory: Directory) -> None:
        self._areas = {id: n for n, id in enumerate(directory.places)} | {EVERYWHERE: EVERYWHERE_NUMBER}
        self._codes = {code: n for n, code in enumerate(sorted(directory.geography.outward_codes))}
        self._needs = {id: n for n, id in enumerate(directory.needs)}

    def __call__(self, item: LinkedListing) -> Values:
        """Return the values of one listing."""
        listing, areas = item.listing, self._areas
        return {
            "points": _points(item),
            "codes": _codes(item, self._codes),
            "venue": _venue(item),
            "serves": [areas[id] for id in listing.serves if id in areas],
            "catchment": _catchment(item),
            "remote": int(any(way != "in person" for way in listing.ways)),
            "needs": [self._needs[need.id] for need in item.needs],
            "reviewed": day(item.freshness.reviewed_on),
            "ways": _mask(listing.ways, WAYS),
            "costs": _cost(item),
            "ages": _ages(listing.who),
            "groups": listing.who.groups,
            "all_groups": listing.who.all_groups,
            "any_of": [(_ages(one), one.groups) for one in eligibility_text.conditions(listing)],
            "places": _places(item),
            "routes": _mask(_open_routes(item), ROUTES),
            "access": _access(item),
            "facilities": _facilities(item),
            "languages": listing.languages,
        }


def _column(name: str, values: Iterable[Values]) -> list[Any]:
    return [own[name] for own in values]


def where(values: Sequence[Values]) -> dict[str, Any]:
    """Return the columns that tell where listings are, and whom they serve."""
    return {name: _column(name, values) for name in _WHERE}


def _venue(item: LinkedListing) -> int:
    if has_venue(item):
        return 1
    return NO_FIXED_PLACE if meets_somewhere(item.listing) else 0


def _is_also_in_words(area: Catchment) -> bool:
    """Return whether people belong to a catchment by what no postcode tells: a surgery, a parish, another area."""
    return any((area.parts, area.surgeries, area.gp_in, area.areas))


def _catchment(item: LinkedListing) -> list[str]:
    """Return the postcodes in which people must live; empty when there are none."""
    area = item.listing.catchment
    if area is None or not area.postcodes:
        return []
    return [*area.postcodes, *([OTHER_WAYS_IN] if _is_also_in_words(area) else [])]


def _points(item: LinkedListing) -> list[int]:
    """Return the latitude and the longitude of each venue, one after another."""
    return [round(degrees * POINT_SCALE) for point in item.points for degrees in point]


def _codes(item: LinkedListing, numbers: Mapping[str, int]) -> list[int]:
    """Return for each point twice the number of its outward code, and one more if it is only the middle of it; or -1.

    A listing from whose own door people ask is never told to be a mile away.
    """
    venues = [venue for venue in item.listing.venues if not venue.keep_address_private]
    codes = [numbers.get(venue.postcode.split()[0]) if venue.postcode else None for venue in venues]
    return [
        -1 if code is None else 2 * code + (venue.location is None)
        for venue, code in zip(venues, codes, strict=True)
        if venue.location or code is not None
    ]


def filters(values: Sequence[Values], sessions: Sequence[list[Row]]) -> dict[str, Any]:
    """Return the columns that the filters need; `sessions` are those of the listings. 0, or [], says nothing."""
    _, group_names = _numbered(_column("all_groups", values))
    groups = {name.casefold(): n for n, name in enumerate(group_names)}
    languages, language_names = _numbered(_column("languages", values))
    return {
        **{name: _column(name, values) for name in ("needs", "reviewed", "ways", "costs", "ages")},
        "groups": [_numbers(own["groups"], groups) for own in values],
        "any_of": [[[ages, _numbers(names, groups)] for ages, names in own["any_of"]] for own in values],
        "group_names": group_names,
        **{name: _column(name, values) for name in ("places", "routes", "access", "facilities")},
        "languages": languages,
        "language_names": language_names,
        "sessions": sessions,
        "meaning": {
            "ways": WAYS,
            "costs": COSTS,
            "routes": ROUTES,
            "access": ACCESS,
            "facilities": FACILITIES,
            "answers": ANSWERS,
        },
    }


def _mask(chosen: Iterable[str], choices: Sequence[str]) -> int:
    return sum(1 << choices.index(choice) for choice in dict.fromkeys(chosen))


def _cost(item: LinkedListing) -> int:
    """Return a bit for each kind of cost that a listing counts as. Who has no money may pay nothing as a gift."""
    kind = item.listing.cost.kind if item.listing.cost else ""
    return _mask(("free", kind) if kind == "donation" else filter(None, [kind]), COSTS)


def _places(item: LinkedListing) -> list[int]:
    """Return one more than the number of what is said of places, and the day from which it may be otherwise; or 0."""
    places = item.listing.places
    return [1 + PLACES.index(places.kind), day(places.until)] if places else []


def _open_routes(item: LinkedListing) -> Iterable[str]:
    """Return the routes by which people come. `any professional` is a route for every role."""
    routes = item.listing.join.routes
    return (*routes, *PROFESSIONALS) if "any professional" in routes else routes


def _ages(who: Who | Condition) -> list[int]:
    low, high = who.from_age, who.to_age
    return [] if low is None and high is None else [low or 0, 120 if high is None else high]


def _numbers(names: Iterable[str], numbers: Mapping[str, int]) -> list[int]:
    return [numbers[name.casefold()] for name in names]


def _facilities(item: LinkedListing) -> int:
    """Return two bits for each kind of facility: what the listing says."""
    answers = [getattr(item.listing.facilities, kind) for kind in FACILITIES]
    return sum(ANSWERS.index(answer) << (2 * n) for n, answer in enumerate(answers))


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
