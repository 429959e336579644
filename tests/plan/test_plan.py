"""A plan: putting in, taking out, putting in order, joining two, and reading whatever was found as one."""

from __future__ import annotations

from tests.plan.node import call, calls, entry, needs_node, plan

pytestmark = needs_node
THREE = plan(entry("a"), entry("b", "a note"), entry("c"))


def ids(found: dict) -> list[str]:
    return [one["id"] for one in found["entries"]]


def test_a_listing_goes_in_once_at_the_end() -> None:
    once = call("plan", "added", THREE, "d")
    assert ids(once) == ["a", "b", "c", "d"]
    assert call("plan", "added", once, "a") == once


def test_a_full_plan_takes_no_more() -> None:
    full = plan(*(entry(f"x{n}") for n in range(30)))
    assert call("plan", "added", full, "one-more") == full


def test_a_listing_moves_one_place_and_stays_at_the_ends() -> None:
    up, down, stays, end = calls(
        ["plan", "moved", THREE, "b", -1],
        ["plan", "moved", THREE, "b", 1],
        ["plan", "moved", THREE, "a", -1],
        ["plan", "moved", THREE, "c", 1],
    )
    assert [ids(found) for found in (up, down)] == [["b", "a", "c"], ["a", "c", "b"]]
    assert stays == end == THREE


def test_what_is_taken_out_goes_back_where_it_was_with_its_note() -> None:
    without = call("plan", "removed", THREE, "b")
    assert ids(without) == ["a", "c"]
    assert call("plan", "restored", without, entry("b", "a note"), 1) == THREE


def test_another_listing_takes_the_place_of_one() -> None:
    assert ids(call("plan", "swapped", THREE, "b", "z")) == ["a", "z", "c"]
    assert ids(call("plan", "swapped", THREE, "b", "c")) == ["a", "c"]


def test_a_note_about_one_listing_is_not_said_of_another() -> None:
    noted = plan(entry("a", "first"), entry("b", "ask for Sue, room 3"))
    assert call("plan", "swapped", noted, "b", "z")["entries"] == [entry("a", "first"), entry("z")]


def test_two_plans_join_and_lose_nothing() -> None:
    mine = plan(entry("a", "mine"), entry("b"), matters="Singing", team="anytown")
    theirs = plan(entry("b", "theirs", "abcd"), entry("c"), name="Sam", matters="Cooking", on="2026-10-01")
    both = call("plan", "joined", mine, theirs)
    assert both["entries"] == [entry("a", "mine"), entry("b", "theirs", "abcd"), entry("c")]
    assert (both["name"], both["matters"], both["team"]) == ("Sam", "Singing\nCooking", "anytown")


def test_words_are_never_cut_in_the_middle_of_a_character() -> None:
    noted = call("plan", "noted", THREE, "a", "n" * 139 + "🎵")
    assert noted["entries"][0]["note"] == "n" * 139
    assert call("plan", "tidy", {"name": "n" * 39 + "🎵"})["name"] == "n" * 39


def test_rubbish_is_read_as_what_is_left_of_it() -> None:
    entries = [None, 7, {"id": "../etc"}, {"id": "a", "note": 5, "print": "<b>"}, {"id": "a"}, {"id": "x" * 81}]
    found = {"entries": entries, "name": ["Sam"], "matters": "m" * 999, "large": "yes", "on": "2026-99-99"}
    tidied, nothing, text = calls(["plan", "tidy", found], ["plan", "tidy", None], ["plan", "tidy", "rubbish"])
    assert tidied == plan(entry("a"), matters="m" * 400)
    assert nothing == text == plan()
