"""What a rule may look at: the records, the day, and the look-ups that several rules share."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from generator.load import Entry, Records
from generator.load.document import Value
from generator.problems import FieldPath
from schema import Area, Listing, Need
from schema.listing import EVERYWHERE

ListingEntry = Entry[Listing]


@dataclass(frozen=True)
class Book:
    """The records and the day on which they are checked."""

    records: Records
    today: datetime.date

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        """Return each area by its id."""
        return {entry.id: entry.record for entry in self.records.areas}

    @cached_property
    def needs(self) -> Mapping[str, Need]:
        """Return each need by its id."""
        headings = self.records.needs.record.what_matters if self.records.needs else ()
        return {need.id: need for heading in headings for need in heading.needs}

    @cached_property
    def needs_by_word(self) -> Mapping[str, str]:
        """Return the id of a need by each of its words, to guess at what somebody meant."""
        return {word.casefold(): id for id, need in self.needs.items() for word in (*need.words, need.name)}

    @cached_property
    def served(self) -> tuple[str, ...]:
        """Return everything that a listing may say it serves."""
        return (*self.areas, EVERYWHERE)

    @cached_property
    def listing_ids(self) -> frozenset[str]:
        """Return the ids of all listings."""
        return frozenset(entry.id for entry in self.records.listings)

    @cached_property
    def made_up(self) -> bool:
        """Return whether this directory is invented, for tests."""
        return bool(self.records.settings and self.records.settings.record.made_up)

    def outward_codes(self, area_id: str) -> frozenset[str]:
        """Return the outward codes of an area, its parts and the place it lies in."""
        kin = {area_id, *(id for id, area in self.areas.items() if area.parent == area_id)}
        area = self.areas.get(area_id)
        if area and area.parent:
            kin.add(area.parent)
        return frozenset(code for id in kin if id in self.areas for code in self.areas[id].postcodes)


def folder(entry: ListingEntry) -> str:
    """Return the name of the folder that a listing lies in."""
    return PurePath(entry.document.path).parent.name


def texts(entry: ListingEntry) -> Iterator[tuple[FieldPath, str]]:
    """Yield every piece of text in a listing as it was typed, comments too, with its path."""
    yield from _texts(entry.document.value, ())
    yield from entry.document.comments.items()


def _texts(value: Value, where: FieldPath) -> Iterator[tuple[FieldPath, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _texts(item, (*where, position))
    else:
        for key, item in value.items():
            yield from _texts(item, (*where, key))


def everything(entry: ListingEntry) -> str:
    """Return all the text of a listing in one piece, for a quick look before a slow one."""
    return "\n".join(text for _, text in texts(entry))


def matching(entry: ListingEntry, pattern: re.Pattern[str], text: str) -> Iterator[tuple[FieldPath, re.Match[str]]]:
    """Yield the first match in each piece of text; `text` is `everything(entry)`, looked at first because it is quick."""
    if pattern.search(text):
        for where, piece in texts(entry):
            found = pattern.search(piece)
            if found:
                yield where, found


def serves_everywhere(listing: Listing) -> bool:
    """Return whether anybody in the country may use a listing."""
    return EVERYWHERE in listing.serves
