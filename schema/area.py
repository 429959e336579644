"""An area: a place such as Dudley, or a neighbourhood or primary care network inside it, with its link worker team."""

from __future__ import annotations

from pydantic import Field

from schema.day_spans import DatedSpan
from schema.record import Record
from schema.review import Review
from schema.types import (
    Email,
    GssCode,
    OneLine,
    OutwardCode,
    Paragraphs,
    PhoneNumber,
    Postcode,
    Reference,
    WebAddress,
    choice,
)

AREA_KINDS = ("place", "neighbourhood", "network")


class Practice(Record):
    """A GP surgery whose patients a link worker team sees."""

    name: OneLine = Field(max_length=100, description="The surgery's name.", examples=["Pall Mall Surgery"])
    town: OneLine | None = Field(None, max_length=60, description="Town.", examples=["Leigh-on-Sea"])
    postcode: Postcode | None = Field(None, description="The full postcode.", examples=["SS9 1AA"])
    network: OneLine | None = Field(
        None, max_length=80, description="Its primary care network.", examples=["West Leigh Primary Care Network"]
    )


class Team(Record):
    """A link worker team: who they are and how to reach them."""

    name: OneLine = Field(max_length=100, description="What the team is called.", examples=["Integrated Plus"])
    run_by: OneLine | None = Field(None, max_length=150, description="Who runs it.", examples=["Anytown CVS"])
    about: Paragraphs | None = Field(None, max_length=2000, description="Who they are and what they do.")
    who: OneLine | None = Field(None, max_length=150, description="Who they see.", examples=["Adults aged 18 or over"])
    covers: OneLine | None = Field(
        None, max_length=200, description="Which surgeries' patients.", examples=["All GP surgeries in Anytown"]
    )
    refer_yourself: OneLine | None = Field(
        None, max_length=250, description="How to get in touch yourself.", examples=["Ring 01384 000000."]
    )
    professional_referral: OneLine | None = Field(
        None, max_length=250, description="How a professional refers somebody.", examples=["Ask the GP practice."]
    )
    phone: PhoneNumber | None = Field(None, description="The team's number.", examples=["01384 000000"])
    email: Email | None = Field(None, description="The team's e-mail.", examples=["team@example.org"])
    website: WebAddress | None = Field(None, description="The team's page.", examples=["https://www.example.org"])
    referral_form: WebAddress | None = Field(None, description="A form for professionals.")
    listing: Reference | None = Field(None, description="The team's own listing, by its id.")
    source: OneLine | None = Field(None, max_length=250, description="Where these facts came from.")
    reviewed: Review | None = Field(None, description="When a person last confirmed the facts.")


class SchoolHolidays(Record):
    """The school holidays of an area, as its council publishes them."""

    days: tuple[DatedSpan, ...] = Field(
        min_length=1,
        max_length=60,
        description="Days with no school, weekends between them too.",
        examples=["[2026-12-21 to 2027-01-03, 2027-02-15 to 2027-02-19]"],
    )
    source: OneLine = Field(
        max_length=250, description="Where the dates came from.", examples=["https://www.example.org/term-dates"]
    )


class Area(Record):
    """A place, a neighbourhood inside it, or a primary care network. The file name is its id."""

    name: OneLine = Field(max_length=80, description="What people call it.", examples=["Halesowen"])
    kind: choice("a kind of area", *AREA_KINDS) = Field(  # type: ignore[valid-type]
        description=f"One of: {', '.join(AREA_KINDS)}.", examples=["neighbourhood"]
    )
    parent: Reference | None = Field(
        None, description="The place that it lies in, by id. A place has none.", examples=["anytown"]
    )
    summary: OneLine | None = Field(None, max_length=250, description="A sentence about it.")
    gss_code: GssCode | None = Field(None, description="Its ONS code.", examples=["E08000027"])
    postcodes: tuple[OutwardCode, ...] = Field(
        (), max_length=60, description="The first halves of its postcodes.", examples=["[DY1, DY2]"]
    )
    team: Team | None = Field(None, description="The link worker team. A part without one has its parent's team.")
    shares_team_with: Reference | None = Field(
        None, description="Another area whose team also covers this one.", examples=["castle-point"]
    )
    practices: tuple[Practice, ...] = Field((), max_length=200, description="GP surgeries in the area.")
    school_holidays: SchoolHolidays | None = Field(
        None, description="Its school holidays. A part without them has its parent's."
    )
