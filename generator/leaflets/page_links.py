"""The links from a page to its leaflets, each with its form, its size and the date of its facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.formatting import date_words
from generator.leaflets.pdf_cache import Pressed
from generator.views.page import Link


def links(pressed: Iterable[Pressed]) -> dict[str, tuple[Link, ...]]:
    """Return the links of every page that has leaflets, by the page's address."""
    by_page: dict[str, list[Link]] = defaultdict(list)
    for one in pressed:
        by_page[one.leaflet.page].append(_link(one))
    return {page: tuple(found) for page, found in by_page.items()}


def _link(one: Pressed) -> Link:
    facts = f", facts of {date_words(one.on)}" if one.on else ""
    size = max(1, round(one.size / 1000))
    return Link(f"{one.leaflet.name}: {one.form.name}", one.address, f"PDF, {size} kB{facts}")
