"""Rules that hold a listing for a named person: it may be right, but nobody should publish it unthinking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.load.yaml_parser import Value
from generator.problems import Problem, Severity

_DECIDE = "A named person must decide, and record it: approved: {on: …, by: …}"


def _guarded(pattern: str, prefilters: str = "") -> GuardedPattern:
    """Return a pattern in any capitals; `prefilters` are split at each |."""
    return GuardedPattern(re.compile(pattern, re.IGNORECASE), tuple(prefilters.split("|")))


_EMERGENCY = _guarded(
    r"\b(?:999|112)\b|\bemergenc(?:y|ies)\b[^.\n]{0,40}\b(?:call|ring|phone|text)\b[^.\n]{0,20}[0-9]{3}"
    r"|\bemergenc(?:y|ies)\b[^.\n]{0,20}[0-9]{5}|\brespond to emergencies\b|\bwe are (?:an|the) emergency service\b"
    r"|\binstead of (?:an ambulance|the police|the hospital|a doctor|a&e|a and e|casualty|111|the samaritans)"
    r"|\b(?:do not|don't|never|no need to|without) (?:call|ring|phone|dial|contact)(?:ing)? (?:an? "
    r"|the )?(?:ambulance|police|samaritans|111)\b",
    prefilters="999|112|emergenc|instead of|ambulance|police|samaritans|111",
)
_EXPLOITATION = _guarded(
    r"\b(?:young|teenage) (?:women|girls|ladies|men|boys|people) (?:wanted|needed)\b|\b(?:girls|models"
    r"|ladies) wanted\b|\bbring no (?:id|passport|phone)\b"
    r"|\bno (?:id|papers|passport|parents) (?:needed|required|allowed)\b|\bfree (?:room|rent"
    r"|accommodation)\b[^\n]{0,60}\b(?:women|girls|work|message)\b"
    r"|\b(?:message|text|whatsapp|dm|inbox) (?:me |us )?privately\b|\bdm me\b|\bcash (?:in hand|daily)\b|\b(?:keep"
    r"|hold) your passport\b"
    r"|\bin exchange for (?:company|massages?|favou?rs|a room|rent)\b|\bearn £[0-9,]{2,7} (?:a|per) (?:day|week)\b"
    r"|\bsend (?:me |us )?(?:a )?photos? of you",
    prefilters="wanted|needed|bring no|no id|no papers|no passport|no parents|free r|free acc|privately|dm me|cash"
    "|your passport|exchange for|earn £|photo",
)
_PEOPLE = r"(?:whites?|english|british|european|native|straight)"
_EXCLUSION = _guarded(
    rf"\b{_PEOPLE}(?: (?:english|british|people|residents|families|men|women|born))? only\b"
    rf"|\bonly (?:for )?(?:whites?|white (?:people|british)|native british|straight people)\b"
    r"|\b(?:no|not for|we do not accept|refuse) (?:any )?(?:muslims?|jews?|blacks?|black people|asians?|gypsies"
    r"|travellers|immigrants|migrants"
    r"|refugees|asylum seekers|foreigners|gays?|gay people|lesbians|trans\w*|disabled people|polish people|romanians"
    r"|dss)\b",
    prefilters="white|british|europe|native|straight|english |muslim|jew|black|asian|gyps|travell|migrant|refugee"
    "|asylum|foreign|gay|lesbian|trans|disabled|polish|romanian|dss",
)
_CLINICAL = _guarded(
    r"\b(?:cures?|heals?) (?:cancer|depression|diabetes|autism|dementia|anxiety|arthritis|anything|all)\b"
    r"|\bguaranteed to (?:cure|heal)\b"
    r"|\b(?:stop|come off)(?: taking)? (?:your |all |the )?(?:medication|medicines?|tablets|insulin|inhalers?"
    r"|antidepressants)\b"
    r"|\b(?:instead of|alternative to) (?:your )?(?:medication|medicines?|tablets|treatment|insulin|chemotherapy"
    r"|antidepressants)\b"
    r"|\bnot need (?:your |any )?(?:medication|medicine|tablets|insulin)\b|\bmiracle\b|\bguaranteed (?:cure|recovery"
    r"|results)\b",
    prefilters="cure|heals|heal |medic|tablet|insulin|inhaler|antidep|treatment|chemo|miracle|guarantee",
)
_MONEY = _guarded(
    r"\b(?:pay|send|deposit|buy|invest)\b[^.\n]{0,40}\b(?:gift cards?|bitcoin|crypto\w*)\b"
    r"|\bgift cards?\b[^.\n]{0,40}\bpay|\bwestern union\b"
    r"|\bmoneygram\b|paypal\.me|\bsend (?:us )?(?:money|£)|\bno credit checks?\b|\bpayday loans?\b"
    r"|\bguaranteed (?:loan|returns|profit)|\bdouble your money\b",
    prefilters="gift card|bitcoin|crypto|western|moneygram|paypal|send us|send money|send £|credit check|payday"
    "|guarantee|double",
)
_CHILD = (
    r"(?:child|children|kids?|bab(?:y|ies)|toddlers?|pupils|teenagers?|(?:young|little) (?:people|ones|boys|girls)"
    r"|sons?|daughters?)"
)
_PICTURE = r"(?:photo(?:s|graph|graphs)?|pictures?|selfies?|videos?|images?)"
_CHILDREN = _guarded(
    rf"\b{_PICTURE} (?:\w+ ){{0,3}}(?:of|with|showing) (?:\w+ ){{0,3}}{_CHILD}\b|\b{_CHILD}(?:'s?|’s?)? {_PICTURE}\b"
    rf"|\b(?:photograph|film|video)(?:s|ing)? (?:\w+ ){{0,2}}{_CHILD}\b"
    r"|https?://[^\s)\]>\"']{1,200}\.(?:jpe?g|png|gif|webp|heic|mp4|mov)\b",
    prefilters="photo|picture|selfie|video|image|film|.jp|.png|.gif|.webp|.heic|.mp4|.mov",
)
_CLOSED = _guarded(
    r"\b(?:permanently closed|closed permanently|closed (?:down|until further notice)|wound up"
    r"|we (?:have )?(?:now )?closed)\b"
    r"|\b(?:has|have) (?:now )?(?:closed|ceased|ended)\b|\bceased to (?:run|operate|exist)\b"
    r"|\bfunding (?:has )?(?:ended|stopped|run out|been withdrawn)\b"
    r"|\bno longer (?:runs?|running|operat\w+|meets?|meeting|available|open|exists?|funded)\b|\bstopped (?:meeting"
    r"|running)\b"
    r"|\b(?:are|is) (?:closing|shutting) down\b|\b(?:service|group|club|project) (?:ended|closed|finished) in\b",
    prefilters="closed|closing|shutting|wound up|ceased|ended|funding|no longer|stopped|finished",
)
_HOME = r"(?:accommodation|hous(?:e|ing)|home|hostel|haven|sanctuary|shelter)"
_REFUGE = _guarded(
    r"\b(?:refuge|safe ?house|safe accommodation|wom[ae]n'?s? shelter)\b|\b(?:domestic (?:abuse|violence)|dv"
    r"|da) (?:accommodation|shelter|hostel|house)\b"
    rf"|\b{_HOME}\b[^.\n]{{0,30}}\b(?:fleeing|escaping|survivors of|victims of|trafficked)\b",
    prefilters="refuge|safe|shelter|domestic|dv |da |fleeing|escaping|surviv|victim|traffick",
)
_NOT_A_REFUGE = _guarded(r"\bwildlife refuge\b|\brun by refuge\b")


def emergencies_are_the_sites_own(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing speaks of 999 or of emergencies in its own way: urgent help comes from settings alone."""
    reason = "speaks of emergencies or of 999, which the site does itself on every page"
    yield from _held(entry, text, _EMERGENCY, "emergency_claim", reason)


