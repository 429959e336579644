"""Words, lists and joins as a mapping's file has them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.guess.columns import words_of
from generator.importing.mapping import SheetJoin
from generator.yaml_file import emit


def word(text: str) -> str:
    """Return a text as it stands in a flow list, in quotes if it has to be."""
    return emit.scalar(text, flow=True)


def words(items: Sequence[str]) -> str:
    """Return several texts as a flow list."""
    return f"[{', '.join(word(item) for item in items)}]"


def join_line(join: SheetJoin) -> str:
    """Return how one sheet is joined, on one line."""
    parts = [f"sheet: {word(join.sheet)}", f"on: {word(join.on)}", f"key: {word(join.key)}"]
    parts += [f"from: {word(join.within)}"] if join.within else []
    parts += [f"split: {word(join.split)}"] if join.split else []
    return f"{{{', '.join(parts)}}}"


def only_an_id(column: str) -> bool:
    """Return whether a heading says that its column holds ids."""
    return bool({"id", "ref", "code", "key", "reference", "uuid"} & set(words_of(column).split()))
