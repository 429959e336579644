"""Rules that hold a listing whose address may be that of a secret place: a refuge, or whatever else says that it "
"is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText, holds_any
from generator.check.hidden_places import points_to_a_place, tells_where
from generator.check.safeguarding import DECIDE, SENSITIVE_ADDRESS
from generator.load.text_lines import PlaceInText
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity
from schema.need import Need


def _guarded(pattern: str, prefilters: str) -> GuardedPattern:
    """Return a pattern in any capitals; `prefilters` are split at each |."""
    return GuardedPattern(re.compile(pattern, re.IGNORECASE), tuple(prefilters.split("|")))


# --- refuges ------------------------------------------------------------------------------------------------------

_OF_WHOM = r"(?:wom[ae]n|m[ae]n|famil(?:y|ies)|girls?|lgbt\w*|children)['’]?s?['’]?"
_A_REFUGE = r"(?:refuge|safe ?house|safe accommodation|shelter for wom[ae]n|wom[ae]n['’]?s? shelter)s?"
_HOME = (
    r"(?:accommodation|hous(?:e|ing)(?! (?:advice|support|help|rights|options|benefit|applications?|team|officers?"
    r"|solicitors?))|home(?! office)|hostel|haven|sanctuary|shelter|rooms?)"
)
_HERE = r"(?:we are|we['’]re|(?:we|and|to|help) run|we offer|we manage|this is|is|our|runs|provides?|offers?)"
"""With what somebody says that it is they who have it."""
_AWAY = r"(?:for|to|from|with|at|of|about|on|by|in|near|who|into|until|not|no|than)"
"""What gives a refuge to somebody else: `our gifts to a women's refuge`."""
_WORDS = rf"(?:(?!{_AWAY}\b)[\w'’-]+,? ){{0,4}}?"
_FLED = (
    r"(?:(?:fleeing|escaping|leaving|getting away from) (?:[\w'’-]+ ){0,3}?(?:abus\w*|violen\w*|domestic|partners?"
    r"|husbands?|marriage|honour|traffick\w*|slavery|exploit\w*|stalk\w*|harm|danger|control\w*)"
    r"|(?:fleeing|escaping)(?= *(?:[.,;!\n]|$|with\b|and\b|who\b))"
    r"|(?:survivors|victims) of (?:abuse|domestic|sexual|violence|trafficking|slavery|honour)|trafficked)"
)
_REFUGE = _guarded(
    rf"\b{_HERE} {_WORDS}{_A_REFUGE}\b"
    rf"|\b{_OF_WHOM} {_A_REFUGE} (?:has|have|with|of|in|near|that (?:has|is|we)|since|is (?:staffed|open|run|in))\b"
    rf"|\b{_A_REFUGE} (?:accommodation|spaces?|beds?|rooms?)\b"
    rf"|(?:^|[.!?:\n])\W*{_WORDS}{_A_REFUGE} for (?:wom|m[ae]n\b|famil|people|anyone|young|survivors|victims|mums"
    r"|mothers|girls|children)"
    r"|\b(?:domestic (?:abuse|violence)|dv|da) (?:accommodation|shelter|hostel|house)\b"
    rf"|\b{_HOME}\b[^.\n]{{0,30}}\b{_FLED}\b",
    prefilters="refuge|safe|shelter|domestic|dv |da |fleeing|escaping|leaving|getting away|surviv|victim|traffick",
)
"""What a refuge says of itself. To speak of refuges, of a talk about them, of gifts for one or of Refuge is "
"nothing."""
_CALLED_A_REFUGE = _guarded(
    rf"^(?:(?!{_AWAY}\b)[\w'’-]+ ){{1,5}}{_A_REFUGE}$|\b{_OF_WHOM} {_A_REFUGE}\b", prefilters="refuge|safe|shelter"
)
"""What a refuge is called, in a name or among keywords."""
_REFUGE_PREFILTERS = tuple(dict.fromkeys((*_REFUGE.prefilters, *_CALLED_A_REFUGE.prefilters)))
_NOT_A_REFUGE = re.compile(
    r"\b(?:wildlife|animal|bird|hedgehog|bat|owl|cat|dog|donkey|horse|pony|toad|bee|traffic|mountain) refuge\b"
    r"|\brefuge for (?:wildlife|animals|birds|bees|bats|owls|hedgehogs|toads|cats|dogs|donkeys|horses|ponies|nature)\b"
    r"|\brefuge from (?:all )?(?:the |a |an |your |our )?(?:\w+ )?(?:noise|cold|heat|rain|weather|storms?|world|"
    r"traffic"
    r"|city|town|bustle|stress|rush|day|week|loneliness|worries|winter|wind|sun)\b"
    r"|\b(?:run by|friends of|support(?:ed by|ing|s)?) (?:the )?refuge\b"
    r"|\brefuge (?:street|road|lane|assurance|island|buildings?|chapel|church|pub|inn|caf[eé]|referrals?|talks?"
    r"|campaign|appeal|collections?|donations?|fundrais\w+|is a (?:caf[eé]|pub|shop))\b"
    rf"|(?<!\bour )(?<!\bour women['’]s )\b(?:{_OF_WHOM} )?refuge (?:workers?|staff|teams?|volunteers?)\b"
    r"|(?<!\ba )(?<!\bour )(?<!\bthe )(?<!['’]s )(?<!\bsafe )\brefuge (?:house|hall|court)\b"
    r"|\b(?:going|gone|went|go|move|moving|moved) (?:in)?to (?:a |an |the )?(?:\w+ )?refuges?\b"
    r"|\b(?:former|ex-?) ?refuge\b"
    r"|\b(?:find|finding|get|getting|access|accessing|seek|seeking|look(?:ing)? for|into|refer\w* (?:you )?(?:in)?to)"
    rf" (?:(?:you|a|an|emergency|safe|local|the|place|space|room|in|of|or|other) ){{0,4}}(?:{_OF_WHOM} "
    rf")?{_A_REFUGE}\b",
    re.IGNORECASE,
)
"""Refuges for animals, from the weather, in traffic and in the names of buildings; a refuge that is somewhere else."""


