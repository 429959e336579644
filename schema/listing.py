"""A listing: one thing a person can use or join. One YAML file each; the file name is its permanent address.

Every field is described here once. Validation, the editors' JSON Schema and the table in CONTRIBUTING all come from
these lines (`linkbook fields`).
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from schema.fields import (
    Age,
    CharityNumber,
    Date,
    Email,
    Id,
    Location,
    OneLine,
    Paragraphs,
    PhoneNumber,
    Postcode,
    Reference,
    TextCode,
    Time,
    WebAddress,
    YesNo,
    YesNoUnknown,
    choice,
)
from schema.record import Record

WAYS = ("in person", "by phone", "online", "home visit", "by post", "by text")
ROUTES = ("turn up", "self", "gp", "link worker", "any professional")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKS = ("1st", "2nd", "3rd", "4th", "5th", "last")
COSTS = ("free", "donation", "paid", "depends")
STATUSES = ("open", "paused", "closed")
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
MAX_NEEDS = 8
EVERYWHERE = "everywhere"
"""What `serves` says of a listing that anybody in the country may use."""

Way = choice("a way of taking part", *WAYS)
Route = choice("a way to join", *ROUTES)
Day = choice("a day of the week", *DAYS)
Week = choice("a week of the month", *WEEKS)


class Organisation(Record):
    """Who runs a listing. Listings that name the same organisation are grouped on its own page."""

    name: OneLine = Field(max_length=100, description="Who runs it.", examples=["Netherton Arts Centre"])
    kind: choice("a kind of organisation", *ORGANISATION_KINDS) | None = Field(  # type: ignore[valid-type]
        None, description=f"One of: {', '.join(ORGANISATION_KINDS)}.", examples=["charity"]
    )
    charity_number: CharityNumber | None = Field(None, description="Registered charity number.", examples=["1234567"])
    website: WebAddress | None = Field(
        None, description="The organisation's own website.", examples=["https://www.example.org"]
    )


class Access(Record):
    """What a venue says about getting in and taking part: yes, no or unknown. Leaving a line out means unknown."""

    step_free: YesNoUnknown = Field("unknown", description="Can you get in without steps?", examples=["yes"])
    accessible_toilet: YesNoUnknown = Field("unknown", description="Is there an accessible toilet?", examples=["yes"])
    changing_places: YesNoUnknown = Field(
        "unknown", description="Is there a Changing Places toilet, with a hoist?", examples=["no"]
    )
    hearing_loop: YesNoUnknown = Field("unknown", description="Is there a hearing loop?", examples=["no"])
    quiet_space: YesNoUnknown = Field("unknown", description="Is there a quiet room or corner?", examples=["yes"])
    parking: YesNoUnknown = Field("unknown", description="Is there parking nearby?", examples=["unknown"])
    note: OneLine | None = Field(
        None, max_length=200, description="Anything else, in a sentence.", examples=["The side door has a ramp."]
    )


class Venue(Record):
    """A place where a listing happens."""

    name: OneLine | None = Field(
        None, max_length=100, description="What the building is called.", examples=["Netherton Arts Centre"]
    )
    address: OneLine | None = Field(
        None, max_length=150, description="Number and street.", examples=["Northfield Road"]
    )
    town: OneLine | None = Field(None, max_length=60, description="Town or village.", examples=["Dudley"])
    postcode: Postcode | None = Field(None, description="The full postcode.", examples=["DY2 9EP"])
    location: Location | None = Field(
        None, description="The exact spot, if the postcode is not good enough.", examples=["{lat: 52.492, lon: -2.087}"]
    )
    access: Access = Field(
        default_factory=Access,
        description="Steps, toilets, hearing loop, parking: yes, no or unknown.",
        examples=["{step_free: yes, parking: unknown}"],
    )
    keep_address_private: YesNo = Field(
        False,
        description="yes for a refuge or other secret place. Then give the town only: no street, postcode or location.",
        examples=["no"],
    )


class Session(Record):
    """A time when it happens, again and again."""

    days: tuple[Day, ...] = Field(  # type: ignore[valid-type]
        min_length=1, max_length=7, description="The days of the week.", examples=["[tuesday]"]
    )
    starts: Time | None = Field(None, description="When it starts, by the 24-hour clock.", examples=['"19:00"'])
    ends: Time | None = Field(None, description="When it ends, by the 24-hour clock.", examples=['"21:00"'])
    weeks: tuple[Week, ...] = Field(  # type: ignore[valid-type]
        (), max_length=5, description="Only some weeks of the month: 1st to 5th, or last.", examples=["[1st, 3rd]"]
    )
    fortnightly_from: Date | None = Field(
        None, description="For every other week: the date of any one session.", examples=["2026-10-06"]
    )
    term_time_only: YesNo = Field(False, description="yes if it stops in the school holidays.", examples=["yes"])
    overnight: YesNo = Field(False, description="yes if it ends the next morning.", examples=["no"])
    first_date: Date | None = Field(None, description="The first day, for a course.", examples=["2027-01-11"])
    last_date: Date | None = Field(None, description="The last day, for a course.", examples=["2027-03-29"])
    venue: OneLine | None = Field(
        None, max_length=100, description="Which venue, by its name, if there are several.", examples=["Library"]
    )
    note: OneLine | None = Field(
        None, max_length=150, description="Anything else about this time.", examples=["Women only"]
    )


class Cost(Record):
    """What it costs."""

    kind: choice("a kind of cost", *COSTS) = Field(  # type: ignore[valid-type]
        description="free, donation, paid or depends.", examples=["paid"]
    )
    note: OneLine | None = Field(
        None, max_length=200, description="How much, in a few words.", examples=["£3 a session, first visit free"]
    )


class Who(Record):
    """Who it is for, and who it is not for."""

    from_age: Age | None = Field(None, description="The youngest age.", examples=["18"])
    to_age: Age | None = Field(None, description="The oldest age.", examples=["25"])
    groups: tuple[OneLine, ...] = Field(
        (),
        max_length=10,
        description="Only for these people. Leave it out when everyone is welcome.",
        examples=["[carers]"],
    )
    note: OneLine | None = Field(None, max_length=250, description="In your own words.", examples=["Everyone welcome"])
    not_for: OneLine | None = Field(
        None,
        max_length=250,
        description="Who it cannot help, so that nobody makes a wasted journey.",
        examples=["We cannot help people who need nursing care."],
    )


class LabelledPhone(Record):
    """Another telephone number and what it is for."""

    label: OneLine = Field(max_length=60, description="What this number is for.", examples=["Evenings"])
    number: PhoneNumber = Field(description="The number.", examples=["01384 000000"])


class TextLine(Record):
    """A number to send a text message to."""

    to: TextCode = Field(description="The number to text.", examples=['"85258"'])
    say: OneLine | None = Field(None, max_length=40, description="The word to send, if any.", examples=["SHOUT"])


class Join(Record):
    """How a person joins or gets in touch."""

    routes: tuple[Route, ...] = Field(  # type: ignore[valid-type]
        min_length=1,
        max_length=len(ROUTES),
        description="How people come: turn up, self (ask for yourself), gp, link worker, any professional.",
        examples=["[turn up, self]"],
    )
    first_step: OneLine | None = Field(
        None, max_length=200, description="Exactly what to do first.", examples=["Just turn up, or ring for a chat."]
    )
    phone: PhoneNumber | None = Field(None, description="The number to ring.", examples=["01384 000000"])
    other_phones: tuple[LabelledPhone, ...] = Field(
        (), max_length=4, description="Other numbers, each with a label.", examples=["[{label: Evenings, number: …}]"]
    )
    text: TextLine | None = Field(None, description="A number to text.", examples=['{to: "85258", say: SHOUT}'])
    email: Email | None = Field(None, description="An e-mail address for the public.", examples=["hello@example.org"])
    website: WebAddress | None = Field(
        None, description="The page about this.", examples=["https://www.example.org/choir"]
    )
    referral_form: WebAddress | None = Field(
        None, description="The form that a professional fills in.", examples=["https://www.example.org/refer"]
    )
    waiting_time: OneLine | None = Field(
        None, max_length=100, description="How long people wait.", examples=["About two weeks"]
    )


class Status(Record):
    """Whether it is running. One word is enough when it is open."""

    kind: choice("a status", *STATUSES) = Field(  # type: ignore[valid-type]
        "open", description="open, paused or closed.", examples=["paused"]
    )
    until: Date | None = Field(None, description="When a paused listing starts again.", examples=["2027-01-10"])
    reason: OneLine | None = Field(None, max_length=200, description="Why.", examples=["The hall is being mended."])
    try_instead: tuple[Reference, ...] = Field(
        (), max_length=5, description="Other listings to try, by their ids.", examples=["[sing-along-choir]"]
    )


def _status(value: object) -> object:
    return {"kind": value} if isinstance(value, str) else value


def _or_one_word(schema: dict[str, Any]) -> None:
    """Let editors accept `status: open` as well as the group of keys."""
    reference = schema.pop("$ref", None)
    schema["anyOf"] = [{"enum": list(STATUSES)}, {"$ref": reference}]


class Review(Record):
    """A person confirmed the facts. Never the date that a file was edited."""

    on: Date = Field(description="The day a person confirmed the facts.", examples=["2026-10-01"])
    by: OneLine = Field(max_length=80, description="Which team or organisation did.", examples=["Dudley CVS"])
    how: OneLine | None = Field(None, max_length=80, description="How they checked.", examples=["by phone"])


class Consent(Record):
    """A record that the people named in a listing agreed to it."""

    on: Date = Field(description="The day they agreed.", examples=["2026-10-01"])
    note: OneLine | None = Field(
        None, max_length=200, description="Who agreed to what.", examples=["Jo agreed that her work mobile is public."]
    )


class Approval(Record):
    """A named person read what `check` was worried about and decided that it is right to publish."""

    on: Date = Field(description="The day of the decision.", examples=["2026-10-01"])
    by: OneLine = Field(max_length=80, description="Who decided.", examples=["Dudley CVS safeguarding lead"])
    note: OneLine | None = Field(
        None, max_length=200, description="Why it is right.", examples=["The web form is the charity's own."]
    )


class Listing(Record):
    """One thing a person can use or join."""

    name: OneLine = Field(max_length=100, description="What it is called.", examples=["Netherton Sing-Along Choir"])
    summary: OneLine = Field(
        max_length=250,
        description="What happens, in one or two plain sentences.",
        examples=["Sing with neighbours on Tuesday evenings. No auditions."],
    )
    description: Paragraphs | None = Field(
        None,
        max_length=4000,
        description="More about it: paragraphs, lists that begin with -, and links. No other formatting.",
        examples=["We sing songs everyone knows and stop for tea at eight."],
    )
    organisation: Organisation = Field(description="Who runs it.", examples=["{name: Netherton Arts Centre}"])
    needs: tuple[Reference, ...] = Field(
        min_length=1,
        max_length=MAX_NEEDS,
        description="What it helps with, most important first: ids from needs.yml.",
        examples=["[loneliness, arts-and-music]"],
    )
    keywords: tuple[OneLine, ...] = Field(
        (), max_length=20, description="Other words that people would type.", examples=["[singing, karaoke]"]
    )
    ways: tuple[Way, ...] = Field(  # type: ignore[valid-type]
        min_length=1,
        max_length=len(WAYS),
        description=f"How people take part: {', '.join(WAYS)}.",
        examples=["[in person]"],
    )
    venues: tuple[Venue, ...] = Field(
        (), max_length=30, description="Where it happens.", examples=["[{name: Arts Centre, postcode: DY2 9EP}]"]
    )
    serves: tuple[Reference, ...] = Field(
        min_length=1,
        max_length=40,
        description="The areas whose residents may use it, by id; or everywhere.",
        examples=["[dudley]"],
    )
    sessions: tuple[Session, ...] = Field(
        (), max_length=60, description="The times it happens.", examples=['[{days: [tuesday], starts: "19:00"}]']
    )
    times_note: OneLine | None = Field(
        None, max_length=200, description="Anything else about times.", examples=["Not in August."]
    )
    cost: Cost | None = Field(None, description="What it costs.", examples=["{kind: paid, note: £3 a session}"])
    who: Who = Field(default_factory=Who, description="Who it is for.", examples=["{from_age: 18}"])
    languages: tuple[OneLine, ...] = Field(
        (), max_length=30, description="Languages spoken, by their English names.", examples=["[English, Punjabi]"]
    )
    join: Join = Field(description="How to join or get in touch.", examples=["{routes: [turn up]}"])
    status: Annotated[Status, BeforeValidator(_status)] = Field(
        default_factory=Status,
        description="open, paused or closed.",
        examples=["open"],
        json_schema_extra=_or_one_word,
    )
    reviewed: Review | None = Field(
        None,
        description="When a person last confirmed the facts. Leave it out if nobody has.",
        examples=["{on: 2026-10-01, by: Dudley CVS, how: by phone}"],
    )
    added: Date | None = Field(None, description="The day it joined this directory.", examples=["2026-01-15"])
    formerly: tuple[Id, ...] = Field(
        (), max_length=10, description="Old ids, so that old addresses keep working.", examples=["[old-id]"]
    )
    sensitive: YesNo = Field(
        False,
        description="yes for domestic abuse and the like: a plain title and a button to leave quickly.",
        examples=["no"],
    )
    source: OneLine | None = Field(
        None, max_length=200, description="Where the facts came from.", examples=["Dudley CVS spreadsheet, 2026"]
    )
    consent: Consent | None = Field(
        None, description="A record that people named here agreed to it.", examples=["{on: 2026-10-01}"]
    )
    approved: Approval | None = Field(
        None,
        description="A named person's decision, where check holds a listing for one.",
        examples=["{on: 2026-10-01, by: Dudley CVS}"],
    )
