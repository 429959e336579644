"""A word chosen from a few, and yes or no."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from schema.advice import meant_answer, meant_days, meant_week, meant_weeks, meant_word
from schema.types.messages import MAX_ADVISED, fail, quoted, suggestion


def choice(noun: str, *words: str) -> Any:
    """Return the type of a word chosen from `words`, typed in any mixture of capitals; `noun` names it in messages."""

    folded = {word.casefold(): word for word in words}

    def one_of(text: str) -> str:
        word = folded.get(text.strip().casefold())
        if word is None:
            days = meant_days(text[:MAX_ADVISED]) if "monday" in words else ()
            meant = meant_answer(text) if {"yes", "no"} <= set(words) else meant_word(text)
            weeks = meant_weeks(text[:MAX_ADVISED]) if "1st" in words else ()
            hint = suggestion(days[0] if len(days) == 1 else text, words)
            hint = f"Write days: [{', '.join(days)}]" if len(days) > 1 else hint
            hint = f"Write weeks: [{', '.join(weeks)}]" if weeks else hint
            hint = f'Did you mean "{meant}"?' if meant in words else hint
            hint = "Write kind: paid, and the price in note" if "paid" in words and "£" in text else hint
            week = meant_week(text[:MAX_ADVISED]) if "monday" in words else None
            raise fail("choice", f"{quoted(text)} is not {noun}. {week or hint}".strip())
        return word

    return Annotated[str, AfterValidator(one_of), WithJsonSchema({"type": "string", "enum": list(words)})]


def _yes_or_no(text: object) -> bool:
    if isinstance(text, bool):
        return text
    answers = {"yes": True, "no": False}
    folded = text.strip().casefold() if isinstance(text, str) else ""
    if folded not in answers:
        raise fail("yes_no", f"{quoted(str(text))} is not yes or no. {_yes_no_advice(folded, 'yes or no')}")
    return answers[folded]


def _yes_no_advice(folded: str, answers: str) -> str:
    word = {"y": "yes", "t": "yes", "1": "yes", "✓": "yes", "n": "no", "f": "no", "0": "no"}.get(folded[:1])
    if re.search("(?:assistance|guide|hearing|service) dogs?", folded):
        return "Write no: assistance dogs can always come"
    if folded in ("y", "n", "true", "false", "t", "f", "1", "0", "✓", "yep", "nope"):
        return f"Type {word}"
    if word and re.match(r"(?:yes|no)\b", folded):
        return f"Type {word} here, and the rest in a note"
    return f"Type {answers}"


# YAML 1.1 editors read a bare yes as true, YAML 1.2 editors as text; the editor schema accepts both.
_YES_NO_SCHEMA = {"enum": ["yes", "no", True, False]}
YesNo = Annotated[bool, BeforeValidator(_yes_or_no), WithJsonSchema(_YES_NO_SCHEMA)]
"""yes or no, as True or False."""


def _yes_no_unknown(text: object) -> str:
    folded = text.strip().casefold() if isinstance(text, str) else ""
    if folded not in ("yes", "no", "unknown"):
        hint = _yes_no_advice(folded, "one of those")
        raise fail("yes_no_unknown", f"{quoted(str(text))} is not yes, no or unknown. {hint}")
    return folded


YesNoUnknown = Annotated[
    str, BeforeValidator(_yes_no_unknown), WithJsonSchema({"enum": ["yes", "no", "unknown", True, False]})
]
"""One of the words yes, no, unknown: what a venue says of one kind of access. Unknown is never "no"."""
