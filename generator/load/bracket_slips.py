"""Slips in how a list is typed, such as brackets in brackets, or hyphens without spaces; and what to type. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.load.punctuation_slips import MAX_PASTED
from generator.load.yaml_hints import as_typed
from generator.problems import FieldPath
from schema.advice import is_none
from schema.day_advice import advised_day


def told(kind: str, given: object, path: FieldPath) -> str | None:
    """Return what to say of a list, or what should be one, whose marks went wrong; None where another fault is there.

    `kind` is what pydantic calls the fault.
    """
    if kind == "string_type" and _are_texts(given):
        return _too_many_brackets(given, path)
    if kind == "tuple_type" and isinstance(given, dict) and given and all(v == "" for v in given.values()):
        return f"is a list, so it stands in square brackets. Write {path[-1]}: [{', '.join(map(_item, given))}]"
    if kind == "tuple_type" and isinstance(given, str) and re.match(r"[-–—]\w", given):
        first = re.split(r"\s", given[1:], maxsplit=1)[0]
        return f"put a space after each hyphen: - {first}"
    is_date = kind == "date" and path[-2:-1] == ("dates",)
    if (path[-1] in ("days", "dates") or is_date) and isinstance(given, str) and is_none(given):
        name = "dates" if is_date else str(path[-1])
        return f"says nothing. {str(advised_day(given)).replace('days', name)}"
    return None


def _are_texts(given: object) -> bool:
    return isinstance(given, list) and bool(given) and all(isinstance(item, str) and item for item in given)


def _too_many_brackets(given: object, path: FieldPath) -> str | None:
    assert isinstance(given, list)
    if len(path) > 1 and isinstance(path[-1], int):
        inner = f'Write it as "{given[0]}"' if len(given) == 1 else f"Take the inner ones away: {', '.join(given)}"
        return f"has brackets inside brackets. {inner}"
    words = _as_words(given)
    if len(words) > MAX_PASTED or "<" in words or ">" in words:
        return None
    return f"should be one piece of text, with no brackets or lists. Write {as_typed(words, path[-1])}"


def _as_words(given: Sequence[str]) -> str:
    return ", ".join(given)


def _item(text: str) -> str:
    return text if re.fullmatch(r"[A-Za-z0-9][\w '’.()/-]*", text) else as_typed(text)
