"""The line that a word of a long text stands on, so that a message about a description names the line of its words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.problems import FieldPath

TextStarts = Mapping[FieldPath, tuple[int, int]]
"""Where each text of several lines begins in its file: the line, from 1, and the column, from 0."""


class PlaceInText(tuple[str | int, ...]):
    """The path of a text and which of its characters is meant. It is a path like any other, and equal to it."""

    start: int

    @classmethod
    def at(cls, path: FieldPath, start: int) -> PlaceInText:
        """Return the place of the character number `start`, from 0, of the text at a path."""
        place = cls(path)
        place.start = start
        return place


def line_of(place: PlaceInText, value: str, text: str, starts: TextStarts) -> int | None:
    """Return the line, from 1, that a place in a value stands on in the file's text; None when it has one line alone.

    YAML folds lines and takes indents away, but it keeps every letter: so the letters before the place are counted.
    """
    if place not in starts:
        return None
    line, column = starts[place]
    letters = len("".join(value[: place.start].split()))
    for number, words in enumerate(text.split("\n")[line - 1 :], line):
        letters -= len("".join(words[column:].split()))
        column = 0
        if letters < 0:
            return number
    return None
