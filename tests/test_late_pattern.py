"""A pattern that is compiled late answers as one that is compiled at once."""

from __future__ import annotations

import re

import pytest

from generator.late_pattern import LatePattern

WORDS, TEXT = r"\b(?:not|no) (?P<when>[a-z]+)", "Open all year: Not August, not at Easter, and no May"
PLAIN, LATE = re.compile(WORDS, re.IGNORECASE), LatePattern(WORDS, re.IGNORECASE)


def spans(found: re.Match[str] | None) -> tuple[tuple[int, int], str] | None:
    return (found.span(), found["when"]) if found else None


@pytest.mark.parametrize("start", [0, 15, 16, 40, 60])
def test_it_finds_what_the_plain_one_finds(start: int) -> None:
    assert spans(LATE.search(TEXT, start)) == spans(PLAIN.search(TEXT, start))
    assert spans(LATE.search(TEXT, 0, start)) == spans(PLAIN.search(TEXT, 0, start))
    assert spans(LATE.match(TEXT, start)) == spans(PLAIN.match(TEXT, start))
    assert [spans(one) for one in LATE.finditer(TEXT)] == [spans(one) for one in PLAIN.finditer(TEXT)]
    assert LATE.sub(lambda found: found["when"].upper(), TEXT) == PLAIN.sub(lambda found: found["when"].upper(), TEXT)


def test_nothing_is_compiled_before_it_is_asked_for() -> None:
    late = LatePattern("(")
    with pytest.raises(re.error, match="unterminated"):
        late.search("")
