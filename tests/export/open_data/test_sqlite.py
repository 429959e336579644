"""The database, opened from its file: whole, linked, and found in by words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.export.open_data.made import town_files
from tests.town import town


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = Path(tmp_path_factory.mktemp("database")) / "listings.db"
    path.write_bytes(town_files()["data/listings.db"])
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def test_the_file_is_sound(database: sqlite3.Connection) -> None:
    assert [row[0] for row in database.execute("PRAGMA integrity_check")] == ["ok"]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_listing_is_there_once(database: sqlite3.Connection) -> None:
    ids = [row["id"] for row in database.execute("SELECT id FROM listings")]
    assert sorted(ids) == sorted(item.id for item in town().shown)


def test_words_find_listings_the_likeliest_first(database: sqlite3.Connection) -> None:
    query = (
        "SELECT id FROM listings_fts JOIN listings ON listings.rowid = listings_fts.rowid WHERE listings_fts MATCH ? "
    )
    found = [row["id"] for row in database.execute(query + "ORDER BY rank", ["singing"])]
    assert found[0] == "sing-along-choir"


def test_what_is_not_known_is_null_and_never_an_empty_text(database: sqlite3.Connection) -> None:
    columns = [row["name"] for row in database.execute("PRAGMA table_info(listings)")]
    for column in columns:
        [empty] = database.execute(f'SELECT count(*) FROM listings WHERE "{column}" = ?', [""]).fetchone()
        assert empty == 0, column


def test_a_private_place_is_its_town_alone(database: sqlite3.Connection) -> None:
    [venue] = database.execute("SELECT * FROM venues WHERE listing_id = 'safe-haven'").fetchall()
    assert (venue["town"], venue["address_is_private"]) == ("Anytown", "yes")
    assert [venue[name] for name in ("name", "address", "postcode", "latitude", "longitude")] == [None] * 5


def test_it_says_whose_it_is(database: sqlite3.Connection) -> None:
    about = dict(database.execute("SELECT name, value FROM about").fetchall())
    assert (about["licence"], about["made_on"]) == ("CC0 1.0, no rights reserved", "2026-11-21")


def test_the_views_read_as_tables(database: sqlite3.Connection) -> None:
    assert {row["area"] for row in database.execute("SELECT area FROM listings_by_area")} >= {"Anytown", "Otherham"}
    assert database.execute("SELECT count(*) FROM listings_by_need WHERE need = 'Loneliness'").fetchone()[0] > 1
