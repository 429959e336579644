"""How a person joins a listing or gets in touch."""

from __future__ import annotations

from pydantic import Field

from schema.choice_advice import WHO_COMES, advised_route
from schema.record import Record
from schema.types import Email, OneLine, PhoneNumber, TextCode, WebAddress, choice

ROUTES = (
    "turn up",
    "self",
    "family or friend",
    "gp",
    "link worker",
    "health visitor",
    "midwife",
    "mental health team",
    "hospital",
    "social worker",
    "school",
    "police",
    "probation",
    "job centre",
    "housing officer",
    "charity or advice service",
    "any professional",
)
"""Who may send or bring a person, the person first. `any professional` stands for every role."""

PROFESSIONALS = ROUTES[ROUTES.index("gp") : ROUTES.index("any professional")]
"""The roles that `any professional` stands for."""

Route = choice("a way to join", *ROUTES, advise=advised_route, otherwise=WHO_COMES)


MAX_HOURS = 100
"""Most characters in which somebody says when a telephone is answered."""


class LabelledPhone(Record):
    """Another telephone number and what it is for."""

    label: OneLine = Field(
        max_length=60, title="What is this number for?", description="What this number is for.", examples=["Evenings"]
    )
    number: PhoneNumber = Field(title="What is the number?", description="The number.", examples=["01384 000000"])
    hours: OneLine | None = Field(
        None,
        max_length=MAX_HOURS,
        title="When is it answered?",
        description="When this number is answered, in plain words.",
        examples=["Evenings, 6pm to 9pm"],
    )


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
        description=f"How people come: {', '.join(ROUTES)}. self is to get in touch yourself.",
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
    phone_hours: OneLine | None = Field(
        None,
        max_length=MAX_HOURS,
        title="When is the phone answered?",
        description="When the phone is answered, in plain words. A session says when something happens.",
        examples=["Monday to Friday, 10am to 4pm"],
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
    post: OneLine | None = Field(
        None,
        max_length=200,
        title="To which address can people send a letter?",
        description="An address for letters, such as a PO box. Nobody is sent there: a place to go to is a venue.",
        examples=["Pen Friends, PO Box 12, Anytown"],
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
    social: tuple[WebAddress, ...] = Field(
        (),
        max_length=6,
        title="Are there pages on social media?",
        description="Pages about this on social media.",
        examples=["[https://social.example.org/choir]"],
    )
    waiting_time: OneLine | None = Field(
        None,
        max_length=100,
        title="How long do people wait?",
        description="How long people wait.",
        examples=["About two weeks"],
    )
