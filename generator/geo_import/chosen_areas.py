"""Which areas are asked for, by their ONS codes, and which of them the directory has already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.load import Entry
from schema import Area
from schema.types import quoted, suggestion

NORTHERN_IRELAND = (
    "is in Northern Ireland. Its postcodes (BT) are not under the Open Government Licence: ask Land & Property Services"
    " for a licence, and give the words that it asks you to show: --northern-ireland-licence"
)
_WHERE_CODES_ARE = "The code is in the web address of the place at https://www.ons.gov.uk/explore-local-statistics"


class CannotChoose(Exception):
    """The areas are not clear. The words say what to type instead."""


@dataclass(frozen=True)
class ChosenArea:
    """One area whose places are wanted."""

    code: str
    """Its ONS code, such as E08000027."""
    entry: Entry[Area] | None
    """Its file, if the directory has one."""

    @property
    def name(self) -> str:
        """Return what the directory calls it, or its code."""
        return self.entry.record.name if self.entry else self.code


def choose(asked: Sequence[str], areas: Iterable[Entry[Area]], has_licence: bool) -> tuple[ChosenArea, ...]:
    """Return the areas that were asked for, or else those of the directory that have a code.

    Each is asked for by its ONS code, or by its id or its name in the directory. Raises CannotChoose.
    """
    entries = {entry.record.gss_code: entry for entry in areas if entry.record.gss_code}
    codes = list(dict.fromkeys(_code(text, list(entries.values())) for text in asked)) or list(entries)
    if not codes:
        raise CannotChoose(
            "No area of this directory has an ONS code yet. Say which area you want, such as: --area E08000027\n"
            + _WHERE_CODES_ARE
        )
    chosen = tuple(ChosenArea(code, entries.get(code)) for code in sorted(filter(None, codes)))
    for area in chosen:
        if area.code.startswith("N") and not has_licence:
            raise CannotChoose(f"{area.name} {NORTHERN_IRELAND}")
    return chosen


def _code(text: str, entries: Sequence[Entry[Area]]) -> str:
    tidy = text.strip().upper()
    named = (e for e in entries if text.strip().casefold() in (e.id, e.record.name.casefold()))
    found = next((e.record.gss_code for e in named if e.record.gss_code), None)
    if found:
        return found
    if not re.fullmatch("[A-Z][0-9]{8}", tidy):
        near = suggestion(text, [entry.id for entry in entries], limit=0)
        raise CannotChoose(
            f"{quoted(text)} is not an ONS area code. Write it like E08000027. {near or _WHERE_CODES_ARE}"
        )
    if tidy.endswith("999999"):
        raise CannotChoose(f"{tidy} is the code that the ONS gives where there is no area. Choose a real one")
    return tidy
