"""Calls of the plan's JavaScript."""

from __future__ import annotations

from typing import Any

from tests.node.program import needs_node, results

__all__ = ["call", "calls", "entry", "needs_node", "plan"]


def calls(*calls: list[Any]) -> list[Any]:
    """Return what each call returns, `[module, function, *arguments]`."""
    return results([f"site_overrides/assets/plan/{module}.js", *call] for module, *call in calls)


def call(*call: Any) -> Any:
    """Return what one call returns."""
    return calls(list(call))[0]


def entry(id: str, note: str = "", print: str = "") -> dict[str, str]:
    """Return an entry of a plan."""
    return {"id": id, "note": note, "print": print}


def plan(*entries: dict[str, str], **changes: Any) -> dict[str, Any]:
    """Return a plan with these entries."""
    empty = {"name": "", "matters": "", "team": "", "large": False, "aloud": False, "on": ""}
    return {"entries": list(entries), **empty, **changes}


CHOIR = {
    "name": "Choir",
    "when": ["Tuesdays, 7pm to 9pm"],
    "where": ["Arts Centre, Anytown"],
    "cost": "Free",
    "first": "Just turn up.",
    "phones": [["01632 960120", "tel:+441632960120", ""]],
    "checked": "2026-10-01",
    "overdue": "2027-06-28",
    "teams": ["anytown"],
    "print": "abcd",
}
HAVEN = {**CHOIR, "name": "Safe Haven", "sensitive": 1, "phones": [["01632 960140", "tel:+441632960140", ""]]}
LUNCH = {**CHOIR, "name": "Lunch", "closed": "Now closed.", "try": [["choir", "Choir"]]}
TODAY = "2026-11-21"
