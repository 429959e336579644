"""A listing's own words in another language, beside the ones that it was written in."""

from __future__ import annotations

from pydantic import Field

from schema.language_tags import LanguageTag
from schema.record import Record
from schema.types import OneLine, Paragraphs


class Translation(Record):
    """A listing's name, summary and description in one more language, as somebody who speaks it wrote them."""

    language: LanguageTag = Field(
        title="Which language is it?",
        description="The language, by its tag: cy for Welsh, ur for Urdu, ar for Arabic.",
        examples=["cy"],
    )
    name: OneLine | None = Field(
        None,
        max_length=100,
        title="What is it called in that language?",
        description="What it is called, if it has a name in that language.",
        examples=["Côr Canu Netherton"],
    )
    summary: OneLine = Field(
        max_length=250,
        title="What happens there, in that language?",
        description="What happens, in one or two plain sentences of that language.",
        examples=["Canu gyda chymdogion ar nos Fawrth. Dim clyweliadau."],
    )
    description: Paragraphs | None = Field(
        None,
        max_length=4000,
        title="Would you like to say more in that language?",
        description="More about it: paragraphs, lists that begin with -, and links.",
        examples=["Rydyn ni'n canu caneuon y mae pawb yn eu hadnabod."],
    )
