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


def without_secrets(value: Mapping[str, Value], secrets: Iterable[str]) -> tuple[dict[str, Value], dict[str, str]]:
    """Return the values without the fields whose words give away a secret address, and why for each."""
    telling = {said for secret in secrets if len(said := _letters(secret)) > 5}
    given_away = [name for name, item in value.items() if any(said in _letters(str(item)) for said in telling)]
    kept = {name: item for name, item in value.items() if name not in given_away}
    return kept, dict.fromkeys(given_away, "It gives an address that is kept private.")


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
    left = tuple(name for name in outcome.fields if name.split(".")[0] not in refused)
    if left == outcome.fields:
        return outcome
    why = " ".join(refused[name.split(".")[0]] for name in outcome.fields if name.split(".")[0] in refused)
    fate = Fate.CHANGED if left else Fate.SET_ASIDE
    return replace(outcome, fields=left, fate=fate, why=f"{outcome.why} {why}".strip())
