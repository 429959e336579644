"""From text to values: every scalar as it was typed, every value with its line, and never an exception."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.load.safe_read import FileText, decode
from generator.load.yaml_parser import Document, parse

WORDS = st.from_regex(r"[a-z][a-z0-9 ]{0,12}[a-z0-9]", fullmatch=True)
VALUES = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4), max_leaves=12
)


def document(text: str) -> Document:
    parsed, problems = parse(FileText("a.yml", text))
    assert problems == ()
    assert parsed is not None
    return parsed


@given(st.binary(max_size=400))
def test_any_bytes_give_a_document_or_problems(data: bytes) -> None:
    source, problems = decode(data, "a.yml")
    parsed, more = parse(source) if source else (None, ())
    assert parsed is not None or problems or more


@given(st.text(max_size=400) | st.text("ab:-[]{}#&*!|>'\"%@`,? \n\t\\", max_size=120))
def test_any_text_gives_a_document_or_problems_with_lines(text: str) -> None:
    source, problems = decode(text.encode("utf-8", "surrogatepass"), "a.yml")
    parsed, more = parse(source) if source else (None, ())
    assert parsed is not None or problems or more
    for problem in (*problems, *more):
        assert 1 <= problem.line <= max(1, len(text.replace("\r", "\n").split("\n")) + 1)
        assert problem.message


@given(st.dictionaries(WORDS, VALUES, min_size=1, max_size=4))
def test_every_scalar_comes_back_as_it_was_typed(value: dict[str, Any]) -> None:
    if depth(value) <= 7:
        assert document(yaml.safe_dump(value, default_style='"', width=10_000)).value == value


def depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max((depth(item) for item in inner), default=0)


@pytest.mark.parametrize(
    "scalar", ["10:30", "no", "0113", "1_000", "0x1F", ".nan", "null", "2026-10-01", "1e3", "yes", "012"]
)
def test_nothing_is_guessed_from_a_plain_value(scalar: str) -> None:
    assert document(f"a: {scalar}\n").value == {"a": scalar}


def test_every_value_knows_its_line() -> None:
    parsed = document("name: x\n\nvenues:\n  - name: a\n    town: b\n  - {name: c}\nserves: [d,\n  e]\n")
    assert parsed.line(("name",)) == 1
    assert parsed.line(("venues",)) == 3
    assert parsed.line(("venues", 0, "town")) == 5
    assert parsed.line(("venues", 1, "name")) == 6
    assert parsed.line(("serves", 1)) == 8
    assert parsed.line(("venues", 1, "no", "such", "thing")) == 6
    assert parsed.line(("nothing",)) == 1


def test_comments_are_kept_with_their_lines() -> None:
    parsed = document('# first\na: "x # y" # second\nb: |\n  # text\n\n  more # text\nc: d# e\n# last\n')
    assert list(parsed.comments.values()) == ["# first", "# second", "# last"]
    assert [parsed.line(where) for where in parsed.comments] == [1, 2, 8]


def test_the_rest_of_a_file_is_read_after_a_duplicate_an_anchor_and_a_label() -> None:
    parsed, problems = parse(FileText("a.yml", "a: 1\na: 2\nb: &x y\nc: !!int z\nd: e\n"))
    assert parsed is not None
    assert parsed.value == {"a": "1", "b": "y", "c": "z", "d": "e"}
    assert [(p.line, p.code) for p in problems] == [(1, "duplicate_key"), (3, "anchor"), (4, "tag")]
