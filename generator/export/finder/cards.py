"""What a result shows: enough to decide without opening the listing's page."""

from __future__ import annotations

from typing import Any

from generator.resolve import Item
from generator.text import list_words
from generator.views import card as view


def card(item: Item) -> dict[str, Any]:
    """Return a listing's card; what it does not say is left out. Dates are absolute: the page works out the rest."""
    shown, listing = view.card(item), item.listing
    found = {
        "id": item.id,
        "name": shown.name,
        "summary": shown.summary,
        "organisation": listing.organisation.name,
        "where": shown.where,
        "when": shown.when,
        "cost": shown.cost,
        "first": listing.join.first_step,
        "phone": [shown.phone.shown, shown.phone.href] if shown.phone else None,
        "phones": [call.number.shown for call in listing.join.other_phones],
        "website": listing.join.website,
        "ways": list_words(listing.ways),
        "keywords": ", ".join(listing.keywords),
        "paused": shown.paused,
        "sensitive": int(item.sensitive),
    }
    return {key: value for key, value in found.items() if value}
