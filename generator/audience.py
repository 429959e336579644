"""Whom a listing serves, as far as it matters to somebody in danger: women, men, children, Deaf people or anyone."""

from __future__ import annotations

import re

from schema.listing import Listing

_GROWN_UP = 25
_EVERYONE = re.compile(r"\b(?:anyone|anybody|everyone|everybody)\b", re.IGNORECASE)
_SAID_OF = {
    "deaf": re.compile(r"\b(?:deaf|deafblind)\b", re.IGNORECASE),
    "children": re.compile(r"\b(?:child|children|young people|teenagers)\b", re.IGNORECASE),
    "women": re.compile(r"\b(?:women|woman|girls)\b", re.IGNORECASE),
    "men": re.compile(r"\b(?:men|man|boys)\b", re.IGNORECASE),
}


def audience(listing: Listing) -> str | None:
    """Return whom a listing serves, of `women`, `men`, `children`, `deaf` and `anyone`; None for other people.

    Its groups say it; else its note, else its summary, unless that says that anyone may come. Words for both women and
    men, or for nobody in particular, are for anyone.
    """
    who = listing.who
    if who and who.to_age is not None and who.to_age <= _GROWN_UP:
        return "children"
    groups = list(who.groups) if who else []
    said = " ".join(groups) or (who.note if who else None) or listing.summary
    found = [name for name, pattern in _SAID_OF.items() if pattern.search(said)]
    if groups and not found:
        return None
    if not found or found == ["women", "men"] or (not groups and _EVERYONE.search(said)):
        return "anyone"
    return found[0]
