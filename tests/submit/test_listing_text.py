"""The card on the form's page is the card that the site will show."""

from __future__ import annotations

import json

from generator import languages
from generator.export.form import plain
from generator.views.card import card
from tests.node.program import results
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


def test_a_card_says_the_same_in_welsh() -> None:
    items, welsh = list(town().listings.values()), languages.catalogue("cy")
    words = json.loads(languages.script(welsh).decode().partition("=")[2].rstrip(";\n"))
    module, shared = "site_overrides/assets/submit/listing-text.js", "site_overrides/assets/shared/words.js"
    calls = [[module, "cardText", plain(item)] for item in items]
    _, *found, _ = results([[shared, "speak", words], *calls, [shared, "speak", None]])
    assert any("Dydd Mawrth" in here["when"] for here in found)
    for item, here in zip(items, found, strict=True):
        there = card(item)
        for name in ("where", "when", "cost"):
            assert here[name] == welsh.without_marks.told(getattr(there, name)), item.id


def test_what_is_not_answered_yet_is_empty() -> None:
    empty = dict.fromkeys(("name", "summary", "where", "when", "cost", "phone"), "")
    assert call("listing-text", ["cardText", {}], ["cardText", {"sessions": [{"starts": "10:00"}]}]) == [
        empty,
        empty,
    ]
