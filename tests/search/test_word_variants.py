"""Words as people say them and text them are read as those that everybody writes, and that is no correction."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import load, resolve
from generator.lexicon.analyzer import tokenise
from tests.conftest import TESTS, TODAY
from tests.export.test_search_index import ids, search
from tests.node.program import needs_node
from tests.search.conftest import call

pytestmark = needs_node


def standard(text: str, is_typing: bool = False) -> str:
    tokens = [{"word": word, "case": ""} for word in text.split()]
    (read,) = call("word-variants", "withStandardWords", (tokens, is_typing))
    return " ".join(token["word"] for token in read)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("any1 2 tlk 2 abt it", "anyone to talk 2 about it"),
        ("cant talk rn need sum1 2 txt", "cant talk need someone to text"),
        ("i cor pay me rent", "i cant pay me rent"),
        ("wor bairn winnit gan to skyeul", "our bairn wont go to school"),
        ("got nuffink in till tmrw", "got nothing in till tomorrow"),
        ("2 bed flat 4 people", "2 bed flat 4 people"),
        ("lol", "lol"),
    ],
)
def test_a_variant_is_read_as_what_is_meant(typed: str, read: str) -> None:
    assert standard(typed) == read


def test_the_beginning_of_a_word_is_left_alone_while_it_is_typed() -> None:
    assert standard("help for u", is_typing=True) == "help for u"
    assert standard("help for sum1", is_typing=True) == "help for someone"


def test_a_variant_is_no_correction(book: Path) -> None:
    result = search(book, q="need sum1 2 talk to")
    assert not result["corrected"]
    assert result["needs"][0]["id"] == "someone-to-talk-to"
    assert ids(result) == ids(search(book, q="need someone to talk to"))


def test_no_phrase_of_the_starter_is_lost_for_a_variant_in_it() -> None:
    needs = resolve.link(load.directory(TESTS.parent / "directory"), TODAY).needs.values()
    texts = [text for need in needs for text in need.words]
    small = sorted({word for text in texts for part in text.split() if not part.isupper() for word in tokenise(part)})
    assert standard(" ".join(small)).split() == small
