"""Words that mean the same to the finder, beside the words of the needs: abbreviations, slang and other names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from schema.record import Record
from schema.types import OneLine

SynonymGroup = Annotated[tuple[OneLine, ...], Field(min_length=2, max_length=24)]
"""Words or short phrases, any of which finds all the others."""


class Synonyms(Record):
    """The whole of `synonyms.yml`."""

    former_keys: ClassVar[Mapping[str, str]] = {"same": "groups"}

    groups: tuple[SynonymGroup, ...] = Field(
        (),
        max_length=1_000,
        description="Groups of words that mean the same. A search for one finds the others, after its own.",
        examples=["[[mum, mother, mam]]"],
    )
    ordinary: tuple[OneLine, ...] = Field(
        (),
        max_length=5_000,
        description="Everyday words that are spelt right, so that the finder never changes them into others.",
        examples=["[horse, plumber]"],
    )
