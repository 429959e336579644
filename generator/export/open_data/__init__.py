"""The directory as open data: files for other people's systems, one module a format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import TypeVar

from generator import urls
from generator.export.memo import Memos, PartsOf, no_memos
from generator.export.open_data import atom, csv_table, geojson, icalendar, published, search_engines, sqlite, workbook
from generator.export.open_data.files import AllFiles, File, FileFactory, OwnFiles
from generator.export.open_data.open_referral import OpenReferral
from generator.export.open_data.open_referral.values import Json
from generator.resolve import Directory, LinkedListing, Place
from generator.spreadsheet import csv_line
from generator.views.table_row import Row, row

__all__ = ["File", "FileFactory", "factories"]

Items = tuple[LinkedListing, ...]
R = TypeVar("R")


def factories(directory: Directory, memos: Memos = no_memos) -> list[FileFactory]:
    """Return what makes every file of open data that the settings ask for."""
    wanted = directory.settings.open_data
    source = ExportSource(published.listings(directory), directory, memos)
    return [make for name, format in FORMATS.items() if getattr(wanted, name) for make in format(source)]


@dataclass(frozen=True)
class ExportSource:
    """What every format is made from."""

    items: Items
    """The listings to publish."""
    directory: Directory
    memos: Memos

    @cached_property
    def row(self) -> Callable[[LinkedListing], Row]:
        """Return a function from a listing to its row, which three files hold. It keeps its answers."""
        return cache(partial(row, site=self.directory.settings.site_address))

    def mark(self, name: str, make: Callable[[LinkedListing], object]) -> bytes:
        """Return a digest of all that `make` makes of the listings."""
        self.of_each(name, make)
        return self.memos(name).mark(name, self.items)

    def of_each(self, name: str, make: Callable[[LinkedListing], R]) -> list[R]:
        """Return what `make` makes of each listing, if it reads nothing else of the directory's listings."""
        return self.memos(name).of_each(name, make, self.items, self._parts)

    @cached_property
    def _parts(self) -> PartsOf:
        """Return what tells what a published listing is made of. It keeps its answers: every format asks."""
        return cache(partial(published.parts, directory=self.directory))


def _tables(source: ExportSource) -> list[FileFactory]:
    return [partial(_csv, source), partial(_xlsx, source)]


def _csv(source: ExportSource) -> Iterator[File]:
    yield File(urls.CSV, csv_table.table(source.of_each("lines", lambda item: csv_line(source.row(item)))))


def _xlsx(source: ExportSource) -> Iterator[File]:
    settings, today = source.directory.settings, source.directory.today
    rows = source.of_each("sheet", lambda item: workbook.row_xml(source.row(item)))
    yield File(urls.WORKBOOK, workbook.workbook(rows, settings.name, settings.data_licence.name, today))


def _map(source: ExportSource) -> list[FileFactory]:
    return [lambda: [File(urls.GEOJSON, geojson.places(source.items, source.directory))]]


def _calendars(source: ExportSource) -> list[FileFactory]:
    directory, asked = source.directory, {item.id: item for item in published.unasked(source.items)}
    calendars = icalendar.Calendars(directory)
    return [
        *(
            OwnFiles(partial(_area_calendar, place, asked, calendars), "calendar", (("area", place.id),))
            for place in directory.places.values()
        ),
        *(
            OwnFiles(partial(_listing_calendar, item, calendars), "calendar", published.parts(item, directory))
            for item in asked.values()
        ),
    ]


def _area_calendar(place: Place, items: Mapping[str, LinkedListing], calendars: icalendar.Calendars) -> Iterator[File]:
    yield File(urls.area_calendar(place.id), calendars.of_area(place, items))


def _listing_calendar(item: LinkedListing, calendars: icalendar.Calendars) -> Iterator[File]:
    data = calendars.of_listing(item)
    if data:
        yield File(urls.listing_calendar(item.id), data)


def _feeds(source: ExportSource) -> list[FileFactory]:
    directory, items = source.directory, atom.recently_changed(source.directory)
    return [
        lambda: [File(urls.FEED, atom.whole_feed(items, directory))],
        *(
            OwnFiles(partial(_area_feed, place, items, directory), "feed", (("area", place.id),))
            for place in directory.places.values()
        ),
    ]


def _area_feed(place: Place, items: list[LinkedListing], directory: Directory) -> Iterator[File]:
    yield File(urls.area_feed(place.id), atom.area_feed(place, items, directory))


def _database(source: ExportSource) -> list[FileFactory]:
    return [partial(_sqlite, source)]


def _sqlite(source: ExportSource) -> Iterator[File]:
    places = source.directory.places
    rows = source.of_each("database", lambda item: sqlite.rows_of(item, source.row(item), places))
    yield File(urls.DATABASE, sqlite.database(source.items, rows, source.directory))


def _search_engines(source: ExportSource) -> list[FileFactory]:
    make = partial(search_engines.document, site=source.directory.settings.site_address)
    files = partial(_search_engine_files, source, make)
    return [AllFiles(files, "search engines", partial(source.mark, "documents", make))]


def _search_engine_files(source: ExportSource, make: Callable[[LinkedListing], Json]) -> Iterator[File]:
    yield from search_engines.files(source.of_each("documents", make), source.directory)


def _open_referral(source: ExportSource) -> list[FileFactory]:
    return OpenReferral(source.directory, source.items, source.memos("open-referral")).factories()


FORMATS: dict[str, Callable[[ExportSource], list[FileFactory]]] = {
    "tables": _tables,
    "map": _map,
    "calendars": _calendars,
    "feeds": _feeds,
    "database": _database,
    "search_engines": _search_engines,
    "open_referral": _open_referral,
}
"""What makes the files of each format, by its name in `schema.settings.OpenData`."""
