"""What the form's page fetches: the fields and the rules that a browser can know, and each listing as it was typed."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic.fields import FieldInfo

from generator import urls
from generator.check import confidential, personal, safeguarding, style
from generator.export.shards import shards
from generator.resolve import Directory, LinkedListing
from generator.views.form import CURATORS_OWN
from schema import Listing, Record
from schema.field_types import kind
from schema.introspection import fields, model_at
from schema.types import POSTCODE_AREAS, Location, Phone

PRIVATE_VENUE = frozenset({"town", "access", "keep_address_private"})
"""All that is ever said of a venue whose address is private."""


def form(directory: Directory) -> dict[str, bytes]:
    """Return the form's files: what it knows, and the listings that it can change.

    Sensitive listings are left out: their pages leave nothing behind in a browser, and a form would.
    """
    facts = {id: plain(item) for id, item in directory.listings.items() if not item.sensitive}
    return {urls.FORM_DATA: _json(known(directory)), **shards("form", facts)}


def known(directory: Directory) -> dict[str, Any]:
    """Return what the form knows of fields, needs, areas and words."""
    return {
        "fields": dict(_fields()),
        "needs": {
            need.id: {"name": need.name, "sensitive": need.sensitive, "words": [need.name, *need.words]}
            for need in directory.needs.values()
        },
        "areas": {
            id: {"place": place.parent or id, "name": place.area.name, "codes": place.area.postcodes}
            for id, place in directory.places.items()
        },
        "words": {code: pattern(words) for code, words in _words().items()},
        "names": sorted(personal.NAMES_AND_TITLES),
        "postcode_areas": sorted(POSTCODE_AREAS),
        "made_up": directory.settings.made_up,
    }


def _fields() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, field in fields(Listing):
        owner, dotted = model_at(Listing, path[:-1]), ".".join(path)
        if owner and not any(dotted == own or dotted.startswith(f"{own}.") for own in CURATORS_OWN):
            yield dotted, _field(owner, path[-1], field)


def _field(owner: type[Record], name: str, field: FieldInfo) -> dict[str, Any]:
    answer = kind(owner, name)
    facts = {
        "asks": field.title,
        "kind": answer.name,
        "many": answer.many,
        "needed": field.is_required(),
        "most": next((note.max_length for note in field.metadata if hasattr(note, "max_length")), None),
        "choices": answer.choices,
        "low": answer.low,
        "high": answer.high,
        "example": field.examples[0] if field.examples else None,
    }
    return {key: value for key, value in facts.items() if value is not None and value is not False and value != ()}


def _words() -> Mapping[str, re.Pattern[str]]:
    """Return the patterns that rules look for in text, by the codes of their problems."""
    return {**confidential.WORDS, **personal.WORDS, **safeguarding.WORDS, **style.WORDS}


# --- a pattern, as a browser reads it -----------------------------------------------------------------------------


def pattern(words: re.Pattern[str]) -> list[str]:
    """Return a Python pattern as JavaScript's source and flags."""
    flags = "g" + ("i" if words.flags & re.IGNORECASE else "") + ("m" if words.flags & re.MULTILINE else "")
    return [_any_capitals(words.pattern), flags]


_GROUP = re.compile(r"\(\?i:")


def _any_capitals(source: str) -> str:
    """Return a pattern with each `(?i:…)` spelt out, since older browsers do not know it."""
    found = _GROUP.search(source)
    if not found:
        return source
    end = _closing(source, found.end())
    inside = re.sub(r"\\.|[a-zA-Z]", _either, source[found.end() : end])
    return _any_capitals(f"{source[: found.start()]}(?:{inside}{source[end:]}")


def _either(letter: re.Match[str]) -> str:
    return letter[0] if letter[0][0] == "\\" else f"[{letter[0].lower()}{letter[0].upper()}]"


def _closing(source: str, start: int) -> int:
    """Return where the bracket that is open at `start` closes."""
    depth, at = 1, start
    while depth:
        depth += {"(": 1, ")": -1}.get(source[at], 0) if source[at - 1] != "\\" else 0
        at += 1
    return at - 1


# --- a listing, as somebody might have typed it -------------------------------------------------------------------


def plain(item: LinkedListing) -> dict[str, Any]:
    """Return a listing as words that a person could have typed, without what is not for the public."""
    listing = item.listing
    facts: dict[str, Any] = _typed(listing)
    for name in CURATORS_OWN:
        facts.pop(name, None)
    for venue, typed in zip(listing.venues, facts.get("venues", ()), strict=False):
        for name in list(typed) if venue.keep_address_private else ():
            if name not in PRIVATE_VENUE:
                del typed[name]
    return facts


def _typed(value: Any) -> Any:
    """Return a value of a record as text, lists and mappings; what was left out stays out."""
    if isinstance(value, tuple):
        return [_typed(item) for item in value]
    if isinstance(value, Phone):
        return value.shown
    if isinstance(value, Location):
        return {"lat": f"{value.lat:g}", "lon": f"{value.lon:g}"}
    return _typed_record(value) if isinstance(value, Record) else _typed_scalar(value)


def _typed_record(record: Record) -> dict[str, Any]:
    answers = ((name, getattr(record, name), default) for name, default in _defaults(type(record)))
    return {name: _typed(answer) for name, answer, default in answers if answer is not None and answer != default}


def _typed_scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:%H:%M}" if isinstance(value, datetime.time) else str(value)


@cache
def _defaults(model: type[Record]) -> tuple[tuple[str, Any], ...]:
    """Return each field of a record with what it is when nobody answers it."""
    return tuple((name, field.get_default(call_default_factory=True)) for name, field in model.model_fields.items())


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
