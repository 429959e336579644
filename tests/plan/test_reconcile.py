"""Fetching facts: old ids made new and unknown ones told apart; whose team it is; and what a link lost, in words."""

from __future__ import annotations

from typing import Any

from tests.node.program import result
from tests.plan.node import CHOIR, call, calls, entry, needs_node, plan

pytestmark = needs_node
FACTS = {"$map": {"a": {**CHOIR, "teams": ["north", "south"]}, "b": {**CHOIR, "teams": ["south"]}, "c": {"name": "C"}}}
PLACES = ["north", "south", "none"]


def reconciled(directory: dict[str, Any], *ids: str, whole: bool = True) -> Any:
    """Return a plan as a directory with these facts knows it, with how often the facts were fetched."""
    entries = (entry(id, f"note {id}") for id in ids)
    return result("tests/plan/reconcile.mjs", "reconciled", directory, plan(*entries), whole)


def test_old_ids_become_new_and_keep_their_notes() -> None:
    result = reconciled({"choir": CHOIR, "singers": {"now": "choir"}}, "singers")
    assert result["plan"]["entries"] == [entry("choir", "note singers")]
    assert result["facts"] == {"choir": CHOIR}
    assert (result["unknown"], result["fetches"]) == (0, 2)


def test_unknown_ids_are_counted_and_left_out() -> None:
    result = reconciled({"choir": CHOIR}, "nowhere", "choir", "constructor")
    assert [each["id"] for each in result["plan"]["entries"]] == ["choir"]
    assert (result["unknown"], result["fetches"]) == (2, 2)


def test_an_old_id_and_its_new_one_are_one_listing() -> None:
    result = reconciled({"choir": CHOIR, "singers": {"now": "choir"}}, "choir", "singers")
    assert result["plan"]["entries"] == [entry("choir", "note choir")]


def test_what_a_phone_does_not_keep_stays_in_the_plan_until_the_network_is_back() -> None:
    result = reconciled({"choir": CHOIR, "singers": {"now": "choir"}}, "haven", "singers", whole=False)
    assert [each["id"] for each in result["plan"]["entries"]] == ["haven", "choir"]
    assert (result["unknown"], result["away"]) == (0, 1)
    [one], [two], none = (call("reconcile", "awaySentences", count) for count in (1, 2, 0))
    assert one.startswith("One listing cannot be shown or printed while the network is gone")
    assert two.startswith("2 listings cannot")
    assert none == []


def test_the_team_is_the_one_of_most_listings_until_somebody_chooses() -> None:
    a, both, none, chosen, out, strange = calls(
        ["reconcile", "teamOf", plan(entry("a")), FACTS, PLACES],
        ["reconcile", "teamOf", plan(entry("a"), entry("b")), FACTS, PLACES],
        ["reconcile", "teamOf", plan(entry("c")), FACTS, PLACES],
        ["reconcile", "teamOf", plan(entry("b"), team="north"), FACTS, PLACES],
        ["reconcile", "teamOf", plan(entry("b"), team="none"), FACTS, PLACES],
        ["reconcile", "teamOf", plan(entry("b"), team="elsewhere"), FACTS, PLACES],
    )
    assert (a, both, none) == ("north", "south", "none")
    assert (chosen, out, strange) == ("north", "none", "south")


def test_what_a_link_lost_is_said_in_words() -> None:
    lines = call("reconcile", "faultSentences", {"unreadable": 1, "repeated": 1, "over": 470, "newer": False}, 2)
    assert lines == [
        "3 listings could not be shown: not in this book any more, or the link is broken.",
        "The link has 470 more than a plan can hold, so those are left out.",
        "The same listing was in the link more than once. It is shown once.",
    ]
    assert call("reconcile", "faultSentences", {}, 0) == []
