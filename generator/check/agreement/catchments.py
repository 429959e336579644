"""Rules about where people must live or be registered: each name stands in the field that says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText, serves_everywhere
from generator.problems import FieldPath, Problem, Severity
from schema.eligibility import SURGERY
from schema.types import quoted

_A_PART = re.compile(
    r"^(?:(?:the|our|this|that|these|those) )(?:[\w'’-]+ )*?(?:parish|estate|ward|village|hamlet|streets?|roads?|lanes?"
    r"|flats|blocks?|houses|homes|neighbourhood|quarter|cent(?:re|er)|side|end|half|part)\b(?! of\b)",
    re.IGNORECASE,
)
"""A name such as `the old parish`: of a part of what has been named, where one alone does not say of what."""


def surgeries_stand_among_surgeries(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What is named in `gp_in` is a place; a GP surgery is named in `surgeries`, and no place is."""
    catchment = entry.record.catchment
    if catchment is None:
        return
    known = {practice.name.casefold() for area in context.areas.values() for practice in area.practices}
    for position, name in enumerate(catchment.gp_in):
        if SURGERY.search(name) or name.casefold() in known:
            message = (
                f'{quoted(name)} is a surgery, and gp_in is for a place. Write "surgeries: [{name}]" beside it instead'
            )
            yield _warning(entry, ("catchment", "gp_in", position), message, "surgery_as_place")
    for position, name in enumerate(catchment.surgeries):
        if name.casefold() not in known and _area_named(name, context):
            message = (
                f'{quoted(name)} is a place, and surgeries is for a surgery. Write "gp_in: [{name}]" beside it instead'
            )
            yield _warning(entry, ("catchment", "surgeries", position), message, "place_as_surgery")


def parts_and_other_areas_are_told_apart(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A part of the areas served narrows them and stands in `parts`; an area in `areas` comes on top of them."""
    catchment = entry.record.catchment
    if catchment is None or serves_everywhere(entry.record):
        return
    served = _names(entry, context)
    for position, name in enumerate(catchment.areas):
        if _A_PART.search(name):
            message = (
                f"{quoted(name)} would be added to the areas it serves, and seems to be a part of them. If it is only"
                f' for people there, write "parts: [{name}]" instead'
            )
            yield _warning(entry, ("catchment", "areas", position), message, "part_as_area")
        elif id := _area_named(name, context):
            advice = "Take it out" if name.casefold() in served else f'Write "{id}" in serves instead'
            message = f"{quoted(name)} is an area of this book, and here are those that it does not have. {advice}"
            yield _warning(entry, ("catchment", "areas", position), message, "area_of_the_book")
    for position, name in enumerate(catchment.parts):
        if id := _area_named(name, context):
            if name.casefold() in served:
                message = f"{quoted(name)} is all of an area that it serves, and no part of one. Take it out"
            else:
                message = (
                    f'{quoted(name)} is an area of this book. If it is only for people there, write "serves: [{id}]"'
                )
            yield _warning(entry, ("catchment", "parts", position), message, "area_of_the_book")


def _names(entry: ListingEntry, context: CheckContext) -> set[str]:
    """Return the names and ids of the areas that a listing serves, in small letters."""
    served = [(id, context.areas[id]) for id in entry.record.serves if id in context.areas]
    return {word.casefold() for id, area in served for word in (id, area.name)}


def _area_named(name: str, context: CheckContext) -> str:
    """Return the id of the area of this book that has a name, or nothing."""
    folded = name.casefold()
    named = (id for id, area in context.areas.items() if folded in (id, area.name.casefold()))
    return next(named, "")


def _warning(entry: ListingEntry, path: FieldPath, message: str, code: str) -> Problem:
    return entry.problem(path, message, Severity.WARNING, code)


LISTING_RULES = (surgeries_stand_among_surgeries, parts_and_other_areas_are_told_apart)
