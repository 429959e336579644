"""What a result shows, enough to decide without opening the listing's page; and what else can be found of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from generator.export.search_index.documents import organisation_names
from generator.formatting import list_words
from generator.recurrence_rows import Row, day
from generator.resolve import LinkedListing
from generator.views import card as view
from generator.views import listing_text, session_text
from generator.views.places_text import PlacesText
from schema.listing import Listing

_NOT_DIGITS = re.compile("[^0-9]+")


def card(item: LinkedListing) -> dict[str, Any]:
    """Return what a result shows of a listing but its sessions. Dates are absolute: the page works out the rest."""
    shown, listing = view.card(item), item.listing
    return {
        "id": item.id,
        "name": shown.name,
        "summary": shown.summary,
        "where": shown.where,
        "when": shown.when,
        "cost": shown.cost,
        "first": shown.first,
        "phone": [shown.phone.shown, shown.phone.href] if shown.phone else "",
        "ways": list_words(listing.ways),
        "paused": shown.paused,
        "places": _places(shown.places, item),
        "terms": list(shown.terms),
        "sensitive": int(item.sensitive),
        "reviewed": day(item.freshness.reviewed_on),
        "sessions": None,
        "details": _details(listing),
    }


def with_sessions(card: dict[str, Any], sessions: list[Row]) -> dict[str, Any]:
    """Return a card with its sessions as rows, whose calendars are numbered by what all listings use."""
    return {**card, "sessions": sessions}


def _details(listing: Listing) -> list[str]:
    """Return what tells each session from the others; nothing where nothing does."""
    details = session_text.details(listing)
    return list(details) if any(details) else []


def _places(places: PlacesText, item: LinkedListing) -> list[Any]:
    """Return what is said of places, whether it warns, and the day from which something else is said, with that."""
    if not places.words:
        return []
    until = item.availability.until if places.until else None
    return [places.words, int(places.warns), day(until), places.later]


def text(item: LinkedListing) -> dict[str, Any]:
    """Return the texts in which an exact phrase is looked for."""
    listing = item.listing
    return {
        "name": listing.name,
        "summary": listing.summary,
        "other_names": ", ".join(listing.other_names),
        "organisation": ", ".join(organisation_names(item)),
        "keywords": ", ".join(listing.keywords),
        "where": listing_text.where(item),
        "description": listing.description or "",
    }


def phones(items: Sequence[LinkedListing]) -> list[str]:
    """Return the digits of each listing's telephone numbers; of a sensitive one none, for a phone keeps these."""
    return ["" if item.sensitive else " ".join(_numbers(item)) for item in items]


def sensitive_phones(items: Sequence[LinkedListing]) -> list[list[int | str]]:
    """Return the number in the index of each sensitive listing, with the digits of its telephone numbers."""
    return [[number, " ".join(_numbers(item))] for number, item in enumerate(items) if item.sensitive]


def _numbers(item: LinkedListing) -> list[str]:
    join = item.listing.join
    numbers = [*([join.phone] if join.phone else []), *(other.number for other in join.other_phones)]
    return [_NOT_DIGITS.sub("", number.shown) for number in numbers]


def columns(rows: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Return rows by column; a column in which no row says anything is left out."""
    names = rows[0] if rows else {}
    return {name: [row[name] for row in rows] for name in names if any(row[name] for row in rows)}
