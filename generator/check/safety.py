"""Rules that hold a listing for a named person: it may be right, but nobody should publish it without having thought."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.book import Book, ListingEntry, matching
from generator.problems import Problem, Severity

_DECIDE = "A named person must decide, and record it: approved: {on: …, by: …}"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_EMERGENCY = _words(
    r"\b(?:999|112)\b|\bemergenc(?:y|ies)\b[^.\n]{0,40}\b(?:call|ring|phone|text)\b[^.\n]{0,20}[0-9]{3}"
    r"|\brespond to emergencies\b|\binstead of (?:an ambulance|the police|the hospital|a doctor)\b"
)
_EXPLOITATION = _words(
    r"\b(?:young|teenage) (?:women|girls|ladies|men|boys|people) (?:wanted|needed)\b|\bbring no (?:id|passport|phone)\b"
    r"|\bno (?:id|papers|passport) needed\b.{0,60}\b(?:work|job|room)\b|\bfree room\b.{0,60}\b(?:women|girls|work|message)\b"
    r"|\bmessage (?:me )?privately\b|\bcash in hand\b|\bkeep your passport\b"
)
_EXCLUSION = _words(
    r"\b(?:whites?|english|british|europeans?|native (?:english|british)|straight(?: people)?) only\b"
    r"|\bno (?:muslims?|jews?|blacks?|asians?|gypsies|travellers|immigrants|migrants|refugees|foreigners|gays?|lesbians|trans\w*)\b"
)
_CLINICAL = _words(
    r"\b(?:cures?|heals?) (?:cancer|depression|diabetes|autism|dementia|anxiety|arthritis|anything|all)\b"
    r"|\bstop (?:taking )?(?:your |all )?(?:medication|medicine|tablets|insulin|inhalers?)\b"
    r"|\binstead of (?:your )?(?:medication|medicine|tablets|treatment|insulin)\b|\bmiracle\b|\bguaranteed (?:cure|recovery|results)\b"
)
_MONEY = _words(r"\bgift cards?\b.{0,40}\bpay|\bwestern union\b|\bmoneygram\b|\bbitcoin\b|\bcrypto\b|\bbank transfer\b|paypal\.me|\bsend (?:us )?(?:money|£)")
_CLOSED = _words(
    r"\b(?:permanently closed|closed permanently|closed down|ceased to (?:run|operate|exist)|wound up|we (?:have )?(?:now )?closed)\b"
    r"|\b(?:has|have) (?:now )?closed\b|\bno longer (?:runs?|running|operat\w+|meets?|available|open|exists?)\b"
)
_REFUGE = _words(r"\b(?:refuge|safe ?house|women'?s? shelter|domestic (?:abuse|violence) (?:accommodation|shelter))\b")
_NOT_A_REFUGE = _words(r"\bwildlife refuge\b|\brun by refuge\b")


def emergencies_are_the_sites_own(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No listing speaks of 999 or of emergencies in its own way: urgent help comes from settings alone."""
    yield from _held(entry, text, _EMERGENCY, "emergency_claim", "speaks of emergencies or of 999, which the site does itself on every page")


def nothing_smells_of_exploitation(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No listing has the signs of recruiting people to exploit them."""
    yield from _held(entry, text, _EXPLOITATION, "exploitation", "has words that recruiters of vulnerable people use")


def nobody_is_shut_out_unlawfully(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No listing shuts people out by race, religion or the like (Equality Act 2010)."""
    yield from _held(entry, text, _EXCLUSION, "exclusion", "seems to shut people out in a way that may be against the law")


def no_promise_of_a_cure(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No listing promises a cure or speaks against medicine."""
    yield from _held(entry, text, _CLINICAL, "clinical_claim", "makes a promise about health, or speaks against medicine")


def no_asking_for_money(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No listing asks for money in ways that cannot be traced or undone."""
    yield from _held(entry, text, _MONEY, "asks_for_money", "asks for money in a way that people cannot get back")


def open_listings_are_open(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A listing whose words say that it has closed is not marked open."""
    if entry.record.status.kind == "open":
        reason = "says that it has closed, but its status is open. Set status: {kind: closed, reason: …} instead"
        yield from _held(entry, text, _CLOSED, "says_closed", reason)


def refuges_are_marked(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A refuge is marked as sensitive, and its address is kept private."""
    exposed = any((v.address or v.postcode or v.location) and not v.keep_address_private for v in entry.record.venues)
    if exposed and _REFUGE.search(text) and not _NOT_A_REFUGE.search(text):
        message = f"speaks of a refuge or safe house, and gives an address. Is the place secret? {_DECIDE}"
        where = next(where for where, _ in matching(entry, _REFUGE, text))
        yield entry.problem(where, message, Severity.HELD, "refuge", private=True)


def sensitive_needs_are_marked(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A listing whose first need is sensitive is itself marked sensitive."""
    first = book.needs.get(entry.record.needs[0])
    if first and first.sensitive and not entry.record.sensitive:
        message = f'helps with "{first.name}", so people may be in danger if it is seen. Add sensitive: yes'
        yield entry.problem(("needs", 0), message, Severity.WARNING, "sensitive")


_PUBLIC_BODIES = (
    (_words(r"\bNHS\b"), (".nhs.uk", "@nhs.net", ".nhs.net"), "the NHS"),
    (_words(r"\bpolice\b"), (".police.uk",), "the police"),
    (_words(r"\b(?:borough|city|county|district|town|parish) council\b|\bHM \w+|\bgovernment\b"), (".gov.uk",), "a council or the government"),
)


def public_bodies_are_themselves(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A listing that says it is the NHS, a council or the police writes from their addresses."""
    listing, join = entry.record, entry.record.join
    addresses = [a for a in (join.email, join.website, listing.organisation.website) if a]
    for pattern, endings, body in _PUBLIC_BODIES:
        if not addresses or not pattern.search(listing.organisation.name):
            continue
        if not any(_host(a).endswith(endings) or a.endswith(endings) for a in addresses):
            message = f"says it is {body}, but its e-mail and website are not theirs. {_DECIDE}"
            yield entry.problem(("organisation", "name"), message, Severity.HELD, "public_body")


def _host(address: str) -> str:
    return "." + (address.split("@")[1] if "@" in address else address.split("//")[1].split("/")[0])


def _held(entry: ListingEntry, text: str, pattern: re.Pattern[str], code: str, reason: str) -> Iterator[Problem]:
    for where, _ in matching(entry, pattern, text):
        yield entry.problem(where, f"{reason}. {_DECIDE}", Severity.HELD, code)


LISTING_RULES = (
    emergencies_are_the_sites_own,
    nothing_smells_of_exploitation,
    nobody_is_shut_out_unlawfully,
    no_promise_of_a_cure,
    no_asking_for_money,
    open_listings_are_open,
    refuges_are_marked,
    sensitive_needs_are_marked,
    public_bodies_are_themselves,
)
