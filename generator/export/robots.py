"""`robots.txt`: which files search engines should leave alone, and where the site map is."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator import urls


def robots(site_address: str) -> dict[str, bytes]:
    """Return the file. Data for machines is no page to find; what reads it as an API does not read this.

    Hosts serve it from the top of their address alone: a site in a folder must have it copied there.
    """
    top = urlsplit(urls.absolute(site_address, "")).path
    closed = "".join(f"Disallow: {top}{folder}\n" for folder in (urls.OPEN_REFERRAL, urls.SEARCH_ENGINES))
    return {"robots.txt": f"User-agent: *\n{closed}\nSitemap: {urls.absolute(site_address, 'sitemap.xml')}\n".encode()}
