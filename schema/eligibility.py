"""Who a listing is for, and who it is not for."""

from __future__ import annotations

import re

from pydantic import Field

from schema.record import Record
from schema.types import Age, OneLine, PostcodeSector

SURGERY = re.compile(
    r"\b(?:surger(?:y|ies)|practices?|medical|health (?:centre|center)|doctors?|clinic)\b", re.IGNORECASE
)
"""What the name of a GP surgery has, and no place."""


class Condition(Record):
    """One of several conditions of which any is enough. Within it, ages and groups hold together."""

    from_age: Age | None = Field(
        None, title="What is the youngest age?", description="The youngest age.", examples=["60"]
    )
    to_age: Age | None = Field(None, title="What is the oldest age?", description="The oldest age.", examples=["25"])
    groups: tuple[OneLine, ...] = Field(
        (),
        max_length=10,
        title="For which people?",
        description="Only for these people.",
        examples=["[disabled people]"],
    )


class Catchment(Record):
    """Where somebody must live or be registered, when the areas served do not say it. Any of them is enough."""

    postcodes: tuple[PostcodeSector, ...] = Field(
        (),
        max_length=60,
        title="Is it only for some postcodes?",
        description="The first halves of postcodes, or those with the next digit.",
        examples=["[DY9 8, DY9 9, DY5]"],
    )
    parts: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Is it only for some parts of those areas?",
        description="Parts of the areas it serves, by name, when it is only for people who live there.",
        examples=["[the old parish]"],
    )
    surgeries: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Is it only for patients of some GP surgeries?",
        description="The GP surgeries whose patients it is for, by name.",
        examples=["[Beck Surgery]"],
    )
    gp_in: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Must people be registered with a GP in some place?",
        description="The places in which people must be registered with a GP.",
        examples=["[Anytown]"],
    )
    areas: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Is it for an area that is not in this book?",
        description="Areas outside those it serves that this book does not have, by name: people there may come too.",
        examples=["[Worcestershire]"],
    )

    @property
    def all_surgeries(self) -> tuple[str, ...]:
        """Return the surgeries that are named, also those that stand where a place should."""
        return (*self.surgeries, *filter(SURGERY.search, self.gp_in))

    @property
    def gp_places(self) -> tuple[str, ...]:
        """Return the places in which people must be registered with a GP."""
        return tuple(name for name in self.gp_in if not SURGERY.search(name))


class Who(Record):
    """Who it is for, and who it is not for."""

    from_age: Age | None = Field(
        None, title="What is the youngest age?", description="The youngest age.", examples=["18"]
    )
    to_age: Age | None = Field(None, title="What is the oldest age?", description="The oldest age.", examples=["25"])
    groups: tuple[OneLine, ...] = Field(
        (),
        max_length=10,
        title="Is it only for some people?",
        description="Only for these people. Leave it out when everyone is welcome.",
        examples=["[carers]"],
    )
    any_of: tuple[Condition, ...] = Field(
        (),
        max_length=6,
        title="Is any one of several conditions enough?",
        description="Conditions of which any one is enough, such as over 60 or disabled.",
        examples=["[{from_age: 60}, {groups: [disabled people]}]"],
    )
    note: OneLine | None = Field(
        None,
        max_length=250,
        title="Who is it for, in your own words?",
        description="In your own words.",
        examples=["Everyone welcome"],
    )
    not_for: OneLine | None = Field(
        None,
        max_length=250,
        title="Who can it not help?",
        description="Who it cannot help, so that nobody makes a wasted journey.",
        examples=["We cannot help people who need nursing care."],
    )

    @property
    def all_groups(self) -> tuple[str, ...]:
        """Return every group of people that it names, its conditions' too, once each."""
        return tuple(dict.fromkeys((*self.groups, *(group for each in self.any_of for group in each.groups))))
