"""The feeds say what the page of what is new says, and nothing of what is sensitive."""

from __future__ import annotations

import datetime
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from generator.views.index_pages import whats_new
from tests.export.open_data.made import of, town_files
from tests.town import TODAY, town

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(name: str, files: dict[str, bytes] | None = None) -> Element:
    return fromstring((files or town_files())[f"data/{name}.xml"])


def told(feed: Element, tag: str) -> list[str]:
    return [entry.findtext(f"{ATOM}{tag}") or "" for entry in feed.findall(f"{ATOM}entry")]


def test_a_feed_says_what_the_page_says() -> None:
    page = [link.words for week in whats_new(town(), TODAY) for kind in week.kinds for link in kind.links]
    assert sorted(title.rpartition(": ")[2] for title in told(feed("feed"), "title")) == sorted(page)
    assert page


def test_a_feed_has_the_newest_first() -> None:
    days = told(feed("feed"), "updated")
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("name", sorted(n for n in town_files() if n.endswith(".xml")))
def test_every_feed_has_what_the_standard_wants(name: str) -> None:
    found = fromstring(town_files()[name])
    for part in (found, *found.findall(f"{ATOM}entry")):
        assert all(part.findtext(f"{ATOM}{tag}") for tag in ("id", "title", "updated")), name
        assert datetime.datetime.fromisoformat(part.findtext(f"{ATOM}updated") or "").tzinfo
    assert found.findtext(f"{ATOM}author/{ATOM}name") == "Anytown Council for Voluntary Service"
    assert len(set(told(found, "id"))) == len(told(found, "id"))
    assert found.find(f"{ATOM}link").get("href", "").endswith(name)  # type: ignore[union-attr]


def test_an_area_has_its_own_news_alone() -> None:
    assert not any("Ramblers" in title for title in told(feed("areas/old-quay"), "title"))
    assert any("Ramblers" in title for title in told(feed("areas/otherham"), "title"))


def test_a_feed_changes_with_what_people_did_and_not_with_the_day(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    listing = {"added": "2026-11-02"}
    first = of(tmp_path / "a", today=datetime.date(2026, 11, 21), tea=listing)["data/feed.xml"]
    assert first == of(tmp_path / "b", today=datetime.date(2026, 11, 25), tea=listing)["data/feed.xml"]
    assert told(fromstring(first), "title") == ["New: Tea and Chat"]
