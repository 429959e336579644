"""What somebody meant by a number or an address with more around it: the value, or nothing where there is doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema import contact_advice

MEANT: dict[Callable[[str], object], dict[str, object]] = {
    contact_advice.meant_phone: {
        "Tel: 01632 960123": "01632 960123",
        "1632960123": "01632960123",
        "O1632 960123": "01632 960123",
    }
    | {"O1632 960123": "01632 960123"}
    | {"441632960123": "01632960123", "01632 960123 - 9am to 5pm": "01632 960123", "see website": None}
    | {"01632 960123 or 01632 960124": None},
    contact_advice.beside_a_phone: {
        "01632 960111 ext 4 (ask for Pam)": ("4", "ask for Pam"),
        "(01632) 960121 (Tues only)": ("", "Tues only"),
        "Tel: 01632 960111": ("", ""),
        "call us on 01632 960111.": ("", ""),
        "Pam on 01632 960111": ("", "Pam"),
        "01632 960111 (ext. 12)": ("12", ""),
        "01632 960111 - press 2 for food": ("", "press 2 for food"),
    },
    contact_advice.meant_email: {"mailto:a@example.org": "a@example.org", "a (at) example (dot) org": "a@example.org"}
    | {"a@example.org, b@example.org": None},
    contact_advice.meant_web_address: {
        "www.example.org.": "https://www.example.org",
        "http//example.org": "https://example.org",
    }
    | {
        "[x](https://example.org/a_(b))": "https://example.org/a_(b)",
        "@tea": None,
        "HTTPS://Example.org/A": "https://example.org/A",
    },
    contact_advice.meant_postcode: {"Leeds LS1 4AP.": "LS1 4AP", "LS1-4AP": "LS1 4AP", "LS1 4AP LS1 4AQ": None},
    contact_advice.meant_charity_number: {
        "No. 1234567": "1234567",
        "1234567/1": "1234567-1",
        "SCO12345": "SC012345",
        "NI 100123": "NIC100123",
    }
    | {"12345678": None, "none": None},
    contact_advice.without_entities: {
        "a &amp; b": "a & b",
        "caf&eacute;": "café",
        "&lt;b&gt;": "&lt;b&gt;",
        "AT&T;": "AT&T;",
    }
    | {"AT&T;": "AT&T;", "&#60;": "&#60;", "&#x2019;": "’", "&amp;lt;": "&amp;lt;"},
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant


@given(st.text(max_size=80))
def test_nothing_that_anybody_types_stops_the_advice(text: str) -> None:
    for advise in MEANT:
        assert advise(text) is None or advise(text) == advise(text)


@pytest.mark.parametrize(("text", "paired"), [("(a)", True), ("a(b)c(d)", True), ("((a))", False), (")(", False)])
def test_brackets_pair(text: str, paired: bool) -> None:
    assert contact_advice.has_paired_brackets(text) == paired
