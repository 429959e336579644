"""A word chosen from a few, and yes or no."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from schema.advice import meant_answer, meant_word
from schema.types.messages import MAX_ADVISED, fail, quoted, suggestion


def choice(noun: str, *words: str, advise: Callable[[str], str | None] | None = None, otherwise: str = "") -> Any:
    """Return the type of a word chosen from `words`, typed in any mixture of capitals; `noun` names it in messages.

    `advise` says what to write in place of what is none of them, where that is more than another of the words;
    `otherwise` stands in place of the whole list of them, where that is long.
    """

    folded = {word.casefold(): word for word in words}

    def one_of(text: str) -> str:
        word = folded.get(text.strip().casefold())
        if word is None:
            told = advise(text[:MAX_ADVISED]) if advise else None
            raise fail("choice", f"{quoted(text)} is not {noun}. {told or _meant(text, words, otherwise)}".strip())
        return word

    return Annotated[str, AfterValidator(one_of), WithJsonSchema({"type": "string", "enum": list(words)})]


def _meant(text: str, words: tuple[str, ...], otherwise: str) -> str:
    """Return which of the words was probably meant, as a question, or which there are."""
    meant = meant_answer(text) if {"yes", "no"} <= set(words) else meant_word(text)
    if meant in words:
        return f'Did you mean "{meant}"?'
    if _DENIES.match(text):  # what looks like it is what it is not: unpaid is not paid
        return otherwise or f"Choose one of: {', '.join(words)}."
    return suggestion(text, words, limit=0 if otherwise else 30) or otherwise


_DENIES = re.compile(r"\s*(?:(?:not|non|no|never|nearly|almost|half)\b|un(?!k))", re.IGNORECASE)


def _yes_or_no(text: object) -> bool:
    if isinstance(text, bool):
        return text
    answers = {"yes": True, "no": False}
    folded = text.strip().casefold() if isinstance(text, str) else ""
    if folded not in answers:
        raise fail("yes_no", f"{quoted(str(text))} is not yes or no. {_yes_no_advice(folded, _TWO)}")
    return answers[folded]


def _yes_no_advice(folded: str, answers: str) -> str:
    word = {"y": "yes", "t": "yes", "1": "yes", "✓": "yes", "n": "no", "f": "no", "0": "no"}.get(folded[:1])
    if re.search("(?:assistance|guide|hearing|service) dogs?", folded):
        return "Write no: assistance dogs can always come"
    if folded in ("y", "n", "true", "false", "t", "f", "1", "0", "✓", "yep", "nope"):
        return f"Type {word}"
    if word and re.match(r"(?:yes|no)\b", folded):
        return f"Type {word} here, and the rest in a note"
    if re.match(r"(?:some|part|mostly|usually|optional|depends|varies|if )", folded) and answers == _TWO:
        return "Type yes or no. If it is so at some times only, write a session for each"
    return f"Type {answers}"


_TWO, _THREE = "yes or no", "yes, no or unknown here, and anything else in a note"


# YAML 1.1 editors read a bare yes as true, YAML 1.2 editors as text; the editor schema accepts both.
_YES_NO_SCHEMA = {"enum": ["yes", "no", True, False]}
YesNo = Annotated[bool, BeforeValidator(_yes_or_no), WithJsonSchema(_YES_NO_SCHEMA)]
"""yes or no, as True or False."""


def _yes_no_unknown(text: object) -> str:
    folded = text.strip().casefold() if isinstance(text, str) else ""
    if folded not in ("yes", "no", "unknown"):
        hint = _yes_no_advice(folded, _THREE)
        raise fail("yes_no_unknown", f"{quoted(str(text))} is not yes, no or unknown. {hint}")
    return folded


YesNoUnknown = Annotated[
    str, BeforeValidator(_yes_no_unknown), WithJsonSchema({"enum": ["yes", "no", "unknown", True, False]})
]
"""One of the words yes, no, unknown: what a venue says of one kind of access. Unknown is never "no"."""
