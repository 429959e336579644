"""The links from a page to its leaflets, each with its format, its size and the date of its facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.formatting import date_words
from generator.languages import joined, say
from generator.leaflets.pdf_cache import BuiltLeaflet
from generator.views.page import Link


def links(built: Iterable[BuiltLeaflet]) -> dict[str, tuple[Link, ...]]:
    """Return the links of every page that has leaflets, by the page's address."""
    by_page: dict[str, list[Link]] = defaultdict(list)
    for each in built:
        by_page[each.leaflet.page].append(_link(each))
    return {page: tuple(page_links) for page, page_links in by_page.items()}


def _link(built: BuiltLeaflet) -> Link:
    size = max(1, round(built.size / 1000))
    facts = say("facts of {day}", day=date_words(built.on)) if built.on else ""
    note = joined(", ", (part for part in (f"PDF, {size} kB", facts, built.paper_format.advice) if part))
    return Link(joined(": ", (built.leaflet.name, built.paper_format.name)), built.address, note)
