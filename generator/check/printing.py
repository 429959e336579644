"""The rule about letters that cannot be printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText, texts
from generator.glyph_coverage import uncovered
from generator.load.text_lines import PlaceInText
from generator.problems import Problem, Severity
from schema.types import quoted

MAX_NAMED = 20
"""Most letters that a message names."""


def letters_can_be_printed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Every letter is one that a font of the leaflets has. Emoji are only left out of them, and need no warning."""
    if text.whole.isascii():
        return
    for path, piece in texts(entry.document.value):
        letters = uncovered(piece)
        if letters:
            message = (
                f"{quoted(letters[:MAX_NAMED])} cannot be printed on a leaflet of {quoted(entry.record.name)}: no font"
                f" that we have holds {'it' if len(letters) == 1 else 'these letters'}. Web pages show them, and paper"
                " has □ in their place. Write the same in English letters beside them"
            )
            yield entry.problem(
                PlaceInText.at(path, max(0, piece.find(letters[0]))), message, Severity.WARNING, "unprintable"
            )


LISTING_RULES = (letters_can_be_printed,)
