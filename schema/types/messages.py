"""How a type says what is wrong with a value, and what to type instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches

from pydantic_core import PydanticCustomError

from schema.advice import is_none

MAX_ECHO = 60
"""Longest piece of somebody's text that a message repeats, in characters."""


def quoted(text: str) -> str:
    """Return `text` in double quotes, shortened, its own double quotes made single and hidden characters shown."""
    shown = "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text[:MAX_ECHO].replace('"', "'"))
    return f'"{shown}{"…" if len(text) > MAX_ECHO else ""}"'


def fail(code: str, sentence: str) -> PydanticCustomError:
    """Return the error that a field raises: `code` for machines, `sentence` for people."""
    return PydanticCustomError(code, "{sentence}", {"sentence": sentence})


def nearest(word: str, choices: Sequence[str]) -> str | None:
    """Return the one of `choices` that looks most like `word`, or None when none is close."""
    folded = {choice.casefold(): choice for choice in reversed(choices)}
    longer = [choice for choice in folded if len(word) >= 3 and choice.startswith(word.casefold())]
    close = longer if len(longer) == 1 else get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def suggestion(word: str, choices: Sequence[str], limit: int = 30) -> str:
    """Return `Did you mean "x"?`, or the list to choose from when nothing is near and the list is short."""
    close = nearest(word, choices)
    if close is not None:
        return f'Did you mean "{close}"?'
    return f"Choose one of: {', '.join(choices)}." if 0 < len(choices) <= limit else ""


MAX_ADVISED = 400
"""Longest text that is searched for what was meant: looking through a longer one takes time and helps nobody."""
NONE_ADVICE = "If there is none, leave the line out"
"""What to do with a value that stands for nothing, such as n/a."""


def instead(text: str, advise: Callable[[str], str | None], otherwise: str) -> str:
    """Return what to type instead: the value that was probably meant, or else how such a value looks."""
    if is_none(text):
        return NONE_ADVICE
    meant = advise(text) if len(text) <= MAX_ADVISED else None
    return f'Write it as "{meant}"' if meant and meant != text else otherwise
