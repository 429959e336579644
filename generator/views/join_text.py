"""How a person comes to a listing, in words: who may send them, and which pages to look at first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from generator.formatting import capitalised, list_words
from generator.languages import joined, say
from generator.reachability import can_be_checked
from generator.views.page import Link
from schema.join import ROUTES
from schema.listing import Listing

_STEPS = {
    "turn up": say("just turn up"),
    "self": say("ask for yourself"),
    "family or friend": say("have a relative or friend ask for you"),
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

LOOK_FIRST = say("Ring or look before you go.")
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


def routes(listing: Listing) -> str:
    """Return how people come: `Just turn up. Your health visitor or midwife can refer you`."""
    return _routes(listing.join.routes)


def routes_besides_first_step(listing: Listing) -> str:
    """Return the same, but for turning up where the first step has said so; nothing when no route is left."""
    said = "turn up" if _TURN_UP.search(listing.join.first_step or "") else None
    return _routes([route for route in listing.join.routes if route != said])


def _routes(routes: Iterable[str]) -> str:
    chosen = sorted(routes, key=ROUTES.index)
    steps = [_STEPS[route] for route in chosen if route in _STEPS]
    referrers = [_REFERRERS[route] for route in chosen if route in _REFERRERS]
    if ANYBODY in chosen and not referrers:
        steps.append(say("any professional can refer you"))
    sentences = [list_words(steps, last="or"), _refer(referrers, ANYBODY in chosen)]
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
    if listing.join.phone:
        return say("We meet in different places: ring to find out where")
    if can_be_checked(listing):
        return say("We meet in different places: ask to find out where")
    return say("We meet in different places")


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
    """Return what to do before a journey: ring or look, or what else can be done where neither is possible."""
    if can_be_checked(listing):
        return LOOK_FIRST
    return GO_PREPARED if listing.venues else ASK_SURGERY
