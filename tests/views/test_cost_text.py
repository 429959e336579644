"""What a listing costs, in words."""

from __future__ import annotations

from typing import Any

import pytest

from generator.views import cost_text
from schema import Listing
from tests.town import PLAIN


def listing(**changes: Any) -> Listing:
    return Listing.model_validate({**PLAIN, **changes})


@pytest.mark.parametrize(
    ("cost", "words"),
    [
        (None, "Not known: ask"),
        ({"kind": "free"}, "Free"),
        ({"kind": "free", "note": "Texts are free"}, "Free. Texts are free"),
        ({"kind": "donation"}, "Pay what you can"),
        ({"kind": "paid"}, "There is a charge"),
        ({"kind": "paid", "note": "£3 a session"}, "£3 a session"),
        ({"kind": "depends", "note": "Ask us"}, "It depends. Ask us"),
    ],
)
def test_what_it_costs(cost: dict[str, str] | None, words: str) -> None:
    assert cost_text.cost(listing(cost=cost) if cost else listing()) == words


@pytest.mark.parametrize(
    ("prices", "words"),
    [
        ([{"amount": "£5"}], "£5"),
        (
            [
                {"amount": "£5", "label": "Adults"},
                {"amount": "free", "label": "Carers"},
                {"amount": "£40", "label": "A term"},
            ],
            "£5 (adults), free (carers), £40 (a term)",
        ),
        ([{"amount": "£2", "label": "NHS staff"}], "£2 (NHS staff)"),
    ],
)
def test_several_prices(prices: list[dict[str, str]], words: str) -> None:
    assert cost_text.cost(listing(cost={"kind": "paid", "prices": prices})) == words
    assert cost_text.cost(listing(cost={"kind": "depends", "prices": prices, "note": "Ask us"})) == (
        f"It depends. {words}. Ask us"
    )


def test_a_voucher_and_a_membership_are_needed_before_setting_out() -> None:
    cost = {"kind": "free", "voucher": "Citizens Advice or a school", "membership": "Join at the desk, £1 a year"}
    assert cost_text.needed(listing(cost=cost)) == (
        "Voucher needed, from Citizens Advice or a school",
        "Membership needed. Join at the desk, £1 a year",
    )
    assert cost_text.needed(listing()) == ()


def test_a_price_after_another_begins_small() -> None:
    prices = [{"amount": "£3"}, {"amount": "Pay what you can", "label": "Anyone on a low income"}]
    assert cost_text.cost(listing(cost={"kind": "paid", "prices": prices})) == (
        "£3, pay what you can (anyone on a low income)"
    )
