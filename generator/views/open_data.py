"""The page about the open data: what there is, on which terms, how much, and how to use each file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator import urls
from generator.formatting import date_words, listing_count
from generator.languages import say, say_many, to_say
from generator.resolve import Directory
from generator.views.page import Link, Page
from generator.views.table_row import COLUMNS, Column


@dataclass(frozen=True)
class DataFormat:
    """One format: its name, its file, what is in it and how to use it."""

    name: str
    file: Link
    what: str
    how: tuple[str, ...]


@dataclass(frozen=True)
class AreaFiles:
    """The files of one area."""

    area: Link
    files: tuple[Link, ...]


@dataclass(frozen=True)
class OpenDataView:
    """Everything that the page shows."""

    licence: Link
    counts: tuple[str, ...]
    made_on: str
    formats: tuple[DataFormat, ...]
    areas: tuple[AreaFiles, ...]
    columns: tuple[Column, ...]


FORMATS: dict[str, tuple[DataFormat, ...]] = {
    "tables": (
        DataFormat(
            say("Spreadsheet"),
            Link("listings.xlsx", urls.WORKBOOK),
            say("One row for each listing. A second sheet says what each column holds."),
            (
                to_say("Open it in Excel, LibreOffice or Google Sheets."),
                to_say("No cell is a formula. Phone numbers keep their first 0."),
            ),
        ),
        DataFormat(
            say("Table for other programs"),
            Link("listings.csv", urls.CSV),
            say("The same rows as plain text (CSV)."),
            (
                to_say("Most programs can read it."),
                to_say("A cell that a spreadsheet might run as a formula has a quote mark in front."),
            ),
        ),
    ),
    "open_referral": (
        DataFormat(
            say("Open Referral UK 3"),
            Link("oruk/v3/", f"{urls.OPEN_REFERRAL}index.json"),
            say("The whole directory in the standard that councils and the NHS use to share services (also HSDS 3)."),
            (
                to_say("Give your system this address: {address}"),
                to_say("Each list is one whole page. Our files cannot filter: take all of it, and filter it yourself."),
                to_say("Each listing keeps its id from one day to the next."),
            ),
        ),
    ),
    "map": (
        DataFormat(
            say("Map"),
            Link("listings.geojson", urls.GEOJSON),
            say("A point for each place to go (GeoJSON)."),
            (
                to_say("Drag it onto a map program such as QGIS."),
                to_say("“precision” says whether a point is exact, or only the middle of a postcode district."),
            ),
        ),
    ),
    "calendars": (
        DataFormat(
            say("Calendars"),
            Link(say("Calendars by area"), f"{urls.DATA}#areas"),
            say("What happens in each area in the next year, and a calendar for each listing with times (iCalendar)."),
            (
                to_say("In your calendar, choose “subscribe” or “add from the web”, and paste the file’s address."),
                to_say("It then stays up to date. A file that you only open once does not."),
                to_say("Days that are not sure are left out, or marked “ring first”."),
            ),
        ),
    ),
    "feeds": (
        DataFormat(
            say("What's new"),
            Link("feed.xml", urls.FEED),
            say("What was added, checked, paused or closed in the last three months (an Atom feed)."),
            (to_say("Paste the address into a feed reader, or into Outlook under “RSS feeds”."),),
        ),
    ),
    "database": (
        DataFormat(
            say("Database"),
            Link("listings.db", urls.DATABASE),
            say("All of it as an SQLite database, with a search through every word."),
            (
                to_say("Open it with Datasette or DB Browser for SQLite."),
                to_say("The table “about” says the licence and the day."),
            ),
        ),
    ),
    "search_engines": (
        DataFormat(
            say("For a search server"),
            Link("search-engines/", f"{urls.SEARCH_ENGINES}README.txt"),
            say("What OpenSearch or PostgreSQL needs to search it: listings, words that mean the same, weights."),
            (to_say("Only for those who run a server. README.txt says what to type."),),
        ),
    ),
}
"""What is said of each format, by its name in `schema.settings.OpenData`."""


def page(directory: Directory) -> Iterator[Page]:
    """Yield the page about the open data."""
    settings = directory.settings
    wanted = [name for name in FORMATS if getattr(settings.open_data, name)]
    yield Page(
        address=urls.DATA,
        template="open_data.html",
        title=say("Open data"),
        description=say(
            "This directory as files that you can use: a spreadsheet, calendars, Open Referral UK and more."
        ),
        view=OpenDataView(
            licence=Link(settings.data_licence.name, settings.data_licence.website or ""),
            counts=_counts(directory),
            made_on=date_words(directory.today),
            formats=tuple(_here(one, settings.site_address) for name in wanted for one in FORMATS[name]),
            areas=_areas(directory),
            columns=COLUMNS,
        ),
    )


def _here(one: DataFormat, site: str) -> DataFormat:
    """Return a format with how to use it as messages, which may name where its files live."""
    address = urls.absolute(site, urls.OPEN_REFERRAL)
    return replace(one, how=tuple(say(words, address=address) for words in one.how))


def _areas(directory: Directory) -> tuple[AreaFiles, ...]:
    """Return each area with its files; nothing where there are none."""
    found = (
        AreaFiles(Link(p.area.name, urls.area(p.id)), area_files(p.id, directory)) for p in directory.places.values()
    )
    return tuple(area for area in found if area.files)


def area_files(area_id: str, directory: Directory) -> tuple[Link, ...]:
    """Return the links to the files of an area that the settings ask for."""
    wanted = directory.settings.open_data
    calendar = (Link(say("Calendar"), urls.area_calendar(area_id)),) if wanted.calendars else ()
    return (*calendar, *((Link(say("What's new, as a feed"), urls.area_feed(area_id)),) if wanted.feeds else ()))


def _counts(directory: Directory) -> tuple[str, ...]:
    shown = directory.shown
    run_by = {id for item in shown for id in item.run_by}
    return (
        listing_count(len(shown)),
        say_many(len(run_by), "{count} organisation", "{count} organisations"),
        say_many(sum(len(item.listing.venues) for item in shown), "{count} place to go", "{count} places to go"),
        say_many(len(directory.places), "{count} area", "{count} areas"),
    )
