"""Rules that hold a listing for a named person: it may be right, but nobody should publish it unthinking.

What words can show is in `generator/check/dangers`, and how it is weighed in `generator/check/evidence.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.check.danger_model import DangerModel, danger_model
from generator.check.dangers.bad_advice import BAD_ADVICE
from generator.check.dangers.children import CHILDREN
from generator.check.dangers.closing import CLOSED, CLOSED_PLAINLY
from generator.check.dangers.conditions import HELP_FOR_A_VOTE, NAMES_GIVEN_AWAY, PAID_IN_KIND
from generator.check.dangers.conversion import CONVERSION, CONVERSION_NAMED
from generator.check.dangers.disabled_people import DISABLED_PEOPLE_SHUT_OUT
from generator.check.dangers.doors import OPEN_DOORS
from generator.check.dangers.emergency import EMERGENCY
from generator.check.dangers.exceptions import EXCEPTIONS
from generator.check.dangers.exclusion import EXCLUSION
from generator.check.dangers.exploitation import EXPLOITATION
from generator.check.dangers.fled import FLED
from generator.check.dangers.harm import HARMFUL_CARE, SELF_HARM
from generator.check.dangers.hate import HATE
from generator.check.dangers.medicine import MEDICINE, SPIRITS
from generator.check.dangers.money import MONEY
from generator.check.dangers.officers import FEIGNED
from generator.check.dangers.passed_on import PASSED_ON
from generator.check.dangers.quiet_places import QUIET_PLACE
from generator.check.dangers.rescue import KEPT_FROM_RESCUE, SECONDS_COUNT
from generator.check.dangers.sales import FOR_SALE
from generator.check.evidence import Danger, Evidence, Reading
from generator.check.hidden_places import POINTER
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity
from schema.need import Need

DECIDE = "A named person must decide, and record it: approved: {on: …, by: …}"
READ_AGAIN = "Read it again: could it harm anybody? If not, all is well"
DANGERS = (
    *(MEDICINE, SPIRITS, CONVERSION, CONVERSION_NAMED, SELF_HARM, HARMFUL_CARE),
    *(EXCLUSION, HATE, MONEY, BAD_ADVICE, CHILDREN, EXPLOITATION, FLED),
    *(EMERGENCY, OPEN_DOORS, FOR_SALE, FEIGNED, CLOSED, CLOSED_PLAINLY),
    *(EXCEPTIONS, DISABLED_PEOPLE_SHUT_OUT, KEPT_FROM_RESCUE, SECONDS_COUNT, PASSED_ON, QUIET_PLACE),
    *(HELP_FOR_A_VOTE, NAMES_GIVEN_AWAY, PAID_IN_KIND),
)
"""Every kind of danger that words can show. The form looks for the same."""

SENSITIVE_ADDRESS = "sensitive_address"
"""The code of an address where people come who may be in danger: nobody has said that it is secret."""
FACTS = frozenset({"door_code", "says_closed", "secret_address"})
"""Codes of what is a fact and no danger in words."""
ALWAYS_HELD = FACTS | {"emergency_claim", "exclusion", "harmful_care", "hate"}
"""Codes of what is held or refused whatever else is said.

Help in place of 999, shutting people out and hatred are made no smaller by kind words around them, and of care that
does harm there are too few sentences to learn from.
"""

REASONS = {
    "asks_for_money": "asks for money, a card or a password in a way that people cannot get back",
    "bad_advice": "gives advice that can lose people their case, their money or their home",
    "child_safety": "has words that people who harm children use",
    "clinical_claim": "makes a promise about health, or speaks against medicine",
    "conversion_therapy": "seems to offer to change whom somebody loves, or who they are",
    "drugs_or_weapons": "seems to offer drugs, medicines or weapons",
    "emergency_claim": "seems to take the place of the emergency services",
    "exclusion": "seems to shut people out in a way that may be against the law",
    "exploitation": "has words that people use who exploit or control others",
    "feigned_officer": "speaks in the name of an authority that it may not be",
    "finding_people": "may help to find, bring back or put pressure on somebody who has fled",
    "harmful_care": "speaks of care, or of a place, that may do harm",
    "hate": "speaks with hate of a group of people",
    "says_closed": "says that it has closed, but its status is open. Set status: {kind: closed, reason: …} instead",
    "secret_address": "tells where a place is that nobody is to know",
    "self_harm": "may help people to harm themselves",
}
"""What a problem of each kind says, by its code."""

_EVIDENCE = Evidence(DANGERS)


def read(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Reading]:
    """Yield each text of a listing with the dangers whose signs it has."""
    return _EVIDENCE.readings(text, _marks(entry), context.needs_by_word)


def nothing_said_is_a_danger(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text has the signs of a danger, or says together what dangers say; none tells how to open a door.

    Signs that are all there is to a danger hold a listing only where the rest of what is said does not speak against
    it; else they are a warning, and so is what comes near enough to a danger without a sign.
    """
    model = danger_model()
    for said in read(entry, context, text):
        stands = bool(said.dangers) and model.upholds(said.sentences, [danger.code for danger in said.dangers])
        for danger in said.dangers:
            is_held = danger.code in ALWAYS_HELD or stands
            yield _told(entry, said.path, danger, Severity.HELD if is_held else Severity.WARNING)
        if not said.dangers and said.path not in entry.document.comments:  # no reader of the site sees a remark
            yield from _said_together(entry, said, model)


