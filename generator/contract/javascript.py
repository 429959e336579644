"""What Python and JavaScript both need to know, from its one declaration, as modules that the scripts import."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from generator.contract import danger_constants, form_constants, search_constants
from generator.contract.javascript_regex import literal

PATH = "site_overrides/assets/shared/contract.js"
DANGERS_PATH = "site_overrides/assets/submit/dangers-contract.js"
FORM_PATH = "site_overrides/assets/submit/form-contract.js"
_HEAD = "/** Written by `linkbook fields` from the Python declarations. Change those, never this file. */\n"


def modules() -> dict[str, str]:
    """Return each JavaScript module by its path: one `export const` a constant, each with its sentence.

    What only the form needs has a module of its own, which no other page fetches.
    """
    return {
        PATH: _module({**search_constants.constants(), **form_constants.shared()}),
        FORM_PATH: _module(form_constants.form()),
        DANGERS_PATH: _module(danger_constants.constants()),
    }


def _module(constants: Mapping[str, tuple[str, Any]]) -> str:
    return _HEAD + "".join(_export(name, why, value) for name, (why, value) in constants.items())


def _export(name: str, why: str, value: Any) -> str:
    return f"\n/** {why} */\nexport const {name} = {_literal(value)};\n"


def _literal(value: Any) -> str:
    """Return a value as JavaScript writes it; a mapping has a line for each of its keys."""
    if isinstance(value, re.Pattern):
        return literal(value)
    if isinstance(value, Mapping):
        return "{\n" + "".join(f"  {json.dumps(key)}: {_inline(inner)},\n" for key, inner in value.items()) + "}"
    return _inline(value)


def _inline(value: Any) -> str:
    return (
        literal(value)
        if isinstance(value, re.Pattern)
        else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    )
