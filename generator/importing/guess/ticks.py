"""Columns that are ticked: the heading says what a cell says elsewhere, and each cell only yes or no.

`Face to face`, `Self referral`, `Carers` and `Punjabi` over a cross are a way, a route, a need and a language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.importing.converters import choices
from generator.importing.converters.choices import Vocabulary
from generator.importing.converters.facts import yes_no
from generator.importing.guess.columns import SampledColumn, own
from generator.importing.guess.headings import rule_of
from generator.importing.guess.vocabulary import meant_needs

_TARGETS = ("ways", "join.routes", "languages", "serves", "needs")
_MAY_BE_TICKED = (None, "keywords", "who.note", "description", *_TARGETS)
"""What a heading may seem to be for, and be one of several ticks nevertheless; an answer about access is none."""
_ASIDE = re.compile(r"\s*(?:support|referrals?|sessions?|services?|available|offered|accepted|\(.*\)|\?)\s*$", re.I)
_TICK = re.compile(r"x|✓|✔|☑|yes|y|true|t|1", re.I)


@dataclass(frozen=True)
class Tick:
    """A ticked column: its field, our words for its heading, and the words of its cells for yes and for no."""

    target: str
    path: str
    meaning: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]


def ticks(columns: Iterable[SampledColumn], words: Vocabulary) -> list[Tick]:
    """Return the columns that are ticked, as far as their headings say one of our words."""
    return [tick for column in columns if _is_ticked(column) for tick in _meant(column, words)]


def _is_ticked(column: SampledColumn) -> bool:
    rule = rule_of(column)
    said = set(column.counts)
    return (
        (rule.target if rule else None) in _MAY_BE_TICKED
        and any(map(_TICK.fullmatch, said))
        and all(yes_no(text) in ("yes", "no") or _TICK.fullmatch(text) for text in said)
    )


def _meant(column: SampledColumn, words: Vocabulary) -> Iterator[Tick]:
    """Yield what a heading means, or nothing: in the order of the fields whose words are the fewest."""
    heading = own(column.path).rpartition(": ")[2].replace("_", " ").strip(" ?*:")
    yes = tuple(text for text in column.counts if _TICK.fullmatch(text))
    no = tuple(text for text in column.counts if text not in yes)
    for target in _TARGETS:
        found = choices.known(heading, target, words) or choices.known(_ASIDE.sub("", heading), target, words)
        found = found or (meant_needs(heading, words, 0.5) if target == "needs" else None)
        if found:
            yield Tick(target, column.path, found, yes, no)
            return
