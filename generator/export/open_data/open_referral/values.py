"""What every Open Referral record obeys: what is not known is left out, never null and never an empty text."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def without_empty(record: Json) -> Json:
    """Return a record without the fields that have no value. No, and nought, are values."""
    return {key: value for key, value in record.items() if value not in (None, "", [], {}, ())}


def to_bytes(value: Any) -> bytes:
    """Return a value as JSON in UTF-8 that stays text even where a host sends it as a page: no tag can begin in it."""
    text = _ENCODER.encode(value)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").encode()
