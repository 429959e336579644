"""An organisation: who runs a listing."""

from __future__ import annotations

from pydantic import Field

from schema.record import Record
from schema.types import CharityNumber, OneLine, WebAddress, choice

ORGANISATION_KINDS = (
    "charity",
    "community group",
    "council",
    "NHS",
    "faith group",
    "social enterprise",
    "company",
    "school or college",
    "government",
    "other",
)


class Organisation(Record):
    """Who runs a listing. Listings that name the same organisation are grouped on its own page."""

    name: OneLine = Field(
        max_length=100, title="Who runs it?", description="Who runs it.", examples=["Netherton Arts Centre"]
    )
    kind: choice("a kind of organisation", *ORGANISATION_KINDS) | None = Field(  # type: ignore[valid-type]
        None,
        title="What kind of organisation is that?",
        description=f"One of: {', '.join(ORGANISATION_KINDS)}.",
        examples=["charity"],
    )
    charity_number: CharityNumber | None = Field(
        None,
        title="What is its charity number, if it has one?",
        description="Registered charity number.",
        examples=["1234567"],
    )
    website: WebAddress | None = Field(
        None,
        title="Does the organisation have a website?",
        description="The organisation's own website.",
        examples=["https://www.example.org"],
    )
    other_names: tuple[OneLine, ...] = Field(
        (),
        max_length=10,
        title="Has it other names, or had it?",
        description="Other names that people know it by, old ones too.",
        examples=["[Netherton Institute]"],
    )
    social: tuple[WebAddress, ...] = Field(
        (),
        max_length=6,
        title="Which social media pages does it have?",
        description="Its pages on social media.",
        examples=["[https://social.example.org/netherton]"],
    )
