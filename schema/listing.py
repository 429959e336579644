"""A listing: one thing a person can use or join. One YAML file each; the file name is its permanent address.

Every field is described here once. Validation, the editors' JSON Schema and the table in CONTRIBUTING all come from
these lines (`linkbook fields`). A field's `title` is the question that a person is asked: by the form, for one.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from schema.record import Record
from schema.types import (
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


class Access(Record):
    """What a venue says about getting in and taking part: yes, no or unknown. Leaving a line out means unknown."""

    step_free: YesNoUnknown = Field(
        "unknown", title="Can you get in without steps?", description="Can you get in without steps?", examples=["yes"]
    )
    accessible_toilet: YesNoUnknown = Field(
        "unknown",
        title="Is there an accessible toilet?",
        description="Is there an accessible toilet?",
        examples=["yes"],
    )
    changing_places: YesNoUnknown = Field(
        "unknown",
        title="Is there a Changing Places toilet?",
        description="Is there a Changing Places toilet, with a hoist?",
        examples=["no"],
    )
    hearing_loop: YesNoUnknown = Field(
        "unknown", title="Is there a hearing loop?", description="Is there a hearing loop?", examples=["no"]
    )
    quiet_space: YesNoUnknown = Field(
        "unknown",
        title="Is there a quiet room or corner?",
        description="Is there a quiet room or corner?",
        examples=["yes"],
    )
    parking: YesNoUnknown = Field(
        "unknown", title="Is there parking nearby?", description="Is there parking nearby?", examples=["unknown"]
    )
    note: OneLine | None = Field(
        None,
        max_length=200,
        title="Is there anything else to know about getting in?",
        description="Anything else, in a sentence.",
        examples=["The side door has a ramp."],
    )


class Venue(Record):
    """A place where a listing happens."""

    name: OneLine | None = Field(
        None,
        max_length=100,
        title="What is the building called?",
        description="What the building is called.",
        examples=["Netherton Arts Centre"],
    )
    address: OneLine | None = Field(
        None,
        max_length=150,
        title="What is the number and street?",
        description="Number and street.",
        examples=["Northfield Road"],
    )
    town: OneLine | None = Field(
        None,
        max_length=60,
        title="Which town or village is it in?",
        description="Town or village.",
        examples=["Dudley"],
    )
    postcode: Postcode | None = Field(
        None, title="What is the postcode?", description="The full postcode.", examples=["DY2 9EP"]
    )
    location: Location | None = Field(
        None,
        title="Where is it exactly, if the postcode is not good enough?",
        description="The exact spot, if the postcode is not good enough.",
        examples=["{lat: 52.492, lon: -2.087}"],
    )
    access: Access = Field(
        default_factory=Access,
        title="What is it like to get in and take part?",
        description="Steps, toilets, hearing loop, parking: yes, no or unknown.",
        examples=["{step_free: yes, parking: unknown}"],
    )
    keep_address_private: YesNo = Field(
        False,
        title="Must the address stay secret?",
        description="yes for a refuge or other secret place. Then give the town only: no street, postcode or location.",
        examples=["no"],
    )


class Session(Record):
    """A time when it happens, again and again."""

    days: tuple[Day, ...] = Field(  # type: ignore[valid-type]
        min_length=1, max_length=7, title="On which days?", description="The days of the week.", examples=["[tuesday]"]
    )
    starts: Time | None = Field(
        None, title="When does it start?", description="When it starts, by the 24-hour clock.", examples=['"19:00"']
    )
    ends: Time | None = Field(
        None, title="When does it end?", description="When it ends, by the 24-hour clock.", examples=['"21:00"']
    )
    weeks: tuple[Week, ...] = Field(  # type: ignore[valid-type]
        (),
        max_length=5,
        title="Is it only in some weeks of the month?",
        description="Only some weeks of the month: 1st to 5th, or last.",
        examples=["[1st, 3rd]"],
    )
    fortnightly_from: Date | None = Field(
        None,
        title="If it is every other week, what is the date of one session?",
        description="For every other week: the date of any one session.",
        examples=["2026-10-06"],
    )
    term_time_only: YesNo = Field(
        False,
        title="Does it stop in the school holidays?",
        description="yes if it stops in the school holidays.",
        examples=["yes"],
    )
    overnight: YesNo = Field(
        False, title="Does it end the next morning?", description="yes if it ends the next morning.", examples=["no"]
    )
    first_date: Date | None = Field(
        None,
        title="If it is a course, what is the first day?",
        description="The first day, for a course.",
        examples=["2027-01-11"],
    )
    last_date: Date | None = Field(
        None,
        title="If it is a course, what is the last day?",
        description="The last day, for a course.",
        examples=["2027-03-29"],
    )
    venue: OneLine | None = Field(
        None,
        max_length=100,
        title="Which place is this at?",
        description="Which venue, by its name, if there are several.",
        examples=["Library"],
    )
    note: OneLine | None = Field(
        None,
        max_length=150,
        title="Is there anything else about this time?",
        description="Anything else about this time.",
        examples=["Women only"],
    )


class Cost(Record):
    """What it costs."""

    kind: choice("a kind of cost", *COSTS) = Field(  # type: ignore[valid-type]
        title="Does it cost anything?", description="free, donation, paid or depends.", examples=["paid"]
    )
    note: OneLine | None = Field(
        None,
        max_length=200,
        title="How much is it?",
        description="How much, in a few words.",
        examples=["£3 a session, first visit free"],
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


class LabelledPhone(Record):
    """Another telephone number and what it is for."""

    label: OneLine = Field(
        max_length=60, title="What is this number for?", description="What this number is for.", examples=["Evenings"]
    )
    number: PhoneNumber = Field(title="What is the number?", description="The number.", examples=["01384 000000"])


class TextLine(Record):
    """A number to send a text message to."""

    to: TextCode = Field(title="Which number do people text?", description="The number to text.", examples=['"85258"'])
    say: OneLine | None = Field(
        None,
        max_length=40,
        title="Which word do they send, if any?",
        description="The word to send, if any.",
        examples=["SHOUT"],
    )


class Join(Record):
    """How a person joins or gets in touch."""

    routes: tuple[Route, ...] = Field(  # type: ignore[valid-type]
        min_length=1,
        max_length=len(ROUTES),
        title="How do people come to you?",
        description="How people come: turn up, self (ask for yourself), gp, link worker, any professional.",
        examples=["[turn up, self]"],
    )
    first_step: OneLine | None = Field(
        None,
        max_length=200,
        title="What should a person do first?",
        description="Exactly what to do first.",
        examples=["Just turn up, or ring for a chat."],
    )
    phone: PhoneNumber | None = Field(
        None, title="Which number should people ring?", description="The number to ring.", examples=["01384 000000"]
    )
    other_phones: tuple[LabelledPhone, ...] = Field(
        (),
        max_length=4,
        title="Are there other numbers?",
        description="Other numbers, each with a label.",
        examples=["[{label: Evenings, number: …}]"],
    )
    text: TextLine | None = Field(
        None,
        title="Can people send a text message?",
        description="A number to text.",
        examples=['{to: "85258", say: SHOUT}'],
    )
    email: Email | None = Field(
        None,
        title="Which e-mail address should people write to?",
        description="An e-mail address for the public.",
        examples=["hello@example.org"],
    )
    website: WebAddress | None = Field(
        None,
        title="Is there a web page about it?",
        description="The page about this.",
        examples=["https://www.example.org/choir"],
    )
    referral_form: WebAddress | None = Field(
        None,
        title="Is there a form for professionals?",
        description="The form that a professional fills in.",
        examples=["https://www.example.org/refer"],
    )
    waiting_time: OneLine | None = Field(
        None,
        max_length=100,
        title="How long do people wait?",
        description="How long people wait.",
        examples=["About two weeks"],
    )


class Status(Record):
    """Whether it is running. One word is enough when it is open."""

    kind: choice("a status", *STATUSES) = Field(  # type: ignore[valid-type]
        "open", title="Is it running now?", description="open, paused or closed.", examples=["paused"]
    )
    until: Date | None = Field(
        None,
        title="When does it start again?",
        description="When a paused listing starts again.",
        examples=["2027-01-10"],
    )
    reason: OneLine | None = Field(
        None, max_length=200, title="Why has it stopped?", description="Why.", examples=["The hall is being mended."]
    )
    try_instead: tuple[Reference, ...] = Field(
        (),
        max_length=5,
        title="What could people try instead?",
        description="Other listings to try, by their ids.",
        examples=["[sing-along-choir]"],
    )


def _status(value: object) -> object:
    return {"kind": value} if isinstance(value, str) else value


def _or_one_word(schema: dict[str, Any]) -> None:
    """Let editors accept `status: open` as well as the group of keys."""
    reference = schema.pop("$ref", None)
    schema["anyOf"] = [{"enum": list(STATUSES)}, {"$ref": reference}]


class Review(Record):
    """A person confirmed the facts. Never the date that a file was edited."""

    on: Date = Field(
        title="On which day were the facts confirmed?",
        description="The day a person confirmed the facts.",
        examples=["2026-10-01"],
    )
    by: OneLine = Field(
        max_length=80,
        title="Which team or organisation confirmed them?",
        description="Which team or organisation did.",
        examples=["Dudley CVS"],
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


class Approval(Record):
    """A named person read what `check` was worried about and decided that it is right to publish."""

    on: Date = Field(
        title="On which day was it decided?", description="The day of the decision.", examples=["2026-10-01"]
    )
    by: OneLine = Field(
        max_length=80, title="Who decided?", description="Who decided.", examples=["Dudley CVS safeguarding lead"]
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


class Listing(Record):
    """One thing a person can use or join."""

    name: OneLine = Field(
        max_length=100,
        title="What is it called?",
        description="What it is called.",
        examples=["Netherton Sing-Along Choir"],
    )
    summary: OneLine = Field(
        max_length=250,
        title="What happens there?",
        description="What happens, in one or two plain sentences.",
        examples=["Sing with neighbours on Tuesday evenings. No auditions."],
    )
    description: Paragraphs | None = Field(
        None,
        max_length=4000,
        title="Would you like to say more?",
        description="More about it: paragraphs, lists that begin with -, and links. No other formatting.",
        examples=["We sing songs everyone knows and stop for tea at eight."],
    )
    organisation: Organisation = Field(
        title="Who runs it?", description="Who runs it.", examples=["{name: Netherton Arts Centre}"]
    )
    needs: tuple[Reference, ...] = Field(
        min_length=1,
        max_length=MAX_NEEDS,
        title="What does it help with?",
        description="What it helps with, most important first: ids from needs.yml.",
        examples=["[loneliness, arts-and-music]"],
    )
    keywords: tuple[OneLine, ...] = Field(
        (),
        max_length=20,
        title="Which other words might people type to find it?",
        description="Other words that people would type.",
        examples=["[singing, karaoke]"],
    )
    ways: tuple[Way, ...] = Field(  # type: ignore[valid-type]
        min_length=1,
        max_length=len(WAYS),
        title="How do people take part?",
        description=f"How people take part: {', '.join(WAYS)}.",
        examples=["[in person]"],
    )
    venues: tuple[Venue, ...] = Field(
        (),
        max_length=30,
        title="Where does it happen?",
        description="Where it happens.",
        examples=["[{name: Arts Centre, postcode: DY2 9EP}]"],
    )
    serves: tuple[Reference, ...] = Field(
        min_length=1,
        max_length=40,
        title="Which areas is it for?",
        description="The areas whose residents may use it, by id; or everywhere.",
        examples=["[dudley]"],
    )
    sessions: tuple[Session, ...] = Field(
        (),
        max_length=60,
        title="When does it happen?",
        description="The times it happens.",
        examples=['[{days: [tuesday], starts: "19:00"}]'],
    )
    times_note: OneLine | None = Field(
        None,
        max_length=200,
        title="Is there anything else about times?",
        description="Anything else about times.",
        examples=["Not in August."],
    )
    cost: Cost | None = Field(
        None, title="What does it cost?", description="What it costs.", examples=["{kind: paid, note: £3 a session}"]
    )
    who: Who = Field(
        default_factory=Who, title="Who is it for?", description="Who it is for.", examples=["{from_age: 18}"]
    )
    languages: tuple[OneLine, ...] = Field(
        (),
        max_length=30,
        title="Which languages are spoken?",
        description="Languages spoken, by their English names.",
        examples=["[English, Punjabi]"],
    )
    join: Join = Field(
        title="How does a person join or get in touch?",
        description="How to join or get in touch.",
        examples=["{routes: [turn up]}"],
    )
    status: Annotated[Status, BeforeValidator(_status)] = Field(
        default_factory=Status,
        title="Is it running now?",
        description="open, paused or closed.",
        examples=["open"],
        json_schema_extra=_or_one_word,
    )
    reviewed: Review | None = Field(
        None,
        title="Who last confirmed the facts, and when?",
        description="When a person last confirmed the facts. Leave it out if nobody has.",
        examples=["{on: 2026-10-01, by: Dudley CVS, how: by phone}"],
    )
    added: Date | None = Field(
        None,
        title="When did it join this directory?",
        description="The day it joined this directory.",
        examples=["2026-01-15"],
    )
    formerly: tuple[Id, ...] = Field(
        (),
        max_length=10,
        title="Did it have another address here before?",
        description="Old ids, so that old addresses keep working.",
        examples=["[old-id]"],
    )
    sensitive: YesNo = Field(
        False,
        title="Could it be dangerous to be seen looking at this?",
        description="yes for domestic abuse and the like: a plain title and a button to leave quickly.",
        examples=["no"],
    )
    source: OneLine | None = Field(
        None,
        max_length=200,
        title="Where do these facts come from?",
        description="Where the facts came from.",
        examples=["Dudley CVS spreadsheet, 2026"],
    )
    consent: Consent | None = Field(
        None,
        title="Have the people named here agreed?",
        description="A record that people named here agreed to it.",
        examples=["{on: 2026-10-01}"],
    )
    approved: Approval | None = Field(
        None,
        title="Who decided that it is right to publish?",
        description="A named person's decision, where check holds a listing for one.",
        examples=["{on: 2026-10-01, by: Dudley CVS}"],
    )
