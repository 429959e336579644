"""The small language in which rules say what a sentence says."""

from __future__ import annotations

import pickle
import re
from unittest.mock import patch

import pytest

from generator import kept_values
from generator.check.dangers.hidden import HIDDEN_PLACE
from generator.check.dangers.vocabulary import VOCABULARY
from generator.check.phrases import Phrase, PhraseIndex, plain_sentences
from generator.check.safeguarding import DANGERS

WORDS = {"fruit": "apple*|pear|sloe gin", "drink": "tea|{fruit}"}


def is_in(source: str, text: str) -> bool:
    return any(Phrase(source, WORDS).is_in(sentence) for sentence in plain_sentences(text))


def test_a_text_is_read_as_plain_words() -> None:
    text = "Don’t go! See https://www.example.org/tea?a=112 or mail me@example.org - it's £3 (at 10.30)\nNow"
    assert plain_sentences(text) == [" dont go ", " see or mail its £3 at 10 30 ", " now "]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("eat {fruit}", "We eat apples."),
        ("eat {fruit}", "We eat sloe gin."),
        ("(eat|peel) (the)? pear", "Peel the pear, or eat it."),
        ("eat .. pear", "Eat a ripe pear."),
        ("eat … pear", "Eat one of the very ripe pear halves."),
        ("pear & eat", "Eat what you like, but leave the pear."),
        ("(a (red|green) {fruit}|plum)", "A green pear."),
        ("bus #", "The bus 112 stops here."),
        ("£# each", "They are £3 each."),
        ("code .. #code", "The code is C1966X."),
    ],
)
def test_a_phrase_is_found(source: str, text: str) -> None:
    assert is_in(source, text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("eat {fruit}", "We eat pineapples."),
        ("eat .. pear", "Eat one of the very ripe pear halves."),
        ("eat … pear", "We eat. A pear is there."),
        ("pear & eat", "The pear is ripe. We eat."),
        ("bus #", "The bus stops here."),
        ("code .. #code", "The code is 12."),
    ],
)
def test_a_phrase_is_not_found(source: str, text: str) -> None:
    assert not is_in(source, text)


def test_an_index_finds_what_each_phrase_alone_finds() -> None:
    sources = ["eat {fruit}", "(eat|peel) (the)? pear", "pear & eat", "bus #", "code .. #code", "(the)? bus"]
    phrases = [Phrase(source, WORDS) for source in sources]
    index = PhraseIndex(zip(phrases, sources, strict=True))
    for text in ("We eat apples on the bus 12.", "Peel the pear and eat it.", "The code is 1234.", "Nothing."):
        for sentence in plain_sentences(text):
            alone = [source for source, phrase in zip(sources, phrases, strict=True) if phrase.is_in(sentence)]
            assert list(index.found_in(sentence)) == alone


def sources() -> list[str]:
    known = (*DANGERS, HIDDEN_PLACE)
    signs = [source for danger in known for sign in danger.signs for source in sign.phrases]
    return [*signs, *(p for danger in known for p in danger.protections), *(d.only_with for d in known if d.only_with)]


def test_every_name_in_a_phrase_is_in_the_vocabulary() -> None:
    named = {name for source in sources() for name in re.findall(r"\{(\w+)\}", source)}
    assert named <= set(VOCABULARY)
    assert all("{" not in words for words in VOCABULARY.values())


def test_no_phrase_repeats_without_bound_but_within_one_word() -> None:
    """A search then takes time in proportion to the text, whatever somebody types."""
    for source in sources():
        for pattern in Phrase(source, VOCABULARY).patterns:
            rest = re.sub(r"\(\?:\[\^ \]\+ \)\{0,(?:2|6|20)\}\?", "", pattern.pattern)
            assert not re.search(r"[+{]", rest.replace("[^ ]*", "").replace("{3,6}", "").replace("[0-9]*", "")), source


def test_every_phrase_has_a_word_to_be_looked_up_by() -> None:
    assert [source for source in sources() if not list(Phrase(source, VOCABULARY).keys)] == []


def test_the_words_by_which_a_phrase_is_looked_up_are_the_same_when_they_were_kept() -> None:
    sources = [source for danger in DANGERS for sign in danger.signs for source in sign.phrases]
    first = [list(Phrase(source, VOCABULARY).keys) for source in sources]
    kept = pickle.loads(pickle.dumps(kept_values.known()))
    with patch.object(kept_values, "_known", kept):
        assert [list(Phrase(source, VOCABULARY).keys) for source in sources] == first
    with patch.object(kept_values, "_known", {}):
        assert [list(Phrase(source, VOCABULARY).keys) for source in sources] == first
    assert first
