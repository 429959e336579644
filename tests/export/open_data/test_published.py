"""What is not for the public is in no file of any format; and text is text in every format, whatever it holds."""

from __future__ import annotations

import csv
import datetime
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import fromstring

import icalendar
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import schedule
from generator.resolve import Directory, LinkedListing
from schema.review import Approval, Consent
from schema.session import Session
from schema.status import Status
from schema.types import Location
from schema.venue import Venue
from tests.export.open_data.made import files
from tests.town import town

SECRET = "Xq7"
"""Begins every text that must not get out."""
FEEDS = {"data/feed.xml", *(f"data/areas/{id}.xml" for id in town().places)}
DAY = datetime.date(2026, 10, 1)


def changed(id: str, **fields: Any) -> Directory:
    """Return the town with some fields of a listing changed, past every check."""
    item = town().listings[id]
    listing = item.listing.model_copy(update=fields)
    timed = schedule.of(listing, item.schedule.calendar)
    return replace(town(), listings={**town().listings, id: replace(item, listing=listing, schedule=timed)})


def readable(found: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield every file as text, what is packed unpacked."""
    for name, data in found.items():
        if name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                yield from ((f"{name} {part}", parts.read(part).decode()) for part in parts.namelist())
        else:
            unfolded = data.replace(b"\r\n ", b"") if name.endswith(".ics") else data
            yield name, unfolded.decode("utf-8", "replace")


def holding(directory: Directory, words: str) -> list[str]:
    return [name for name, text in readable(files(directory)) if words in text]


PRIVATE = Venue.model_construct(
    name=f"{SECRET} House",
    address=f"1 {SECRET} Lane",
    town="Anytown",
    postcode="ZE99 9ZZ",
    location=Location(lat=53.12345, lon=-3.54321),
    access=Venue().access,
    keep_address_private=True,
    not_on=(),
    notice=None,
)


@pytest.mark.parametrize("words", [SECRET, "ZE99", "53.12345", "3.54321"])
def test_a_private_place_is_in_no_file(words: str) -> None:
    sessions = (Session.model_validate({"days": ["monday"], "starts": "10:00", "venue": f"{SECRET} House"}),)
    for id in ("safe-haven", "sing-along-choir"):
        assert holding(changed(id, venues=(PRIVATE,), sessions=sessions, ways=("in person",)), words) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"consent": Consent(on=DAY, note=f"{SECRET} agreed")},
        {"approved": Approval(on=DAY, by=f"{SECRET}", note=f"{SECRET}", covers=f"{SECRET}")},
        {"status": Status(try_instead=(f"{SECRET.lower()}-held",))},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_is_for_curators_alone_is_in_no_file(fields: dict[str, Any]) -> None:
    assert holding(changed("sing-along-choir", **fields), SECRET) == []
    assert holding(changed("sing-along-choir", **fields), SECRET.lower()) == []


def test_what_has_closed_is_in_no_file_but_the_news() -> None:
    gone = changed("money-advice", status=Status(kind="closed"), name=f"{SECRET} Advice")
    assert [name for name in holding(gone, SECRET) if name not in FEEDS] == []


def test_what_has_ended_is_in_no_file_but_the_news() -> None:
    item = town().listings["money-advice"]
    listing = item.listing.model_copy(update={"name": f"{SECRET} Advice"})
    directory = replace(town(), listings={**town().listings, item.id: replace(item, listing=listing, ended=True)})
    assert [name for name in holding(directory, SECRET) if name not in FEEDS] == []


def test_what_is_sensitive_is_in_no_calendar_feed_or_map() -> None:
    found = holding(changed("safe-haven", name=f"{SECRET} Haven"), SECRET)
    assert not [name for name in found if name in FEEDS or name.endswith((".ics", ".geojson"))]
    assert "data/listings.csv" in found


def test_no_file_says_where_a_listing_lies_in_the_directory() -> None:
    assert holding(town(), "choir.yml") == []


def test_the_settings_say_which_formats_there_are() -> None:
    plain = town().settings
    none = plain.open_data.model_copy(update=dict.fromkeys(type(plain.open_data).model_fields, False))
    tables = none.model_copy(update={"tables": True})
    assert files(replace(town(), settings=plain.model_copy(update={"open_data": none}))) == {}
    only = files(replace(town(), settings=plain.model_copy(update={"open_data": tables})))
    assert set(only) == {"data/listings.csv", "data/listings.xlsx"}


def test_the_same_directory_and_day_give_the_same_bytes() -> None:
    assert files(town()) == files(replace(town()))


# --- any text -------------------------------------------------------------------------------------------------------

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn")), min_size=1, max_size=60
).map(lambda text: text.strip() or "x")
"""What a field of one line may hold, once it has been read: no control character."""
_HOSTILE = ("=1+1", "</script><script>x", "a;b,c\\n\\", "'\"--", "&amp;<b>", "ключ 🎵 é", "]]>", "]]]", "\\u003c")


def alone(item: LinkedListing, **fields: Any) -> Directory:
    listing = item.listing.model_copy(update=fields)
    return replace(town(), listings={item.id: replace(item, listing=listing)}, organisations=town().organisations)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(name=WORDS | st.sampled_from(_HOSTILE), summary=WORDS | st.sampled_from(_HOSTILE), body=WORDS)
def test_any_text_comes_back_as_it_was_from_every_format(name: str, summary: str, body: str) -> None:
    item = town().listings["sing-along-choir"]
    found = files(alone(item, name=name, summary=summary, description=f"{body}\n\n{summary}"))
    assert [row["name"].removeprefix("'") for row in _csv(found)] == [name.removeprefix("'")]
    sheet = openpyxl.load_workbook(io.BytesIO(found["data/listings.xlsx"]))["Listings"]
    assert (sheet["B2"].value, sheet["B2"].data_type) == (name, "s")
    assert {f["properties"]["name"] for f in json.loads(found["data/listings.geojson"])["features"]} == {name}
    events = icalendar.Calendar.from_ical(found["data/listings/sing-along-choir.ics"]).walk("VEVENT")
    assert {str(event["SUMMARY"]) for event in events} == {name}
    [service] = json.loads(found["data/oruk/v3/services/index.json"])["contents"]
    assert (service["name"], service["description"]) == (name, f"{summary}\n\n{body}\n\n{summary}")
    assert name in (fromstring(found["data/feed.xml"]).findtext("{*}entry/{*}title") or "")
    assert _from_database(found) == [(name, summary)]


def _csv(found: dict[str, bytes]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(found["data/listings.csv"].decode("utf-8-sig"), newline="")))


def _from_database(found: dict[str, bytes]) -> list[tuple[str, str]]:
    with sqlite3.connect(":memory:") as connection:
        connection.deserialize(found["data/listings.db"])
        return connection.execute("SELECT name, summary FROM listings").fetchall()
