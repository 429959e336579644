"""A long list as real pages, each with its own address: no page of a large book is too heavy for a phone.

The first page keeps the address that the whole list has always had. The others stand beside it: `needs/debt.2/`. No
id has a dot in it, so no other page can have that address.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.languages import say
from generator.views.listing_groups import ListingGroup
from generator.views.page import Link

MOST_ROWS = 48
"""Most listings on one page of a list."""


@dataclass(frozen=True)
class Pager:
    """Where a page stands in its list, and the ways to those beside it."""

    words: str
    before: Link | None
    after: Link | None


@dataclass(frozen=True)
class PagePart:
    """One page of a list: its address, its share of the groups, and where it stands where there are several."""

    address: str
    groups: tuple[ListingGroup, ...]
    pager: Pager | None
    number: int

    def titled(self, title: str) -> str:
        """Return a title that tells this page from the others of its list."""
        return say("{title}, page {number}", title=title, number=self.number) if self.number > 1 else title


def in_parts(address: str, groups: Sequence[ListingGroup], most: int = MOST_ROWS) -> tuple[PagePart, ...]:
    """Return the pages of a list of groups, at most `most` listings on each; one empty page for nothing."""
    shares = list(_shares(groups, most)) or [()]
    return tuple(
        PagePart(numbered(address, n), share, pager(address, n, len(shares)), n) for n, share in enumerate(shares, 1)
    )


def _shares(groups: Iterable[ListingGroup], most: int) -> Iterator[tuple[ListingGroup, ...]]:
    """Yield the groups that fit on each page; one that is cut goes on under its own title on the next."""
    share: list[ListingGroup] = []
    room = most
    for group in groups:
        left = group
        while len(left.cards) > room:
            if room:
                share.append(replace(left, cards=left.cards[:room], whole=None))
            yield tuple(share)
            left = replace(
                left,
                title=say("{title}, continued", title=group.title) if room else left.title,
                cards=left.cards[room:],
            )
            share, room = [], most
        share.append(left)
        room -= len(left.cards)
    if share:
        yield tuple(share)


def numbered(address: str, number: int) -> str:
    """Return the address of one page of a list: the list's own for the first."""
    return address if number == 1 else f"{address.removesuffix('/')}.{number}/"


def pager(address: str, number: int, pages: int) -> Pager | None:
    """Return where a page stands among its list's pages; nothing where there is one."""
    if pages == 1:
        return None
    before = Link(say("Page before"), numbered(address, number - 1)) if number > 1 else None
    after = Link(say("Next page"), numbered(address, number + 1)) if number < pages else None
    return Pager(say("Page {number} of {count}", number=number, count=pages), before, after)
