"""What an old link says has changed, and how far to trust a listing by the reader's own day."""

from __future__ import annotations

from tests.plan.node import CHOIR, LUNCH, TODAY, call, calls, needs_node

pytestmark = needs_node


def test_each_letter_that_differs_is_a_change() -> None:
    said = calls(
        *(["staleness", "changesSince", CHOIR, letters, "2026-10-01"] for letters in ("Xbcd", "aXcd", "abXd", "abcX"))
    )
    assert said == [["Times changed"], ["Place changed"], ["Cost changed"], ["Phone or first step changed"]]


def test_the_same_letters_and_none_are_no_change() -> None:
    same, none, no_link = calls(
        *(
            ["staleness", "changesSince", CHOIR, *rest]
            for rest in (["abcd", "2026-10-01"], ["", "2026-10-01"], ["XXXX", ""])
        )
    )
    assert same == none == no_link == []


def test_a_check_since_is_said_and_a_check_before_is_not() -> None:
    assert call("staleness", "changesSince", CHOIR, "abcd", "2026-09-30") == ["Checked since: 1 October 2026"]


def test_a_closed_listing_says_only_that() -> None:
    assert call("staleness", "changesSince", LUNCH, "XXXX", "2026-01-01") == []


def test_trust_moves_with_the_day() -> None:
    now, later, never = calls(
        ["staleness", "freshnessText", CHOIR, TODAY],
        ["staleness", "freshnessText", CHOIR, "2027-06-28"],
        ["staleness", "freshnessText", {}, TODAY],
    )
    assert now == "Last checked 1 October 2026"
    assert later == "May be out of date: last checked 1 October 2026"
    assert never == "Not yet checked: ring or look before you go"


def test_after_its_last_day_a_listing_has_ended_whenever_the_site_was_built() -> None:
    last = {**CHOIR, "ends": "2026-11-20"}
    on_it, after = calls(["staleness", "asOf", last, "2026-11-20"], ["staleness", "asOf", last, TODAY])
    assert "closed" not in on_it
    assert after["closed"] == "Now ended. Its last day was 20 November 2026."
