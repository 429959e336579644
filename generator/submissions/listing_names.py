"""What people call a listing in their own words: by its name or its organisation's, with or without where it is.

"The number for The Warm Place in Lye" is the number of The Warm Place. "The number for bookings at The Warm Place" is
not, for it says more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from schema import Listing

_SAYS_NOTHING = frozenset(
    "the a an our this that at in on of for to and group club service charity session sessions class project team"
    " itself here listing entry".split()
)


@dataclass(frozen=True)
class ListingNames:
    """The words of each name of a listing, and those that may stand around one."""

    names: tuple[frozenset[str], ...]
    around: frozenset[str]

    def call_it(self, words: str) -> bool:
        """Return whether some words are a name of the listing, and say nothing more."""
        said = _words(words)
        return any(_core(name, self.around) <= said <= name | self.around for name in self.names if name)


def _core(name: frozenset[str], around: frozenset[str]) -> frozenset[str]:
    """Return the words of a name that say more than where it is; all of them where none does."""
    return name - around or name


def of(listing: Listing) -> ListingNames:
    """Return what people call a listing."""
    called = (listing.name, *listing.other_names, *(one.name for one in (listing.organisation, *listing.also_run_by)))
    parts = [part for name in called for part in (name, *re.split(r"\s*[()]\s*", name), *_before_where(name))]
    places = [f"{venue.name or ''} {venue.town or ''} {venue.address or ''}" for venue in listing.venues]
    around = _words(" ".join((*places, *(area.replace("-", " ") for area in listing.serves))))
    return ListingNames(tuple(dict.fromkeys(map(_words, parts))), around | _SAYS_NOTHING)


def _before_where(name: str) -> list[str]:
    """Return a name without the "at the arts centre" at its end, where what is left is more than one word."""
    short = re.split(r" (?:at|in|on) |\s[-–—|:]\s|, ", name, maxsplit=1)[0]
    return [short] if short != name and len(_words(short)) > 1 else []


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w']+", text.casefold().replace("’", "'"))) - _SAYS_NOTHING
