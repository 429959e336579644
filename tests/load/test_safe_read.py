"""Hidden characters are found in a file's bytes as surely as by looking at each letter."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.load import safe_read
from generator.load.safe_read import HIDDEN

_SAMPLE = Path(__file__).parents[1] / "sample"
_ODD = st.sampled_from("a£’é\n\r\t \x00\x7f\xad\u0301\u0308\u200b\u200c\u200d\u202e\ufeff\ufffd\ue000\U000e0041क👩‍")
_TEXT = st.text(st.one_of(_ODD, st.characters(exclude_categories=["Cs"])), max_size=40)


@given(_TEXT)
def test_the_quick_look_misses_nothing_that_is_hidden(text: str) -> None:
    assert safe_read._may_hide(text.encode()) or not HIDDEN.search(text)


def test_the_quick_look_knows_every_single_character_that_is_hidden() -> None:
    every = (chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    missed = [c for c in re.findall(HIDDEN, "\n".join(every)) if not safe_read._may_hide(c.encode())]
    assert missed == []


def test_the_quick_look_spares_plain_files_the_long_one() -> None:
    paths = sorted(_SAMPLE.rglob("*.yml"))
    assert len([path for path in paths if safe_read._may_hide(path.read_bytes())]) < len(paths) / 10


@given(_TEXT)
def test_what_a_value_hides_is_what_the_expression_finds(text: str) -> None:
    found = HIDDEN.search(text)
    assert safe_read.hidden_character(text) == (found[0] if found else None)
