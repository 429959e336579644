"""A rule about how people join: what a listing's words say of booking and turning up is what its routes say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement.contradiction import contradiction
from generator.check.agreement.yielding import (
    AGES,
    CHOICE,
    CONDITION,
    DAY,
    EXTRAS,
    FOOD,
    FROM_HOME,
    OTHER_PEOPLE,
    SOME,
    TRAVEL,
    StatedClaim,
    Yielding,
    because,
    told,
)
from generator.check.contactability import can_be_found
from generator.check.context import CheckContext, ListingEntry, ListingText, holds_any
from generator.check.sentences import Sentence, said, words_of
from generator.problems import Problem
from schema.join import PROFESSIONALS
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
_ROLE = (
    r"(?:gps?|doctors?|(?:health )?professionals?|agency|agencies|nurses?|school|hospital|council"
    rf"|{'|'.join(PROFESSIONALS)})s?"
)
_ROLES = rf"{_ROLE}(?:(?:,| or| and|/) ?(?:an? |your )?{_ROLE})*"
_BY_REFERRAL = re.compile(
    r"(?<!self-)(?<!self )\b(?:(?:by|on|through|via) (?:\w+ )?referral only"
    rf"|{_NO}(?:{_ROLES} )?(?<!self-)(?<!self )referrals?"
    r"(?:,? (?:is|are))? (?:only|required|needed|necessary|essential|a must)"
    rf"|referrals? (?:by|from|through|via) (?:an? |your |the )?{_ROLES} only"
    rf"|only (?:by|on|through|via|with) (?:an? )?(?:{_ROLES} |\w+ )?referral|cannot refer yourself"
    r"|(?:must|(?:need|have) to) be referred|(?:must have|need) an? (?:\w+ )?referral"
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
_YIELDS = Yielding(*(CONDITION, SOME, CHOICE, OTHER_PEOPLE, AGES, TRAVEL, FOOD, EXTRAS, FROM_HOME, DAY))
"""Booking may be for a trip, a meal or one day: then nobody can say what the whole of it asks."""
_SUBJECTS = frozenset(
    "please so and but you we it this these that is are all places spaces sessions session entry access admission the"
    " our attendance strictly take see accept people there as because everyone everybody by a group club class classes"
    " choir currently now always membership new clients visits then simply also any time there's it's we're".split()
)
"""Words that may stand before what is said, if the whole listing says it, beside the words of its name."""
_ENDS = re.compile(
    r"\s*(?:[.!,;:)?–—-]|$)|\s+(?:and|as|because|so|please|in advance|beforehand|first|before|through|online|with us"
    r"|by|without booking|unannounced)\b(?! (?:the|our|its|their)\b)"
    r"|\s+(?:for|to (?:come|attend|join)) (?:this|the|our|these|all(?: our)?) (?:groups?|class(?:es)?|clubs?|sessions?"
    r"|courses?|activit(?:y|ies)|events?|walks?|choir|service)\b",
    re.IGNORECASE,
)
"""How it goes on: the words end there, and not with a hall that must be booked or with turning up drunk."""
_HOW = re.compile(
    r"^\s*(?:in advance |ahead )?(?:(?:by|via|through|on|over|using|with) (?:the |our |your )?(?:(?:tele)?phone"
    rf"|e-?mail|text|online|web ?site|web ?page|eventbrite|facebook|app|link|form|office|reception|{_ROLES})|online)"
    r"(?: (?:or|and) (?:by |via |on )?(?:(?:tele)?phone|e-?mail|text|online|eventbrite))*\b(?=[.,;:!)]|\s*$)",
    re.IGNORECASE,
)
"""How to book, or who refers, which is of no part of it."""
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
    if text.contains_any(_PREFILTERS):
        yield from told(entry, claims(entry.record), "joining_in_words")


def claims(listing: Listing) -> Iterator[StatedClaim]:
    """Yield what the words of a listing say of joining that its routes do not.

    Where its words say both, it differs from one part of it to another, and nothing is told but a first step that
    says to turn up.
    """
    routes = listing.join.routes
    is_open = "turn up" in routes
    asked = [claim for kind in ("book", "refer") if is_open or "self" in routes for claim in _of(listing, kind)]
    sure = any(not claim.silenced_by for claim in asked)
    come = list(_of(listing, "come")) if sure or not is_open else []
    said_to_come = next((claim for claim in come if not claim.silenced_by), None)
    if sure and said_to_come and said_to_come.place[0] != "join":
        asked = [StatedClaim(each.place, each.message, each.silenced_by or _BOTH) for each in asked]
    yield from (claim for claim in (*asked, *(() if sure else come)) if claim.message)


_BOTH = because("turn up", "another sentence")


def _of(listing: Listing, kind: str) -> Iterator[StatedClaim]:
    """Yield what sentences say of one kind of joining, though the routes may agree."""
    pattern, clues = _KINDS[kind]
    for place, sentence in said(listing):
        match = pattern.search(sentence.words) if holds_any(sentence.words.casefold(), clues) else None
        if match:
            yield StatedClaim(place, _fault(kind, match[0], listing), _silence(sentence, match, listing.name))


def _silence(sentence: Sentence, match: re.Match[str], name: str) -> str:
    """Return what gives the words of a match to some part of the listing, or to somebody else; or nothing."""
    before, after = sentence.words[: match.start()], sentence.words[match.end() :]
    rest = _HOW.sub("", after)
    clause = re.split(r"[.,;:!()–—]", before)[-1]
    led = words_of(clause.casefold().replace("’", "'").lstrip(" -*•"))
    if others := [word for word in led if word not in _SUBJECTS | set(words_of(name.casefold()))]:
        return because(others[0], "another subject")
    if not _ENDS.match(rest):
        return because(" ".join(words_of(rest)[:3]), "what it is for")
    return _YIELDS.word(f"{sentence.lead} {before} {rest}")


def _fault(kind: str, words: str, listing: Listing) -> str:
    """Return what the routes say instead of some words, and what to write; nothing where they agree or may."""
    routes = listing.join.routes
    if kind == "come":
        if "turn up" in routes or "in person" not in listing.ways or not can_be_found(listing):
            return ""
        return _message(words, "the routes do not say", ["turn up"], ["turn up", *routes])
    if kind == "book" and any(session.by_appointment for session in listing.sessions):
        return ""
    taken = [route for route in routes if route in (_BY_ONESELF if kind == "refer" else ("turn up",))]
    named = [role for role in PROFESSIONALS if kind == "refer" and role in words.casefold()]
    kept = (
        [route for route in routes if route not in taken] or named or ["self" if kind == "book" else "any professional"]
    )
    return _message(words, "the routes say", taken, kept) if taken else ""


def _message(words: str, say: str, named: list[str], routes: list[str]) -> str:
    return contradiction(words, f"{say} {' and '.join(map(quoted, named))}", f'"routes: [{", ".join(routes)}]"')


LISTING_RULES = (words_and_routes_agree,)