def refuges_are_marked(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A refuge is marked as sensitive, and its address is kept private."""
    if not text.contains_any(_REFUGE_PREFILTERS) or not _gives_an_address(entry.document.value):
        return
    for path, piece in text.pieces:
        if (at := where_a_refuge_is_said(path, piece)) is not None:
            message = f"speaks of a refuge or safe house, and gives an address. Is the place secret? {DECIDE}"
            yield entry.problem(PlaceInText.at(path, at), message, Severity.HELD, "refuge", private=True)
            return


def where_a_refuge_is_said(path: FieldPath, piece: str) -> int | None:
    """Return where a text begins to say that this is a refuge; what it says of others is passed over."""
    if not holds_any(piece.casefold(), _REFUGE_PREFILTERS):
        return None
    rest = _NOT_A_REFUGE.sub(lambda found: "," * len(found[0]), piece)
    called = _CALLED_A_REFUGE.pattern.search(rest) if path[-1] == "name" or path[0] == "keywords" else None
    found = called or _REFUGE.pattern.search(rest)
    return found.start() if found else None


# --- addresses that are said to be secret, or that are beside a sensitive need --------------------------------------

_TOLD = r"(?:secret|confidential|undisclosed|withheld)"
_NOTHING_ELSE = (
    r"(?=\W*$|\s*[.,;:!?)\n]|\s+(?:it|this|that|where|online|here|anywhere|on|in|with|to|publicly|until|for|because"
    r"|and|or|so|as|before|unless)\b)"
)
"""Behind what nobody does: the address, and not somebody's name."""
_DO_MAKE_KNOWN = r"(?:disclose|publish|share|give out|advertise)"
_MADE_KNOWN = rf"(?:disclosed|published|shared|given out|advertised|public|{_DO_MAKE_KNOWN}{_NOTHING_ELSE})"
_MAKE_KNOWN = r"(?:publish|disclose|give out|share|pass on|print|advertise|tell)"
_WHERE = r"(?:address|location|whereabouts|premises|where we are)"
_SECRET = _guarded(
    rf"\b{_TOLD}\W{{1,3}}(?:[a-z]+ )?(?:address|location|venue|premises)\b"
    rf"|(?:\w+ ){{0,2}}\b{_WHERE}\b[^.\n]{{0,25}}\b(?:{_TOLD}|(?:not|never|don['’]t) (?:to )?(?:be )?{_MADE_KNOWN})\b"
    rf"|\b(?:not|never|don['’]t) (?:ever )?{_MAKE_KNOWN}\b[^.\n]{{0,15}}\b{_WHERE}\b",
    prefilters="address|location|whereabouts|premises|where we|secret|confidential",
)
"""What somebody writes of a place that nobody may know."""
_OF_SOMEBODY = re.compile(
    r"\b(?:your|their|his|her|whose|members?['’]?s?|clients?['’]?s?|patients?['’]?s?|people['’]s|donors?['’]?s?|"
    r"e-?mail|ip|web"
    r"|home|personal|fixed|permanent) (?:[a-z]+ )?(?:address|location|whereabouts)"
    r"|\b(?:proof of|need|have|without|ask for|asked for) (?:an? |any |your )?address"
    r"|(?:address|location|whereabouts) of (?:your|their|his|her|people['’]s|members['’]?)\b",
    re.IGNORECASE,
)
"""Somebody's own address is no place that a listing gives."""


def secret_addresses_are_asked_about(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing whose address is said to be secret, or that helps with a sensitive need, gives no address.

    It may be a refuge by another name, "Safe Space", and where it is stands on the map at once. Each of its needs
    counts, wherever it stands among them: their order says what a listing is most for, and nothing of where people
    in danger come.
    """
    secret = next((path for path, match in text.all_matches(_SECRET) if not _OF_SOMEBODY.search(match[0])), None)
    gives_an_address = _gives_an_address(entry.document.value)
    if secret and (gives_an_address or any(points_to_a_place(path, piece) for path, piece in text.pieces)):
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


def _gives_an_address(listing: Mapping[str, Value]) -> bool:
    """Return whether a venue that is not kept private gives an address, even one that was mistyped, or letters do."""
    venues, join = listing.get("venues"), listing.get("join")
    post = join.get("post") if isinstance(join, dict) else None
    return (isinstance(post, str) and tells_where(post)) or any(
        (venue.get("address") or venue.get("postcode") or venue.get("location"))
        and str(venue.get("keep_address_private", "no")).strip().casefold() != "yes"
        for venue in (venues if isinstance(venues, list) else ())
        if isinstance(venue, dict)
    )


PATTERNS = {
    "refuge": _REFUGE.pattern,
    "called_a_refuge": _CALLED_A_REFUGE.pattern,
    "not_a_refuge": _NOT_A_REFUGE,
    "secret_address": _SECRET.pattern,
    "of_somebody": _OF_SOMEBODY,
}
"""What these rules look for, by the codes of their problems. The form looks for it too."""

LISTING_RULES = (refuges_are_marked, secret_addresses_are_asked_about)
