"""What the words for closing say of when: which of them name a day that is over, and which one that is still to come.

"We'll close on 31 December" and "we closed on 31 December" name the same day of two years. "We decided to close in
June" may be either, and is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum


class Tense(Enum):
    """Whether it is over, still to come, or not plainly either."""

    PAST = "past"
    COMING = "coming"
    EITHER = "either"


@dataclass(frozen=True)
class Verb:
    """Where in a sentence the words stand that say that it closes."""

    start: int
    end: int
    tense: Tense
    is_request: bool
    """Whether they ask for it to be taken out, and so do not say themselves when it closed."""


@dataclass(frozen=True)
class Statement:
    """A sentence, in small letters and with short forms written out, that says for certain that a listing closes."""

    words: str
    verbs: tuple[Verb, ...]


@dataclass(frozen=True)
class Pattern:
    """Every form of words for it, and what tells of each whether it is past."""

    forms: re.Pattern[str]
    tenses: Mapping[str, Callable[[str], Tense]]

    def found(self, words: str) -> Iterator[Verb]:
        """Yield where words say it."""
        for match in self.forms.finditer(words):
            tense = self.tenses[match.lastgroup or ""]
            yield Verb(match.start(), match.end(), tense(match[0]), tense is request)


# --- the tense of each form of words ------------------------------------------------------------------------------


def past(_: str) -> Tense:
    """Return the tense of what is over whatever stands in it."""
    return Tense.PAST


def request(_: str) -> Tense:
    """Return the tense of what is asked for, which says nothing of when it closed."""
    return Tense.EITHER


def intent(words: str) -> Tense:
    """Return the tense of what is meant to be done: "had to" is over, and what was decided may be either."""
    if re.search(r"\bhad to\b|\b(?:was|were) (?:forced|obliged) to\b", words):
        return Tense.PAST
    is_coming = re.search(r"\b(?:will|shall)\b|\b(?:going|due|having|set|have|are|is) to\b", words)
    return Tense.COMING if is_coming and not re.search(r"\b(?:was|were|had)\b", words) else Tense.EITHER


def state(words: str) -> Tense:
    """Return the tense of how it is, or will be."""
    return Tense.COMING if re.search(r"\bwill\b", words) else Tense.PAST


def going_on(words: str) -> Tense:
    """Return the tense of what goes on: "are closing" is to come, and "were closing" may be either."""
    return Tense.EITHER if re.search(r"\b(?:was|were|been)\b", words) else Tense.COMING


def last_time(words: str) -> Tense:
    """Return the tense of the last time of all, which was or is to be."""
    return Tense.PAST if re.search(r"\bwas$", words) else Tense.COMING
