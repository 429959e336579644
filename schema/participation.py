"""How people take part in a listing, and what they will find when they do."""

from __future__ import annotations

from pydantic import Field

from schema.choice_advice import advised_way
from schema.record import Record
from schema.types import YesNoUnknown, choice

WAYS = (
    "in person",
    "by phone",
    "online",
    "home visit",
    "by post",
    "by text",
    "by video call",
    "by web chat",
)

REMOTE_WAYS = ("by phone", "online", "home visit", "by text", "by video call", "by web chat")
"""The ways for which nobody leaves home, that a search offers to whoever cannot. Post is not: it takes too long."""

ONLINE_WAYS = ("online", "by video call", "by web chat")
"""The ways that "online" may mean."""

Way = choice("a way of taking part", *WAYS, advise=advised_way)


class Facilities(Record):
    """What people will find: yes, no or unknown. Leaving a line out means unknown."""

    dogs: YesNoUnknown = Field(
        "unknown",
        title="Can people bring a dog?",
        description="Can people bring a dog? Assistance dogs always can.",
        examples=["yes"],
    )
    children: YesNoUnknown = Field(
        "unknown",
        title="Can people bring their children?",
        description="Can people bring their children?",
        examples=["yes"],
    )
    creche: YesNoUnknown = Field(
        "unknown",
        title="Is there a crèche?",
        description="Is there somebody to look after children meanwhile?",
        examples=["no"],
    )
    camera_off: YesNoUnknown = Field(
        "unknown",
        title="Can people keep their camera off?",
        description="For a call: can people keep their camera off?",
        examples=["yes"],
    )
    interpreters: YesNoUnknown = Field(
        "unknown",
        title="Can you get an interpreter?",
        description="Can an interpreter be booked?",
        examples=["yes"],
    )
