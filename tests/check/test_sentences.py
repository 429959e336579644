"""A text is cut where a reader would cut it, however somebody's editor has folded it."""

from __future__ import annotations

import pytest

from generator.check.sentences import one_line_sentences, sentences

CUT = {
    "We are\nfully booked.": ["We are fully booked."],
    "Tea at 10 a.m. on Mondays. Cake too!": ["Tea at 10 a.m. on Mondays.", "Cake too!"],
    "Tea\n\nCake": ["Tea", "Cake"],
    "We have:\n- tea\n* cake\n• a\nchat": ["We have:", "- tea", "* cake", "• a chat"],
    "Do this:\n1) ring\n2) come": ["Do this:", "1) ring", "2) come"],
    "  \n\n": [],
    "": [],
}


@pytest.mark.parametrize(("text", "found"), CUT.items())
def test_a_sentence_goes_on_over_a_line_break(text: str, found: list[str]) -> None:
    assert list(one_line_sentences(text)) == found


def test_a_sentence_with_its_place_is_as_it_is_typed_and_has_what_leads_into_it() -> None:
    text = "We meet:\n\n- on\nMondays\n- on Fridays\n\nCome."
    found = sentences(text)
    assert [(one.words, one.lead, one.before) for one in found] == [
        ("- on\nMondays", "We meet:", ""),
        ("- on Fridays", "We meet:", "- on\nMondays"),
        ("Come.", "", "- on Fridays"),
    ]
    assert all(text[one.start :].startswith(one.words) for one in found)
