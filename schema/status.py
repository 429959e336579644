"""Whether a listing is running, and whether it has places."""

from __future__ import annotations

from pydantic import Field

from schema.choice_advice import advised_places
from schema.record import Record
from schema.types import Date, OneLine, Reference, choice

STATUSES = ("open", "paused", "closed")
PLACES = ("open", "waiting list", "full", "closed to new people")
NO_ROOM = ("full", "closed to new people")
"""The answers about places that send somebody new elsewhere."""


class Status(Record):
    """Whether it is running. One word is enough when it is open."""

    kind: choice("a status", *STATUSES) = Field(  # type: ignore[valid-type]
        "open", title="Is it running now?", description="open, paused or closed.", examples=["paused"]
    )
    until: Date | None = Field(
        None,
        title="When does it start again?",
        description="When a paused listing starts again.",
        examples=["2027-01-10"],
    )
    reason: OneLine | None = Field(
        None, max_length=200, title="Why has it stopped?", description="Why.", examples=["The hall is being mended."]
    )
    try_instead: tuple[Reference, ...] = Field(
        (),
        max_length=5,
        title="What could people try instead?",
        description="Other listings to try, by their ids.",
        examples=["[sing-along-choir]"],
    )


class Places(Record):
    """Whether there is room for somebody new. One word is enough."""

    kind: choice("an answer about places", *PLACES, advise=advised_places) = Field(  # type: ignore[valid-type]
        title="Is there room for new people?", description=f"One of: {', '.join(PLACES)}.", examples=["waiting list"]
    )
    until: Date | None = Field(
        None,
        title="Until when is that so?",
        description="The day from which it may be otherwise.",
        examples=["2027-04-01"],
    )
    note: OneLine | None = Field(
        None,
        max_length=150,
        title="Is there anything else about places?",
        description="Anything else about places.",
        examples=["The list opens again in April."],
    )
