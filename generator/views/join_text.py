"""How a person comes to a listing, in words: who may send them, and which pages to look at first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from generator.formatting import capitalised, list_words
from generator.languages import joined, say
from generator.reachability import can_be_checked, can_be_reached, can_be_rung, can_be_written_to, has_page
from generator.views.page import Link
from schema.join import ROUTES
from schema.listing import Listing

_STEPS = {
    "turn up": say("just turn up"),
    "self": say("get in touch yourself"),
    "family or friend": say("have a relative or friend get in touch for you"),
    "gp": say("ask at your GP surgery"),
    "link worker": say("ask your link worker"),
}
"""Routes that begin with something the person does."""
_REFERRERS = {
    "health visitor": say("your health visitor"),
    "midwife": say("your midwife"),
    "mental health team": say("your mental health team"),
    "hospital": say("your hospital team"),
    "social worker": say("your social worker"),
    "school": say("your school"),
    "police": say("the police"),
    "probation": say("your probation officer"),
    "job centre": say("your job centre"),
    "housing officer": say("your housing officer"),
    "charity or advice service": say("a charity or advice service"),
}
"""Routes that somebody else takes for the person."""
ANYBODY = "any professional"

GO_PREPARED = say(
    "We have no number or website for it. A link worker may know more. If you go, have somewhere else in mind."
)
ASK_SURGERY = say("We have no number or website for it. Ask at your GP surgery, or ask a link worker.")


_TURN_UP = re.compile(
    r"(?<!not )(?<!n't )(?<!not just )(?<!n't just )"
    r"\b(?:just (?:come|turn up|drop in|walk in)|(?:come|go) along|turn up|drop in|walk in)\b"
    r"|no need to book",
    re.IGNORECASE,
)


_SAYS_TURN_UP = ("come", "turn up", "drop in", "walk in", "go along", "no need to book")
"""Without one of these neither that expression nor the next finds anything, and to look for them costs far less."""
_NOT_TURN_UP = re.compile(r"(?:\bnot|n't|\bnever) (?:just )?(?:come|turn up|drop in|walk in)\b", re.IGNORECASE)
_NEEDED_FIRST = re.compile(
    r"(?<!no )(?<!not )(?<!n't )(?<!without )\b(?:"
    r"(?:need|needs|needed|must|have to|asks? for) (?:\w+ ){0,4}?(?:voucher|referral|appointment|book|register|member)"
    r"|(?:bring|with) (?:\w+ ){0,2}?(?:voucher|referral))",
    re.IGNORECASE,
)
"""Words that say that something is needed, or may be, before somebody sets out."""
_WHAT_IS_NEEDED = ("voucher", "referral", "appointment", "book", "register", "member")
"""Without one of these the expression above finds nothing. Few texts have one, and to look for six words costs little;
looking back from each letter of every text took a twentieth of a whole build."""
_JUST_TURN_UP = _STEPS["turn up"]
_GETS_IN_TOUCH = re.compile(r"\b(?:ring|phone|call|text|e-?mail|write|message|contact|book|ask)\b", re.IGNORECASE)
"""A first step without these ("Knock at the green door") is itself how people turn up, where that is the only way."""


_GET_IN_TOUCH = re.compile(
    r"(?:^|[.;!] +|\b(?:or|then|and) +)(?:just |please )?"
    r"(?:ring|phone|call(?! in\b| round\b| by\b)|text|e-?mail|message|contact|write(?: to)?) *\b"
    r"(?! *(?:your|a|the) (?:gp|doctor|surgery|health|midwife|social|school|link worker|job|hospital|council))",
    re.IGNORECASE,
)
"""A first step that is to get in touch oneself (“Ring to book”), and not to have somebody else do it."""


def routes(listing: Listing) -> str:
    """Return how people come: `Just turn up. Your health visitor or midwife can refer you`."""
    return _routes(listing.join.routes, _turn_up(listing))


def routes_besides_first_step(listing: Listing, has_room: bool = True) -> str:
    """Return the same, but for what the first step says already, and for turning up where there is no room for it.

    Nothing when no route is left.
    """
    first_step, turn_up = listing.join.first_step, _turn_up(listing)
    if not first_step:
        return _routes(listing.join.routes, turn_up)
    is_how = _is_how_to_turn_up(first_step, listing.join.routes)
    is_told = is_how or not has_room or turn_up != _JUST_TURN_UP or _speaks_of_turning_up(first_step)
    told = {"turn up": is_told, "self": bool(_GET_IN_TOUCH.search(first_step))}
    left = [route for route in listing.join.routes if not told.get(route)]
    return _routes(left, say("you can also turn up"))


def may_turn_up(listing: Listing) -> bool:
    """Return whether the first step is to turn up: in its own words, or because it is how people come."""
    first_step, routes = listing.join.first_step, listing.join.routes
    if not first_step:
        return "turn up" in routes
    return bool(_TURN_UP.search(first_step)) or _is_how_to_turn_up(first_step, routes)


def _is_how_to_turn_up(first_step: str, routes: Sequence[str]) -> bool:
    """Return whether a first step such as “Knock at the green door” is itself how people turn up."""
    return tuple(routes) == ("turn up",) and not _GETS_IN_TOUCH.search(first_step)


def _speaks_of_turning_up(text: str) -> bool:
    """Return whether a text says that people turn up, or that they must not."""
    folded = text.casefold()
    is_there = any(words in folded for words in _SAYS_TURN_UP)
    return is_there and bool(_TURN_UP.search(text) or _NOT_TURN_UP.search(text))


def _turn_up(listing: Listing) -> str:
    """Return how to turn up: never "just", where something is needed first, or may be.

    Nobody asks for it where turning up is no way in, so nothing is read then.
    """
    if "turn up" not in listing.join.routes:
        return _JUST_TURN_UP
    cost = listing.cost
    if cost and cost.voucher:
        return say("turn up with your voucher")
    if cost and cost.membership:
        return say("turn up once you are a member")
    told = (listing.join.first_step, listing.summary, listing.description, listing.who.note, cost and cost.note)
    asks = asks_for_something(" ".join(words for words in told if words))
    return say("turn up once you have what you need") if asks else _JUST_TURN_UP


def asks_for_something(text: str) -> bool:
    """Return whether a text says that something is needed, or may be, before somebody sets out."""
    folded = text.casefold()  # as IGNORECASE has it, and more
    return any(word in folded for word in _WHAT_IS_NEEDED) and bool(_NEEDED_FIRST.search(text))


def _routes(routes: Iterable[str], turn_up: str) -> str:
    chosen, steps_known = sorted(routes, key=ROUTES.index), {**_STEPS, "turn up": turn_up}
    steps = [steps_known[route] for route in chosen if route in steps_known]
    referrers = [_REFERRERS[route] for route in chosen if route in _REFERRERS]
    anybody = [say("any professional can refer you")] if ANYBODY in chosen and not referrers else []
    sentences = [list_words(steps, last="or"), *anybody, _refer(referrers, ANYBODY in chosen)]
    return joined(". ", (capitalised(sentence) for sentence in sentences if sentence))


def _refer(referrers: Sequence[str], anybody: bool) -> str:
    if not referrers:
        return ""
    shown = [_without_your(one, before) for before, one in zip(("", *referrers), referrers, strict=False)]
    shown += [say("any other professional")] if anybody else []
    return say("{people} can refer you", people=list_words(shown, last="or"))


def _without_your(words: str, before: str) -> str:
    """Return `midwife` after `your health visitor`, for both are yours."""
    return say(words.removeprefix("your ")) if before.startswith("your ") and words.startswith("your ") else words


def where_it_meets(listing: Listing) -> str:
    """Return how to find out where a listing meets that has no fixed place; nothing for any other."""
    if not listing.no_fixed_place:
        return ""
    if "home visit" in listing.ways and "in person" not in listing.ways:
        return say("We come to you")
    if listing.join.phone:
        return say("We meet in different places: ring to find out where")
    if can_be_checked(listing):
        return say("We meet in different places: ask to find out where")
    return say("We meet in different places")


def how_to_find_it(listing: Listing) -> str:
    """Return the same for one that is in person alone and names no place either: `Ring to ask where`."""
    if listing.venues or tuple(listing.ways) != ("in person",) or not can_be_reached(listing.join):
        return where_it_meets(listing)
    return where_it_meets(listing) or (say("Ring to ask where") if listing.join.phone else say("Ask where"))


_SOCIAL = {
    "wa.me": "WhatsApp",
    "whatsapp.com": "WhatsApp",
    "facebook.com": "Facebook",
    "fb.com": "Facebook",
    "fb.me": "Facebook",
    "m.me": "Messenger",
    "instagram.com": "Instagram",
    "x.com": "X",
    "twitter.com": "X",
    "youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "tiktok.com": "TikTok",
    "linkedin.com": "LinkedIn",
    "nextdoor.co.uk": "Nextdoor",
    "nextdoor.com": "Nextdoor",
    "bsky.app": "Bluesky",
    "threads.net": "Threads",
    "threads.com": "Threads",
    "meetup.com": "Meetup",
}
"""Websites that people know by another name than their address."""


def social_links(urls: tuple[str, ...]) -> tuple[Link, ...]:
    """Return pages on social media as links, each under the name of its website; two of one website say whose."""
    pages = dict.fromkeys(urls)
    names = {url: _website_name(url) for url in pages}
    often = Counter(names.values())
    return tuple(Link(name if often[name] == 1 else _with_its_page(name, url), url) for url, name in names.items())


def _website_name(url: str) -> str:
    host = (urlsplit(url).hostname or url).removeprefix("www.")
    name = next((name for domain, name in _SOCIAL.items() if f".{host}".endswith(f".{domain}")), host)
    return f"Mastodon ({host})" if name == host and re.search(r"mastodon|mstdn|toot\.", host) else name


def _with_its_page(name: str, url: str) -> str:
    page = urlsplit(url).path.strip("/").rpartition("/")[2]
    return f"{name}: {page}" if page else name


def look_first(listing: Listing) -> str:
    """Return what to do before a journey: ring or look, as far as can be, or what else where neither is possible."""
    if can_be_checked(listing):
        ways = (can_be_rung(listing.join), can_be_written_to(listing.join), has_page(listing))
        if not (listing.venues or listing.no_fixed_place):
            return when_you_ask(*ways)
        only_text = listing.join.text and not (listing.join.email or ways[0])
        return _text_before_you_go(ways[2]) if only_text else before_you_go(*ways)
    return GO_PREPARED if listing.venues else ASK_SURGERY


def before_you_go(ring: bool, write: bool, look: bool) -> str:
    """Return what to do before a journey where one of these is possible: `Ring or look before you go.`"""
    if ring:
        return say("Ring or look before you go.") if look else say("Ring before you go.")
    if write:
        return say("Write or look before you go.") if look else say("Write before you go.")
    return say("Look at the website before you go.")


def _text_before_you_go(look: bool) -> str:
    return say("Text or look before you go.") if look else say("Text before you go.")


def when_you_ask(ring: bool, write: bool, look: bool) -> str:
    """Return the same where there is nowhere to go: `Ask when you ring.`"""
    if ring:
        return say("Ask when you ring.")
    return say("Look at the website first.") if look and not write else say("Ask when you write.")
