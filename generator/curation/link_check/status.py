"""What is to be thought of a web address, and for how long: pure rules, with no network and no clock."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

WORKS, MOVED, DEAD, MAYBE, REFUSED, UNKNOWN = "works", "moved", "dead", "maybe dead", "refused", "unknown"
KINDS = (DEAD, MAYBE, MOVED, REFUSED, UNKNOWN, WORKS)
"""Every verdict, in the order in which a curator should look."""

FINE_FOR = datetime.timedelta(days=7)
"""How long an address that worked is left in peace."""
MOST_A_HOST = 50
"""Most addresses to ask of one website in a run; the next run asks the others."""
FEWEST_TO_JUDGE = 3
"""Fewest addresses of which to say that, if none of their names is found, the fault is here."""

NO_NAME = "The name of the website is gone from the internet."
NO_LOOKUP = "The name of the website could not be looked up."


@dataclass(frozen=True)
class Verdict:
    """What an address answered: its kind, the reason in words, and where it has moved to."""

    kind: str
    why: str = ""
    to: str = ""


@dataclass(frozen=True)
class Known:
    """A verdict with its day, and since which day the address has looked dead."""

    verdict: Verdict
    on: datetime.date
    dead_since: datetime.date | None = None


def judged(status: int, moved_to: str = "") -> Verdict:
    """Return the verdict on the last answer; `moved_to` is where permanent redirects led."""
    if status in (404, 410):
        return Verdict(DEAD, f"The page is gone: the website answers {status}.")
    if status >= 400:
        return Verdict(REFUSED, f"The website answers {status} to us. It may well work for people.")
    return Verdict(MOVED, "It has moved for good.", moved_to) if moved_to else Verdict(WORKS)


def learnt(verdict: Verdict, before: Known | None, today: datetime.date) -> Known:
    """Return what is now known of an address. Only one that has looked dead on two days is called dead."""
    if verdict.kind not in (DEAD, MAYBE):
        return Known(verdict, today)
    since = (before.dead_since if before else None) or today
    return Known(Verdict(DEAD if since < today else MAYBE, verdict.why), today, since)


def to_ask(addresses: Iterable[str], known: Mapping[str, Known], today: datetime.date) -> tuple[list[str], int]:
    """Return the addresses to ask today, and how many others must wait for the next run.

    Those that were found to work in the last days are left in peace, and each website is asked only so many; the ones
    that have waited longest first.
    """
    wanted = sorted((a for a in addresses if not _fine(known.get(a), today)), key=lambda a: (_asked_on(a, known), a))
    hosts: Counter[str] = Counter()
    chosen = []
    for address in wanted:
        hosts[urlsplit(address).netloc] += 1
        if hosts[urlsplit(address).netloc] <= MOST_A_HOST:
            chosen.append(address)
    return chosen, len(wanted) - len(chosen)


def _asked_on(address: str, known: Mapping[str, Known]) -> datetime.date:
    return known[address].on if address in known else datetime.date.min


def _fine(known: Known | None, today: datetime.date) -> bool:
    return known is not None and known.verdict.kind == WORKS and abs(today - known.on) < FINE_FOR


def cut_off(verdicts: Iterable[Verdict]) -> bool:
    """Return whether it is this machine that seems to be off the internet, since no name at all was found."""
    reasons = [verdict.why for verdict in verdicts]
    return len(reasons) >= FEWEST_TO_JUDGE and all(why in (NO_NAME, NO_LOOKUP) for why in reasons)
