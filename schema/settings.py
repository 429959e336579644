"""What one directory decides for itself: who publishes it, how often listings are checked, urgent help, licences."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from schema.language_tags import LanguageTag
from schema.record import Record
from schema.types import Email, OneLine, PhoneNumber, TextCode, WebAddress, YesNo, choice, fail, quoted, whole_number

Days = whole_number("a number of days", 1, 3650)


class Publisher(Record):
    """Who stands behind the site."""

    name: OneLine = Field(max_length=100, description="Who publishes this directory.", examples=["Anytown CVS"])
    website: WebAddress | None = Field(None, description="Their website.", examples=["https://www.example.org"])
    email: Email | None = Field(None, description="Where curators receive post.", examples=["book@example.org"])
    phone: PhoneNumber | None = Field(None, description="A number to ring.", examples=["01384 000000"])


class ReviewInterval(Record):
    """How long a check lasts."""

    every_days: Days = Field(  # type: ignore[valid-type]
        180, description="A listing is due for a check this many days after the last.", examples=["180"]
    )
    grace_days: Days = Field(  # type: ignore[valid-type]
        90, description="And overdue, with a warning, this many days after that.", examples=["90"]
    )


class UrgentHelp(Record):
    """One line of the urgent-help box, which is on every page and every leaflet."""

    when: OneLine = Field(max_length=100, description="When to use it.", examples=["Someone's life is in danger"])
    name: OneLine = Field(max_length=60, description="Who answers.", examples=["Emergency services"])
    phone: PhoneNumber | None = Field(None, description="The number to ring.", examples=["999"])
    text_to: TextCode | None = Field(None, description="The number to text.", examples=['"85258"'])
    text_say: OneLine | None = Field(None, max_length=40, description="The word to text.", examples=["SHOUT"])
    website: WebAddress | None = Field(None, description="A web page.", examples=["https://111.nhs.uk"])
    note: OneLine | None = Field(None, max_length=100, description="A few words more.", examples=["Free, any time"])


class Attribution(Record):
    """A notice that somebody else's data must carry."""

    text: OneLine = Field(max_length=300, description="The words of the notice.")
    website: WebAddress | None = Field(None, description="Where it comes from.")


class Licence(Record):
    """The terms on which the data may be used again."""

    name: OneLine = Field(max_length=120, description="The licence's name.", examples=["CC BY 4.0"])
    website: WebAddress | None = Field(None, description="Its text.")


LEAFLET_KINDS = ("areas", "needs", "teams", "listings")
"""Those that may have other forms than A4; a poster has its own."""
_KINDS_ANSWER = f"Type yes for every kind, no for none, or a list of kinds, such as [{', '.join(LEAFLET_KINDS[::2])}]"


def _kinds(value: object) -> object:
    """Return kinds of leaflet as they were listed; every kind for yes, as settings said before, and none for no."""
    if isinstance(value, list | tuple):
        return value
    answers = {"yes": LEAFLET_KINDS, "true": LEAFLET_KINDS, "no": (), "false": ()}
    folded = str(value).strip().casefold()
    if folded not in answers:
        raise fail("leaflet_kinds", f"{quoted(str(value))} is not yes, no or a list. {_KINDS_ANSWER}")
    return answers[folded]


_Kind = choice("a kind of leaflet", *LEAFLET_KINDS)
LeafletKinds = Annotated[
    tuple[_Kind, ...],  # type: ignore[valid-type]
    BeforeValidator(_kinds),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": ["yes", "no", True, False]},
                {"type": "array", "items": {"type": "string", "enum": list(LEAFLET_KINDS)}},
            ]
        }
    ),
]
"""Kinds of leaflet, listed, or yes or no for all or none of them."""


