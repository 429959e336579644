"""The directory as open data: files for other people's systems, one module a format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from generator import urls
from generator.export.open_data import atom, csv_table, geojson, icalendar, published, search_engines, sqlite, workbook
from generator.export.open_data.files import File, FileFactory
from generator.export.open_data.open_referral import OpenReferral
from generator.resolve import Directory, LinkedListing, Place
from generator.views.table_row import rows

__all__ = ["File", "FileFactory", "factories"]

Items = tuple[LinkedListing, ...]


def factories(directory: Directory) -> list[FileFactory]:
    """Return what makes every file of open data that the settings ask for."""
    items, wanted = published.listings(directory), directory.settings.open_data
    return [make for name, format in FORMATS.items() if getattr(wanted, name) for make in format(items, directory)]


def _tables(items: Items, directory: Directory) -> list[FileFactory]:
    return [partial(_csv, items, directory), partial(_xlsx, items, directory)]


def _csv(items: Items, directory: Directory) -> Iterator[File]:
    yield File(urls.CSV, csv_table.table(rows(items, directory.settings.site_address)))


def _xlsx(items: Items, directory: Directory) -> Iterator[File]:
    settings = directory.settings
    made = workbook.workbook(
        rows(items, directory.settings.site_address), settings.name, settings.data_licence.name, directory.today
    )
    yield File(urls.WORKBOOK, made)


def _map(items: Items, directory: Directory) -> list[FileFactory]:
    return [lambda: [File(urls.GEOJSON, geojson.places(items, directory))]]


def _calendars(items: Items, directory: Directory) -> list[FileFactory]:
    asked, calendars = {item.id: item for item in published.unasked(items)}, icalendar.Calendars(directory)
    return [
        *(partial(_area_calendar, place, asked, calendars) for place in directory.places.values()),
        *(partial(_listing_calendar, item, calendars) for item in asked.values()),
    ]


def _area_calendar(place: Place, items: Mapping[str, LinkedListing], calendars: icalendar.Calendars) -> Iterator[File]:
    yield File(urls.area_calendar(place.id), calendars.of_area(place, items))


def _listing_calendar(item: LinkedListing, calendars: icalendar.Calendars) -> Iterator[File]:
    data = calendars.of_listing(item)
    if data:
        yield File(urls.listing_calendar(item.id), data)


def _feeds(_: Items, directory: Directory) -> list[FileFactory]:
    return [partial(_all_feeds, directory)]


def _all_feeds(directory: Directory) -> Iterator[File]:
    items = atom.recently_changed(directory)
    yield File(urls.FEED, atom.whole_feed(items, directory))
    for place in directory.places.values():
        yield File(urls.area_feed(place.id), atom.area_feed(place, items, directory))


def _database(items: Items, directory: Directory) -> list[FileFactory]:
    return [lambda: [File(urls.DATABASE, sqlite.database(items, directory))]]


def _search_engines(items: Items, directory: Directory) -> list[FileFactory]:
    return [partial(search_engines.files, items, directory)]


def _open_referral(items: Items, directory: Directory) -> list[FileFactory]:
    return OpenReferral(directory, items).factories()


FORMATS: dict[str, Callable[[Items, Directory], list[FileFactory]]] = {
    "tables": _tables,
    "map": _map,
    "calendars": _calendars,
    "feeds": _feeds,
    "database": _database,
    "search_engines": _search_engines,
    "open_referral": _open_referral,
}
"""What makes the files of each format, by its name in `schema.settings.OpenData`."""
