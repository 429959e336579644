"""`listings.db`: the directory as an SQLite database with a full-text search, which Datasette opens as it is.

Made in memory and then vacuumed, so that the same directory and day give the same bytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any

from generator import urls
from generator.resolve import Directory, LinkedListing
from generator.views import session_text
from generator.views.table_row import COLUMNS, Row
from schema.venue import Access

_ACCESS = tuple(name for name in Access.model_fields if name != "note")
_SCHEMA = f"""
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE areas (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT REFERENCES areas(id),
  gss_code TEXT);
CREATE TABLE needs (id TEXT PRIMARY KEY, name TEXT NOT NULL, heading TEXT NOT NULL, summary TEXT NOT NULL);
CREATE TABLE organisations (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT, charity_number TEXT, website TEXT);
CREATE TABLE listings ({", ".join(f"{c.name} TEXT" + (" PRIMARY KEY" if c.name == "id" else "") for c in COLUMNS)},
  keywords TEXT, need_words TEXT);
CREATE TABLE listing_organisations (listing_id TEXT NOT NULL REFERENCES listings(id),
  organisation_id TEXT NOT NULL REFERENCES organisations(id), PRIMARY KEY (listing_id, organisation_id));
CREATE TABLE listing_needs (listing_id TEXT NOT NULL REFERENCES listings(id),
  need_id TEXT NOT NULL REFERENCES needs(id), position INTEGER NOT NULL, PRIMARY KEY (listing_id, need_id));
CREATE TABLE listing_areas (listing_id TEXT NOT NULL REFERENCES listings(id),
  area_id TEXT NOT NULL REFERENCES areas(id), PRIMARY KEY (listing_id, area_id));
CREATE TABLE venues (listing_id TEXT NOT NULL REFERENCES listings(id), position INTEGER NOT NULL, name TEXT,
  address TEXT, town TEXT, postcode TEXT, latitude REAL, longitude REAL, {", ".join(f"{n} TEXT" for n in _ACCESS)},
  access_note TEXT, address_is_private TEXT NOT NULL, PRIMARY KEY (listing_id, position));
CREATE TABLE sessions (listing_id TEXT NOT NULL REFERENCES listings(id), position INTEGER NOT NULL,
  words TEXT NOT NULL, days TEXT, starts TEXT, ends TEXT, venue TEXT, PRIMARY KEY (listing_id, position));
CREATE INDEX listing_needs_by_need ON listing_needs (need_id);
CREATE INDEX listing_areas_by_area ON listing_areas (area_id);
CREATE VIEW listings_by_need AS SELECT needs.heading, needs.name AS need, listings.name, listings.summary,
  listings.phone, listings.page FROM listing_needs JOIN needs ON needs.id = need_id
  JOIN listings ON listings.id = listing_id ORDER BY needs.name, listings.name;
CREATE VIEW listings_by_area AS SELECT areas.name AS area, listings.name, listings.summary, listings.phone,
  listings.page FROM listing_areas JOIN areas ON areas.id = area_id
  JOIN listings ON listings.id = listing_id ORDER BY areas.name, listings.name;
CREATE VIRTUAL TABLE listings_fts USING fts5 (name, keywords, need_words, summary, description, run_by, venues,
  content = listings, tokenize = 'porter unicode61 remove_diacritics 2');
