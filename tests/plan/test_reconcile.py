"""Fetching facts: old ids made new and unknown ones told apart; whose team it is; and what a link lost, in words."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.plan.node import CHOIR, call, calls, entry, needs_node, plan

pytestmark = needs_node
MODULE = Path(__file__).parent.parent.parent / "site_overrides" / "assets" / "plan" / "reconcile.js"
FACTS = {"$map": {"a": {**CHOIR, "teams": ["north", "south"]}, "b": {**CHOIR, "teams": ["south"]}, "c": {"name": "C"}}}
PLACES = ["north", "south", "none"]


def reconciled(directory: dict[str, Any], *ids: str) -> Any:
    """Return a plan as a directory with these facts knows it, with how often the facts were fetched."""
    script = (
        f"import {{ reconcile }} from {json.dumps(MODULE.as_uri())}; import fs from 'node:fs';"
        "const {directory, plan} = JSON.parse(fs.readFileSync(0)); let fetches = 0;"
        "const has = (id) => Object.hasOwn(directory, id);"
        "const inDirectory = (ids) => ids.filter(has).map((id) => [id, directory[id]]);"
        "const fetchFacts = async (ids) => (fetches++, new Map(inDirectory(ids)));"
        "const {facts, ...rest} = await reconcile(plan, fetchFacts);"
        "console.log(JSON.stringify({...rest, fetches, facts: Object.fromEntries(facts)}));"
    )
    argument = json.dumps({"directory": directory, "plan": plan(*(entry(id, f"note {id}") for id in ids))})
    done = subprocess.run(
        ["node", "--input-type=module", "-e", script], input=argument, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


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
