"""The line of a word, however YAML folded the text that it is in."""

from __future__ import annotations

import pytest

from generator.load.text_lines import PlaceInText
from tests.load.test_yaml_parser import document

STYLES = [
    "|\n  one two\n\n  three HERE four\n",
    ">-\n  one\n  two\n  HERE\n",
    "one\n  two HERE\n",
    '"one\n\n  HERE"\n',
    "'HERE'\n",
]


@pytest.mark.parametrize("style", STYLES)
def test_the_line_is_that_of_the_word(style: str) -> None:
    text = f"name: x\njoin:\n  first: a\ndescription: {style}status: open\n"
    found = document(text)
    value = found.value["description"]
    assert isinstance(value, str)
    place = PlaceInText.at(("description",), value.index("HERE"))
    line = next(number for number, words in enumerate(text.split("\n"), 1) if "HERE" in words)
    assert found.line(place) == line


def test_a_place_is_equal_to_its_path() -> None:
    assert PlaceInText.at(("description",), 4) == ("description",)
    assert document("name: x\n").line(PlaceInText.at(("nothing", 0), 4)) == 1
