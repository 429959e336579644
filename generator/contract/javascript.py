"""What Python and JavaScript both need to know, from its one declaration, as a module that the scripts import."""

from __future__ import annotations

import json
from typing import Any

from generator.contract import form_constants, search_constants

PATH = "site_overrides/assets/shared/contract.js"
_HEAD = "/** Written by `linkbook fields` from the Python declarations. Change those, never this file. */\n"


def module() -> str:
    """Return the JavaScript module: one `export const` a constant, each with its sentence."""
    constants = {**search_constants.constants(), **form_constants.constants()}
    return _HEAD + "".join(_export(name, why, value) for name, (why, value) in constants.items())


def _export(name: str, why: str, value: Any) -> str:
    compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"))  # browsers fetch this with the first search
    return f"\n/** {why} */\nexport const {name} = {compact};\n"
