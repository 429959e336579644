"""What matters to a person: six headings, each with needs, and the words that people use for each."""

from __future__ import annotations

from pydantic import Field

from schema.record import Record
from schema.types import Id, OneLine, Reference, YesNo


class Need(Record):
    """Something that a person needs or wants, in the words that people use for it."""

    id: Id = Field(description="Its id in listings and in web addresses.", examples=["debt"])
    name: OneLine = Field(max_length=60, description="What it is called.", examples=["Debt and money worries"])
    summary: OneLine = Field(
        max_length=160, description="What help there is, in a sentence.", examples=["Help with debts and bailiffs."]
    )
    sensitive: YesNo = Field(
        False, description="yes for domestic abuse and the like: a plain title and a quick exit.", examples=["no"]
    )
    only_when_meant: YesNo = Field(
        False,
        description="yes where it would hurt to be shown it by a word in passing, like a group for the bereaved.",
        examples=["no"],
    )
    related: tuple[Reference, ...] = Field(
        (), max_length=6, description="Other needs to look at.", examples=["[benefits, food]"]
    )
    words: tuple[OneLine, ...] = Field(
        min_length=1,
        max_length=250,
        description="Words and phrases that patients, link workers and GPs really use.",
        examples=["[skint, letter from the bailiffs]"],
    )
    danger: tuple[OneLine, ...] = Field(
        (),
        max_length=200,
        description="Words that mean somebody may be in danger now. A search for one shows urgent help first.",
        examples=["[want to die]"],
    )


class Heading(Record):
    """One of the six doors: what matters to a person, in the person's own words."""

    id: Id = Field(description="Its id.", examples=["money"])
    name: OneLine = Field(max_length=60, description="What it is called.", examples=["Enough money to live on"])
    says: OneLine = Field(
        max_length=100, description="What a person would say.", examples=["“I dread the post coming.”"]
    )
    needs: tuple[Need, ...] = Field(min_length=1, max_length=30, description="The needs under this heading.")


class Needs(Record):
    """The whole of `needs.yml`."""

    what_matters: tuple[Heading, ...] = Field(min_length=1, max_length=12, description="The headings, in order.")
