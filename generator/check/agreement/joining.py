"""A rule about how people join: what a listing's words say of booking and turning up is what its routes say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement.contradiction import contradiction
from generator.check.contactability import can_be_found
from generator.check.context import CheckContext, ListingEntry, ListingText, holds_any
from generator.check.sentences import said, words_of
from generator.problems import FieldPath, Problem, Severity
from schema.calendar_names import A_DAY
from schema.listing import Listing
from schema.types import quoted

_NO = r"(?<!not )(?<!n't )(?<!no )(?<!never )(?<!without )"
_MUST_BOOK = re.compile(
    rf"\b(?:{_NO}(?:pre-?|advance )?(?:booking|registration)(?: ahead| in advance)?(?:,? (?:is|are))?(?: always"
    rf"| absolutely)?"
    r" (?:essential|required|necessary|needed|compulsory|a must)"
    rf"|{_NO}(?:must|(?:need|have) to) (?:be (?:booked|pre-?booked)|(?:pre-?)?book(?: (?:a place|in advance|ahead))?)"
    r"|(?:do not|don't|never|cannot|can't) (?:just )?(?:turn up|drop in|walk in)|(?:by )?appointments? only"
    r"|no (?:drop-?ins?|walk-?ins?)|not a drop-?in|(?:pre-)?book(?:ing|ings|ed) only|by invitation only)\b",
    re.IGNORECASE,
)
_BY_REFERRAL = re.compile(
    r"(?<!self-)(?<!self )\b(?:(?:by|on|through) (?:\w+ )?referral only|(?<!self-)(?<!self )referrals? only"
    r"|only (?:by|on|through) (?:a |\w+ )?referral|cannot refer yourself"
    r"|(?:no|do not (?:take|accept)|don't (?:take|accept)|not (?:taking|accepting)) self[- ]referrals?)\b",
    re.IGNORECASE,
)
_COME = re.compile(
    rf"\b(?:{_NO}just (?:turn up|drop in|pop in|walk in)|no need to (?:book|register|make an appointment)"
    r"|no (?:booking|appointment|registration)(?: is)? (?:needed|required|necessary)"
    r"|(?:do not|don't) (?:need|have) to (?:book|register|make an appointment)"
    r"|you can (?:just )?(?:turn up|drop in))\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    r"\b(?:if|unless|except|other than|apart from|but|some(?:times)?|certain|most|first|new|once|after|when|or|members"
    r"|trips?|outings?|coach|minibus|buses|transport|lifts?|taxis?|cr[eè]che|interpreters?|tickets?|hire|hiring"
    r"|groups of|part(?:y|ies)|schools?|lunch(?:es)?|meals?|dinners?|supper|tea|online|zoom|video|phone|e-?mail"
    rf"|{A_DAY}|christmas|workshops?|also)\b",
    re.IGNORECASE,
)
"""Words with which booking may be for a trip, a meal or one day: then nobody can say what the whole of it asks."""
_SUBJECTS = frozenset(
    "please so and but you we it this these that is are all places spaces sessions session entry access admission the"
    " our attendance strictly take see accept people there as because everyone everybody by a group club class classes"
    " choir currently now always membership new clients visits then simply also any time there's it's we're".split()
)
"""Words that may stand before what is said, if the whole listing says it, beside the words of its name."""
_ENDS = re.compile(
    r"\s*(?:[.!,;:)?–—-]|$)|\s+(?:and|as|because|so|please|in advance|beforehand|first|before|through|online|with us"
    r"|by|without booking|unannounced)\b(?! (?:the|our|its|their)\b)",
    re.IGNORECASE,
)
"""How it goes on: the words end there, and not with a hall that must be booked or with turning up drunk."""
_KINDS = {
    "book": (_MUST_BOOK, ("book", "registration", "appointment", "not ", "n't ", "no ", "never ", "invitation")),
    "refer": (_BY_REFERRAL, ("refer",)),
    "come": (_COME, ("just ", "no ", "not ", "n't ", "you can ")),
}
"""The words that say each, behind pieces of text in small letters of which a sentence must have one."""
_PREFILTERS = ("book", "turn up", "drop", "walk", "pop in", "appointment", "refer", "registration", "invitation")
_BY_ONESELF = ("turn up", "self", "family or friend")


def words_and_routes_agree(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Whoever must book or be referred does not turn up by the routes, and whoever may just turn up does."""
    if not text.contains_any(_PREFILTERS):
        return
    listing = entry.record
    is_open = "turn up" in listing.join.routes
    kinds = ("book", "refer") if is_open or "self" in listing.join.routes else ()
    found = {kind: hit for kind in kinds if (hit := _first(listing, kind))}
    if (found or not is_open) and (come := _first(listing, "come")):
        if found and come[0][0] != "join":
            return  # it differs from one part of it to another
        found = found or {"come": come}
    for kind, (place, words) in found.items():
        if message := _fault(kind, words, listing):
            yield entry.problem(place, message, Severity.WARNING, "joining_in_words")
            return


def _first(listing: Listing, kind: str) -> tuple[FieldPath, str] | None:
    """Return the first words that say something of the whole listing, with their place."""
    pattern, clues = _KINDS[kind]
    for place, sentence in said(listing):
        match = pattern.search(sentence.words) if holds_any(sentence.words.casefold(), clues) else None
        if match and _is_of_all(sentence.words, match, listing.name):
            around = f"{sentence.lead} {sentence.words[: match.start()]} {sentence.words[match.end() :]}"
            if not _OF_SOME.search(around):
                return place, match[0]
    return None


def _is_of_all(words: str, match: re.Match[str], name: str) -> bool:
    """Return whether nothing beside the words of a match gives them to some part, or to somebody else."""
    clause = re.split(r"[.,;:!()–—]", words[: match.start()])[-1]
    before = set(words_of(clause.casefold().replace("’", "'")))
    is_led = before <= _SUBJECTS | set(words_of(name.casefold()))
    return is_led and bool(_ENDS.match(words, match.end()))


def _fault(kind: str, words: str, listing: Listing) -> str:
    """Return what the routes say instead of some words, and what to write; nothing where they agree or may."""
    routes = listing.join.routes
    if kind == "come":
        if "turn up" in routes or "in person" not in listing.ways or not can_be_found(listing):
            return ""
        return _told(words, "the routes do not say", ["turn up"], ["turn up", *routes])
    if kind == "book" and any(session.by_appointment for session in listing.sessions):
        return ""
    taken = [route for route in routes if route in (_BY_ONESELF if kind == "refer" else ("turn up",))]
    kept = [route for route in routes if route not in taken]
    kept = kept or ["self" if kind == "book" else "any professional"]
    return _told(words, "the routes say", taken, kept) if taken else ""


def _told(words: str, say: str, named: list[str], routes: list[str]) -> str:
    return contradiction(words, f"{say} {' and '.join(map(quoted, named))}", f'"routes: [{", ".join(routes)}]"')


LISTING_RULES = (words_and_routes_agree,)
