"""A reply in somebody's own words: which listings it is about, whether it says yes, and what it says has changed.

Nothing here decides. A person reads the words beside the listing, and says yes or takes the change.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from generator.load import Records

_MOST_LISTINGS = 20
"""Most listings that one reply is shown beside."""
_SHORTEST_NAME = 6
"""Fewest letters of a name by which a listing is known in somebody's words."""


@dataclass(frozen=True)
class Envelope:
    """Who sent a message, by their address, and on which day; what is not known is empty."""

    sender: str = ""
    day: datetime.date | None = None


UNKNOWN = Envelope()


@dataclass(frozen=True)
class PlainReply:
    """Somebody's own words, and the listings that they are about."""

    path: str
    words: str
    """What they wrote, without what they quoted and how they signed it."""
    ids: tuple[str, ...]
    says_yes: bool
    """Whether the words say that all is still right, and nothing else."""
    day: datetime.date | None = None


def read(text: str, path: str, records: Records, envelope: Envelope = UNKNOWN) -> PlainReply | None:
    """Return a text as a reply about listings here, or None when nothing tells which."""
    words = own_words(text)
    ids = _linked(text, records) or _named(words, records) or _of_sender(envelope.sender, records)
    if not ids or not words:
        return None
    return PlainReply(path, words, tuple(ids)[:_MOST_LISTINGS], says_yes(words), envelope.day)


# --- what they wrote ------------------------------------------------------------------------------------------------

_QUOTED_BELOW = re.compile(
    r"^(?:-{2,} ?(?:Original|Forwarded) Message|_{10,}$|(?:From|Sent|Oddi wrth): |On .{6,200}\n?.{0,80} wrote:$"
    r"|Ar .{6,200} ysgrif)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(
    r"^(?:--\s?|(?:Sent|Anfonwyd) (?:from|via|o) .*|Get Outlook for .*)$", re.IGNORECASE | re.MULTILINE
)


def own_words(text: str) -> str:
    """Return what the sender wrote: nothing that they quoted, and no signature."""
    unquoted = "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">"))
    for end in (_QUOTED_BELOW, _SIGNATURE):
        match = end.search(unquoted)
        unquoted = unquoted[: match.start()] if match else unquoted
    return re.sub(r"\n{3,}", "\n\n", unquoted).strip()


_YES = re.compile(
    r"\b(?:still|all|everything|details|information|that|this|it|looks?)\b[^.!?\n]{0,60}"
    r"\b(?:correct|right|accurate|up[ -]to[ -]date|fine|good|the same|ok(?:ay)?|true)\b"
    r"|\bno changes?\b|\bnothing(?: has| is|'s|’s)? (?:changed|different)\b"
    r"|\b(?:dal|popeth) yn gywir\b|^(?:yes|correct)\b[,.! ]*(?:thank|$)",
    re.IGNORECASE | re.MULTILINE,
)
_NO = re.compile(
    r"\b(?:but|except|apart from|however|not|no longer|now|new|instead|wrong|moved|clos(?:ed|ing)|shut|stopped"
    r"|please (?:change|update|add|remove|take)|changed? (?:to|from))\b|n['’]t\b",
    re.IGNORECASE,
)


def says_yes(words: str) -> bool:
    """Return whether words say that all is still right, and nothing against it."""
    return bool(_YES.search(words)) and not _NO.search(words)


# --- which listings -------------------------------------------------------------------------------------------------

_LINK = re.compile(
    r"(?:#|%23)(?:still-right|change)(?:=|%3D)([a-z0-9-]{1,80})(?:[=\s>]{1,4}([a-z0-9-]{1,80}))?", re.IGNORECASE
)
"""Our link, also as other programs rewrite it, and what stands after it if it was broken in two."""


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


# --- closing ------------------------------------------------------------------------------------------------------


def mentions_closing(words: str) -> bool:
    """Return whether words speak of closing, a pause or a move, which only a person can put into a listing."""
    return bool(
        re.search(
            r"\b(?:clos(?:ed|es|ing|ure)|shut|paus(?:ed|ing)|moved|stopp(?:ed|ing)|cancelled)\b"
            r"(?! (?:our|the|its|their) (?:\w+ )?(?:times?|hours|days?)\b)",
            words,
            re.I,
        )
    )
