"""The report as a page and as rows."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import html5lib
import pytest

from generator.curation.report import render
from generator.curation.report.gaps import analyse
from tests import town


@pytest.fixture(scope="module")
def page() -> str:
    return render.html(analyse(town.town(), town.TODAY))


def test_the_page_is_sound_html_that_needs_nothing_else(page: str) -> None:
    html5lib.HTMLParser(strict=True).parse(page)
    assert not re.search(r"<(?:script|link|img|iframe|object)\b|@import|url\(|<[^>]*\s(?:on\w+|style)=", page)
    addresses = set(re.findall(r'href="([^"]+)"', page))
    assert addresses
    assert all(address.startswith("https://linkbook.example.org/anytown/listings/") for address in addresses)
    assert "default-src 'none'" in page


def test_the_page_opens_with_what_to_do(page: str) -> None:
    assert "<title>The state of Anytown Linkbook on 21 November 2026</title>" in page
    first = page.split("Worth doing this morning")[1].split("</ol>")[0]
    assert first.count("<li>") == 3
    assert "1 listing is overdue for a check. Start with Anytown, where there is 1." in first


def test_tables_have_names_and_heads(page: str) -> None:
    assert page.count("<table>") == page.count("<caption>") == 3
    for table in re.findall(r"<table>.*?</table>", page, re.DOTALL):
        columns = table.count('scope="col"')
        rows = table.split("<tbody>")[1].split("</tr>")[:-1]
        assert rows
        assert all(row.count("<t") - row.count("<tr") == columns for row in rows)


def test_listing_text_stays_text(page: str) -> None:
    assert "=HYPERLINK(&#34;https://www.example.org&#34;,&#34;Call us&#34;)" in page
    assert "&amp;lt;/title&amp;gt;" in page


def test_an_empty_book_is_a_page_too() -> None:
    whole = town.town()
    empty = analyse(replace(whole, listings={}, places={}, organisations={}), town.TODAY)
    page = render.html(empty)
    html5lib.HTMLParser(strict=True).parse(page)
    assert "0 listings, closed ones left out." in page
    assert "There are no places in this directory yet." in page


def test_long_lists_are_cut_and_say_so() -> None:
    report = analyse(town.town(), town.TODAY)
    items = tuple(item for item in report.least_complete if item.id == "online-quiz")
    page = render.html(replace(report, in_no_filter=items * 45))
    assert "And 5 more. The spreadsheet has all of them." in page


def test_the_sheet_has_every_place_gap_and_listing_and_no_formula() -> None:
    report = analyse(town.town(), town.TODAY)
    text = render.csv(report)
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    kinds = [row["row"] for row in rows]
    assert kinds.count("place") == len(report.places)
    assert kinds.count("gap") == sum(len(gap.nothing) + len(gap.only_national) for gap in report.gaps)
    assert kinds.count("listing") == report.count
    choir = next(row for row in rows if row["id"] == "sing-along-choir")
    assert (choir["state"], choir["last checked"]) == ("Checked", "2026-10-01")
    assert choir["file"] == "listings/anytown/sing-along-choir.yml"
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]
