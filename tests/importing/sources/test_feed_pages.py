"""Where a feed ends: only a page that says so is the last."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.sources.feed_pages import PageEnd, counts_from_nought, end_of, total_pages

ITEMS = [{"id": str(n)} for n in range(100)]


@pytest.mark.parametrize(
    ("page", "number", "end"),
    [
        ({"total_pages": 3}, 1, PageEnd.MORE),
        ({"total_pages": 3}, 3, PageEnd.LAST),
        ({"totalPages": "3"}, 2, PageEnd.MORE),
        ({"total_items": 300, "page_number": 1, "size": 100}, 1, PageEnd.MORE),
        ({"total_items": 300, "page_number": 3, "size": 100}, 3, PageEnd.LAST),
        ({"total_items": 200, "size": 100}, 2, PageEnd.LAST),
        ({"total": 300}, 1, PageEnd.MORE),
        ({"total": 100}, 1, PageEnd.NOT_SAID),
        ({"next": "https://example.org/?page=2"}, 1, PageEnd.MORE),
        ({"next": None}, 2, PageEnd.LAST),
        ({"links": {"next": "https://example.org/?page=2"}}, 1, PageEnd.MORE),
        ({"_links": {"next": ""}}, 1, PageEnd.LAST),
        ({"meta": {"total_pages": 2}}, 1, PageEnd.MORE),
        ({"last_page": False}, 1, PageEnd.MORE),
        ({"last": True}, 1, PageEnd.LAST),
        ({"last_page": 3}, 2, PageEnd.MORE),
        ({"last_page": 3}, 3, PageEnd.LAST),
        ({"total_pages": 1, "next": "https://example.org/?page=2"}, 1, PageEnd.MORE),
        ({"first": True}, 1, PageEnd.NOT_SAID),
        ({}, 1, PageEnd.NOT_SAID),
        ([], 1, PageEnd.NOT_SAID),
    ],
)
def test_a_page_is_the_last_only_if_it_says_so(page: Any, number: int, end: PageEnd) -> None:
    assert end_of(page, ITEMS, number, 100 * number) is end


def test_a_feed_that_counts_from_nought_is_known_by_its_second_page() -> None:
    assert counts_from_nought({"number": 1, "first": False})
    assert not counts_from_nought({"first": True})
    assert not counts_from_nought([])


def test_how_many_pages_there_are_is_shown_where_it_is_said() -> None:
    assert total_pages({"total_pages": 3}) == 3
    assert total_pages({"total_pages": True}) is None
    assert total_pages([]) is None
