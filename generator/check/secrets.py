"""Rules about what must never be published, and is never repeated in a message: patients, bank details, refuges.

A pull request is public the moment it is opened, so the messages here also say what to do next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.book import Book, ListingEntry, matching, texts
from generator.check.personal import FIRST_NAMES
from generator.problems import FieldPath, Problem

_TELL = "Take it out, and tell the curators if it has already been sent"
_NHS_NUMBER = re.compile(r"(?<![0-9+])[4-9][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])")
_BIRTH = re.compile(
    r"\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b[^a-z0-9]{0,4}[0-9]{1,4}[/. -](?:[0-9]{1,2}|[a-z]{3,9})[/. -][0-9]{2,4}",
    re.IGNORECASE,
)
_BANK = re.compile(
    r"\bsort code\b|\baccount (?:number|no\.?)?:? ?[0-9]{8}\b|\b[0-9]{2}-[0-9]{2}-[0-9]{2}\b(?=.{0,30}[0-9]{8})|\bGB[0-9]{2} ?[A-Z]{4} ?[0-9]",
    re.IGNORECASE,
)
_CONDITION = (
    r"(?:recover\w*|alcohol\w*|addict\w*|drink problem|drugs?|depress\w*|anxi\w*|bipolar|schizo\w*|psycho\w*|suicid\w*|self.harm\w*"
    r"|dement\w*|autis\w*|adhd|hiv|cancer|epilep\w*|disab\w*|pregnan\w*|abus\w*|asylum|convict\w*|prison|gambl\w*|debt)"
)
_NAME = rf"\b(?:{'|'.join(FIRST_NAMES)})\b"
_NAMED_WITH_CONDITION = re.compile(
    rf"{_NAME}[^.\n]{{0,15}}\((?:[^)\n]*\b{_CONDITION})"
    rf"|{_NAME}(?: [A-Z][a-z]+)?,? (?:who )?(?:is|has|had|suffers|was|has been)\b[^.\n]{{0,40}}\b{_CONDITION}"
)


def no_nhs_number(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No text holds an NHS number: ten digits that pass the modulus 11 check (NHS Data Dictionary)."""
    if not any(_is_nhs_number(found[0]) for found in _NHS_NUMBER.finditer(text)):
        return
    for where, piece in texts(entry):
        if any(_is_nhs_number(found[0]) for found in _NHS_NUMBER.finditer(piece)):
            message = f"this looks like a patient's NHS number. Nothing about a patient belongs here. {_TELL}"
            yield entry.problem(where, message, code="nhs_number", private=True)


def _is_nhs_number(text: str) -> bool:
    digits = [int(c) for c in text if c.isdigit()]
    remainder = 11 - sum(d * weight for d, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return remainder != 10 and remainder % 11 == digits[9]


def no_date_of_birth(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No text holds somebody's date of birth."""
    for where, _ in matching(entry, _BIRTH, text):
        message = f"this looks like somebody's date of birth. Nothing about a patient belongs here. {_TELL}"
        yield entry.problem(where, message, code="date_of_birth", private=True)


def no_named_person_with_a_condition(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No text says something about the health or troubles of a named person."""
    for where, _ in matching(entry, _NAMED_WITH_CONDITION, text):
        message = f"this says something private about a named person. {_TELL}"
        yield entry.problem(where, message, code="private_life", private=True)


def no_bank_details(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No text holds bank details."""
    for where, _ in matching(entry, _BANK, text):
        message = f"this looks like bank details, which do not belong in a listing. {_TELL}"
        yield entry.problem(where, message, code="bank_details", private=True)


# --- addresses that must stay secret ------------------------------------------------------------------------------

_POINTER = re.compile(
    r"\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\b"  # a postcode
    r"|-?\b[0-9]{1,2}\.[0-9]{3,}\s*,\s*-?[0-9]{1,2}\.[0-9]{3,}\b"  # a latitude and a longitude
    r"|///[a-z]+\.[a-z]+\.[a-z]+"  # three words for a square
    r"|\b[0-9]{1,4}[A-Za-z]? (?:[A-Z][A-Za-z']+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Place|Terrace|Crescent|Row|Gardens|St|Rd|Ave)\b"
    r"|(?:maps\.google|google\.[a-z.]+/maps|goo\.gl/maps|what3words|osm\.org|openstreetmap\.org)"
)
_PRIVATE = (
    "this place is kept private, so nothing that shows where it is may be here, not even in the file."
    " Take it out, and tell the curators at once if it has already been sent"
)


def private_places_say_only_the_town(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A venue whose address is private gives its town and nothing else: hiding it later is too late."""
    for position, venue in enumerate(entry.record.venues):
        if venue.keep_address_private:
            for field in ("address", "postcode", "location", "name"):
                if getattr(venue, field) is not None:
                    yield entry.problem(("venues", position, field), _PRIVATE, code="private_address", private=True)


def private_places_do_not_leak(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """Where a venue is private, no other field holds a postcode, a street address, coordinates or a map link."""
    if not any(venue.keep_address_private for venue in entry.record.venues):
        return
    for where, _ in matching(entry, _POINTER, text):
        if not _is_venue_field(where):
            yield entry.problem(where, _PRIVATE, code="private_address", private=True)


def _is_venue_field(where: FieldPath) -> bool:
    return where[0] == "venues" and where[-1] in ("address", "postcode", "lat", "lon", "name")


LISTING_RULES = (
    no_nhs_number,
    no_date_of_birth,
    no_named_person_with_a_condition,
    no_bank_details,
    private_places_say_only_the_town,
    private_places_do_not_leak,
)
