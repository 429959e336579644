"""Rules about what must never be published, and is never repeated in a message: patients, bank details, refuges.

A pull request is public the moment it is opened, so the messages here also say what to do next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.check.personal import FIRST_NAMES, NAMES_AND_TITLES
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem

_TELL = "Take it out, and tell the curators if it has already been sent"
_NHS_NUMBER = re.compile(r"[4-9](?<![0-9+].)(?<!ID .)(?<!ID: .)[0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{4}(?![0-9])")
_RECORD_NUMBER = re.compile(
    r"\b(?:NHS|CHI|EMIS|hospital|patient) (?:no|num|number"
    r"|id)\b\.?\W{0,3}[0-9][0-9 -]{4,12}"  # said to be one, whatever its digits
    r"|\b[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\b",  # a National Insurance number
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?(?: the)?|b\.)[^a-z0-9]{0,4}"
    r"(?:[0-9]{1,4}(?:st|nd|rd|th)?(?: of)?[/. -]{1,2}(?:[0-9]{1,2}"
    r"|[a-z]{3,9})[/., -]{1,2}[0-9]{2,4}"  # 12/03/1948, 12 March 1948
    r"|[a-z]{3,9} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{6,8}\b)",  # March 12, 1948 and 120348
    re.IGNORECASE,
)
_BANK = re.compile(
    r"\bsort ?(?:code)?\b[^\n]{0,20}[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\b|\b(?:account|acct?|a/c)\.? ?(?:number"
    r"|no\.?)?\W{0,3}[0-9]{8}\b"
    r"|\b[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}\b[^\n]{0,30}\b[0-9]{8}\b"
    r"|\b[0-9]{8}\b[^\n]{0,30}\b[0-9]{2}-[0-9]{2}-[0-9]{2}\b"
    r"|\bGB[0-9]{2} ?[A-Z]{4} ?[0-9]|\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}\b",
    re.IGNORECASE,
)
_CONDITION = (
    r"(?i:recover\w*|alcohol\w*|addict\w*|drink problem|drugs?|depress\w*|anxi\w*|bipolar|schizo\w*|psycho\w*"
    r"|suicid\w*|self.harm\w*"
    r"|dement\w*|autis\w*|adhd|hiv|cancer|epilep\w*|disab\w*|pregnan\w*|abus\w*|asylum|convict\w*|prison|gambl\w*"
    r"|debt|diabet\w*"
    r"|copd|stroke|parkinson\w*|alzheimer\w*|down'?s? syndrome|arthritis|frail|anorexi\w*|sectioned|homeless)"
)
_NAME = rf"\b(?:(?:{'|'.join(FIRST_NAMES)})(?: [A-Z][a-z]+)?|(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][a-z]+)\b"
_AT_WORK = r"(?!experience|support|help|work|train|speciali|qualif|advis|nurs|manag|run|teach|counsel)"
_NAMED_WITH_CONDITION = re.compile(
    rf"{_NAME}[^.\n]{{0,15}}\((?:[^)\n]*\b{_CONDITION})"
    rf"|{_NAME},?(?: (?:aged )?[0-9]{{1,3}},?)? (?:who )?(?:is|has|had|suffers|was|has been"
    rf"|lives with)\b(?:{_AT_WORK}[^.\n]){{0,40}}\b{_CONDITION}"
)
_CASE = re.compile(
    r"\b[Rr]eferred by (?:Dr|GP|[Dd]octor|the GP)\b[^\n.]{0,30}\bfor (?:patient|Mr|Mrs|Ms|Miss|[A-Z]\.)"
    r"|\b[Pp]atient (?:[A-Z]\. ?[A-Z]\.|[A-Z]{2}\b)|\b(?:[Kk]ey ?safe|[Dd]oor|[Ee]ntry) (?:code "
    r"|number )?(?:is )?:? ?[0-9]{4,6}\b"
)


_RECORDS = GuardedPattern(
    _RECORD_NUMBER, ("nhs", "chi ", "emis", "hospital", "patient", re.compile(r"[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d]\b"))
)
_BIRTHS = GuardedPattern(_BIRTH, ("dob", "d.o.b", "birth", "born", "b."))
_BANKS = GuardedPattern(_BANK, ("sort", "acc", "a/c", "gb", re.compile(r"[0-9]{8}|[0-9]{4}[ -][0-9]{4}[ -]")))
_CASES = GuardedPattern(_CASE, ("referred by", "patient", "key safe", "keysafe", "door", "entry"))
_PRIVATE_LIVES = GuardedPattern(
    _NAMED_WITH_CONDITION,
    tuple(
        "recover|alcohol|addict|drink|drug|depress|anxi|bipolar|schizo|psycho|suicid|harm|dement|autis|adhd|hiv|cancer"
        "|epilep|disab|pregnan|abus|asylum|convict|prison|gambl|debt|diabet|copd|stroke|parkinson|alzheimer|syndrome"
        "|arthrit|frail|anorexi|sectioned|homeless".split("|")
    ),
)


def no_nhs_number(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text holds an NHS number: ten digits that pass the modulus 11 check, or are said to be one.

    Source of the check: the NHS Data Dictionary.
    """
    labelled = {path for path, _ in text.matches(_RECORDS)}
    if not labelled and not _has_nhs_number(text.whole):
        return
    for path, piece in text.pieces:
        if path in labelled or _has_nhs_number(piece):
            message = f"this looks like a patient's NHS number. Nothing about a patient belongs here. {_TELL}"
            yield entry.problem(path, message, code="nhs_number", private=True)


