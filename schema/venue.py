"""A venue: a place where a listing happens, and what it is like to get in."""

from __future__ import annotations

from pydantic import Field

from schema.day_spans import DaySpan
from schema.record import Record
from schema.types import Location, OneLine, Postcode, YesNo, YesNoUnknown


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
        examples=["Anytown"],
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
    not_on: tuple[DaySpan, ...] = Field(
        (),
        max_length=60,
        title="On which days is the place shut?",
        description="Days on which the place is shut: nothing happens there then.",
        examples=["[2026-12-01 to 2027-02-28]"],
    )
    notice: OneLine | None = Field(
        None,
        max_length=200,
        title="Is there anything that people must know about the place for now?",
        description="Something that people must know for now.",
        examples=["Shut until March after a flood."],
    )
