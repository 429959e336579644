"""What of a draft may not come in: values that the schema refuses, and words that give away a secret address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from generator.importing.draft import Fate, ValueOutcome
from generator.load.yaml_parser import Value
from schema import Listing

_GIVES_IT_AWAY = "It gives an address that is kept private."


def without_secrets(value: Mapping[str, Value], secrets: Iterable[str]) -> tuple[dict[str, Value], dict[str, str]]:
    """Return the values without those whose words give away a secret address, and why for each, by its path."""
    telling = {said for secret in secrets if len(said := _letters(secret)) > 5}
    kept: dict[str, Value] = {}
    refused: dict[str, str] = {}
    for name, item in value.items():
        inner = item if isinstance(item, dict) else {}
        rest = {key: each for key, each in inner.items() if not _tells(each, telling)}
        if not _tells(item, telling):
            kept[name] = item
        elif rest:
            kept[name] = rest
            refused |= {f"{name}.{key}": _GIVES_IT_AWAY for key in inner if key not in rest}
        else:
            refused[name] = _GIVES_IT_AWAY
    return kept, refused


def _tells(item: Value, telling: Iterable[str]) -> bool:
    letters = _letters(str(item))
    return any(said in letters for said in telling)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def without_faults(value: Mapping[str, Value]) -> tuple[dict[str, Value], dict[str, str]]:
    """Return the values without those that the schema refuses, and why for each field; missing is no fault."""
    kept, refused = dict(value), {}
    for _ in range(len(Listing.model_fields)):
        try:
            Listing.model_validate(kept)
            break
        except ValidationError as error:
            faults = [f for f in error.errors(include_url=False) if not _is_no_fault(f, kept)]
            if not faults:
                break
            for fault in faults:
                name = str(fault["loc"][0])
                refused[name] = str(fault.get("ctx", {}).get("sentence", fault["msg"]))
                kept.pop(name, None)
    return kept, refused


def _is_no_fault(fault: Any, value: Mapping[str, Value]) -> bool:
    """Return whether something is only missing, or is the id of an organisation that has a file of its own."""
    return fault["type"] in ("missing", "too_short") or (
        fault["loc"] == ("organisation",) and isinstance(value["organisation"], str)
    )


def with_refusals(outcomes: tuple[ValueOutcome, ...], refused: Mapping[str, str]) -> tuple[ValueOutcome, ...]:
    """Return the outcomes with what became of values whose fields were refused."""
    if not refused:
        return outcomes
    return tuple(_refused(outcome, refused) for outcome in outcomes)


def _refused(outcome: ValueOutcome, refused: Mapping[str, str]) -> ValueOutcome:
    reasons = {name: refused.get(name) or refused.get(name.split(".")[0]) for name in outcome.fields}
    left = tuple(name for name, why in reasons.items() if why is None)
    if left == outcome.fields:
        return outcome
    why = " ".join(dict.fromkeys(filter(None, reasons.values())))
    fate = Fate.CHANGED if left else Fate.SET_ASIDE
    return replace(outcome, fields=left, fate=fate, why=f"{outcome.why} {why}".strip())
