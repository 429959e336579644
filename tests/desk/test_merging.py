"""What of two listings comes together, and what a person is told would be lost."""

from __future__ import annotations

from typing import Any

import pytest

from generator.desk import merging
from schema.review import CURATORS_ONLY

GAINED = [
    ("page", {"phone": "01632 960001"}, {"website": "https://example.org"}),
    ("group", {"phone": "01632 960001"}, {"text": {"to": "85258"}}),
    ("half a group", {"text": {"to": "85258"}}, {"text": {"to": "85258", "say": "HELP"}}),
    ("list", {"social": ["https://example.org/a"]}, {"social": ["https://example.org/A/", "https://example.org/b"]}),
]


def _merged(ours: dict[str, Any], theirs: dict[str, Any]) -> merging.MergedListing:
    return merging.merged(ours, theirs, lambda values: True)


@pytest.mark.parametrize(("what", "ours", "theirs"), GAINED, ids=[row[0] for row in GAINED])
def test_each_way_to_get_in_touch_is_kept(what: str, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    found = _merged({"join": ours}, {"join": theirs})
    assert not found.lost
    join = found.values["join"]
    assert isinstance(join, dict)
    if what == "list":
        assert join == {"social": ["https://example.org/a", "https://example.org/b"]}
    else:
        assert join == {**ours, **theirs}


def test_a_number_that_is_there_already_is_not_put_in_twice() -> None:
    ours = {"join": {"phone": "01632 960001", "other_phones": [{"label": "Evenings", "number": "+44 1632 960002"}]}}
    row = {"label": "Office", "number": "(01632) 960003"}
    rows = [{"label": "All day", "number": "01632960001"}, {"label": "Nights", "number": "01632 960002"}, row]
    found = _merged(ours, {"join": {"phone": "01632 960 002", "other_phones": rows}})
    join = found.values["join"]
    assert isinstance(join, dict)
    assert join["other_phones"] == [*ours["join"]["other_phones"], row]
    assert not found.lost


@pytest.mark.parametrize("name", [*CURATORS_ONLY, "formerly", "source"])
def test_what_is_said_of_one_file_is_never_taken_for_another(name: str) -> None:
    assert _merged({}, {name: "anything"}) == merging.MergedListing({}, ())


@pytest.mark.parametrize(
    ("ours", "theirs", "is_kept"),
    [
        ({"cost": {"kind": "free"}}, {"cost": {"kind": "free", "note": "Bring a cup"}}, True),
        ({"cost": {"kind": "free"}}, {"cost": {"kind": "paid", "note": "2 pounds"}}, False),
        ({"who": {"from_age": "18"}}, {"who": {"from_age": "18", "note": "Carers"}}, True),
        ({"who": {"from_age": "18"}}, {"who": {"from_age": "16", "to_age": "25"}}, False),
        ({"facilities": {"dogs": "no"}}, {"facilities": {"creche": "yes"}}, True),
    ],
)
def test_what_belongs_together_is_completed_where_the_two_agree(ours: Any, theirs: Any, is_kept: bool) -> None:
    found = _merged(ours, theirs)
    (name,) = ours
    assert found.values[name] == ({**ours[name], **theirs[name]} if is_kept else ours[name])
    assert [loss.path for loss in found.lost] == ([] if is_kept else [(name, inner) for inner in theirs[name]])


@pytest.mark.parametrize(
    ("number", "is_kept"), [("01632 960001", True), ("+44 1632 960001", True), ("01632 960002", False), (None, False)]
)
def test_hours_go_with_the_number_that_they_are_of(number: str | None, is_kept: bool) -> None:
    theirs = {"phone_hours": "Weekdays", **({"phone": number} if number else {})}
    found = _merged({"join": {"phone": "01632 960001"}}, {"join": theirs})
    assert found.values["join"].get("phone_hours") == ("Weekdays" if is_kept else None)
    assert merging.LostFact(("join", "phone_hours"), "Weekdays") in found.lost or is_kept


def test_a_venue_is_completed_where_it_is_certainly_the_same_and_told_where_not() -> None:
    hall: dict[str, Any] = {"name": "The Hall", "postcode": "AN1 1AA"}
    open_hall: dict[str, Any] = {**hall, "access": {"step_free": "yes"}}
    assert _merged({"venues": [hall]}, {"venues": [open_hall]}) == merging.MergedListing({"venues": [open_hall]}, ())
    other: dict[str, Any] = {**hall, "postcode": "AN1 1AB"}
    assert _merged({"venues": [hall]}, {"venues": [other]}) == merging.MergedListing(
        {"venues": [hall]}, (merging.LostFact(("venues",), other),)
    )
    steps: dict[str, Any] = {**hall, "access": {"step_free": "no"}}
    assert _merged({"venues": [open_hall]}, {"venues": [steps]}).lost == (merging.LostFact(("venues",), steps),)


def test_only_the_times_that_ours_has_not_are_told() -> None:
    monday: dict[str, Any] = {"days": ["monday"], "starts": "10:00"}
    friday: dict[str, Any] = {"days": ["friday"], "starts": "10:00"}
    found = _merged({"sessions": [monday]}, {"sessions": [monday, friday]})
    assert found == merging.MergedListing({"sessions": [monday]}, (merging.LostFact(("sessions",), friday),))
    assert _merged({}, {"sessions": [friday]}).values == {"sessions": [friday]}


def test_what_the_listing_may_not_say_is_told_and_the_rest_is_taken() -> None:
    """A listing with no fixed place may have no venue."""
    theirs: dict[str, Any] = {"venues": ["hall"], "times_note": "Ring first"}
    found = merging.merged({"no_fixed_place": "yes"}, theirs, lambda values: "venues" not in values)
    assert found.values == {"no_fixed_place": "yes", "times_note": "Ring first"}
    assert found.lost == (merging.LostFact(("venues",), ["hall"]),)


CHECK: dict[str, Any] = {"reviewed": {"on": "2026-10-01", "by": "Anytown CVS", "how": "by phone"}}


@pytest.mark.parametrize(
    ("theirs", "is_over"),
    [
        ({"join": {"phone": "01632 960999"}}, True),
        ({"sessions": [{"days": ["monday"], "starts": "10:00"}]}, True),
        ({"cost": {"kind": "free"}}, True),
        ({"keywords": ["tea"]}, False),
        ({"other_names": ["Tea"]}, False),
        ({}, False),
    ],
)
def test_a_check_says_nothing_of_what_came_after_it(theirs: dict[str, Any], is_over: bool) -> None:
    found = merging.merged({"name": "Tea", **CHECK}, {"name": "Tea", **theirs}, lambda _: True)
    assert found.is_check_over is is_over
    assert ("reviewed" in found.values) is not is_over
