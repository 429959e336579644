"""Whether some words tell nothing but what a listing says already: its number, a price, its time, its place.

"All correct. We still meet on Tuesdays at 2pm" is a yes only where the book has Tuesday and 2pm together. So every fact
in the words is looked up and taken out, and what is left may be nothing but words such as "we" and "is". A fact that is
told otherwise than the listing has it, or that is not known here, stays, and a person reads it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from schema import Listing
from schema.calendar_names import DAYS
from schema.session import Session
from schema.time_advice import meant_time, meant_two_times
from schema.types import parse_phone

_BETWEEN = (
    "our the we it its us is s are and at on in from for to of a an still always also as yes you have phone telephone"
    " tel number email e-mail address website web site page venue meet meets meeting run runs start starts starting"
    " open cost costs price charge postcode group session sessions class club correct right same here there before"
    " called"
).split()
"""The words between facts, which say nothing of their own."""
_SHORTEST_NAME = 6
"""Fewest letters of a name that is known in somebody's words."""
_OFTEN = frozenset("every each week weekly".split())
"""What may stand beside a day that comes every week."""
_NUMBER = re.compile(r"(?<![\w+])(?:\+44|0)[0-9 ()-]{6,16}[0-9](?!\w)")
_CLOCK = r"(?:[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?[ap]\.?m\b\.?)?|noon|midday)"
_FROM_TO = re.compile(rf"\b{_CLOCK} ?(?:-|–|to|until|till) ?{_CLOCK}(?![\w:])")
_END = re.compile(rf"\b(?:until|till|(?:finish(?:es)?|ends?) at) ({_CLOCK})(?![\w:])")
_START = re.compile(rf"\b({_CLOCK})(?![\w:])")
_DAY = re.compile(rf"\b({'|'.join(DAYS)})s?\b")
_AMOUNT = re.compile(r"£ ?[0-9].*$|\b[0-9]+p\b.*$")


def says_only_ours(words: str, listing: Listing) -> bool:
    """Return whether words tell at least one fact of a listing, and nothing that it does not say."""
    plain = " ".join(words.casefold().replace("’", "'").split())
    left = _without_times(_without_price(_without_values(plain, listing), listing), listing)
    if left is None or left == plain:
        return False
    rest = re.findall(r"[\w'£@/&]+", left.replace("'s", " s").replace("e-mail", "email"))
    return all(word in _BETWEEN for word in rest)


def without_names(words: str, listing: Listing) -> str:
    """Return words without what a listing and whoever runs it are called."""
    names = (listing.name, *re.split(r"\s*[()]\s*", listing.name), listing.organisation.name)
    for name in sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len, reverse=True):
        words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", words, flags=re.IGNORECASE)
    return words


def _without_values(plain: str, listing: Listing) -> str:
    """Return words without the number, the addresses and the names that a listing has."""
    phone = listing.join.phone
    for found in _NUMBER.findall(plain):
        if phone and _dialled(found) == phone.dial:
            plain = plain.replace(found, " ")
    for value in sorted(_values(listing), key=len, reverse=True):
        plain = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", " ", plain)
    return plain


def _dialled(number: str) -> str:
    try:
        return parse_phone(number).dial
    except ValueError:
        return ""


def _values(listing: Listing) -> Iterator[str]:
    pages = [page for page in (listing.join.website, listing.organisation.website) if page]
    bare = [re.sub(r"^https?://|/$", "", page) for page in pages]
    venues = [text for venue in listing.venues for text in (venue.name, venue.address, venue.postcode) if text]
    names = [listing.name, listing.organisation.name]
    every = [*pages, *bare, *(page.removeprefix("www.") for page in bare), listing.join.email or "", *venues, *names]
    yield from (text.casefold().replace("’", "'") for text in every if len(text) > 3)


def _without_price(plain: str, listing: Listing) -> str:
    """Return words without a price, from its amount to their end, that stands so in the listing's own."""
    cost = listing.cost
    if cost and cost.kind == "free":
        plain = re.sub(r"\bfree(?: of charge)?\b", " ", plain)
    said = _AMOUNT.search(plain)
    note = f" {(cost.note or '').casefold()} " if cost else ""
    if said and re.search(rf"(?<!\w){re.escape(said[0].strip(' .'))}(?!\w)", note):
        plain = plain[: said.start()]
    return plain


def _without_times(plain: str, listing: Listing) -> str | None:
    """Return words without their days and times, where one session has all of them; None where none has."""
    if not (_DAY.search(plain) or _FROM_TO.search(plain) or _START.search(plain)):
        return plain
    return next((left for session in listing.sessions if (left := _without(plain, session)) is not None), None)


def _without(plain: str, session: Session) -> str | None:
    days = set(_DAY.findall(plain))
    if days and (not days <= set(session.days) or session.weeks or session.every_weeks or session.irregular):
        return None
    for pattern in (_FROM_TO, _END, _START):
        for found in pattern.finditer(plain):
            if not _is_time_of(found, session):
                return None
        plain = pattern.sub(" ", plain)
    words = _DAY.sub(" ", plain).split()
    return " ".join(word for word in words if not days or word not in _OFTEN)


def _is_time_of(found: re.Match[str], session: Session) -> bool:
    if found.re is _FROM_TO:
        ours = (_clock(session.starts), _clock(session.ends))
        return meant_two_times(re.sub(" ?(?:until|till|to) ?", "-", found[0])) == ours
    return meant_time(found[1]) == _clock(session.ends if found.re is _END else session.starts)


def _clock(time: datetime.time | None) -> str:
    return f"{time:%H:%M}" if time else ""
