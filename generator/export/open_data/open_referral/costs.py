"""What a service costs, and what people must bring."""

from __future__ import annotations

import re

from generator.export.open_data.open_referral.taxonomy import Taxonomies
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.views import cost_text
from schema.listing import Listing

_AMOUNT = re.compile(r"£([0-9]+(?:\.[0-9]{2})?)")


def fees(listing: Listing) -> Json:
    """Return what a listing costs, in words, under the name that HSDS has for it and the one that the UK kept."""
    if listing.cost is None:
        return {}
    words = ". ".join(part.rstrip(".") for part in (cost_text.cost(listing), *cost_text.needed(listing)))
    return {"fees_description": words, "fees": words}


def cost_options(listing: Listing, service: str, taxonomies: Taxonomies) -> list[Json]:
    """Return each price of a listing; an amount in figures only where it is one and nothing else."""
    prices = listing.cost.prices if listing.cost else ()
    return [
        without_empty(
            {
                "id": taxonomies.id_of("cost_option", service, n),
                "service_id": service,
                "option": price.label,
                **amount(price.amount),
                "amount_description": price.amount,
            }
        )
        for n, price in enumerate(prices)
    ]


def amount(words: str) -> Json:
    """Return an amount of money such as `£5`, or nothing for `£5 to £8` and other words."""
    if words.casefold() == "free":
        return {"amount": 0, "currency": "gbp"}
    found = _AMOUNT.fullmatch(words)
    return {"amount": float(found[1]), "currency": "gbp"} if found else {}


def required_documents(listing: Listing, service: str, taxonomies: Taxonomies) -> list[Json]:
    """Return the voucher, and the membership, that people need."""
    return [
        {"id": taxonomies.id_of("required_document", service, n), "service_id": service, "document": words}
        for n, words in enumerate(cost_text.needed(listing))
    ]
