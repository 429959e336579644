"""Rules about how people take part: by phone only and on Zoom in words are what `ways` says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement.contradiction import contradiction
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import said, words_of
from generator.problems import Problem, Severity
from schema.calendar_names import A_DAY
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
_OF_ASKING = re.compile(
    r"\b(?:book\w*|contact|enquir\w+|refer\w*|regist\w*|tickets?|pay\w*|payments?|cash|apply|applications?|orders?|if"
    rf"|unless|some|january|february|until|cancel\w*|sign\w*|{A_DAY}|not|no"
    r"|sessions?|office|appointments?)\b",
    re.IGNORECASE,
)
"""Words with which a way may be that of asking for it, and not that of taking part."""


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
    ways = entry.record.ways
    for place, sentence in said(entry.record) if text.contains_any(("only",)) else ():
        found = _ONE_WAY.search(sentence.words)
        if (
            not found
            or place[0] == "join"
            or not _is_of_it(sentence.words[: found.start()])
            or _OF_ASKING.search(sentence.with_lead)
        ):
            continue
        kept = _WAYS[str(found.lastgroup)]
        if others := [way for way in ways if way not in kept]:
            line = ", ".join(way for way in ways if way in kept) or kept[0]
            told = " and ".join(map(quoted, others))
            message = contradiction(found[0], f"ways says {told}", f'"ways: [{line}]"')
            yield entry.problem(place, message, Severity.WARNING, "ways_in_words")
            return


_MEETS_ONLINE = re.compile(
    r"\b(?:on|over|via|through) (?:zoom|(?:microsoft )?teams|google meet|skype|(?:a )?video call)\b",
    re.IGNORECASE,
)
_OF_LEARNING = re.compile(
    r"\b(?:help|learn\w*|lessons?|teach\w*|show|shows|use|using|get|getting|or|also|can|could|if|when|sometimes|was|were"
    r"|book\w*|register|ring|call us|interpreter|recorded|watch|relatives|families|hybrid)\b",
    re.IGNORECASE,
)


def what_is_online_in_words_is_so_in_ways(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A summary that says that people meet on Zoom, or the like, is of a listing with that among its ways."""
    ways = entry.record.ways
    found = _MEETS_ONLINE.search(entry.record.summary)
    if found and not set(ways) & set(_WAYS["online"]) and not _OF_LEARNING.search(entry.record.summary):
        instead = f'"ways: [{", ".join((*ways, "online"))}]"'
        message = contradiction(found[0], "ways does not say that it is online", instead)
        yield entry.problem(("summary",), message, Severity.WARNING, "ways_in_words")


LISTING_RULES = (one_way_in_words_is_the_only_one, what_is_online_in_words_is_so_in_ways)
