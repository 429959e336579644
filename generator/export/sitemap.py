"""The site map for search engines, with dates that a person's work gave, never a file's."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from html import escape

from generator import urls

MOST_PAGES = 50_000
"""Most pages that one site map may list. Source: the protocol at sitemaps.org."""
_INDEX = "sitemap.xml"

Listed = tuple[str, datetime.date | None]
"""The address of a page, and its last change where that is known."""


def sitemap(pages: Iterable[Listed], site_address: str) -> dict[str, bytes]:
    """Return the site map by its path: one file, or an index of several where the pages are too many for one."""
    rows = [_row(urls.absolute(site_address, address), modified) for address, modified in sorted(pages)]
    if len(rows) <= MOST_PAGES:
        return {_INDEX: _document("urlset", rows)}
    starts = range(0, len(rows), MOST_PAGES)
    parts = {f"sitemap-{n}.xml": _document("urlset", rows[at : at + MOST_PAGES]) for n, at in enumerate(starts, 1)}
    links = [
        f"<sitemap><loc>{escape(urls.absolute(site_address, path), quote=False)}</loc></sitemap>\n" for path in parts
    ]
    return {**parts, _INDEX: _document("sitemapindex", links)}


def _document(element: str, rows: Sequence[str]) -> bytes:
    opening = f'<{element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{opening}\n{"".join(rows)}</{element}>\n'.encode()


def _row(address: str, modified: datetime.date | None) -> str:
    date = f"<lastmod>{modified.isoformat()}</lastmod>" if modified else ""
    return f"<url><loc>{escape(address, quote=False)}</loc>{date}</url>\n"
