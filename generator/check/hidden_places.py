"""Rules about places that must stay secret: nothing that shows where they are is kept, printed or repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.dangers.hidden import HIDDEN_PLACE
from generator.check.evidence import Evidence
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem
from schema.types import POSTCODE_AREAS

LETTERS: FieldPath = ("join", "post")
"""Where a listing gives an address for letters."""
_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Terrace|Crescent|Cottages|Rise|Row|Close|Drive|Walk|Mews|Grove"
    r"|Gardens|Court|Way"
    r"|Place|Square|Hill|Parade|Villas|Buildings|Yard|Bungalows|Flats)"
)
_STREET_WITH_NUMBER = (
    r"(?:street|road|lane|avenue|close|drive|way|court|place|terrace|crescent|row|gardens|square|grove|mews|st|"
    r"rd|ave|rise|walk)"
)
_AREAS = "|".join(sorted(POSTCODE_AREAS))
POINTER = re.compile(
    rf"\b(?i:{_AREAS})[0-9][A-Za-z0-9]?[ -]?[0-9](?:[A-Za-z]{{2}})?\b"  # a postcode, or the half that tells most
    r"|\b[A-Z] [A-Z] [0-9] ?[0-9A-Z]? [0-9] [A-Z] [A-Z]\b"
    r"|\b[A-Z]{1,2}[0-9][A-Z0-9]?[ -]?[0-9][A-Z]{2}\b|\b[Pp]ostcode:? [A-Za-z]{1,2}[0-9]|^[A-Z]{2}[0-9]{1,2} [0-9]$"
    r"|\b(?:49|5[0-9]|60)\.[0-9]{3,}|[0-9]{1,2} ?°"  # a latitude
    r"|///[a-z]+\.[a-z]+\.[a-z]+|\b(?:[Ww]3[Ww]|[Ww]hat ?(?:3|three) ?[Ww]ords)\b"  # three words for a square
    r"|(?:^|[ (:])[a-z]{3,20}\.[a-z]{4,20}\.[a-z]{3,20}(?=$|[ ),;.!?])"
    r"|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b"  # a plus code
    r"|\b[HNOST][A-Z] ?[0-9]{3,5} ?[0-9]{3,5}\b"  # an Ordnance Survey grid reference
    rf"|(?<![0-9]{{3}} )\b[0-9]{{1,4}}[A-Za-z]?,? (?:[A-Za-z'’]{{1,20}} ){{1,3}}(?i:{_STREET_WITH_NUMBER})\b"
    rf"|\b[A-Z][a-z'’]+ {_STREET}\b"
    r"|\b[Ff]lat [0-9]"
    r"|(?:maps\.google|google\.[a-z.]{2,6}/maps|goo\.gl|//maps\.|bing\.com/maps|w3w\.co|plus\.codes|streetmap"
    r"|osm\.org|openstreetmap|[?&@](?:q|ll|query|center)?=?-?[0-9]{1,2}\.[0-9]+,)"
    r"|/(?:[\w-]{1,40}/){0,6}[\w-]{1,60}\.(?:jpe?g|png|webp|heic)\b"  # a picture of it
)
"""What shows where a place is, in figures, capitals and addresses. What shows it in words: `dangers/hidden.py`."""
WITHHELD = re.compile(
    r"\b(?:we|they|you|are|is|be|will)\b[^.\n]{0,40}\b(?:tell|told|give|given|say|arrange|meet you)\b"
    r"|\bwithheld\b|\bconfidential\b|\bgiven (?:after|once|when|to)\b|^P\.? ?O\.? Box\b"
    r"|\b(?:not|never|don['’]t) (?:ever )?(?:print|publish|give|share|show|list|advertise)\b"
    r"|\b(?:not|never) (?:published|shared|given|shown|told)\b|\bkept (?:private|secret)\b|\bsecret\b",
    re.IGNORECASE,
)
"""Words that stand in an address's stead, to say that it is not given."""
_LETTER_BOX = re.compile(r"\bP\.? ?O\.? ?Box\b|\bfreepost\b|\bB(?:C)?M\b.*\bWC1N 3XX\b", re.IGNORECASE)
"""An address that is a box at the post office, or a name that letters are sorted by."""
_STREET_OF_LETTERS = re.compile(
    rf"(?<!box )\b[0-9]{{1,4}}[a-z]?,? (?:[a-z'’]{{1,20}} ){{1,3}}{_STREET_WITH_NUMBER}\b"
    r"|\b[a-z'’]+ (?:street|road|lane|avenue|close|drive|terrace|crescent)\b|\bflat [0-9]",
    re.IGNORECASE,
)
"""A street beside such a box, which undoes it. Of a town such as Burgess Hill the box says nothing."""
_PRIVATE = (
    "this place is kept private, so nothing that shows where it is may be here, not even in the file."
    " Take it out, and tell the curators at once if it has already been sent"
)
_WORDS = Evidence((HIDDEN_PLACE,))


