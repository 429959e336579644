"""What it costs: free is said only of what is surely free, and the order of prices changes nothing."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from generator.importing.converters import costs
from generator.importing.draft import Builder, Fate
from generator.importing.source_record import Position, SourceRecord, SourceValue
from tests.importing.test_transform import value

FREE = (
    "Free|FREE!|free.|Free of charge|Free-of-charge|No charge|There is no charge|Nil"
    "|There is no charge for this service"
    "|It is free|Completely free|Yes - free|Cost: free|Price: Free|Admission free|Entry is free.|All sessions are free"
    "|Free to attend|Free to all residents|Free for everyone|Free at the point of use|Free and confidential"
    "|Free service"
    "|Free NHS service|Free advice|Free, booking essential|Free (booking required)|Free entry and refreshments"
    "|The group is free to attend|Sessions run weekly and are free|Tea is free; sessions are free|No cost|0"
    "|Nothing to pay"
).split("|")
DEPENDS = (
    "Smoke free venue. Pay on the door|Free parking, ring for prices|Free parking. Ticketed.|Children free, adults pay"
    "|First session free, then a fee applies|Free trial then subscription|Free to members|Free for carers|Not free"
    "|Free entry but charges for activities|No charge for carers; others pay 5|Free, £2 for tea|£2, first visit free"
    "|Free if under 16|Some free, some paid|Free places for those on benefits|Free unless you want lunch|Carers go free"
    "|Free taster|Parking is free. £2 entry|Free for the first 6 weeks|Free membership"
).split("|")
SAYS_NOTHING = (
    "Free refreshments|Free tea and coffee|Free lunch|Lunch is free|Free parking|Parking is free|Gluten-free lunch"
    "|Alcohol free bar|Sugar free|Barrier free|Feel free to ask|Free hall hire|Free Wi-Fi|Usually free|Ask us"
).split("|")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *((text, "free") for text in FREE),
        *((text, "depends") for text in DEPENDS),
        *((text, None) for text in SAYS_NOTHING),
        ("Free, donations welcome", "donation"),
        ("Tickets on the door", "paid"),
        ("Subs £2", "paid"),
    ],
)
def test_free_is_what_is_surely_free(text: str, kind: str | None) -> None:
    found = value("cost", text)
    assert found.get("cost", {}).get("kind") == kind
    assert kind or found == {"description": f"Cost: {text}"}


def _drafted(*prices: dict[str, str]) -> Builder:
    builder = Builder()
    groups = [
        SourceRecord(
            "list", 2, {n: (SourceValue(Position("list", 2, f"cost_options {i}.{n}"), t),) for n, t in price.items()}
        )
        for i, price in enumerate(prices)
    ]
    costs.prices(builder, groups)
    return builder


ADULT, CHILD = {"amount": "5", "option": "Adult"}, {"amount": "0", "option": "Child"}


@pytest.mark.parametrize("order", [*itertools.permutations([ADULT, CHILD, {"amount": "2.5", "option": "Concession"}])])
def test_the_order_of_prices_changes_nothing(order: tuple[dict[str, str], ...]) -> None:
    builder = _drafted(*order)
    cost: Any = builder.value["cost"]
    assert cost["kind"] == "depends"
    assert {price["label"]: price["amount"] for price in cost["prices"]} == {
        "Adult": "£5",
        "Child": "free",
        "Concession": "£2.50",
    }
    assert builder.paragraphs == []


@pytest.mark.parametrize(
    ("prices", "cost"),
    [
        ([{"amount": "5"}], {"kind": "paid", "prices": [{"amount": "£5"}]}),
        ([{"amount": "5.00"}], {"kind": "paid", "prices": [{"amount": "£5"}]}),
        ([{"amount": "0"}], {"kind": "free"}),
        ([{"amount": "0", "option": "Everyone", "amount_description": "Free"}], {"kind": "free"}),
        ([{"amount": "0"}, {"amount": "0"}], {"kind": "free"}),
        ([CHILD], {"kind": "depends", "prices": [{"amount": "free", "label": "Child"}]}),
        ([{"amount": "0", "amount_description": "£3 donation"}], {"kind": "depends", "note": "£3 donation"}),
        ([{"amount_description": "Free"}], {"kind": "free"}),
        ([{"amount_description": "£4 a session"}], {"kind": "paid", "note": "£4 a session"}),
        ([{"amount": "0", "amount_description": "Donation"}], {"kind": "donation", "note": "Donation"}),
    ],
)
def test_prices_one_by_one_become_a_cost(prices: list[dict[str, str]], cost: dict[str, Any]) -> None:
    assert _drafted(*prices).value == {"cost": cost}


def test_an_amount_that_its_words_contradict_is_set_aside() -> None:
    builder = _drafted({"amount": "0", "amount_description": "£3 donation"})
    fates = {place.column.rpartition(".")[2]: [o.fate for o in told] for place, told in builder.outcomes.items()}
    assert fates["amount"] == [Fate.SET_ASIDE]
