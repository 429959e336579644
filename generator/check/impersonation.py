"""Rules about who a listing says it is: public bodies and national charities write from their own addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.safeguarding import DECIDE
from generator.problems import FieldPath, Problem, Severity


@dataclass(frozen=True)
class PublicBody:
    """Somebody whose name may be used: how the name is known, and how the names of their own hosts end."""

    called: str
    name: re.Pattern[str]
    hosts: tuple[str, ...]


def _body(called: str, pattern: str, *hosts: str) -> PublicBody:
    return PublicBody(called, re.compile(pattern, re.IGNORECASE), hosts)


PUBLIC_BODIES = (
    _body("the NHS", r"\bN\.? ?H\.? ?S\b|\bnational health service\b", ".nhs.uk", ".nhs.net"),
    _body("the police", r"\b(?:police|constabulary)\b", ".police.uk"),
    _body(
        "a council or the government",
        r"\b(?:borough|city|county|district|metropolitan) council\b|\bHM \w+|\bgovernment\b|\bDWP\b|\bHMRC\b"
        r"|\bjob ?centre\b|\bhome office\b|\b(?:department|ministry) (?:for|of)\b",
        ".gov.uk",
        ".gov.wales",
        ".gov.scot",
    ),
)
"""Every one of their parts writes from such a host. A parish or town council may have a domain of its own."""

CHARITIES = (
    _body("Age UK", r"^age (?:uk|concern)\b", "ageuk"),
    _body("Shelter", r"^shelter$", "shelter.org.uk", "sheltercymru.org.uk"),
    _body("Samaritans", r"\bsamaritans$", "samaritans"),
    _body("Citizens Advice", r"\bcitizens advice\b", "citizensadvice", "cab.org.uk", "adviceguide"),
    _body("Mind", r"\bmind$", "mind."),
    _body("the British Red Cross", r"\bred cross\b", "redcross"),
    _body("the Salvation Army", r"\bsalvation army\b", "salvationarmy"),
    _body("the NSPCC", r"\b(?:nspcc|childline)\b", "nspcc", "childline"),
    _body("Barnardo's", r"\bbarnardo", "barnardo"),
    _body("Macmillan", r"\bmacmillan cancer\b", "macmillan"),
    _body("the Royal British Legion", r"\bbritish legion\b", "britishlegion"),
    _body("Women's Aid", r"\bwomen[’']?s aid\b", "womensaid", "womens-aid"),
    _body("Victim Support", r"\bvictim support\b", "victimsupport"),
    _body("StepChange", r"\bstepchange\b", "stepchange"),
    _body("the Trussell Trust", r"\btrussell\b", "trussell", "foodbank.org.uk"),
)
"""National charities, with what is in the name of their hosts. A branch may have a host of its own."""

_NOT_THEM = re.compile(
    r"\b(?:friends|supporters|league|campaign|choir|band|retire\w*|fellowship|former|old|station|museum|orchestra"
    r"|veterans|sports|football|cricket|social club|staff)\b",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"@(?:[\w-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aol|btinternet|sky|talktalk"
    r"|protonmail|proton|gmx|mail|freemail|webmail|email|inbox)\.",
    re.IGNORECASE,
)
_BOASTS = re.compile(
    r"\b(?:official|authorised|approved agents?|agents?|refunds?|rebates?|helpdesk|verification)\b", re.IGNORECASE
)


def bodies_are_themselves(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing that says it is the NHS, a council or a national charity writes from their addresses."""
    addresses = _addresses(entry)
    for path, name in _names(entry):
        for body in (*PUBLIC_BODIES, *CHARITIES):
            if body.name.search(name) and not _NOT_THEM.search(name) and _is_doubtful(entry, body, name, addresses):
                message = f"says it is {body.called}, but its e-mail and website are not theirs. {DECIDE}"
                yield entry.problem(path, message, Severity.HELD, "public_body")
                return


def _names(entry: ListingEntry) -> Iterator[tuple[FieldPath, str]]:
    yield ("organisation", "name"), entry.record.organisation.name
    if _BOASTS.search(entry.record.name):
        yield ("name",), entry.record.name


def _addresses(entry: ListingEntry) -> list[str]:
    listing, join = entry.record, entry.record.join
    return [str(a) for a in (join.email, join.website, join.referral_form, listing.organisation.website) if a]


def _is_doubtful(entry: ListingEntry, body: PublicBody, name: str, addresses: list[str]) -> bool:
    """Return whether nothing shows that a listing is the body's own, and something speaks against it."""
    if any(_is_at(address, body) for address in addresses):
        return any(map(_FREE.search, addresses))
    if body in PUBLIC_BODIES:
        return bool(addresses) or bool(_BOASTS.search(name))
    looks_like = any(_squashed(body.called) in _squashed(_host(address)) for address in addresses)
    return (
        looks_like
        or any(map(_FREE.search, addresses))
        or bool(_BOASTS.search(name))
        or entry.record.organisation.kind == "company"
    )


def _is_at(address: str, body: PublicBody) -> bool:
    """Return whether an address is a body's own: its host ends so, or holds the word of a body with many branches."""
    host = _host(address)
    return any(host.endswith(part) if "." in part[:-1] else part in host for part in body.hosts)


def _squashed(name: str) -> str:
    return re.sub("[^a-z]", "", name.casefold().removeprefix("the "))


def _host(address: str) -> str:
    return "." + (address.split("@")[1] if "@" in address else address.split("//")[1].split("/")[0])


PATTERNS = {"not_that_body": _NOT_THEM, "free_host": _FREE, "boasts": _BOASTS}
"""What these rules look for besides names. The form looks for it too, before anything is sent."""


LISTING_RULES = (bodies_are_themselves,)