def tells_where(post: str) -> bool:
    """Return whether an address for letters is also where somebody is: a box tells no such thing."""
    return not _LETTER_BOX.search(post) or bool(_STREET_OF_LETTERS.search(post))


def private_places_say_only_the_town(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A venue whose address is private gives its town and nothing else: hiding it later is too late."""
    for position, venue in _private_venues(entry):
        for field in ("address", "postcode", "location", "name"):
            if venue.get(field) and not _is_withheld(venue[field]):
                yield entry.problem(("venues", position, field), _PRIVATE, code="private_address", private=True)


def _is_withheld(value: Value) -> bool:
    """Return whether words in an address's stead say that it is not given, and nothing else does."""
    return isinstance(value, str) and bool(WITHHELD.search(value)) and not POINTER.search(value)


def _private_venues(entry: ListingEntry) -> Iterator[tuple[int, dict[str, Value]]]:
    """Yield each venue as it was typed that says anything but no to keep_address_private, and its position."""
    venues = entry.document.value.get("venues")
    for position, venue in enumerate(venues if isinstance(venues, list) else ()):
        answer = venue.get("keep_address_private") if isinstance(venue, dict) else None
        if isinstance(venue, dict) and isinstance(answer, str) and answer.strip().casefold() not in ("no", "false"):
            yield position, venue


def private_places_do_not_leak(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Where a venue is private, no field holds a postcode, a street, a map, a landmark or the way there.

    Letters go to a box, if they go anywhere.
    """
    if any(_private_venues(entry)):
        for path in dict.fromkeys((*_paths_to_a_location(text), *_paths_to_a_hidden_venue(entry))):
            yield entry.problem(path, _PRIVATE, code="private_address", private=True)


def _paths_to_a_location(text: ListingText) -> Iterator[FieldPath]:
    """Yield each field whose text shows where a place is, but for the venue's own, which have a rule of their own."""
    in_figures = [path for path, piece in text.pieces if points_to_a_place(path, piece)]
    in_words = [path for path, _ in _WORDS.findings(text)]
    yield from (path for path in (*in_figures, *in_words) if not _is_venue_field(path))


def points_to_a_place(path: FieldPath, piece: str) -> bool:
    """Return whether a text shows in figures where a place is, or is the address of a place that letters go to."""
    return tells_where(piece) if path == LETTERS else bool(POINTER.search(piece))


def _paths_to_a_hidden_venue(entry: ListingEntry) -> Iterator[FieldPath]:
    """Yield the venue of each session that names a building which is not one of the public venues."""
    public = {venue.name for venue in entry.record.venues if not venue.keep_address_private}
    for position, session in enumerate(entry.record.sessions):
        if session.venue and session.venue not in public:
            yield ("sessions", position, "venue")


def _is_venue_field(path: FieldPath) -> bool:
    return path[0] == "venues" and path[-1] in ("address", "postcode", "lat", "lon", "name")


PATTERNS = {
    "private_address": POINTER,
    "withheld": WITHHELD,
    "letter_box": _LETTER_BOX,
    "street_of_letters": _STREET_OF_LETTERS,
}
"""What these rules look for in figures, by the codes of their problems. The form looks for it too."""

LISTING_RULES = (private_places_say_only_the_town, private_places_do_not_leak)