def nothing_smells_of_exploitation(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing has the signs of recruiting people to exploit them."""
    reason = "has words that recruiters of vulnerable people use"
    yield from _held(entry, text, _EXPLOITATION, "exploitation", reason)


def nobody_is_shut_out_unlawfully(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing shuts people out by race, religion or the like (Equality Act 2010)."""
    reason = "seems to shut people out in a way that may be against the law"
    yield from _held(entry, text, _EXCLUSION, "exclusion", reason)


def no_promise_of_a_cure(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing promises a cure or speaks against medicine."""
    reason = "makes a promise about health, or speaks against medicine"
    yield from _held(entry, text, _CLINICAL, "clinical_claim", reason)


def no_asking_for_money(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing asks for money in ways that cannot be traced or undone."""
    yield from _held(entry, text, _MONEY, "asks_for_money", "asks for money in a way that people cannot get back")


def children_are_not_pictured(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing leads to a picture, or speaks of pictures of children: nobody can see from here who agreed to it."""
    yield from _held(
        entry, text, _CHILDREN, "children_pictured", "leads to a picture, or speaks of pictures of children"
    )


def open_listings_are_open(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing whose words say that it has closed is not marked open."""
    if entry.record.status.kind != "open" or not text.contains_any(_CLOSED.prefilters):
        return
    reason = "says that it has closed, but its status is open. Set status: {kind: closed, reason: …} instead"
    for path, piece in text.pieces:
        lines = (line for line in piece.split("\n") if not line.startswith("#"))  # a heading is shown as typed
        if any(_CLOSED.pattern.search(line) for line in lines):
            yield entry.problem(path, f"{reason}. {_DECIDE}", Severity.HELD, "says_closed")


def refuges_are_marked(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A refuge is marked as sensitive, and its address is kept private."""
    if not _gives_an_address(entry.document.value.get("venues")) or _NOT_A_REFUGE.pattern.search(text.whole):
        return
    for path, _ in islice(text.matches(_REFUGE), 1):
        message = f"speaks of a refuge or safe house, and gives an address. Is the place secret? {_DECIDE}"
        yield entry.problem(path, message, Severity.HELD, "refuge", private=True)


def _gives_an_address(venues: Value | None) -> bool:
    """Return whether a venue that is not kept private gives an address, even one that was mistyped."""
    return any(
        (venue.get("address") or venue.get("postcode") or venue.get("location"))
        and str(venue.get("keep_address_private", "no")).strip().casefold() != "yes"
        for venue in (venues if isinstance(venues, list) else ())
        if isinstance(venue, dict)
    )


def sensitive_needs_are_marked(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing whose first need is sensitive is itself marked sensitive."""
    first = context.needs.get(entry.record.needs[0])
    if first and first.sensitive and not entry.record.sensitive:
        message = f'helps with "{first.name}", so people may be in danger if it is seen. Add sensitive: yes'
        yield entry.problem(("needs", 0), message, Severity.WARNING, "sensitive")


_PUBLIC_BODIES = (
    (_guarded(r"\bN\.? ?H\.? ?S\b"), (".nhs.uk", "@nhs.net", ".nhs.net"), "the NHS"),
    (_guarded(r"\bpolice\b"), (".police.uk",), "the police"),
    (
        _guarded(
            r"\b(?:borough|city|county|district|town|parish) council\b|\bHM \w+|\bgovernment\b|\bDWP\b|\bHMRC\b"
            r"|\bjob ?centre\b"
            r"|\bhome office\b|\b(?:department|ministry) (?:for|of)\b"
        ),
        (".gov.uk",),
        "a council or the government",
    ),
)
_NOT_A_BODY = _guarded(r"\b(?:friends|supporters|league|campaign) (?:of|for)\b")


def public_bodies_are_themselves(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing that says it is the NHS, a council or the police writes from their addresses."""
    listing, join = entry.record, entry.record.join
    addresses = [a for a in (join.email, join.website, listing.organisation.website) if a]
    name = listing.organisation.name
    if not addresses or _NOT_A_BODY.pattern.search(name):
        return
    for guarded, endings, body in _PUBLIC_BODIES:
        if guarded.pattern.search(name) and not _any_at(addresses, endings):
            message = f"says it is {body}, but its e-mail and website are not theirs. {_DECIDE}"
            yield entry.problem(("organisation", "name"), message, Severity.HELD, "public_body")


def _any_at(addresses: list[str], endings: tuple[str, ...]) -> bool:
    return any(_host(a).endswith(endings) or a.endswith(endings) for a in addresses)


def _host(address: str) -> str:
    return "." + (address.split("@")[1] if "@" in address else address.split("//")[1].split("/")[0])


def _held(entry: ListingEntry, text: ListingText, guarded: GuardedPattern, code: str, reason: str) -> Iterator[Problem]:
    for path, _ in text.matches(guarded):
        yield entry.problem(path, f"{reason}. {_DECIDE}", Severity.HELD, code)


PATTERNS = {
    "emergency_claim": _EMERGENCY.pattern,
    "exploitation": _EXPLOITATION.pattern,
    "exclusion": _EXCLUSION.pattern,
    "clinical_claim": _CLINICAL.pattern,
    "asks_for_money": _MONEY.pattern,
    "says_closed": _CLOSED.pattern,
    "refuge": _REFUGE.pattern,
    "not_a_refuge": _NOT_A_REFUGE.pattern,
}
"""What these rules look for, by the codes of their problems. The form looks for it too."""


LISTING_RULES = (
    emergencies_are_the_sites_own,
    nothing_smells_of_exploitation,
    nobody_is_shut_out_unlawfully,
    no_promise_of_a_cure,
    no_asking_for_money,
    children_are_not_pictured,
    open_listings_are_open,
    refuges_are_marked,
    sensitive_needs_are_marked,
    public_bodies_are_themselves,
)
