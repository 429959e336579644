"""What people send in about a listing that is there already: a change to it, or a word that it is still right.

Something new is sent as a plain `Listing`.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from schema.record import Record
from schema.types import Date, OneLine, Reference


class FieldChange(Record):
    """One field: what it said when the sender looked, and what it should say."""

    field: OneLine = Field(
        max_length=60, description="Which field, with dots between its parts.", examples=["join.phone"]
    )
    was: Any = Field(None, description="What the listing said. Leave it empty if it said nothing.")
    now: Any = Field(None, description="What it should say. Leave it empty to take the field away.")


class Change(Record):
    """A change to one listing, as the form writes it."""

    change_to: Reference = Field(description="The id of the listing.", examples=["sing-along-choir"])
    on: Date | None = Field(None, description="The day it was sent.", examples=["2026-11-22"])
    by: OneLine | None = Field(
        None, max_length=80, description="The organisation or role of the sender.", examples=["Netherton Arts Centre"]
    )
    changes: tuple[FieldChange, ...] = Field(
        min_length=1,
        max_length=60,
        description="Each field that changes.",
        examples=["[{field: times_note, was: Not in August., now: Not in July.}]"],
    )


class StillRight(Record):
    """Somebody's word that all of a listing is still right."""

    still_right: Reference = Field(description="The id of the listing.", examples=["sing-along-choir"])
    on: Date | None = Field(None, description="The day they said so.", examples=["2026-11-22"])
    by: OneLine | None = Field(
        None, max_length=80, description="The organisation or role of the sender.", examples=["Netherton Arts Centre"]
    )