def _said_together(entry: ListingEntry, said: Reading, model: DangerModel) -> Iterator[Problem]:
    """Yield what a text without a sign says together, when that is enough to hold it or to warn of it."""
    worth = model.worth(said.sentences)
    if worth < (model.held if said.path[0] == "keywords" else model.warned):  # they name what people flee
        return
    because = ", ".join(f'"{words}"' for words in model.telling(said.sentences))
    if worth >= model.held:
        message = f"says together what listings that do harm say: {because}. {DECIDE}"
        yield entry.problem(said.path, message, Severity.HELD, "said_together")
    else:
        message = f"has words that stand together in some listings that do harm: {because}. {READ_AGAIN}"
        yield entry.problem(said.path, message, Severity.WARNING, "said_together")


def has_sign(sentence: str, problem: Problem, entry: ListingEntry) -> bool:
    """Return whether a sentence has a sign of the danger that a problem of a listing tells of."""
    names = {sign.name for danger in DANGERS if danger.code == problem.code for sign in danger.signs}
    field = next((step for step in reversed(problem.field) if isinstance(step, str)), "")
    return bool(names) and not names.isdisjoint(_EVIDENCE.signs(sentence, f"{_marks(entry)} @{field}"))


def _told(entry: ListingEntry, path: FieldPath, danger: Danger, severity: Severity) -> Problem:
    if danger is OPEN_DOORS:  # a pull request is public at once, and so is the way in
        message = "this tells anybody how to open a door. Take it out, and change the code if it was sent"
        return entry.problem(path, message, code="door_code", private=True)
    ask = DECIDE if severity is Severity.HELD else READ_AGAIN
    is_private = danger is QUIET_PLACE
    return entry.problem(path, f"{REASONS[danger.code]}. {ask}", severity, danger.code, private=is_private)


def _marks(entry: ListingEntry) -> str:
    """Return what the listing's other fields say, as words for phrases to ask for."""
    who = entry.record.who
    is_for_children = (who.to_age is not None and who.to_age < ADULT) or (
        who.from_age is not None and who.from_age < ADULT - 2 and who.to_age is None
    )
    is_private = any(venue.keep_address_private for venue in entry.record.venues)
    others = f"{' @private' * is_private}{' @sensitive' * bool(entry.record.sensitive)}"
    return f"@{entry.record.status.kind}{' @children' * is_for_children}{others}"


ADULT = 18
"""From what age a person is an adult, in years."""


def _guarded(pattern: str, prefilters: str = "") -> GuardedPattern:
    """Return a pattern in any capitals; `prefilters` are split at each |."""
    return GuardedPattern(re.compile(pattern, re.IGNORECASE), tuple(prefilters.split("|")))


_PICTURE = _guarded(
    r"https?://[^\s)\]>\"']{1,200}\.(?:jpe?g|png|gif|webp|heic|mp4|mov)\b",
    prefilters=".jp|.png|.gif|.webp|.heic|.mp4|.mov",
)
_HOME = r"(?:accommodation|hous(?:e|ing)|home|hostel|haven|sanctuary|shelter)"
_A_REFUGE = r"(?:refuge|safe ?house|safe accommodation|shelter for wom[ae]n|wom[ae]n['’]?s? shelter)"
_REFUGE = _guarded(
    r"\b(?:we are|we['’]re|we run|we offer|we manage|this is|is|our|runs?|provides?|offers?)"
    rf" (?:[\w'’-]+ ){{0,3}}{_A_REFUGE}\b"
    rf"|\b(?:wom[ae]n|m[ae]n|famil(?:y|ies)|girls?|lgbt\w*|children)['’]?s?['’]? {_A_REFUGE}\b"
    rf"|\b{_A_REFUGE} (?:accommodation|spaces?|beds?|rooms?)\b"
    rf"|\b{_A_REFUGE} for (?:wom|m[ae]n\b|famil|people|anyone|young|survivors|victims|mums|mothers|girls|children)"
    rf"|^(?:[\w'’-]+ ){{1,5}}{_A_REFUGE}$"
    r"|\b(?:domestic (?:abuse|violence)|dv|da) (?:accommodation|shelter|hostel|house)\b"
    rf"|\b{_HOME}\b[^.\n]{{0,30}}\b(?:fleeing|escaping|(?:survivors|victims) of "
    r"(?:abuse|domestic|sexual|violence|trafficking|slavery|honour)|trafficked)\b",
    prefilters="refuge|safe|shelter|domestic|dv |da |fleeing|escaping|surviv|victim|traffick",
)
"""What a refuge says of itself, or is called. To speak of refuges, of one's talk about them or of Refuge is nothing."""
_NOT_A_REFUGE = _guarded(
    r"\b(?:wildlife|animal|bird|hedgehog|bat|owl|cat|dog|donkey|horse|pony|toad|bee|traffic|mountain) refuge\b"
    r"|\brun by refuge\b|\brefuge (?:street|road|lane|house|hall|court|assurance|island|buildings?|chapel|church"
    r"|pub|inn|caf[eé]|workers?|staff|referrals?|talk|campaign|is a (?:caf[eé]|pub|shop))\b"
    r"|\b(?:going|gone|went|go|move|moving) (?:in)?to (?:a |the )?refuges?\b|\b(?:former|ex-?) ?refuge\b"
)
"""Refuges for animals, in traffic, and in the names of buildings; work for a refuge that is somewhere else."""


