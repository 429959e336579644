"""Contacts in a cell: what is beside a number takes none away, and what is not taken is told."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.draft import Fate
from tests.importing.test_transform import drafted, value

FIRST = {"phone": "01632 960150"}


def _other(label: str, number: str = "01632 960151") -> dict[str, Any]:
    return FIRST | {"other_phones": [{"label": label, "number": number}]}


@pytest.mark.parametrize(
    ("text", "join"),
    [
        ("Tel: 01632 960150 Fax: 01632 960151", FIRST),
        ("01632 960150 (fax 01632 960151)", FIRST),
        ("01632 960150 (24 hours)", FIRST),
        ("01632 960150 (9-5)", FIRST),
        ("01632 960150 24/7", FIRST),
        ("01632 960150 01632 960151", _other("Another number")),
        ("01632 960150 - 07700 900123", _other("Another number", "07700 900123")),
        ("Office 01632 960150 Helpline 01632 960151", _other("Helpline")),
        ("Minicom 01632 960151; tel 01632 960150", _other("Minicom")),
        ("WhatsApp 07700 900123 Tel 01632 960150", _other("WhatsApp", "07700 900123")),
        ("Text 07700 900123", {"text": {"to": "07700 900123"}}),
        ("01632 960150, text 07700 900123", FIRST | {"text": {"to": "07700 900123"}}),
        ("01632 960150 or text SHOUT to 85258", FIRST | {"text": {"to": "85258", "say": "SHOUT"}}),
        ("Call or text 01632 960150", FIRST),
        ("116 123", {"phone": "116 123"}),
        (
            "01632 960150 or 111",
            {"phone": "01632 960150", "other_phones": [{"label": "Another number", "number": "111"}]},
        ),
    ],
)
def test_a_number_is_kept_whatever_stands_beside_it(text: str, join: dict[str, Any]) -> None:
    assert value("join.phone", text) == {"join": join}


@pytest.mark.parametrize(
    ("text", "part"),
    [("01632 960150 or 960151", "960151"), ("01632 960150/1", "1"), ("01632 960150, 960 151", "960 151")],
)
def test_figures_that_may_be_the_end_of_another_number_are_told(text: str, part: str) -> None:
    draft = drafted({"join.phone": "A"}, {"A": text})
    assert draft.value == {"join": FIRST}
    told = next(outcome for outcome in draft.outcomes if outcome.value.text == part)
    assert (told.fate, told.why) == (Fate.SET_ASIDE, f"“{part}” may be the end of another number. Give each in full.")


@pytest.mark.parametrize("text", ["016329601509", "01632 960 1509", "Fax 01632 960150", "ring Jo"])
def test_what_is_no_number_to_ring_is_set_aside(text: str) -> None:
    draft = drafted({"join.phone": "A"}, {"A": text})
    assert draft.value == {}
    assert [outcome.fate for outcome in draft.outcomes] == [Fate.SET_ASIDE]


def test_words_beside_a_number_are_told() -> None:
    draft = drafted({"join.phone": "A"}, {"A": "Jo 01632 960150, Al 01632 960151"})
    assert "The words beside the number were left out." in draft.outcomes[0].why
