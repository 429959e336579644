"""The rule about needs that a listing plainly speaks of and does not list: who asks about them would not find it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.formatting import list_words
from generator.need_proposals import listing_texts
from generator.problems import Problem, Severity
from schema.listing import MAX_NEEDS
from schema.types import quoted

_LEAST_PHRASES = 2
"""How many phrases of a need stand in a name and a summary: one is often chance, such as the church of a hall."""
_LEAST_CONFIDENCE = 0.9
"""How sure the model of whole listings must be as well. Alone it is wrong of a quarter of what is not listed."""


def needs_that_are_spoken_of_are_listed(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing whose name and summary plainly speak of a need lists that need, or people who ask do not find it."""
    listing, proposer = entry.record, context.need_proposer
    said = proposer.phrases(f"{listing.name} / {listing.summary}")
    spoken = {id for id, phrases in said.items() if len(phrases) >= _LEAST_PHRASES and id not in listing.needs}
    if not spoken or len(listing.needs) >= MAX_NEEDS:
        return
    for proposal in proposer.propose(listing_texts(listing), _LEAST_CONFIDENCE, spoken):
        name, id = context.needs[proposal.need].name.lower(), quoted(proposal.need)
        words = list_words([quoted(phrase) for phrase in said[proposal.need]])
        message = f"have no {id}, and {words} seem to speak of {name}. If that is so, add {id}"
        yield entry.problem(("needs",), message, Severity.WARNING, "unlisted_need")


LISTING_RULES = (needs_that_are_spoken_of_are_listed,)
