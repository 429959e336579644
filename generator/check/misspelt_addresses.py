"""A rule about e-mail and web addresses whose ending or provider is one letter from a common one: `jo@gmail.con`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.problems import Problem, Severity

PROVIDERS = ("gmail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk", "btinternet.com")
REAL_PROVIDERS = frozenset({"mail.com", "ymail.com"})
"""Providers whose own names are one letter from those of others."""
ENDINGS = ("com", "org")
REAL_ENDINGS = frozenset({"co", "cm", "om", "cam", "ong", "or"})
"""Endings that there are, of countries among others, though one letter from a commoner one."""
UK_ENDINGS = ("co.uk", "org.uk", "ac.uk", "gov.uk", "nhs.uk")


_HOST = re.compile(r"(?:[a-z0-9]@|https?://|\bwww\.)((?:[a-z0-9-]+\.)+[a-z]{2,})\b(?![@.-]?[a-z0-9])", re.IGNORECASE)
"""The name in an e-mail or a web address, wherever it stands."""
_HOSTS = GuardedPattern(_HOST, ("@", "://", "www."))


def addresses_are_spelt_as_they_may_be(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """No e-mail or web address, in its field or among words, ends in one that is a letter away from a common one."""
    told: set[str] = set()
    for path, match in text.all_matches(_HOSTS, by_piece=True):
        host = match[1].lower()
        likely = likely_host(host)
        if likely and host not in told:
            told.add(host)
            message = f'ends in "{host}". Is that a slip for "{likely}"?'
            yield entry.problem(path, message, Severity.WARNING, "misspelt_address")


@lru_cache(maxsize=4096)  # providers' hosts come again and again
def likely_host(host: str) -> str | None:
    """Return the host that somebody probably meant by a host in small letters, or None where it looks right."""
    if host in PROVIDERS or host in REAL_PROVIDERS:
        return None
    if meant := next((name for name in PROVIDERS if _is_one_slip(host, name)), None):
        return meant
    if slip := re.match(r"(?:w|ww|wwww+|wwe|wvw)\.(?=.+\.)", host):
        return f"www.{host[slip.end() :]}"
    *front, last = host.split(".")
    if front and last not in REAL_ENDINGS and (end := next((e for e in ENDINGS if _is_one_slip(last, e)), None)):
        return ".".join((*front, end))
    # Two names before .uk may be a whole address, such as gp.uk: three are needed to say that one is misspelt.
    if len(front) < 2 or (front[0] == "www" and len(front) < 3) or last != "uk":
        return None
    end = f"{front[-1]}.uk"
    uk = next((e for e in UK_ENDINGS if _is_one_slip(end, e)), None) if end not in UK_ENDINGS else None
    return ".".join((*front[:-1], uk)) if uk else None


def _is_one_slip(typed: str, meant: str) -> bool:
    """Return whether one letter is left out, put in or another, or two that follow each other are swapped."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    left, right = typed[start:], meant[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right or left == right[1:] or left[1:] == right[1:]


PATTERNS = {"host": _HOST}
"""What the rule looks for in any text. The form looks for it too."""
LISTING_RULES = (addresses_are_spelt_as_they_may_be,)
