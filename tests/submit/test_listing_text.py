"""The card on the form's page is the card that the site will show."""

from __future__ import annotations

from generator.export.form import plain
from generator.views.card import card
from tests.submit.node import call, needs_node
from tests.town import town

pytestmark = needs_node


def test_a_card_says_the_same_before_and_after() -> None:
    items = list(town().listings.values())
    found = call("listing-text", *(["cardText", plain(item)] for item in items))
    for item, here in zip(items, found, strict=True):
        there = card(item)
        said = {name: getattr(there, name) for name in ("name", "summary", "where", "when", "cost")}
        assert here == said | {"phone": there.phone.shown if there.phone else ""}


def test_what_is_not_answered_yet_is_empty() -> None:
    empty = dict.fromkeys(("name", "summary", "where", "when", "cost", "phone"), "")
    assert call("listing-text", ["cardText", {}], ["cardText", {"sessions": [{"starts": "10:00"}]}]) == [
        empty,
        empty,
    ]
