"""What a named person vouches for: a review of the facts, a consent, an approval."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from schema.record import Record
from schema.types import Date, OneLine

THE_CURATORS = "the curators"
DECISIONS = ("approved", "consent")
"""The fields of a listing that record what a person decided or agreed to. Anybody can propose one."""
CURATORS_ONLY = ("reviewed", "added", *DECISIONS)
"""The fields of a listing that only a curator writes: a review, the day, and what was decided."""


def is_account(by: str) -> bool:
    """Return whether words are the name of one person's account, such as @someone, or the address of its page."""
    return by.startswith("@") or "github.com/" in by.casefold()


def _team(by: str) -> str:
    return THE_CURATORS if is_account(by) else by


TeamName = Annotated[OneLine, AfterValidator(_team)]
"""A team or an organisation. The name of one person's account stands for its team, and goes no further."""


class Review(Record):
    """A person confirmed the facts. Never the date that a file was edited."""

    on: Date = Field(
        title="On which day were the facts confirmed?",
        description="The day a person confirmed the facts.",
        examples=["2026-10-01"],
    )
    by: TeamName = Field(
        max_length=80,
        title="Which team or organisation confirmed them?",
        description="Which team or organisation did.",
        examples=["Anytown CVS"],
    )
    how: OneLine | None = Field(
        None, max_length=80, title="How were they checked?", description="How they checked.", examples=["by phone"]
    )


class Consent(Record):
    """A record that the people named in a listing agreed to it."""

    on: Date = Field(title="On which day did they agree?", description="The day they agreed.", examples=["2026-10-01"])
    note: OneLine | None = Field(
        None,
        max_length=200,
        title="Who agreed to what?",
        description="Who agreed to what.",
        examples=["Jo agreed that her work mobile is public."],
    )
    covers: OneLine | None = Field(
        None,
        max_length=400,
        title="Which words did they agree to?",
        description="Which words it is for, as check says.",
        examples=["3f2a9c1e"],
    )


class Approval(Record):
    """A named person read what `check` was worried about and decided that it is right to publish."""

    on: Date = Field(
        title="On which day was it decided?", description="The day of the decision.", examples=["2026-10-01"]
    )
    by: OneLine = Field(
        max_length=80, title="Who decided?", description="Who decided.", examples=["Anytown CVS safeguarding lead"]
    )
    note: OneLine | None = Field(
        None,
        max_length=200,
        title="Why is it right?",
        description="Why it is right.",
        examples=["The web form is the charity's own."],
    )
    covers: OneLine | None = Field(
        None,
        max_length=400,
        title="Which words was it decided for?",
        description="Which words it is for, as check says.",
        examples=["3f2a9c1e"],
    )
