"""Who a listing is for, and who it is not for."""

from __future__ import annotations

from pydantic import Field

from schema.record import Record
from schema.types import Age, OneLine, PostcodeSector


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
    gp_in: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Must people be registered with a GP somewhere?",
        description="Where people must be registered with a GP.",
        examples=["[Dudley]"],
    )
    areas: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Is it for an area that is not in this book?",
        description="Areas that this book does not have, by name.",
        examples=["[Worcestershire]"],
    )


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
