"""Where a feed ends, by what its pages say of themselves: a total, a next page, a last one, or nothing at all. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any


class PageEnd(Enum):
    """Whether another page follows."""

    LAST = "the feed says that this page is the last"
    MORE = "the feed says that there are more"
    NOT_SAID = "the feed says nothing of it"


_PAGES = ("total_pages", "totalPages", "page_count", "pageCount")
_ITEMS = ("total_items", "totalItems", "total_count", "totalCount", "totalElements", "total_results")
_MAYBE_ITEMS = ("total",)
"""What may count the services of the feed, or those of the page alone."""
_LAST = ("last_page", "lastPage", "is_last", "isLast", "last")
_NEXT = ("next", "next_page", "nextPage", "next_page_url")
_HOLDERS = ("links", "_links", "paging", "pagination", "meta")
"""Groups of a page in which it speaks of the others."""


def end_of(page: Any, items: Sequence[Any], number: int, seen: int) -> PageEnd:
    """Return whether a page is the last; `seen` is how many services it and those before it have together."""
    if not isinstance(page, Mapping):
        return PageEnd.NOT_SAID
    places = (page, *(page[name] for name in _HOLDERS if isinstance(page.get(name), Mapping)))
    said = {_by_total(places, items, number, seen), *_by_words(places, number)}
    return PageEnd.MORE if PageEnd.MORE in said else PageEnd.LAST if PageEnd.LAST in said else PageEnd.NOT_SAID


def total_pages(page: Any) -> int | None:
    """Return how many pages there are, where a page says it."""
    return _number(_first((page,), _PAGES)) if isinstance(page, Mapping) else None


def counts_from_nought(page: Any) -> bool:
    """Return whether a feed calls its second page the first: number 1 is then not its first."""
    return isinstance(page, Mapping) and (page.get("first_page") is False or page.get("first") is False)


def _by_total(places: Sequence[Mapping[str, Any]], items: Sequence[Any], number: int, seen: int) -> PageEnd:
    pages, total, perhaps = (_number(_first(places, names)) for names in (_PAGES, _ITEMS, _MAYBE_ITEMS))
    if pages is not None:
        return PageEnd.LAST if number >= pages else PageEnd.MORE
    if total is None and perhaps is not None and perhaps != len(items):
        total = perhaps
    if total is None:
        return PageEnd.NOT_SAID
    return PageEnd.LAST if seen >= total else PageEnd.MORE


def _by_words(places: Sequence[Mapping[str, Any]], number: int) -> set[PageEnd]:
    found = set()
    last = _first(places, _LAST)
    if isinstance(last, bool):
        found.add(PageEnd.LAST if last else PageEnd.MORE)
    elif _number(last) is not None:
        found.add(PageEnd.LAST if number >= (_number(last) or 0) else PageEnd.MORE)
    if any(name in place for place in places for name in _NEXT):
        found.add(PageEnd.MORE if _first(places, _NEXT) else PageEnd.LAST)
    return found


def _first(places: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Any:
    return next((place[name] for place in places for name in names if place.get(name) is not None), None)


def _number(said: Any) -> int | None:
    is_number = isinstance(said, int | str) and not isinstance(said, bool) and str(said).isdigit()
    return int(said) if is_number else None
