"""What somebody types is put into the directory's form where there is no doubt, and left alone where there is."""

from __future__ import annotations

from tests.submit.node import call, needs_node

pytestmark = needs_node

NORMALISED = {
    "time": {"7pm": "19:00", "7.30 p.m.": "19:30", "12am": "00:00", "noon": "12:00", "930": "09:30", "9:30": "09:30"}
    | {"19:00": "19:00", "tea time": "tea time", "7pm to 9pm": "7pm to 9pm", "25:00": "25:00", "24:00": "00:00"}
    | {"12 noon": "12:00", "12noon": "12:00", "12 midnight": "00:00", "12 Midday": "12:00"}
    | {"7pm": "19:00", "19:30 hrs": "19:30", "9": "9"},
    "postcode": {"ze915fg": "ZE91 5FG", " Ze91  5fg ": "ZE91 5FG", "nowhere": "nowhere", "bfpo140": "BFPO 140"}
    | {"ZE91 5FG.": "ZE91 5FG"},
    "web_address": {"www.example.org": "https://www.example.org", "example.org/choir": "https://example.org/choir"}
    | {"http://example.org": "http://example.org", "our website": "our website"}
    | {"https://example.org/tea.": "https://example.org/tea", "<https://example.org>": "https://example.org"}
    | {
        "https://example.org/tea_(leeds)": "https://example.org/tea_(leeds)",
        "example.org/tea)": "https://example.org/tea",
    }
    | {"https://example.org/?a=1&amp;b=2": "https://example.org/?a=1&b=2"},
    "phone": {"Tel: 01632 960123": "01632 960123", "Phone no. 01632 960123.": "01632 960123", "ask Jo": "ask Jo"}
    | {"01632 960123 or 01632 960124": "01632 960123 or 01632 960124", "(01632) 960123": "(01632) 960123"},
    "email": {"mailto:tea@example.org": "tea@example.org", "<tea@example.org>": "tea@example.org", "tea": "tea"},
    "charity_number": {"Charity no. 1234567": "1234567", "1234567-1": "1234567-1", "none": "none"},
    "line": {" Tea  ": "Tea", "Tea &amp; Chat": "Tea & Chat", "“Tea”": "Tea", "&lt;b&gt;": "&lt;b&gt;"}
    | {"Caf&#233;": "Café", "AT&T; and more": "AT&T; and more", "“Tea” and “Chat”": "“Tea” and “Chat”"},
    "paragraphs": {"Tea &amp; cake\n\n- &pound;3 ": "Tea & cake\n\n- £3 "},
}
AGES = {
    "who.from_age": {"50+": "50", "over 50s": "50", "18 and over": "18", "aged 60": "60", "16-25": "16-25"}
    | {"under 18": "under 18", "18 months": "18 months"},
    "who.to_age": {"under 18": "17", "up to 25": "25", "25 and under": "25", "50+": "50+"},
}


def test_slips_with_one_meaning_are_put_right() -> None:
    calls = [["normalise", typed, {"kind": kind}] for kind, cases in NORMALISED.items() for typed in cases]
    wanted = [meant for cases in NORMALISED.values() for meant in cases.values()]
    assert call("normalise", *calls) == wanted


def test_an_age_is_put_right_in_the_box_that_it_belongs_in() -> None:
    calls = [["normalise", typed, {"kind": "whole_number"}, path] for path, cases in AGES.items() for typed in cases]
    assert call("normalise", *calls) == [meant for cases in AGES.values() for meant in cases.values()]
