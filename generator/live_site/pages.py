"""The page at an address, made when somebody asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from generator import build, render, views
from generator.resolve import Directory
from generator.stamp import Stencils
from generator.views import Link
from generator.views.page_chrome import SiteChrome


def page(
    address: str,
    directory: Directory,
    chrome: SiteChrome,
    stencils: Stencils,
    leaflet_links: Mapping[str, tuple[Link, ...]],
) -> bytes | None:
    """Return the whole page at an address, such as `listings/choir/`; None when no page of the directory is there.

    In another language than English the address is that among the language's own pages.
    """
    made = chain.from_iterable(make() for make in views.factories_at(address, directory))
    found = next((page for page in made if page.address == address), None)
    if found is None:
        return None
    links = leaflet_links.get(address, ())
    return stencils.page(render.body(found, build.unmarked(chrome), links))
