"""Rules about areas, needs and other things that a listing names by id."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from generator.check.context import CheckContext, ListingEntry, ListingText, folder
from generator.check.meant_ids import advised_area, advised_need
from generator.load import Entry
from generator.problems import FieldPath, Problem, Severity
from schema import Area, Needs
from schema.listing import EVERYWHERE
from schema.types import nearest, quoted, suggestion


def areas_exist(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Every area that a listing serves is one of the directory's areas, or `everywhere`."""
    advise = partial(advised_area, context=context)
    yield from _known(entry, "serves", entry.record.serves, context.served, "an area in this directory", advise)


def needs_exist(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Every need that a listing names is in `needs.yml`, if all of that can be read."""
    if context.records.needs is None or not context.records.needs.valid:
        return
    advise, ids = partial(advised_need, context=context), context.needs_by_word
    yield from _known(entry, "needs", entry.record.needs, context.needs, "a need in needs.yml", advise, ids)


def other_listings_exist(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing to try instead is a listing of this directory."""
    for position, id in enumerate(entry.record.status.try_instead):
        if id not in context.listing_ids:
            hint = suggestion(id, sorted(context.listing_ids), limit=0) or "Write the name of its file, without .yml"
            message = f"{quoted(id)} is not a listing here. {hint}"
            yield entry.problem(("status", "try_instead", position), message.strip(), code="unknown_listing")


def _known(
    entry: ListingEntry,
    field: str,
    given: Sequence[str],
    known: Collection[str],
    noun: str,
    advise: Callable[[str], str],
    ids_by_word: Mapping[str, str] | None = None,
) -> Iterator[Problem]:
    """Yield a problem for each given id that is not known; `advise` says what was meant, `ids_by_word` names all."""
    typed = entry.document.value.get(field)
    cut = dict(_cut_in_two(given, known, ids_by_word or {}))
    for position, id in enumerate(given):
        if position in cut:
            line = ", ".join(dict.fromkeys(cut.get(n, other) for n, other in enumerate(given) if n - 1 not in cut))
            message = f'the comma cuts "{id}, {given[position + 1]}" in two. Write "{field}: [{line}]"'
            yield entry.problem((field, position), message, code=f"unknown_{field}")
        elif id not in known and position - 1 not in cut:
            index = typed.index(id) if isinstance(typed, list) and id in typed else position
            message = f"{quoted(id)} is not {noun}. {advise(id)}"
            yield entry.problem((field, index), message.strip(), code=f"unknown_{field}")


def _cut_in_two(given: Sequence[str], known: Collection[str], ids: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield where a comma between brackets cuts one name in two, and the id of what has that name."""
    for position, (first, second) in enumerate(pairwise(given)):
        meant = ids.get(f"{first}, {second}".casefold())
        if meant and not {first, second} <= set(known):
            yield position, meant


def everywhere_stands_alone(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What serves everywhere names no area beside it: readers could not tell which of the two is so."""
    serves = entry.record.serves
    if EVERYWHERE in serves and len(serves) > 1 and entry.was_typed(("serves",)):
        areas = ", ".join(id for id in serves if id != EVERYWHERE)
        message = f"says everywhere and {areas}. For anybody in the country, write [everywhere]; if not, take it out"
        yield entry.problem(("serves",), message, Severity.WARNING, "everywhere_and")


def nothing_is_listed_twice(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No area, need, way, route, keyword, language, group, day, place or organisation is given twice in one listing."""
    listing = entry.record
    for path, values in (
        (("venues",), [entry.shared.get(("venues", n), f"{n}") for n in range(len(listing.venues))]),
        (("serves",), listing.serves),
        (("needs",), listing.needs),
        (("ways",), listing.ways),
        (("join", "routes"), listing.join.routes),
        (("keywords",), listing.keywords),
        (("languages",), listing.languages),
        (("who", "groups"), listing.who.groups),
        (("catchment", "postcodes"), listing.catchment.postcodes if listing.catchment else ()),
        (("join", "social"), listing.join.social),
        *((("sessions", i, "days"), session.days) for i, session in enumerate(listing.sessions)),
        *((("sessions", i, "weeks"), session.weeks) for i, session in enumerate(listing.sessions)),
    ):
        yield from _repeats(entry, path, values)
    yield from _repeats(entry, ("other_names",), listing.other_names, listing.name)
    yield from _repeats(
        entry, ("also_run_by",), [other.name for other in listing.also_run_by], listing.organisation.name
    )


def _repeats(
    entry: ListingEntry, path: FieldPath, values: Sequence[str], before: str | None = None
) -> Iterator[Problem]:
    """Yield a problem for each value that stands further up too, or in the field `before` the list."""
    if len({*values, before}) > len(values):
        return
    for position, value in enumerate(values):
        if value == before or value in values[:position]:
            yield entry.problem((*path, position), f"{quoted(value)} is here twice. Delete one", code="repeated")


def folder_is_a_place(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing's file lies in the folder of a place, or in `everywhere`; and people there may use it."""
    name = folder(entry)
    if name not in (*context.places, EVERYWHERE):
        meant = nearest(name, context.places)
        is_serving = next((place for id in entry.record.serves if (place := _place_of(id, context))), "")
        move = f"move the file to {meant or is_serving or next(iter(context.places), EVERYWHERE)}/"
        begin = f"To begin a new place, {_begin(name)}. If not, {move}"
        advice = f'Did you mean "{meant}"? Then {move}' if meant else begin
        message = f"this file is in the folder {quoted(name)}, which is not a place here. {advice}"
        yield entry.problem((), message, Severity.WARNING, "folder")
    elif name != EVERYWHERE and (other := _other_place(entry, context, name)):
        message = (
            f"this file is in {name}/, and nobody there may use it: it serves {', '.join(entry.record.serves)}."
            f' Move it to {other}/, or add "{name}" to serves'
        )
        yield entry.problem(("serves",), message, Severity.WARNING, "folder_not_served")


def _begin(name: str) -> str:
    """Return how to begin a place with the name of a folder, which may be no id yet."""
    id = re.sub("[^a-z0-9]+", "-", name.casefold()).strip("-") or "its-name"
    return f"add areas/{id}.yml" if id == name else f"rename the folder {id} and add areas/{id}.yml"


def _other_place(entry: ListingEntry, context: CheckContext, name: str) -> str:
    """Return the one other place that a listing is for and that its venues are in, or nothing."""
    codes = {venue.postcode.split()[0] for venue in entry.record.venues if venue.postcode}
    served = {_place_of(id, context) for id in entry.record.serves} if entry.was_typed(("serves",)) else set()
    other = served.pop() if len(served) == 1 else name
    return other if other != name and codes and codes <= context.outward_codes(other) else ""


def _place_of(id: str, context: CheckContext) -> str:
    """Return the place that an area is or lies in, or nothing where there is no such area."""
    area = context.areas.get(id)
    return (area.parent or id) if area else ""


def sessions_name_a_venue(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session's venue is the name of one of the listing's venues."""
    names = [venue.name for venue in entry.record.venues if venue.name]
    for position, session in enumerate(entry.record.sessions):
        if session.venue and session.venue in context.records.shared.venues:
            message = f"{quoted(session.venue)} is not one of the venues above. Add it to venues: too"
            yield entry.problem(("sessions", position, "venue"), message, code="unknown_venue")
        elif session.venue and session.venue not in names:
            message = f"{quoted(session.venue)} is not the name of a venue above. {suggestion(session.venue, names)}"
            yield entry.problem(("sessions", position, "venue"), message.strip(), code="unknown_venue")


LISTING_RULES = (
    areas_exist,
    needs_exist,
    other_listings_exist,
    everywhere_stands_alone,
    nothing_is_listed_twice,
    folder_is_a_place,
    sessions_name_a_venue,
)


# --- areas and needs ----------------------------------------------------------------------------------------------


def areas_fit_together(context: CheckContext) -> Iterator[Problem]:
    """A place has no parent; a neighbourhood or network has a place for its parent."""
    places = [id for id, area in context.areas.items() if area.kind == "place"]
    for entry in context.records.areas:
        fault = _parent_fault(entry.record, places)
        if fault:
            yield entry.problem(("parent",), fault, code="parent")
        yield from _shared_team(entry, context)


def _parent_fault(area: Area, places: Sequence[str]) -> str | None:
    if area.kind == "place":
        return "a place has no parent. Delete this line, or change its kind" if area.parent else None
    if area.parent in places:
        return None
    given = f"{quoted(area.parent)} is not a place here" if area.parent else "is missing"
    return f"{given}. {suggestion(area.parent or '', places)}"


def _shared_team(entry: Entry[Area], context: CheckContext) -> Iterator[Problem]:
    other = entry.record.shares_team_with
    if other and (other not in context.areas or context.areas[other].team is None):
        message = f"{quoted(other)} is not an area with a team of its own. {suggestion(other, list(context.areas))}"
        yield entry.problem(("shares_team_with",), message.strip(), code="shared_team")
    if other and entry.record.team:
        yield entry.problem(("shares_team_with",), "give a team or shares_team_with, not both", code="shared_team")
    if entry.record.team and entry.record.team.listing and entry.record.team.listing not in context.listing_ids:
        message = f"{quoted(entry.record.team.listing)} is not a listing here"
        yield entry.problem(("team", "listing"), message, code="unknown_listing")


def areas_have_an_outline(context: CheckContext) -> Iterator[Problem]:
    """Every area is on the map: it has an outline in `boundaries/`, or its parts have."""
    outlined = {id for id in context.areas if id in context.records.geography.boundaries}
    outlined |= {area.parent for id, area in context.areas.items() if area.parent and id in outlined}
    for entry in context.records.areas:
        if entry.id not in outlined:
            message = f"has no outline. Add boundaries/{entry.id}.geojson, and the map will show it"
            yield entry.problem((), message, Severity.WARNING, "no_outline")


def need_ids_are_single_and_linked(context: CheckContext) -> Iterator[Problem]:
    """No two needs share an id, and every related need exists."""
    entry = context.records.needs
    seen: set[str] = set()
    for path, id in _need_ids(entry) if entry else ():
        if id in seen:
            assert entry
            message = f"{quoted(id)} is used by another need too. Each needs its own id"
            yield entry.problem(path, message, code="same_id")
        seen.add(id)
    if entry:
        yield from _related(entry, list(context.needs))


def _need_ids(entry: Entry[Needs]) -> Iterable[tuple[FieldPath, str]]:
    for h, heading in enumerate(entry.record.what_matters):
        for n, need in enumerate(heading.needs):
            yield ("what_matters", h, "needs", n, "id"), need.id


def _related(entry: Entry[Needs], known: Sequence[str]) -> Iterator[Problem]:
    for h, heading in enumerate(entry.record.what_matters):
        for n, need in enumerate(heading.needs):
            for r, other in enumerate(need.related):
                if other not in known:
                    message = f"{quoted(other)} is not a need here. {suggestion(other, known)}"
                    path = ("what_matters", h, "needs", n, "related", r)
                    yield entry.problem(path, message.strip(), code="unknown_needs")


DIRECTORY_RULES = (areas_fit_together, areas_have_an_outline, need_ids_are_single_and_linked)
