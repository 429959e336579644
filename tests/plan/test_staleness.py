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
    now, later, never, paused = calls(
        ["staleness", "freshnessText", CHOIR, TODAY],
        ["staleness", "freshnessText", CHOIR, "2027-06-28"],
        ["staleness", "freshnessText", {"ask": "Ring or look before you go."}, TODAY],
        ["staleness", "freshnessText", {"ask": ""}, TODAY],
    )
    assert now == "Last checked 1 October 2026"
    assert later == "May be out of date: last checked 1 October 2026"
    assert never == "Not yet checked. Ring or look before you go."
    assert paused == "Not yet checked"


def test_places_are_said_by_the_readers_own_day() -> None:
    said = {"places": ["Full until 1 April 2027", "2027-04-01", "Was full until 1 April 2027: ring to ask"]}
    assert call("staleness", "placesText", said, "2027-03-31") == "Full until 1 April 2027"
    assert call("staleness", "placesText", said, "2027-04-01") == "Was full until 1 April 2027: ring to ask"
    assert call("staleness", "placesText", {"places": ["Waiting list"]}, "2030-01-01") == "Waiting list"
    assert call("staleness", "placesText", {}, "2030-01-01") == ""


def test_nobody_is_told_to_ring_where_there_is_no_number() -> None:
    alone = {"ask": "Ask at your GP surgery."}
    assert call("staleness", "freshnessText", alone, "2026-11-21") == "Not yet checked. Ask at your GP surgery."
    sentences = [call("staleness", "lookFirst", 3, unreachable) for unreachable in (0, 1, 3)]
    assert sentences == [
        " Ring or look before you go.",
        " Where there is a number or a page, check before you go.",
        "",
    ]


def test_after_its_last_day_a_listing_has_ended_whenever_the_site_was_built() -> None:
    last = {**CHOIR, "ends": "2026-11-20", "ended_at": "2026-11-21T08:00"}
    times = ("2026-11-20T23:59", "2026-11-21T07:59", "2026-11-21T08:00")
    on_it, in_bed, after = calls(*(["staleness", "asOf", last, now] for now in times))
    assert "closed" not in {**on_it, **in_bed}
    assert after["closed"] == "Now ended. Its last day was 20 November 2026."
