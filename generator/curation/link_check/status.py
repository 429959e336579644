"""What the answer of a web address means, and for how long: pure rules, with no network and no clock."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

WORKS, MOVED, DEAD, MAYBE_DEAD, REFUSED, UNKNOWN = "works", "moved", "dead", "maybe dead", "refused", "unknown"
KINDS = (DEAD, MAYBE_DEAD, MOVED, REFUSED, UNKNOWN, WORKS)
"""Every kind of status, in the order in which a curator should look."""

RECHECK_AFTER = datetime.timedelta(days=7)
"""How long an address that worked is left in peace."""
MAX_PER_HOST = 50
"""Most addresses to ask of one website in a run; the next run asks the others."""
MIN_TO_DIAGNOSE = 3
"""Fewest websites of which to say that, if the name of none is found, the fault is here."""

NO_NAME = "The name of the website is gone from the internet."
NO_LOOKUP = "The name of the website could not be looked up."


@dataclass(frozen=True)
class LinkStatus:
    """What became of asking an address: its kind, the reason in words, and where it has moved to."""

    kind: str
    reason: str = ""
    moved_to: str = ""


@dataclass(frozen=True)
class CacheEntry:
    """The last status of an address with its day, and since which day the address has looked dead."""

    status: LinkStatus
    checked_on: datetime.date
    dead_since: datetime.date | None = None


def of_response(code: int, moved_to: str = "") -> LinkStatus:
    """Return the status for the code of the last HTTP response; `moved_to` is where permanent redirects led."""
    if code in (404, 410):
        return LinkStatus(DEAD, f"The page is gone: the website answers {code}.")
    if code >= 400:
        return LinkStatus(REFUSED, f"The website answers {code} to us. It may well work for people.")
    return LinkStatus(MOVED, "It has moved for good.", moved_to) if moved_to else LinkStatus(WORKS)


def updated(status: LinkStatus, previous: CacheEntry | None, today: datetime.date) -> CacheEntry:
    """Return the cache entry after a check. Only an address that has looked dead on two days is called dead."""
    if status.kind not in (DEAD, MAYBE_DEAD):
        return CacheEntry(status, today)
    since = (previous.dead_since if previous else None) or today
    return CacheEntry(LinkStatus(DEAD if since < today else MAYBE_DEAD, status.reason), today, since)


def to_check(urls: Iterable[str], cache: Mapping[str, CacheEntry], today: datetime.date) -> tuple[list[str], int]:
    """Return the addresses to ask today, and how many others must wait for the next run.

    Those that were found to work in the last days are left in peace, and each website is asked only so many; the ones
    that have waited longest first.
    """
    stale = (url for url in urls if not _is_fresh(cache.get(url), today))
    longest_waiting_first = sorted(stale, key=lambda url: (_last_checked(url, cache), url))
    per_host: Counter[str] = Counter()
    chosen = []
    for url in longest_waiting_first:
        host = urlsplit(url).netloc
        per_host[host] += 1
        if per_host[host] <= MAX_PER_HOST:
            chosen.append(url)
    return chosen, len(longest_waiting_first) - len(chosen)


def _last_checked(url: str, cache: Mapping[str, CacheEntry]) -> datetime.date:
    return cache[url].checked_on if url in cache else datetime.date.min


def _is_fresh(entry: CacheEntry | None, today: datetime.date) -> bool:
    return entry is not None and entry.status.kind == WORKS and abs(today - entry.checked_on) < RECHECK_AFTER


def while_online(statuses: Mapping[str, LinkStatus]) -> dict[str, LinkStatus]:
    """Return the statuses that say something of a website, given those of a run in the order in which they came.

    Where the names of several websites in a row are not found, to the very end, it is this machine that seems to be off
    the internet, from the start or from then on. One name that cannot be looked up says nothing of its website either.
    """
    told = list(statuses.items())
    lost: list[str] = []
    while told and told[-1][1].reason in (NO_NAME, NO_LOOKUP):
        lost.append(told.pop()[0])
    websites = {urlsplit(url).netloc for url in lost}
    all_unsaid = all(statuses[url].reason == NO_LOOKUP for url in lost)
    is_offline = len(websites) >= MIN_TO_DIAGNOSE or (not told and all_unsaid)
    return dict(told) if is_offline else dict(statuses)
