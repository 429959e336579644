"""A service that a Linkbook exported, read back: `generator/export/open_data/open_referral` the other way round.

A fact that the standard has a field for is read from there. The others are attributes, each with the path at which it
stands in a listing. Both become pairs of a path and a text, and the pairs become the values of a listing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator import urls
from generator.export.open_data.open_referral.taxonomy import FIELD, NEED, OWN_ID
from generator.importing import linkbook_schedules
from generator.importing.converters import choices
from generator.importing.converters.choices import Vocabulary
from generator.importing.draft import Builder
from generator.importing.linkbook_derived import DERIVED
from generator.importing.mapping import FieldRule
from generator.importing.path_tree import MAX_ITEMS, values_at
from generator.importing.source_record import SourceRecord, SourceValue
from generator.views.listing_text import ACCESS_WORDS
from schema import Listing
from schema.introspection import fields
from schema.listing import EVERYWHERE
from schema.review import DECISIONS
from schema.types import id_fault

Pair = tuple[str, SourceValue, str]
"""Where a fact stands in a listing, the value of the source that gives it, and its text."""

_OWN = (*DECISIONS, "source", "added")
"""What each directory says for itself, and never takes from another."""
_PLAIN = {
    "name": "name",
    "minimum_age": "who.from_age",
    "maximum_age": "who.to_age",
    "assured_date": "reviewed.on",
    "email": "join.email",
    "url": "join.website",
    "wait_time": "join.waiting_time",
    "organization.name": "organisation.name",
    "organization.legal_status": "organisation.kind",
    "organization.website": "organisation.website",
}
LOOKED_UP = ("needs", "serves")
"""What the mapping may say of a source's words, should this directory know neither their ids nor their names."""
_STATUS = {"temporarily closed": "paused"}
_ACCESS = {f"{words}: {answer}": (field, answer) for field, words in ACCESS_WORDS for answer in ("yes", "no")}
_ADDRESS = {"address_1": "address", "city": "town", "postal_code": "postcode"}
_REGISTERS = {"GB-NIC": "NIC"}
"""Registers whose numbers have letters in front here, and none there."""
_OWN_PAGE = re.compile(r"/listings/([a-z0-9-]+)/$")
_NUMBER = re.compile(r" \d+(?=\.|$)")


def is_one(record: SourceRecord) -> bool:
    """Return whether a service carries a Linkbook's own fields."""
    return any(_text(group, "link_type") == FIELD for group in record.groups("attributes"))


def fill(builder: Builder, record: SourceRecord, rules: dict[str, FieldRule], words: Vocabulary) -> None:
    """Put all that a service says into a draft, and say of every value where it went."""
    schedules = linkbook_schedules.pairs(record.groups("schedules"))
    pairs = [*_attributes("", record), *_pairs(record), *_venues(record), *schedules]
    builder.value = values_at((path, text) for path, _, text in pairs)
    for path, value, text in pairs:
        builder.kept([value], re.sub(r"\.\d+", "", path), text if "\n\n" not in value.text else None)
    builder.updated, builder.checked = _text(record, "last_modified"), _text(record, "assured_date")
    builder.listing_id = _listing_id(record)
    builder.kept(_own_ids(record), "", None, "It is the name of the listing's file.")
    _References(builder, rules, words).fill(record)
    for value in record.all_values():
        if value.place not in builder.outcomes and _NUMBER.sub("", value.place.column) in DERIVED:
            builder.kept([value], "", None, "A Linkbook made it from the listing's other facts.")


def _text(group: SourceRecord, name: str) -> str:
    values = group.find(name)
    return values[0].text if values else ""


def _listing_id(record: SourceRecord) -> str:
    """Return the id that the listing had where it comes from: an attribute says it, or else its page's address."""
    told = [value.text for value in _own_ids(record)]
    pages = [_OWN_PAGE.search(value.text) for value in record.find("additional_urls.url")[:1]]
    ids = (*told, *(match[1] for match in pages if match and not match[1].startswith(urls.NEUTRAL)))
    return next((id for id in ids if id_fault(id) is None), "")


def _own_ids(record: SourceRecord) -> list[SourceValue]:
    groups = [group for group in record.groups("attributes") if _text(group, "link_type") == FIELD]
    return [value for group in groups if _text(group, "label") == OWN_ID for value in group.find("value")]


# --- the standard's own fields ------------------------------------------------------------------------------------


def _pairs(record: SourceRecord) -> Iterator[Pair]:
    for column, path in _PLAIN.items():
        yield from ((path, value, value.text) for value in record.find(column)[:1])
    for value in record.find("status")[:1]:
        if value.text in _STATUS:
            yield "status.kind", value, _STATUS[value.text]
    for value in record.find("description")[:1]:
        summary, _, description = value.text.partition("\n\n")
        yield "summary", value, summary
        if description:
            yield "description", value, description
    yield from _charity_number(record)
    yield from _phones(record)
    yield from _pages(record)
    for n, value in enumerate(record.find("languages.name")):
        yield f"languages.{n}", value, value.text
    for n, group in enumerate(record.groups("cost_options")):
        for column, name in (("amount_description", "amount"), ("option", "label")):
            yield from ((f"cost.prices.{n}.{name}", value, value.text) for value in group.find(column))


