"""A deferred sequence is made once, when it is first looked at, and is then like any other."""

from __future__ import annotations

from generator.deferred import Deferred


def test_nothing_is_made_before_somebody_looks_and_then_it_is_made_once() -> None:
    made = []

    def make() -> list[int]:
        made.append(True)
        return [1, 2, 3]

    numbers = Deferred(make)
    assert made == []
    assert (list(numbers), len(numbers), numbers[0], numbers[1:]) == ([1, 2, 3], 3, 1, [2, 3])
    assert made == [True]
