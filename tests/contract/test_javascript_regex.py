"""A Python pattern finds the same in JavaScript."""

from __future__ import annotations

import re

from generator.contract.javascript_regex import literal, source_and_flags, whole, without_lookbehind


def test_a_group_in_any_capitals_is_spelt_out() -> None:
    source, flags = source_and_flags(re.compile(r"\bIn (?i:a(?:b|c)\w+\)) then"))
    assert source == r"\bIn (?:[aA](?:[bB]|[cC])\w+\)) then"
    assert flags == "g"
    assert source_and_flags(re.compile("x", re.IGNORECASE | re.MULTILINE))[1] == "gim"


def test_a_literal_escapes_slashes_and_letters_beyond_the_plain_ones() -> None:
    assert literal(re.compile("a/b", re.IGNORECASE)) == r"/a\/b/i"
    assert literal(re.compile("[\x00-\u200b]")) == r"/[\u{0}-\u{200b}]/u"


def test_a_whole_pattern_fits_a_whole_text() -> None:
    assert literal(whole(re.compile("a|b"))) == "/^(?:a|b)$/"


def test_a_pattern_that_looks_behind_takes_in_what_it_saw() -> None:
    assert without_lookbehind(re.compile("(?<=[a-c])x")).pattern == "(?:[a-c])x"
