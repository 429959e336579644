"""Plain words as the group that they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load import meant_groups
from generator.load.meant_groups import meant_group, meant_price, meant_prices
from schema import Listing
from schema.cost import Cost
from schema.eligibility import Catchment, Who
from schema.join import Join, LabelledPhone, TextLine
from schema.record import Record
from schema.review import Review
from schema.types import Location
from schema.venue import Access, Venue

MEANT: dict[tuple[type[Record], str], str | None] = {
    (Who, "older people"): "note: older people",
    (Who, "over sixties"): "from_age: 60",
    (Who, "18 to 25"): "from_age: 18, to_age: 25",
    (Who, "over 60s or disabled"): "note: over 60s or disabled",
    (Join, "ring 01632 960111"): "routes: [self], phone: 01632 960111",
    (Join, "Ask on 01632 960111"): 'routes: [self], phone: 01632 960111, first_step: "Ask on 01632 960111"',
    (Join, "just turn up"): "routes: [turn up], first_step: just turn up",
    (Catchment, "DY9, DY5 8"): "postcodes: [DY9, DY5 8]",
    (Catchment, "Wollaston"): "areas: [Wollaston]",
    (Catchment, "the old parish"): "parts: [the old parish]",
    (Catchment, "Beck Surgery and Moor Medical Centre"): "surgeries: [Beck Surgery, Moor Medical Centre]",
    (TextLine, "85258"): 'to: "85258"',
    (TextLine, "SHOUT"): None,
    (Access, "yes"): None,
    (Access, "step-free"): "step_free: yes",
    (Access, "Steps at the door"): "note: Steps at the door",
    (Access, "not wheelchair accessible"): "note: not wheelchair accessible",
    (Cost, "free or £2"): 'kind: depends, note: "free or £2"',
    (Cost, "suggested donation £2"): 'kind: donation, note: "suggested donation £2"',
    (Cost, "free"): None,
    (Venue, "Wren Hall, Wren Street ZE90 4EF"): 'name: "Wren Hall, Wren Street", postcode: ZE90 4EF',
    (Review, "1 November 2026"): "on: 2026-11-01, by: the name of your team",
    (LabelledPhone, "01632 960111"): "label: Other, number: 01632 960111",
    (Location, "https://www.google.com/maps/@52.4921,-2.0871,17z"): "lat: 52.4921, lon: -2.0871",
    (Location, "filled.count.soap"): None,
    (Listing, "Tea"): None,
}


@pytest.mark.parametrize(("inside", "given_words", "meant"), [(*key, meant) for key, meant in MEANT.items()])
def test_this_was_meant(inside: type[Record], given_words: str, meant: str | None) -> None:
    assert meant_group(inside, given_words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("£3 adults", "{amount: £3, label: adults}"),
        ("Adults £3.50", "{amount: £3.50, label: Adults}"),
        ("free for carers", "{amount: free, label: carers}"),
        ("50p", '{amount: "50p"}'),
        ("ask", None),
        (["£3"], None),
    ],
)
def test_one_price_in_words_is_a_sum_and_who_pays_it(words: object, meant: str | None) -> None:
    assert meant_price(words) == meant


def test_prices_with_their_payers_as_keys_are_a_list() -> None:
    assert meant_prices("£5") == "[{amount: £5}]"
    assert meant_prices({"Adults": "£5", "Under 5s": "free"}) == (
        "[{amount: £5, label: Adults}, {amount: free, label: Under 5s}]"
    )
    assert meant_prices({"amount": "£5"}) is None
    assert meant_prices(["£5"]) is None


@given(st.text(max_size=80))
def test_nothing_that_anybody_types_stops_the_advice(text: str) -> None:
    for inside in meant_groups._WRITERS:
        assert meant_group(inside, text) == meant_group(inside, text)
