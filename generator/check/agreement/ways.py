"""Rules about how people take part: by phone only and on Zoom in words are what `ways` says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement.contradiction import contradiction
from generator.check.agreement.yielding import (
    ASKING,
    CONDITION,
    DAY,
    DENIAL,
    PART,
    PAST,
    SOME,
    StatedClaim,
    Yielding,
    because,
    told,
)
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import said, words_of
from generator.problems import Problem
from schema.listing import Listing
from schema.participation import ONLINE_WAYS
from schema.types import quoted

_ONE_WAY = re.compile(
    r"\b(?:(?P<phone>by (?:tele)?phone only|(?:tele)?phone only|only (?:by|over the) (?:tele)?phone)"
    r"|(?P<online>online only|only online|on zoom only|only on zoom)|(?P<person>in person only|only in person))\b",
    re.IGNORECASE,
)
_WAYS = {
    "phone": ("by phone",),
    "online": ONLINE_WAYS,
    "person": ("in person", "home visit"),
}
_YIELDS = Yielding(*(ASKING, CONDITION, SOME, PAST, DAY, DENIAL, PART))
"""A way may be that of asking for it, and not that of taking part."""


def _is_of_it(before: str) -> bool:
    """Return whether what stands before a way in its clause is a word or two, or speaks of the listing itself."""
    words = words_of(re.split(r"[.,;:!()]", before)[-1].casefold())
    return bool(set(words) & {"we", "it", "this", "meet", "group"}) or (
        len(words) < 3 and not {"is", "are"} & set(words)
    )


def one_way_in_words_is_the_only_one(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing that says that it is by phone only, or the like, has no other way."""
    if text.contains_any(("only",)):
        yield from told(entry, claims_of_one_way(entry.record), "ways_in_words")


def claims_of_one_way(listing: Listing) -> Iterator[StatedClaim]:
    """Yield the one way in a listing's words beside which `ways` has others."""
    for place, sentence in said(listing):
        found = _ONE_WAY.search(sentence.words)
        if not found or place[0] == "join":
            continue
        kept = _WAYS[str(found.lastgroup)]
        if others := [way for way in listing.ways if way not in kept]:
            line = ", ".join(way for way in listing.ways if way in kept) or kept[0]
            has = " and ".join(map(quoted, others))
            message = contradiction(found[0], f"ways says {has}", f'"ways: [{line}]"')
            before = sentence.words[: found.start()]
            of_else = "" if _is_of_it(before) else because(before.strip(), "another subject")
            yield StatedClaim(place, message, of_else or _YIELDS.word(sentence.with_lead))


_MEETS_ONLINE = re.compile(
    r"\b(?:on|over|via|through) (?:zoom|(?:microsoft )?teams|google meet|skype|(?:a )?video call)\b",
    re.IGNORECASE,
)
_YIELDS_TO_LEARNING = Yielding(
    besides=r"help|learn\w*|lessons?|teach\w*|show|shows|use|using|get|getting|or|also|can|could|if|when|sometimes|was|were"
    r"|book\w*|register|ring|call us|interpreter|recorded|watch|relatives|families|hybrid"
)
"""Video calls may be what people learn, or one way of several."""


def what_is_online_in_words_is_so_in_ways(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A summary that says that people meet on Zoom, or the like, is of a listing with that among its ways."""
    yield from told(entry, claims_of_meeting_online(entry.record), "ways_in_words")


def claims_of_meeting_online(listing: Listing) -> Iterator[StatedClaim]:
    """Yield that a summary has people meet online, and `ways` does not."""
    found = _MEETS_ONLINE.search(listing.summary)
    if found and not set(listing.ways) & set(_WAYS["online"]):
        instead = f'"ways: [{", ".join((*listing.ways, "online"))}]"'
        message = contradiction(found[0], "ways does not say that it is online", instead)
        yield StatedClaim(("summary",), message, _YIELDS_TO_LEARNING.word(listing.summary))


LISTING_RULES = (one_way_in_words_is_the_only_one, what_is_online_in_words_is_so_in_ways)
