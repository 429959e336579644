"""What a rule looks for quickly, before it looks closely, is in all that the close look would find."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import confidential
from generator.check.agreement import facilities, places
from generator.check.context import Prefilter, holds_any

_ALPHABET = string.printable + "£èé’–"
_CLUES: dict[str, tuple[re.Pattern[str], tuple[Prefilter, ...]]] = {
    **{
        f"{kind}: {how}": (getattr(words, how), words.clues)
        for kind, words in facilities._FACILITIES.items()
        for how in ("has", "has_not")
    },
    "shut": (places._SHUT, places._SENTENCE_PREFILTERS),
    "full": (places._FULL, places._SENTENCE_PREFILTERS),
    "bank details": (confidential._BANKS.pattern, confidential._BANKS.prefilters),
    "insurance number said": (
        confidential._INSURANCE_SAID,
        confidential._NUMBERS_SAID["insurance_number"].prefilters,
    ),
    "postcode": (places._PART, (re.compile(places._BEGINS_A_CODE.pattern.casefold()),)),
    "insurance number": (confidential._INSURANCE_NUMBER, confidential._INSURANCE_NUMBERS.prefilters),
}


@pytest.mark.parametrize(("pattern", "clues"), _CLUES.values(), ids=_CLUES)
def test_whatever_is_found_holds_a_clue(pattern: re.Pattern[str], clues: tuple[Prefilter, ...]) -> None:
    @given(st.from_regex(pattern, alphabet=_ALPHABET))
    def check(text: str) -> None:
        assert holds_any(text.casefold(), clues)

    check()


@given(st.text("ab. 1\n", max_size=12))
def test_an_initial_b_with_a_stop_is_a_clue_to_a_birth(text: str) -> None:
    assert holds_any(text, confidential._BIRTHS.prefilters[-1:]) == bool(re.search(r"\bb\.", text))


@given(st.text("ani 1\n", max_size=12))
def test_the_word_ni_is_a_clue_to_an_insurance_number(text: str) -> None:
    clues = confidential._NUMBERS_SAID["insurance_number"].prefilters
    assert holds_any(text, clues) == bool(re.search(r"\bni\b", text))
