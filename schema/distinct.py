"""A pair of listings that look alike and that a curator knows to be two things."""

from __future__ import annotations

from pydantic import Field

from schema.record import Record
from schema.types import Id


class Distinct(Record):
    """One file of `distinct/`. Each pair has its own, so that two curators who decide at once never conflict in git."""

    pair: tuple[Id, ...] = Field(
        min_length=2,
        max_length=2,
        description="Two listings, by their ids, that are not the same thing.",
        examples=["[tea-and-chat, tea-and-chat-sedgley]"],
    )