class Leaflets(Record):
    """Which leaflets are made, and in which forms."""

    areas: YesNo = Field(True, description="One for each area, such as Help in Halesowen.", examples=["yes"])
    needs: YesNo = Field(True, description="One for each need in an area with two listings or more.", examples=["yes"])
    teams: YesNo = Field(True, description="One for each link worker team.", examples=["yes"])
    posters: YesNo = Field(
        True, description="A poster for each area, A4 and A3, with strips to tear off, for a wall.", examples=["yes"]
    )
    listings: YesNo = Field(False, description="A card for each listing. A large book makes many.", examples=["no"])
    large_print: LeafletKinds = Field(
        ("areas", "teams"),
        description="Which kinds are also in large print, 18 point: a list, or yes for every kind.",
        examples=["[areas, teams]"],
    )
    a5: LeafletKinds = Field(
        ("areas", "teams"),
        description="Which kinds are also an A5 booklet, to fold: a list, or yes for every kind.",
        examples=["[areas, teams]"],
    )


class OpenData(Record):
    """Which files of open data are made at every build."""

    open_referral: YesNo = Field(True, description="Open Referral UK 3 and HSDS 3, as an API answers.", examples=["no"])
    tables: YesNo = Field(True, description="A table as CSV and as a spreadsheet.", examples=["no"])
    map: YesNo = Field(True, description="The places as GeoJSON.", examples=["no"])
    calendars: YesNo = Field(True, description="A calendar for each listing and each area.", examples=["no"])
    feeds: YesNo = Field(True, description="What is new and what has changed, as Atom.", examples=["no"])
    database: YesNo = Field(True, description="All of it as an SQLite database.", examples=["no"])
    embeds: YesNo = Field(True, description="Short pages for frames on other websites.", examples=["no"])
    search_engines: YesNo = Field(True, description="What a search server needs to be filled.", examples=["no"])


NATIONS = ("england", "wales", "scotland", "northern ireland")
"""Each has bank holidays of its own."""


class Settings(Record):
    """The whole of `settings.yml`."""

    name: OneLine = Field(max_length=60, description="What the site is called.", examples=["Linkbook"])
    strapline: OneLine = Field(
        max_length=160, description="A line under the name.", examples=["Local help, found quickly."]
    )
    notice: OneLine | None = Field(None, max_length=400, description="A notice on every page, such as a warning.")
    site_address: WebAddress = Field(
        description="Where the site lives.", examples=["https://www.example.org/linkbook/"]
    )
    publisher: Publisher = Field(description="Who publishes it.")
    curators_email: Email | None = Field(None, description="Where corrections are sent.")
    repository: WebAddress | None = Field(None, description="The GitHub page of the project.")
    nation: choice("a nation of the United Kingdom", *NATIONS) = Field(  # type: ignore[valid-type]
        "england", description=f"Whose bank holidays are kept: {', '.join(NATIONS)}.", examples=["wales"]
    )
    languages: tuple[LanguageTag, ...] = Field(
        (),
        max_length=8,
        description="Languages that the pages are in besides English, by tag. Each has its own folder, such as /cy/.",
        examples=["[cy]"],
    )
    review: ReviewInterval = Field(default_factory=ReviewInterval, description="How often listings are checked.")
    urgent_help: tuple[UrgentHelp, ...] = Field(
        min_length=1, max_length=8, description="The urgent-help lines, most urgent first."
    )
    quick_exit: WebAddress = Field(
        "https://www.bbc.co.uk/weather", description="Where the button to leave quickly goes."
    )
    offline: YesNo = Field(
        True,
        description="yes lets a phone keep a copy of pages it has visited, for when there is no network.",
        examples=["no"],
    )
    leaflets: Leaflets = Field(default_factory=Leaflets, description="Which leaflets to print are made.")
    open_data: OpenData = Field(default_factory=OpenData, description="Which files of open data are made.")
    data_licence: Licence = Field(description="The licence of the listings.")
    attributions: tuple[Attribution, ...] = Field((), max_length=20, description="Notices for data from elsewhere.")
    made_up: YesNo = Field(
        False,
        description="yes when every listing is invented, for tests: example addresses and numbers are then allowed.",
    )