def _has_nhs_number(text: str) -> bool:
    return any(_is_nhs_number(match[0]) for match in _NHS_NUMBER.finditer(text))


def _is_nhs_number(text: str) -> bool:
    digits = [int(c) for c in text if c.isdigit()]
    remainder = 11 - sum(d * weight for d, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return remainder != 10 and remainder % 11 == digits[9]


def no_date_of_birth(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text holds somebody's date of birth."""
    for path, _ in text.matches(_BIRTHS):
        message = f"this looks like somebody's date of birth. Nothing about a patient belongs here. {_TELL}"
        yield entry.problem(path, message, code="date_of_birth", private=True)


def no_named_person_with_a_condition(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """No text says something about the health or troubles of a named person."""
    for path, _ in () if text.words.isdisjoint(NAMES_AND_TITLES) else text.matches(_PRIVATE_LIVES):
        message = f"this says something private about a named person. {_TELL}"
        yield entry.problem(path, message, code="private_life", private=True)


def no_case_notes(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text is a note about one patient, or opens somebody's door."""
    for path, _ in text.matches(_CASES):
        message = f"this looks like a note about one person. Nothing about a patient belongs here. {_TELL}"
        yield entry.problem(path, message, code="case_note", private=True)


def no_bank_details(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text holds bank details."""
    for path, _ in text.matches(_BANKS):
        message = f"this looks like bank details, which do not belong in a listing. {_TELL}"
        yield entry.problem(path, message, code="bank_details", private=True)


def is_confidential(text: str) -> bool:
    """Return whether text holds what must not be repeated, whatever listing it stands in."""
    patterns = (_RECORD_NUMBER, _BIRTH, _BANK, _CASE, _NAMED_WITH_CONDITION)
    return _has_nhs_number(text) or any(pattern.search(text) for pattern in patterns)


# --- addresses that must stay secret ------------------------------------------------------------------------------

_STREET = r"(?:Street|Road|Lane|Avenue|Terrace|Crescent|Rd|Ave)"
_STREET_WITH_NUMBER = (
    r"(?:street|road|lane|avenue|close|drive|way|court|place|terrace|crescent|row"
    r"|gardens|square|grove|mews|st|rd|ave)"
)
_POINTER = re.compile(
    r"\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\b"
    r"|\b[A-Z] [A-Z] [0-9] ?[0-9A-Z]? [0-9] [A-Z] [A-Z]\b"  # a postcode
    r"|\b[Pp]ostcode:? [A-Za-z]{1,2}[0-9]"
    r"|\b(?:49|5[0-9]|60)\.[0-9]{3,}|[0-9]{1,2} ?°"  # a latitude
    r"|///[a-z]+\.[a-z]+\.[a-z]+|\b(?:[Ww]3[Ww]|[Ww]hat ?(?:3|three) ?[Ww]ords)\b"  # three words for a square
    r"|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b"  # a plus code
    r"|\b[HNOST][A-Z] ?[0-9]{3,5} ?[0-9]{3,5}\b"  # an Ordnance Survey grid reference
    rf"|\b[0-9]{{1,4}}[A-Za-z]?,? (?:[A-Za-z']+ ){{1,3}}(?i:{_STREET_WITH_NUMBER})\b|\b[A-Z][a-z']+ {_STREET}\b"
    rf"|\b[Ff]lat [0-9]"
    r"|\b(?:[Oo]pposite|[Bb]ehind|[Bb]eside|[Nn]ext (?:door )?to|[Aa]cross from|[Cc]orner of) (?:the"
    r"|a|[A-Z][a-z]+)\b"  # the way there
    r"|\b[Bb]us stop\b|\b[Bb]us (?:number |route )?[0-9]|\b[0-9]{1,3}[A-Z]? bus\b|\b[Tt]urn (?:left|right)\b"
    r"|\bdoors? (?:down|along|up) from\b"
    r"|(?:maps\.google|google\.[a-z.]{2,6}/maps|goo\.gl|maps\.apple|bing\.com/maps|w3w\.co|plus\.codes|streetmap"
    r"|osm\.org|openstreetmap)"
)
_PRIVATE = (
    "this place is kept private, so nothing that shows where it is may be here, not even in the file."
    " Take it out, and tell the curators at once if it has already been sent"
)


def private_places_say_only_the_town(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A venue whose address is private gives its town and nothing else: hiding it later is too late."""
    for position, venue in _private_venues(entry):
        for field in ("address", "postcode", "location", "name"):
            if venue.get(field):
                yield entry.problem(("venues", position, field), _PRIVATE, code="private_address", private=True)


def _private_venues(entry: ListingEntry) -> Iterator[tuple[int, dict[str, Value]]]:
    """Yield each venue as it was typed that says anything but no to keep_address_private, and its position."""
    venues = entry.document.value.get("venues")
    for position, venue in enumerate(venues if isinstance(venues, list) else ()):
        answer = venue.get("keep_address_private") if isinstance(venue, dict) else None
        if isinstance(venue, dict) and isinstance(answer, str) and answer.strip().casefold() not in ("no", "false"):
            yield position, venue


def private_places_do_not_leak(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Where a venue is private, no other field holds a postcode, a street, coordinates, a map link or the way there."""
    if any(_private_venues(entry)):
        for path in (*_paths_to_a_location(text), *_paths_to_a_hidden_venue(entry)):
            yield entry.problem(path, _PRIVATE, code="private_address", private=True)


def _paths_to_a_location(text: ListingText) -> Iterator[FieldPath]:
    """Yield each field whose text shows where a place is, but for the venue's own, which have a rule of their own."""
    for path, _ in text.matches(GuardedPattern(_POINTER, ("",))):
        if not _is_venue_field(path):
            yield path


def _paths_to_a_hidden_venue(entry: ListingEntry) -> Iterator[FieldPath]:
    """Yield the venue of each session that names a building which is not one of the public venues."""
    public = {venue.name for venue in entry.record.venues if not venue.keep_address_private}
    for position, session in enumerate(entry.record.sessions):
        if session.venue and session.venue not in public:
            yield ("sessions", position, "venue")


def _is_venue_field(path: FieldPath) -> bool:
    return path[0] == "venues" and path[-1] in ("address", "postcode", "lat", "lon", "name")


PATTERNS = {
    "nhs_number": _NHS_NUMBER,
    "record_number": _RECORD_NUMBER,
    "date_of_birth": _BIRTH,
    "private_life": _NAMED_WITH_CONDITION,
    "case_note": _CASE,
    "bank_details": _BANK,
    "private_address": _POINTER,
}
"""What these rules look for, by the codes of their problems. The form looks for it too, before anything is sent."""


LISTING_RULES = (
    no_nhs_number,
    no_date_of_birth,
    no_named_person_with_a_condition,
    no_case_notes,
    no_bank_details,
    private_places_say_only_the_town,
    private_places_do_not_leak,
)
