"""The constants of the finder that its index and its engine share."""

from __future__ import annotations

from typing import Any

from generator.export import search_index


def constants() -> dict[str, tuple[str, Any]]:
    """Return each constant by its JavaScript name, with a sentence that says what it is."""
    return {
        "INDEX_VERSION": ("The shape of the index's files; an engine refuses any other.", search_index.VERSION),
    }
