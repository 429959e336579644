"""What the form's page fetches of a directory: its needs and areas, and each listing as somebody might have typed it.

What is the same for every directory, such as the fields and the rules, is in `generator/contract/form_constants.py`.
"""

from __future__ import annotations

import json
from typing import Any

from generator import urls
from generator.check import help_lines
from generator.export.memo import NO_MEMO, Memo
from generator.export.open_data.published import PRIVATE_VENUE
from generator.export.shards import shards, to_json
from generator.export.typed_values import typed
from generator.resolve import Directory, LinkedListing
from generator.views.form import CURATORS_OWN


def form(directory: Directory, memo: Memo = NO_MEMO) -> dict[str, bytes]:
    """Return the form's files: what it knows of the directory, and the listings that it can change.

    Sensitive listings are left out: their pages leave nothing behind in a browser, and a form would.
    """
    items = [item for item in directory.listings.values() if not item.sensitive]
    texts = memo.of_each("typed", lambda item: to_json({**plain(item), **_shared(item)}), items)
    by_id = {item.id: text for item, text in zip(items, texts, strict=True)}
    return {urls.FORM_DATA: _json(directory_data(directory)), **shards("form", by_id)}


def form_data(directory: Directory) -> dict[str, bytes]:
    """Return what the form knows of a directory in another language. It changes listings as they were written."""
    return {urls.FORM_DATA: _json(directory_data(directory))}


def _shared(item: LinkedListing) -> dict[str, list[str]]:
    """Return where a listing names shared records, such as `venues.0`: a change there is one for other listings too."""
    places = [".".join(map(str, path)) for path in item.shared]
    return {"shared": places} if places else {}


def directory_data(directory: Directory) -> dict[str, Any]:
    """Return what the form knows of this directory alone: its needs, areas, help lines, and whether it is made up."""
    return {
        "needs": {
            need.id: {"name": need.name, "sensitive": need.sensitive, "words": [need.name, *need.words]}
            for need in directory.needs.values()
        },
        "areas": {
            id: {"place": place.parent or id, "name": place.area.name, "codes": place.area.postcodes}
            for id, place in directory.places.items()
        },
        "made_up": directory.settings.made_up,
        "help_lines": _in_order(_help_lines(directory)),
        "sure_lines": _in_order(help_lines.sure_of_book(directory.settings)),
    }


def _help_lines(directory: Directory) -> help_lines.HelpLines:
    return help_lines.of_book(directory.settings, (item.listing for item in directory.listings.values()))


def _in_order(lines: help_lines.HelpLines) -> dict[str, list[str]]:
    return {name: sorted(numbers) for name, numbers in sorted(lines.items())}


# --- a listing, as somebody might have typed it -------------------------------------------------------------------


def plain(item: LinkedListing) -> dict[str, Any]:
    """Return a listing as words that a person could have typed, without what is not for the public."""
    listing = item.listing
    facts: dict[str, Any] = typed(listing)
    for name in CURATORS_OWN:
        facts.pop(name, None)
    for venue, facts_of_venue in zip(listing.venues, facts.get("venues", ()), strict=False):
        for name in list(facts_of_venue) if venue.keep_address_private else ():
            if name not in PRIVATE_VENUE:
                del facts_of_venue[name]
    return facts


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
