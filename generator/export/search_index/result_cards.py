"""What a result shows, enough to decide without opening the listing's page; and what else can be found of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from generator.calendars import Calendar
from generator.export.search_index.doc_values import sessions
from generator.export.search_index.documents import organisation_names
from generator.formatting import list_words
from generator.recurrence_rows import day
from generator.resolve import LinkedListing
from generator.views import card as view
from generator.views import session_text
from generator.views.places_text import PlacesText
from schema.listing import Listing

_NOT_DIGITS = re.compile("[^0-9]+")


def cards(items: Sequence[LinkedListing], calendars: Mapping[Calendar, int]) -> dict[str, list[Any]]:
    """Return what results show of some listings, in columns. Dates are absolute: the page works out the rest."""
    return _columns([_card(item, calendars) for item in items])


def _card(item: LinkedListing, calendars: Mapping[Calendar, int]) -> dict[str, Any]:
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
        "sessions": sessions(item, calendars),
        "details": _details(listing),
    }


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


def texts(items: Sequence[LinkedListing]) -> dict[str, list[Any]]:
    """Return the texts in which an exact phrase is looked for, in columns."""
    return _columns([_text(item) for item in items])


def _text(item: LinkedListing) -> dict[str, Any]:
    listing = item.listing
    return {
        "name": listing.name,
        "summary": listing.summary,
        "other_names": ", ".join(listing.other_names),
        "organisation": ", ".join(organisation_names(item)),
        "keywords": ", ".join(listing.keywords),
        "where": view.card(item).where,
        "description": listing.description or "",
    }


def phones(items: Sequence[LinkedListing]) -> list[str]:
    """Return the digits of each listing's telephone numbers."""
    return [" ".join(_numbers(item)) for item in items]


def _numbers(item: LinkedListing) -> list[str]:
    others = [call.number.shown for call in item.listing.join.other_phones]
    first = view.card(item).phone
    return [_NOT_DIGITS.sub("", number) for number in ([first.shown] if first else []) + others]


def _columns(rows: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Return rows by column; a column in which no row says anything is left out."""
    names = rows[0] if rows else {}
    return {name: [row[name] for row in rows] for name in names if any(row[name] for row in rows)}
