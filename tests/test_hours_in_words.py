"""Hours in words become times where a clock or a day stands beside them."""

from __future__ import annotations

import pytest

from generator.hours_in_words import in_figures

TIMES = {
    "at half past seven": "at 7:30",
    "at a quarter to one": "at 12:45",
    "from quarter past 10": "from 10:15",
    "at two o'clock": "at 2:00",
    "at 8 o'clock": "at 8:00",
    "fridays at seven": "fridays at 7:00",
    "tuesday, two to four": "tuesday, 2:00 to 4:00",
    "every friday from half past six until nine.": "every friday from 6:30 until 9:00.",
    "from seven till nine on mondays": "from 7:00 till 9:00 on mondays",
    "at six every evening": "at 6:00 every evening",
    "at ten at night": "at 10:00pm",
    "from half past six in the evening": "from 6:30pm",
    "at 7.30 in the morning": "at 7.30am",
    "fridays at one and mondays at two": "fridays at 1:00 and mondays at 2:00",
}
OTHER_NUMBERS = (
    "ages from seven",
    "one to one support",
    "tuesdays, one to one",
    "fridays at two venues",
    "fridays from one of our halls",
    "every tuesday at one and the same table",
    "half past caring",
    "from seven to eleven year olds on tuesdays",
    "at seven you may join",
    "at 7:30 on fridays",
    "at 10 every friday",
)


@pytest.mark.parametrize(("words", "figures"), TIMES.items())
def test_an_hour_beside_a_clock_or_a_day_is_a_time(words: str, figures: str) -> None:
    assert in_figures(words) == figures


@pytest.mark.parametrize("words", OTHER_NUMBERS)
def test_other_numbers_stay_words(words: str) -> None:
    assert in_figures(words) == words
