"""The Node that tests share: each call has its own answer or a clear fault, and spoils none after it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.node.program import Program, needs_node

pytestmark = needs_node
MODULE = "tests/node/misbehaving.mjs"
TEXTS = ["", "\n", "\u2028", "\x00", "\ud83d", "😀", '"', "x" * 200_000]


@pytest.fixture(scope="module")
def node() -> Iterator[Program]:
    program = Program()
    yield program
    program.close()


def test_any_text_goes_there_and_back(node: Program) -> None:
    assert node.results([MODULE, "same", text] for text in TEXTS) == TEXTS


def test_nothing_comes_back_as_none_and_maps_and_sets_as_themselves(node: Program) -> None:
    kinds = [{"$map": {"a": 1}}, {"$set": ["a"]}, {"a": {"b": []}}]
    assert node.results([MODULE, "kindOf", kind] for kind in kinds) == ["Map", "Set", "Object"]
    assert node.results([MODULE, "same", kind] for kind in [*kinds, None]) == [{"a": 1}, ["a"], kinds[2], None]
    assert node.results([[MODULE, "same"]]) == [None]


def test_a_fresh_module_knows_nothing_of_earlier_calls(node: Program) -> None:
    twice = [[MODULE, "counted"]] * 2
    first, second = node.results(twice)
    assert second == first + 1
    assert node.results(twice, fresh=True) == [1, 2]
    assert node.results(twice, fresh=True) == [1, 2]
    assert node.results(twice) == [first + 2, first + 3]


@pytest.mark.parametrize(
    ("function", "told"),
    [
        ("throwError", "TypeError: no such place"),
        ("failLater", "nobody waited"),
        ("nothing", "has no nothing"),
        ("end", "the end is near"),
    ],
)
def test_a_fault_is_told_and_the_next_call_is_answered(node: Program, function: str, told: str) -> None:
    with pytest.raises(AssertionError, match=told):
        node.results([[MODULE, function]])
    assert node.results([[MODULE, "same", 1]]) == [1]


def test_a_call_that_hangs_is_ended() -> None:
    program = Program(patience=1)
    with pytest.raises(AssertionError, match="it hung for 1 seconds"):
        program.results([[MODULE, "hang"]])
    program.close()


def test_what_a_module_prints_is_no_answer(node: Program) -> None:
    assert node.results([[MODULE, "print"]]) == [None]


def test_it_may_have_an_environment_of_its_own() -> None:
    program = Program({"TZ": "America/New_York"})
    assert program.results([[MODULE, "zone"]]) == ["America/New_York"]
    program.close()
