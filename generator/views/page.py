"""A page as the templates receive it, and links."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.languages import say
from generator.resolve import LinkedListing


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere. `href` is from the top of the site, without a slash in front; or a full address."""

    words: str
    href: str
    note: str = ""

    @property
    def here(self) -> bool:
        """Return whether it leads to a page of this site."""
        return ":" not in self.href


PLAIN_TITLE = say("Information page")
"""The title of a sensitive page, in the browser's tab and history."""
PLAIN_DESCRIPTION = say("A page of a directory of local help.")


@dataclass(frozen=True)
class Page:
    """One page: its permanent address, its template and what the template shows."""

    address: str
    """From the top of the site, such as `listings/choir/`; empty for the home page."""
    template: str
    title: str
    description: str
    view: Any
    sensitive: bool = False
    """A sensitive page has a plain title and a button to leave quickly."""
    modified: datetime.date | None = None
    """The last day on which its facts were added or confirmed."""
    linked_data: str | None = None
    """JSON-LD for machines."""
    listed: bool = True
    """Whether search engines and the site map should know of it."""
    leads_to: str = ""
    """Another page's address, where a browser goes at once; it keeps no entry of this page to go back to."""

    @property
    def depth(self) -> int:
        """Return how many folders down the page lies; 0 is the home page."""
        return self.address.count("/")


def leading_on(address: str, page: Page) -> Page:
    """Return the page at another address of a sensitive page: it leads there, and says no more than that page does."""
    link = Link(say("the new page"), page.address)
    return Page(address, "moved.html", PLAIN_TITLE, PLAIN_DESCRIPTION, link, True, listed=False, leads_to=page.address)


def latest(items: Iterable[LinkedListing]) -> datetime.date | None:
    """Return the last day on which a person added or confirmed one of these listings, or None."""
    dates = (day for item in items for day in (item.listing.added, item.freshness.reviewed_on) if day)
    return max(dates, default=None)
