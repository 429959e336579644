"""Values that stand for nothing, and those that only look so."""

from __future__ import annotations

import re

import pytest

from generator.importing.placeholders import stands_for_nothing

NOTHING = """n/a|TBC|-|test tel|Test Email|00000000000|01234567890|http://example.com|test@example.com|none
No description available|xxx|#N/A|not provided| |https://"""


@pytest.mark.parametrize("text", re.split(r"[|\n]", NOTHING))
def test_what_says_nothing_is_known(text: str) -> None:
    assert stands_for_nothing(text)


SOMETHING = """10:00:00|Test Valley Trust|01632 960000|hello@example.org|https://example.org/choir|2026-10-01
18+|Nothing is too small"""


@pytest.mark.parametrize("text", re.split(r"[|\n]", SOMETHING))
def test_what_says_something_is_kept(text: str) -> None:
    assert not stands_for_nothing(text)
