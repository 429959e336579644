"""Pairs of listings that look alike and that a curator knows to be two things."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from schema.record import Record
from schema.types import Id

DistinctPair = Annotated[tuple[Id, ...], Field(min_length=2, max_length=2)]
"""The ids of two listings."""


class Distinct(Record):
    """The whole of `distinct.yml`."""

    pairs: tuple[DistinctPair, ...] = Field(
        (),
        max_length=10_000,
        description="Pairs of listings, by their ids, that are not the same thing.",
        examples=["[[tea-and-chat, tea-and-chat-sedgley]]"],
    )