_TOLD = r"(?:secret|confidential|undisclosed|withheld)"
_MADE_KNOWN = r"(?:disclosed?|published?|shared?|given out|give out|advertised?|public)"
_MAKE_KNOWN = r"(?:publish|disclose|give out|share|pass on|print|advertise|tell)"
_WHERE = r"(?:address|location|whereabouts|premises|where we are)"
_SECRET = _guarded(
    rf"\b{_TOLD}\W{{1,3}}(?:[a-z]+ )?(?:address|location|venue|premises)\b"
    rf"|(?:\w+ )?\b{_WHERE}\b[^.\n]{{0,25}}\b(?:{_TOLD}|(?:not|never|don['’]t) (?:to )?(?:be )?{_MADE_KNOWN})\b"
    rf"|\b(?:not|never|don['’]t) (?:ever )?{_MAKE_KNOWN}\b[^.\n]{{0,15}}\b{_WHERE}\b",
    prefilters="address|location|whereabouts|premises|where we|secret|confidential",
)
"""What somebody writes of a place that nobody may know."""
_OF_SOMEBODY = re.compile(
    r"\b(?:your|their|his|her|whose|members?['’]?s?|clients?['’]?s?|patients?['’]?s?|people['’]s|donors?['’]?s?|"
    r"e-?mail|ip|web"
    r"|home|personal) (?:[a-z]+ )?(?:address|location|whereabouts)"
    r"|(?:address|location|whereabouts) of (?:your|their|his|her|people['’]s|members['’]?)\b",
    re.IGNORECASE,
)
"""Somebody's own address is no place that a listing gives."""


def no_link_leads_to_a_picture(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing leads to a picture: nobody can see from here who is in it, and who agreed."""
    yield from _held(
        entry, text, _PICTURE, "links_to_picture", "leads to a picture, and nobody can see from here who agreed to it"
    )


def refuges_are_marked(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A refuge is marked as sensitive, and its address is kept private."""
    if not _gives_an_address(entry.document.value.get("venues")):
        return
    for path, _ in islice(text.matches(_REFUGE), 1):
        if _NOT_A_REFUGE.pattern.search(text.whole):
            return
        message = f"speaks of a refuge or safe house, and gives an address. Is the place secret? {DECIDE}"
        yield entry.problem(path, message, Severity.HELD, "refuge", private=True)


def secret_addresses_are_asked_about(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing whose address is said to be secret, or that helps with a sensitive need, gives no address.

    It may be a refuge by another name, "Safe Space", and where it is stands on the map at once. Each of its needs
    counts, wherever it stands among them: their order says what a listing is most for, and nothing of where people
    in danger come.
    """
    secret = next((path for path, match in text.all_matches(_SECRET) if not _OF_SOMEBODY.search(match[0])), None)
    gives_an_address = _gives_an_address(entry.document.value.get("venues"))
    if secret and (gives_an_address or any(POINTER.search(piece) for _, piece in text.pieces)):
        message = f"says that an address is secret, and one is given. Take it out. {DECIDE}"
        yield entry.problem(secret, message, Severity.HELD, "secret_address", private=True)
        return
    if gives_an_address:
        for position, need in _sensitive_needs(entry, context):
            message = f'helps with "{need.name}", and gives an address. Is the place secret? {DECIDE}'
            yield entry.problem(("needs", position), message, Severity.HELD, SENSITIVE_ADDRESS)


def _sensitive_needs(entry: ListingEntry, context: CheckContext) -> Iterator[tuple[int, Need]]:
    for position, id in enumerate(entry.record.needs):
        need = context.needs.get(id)
        if need and need.sensitive:
            yield position, need


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


def _held(entry: ListingEntry, text: ListingText, guarded: GuardedPattern, code: str, reason: str) -> Iterator[Problem]:
    for path, _ in text.matches(guarded):
        yield entry.problem(path, f"{reason}. {DECIDE}", Severity.HELD, code)


PATTERNS = {
    "refuge": _REFUGE.pattern,
    "not_a_refuge": _NOT_A_REFUGE.pattern,
    "secret_address": _SECRET.pattern,
    "of_somebody": _OF_SOMEBODY,
}
"""What these rules look for besides, by the codes of their problems. The form looks for it too."""


LISTING_RULES = (
    nothing_said_is_a_danger,
    no_link_leads_to_a_picture,
    refuges_are_marked,
    secret_addresses_are_asked_about,
    sensitive_needs_are_marked,
)
