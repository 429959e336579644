"""What somebody types is put into the directory's form where there is no doubt, and left alone where there is."""

from __future__ import annotations

from pathlib import Path

from tests.submit.node import call, needs_node

pytestmark = needs_node

NORMALISED = {
    "time": {"7pm": "19:00", "7.30 p.m.": "19:30", "12am": "00:00", "noon": "12:00", "930": "09:30", "9:30": "09:30"}
    | {"19:00": "19:00", "tea time": "tea time", "7pm to 9pm": "7pm to 9pm", "25:00": "25:00"},
    "postcode": {"ze915fg": "ZE91 5FG", " Ze91  5fg ": "ZE91 5FG", "nowhere": "nowhere"},
    "web_address": {"www.example.org": "https://www.example.org", "example.org/choir": "https://example.org/choir"}
    | {"http://example.org": "http://example.org", "our website": "our website"},
    "line": {" Tea  ": "Tea"},
}


def test_slips_with_one_meaning_are_put_right(tmp_path: Path) -> None:
    calls = [["normalise", typed, {"kind": kind}] for kind, cases in NORMALISED.items() for typed in cases]
    wanted = [meant for cases in NORMALISED.values() for meant in cases.values()]
    assert call(tmp_path, "field-types", *calls) == wanted
