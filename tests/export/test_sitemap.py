"""The site map: one file, or an index of several where one may not list every page."""

from __future__ import annotations

import datetime
from xml.etree import ElementTree

import pytest

from generator.export.sitemap import sitemap

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DAY = datetime.date(2026, 11, 20)
PAGES = [("needs/debt/", DAY), ("", None), ("areas/a&b/", None)]


def _locations(data: bytes) -> list[str | None]:
    return [found.text for found in ElementTree.fromstring(data).iter(f"{SPACE}loc")]


def test_pages_stand_in_one_file_by_their_addresses_each_with_the_day_that_is_known() -> None:
    made = sitemap(PAGES, "https://example.org/town/")
    assert list(made) == ["sitemap.xml"]
    assert _locations(made["sitemap.xml"]) == [
        f"https://example.org/town/{address}" for address in ("", "areas/a&b/", "needs/debt/")
    ]
    assert made["sitemap.xml"].count(b"<lastmod>2026-11-20</lastmod>") == 1


def test_more_pages_than_one_file_may_list_are_in_several_with_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sitemap.__globals__, "MOST_PAGES", 2)
    made = sitemap(PAGES, "https://example.org/town/")
    assert _locations(made["sitemap.xml"]) == [f"https://example.org/town/sitemap-{n}.xml" for n in (1, 2)]
    assert [len(_locations(made[f"sitemap-{n}.xml"])) for n in (1, 2)] == [2, 1]
    assert b"<sitemapindex" in made["sitemap.xml"]
