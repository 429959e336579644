"""What a listing costs, in words, and what people need before they set out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.languages import joined, said_of, say
from generator.reachability import can_be_checked
from generator.views import eligibility_text
from schema.cost import Price
from schema.listing import Listing

COST_WORDS = {
    "free": say("Free"),
    "donation": say("Pay what you can"),
    "paid": say("There is a charge"),
    "depends": say("It depends"),
}
COST_OPTIONS = {**COST_WORDS, "free": say("Free, or pay what you can")}
"""Kinds of cost, each with its label in a filter: who has no money can come to what is paid for by gifts too."""


def cost(listing: Listing) -> str:
    """Return what it costs, in words."""
    if listing.cost is None:
        return eligibility_text.ASK if can_be_checked(listing) else say("Not known")
    word = COST_WORDS[listing.cost.kind]
    told = [joined(", ", _prices(listing.cost.prices))] if listing.cost.prices else []
    told += [listing.cost.note] if listing.cost.note else []
    if not told:
        return word
    return joined(". ", told if listing.cost.kind == "paid" else [word, *told])


def _prices(prices: Sequence[Price]) -> Iterator[str]:
    """Yield each price with whom or what it is for, to stand in one line: `£5 (adults)`, `pay what you can`."""
    for place, price in enumerate(prices):
        amount, label = _as_small(price.amount) if place else price.amount, _as_small(price.label or "")
        yield say("{amount} ({label})", amount=amount, label=label) if label else amount


def _as_small(words: str) -> str:
    """Return words with a small first letter. Initials such as NHS stay as they are."""
    return words if words[1:2].isupper() else said_of(lambda told: f"{told[:1].lower()}{told[1:]}", words)


def needed(listing: Listing) -> tuple[str, ...]:
    """Return what people need before they set out: a voucher, and who gives it; to be a member, and how."""
    cost = listing.cost
    voucher = [say("Voucher needed, from {whom}", whom=cost.voucher)] if cost and cost.voucher else []
    membership = [say("Membership needed. {how}", how=cost.membership)] if cost and cost.membership else []
    return (*voucher, *membership)
