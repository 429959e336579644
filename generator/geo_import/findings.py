"""What was found for the chosen areas and what was not, in sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.formatting import count_words, list_words
from generator.geo_import.area_files import BookArea, NewArea
from generator.geo_import.boundaries import Boundary
from generator.geo_import.chosen_areas import ChosenArea
from generator.geo_import.file_contents import Use
from generator.geo_import.open_names import PlaceName
from generator.geo_import.postcodes import Postcodes
from generator.geo_import.practices import Surgery
from generator.geo_import.sources import Sources

_WITHOUT = {
    Use.POSTCODES: "postcodes stay as they were: give the ONS Postcode Directory to find people by their own postcode",
    Use.NAMES: "names of villages stay as they were: give OS Open Names to find people by those",
    Use.MAP: "outlines stay as they were: give ONS boundaries (GeoJSON) to draw new ones",
    Use.PRACTICES: "GP surgeries stay as they were: give the NHS list of practices (epraccur) to find people near one",
}
_FEW = 5


@dataclass(frozen=True)
class Told:
    """All that there is to tell of."""

    sources: Sources
    maps: Sources
    chosen: tuple[ChosenArea, ...]
    areas: tuple[BookArea, ...]
    postcodes: Postcodes
    outlines: Mapping[str, Boundary]
    names: tuple[PlaceName, ...]
    surgeries: tuple[Surgery, ...]
    parts: tuple[NewArea, ...]
    uncoded: tuple[str, ...]
    """The ids of places of the directory that have no ONS code, when all of its areas were asked for."""


def found(told: Told) -> Iterator[str]:
    """Yield what was found, a sentence each."""
    names = list_words([area.name for area in told.areas])
    ended = count_words(len(told.postcodes.ended), "postcode")
    if told.sources.has(Use.POSTCODES):
        in_use = count_words(len(told.postcodes.points), "postcode")
        yield f"{names or 'No area'}: {in_use} in use; {ended} of earlier years left out"
    if told.sources.has(Use.NAMES):
        yield f"{count_words(len(told.names), 'name')} of towns, villages and hamlets"
    if told.sources.has(Use.MAP):
        yield count_words(len(told.outlines), "outline")
    if told.sources.has(Use.PRACTICES):
        yield f"{count_words(len(told.surgeries), 'GP surgery', 'GP surgeries')} open"
    if told.maps.found:
        yield f"{count_words(len(told.parts), 'new neighbourhood')}"


def not_found(told: Told) -> Iterator[str]:
    """Yield what was not found, and what to do about it, a sentence each."""
    yield from _of_postcodes(told)
    yield from _of_areas(told)
    yield from _of_names(told)
    for use, words in _WITHOUT.items():
        if not told.sources.has(use):
            yield words[0].upper() + words[1:]


def _of_postcodes(told: Told) -> Iterator[str]:
    if not told.sources.has(Use.POSTCODES):
        return
    have = {code for areas in told.postcodes.areas.values() for code in areas}
    file = told.sources.names(Use.POSTCODES)
    for area in told.chosen:
        if area.code not in have:
            yield f"{_called(area)}: no postcode in {file}. Codes change when councils do: is it the code of today?"
    for kept in told.areas:
        yield from _old_codes(kept, told.postcodes)
    if told.postcodes.pointless:
        number = count_words(len(told.postcodes.pointless), "postcode")
        yield f"{number} in use that {file} has no point for: {_few(told.postcodes.pointless)}"
    if told.postcodes.northern_irish:
        number = count_words(told.postcodes.northern_irish, "postcode")
        yield f"{number} of Northern Ireland (BT), which need a licence of their own, left out"


def _of_names(told: Told) -> Iterator[str]:
    if told.sources.has(Use.NAMES) and not told.names:
        file = told.sources.names(Use.NAMES)
        yield f"No town or village of these areas in {file}. Give the boundaries too: they tell best which lie there"
    if told.sources.has(Use.PRACTICES) and not told.sources.has(Use.POSTCODES):
        yield "GP surgeries need the ONS Postcode Directory too: the NHS list has postcodes, and not where they are"
    elif told.sources.has(Use.PRACTICES) and not told.surgeries:
        yield f"No open GP surgery of these areas in {told.sources.names(Use.PRACTICES)}, which has England and Wales"


def _old_codes(area: BookArea, postcodes: Postcodes) -> Iterator[str]:
    counts = postcodes.outward_codes(area.code)
    listed = area.entry.record.postcodes if area.entry and counts else ()
    absent = [code for code in listed if code not in counts]
    if absent:
        yield f"areas/{area.id}.yml lists {list_words(absent)}, where {area.name} has no postcode. Is that right?"


def _of_areas(told: Told) -> Iterator[str]:
    for id in told.uncoded:
        yield f"areas/{id}.yml has no gss_code, so nothing was looked for. If the place has one, add it"
    in_book = {area.code for area in told.areas}
    file = told.sources.names(Use.MAP)
    for area in told.chosen:
        if area.code not in in_book:
            yield (
                f"{area.code}: no name. Give the ONS boundaries that it is in, or write its file in areas/, with name"
                f" and gss_code: {area.code}"
            )
        elif file and area.code not in told.outlines:
            yield f"{_called(area)}: no outline in {file}"
    if told.maps.found and not told.sources.has(Use.POSTCODES):
        yield "Neighbourhoods need the ONS Postcode Directory too: it tells which place each of them lies in"
    elif told.maps.found and not told.parts:
        yield f"No neighbourhood in {told.maps.names(Use.MAP)} is new and lies in a chosen place"


def _called(area: ChosenArea) -> str:
    return f"{area.name} ({area.code})" if area.entry else area.code


def _few(names: Collection[str]) -> str:
    more = len(names) - _FEW
    return ", ".join(sorted(names)[:_FEW]) + (f" and {more:,} more" if more > 0 else "")
