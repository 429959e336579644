"""The site map for search engines, with dates that a person's work gave, never a file's."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from html import escape

from generator import urls


def sitemap(pages: Iterable[tuple[str, datetime.date | None]], site_address: str) -> str:
    """Return a sitemaps.org site map of (address, last modified) pairs; a page with no known date says none."""
    rows = "".join(_row(urls.absolute(site_address, address), modified) for address, modified in sorted(pages))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )


def _row(address: str, modified: datetime.date | None) -> str:
    date = f"<lastmod>{modified.isoformat()}</lastmod>" if modified else ""
    return f"<url><loc>{escape(address, quote=False)}</loc>{date}</url>\n"
