"""From paths such as `who.any_of.0.from_age`, each with a text, to the mappings and lists that they speak of."""

from __future__ import annotations

from collections.abc import Iterable

from generator.load.yaml_parser import Value

MAX_ITEMS = 1_000
"""More than any list of a listing may hold."""


def values_at(pairs: Iterable[tuple[str, str]]) -> dict[str, Value]:
    """Return the values that pairs of a path and a text make. Where two speak of one place, the first has it."""
    tree: dict[str, Value] = {}
    for path, text in pairs:
        _put(tree, path.split("."), text)
    return {name: _with_lists(value) for name, value in tree.items()}


def _put(tree: dict[str, Value], steps: list[str], text: str) -> None:
    for step in steps[:-1]:
        inner = tree.setdefault(step, {})
        if not isinstance(inner, dict):
            return
        tree = inner
    tree.setdefault(steps[-1], text)


def _with_lists(value: Value) -> Value:
    """Return a value in which mappings whose keys are all numbers are lists, in the order of the numbers."""
    if not isinstance(value, dict):
        return value
    if value and all(key.isdigit() for key in value):
        return [_with_lists(value[key]) for key in sorted(value, key=int)]
    return {name: _with_lists(inner) for name, inner in value.items()}
