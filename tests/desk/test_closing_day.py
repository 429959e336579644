"""Which day a letter names for its closing, and whether it is past."""

from __future__ import annotations

import datetime

import pytest

from generator.desk import closing_day
from generator.submissions import closing_words

SENT = datetime.date(2026, 11, 21)
PAST, TO_COME = True, False

DAYS = [
    ("We'll close on 31 December.", "31 December 2026", TO_COME),
    ("We've decided to close on 31 December.", "31 December 2026", TO_COME),
    ("We are set to close on 31 December.", "31 December 2026", TO_COME),
    ("We decided to close at the end of December.", "December 2026", TO_COME),
    ("We shall stop meeting in Feb.", "February 2027", TO_COME),
    ("We won’t be running any more after 20 December", "20 December 2026", TO_COME),
    ("We're closing at the end of the month.", "30 November 2026", TO_COME),
    ("At the end of January the group will close.", "January 2027", TO_COME),
    ("We have closed with effect from 31 December.", "31 December 2026", TO_COME),
    ("Please remove us from your list on 1 January, we are closing.", "1 January 2027", TO_COME),
    ("We will close in December because June left in March.", "December 2026", TO_COME),
    ("We will close next year.", "", TO_COME),
    ("We'll close as June retired in April.", "", TO_COME),
    ("We voted to close in June.", "June", TO_COME),
    ("June and I are sorry to say we closed in March.", "March 2026", PAST),
    ("April has retired so we closed in September.", "September 2026", PAST),
    ("In March the group folded.", "March 2026", PAST),
    ("We closed down in Jan 24", "January 2024", PAST),
    ("We closed in Sept. 2025.", "September 2025", PAST),
    ("We had to close in December", "December 2025", PAST),
    ("We were forced to close on 31 December", "31 December 2025", PAST),
    ("We folded on 3.10.26", "3 October 2026", PAST),
    ("Our last session was on 3rd September.", "3 September 2026", PAST),
    ("We have closed because Jo left in March", "", PAST),
    ("Please take us off.", "", PAST),
]


@pytest.mark.parametrize(("words", "typed", "is_past"), DAYS)
def test_the_day_that_goes_with_the_verb_is_read_in_its_own_year(words: str, typed: str, is_past: bool) -> None:
    (statement,) = closing_words.statements(words, "Tea and Chat")
    found = closing_day.of(statement, SENT)
    assert (found.typed, found.is_past) == (typed, is_past)
