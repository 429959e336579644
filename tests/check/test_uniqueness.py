"""Two names are compared by their letters before they are compared closely, and nothing is missed by it."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import example, given
from hypothesis import strategies as st

from generator.check.uniqueness import ALIKE, are_nearly_equal

NAMES = st.one_of(
    st.text("abc ", max_size=9), st.sampled_from(["sing along choir", "sing a long choir", "choir sing along"])
)


@example("", "")
@example("", "a")
@given(NAMES, NAMES)
def test_letters_that_are_counted_say_what_a_close_look_alone_says(one: str, other: str) -> None:
    assert are_nearly_equal(one, other) == (one == other or SequenceMatcher(None, one, other).ratio() > ALIKE)
