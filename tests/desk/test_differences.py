"""What an edit changes, in words that people read: no ids, no places on a globe, and a list as a list."""

from __future__ import annotations

import pytest

from generator.desk import differences
from generator.load.yaml_parser import Value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("Come along.\n\n- Soup at noon\n- Forms from one\n", "Come along. • Soup at noon • Forms from one"),
        ("- Soup - and bread\n* Tea", "• Soup - and bread • Tea"),
        ("Mon-Fri", "Mon-Fri"),
        ({"name": "Hall", "postcode": "ZE90 1AB", "location": {"lat": "51.5", "lon": "0.7"}}, "Hall, ZE90 1AB"),
        ([{"name": "Hall"}, {"name": "Room", "location": {"lat": "1"}}], "Hall; Room"),
        ("", "nothing"),
    ],
)
def test_a_value_is_told_in_words(value: Value, words: str) -> None:
    assert differences.in_words(value) == words


def test_an_organisations_name_is_not_called_as_the_listings_own() -> None:
    assert differences.called(("organisation", "name")) == "who runs it"
    assert differences.called(("name",)) == "name"
