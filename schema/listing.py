"""A listing: one thing a person can use or join. One YAML file each; the file name is its permanent address.

Every field is described once, here or in the parts that a listing is made of. Validation, the editors' JSON Schema and
the table in CONTRIBUTING all come from these lines (`linkbook fields`). A field's `title` is the question that a person
is asked: by the form, for one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from schema.cost import Cost
from schema.day_spans import DaySpan
from schema.eligibility import Catchment, Who
from schema.join import Join
from schema.organisation import Organisation
from schema.participation import WAYS, Facilities, Way
from schema.record import Record
from schema.review import Approval, Consent, Review
from schema.session import OnHolidays, Session
from schema.status import PLACES, STATUSES, Places, Status
from schema.translation import Translation
from schema.types import SHAPES, Date, Id, OneLine, Paragraphs, Reference, YesNo
from schema.venue import Venue

MAX_NEEDS = 8
EVERYWHERE = "everywhere"
"""What `serves` says of a listing that anybody in the country may use."""
SHARED_FIELDS = {"organisation": "organisations", "also_run_by": "organisations", "venues": "venues"}
"""The fields in which the id of a shared record may stand, and the folder of the directory that it lies in."""


def _kind(value: object) -> object:
    return {"kind": value} if isinstance(value, str) else value


def _or_one_word(words: tuple[str, ...]) -> Callable[[dict[str, Any]], None]:
    """Let editors accept one word, such as `status: open`, as well as the group of keys."""

    def extend(schema: dict[str, Any]) -> None:
        groups = schema.pop("anyOf", None) or [{"$ref": schema.pop("$ref")}]
        schema["anyOf"] = [{"enum": list(words)}, *groups]

    return extend


def _or_id(schema: dict[str, Any]) -> None:
    """Let editors accept the id of a record with a file of its own, as well as the record written out."""
    by_id = {"type": "string", "pattern": f"^{SHAPES['id'].pattern}$"}
    if "items" in schema:
        schema["items"] = {"anyOf": [by_id, schema["items"]]}
    else:
        schema["anyOf"] = [by_id, {"$ref": schema.pop("$ref")}]


class Listing(Record):
    """One thing a person can use or join."""

    name: OneLine = Field(
        max_length=100,
        title="What is it called?",
        description="What it is called.",
        examples=["Netherton Sing-Along Choir"],
    )
    other_names: tuple[OneLine, ...] = Field(
        (),
        max_length=10,
        title="Has it other names, or had it?",
        description="Other names that people know it by, old ones too.",
        examples=["[Tuesday Singers]"],
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
    in_languages: tuple[Translation, ...] = Field(
        (),
        max_length=12,
        title="Can you say the same in another language?",
        description="Its name, summary and description in other languages, as somebody who speaks them wrote them.",
        examples=["[{language: cy, summary: Canu gyda chymdogion ar nos Fawrth.}]"],
    )
    organisation: Organisation = Field(
        title="Who runs it?",
        description="Who runs it: its facts, or the id of its file in organisations/.",
        examples=["{name: Netherton Arts Centre}"],
        json_schema_extra=_or_id,
    )
    also_run_by: tuple[Organisation, ...] = Field(
        (),
        max_length=8,
        title="Does anybody else run it with them?",
        description="Other organisations that run it together with the first.",
        examples=["[{name: Anytown Library}]"],
        json_schema_extra=_or_id,
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
    ways: tuple[Way, ...] = Field(
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
        description="Where it happens: each place's facts, or the id of its file in venues/.",
        examples=["[{name: Arts Centre, postcode: DY2 9EP}]"],
        json_schema_extra=_or_id,
    )
    no_fixed_place: YesNo = Field(
        False,
        title="Does it meet in a different place each time?",
        description="yes when there is no fixed place. Say in join.first_step how people find out where.",
        examples=["no"],
    )
    serves: tuple[Reference, ...] = Field(
        min_length=1,
        max_length=40,
        title="Which areas is it for?",
        description="The areas whose residents may use it, by id; or everywhere.",
        examples=["[anytown]"],
    )
    catchment: Catchment | None = Field(
        None,
        title="Must people live or be registered somewhere?",
        description="Where people must live or be registered, if the areas do not say it: postcodes, parts, surgeries.",
        examples=["{postcodes: [DY9 8, DY9 9]}"],
    )
    sessions: tuple[Session, ...] = Field(
        (),
        max_length=60,
        title="When does it happen?",
        description="The times it happens.",
        examples=['[{days: [tuesday], starts: "19:00"}]'],
    )
    first_date: Date | None = Field(
        None,
        title="If it has not begun yet, when does it begin?",
        description="The day it begins.",
        examples=["2027-01-11"],
    )
    last_date: Date | None = Field(
        None,
        title="Does it end on some day?",
        description="The last day of it, such as the day its funding ends. After it, no list offers it.",
        examples=["2027-03-31"],
    )
    not_on: tuple[DaySpan, ...] = Field(
        (),
        max_length=60,
        title="On which days does it not happen?",
        description="Days on which none of it happens: dates, two dates with to between them, or months.",
        examples=["[2026-12-21 to 2027-01-03]"],
    )
    bank_holidays: OnHolidays = Field(
        "unknown",
        title="Does it happen on bank holidays?",
        description="yes, no, only or unknown. A session may answer for itself.",
        examples=["no"],
    )
    school_holidays: OnHolidays = Field(
        "unknown",
        title="Does it happen in the school holidays?",
        description="yes, no, only or unknown. A session may answer for itself.",
        examples=["no"],
    )
    times_note: OneLine | None = Field(
        None,
        max_length=200,
        title="Is there anything else about times?",
        description="Anything else about times.",
        examples=["Doors open ten minutes early."],
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
    facilities: Facilities = Field(
        default_factory=Facilities,
        title="What will people find?",
        description="Dogs, children, a crèche, camera off, interpreters: yes, no or unknown.",
        examples=["{dogs: yes, interpreters: unknown}"],
    )
    places: Annotated[Places | None, BeforeValidator(_kind)] = Field(
        None,
        title="Is there room for new people?",
        description=f"{', '.join(PLACES)}.",
        examples=["waiting list"],
        json_schema_extra=_or_one_word(PLACES),
    )
    status: Annotated[Status, BeforeValidator(_kind)] = Field(
        default_factory=Status,
        title="Is it running now?",
        description="open, paused or closed.",
        examples=["open"],
        json_schema_extra=_or_one_word(STATUSES),
    )
    reviewed: Review | None = Field(
        None,
        title="Who last confirmed the facts, and when?",
        description="When a person last confirmed the facts. Leave it out if nobody has.",
        examples=["{on: 2026-10-01, by: Anytown CVS, how: by phone}"],
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
        examples=["Anytown CVS spreadsheet, 2026"],
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
        examples=["{on: 2026-10-01, by: Anytown CVS}"],
    )
