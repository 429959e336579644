"""What a listing costs."""

from __future__ import annotations

from pydantic import Field

from schema.choice_advice import advised_cost
from schema.record import Record
from schema.types import OneLine, choice

COSTS = ("free", "donation", "paid", "depends")


class Price(Record):
    """One of several prices: how much, and for whom or for what."""

    amount: OneLine = Field(max_length=30, title="How much is it?", description="How much.", examples=["£5"])
    label: OneLine | None = Field(
        None,
        max_length=60,
        title="Who or what is this price for?",
        description="Who or what this price is for.",
        examples=["A term"],
    )


class Cost(Record):
    """What it costs."""

    kind: choice("a kind of cost", *COSTS, advise=advised_cost) = Field(  # type: ignore[valid-type]
        title="Does it cost anything?", description="free, donation, paid or depends.", examples=["paid"]
    )
    note: OneLine | None = Field(
        None,
        max_length=200,
        title="How much is it?",
        description="How much, in a few words.",
        examples=["£3 a session, first visit free"],
    )
    prices: tuple[Price, ...] = Field(
        (),
        max_length=8,
        title="Are there several prices?",
        description="Several prices, each with who or what it is for.",
        examples=["[{amount: £5, label: Adults}, {amount: free, label: Carers}]"],
    )
    voucher: OneLine | None = Field(
        None,
        max_length=150,
        title="Do people need a voucher, and who gives it?",
        description="Who gives the voucher that people need.",
        examples=["Citizens Advice, schools and health visitors"],
    )
    membership: OneLine | None = Field(
        None,
        max_length=150,
        title="Do people need to be members, and how do they join?",
        description="How people become the members that they need to be.",
        examples=["Join at the desk, £1 a year"],
    )
