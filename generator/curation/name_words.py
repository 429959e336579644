"""What the names of two listings say of what goes on there: the same thing, other things, or nothing.

"Parkinson's café" and "Singing for lungs" may share a hall, a phone and a web page, and are two things. A name's
telling words are those that say what goes on: not where it is, when, that it is a group, or who runs it, unless the
listing's own words speak of that too, as those of a Parkinson's café do. Two names say other things when both have
telling words, and neither's are in what the other says of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.lexicon.analyzer import index_term, tokenise
from schema.calendar_names import DAYS
from schema.listing import Listing

_OF_ANY_GROUP = """group club class session meeting meetup drop dropin in service project scheme programme program team
centre center hub cafe network society association trust charity foundation community local new open free friendly
friends weekly monthly fortnightly daily daytime morning afternoon evening night lunchtime weekend support help day
adult adults people person everyone all welcome uk ltd cic church hall library school house"""
"""Words that say that there is something, and not what."""


@lru_cache(maxsize=50_000)
def _stems(text: str) -> frozenset[str]:
    return frozenset(term for word in tokenise(text) if (term := index_term(word)))


_OF_ANY_LINE = _stems("helpline line phone telephone number hotline")
_SMALL = _stems("the a an and of for at in on to by with our your")
_SAY_NOTHING = _stems(_OF_ANY_GROUP) | _stems(" ".join(DAYS))


def say_other_things(first: Listing, second: Listing) -> bool:
    """Return whether two listings' names say that other things go on there."""
    told = _telling(first), _telling(second)
    return all(told) and told[0].isdisjoint(_said(second)) and told[1].isdisjoint(_said(first))


def core(name: str) -> frozenset[str]:
    """Return the stems of a name by which people know it again, in any order."""
    words = _stems(name)
    return (words - _SAY_NOTHING - _OF_ANY_LINE - _SMALL) or (words - _SMALL)


def _telling(listing: Listing) -> frozenset[str]:
    """Return the stems of a name that say what goes on."""
    owners = _of_all(one.name for one in (listing.organisation, *listing.also_run_by))
    places = _of_all(f"{venue.name or ''} {venue.town or ''}" for venue in listing.venues)
    areas = _of_all(area.replace("-", " ") for area in listing.serves)
    own = _of_all(map(_before_where, (listing.name, *listing.other_names)))
    return ((own - owners) | (own & _text(listing))) - places - areas - _SAY_NOTHING


def _before_where(name: str) -> str:
    """Return a name without the "at the arts centre" at its end."""
    return re.split(r"\bat\b", name, maxsplit=1, flags=re.IGNORECASE)[0] or name


def _names(listing: Listing) -> frozenset[str]:
    return _of_all((listing.name, *listing.other_names))


def _said(listing: Listing) -> frozenset[str]:
    """Return the stems of what a listing says of itself."""
    return _names(listing) | _text(listing)


def _text(listing: Listing) -> frozenset[str]:
    return _of_all((listing.summary, listing.description or "", *listing.keywords))


def _of_all(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(_stems, texts))
