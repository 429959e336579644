"""What a listing's words may say against its fields, and which word keeps a rule silent about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.check.agreement import joining, people, price, ways
from generator.check.agreement.yielding import StatedClaim
from generator.check.context import ListingEntry
from generator.problems import Problem, Severity
from schema.listing import Listing

CODE = "silent"
_CLAIMS = (
    joining.claims,
    price.claims,
    people.claims_of_ages,
    people.claims_of_groups,
    ways.claims_of_one_way,
    ways.claims_of_meeting_online,
)


def silences(entries: Iterable[ListingEntry]) -> Iterator[Problem]:
    """Yield what the rules would tell of listings but for a word, with that word."""
    for entry in entries:
        for claim in silenced(entry.record):
            message = f"not told, because of {claim.silenced_by}: {claim.message}"
            yield entry.problem(claim.place, message, Severity.WARNING, CODE)


def silenced(listing: Listing) -> Iterator[StatedClaim]:
    """Yield each claim of a listing's words against its fields that a rule keeps silent about."""
    return (claim for claims in _CLAIMS for claim in claims(listing) if claim.silenced_by)