def _charity_number(record: SourceRecord) -> Iterator[Pair]:
    for group in record.groups("organization.organization_identifiers")[:1]:
        register = _REGISTERS.get(_text(group, "identifier_scheme"), "")
        yield from (
            ("organisation.charity_number", value, f"{register}{value.text}") for value in group.find("identifier")
        )


def _phones(record: SourceRecord) -> Iterator[Pair]:
    """Yield the numbers to ring: those with words are others. A number to text is an attribute besides."""
    others = 0
    for group in record.groups("phones"):
        extension = _text(group, "extension")
        for value in group.find("number") if _text(group, "type") == "voice" else ():
            number = f"{value.text} extension {extension}" if extension else value.text
            labels = group.find("description")
            if not labels:
                yield "join.phone", value, number
                continue
            yield f"join.other_phones.{others}.label", labels[0], labels[0].text
            yield f"join.other_phones.{others}.number", value, number
            others += 1


def _pages(record: SourceRecord) -> Iterator[Pair]:
    social = 0
    for group in record.groups("additional_urls"):
        for value in group.find("url"):
            if _text(group, "label") == "Form for professionals":
                yield "join.referral_form", value, value.text
            elif _text(group, "label") == "Social media":
                yield f"join.social.{social}", value, value.text
                social += 1


def _venues(record: SourceRecord) -> Iterator[Pair]:
    for n, place in enumerate(record.groups("service_at_locations.location")):
        yield from ((f"venues.{n}.name", value, value.text) for value in place.find("name"))
        for column, name in (("latitude", "lat"), ("longitude", "lon")):
            yield from ((f"venues.{n}.location.{name}", value, value.text) for value in place.find(column))
        for column, name in _ADDRESS.items():
            yield from ((f"venues.{n}.{name}", value, value.text) for value in place.find(f"addresses.{column}")[:1])
        for value in place.find("accessibility.description"):
            if value.text in _ACCESS:
                field, answer = _ACCESS[value.text]
                yield f"venues.{n}.access.{field}", value, answer
        yield from _attributes(f"venues.{n}.", place)


# --- attributes ---------------------------------------------------------------------------------------------------


def _attributes(before: str, record: SourceRecord) -> Iterator[Pair]:
    """Yield what the attributes of a record carry, at its path; only what is a field of a listing."""
    for group in record.groups("attributes"):
        path = before + _text(group, "label")
        if _text(group, "link_type") == FIELD and _is_field(path):
            yield from ((path, value, value.text) for value in group.find("value"))


def _is_field(path: str) -> bool:
    steps = path.split(".")
    plain = ".".join(step for step in steps if not step.isdigit())
    numbers = [step for step in steps if step.isdigit()]
    is_small = all(step.isascii() and len(step) < 5 and int(step) < MAX_ITEMS for step in numbers)
    return is_small and plain in _fields() and steps[0] not in (*_OWN, "serves")


@cache
def _fields() -> frozenset[str]:
    return frozenset(".".join(path) for path, _ in fields(Listing))


# --- what other files of the directory must know ------------------------------------------------------------------


@dataclass(frozen=True)
class _References:
    """Needs and areas: by their ids where this directory has them, else by their names and the mapping."""

    builder: Builder
    rules: dict[str, FieldRule]
    words: Vocabulary

    def fill(self, record: SourceRecord) -> None:
        """Put the needs and the areas of a service into the draft."""
        for group in record.groups("attributes"):
            if _text(group, "link_type") == NEED:
                self._one(group, "needs", "taxonomy_term.code", "taxonomy_term.name", self.words.need_names.ids)
        areas = (EVERYWHERE, *self.words.areas.values())
        ids = [
            value
            for group in record.groups("attributes")
            if re.fullmatch(r"serves\.\d+", _text(group, "label"))
            for value in group.find("value")
        ]
        if ids and all(value.text in areas for value in ids):
            for value in ids:
                self.builder.add("serves", value.text, [value])
            return
        for group in record.groups("service_areas"):
            self._one(group, "serves", "uri", "name", ())

    def _one(self, group: SourceRecord, target: str, code: str, name: str, ids: tuple[str, ...]) -> None:
        for value in group.find(code):
            if value.text in ids:
                self.builder.add(target, value.text, [value])
                return
            found = choices.known(value.text, target, self.words) if target == "serves" else None
            if found:
                self.builder.add(target, found[0], [value], "It was found by its code.")
                return
        for value in group.find(name):
            rule = self.rules.get(target, FieldRule(columns=(name,)))
            choices.chosen(self.builder, value, target, rule, self.words)
