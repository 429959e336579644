"""Linking the records: every id replaced by the thing it names, once, so that the pages only have to show it."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from generator import availability, calendars, freshness, organisation_identity, reachability, schedule
from generator.availability import Availability
from generator.calendars import Calendar
from generator.freshness import Freshness
from generator.geometry import Point, inside
from generator.load import Entry, Geography, Records
from generator.organisation_identity import Key, all_organisations
from generator.places import Place as Place
from generator.places import covers, linked_places
from generator.problems import FieldPath
from generator.schedule import Schedule
from schema import Area, Heading, Listing, Need, Settings, SiteWords, Synonyms
from schema.listing import EVERYWHERE
from schema.organisation import Organisation
from schema.venue import Venue


@dataclass(frozen=True, eq=False)
class LinkedListing:
    """A listing with what it names: its needs, its areas, its organisations, its points and its freshness.

    Two are equal only if they are one object, which makes them quick keys to look things up by.
    """

    id: str
    file: str
    """Where it lies in the directory, such as `listings/dudley/choir.yml`."""
    listing: Listing
    needs: tuple[Need, ...]
    organisation_ids: tuple[str, ...]
    """The ids of the organisations that run it, the first of them first."""
    points: tuple[Point, ...]
    """The exact or approximate spot of each venue that has one, in the order of the venues."""
    freshness: Freshness
    availability: Availability
    schedule: Schedule
    ended: bool
    """Whether it had ended before the day on which it was linked. It keeps its page then, and is in no list."""
    shared: Mapping[FieldPath, str] = field(default_factory=dict)
    """The organisations and venues of it that have files of their own: the id of each by where it stands."""
    served: tuple[str, ...] = ()
    """The names of the areas that it serves; empty for everywhere."""

    @property
    def organisation_id(self) -> str:
        """Return the id of the organisation that runs it, the first of them."""
        return self.organisation_ids[0]

    @property
    def run_by(self) -> Mapping[str, Organisation]:
        """Return every organisation that runs it by its id, the first of them first, each once."""
        by_id: dict[str, Organisation] = {}
        for id, organisation in zip(self.organisation_ids, all_organisations(self.listing), strict=False):
            by_id.setdefault(id, organisation)
        return by_id

    def ended_on(self, today: datetime.date) -> bool:
        """Return whether it has ended before a day begins."""
        return self.schedule.ended_on(today)

    @property
    def offered(self) -> bool:
        """Return whether lists may offer it: it has neither closed nor ended."""
        return not (self.closed or self.ended)

    @cached_property
    def sensitive(self) -> bool:
        """Return whether being seen to read about this could put somebody in danger: a late need may be denied."""
        needs = self.needs[:1] if "sensitive" in self.listing.model_fields_set else self.needs
        return self.listing.sensitive or any(need.sensitive for need in needs)

    @property
    def everywhere(self) -> bool:
        """Return whether anybody in the country may use it."""
        return EVERYWHERE in self.listing.serves

    @property
    def closed(self) -> bool:
        """Return whether it has closed for good. A closed listing keeps its page and is in no list."""
        return bool(self.listing.status.kind == "closed")


@dataclass(frozen=True)
class OrganisationListings:
    """An organisation, with the ids of the listings that it runs."""

    id: str
    organisation: Organisation
    listing_ids: tuple[str, ...]


@dataclass(frozen=True)
class Directory:
    """The whole directory, linked and frozen. Mappings are in the order in which things are shown."""

    settings: Settings
    headings: tuple[Heading, ...]
    needs: Mapping[str, Need]
    places: Mapping[str, Place]
    listings: Mapping[str, LinkedListing]
    organisations: Mapping[str, OrganisationListings]
    geography: Geography
    today: datetime.date
    synonyms: Synonyms = field(default_factory=Synonyms)
    """Words that mean the same to the finder."""
    distinct: frozenset[frozenset[str]] = frozenset()
    """Pairs of ids of listings that a curator knows to be two things."""
    words: Mapping[str, SiteWords] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    """The language of its readers."""

    @cached_property
    def shown(self) -> tuple[LinkedListing, ...]:
        """Return the listings that lists may show: all but those that have closed or ended."""
        return tuple(item for item in self.listings.values() if item.offered)

    @cached_property
    def usable(self) -> Mapping[str, tuple[LinkedListing, ...]]:
        """Return by area the listings of `shown` that all its residents may use. It is asked for once for each file."""
        found: dict[str, list[LinkedListing]] = {id: [] for id in self.places}
        for item in self.shown:
            for id in self.places_of(item.listing.serves):
                found[id].append(item)
        return {id: tuple(items) for id, items in found.items()}

    @cached_property
    def by_need(self) -> Mapping[str, tuple[LinkedListing, ...]]:
        """Return by need the listings of `shown` that help with it."""
        found: dict[str, list[LinkedListing]] = {id: [] for id in self.needs}
        for item in self.shown:
            for id in dict.fromkeys(item.listing.needs):
                found[id].append(item)
        return {id: tuple(items) for id, items in found.items()}

    @cached_property
    def places_of(self) -> Callable[[tuple[str, ...]], frozenset[str]]:
        """Return what tells the areas all of whose residents may use a listing from what it `serves`; kept by that."""
        places = self.places  # what is returned must not hold this directory: they would be a circle
        return cache(lambda served: frozenset(id for id, place in places.items() if covers(served, place)))


Before = Callable[[Entry[Listing], Mapping[Key, str]], LinkedListing | None]
"""From an entry, and who runs what, to what that very entry was linked to; None where it may not be the same now."""


def link(records: Records, today: datetime.date, held: Iterable[str] = (), before: Before | None = None) -> Directory:
    """Return the linked directory, without the listings whose files are `held` for a named person.

    The records must have passed `check` without an error: an id that leads nowhere raises KeyError.
    """
    assert records.settings and records.needs  # noqa: PT018  (it is one thing: check has passed)
    settings, headings, held_files = records.settings.record, records.needs.record.what_matters, frozenset(held)
    needs = {need.id: need for heading in headings for need in heading.needs}
    entries = [entry for entry in records.listings if entry.document.path not in held_files]
    organisations = organisation_identity.of_listings(entries, records.shared)
    areas = {entry.id: entry.record for entry in records.areas}
    listings = _listings(entries, needs, organisations.ids, areas, records.geography, settings, today, before)
    return Directory(
        settings,
        headings,
        needs,
        linked_places(records.areas),
        listings,
        _organisations(listings.values(), organisations.organisations),
        records.geography,
        today,
        records.synonyms.record if records.synonyms else Synonyms(),
        frozenset(frozenset(entry.record.pair) for entry in records.distinct),
        {entry.id: entry.record for entry in records.languages},
        records.pages,
    )


# --- listings -----------------------------------------------------------------------------------------------------


def _listings(
    entries: Sequence[Entry[Listing]],
    needs: Mapping[str, Need],
    organisation_ids: Mapping[Key, str],
    areas: Mapping[str, Area],
    geography: Geography,
    settings: Settings,
    today: datetime.date,
    before: Before | None,
) -> dict[str, LinkedListing]:
    """Return each linked listing by its id, in the order of their names."""
    days = cache(lambda serves: calendars.calendar_of(serves, areas, settings.nation))

    def linked_now(e: Entry[Listing]) -> LinkedListing:
        item = linked_listing(e, needs, organisation_ids, days(e.record.serves), geography, settings, today)
        return replace(item, served=served_names(item.listing, areas))

    linked = ((before and before(entry, organisation_ids)) or linked_now(entry) for entry in entries)
    return {item.id: item for item in sorted(linked, key=lambda item: (item.listing.name.casefold(), item.id))}


def served_names(listing: Listing, areas: Mapping[str, Area]) -> tuple[str, ...]:
    """Return the names of the areas that a listing serves; none for everywhere."""
    return tuple(areas[id].name for id in listing.serves if id in areas)


def linked_listing(
    entry: Entry[Listing],
    needs: Mapping[str, Need],
    organisation_ids: Mapping[Key, str],
    calendar: Calendar,
    geography: Geography,
    settings: Settings,
    today: datetime.date,
) -> LinkedListing:
    """Return a listing with what it names, but for the names of the areas that it serves."""
    listing, (*_, folder, file) = entry.record, entry.document.path.replace("\\", "/").split("/")
    timed = schedule.of(listing, calendar, today)
    return LinkedListing(
        id=entry.id,
        file=f"listings/{folder}/{file}",
        listing=listing,
        needs=tuple(needs[id] for id in listing.needs),
        organisation_ids=tuple(organisation_ids[entry.id, n] for n in range(1 + len(listing.also_run_by))),
        points=tuple(point for venue in listing.venues if (point := _point(venue, geography))),
        freshness=freshness.of(listing.reviewed, settings.review, today),
        availability=availability.of(listing.places, today),
        schedule=timed,
        ended=timed.ended_on(today),
        shared=entry.shared,
    )


def _point(venue: Venue, geography: Geography) -> Point | None:
    """Return where a venue is: its own location, or else the middle of its outward code; nothing for a private one."""
    if venue.keep_address_private:
        return None
    if venue.location:
        return (venue.location.lat, venue.location.lon)
    return geography.outward_codes.get(venue.postcode.split()[0]) if venue.postcode else None


# --- organisations ------------------------------------------------------------------------------------------------


def _organisations(
    items: Iterable[LinkedListing], organisations: Mapping[str, Organisation]
) -> dict[str, OrganisationListings]:
    by_id: dict[str, list[str]] = defaultdict(list)
    for item in items:
        for id in item.run_by:
            by_id[id].append(item.id)
    groups = (OrganisationListings(id, organisations[id], tuple(ids)) for id, ids in by_id.items())
    return {one.id: one for one in sorted(groups, key=lambda one: (one.organisation.name.casefold(), one.id))}


# --- who is where -------------------------------------------------------------------------------------------------


def serves(item: LinkedListing, place: Place) -> bool:
    """Return whether all residents of an area may use a listing: it names the area, its parent or every part."""
    return covers(item.listing.serves, place)


HERE, ELSEWHERE, COMES_TO_YOU = "here", "elsewhere", "comes to you"


def reach(item: LinkedListing, place: Place, geography: Geography) -> str:
    """Return how a listing that serves an area reaches its people: HERE, ELSEWHERE, COMES_TO_YOU or EVERYWHERE."""
    if item.everywhere:
        return EVERYWHERE
    if not has_venue(item) and not reachability.meets_somewhere(item.listing):
        return COMES_TO_YOU
    return HERE if is_in(item, place, geography) else ELSEWHERE


def is_in(item: LinkedListing, place: Place, geography: Geography) -> bool:
    """Return whether a listing happens in an area: a venue of it lies there, or it is for that area by name."""
    seen = (venue for venue in item.listing.venues if not venue.keep_address_private)
    is_named = place.area.kind == "place" or place.id in item.listing.serves
    return is_named or any(_venue_is_in(venue, place, geography) for venue in seen)


def _venue_is_in(venue: Venue, place: Place, geography: Geography) -> bool:
    rings = geography.boundaries.get(place.id)
    if venue.location and rings:
        return inside((venue.location.lat, venue.location.lon), rings)
    return bool(venue.postcode) and venue.postcode.split()[0] in place.area.postcodes  # type: ignore[union-attr]


def has_venue(item: LinkedListing) -> bool:
    """Return whether a person would go somewhere for it."""
    return any(venue.town or venue.postcode or venue.address for venue in item.listing.venues)
