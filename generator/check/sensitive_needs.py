"""When a listing's page is a sensitive one, and a rule that asks a person where its needs alone say so.

What a listing is most for comes first among its needs. A refuge's drop-in may well name housing first, and an advice
centre may name domestic abuse last. Being seen to read the one could put somebody in danger, and of the other hardly.
So any such need makes a page sensitive until a person has said that it is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema import Need

SENSITIVE_TOO = "sensitive_too"
"""The code of what asks a person whether a page is a sensitive one."""


def is_sensitive(entry: ListingEntry, context: CheckContext) -> bool:
    """Return what `LinkedListing.sensitive` says, of a listing that may name a need that there is not."""
    found = dict(_needs(entry, context))
    if entry.record.sensitive or 0 in found:
        return True
    return "sensitive" not in entry.record.model_fields_set and bool(found)


def sensitive_needs_among_others_are_answered(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing with a sensitive need after its first says whether its own page is sensitive."""
    found = dict(_needs(entry, context))
    if found and 0 not in found and "sensitive" not in entry.document.value:
        position, need = next(iter(found.items()))
        message = (
            f'helps with "{need.name}" too, so its page has a plain title, and no map or page of an area shows it. Add'
            " sensitive: no if nobody could be in danger when it is seen, or else sensitive: yes"
        )
        yield entry.problem(("needs", position), message, Severity.WARNING, SENSITIVE_TOO)


def _needs(entry: ListingEntry, context: CheckContext) -> Iterator[tuple[int, Need]]:
    """Yield each sensitive need of a listing, with its place among them."""
    for position, id in enumerate(entry.record.needs):
        need = context.needs.get(id)
        if need and need.sensitive:
            yield position, need


LISTING_RULES = (sensitive_needs_among_others_are_answered,)