"""  # noqa: S608 (our own names)
_WEIGHTS = "bm25(10.0, 6.0, 4.0, 4.0, 1.0, 3.0, 2.0)"
"""How much a word counts in each column of the full-text search."""
_Rows = Iterable[Sequence[Any]]


_OF_EACH = ("listings", "listing_organisations", "listing_needs", "listing_areas", "venues", "sessions")
"""The tables of listings: what is named before what names it."""

RowsOf = tuple[list[tuple[Any, ...]], ...]
"""The rows of one listing in each of those tables."""


def database(items: tuple[LinkedListing, ...], rows: Sequence[RowsOf], directory: Directory) -> bytes:
    """Return the database of listings and their rows, as the bytes of its file."""
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(f"PRAGMA foreign_keys = ON;{_SCHEMA}")
        for table, found in _tables(items, directory):
            _fill(connection, table, found)
        for number, table in enumerate(_OF_EACH):
            _fill(connection, table, [row for own in rows for row in own[number]])
        connection.execute("INSERT INTO listings_fts (listings_fts) VALUES ('rebuild')")
        connection.execute("INSERT INTO listings_fts (listings_fts, rank) VALUES ('rank', ?)", [_WEIGHTS])
        connection.commit()
        connection.execute("VACUUM")
        return connection.serialize()


def _fill(connection: sqlite3.Connection, table: str, rows: Sequence[Sequence[Any]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 (our own names)


def rows_of(item: LinkedListing, row: Row, places: Container[str]) -> RowsOf:
    """Return the rows of a listing, whose row in the table of listings begins with `row`, that serves some `places`."""
    words = (_lines(item.listing.keywords), _lines(need.name for need in item.needs))
    found: tuple[_Rows, ...] = (
        [(*row, *words)],
        ((item.id, id) for id in item.run_by),
        ((item.id, need.id, n) for n, need in enumerate(item.needs)),
        ((item.id, id) for id in item.listing.serves if id in places),
        _venues(item),
        _sessions(item),
    )
    return tuple(list(map(_cells, rows)) for rows in found)


def _cells(row: Sequence[Any]) -> tuple[Any, ...]:
    """Return a row in which an empty text is nothing."""
    return tuple(value or None if isinstance(value, str) else value for value in row)


def _tables(items: tuple[LinkedListing, ...], directory: Directory) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """Yield each of the other tables with its rows: what is named before what names it."""
    for table, rows in (
        ("about", _about(items, directory)),
        ("areas", ((id, p.area.name, p.area.kind, p.parent, p.area.gss_code) for id, p in _parents_first(directory))),
        ("needs", ((n.id, n.name, h.name, n.summary) for h in directory.headings for n in h.needs)),
        ("organisations", _organisations(items)),
    ):
        yield table, list(map(_cells, rows))


def _about(items: tuple[LinkedListing, ...], directory: Directory) -> _Rows:
    settings = directory.settings
    return (
        ("name", settings.name),
        ("page", urls.absolute(settings.site_address, urls.DATA)),
        ("licence", settings.data_licence.name),
        ("licence_page", settings.data_licence.website or "not given"),
        ("made_on", f"{directory.today}"),
        ("listings", f"{len(items)}"),
    )


def _parents_first(directory: Directory) -> list[tuple[str, Any]]:
    return sorted(directory.places.items(), key=lambda each: bool(each[1].parent))


def _organisations(items: tuple[LinkedListing, ...]) -> _Rows:
    found = {id: one for item in items for id, one in item.run_by.items()}
    return ((id, one.name, one.kind, one.charity_number, one.website) for id, one in found.items())


def _venues(item: LinkedListing) -> Iterator[Sequence[Any]]:
    for n, venue in enumerate(item.listing.venues):
        spot = (venue.location.lat, venue.location.lon) if venue.location else (None, None)
        access = (getattr(venue.access, name) for name in _ACCESS)
        private = "yes" if venue.keep_address_private else "no"
        where = (venue.name, venue.address, venue.town, venue.postcode)
        yield (item.id, n, *where, *spot, *access, venue.access.note, private)


def _sessions(item: LinkedListing) -> Iterator[Sequence[Any]]:
    for n, one in enumerate(item.listing.sessions):
        clock = (f"{time:%H:%M}" if time else None for time in (one.starts, one.ends))
        yield (item.id, n, session_text.session(one), _lines((*one.days, *map(str, one.dates))), *clock, one.venue)


def _lines(words: Iterable[str]) -> str:
    return "; ".join(words)
