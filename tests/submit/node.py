"""The form's modules under Node: what a browser would make of some values, without one."""

from __future__ import annotations

from typing import Any

from tests.node.program import needs_node, result, results

__all__ = ["call", "check_listings", "needs_node"]


def check_listings(directory: Any, listings: list[dict[str, Any]]) -> Any:
    """Return the codes that the form knows, and what it finds in each `{listing, real}`."""
    return result("tests/submit/check_listings.mjs", "checkListings", directory, listings)


def call(module: str, *calls: list[Any]) -> list[Any]:
    """Return what each call of a module's functions returns: a name, then what it is given."""
    return results([f"site_overrides/assets/submit/{module}.js", *call] for call in calls)
