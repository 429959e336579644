"""A reply in somebody's own words: what they are, which listings they are about, and when they came.

Nothing here decides. A person reads the words beside the listing, and says yes or takes the change.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from generator.load import Records
from generator.submissions.mail_headers import NO_HEADERS, MailHeaders
from generator.submissions.own_words import own_words

_MOST_LISTINGS = 20
"""Most listings that one reply is shown beside."""
_SHORTEST_NAME = 6
"""Fewest letters of a name by which a listing is known in somebody's words."""


@dataclass(frozen=True)
class PlainReply:
    """Somebody's own words, and the listings that they are about."""

    path: str
    words: str
    """What they wrote, without what they quoted and how they signed it."""
    ids: tuple[str, ...]
    day: datetime.date | None = None
    is_scattered: bool = False
    """Whether the words stand in several places between what was quoted, or may be quoted: never a plain yes."""
    everything: str = ""
    """All of the text, with what was quoted and how it was signed."""


def read(text: str, path: str, records: Records, headers: MailHeaders = NO_HEADERS) -> PlainReply | None:
    """Return a text as a reply about listings here, or None when nothing tells which."""
    own = own_words(text)
    ids = _linked(text, records) or _named(own.text, records) or _of_sender(headers.sender, records)
    if not ids or not own.text:
        return None
    return PlainReply(path, own.text, tuple(ids)[:_MOST_LISTINGS], headers.day, own.is_scattered, text.strip())


# --- which listings -------------------------------------------------------------------------------------------------

_LINK = re.compile(
    r"(?:#|%23)(?:still-right|change)(?:=|%3D)([a-z0-9-]{1,80})(?:[=\s>]{1,4}([a-z0-9-]{1,80}))?", re.IGNORECASE
)
"""Our link, also as other programs rewrite it, and what stands after it if it was broken in two."""


def is_ours(address: str) -> bool:
    """Return whether an address is our link to say that a listing is still right, or what has changed."""
    return bool(_LINK.search(address))


def _linked(text: str, records: Records) -> list[str]:
    known = {entry.id for entry in records.listings}
    found = (first if first in known else first + (rest or "") for first, rest in _LINK.findall(text.lower()))
    return [id for id in dict.fromkeys(found) if id in known]


def _named(words: str, records: Records) -> list[str]:
    """Return the listings whose names stand in somebody's words; a longer name hides one that is a part of it."""
    plain = f" {_plain(words)} "
    names = {e.id: _plain(e.record.name) for e in records.listings}
    found = {id: name for id, name in names.items() if len(name) >= _SHORTEST_NAME and f" {name} " in plain}
    longest = set(found.values())
    return [id for id, name in found.items() if not any(name != other and name in other for other in longest)]


def _plain(text: str) -> str:
    """Return the words of a text, in small letters, without "the" in front of a name."""
    return re.sub(r"^the ", "", " ".join(re.findall(r"[\w']+", text.casefold().replace("’", "'"))))


def _of_sender(sender: str, records: Records) -> list[str]:
    """Return the listings whose public address the sender wrote from."""
    return [e.id for e in records.listings if sender and (e.record.join.email or "").casefold() == sender.casefold()]
