"""What groups' odder times become: the words of the page, the finder's next time, and what machines are told.

Each is of a kind that real groups have, with invented names. It is Saturday 21 November 2026, at noon.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from generator import export
from generator.resolve import Directory
from generator.views import linked_data, session_text
from schema.calendar_names import DAYS
from tests.export.test_search_index import search, written
from tests.plan.node import call, needs_node
from tests.town import TODAY, with_listings

pytestmark = needs_node
NOW = "2026-11-21T12:00"
TWO_HALLS = [
    {"name": "Old Quay Hall", "town": "Old Quay", "postcode": "ZE91 5FG"},
    {"name": "Library", "town": "Anytown", "postcode": "ZE90 1AA"},
]


END_OF_WINTER = {"last_date": "2027-02-28"}


@dataclass(frozen=True)
class Told:
    """A listing, and what is told of it."""

    listing: dict[str, Any]
    page: tuple[str, ...]
    next: str
    hours: tuple[str, ...] = ()
    """Days, opens, closes, from and through, as far as they are told."""
    unknown: tuple[str, ...] = ()
    """What a search for today does not know."""
    note: str = ""
    asked: dict[str, Any] = field(default_factory=dict)


TOLD = {
    "a_larder_after_pay_day": Told(
        {
            "sessions": [
                {"irregular": "yes", "starts": "10:00", "ends": "12:00", "note": "First Saturday after pay day"}
            ]
        },
        ("First Saturday after pay day, 10am to midday",),
        next="",
        unknown=("on",),
    ),
    "a_line_all_weekend": Told(
        {
            "ways": ["by phone"],
            "sessions": [
                {"days": ["friday"], "starts": "18:00", "ends": "00:00"},
                {"days": ["saturday", "sunday"], "all_day": "yes"},
                {"days": ["monday"], "starts": "00:00", "ends": "08:00"},
            ],
        },
        ("Mondays, midnight to 8am", "Fridays, 6pm to midnight", "Saturdays and Sundays, all day and night"),
        next="On now, until Monday 23 November, 8am",
        hours=("Friday 18:00-00:00", "Saturday Sunday 00:00-23:59", "Monday 00:00-08:00"),
    ),
    "a_chat_online_and_then_a_walk": Told(
        {
            "ways": ["online", "in person"],
            "sessions": [
                {"days": ["monday"], "starts": "19:00", "ends": "20:00", "way": "online"},
                {"days": ["wednesday"], "starts": "10:00", "ends": "11:30", "venue": "Old Quay Hall"},
            ],
        },
        ("Mondays, 7pm to 8pm, online", "Wednesdays, 10am to 11.30am, at Old Quay Hall"),
        next="Next: Monday 23 November, 7pm, online",
        hours=("Monday 19:00-20:00", "Wednesday 10:00-11:30"),
    ),
    "a_cafe_that_moves_to_the_hall": Told(
        {
            "venues": TWO_HALLS,
            "sessions": [
                {"days": ["friday"], "starts": "14:00", "ends": "16:00", "venue": "Library", "last_date": "2027-03-26"},
                {
                    "days": ["friday"],
                    "starts": "14:00",
                    "ends": "16:00",
                    "venue": "Old Quay Hall",
                    "first_date": "2027-04-02",
                },
            ],
        },
        (
            "Fridays, 2pm to 4pm, at Library, until 26 March 2027",
            "Fridays, 2pm to 4pm, at Old Quay Hall, from 2 April 2027",
        ),
        next="Next: Friday 27 November, 2pm, at Library",
        hours=("Friday 14:00-16:00 to 2027-03-26", "Friday 14:00-16:00 from 2027-04-02"),
    ),
    "a_bus_of_books_each_fourth_monday": Told(
        {
            "venues": TWO_HALLS,
            "sessions": [
                {
                    "days": ["monday"],
                    "starts": "10:00",
                    "ends": "10:30",
                    "venue": "Old Quay Hall",
                    "every_weeks": "4",
                    "counted_from": "2026-12-07",
                }
            ],
        },
        ("Every 4 weeks on Monday, such as 7 December 2026, 10am to 10.30am, at Old Quay Hall",),
        next="Next: Monday 7 December, 10am, at Old Quay Hall",
    ),
    "a_kitchen_with_other_hours_in_ramadan": Told(
        {
            "sessions": [
                {
                    "days": ["monday", "wednesday"],
                    "starts": "12:00",
                    "ends": "14:00",
                    "not_on": ["2027-02-08 to 2027-03-09"],
                },
                {
                    "days": ["monday", "wednesday"],
                    "starts": "17:30",
                    "ends": "20:00",
                    "first_date": "2027-02-08",
                    "last_date": "2027-03-09",
                    "note": "In Ramadan",
                },
            ]
        },
        (
            "Mondays and Wednesdays, midday to 2pm, not 8 February to 9 March 2027",
            "Mondays and Wednesdays, 5.30pm to 8pm, 8 February 2027 to 9 March 2027, in Ramadan",
        ),
        next="Next: Monday 23 November, midday",
        hours=(
            "Monday Wednesday 12:00-14:00 to 2027-02-07",
            "Monday Wednesday 12:00-14:00 from 2027-03-10",
            "Monday Wednesday 17:30-20:00 from 2027-02-08 to 2027-03-09",
        ),
    ),
    "a_lunch_not_on_bank_holidays": Told(
        {
            "sessions": [{"days": ["monday"], "starts": "12:00", "ends": "14:00"}],
            "bank_holidays": "no",
            "not_on": ["2026-11-23", "21 december to 3 january"],
        },
        ("Mondays, midday to 2pm", "Not on bank holidays, not on 23 November 2026 or 21 December to 3 January"),
        next="Next: Monday 30 November, midday",
    ),
    "visits_until_the_money_ends": Told(
        {"ways": ["home visit"], "venues": None, "last_date": "2027-03-31"}, ("Until 31 March 2027",), next=""
    ),
    "a_line_all_day_and_night": Told(
        {"ways": ["by phone"], "venues": None, "sessions": [{"all_day": "yes"}]},
        ("All day and night",),
        next="On now, day and night",
        hours=("Monday Tuesday Wednesday Thursday Friday Saturday Sunday 00:00-23:59",),
    ),
    "a_line_until_midnight": Told(
        {"sessions": [{"days": ["friday", "saturday"], "starts": "19:00", "ends": "00:00"}]},
        ("Fridays and Saturdays, 7pm to midnight",),
        next="Next: Today, 7pm",
        hours=("Friday Saturday 19:00-00:00",),
    ),
    "lunch_in_the_school_holidays": Told(
        {"sessions": [{"days": ["wednesday"], "starts": "11:00", "ends": "13:00", "school_holidays": "only"}]},
        ("Wednesdays, 11am to 1pm, in the school holidays only",),
        next="Next: Wednesday 23 December, 11am",
    ),
    "a_group_on_two_dates": Told(
        {"sessions": [{"dates": ["2026-12-05", "2027-01-30"], "starts": "10:00", "ends": "12:00"}]},
        ("5 December 2026 and 30 January 2027, 10am to midday",),
        next="Next: Saturday 5 December, 10am",
        hours=("10:00-12:00 from 2026-12-05 to 2026-12-05", "10:00-12:00 from 2027-01-30 to 2027-01-30"),
    ),
    "a_surgery_by_appointment": Told(
        {"sessions": [{"days": ["saturday"], "starts": "09:00", "ends": "17:00", "by_appointment": "yes"}]},
        ("Saturdays, 9am to 5pm, by appointment",),
        next="",
    ),
    "a_garden_in_summer": Told(
        {"sessions": [{"days": ["sunday"], "starts": "10:00", "ends": "12:00", "months": ["april to september"]}]},
        ("Sundays, 10am to midday, April to September",),
        next="Next: Sunday 4 April, 10am",
    ),
    "a_group_that_was_over_this_morning": Told(
        {"sessions": [{"days": ["saturday"], "starts": "09:00", "ends": "11:00"}]},
        ("Saturdays, 9am to 11am",),
        next="Next: Saturday 28 November, 9am",
        hours=("Saturday 09:00-11:00",),
    ),
    "a_club_whose_hall_is_shut": Told(
        {
            "venues": [{**TWO_HALLS[0], "not_on": ["2026-11-01 to 2026-11-30"]}],
            "sessions": [{"days": ["saturday"], "starts": "14:00", "ends": "15:00"}],
        },
        ("Saturdays, 2pm to 3pm", "Old Quay Hall is shut 1 to 30 November 2026"),
        next="Next: Saturday 5 December, 2pm",
        hours=("Saturday 14:00-15:00 to 2026-10-31", "Saturday 14:00-15:00 from 2026-12-01"),
    ),
    "an_adviser_who_sees_some_by_appointment": Told(
        {
            "sessions": [
                {"days": ["tuesday"], "starts": "13:30", "by_appointment": "yes"},
                {"days": ["tuesday"], "weeks": ["4th"], "starts": "13:30"},
            ]
        },
        ("Tuesdays, from 1.30pm, by appointment", "4th Tuesday of the month, from 1.30pm"),
        next="Next without an appointment: Tuesday 24 November, 1.30pm",
    ),
    "a_nurse_on_some_mondays_and_one_day": Told(
        {
            "sessions": [
                {"irregular": "yes", "days": ["monday"], "note": "Ring to ask."},
                {"dates": ["2026-12-12"], "starts": "10:00"},
            ]
        },
        ("Some Mondays, ring to ask", "12 December 2026, from 10am"),
        next="Next that we know of: Saturday 12 December, 10am",
        unknown=("on",),
    ),
    "a_nurse_whose_mondays_are_over": Told(
        {
            "sessions": [
                {"irregular": "yes", "days": ["monday"], "note": "Ring to ask.", "last_date": "2026-11-02"},
                {"dates": ["2026-12-12"], "starts": "10:00"},
            ]
        },
        ("Some Mondays, until 2 November 2026, ring to ask", "12 December 2026, from 10am"),
        next="Next: Saturday 12 December, 10am",
    ),
    "a_repair_morning_on_some_saturdays": Told(
        {"sessions": [{"irregular": "yes", "days": ["saturday"], "starts": "10:00", "note": "Ring to ask."}]},
        ("Some Saturdays, from 10am, ring to ask",),
        next="",
        unknown=("on",),
    ),
    "a_night_shelter_until_march": Told(
        {"sessions": [{"days": DAYS, "starts": "20:00", "ends": "08:00", "overnight": "yes"} | END_OF_WINTER]},
        ("Every day, 8pm to 8am the next morning, until 28 February 2027",),
        next="Next: Today, 8pm",
        hours=("Monday Tuesday Wednesday Thursday Friday Saturday Sunday 20:00-08:00 to 2027-02-28",),
    ),
    "a_friday_group_at_christmas": Told(
        {"sessions": [{"days": ["friday"], "starts": "14:00", "ends": "15:00", "first_date": "2026-12-20"}]},
        ("Fridays, 2pm to 3pm, from 20 December 2026",),
        next="Next: Friday 25 December, 2pm",
        note="Bank holiday: ring first",
        hours=("Friday 14:00-15:00 from 2026-12-20",),
    ),
}
ENDED = {"sessions": [{"days": ["monday"], "first_date": "2026-09-07", "last_date": "2026-10-12"}]}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Directory:
    listings = {name: {"name": name.replace("_", " "), **case.listing} for name, case in TOLD.items()}
    return with_listings(tmp_path_factory.mktemp("told"), **listings, a_course_that_is_over=ENDED)


@pytest.fixture(scope="module")
def index(told: Directory, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(export.search_index.files(told, TODAY), tmp_path_factory.mktemp("index"))


@pytest.fixture(scope="module")
def found(index: Path) -> dict[str, dict[str, Any]]:
    everything = search(index, now=NOW, way=["in person", "home visit", "by phone", "online"], limit=50)
    return {one["id"]: one for one in everything["shown"]}


@pytest.mark.parametrize("name", TOLD)
def test_the_page_says_it_in_words(name: str, told: Directory) -> None:
    assert session_text.times(told.listings[name.replace("_", "-")].listing) == TOLD[name].page


@pytest.mark.parametrize("name", TOLD)
def test_the_finder_says_the_next_time(name: str, found: dict[str, dict[str, Any]]) -> None:
    one = found[name.replace("_", "-")]
    assert (one["nextWords"], one["nextNote"]) == (TOLD[name].next, TOLD[name].note)


@pytest.mark.parametrize("name", TOLD)
def test_machines_are_told_no_more(name: str, told: Directory) -> None:
    hours = linked_data.service(told.listings[name.replace("_", "-")], told).get("hoursAvailable", [])
    assert tuple(map(in_words, hours)) == TOLD[name].hours


def in_words(hours: dict[str, Any]) -> str:
    days = [day.removeprefix("https://schema.org/") for day in hours.get("dayOfWeek", [])]
    bounds = [f"{word} {hours[key]}" for word, key in (("from", "validFrom"), ("to", "validThrough")) if key in hours]
    return " ".join([*days, f"{hours['opens']}-{hours['closes']}", *bounds])


def test_what_follows_no_rule_is_unknown_to_every_filter_of_when(index: Path) -> None:
    for query in ({"on": "2026-11-24"}, {"day": ["sunday"]}, {"time": ["evening"]}):
        result = search(index, now=NOW, limit=50, **query)
        unknown = {one["id"]: one["unknown"] for one in result["shown"]}
        assert unknown["a-larder-after-pay-day"] == list(query)


def test_on_today_is_what_is_still_to_come_or_on(index: Path) -> None:
    def ids(now: str, **query: Any) -> set[str]:
        return {one["id"] for one in search(index, now=now, on="today", confirmed=True, limit=50, **query)["shown"]}

    noon = ids(NOW)
    assert "a-line-until-midnight" in noon
    assert "a-surgery-by-appointment" in noon
    assert "a-group-that-was-over-this-morning" not in noon
    assert "a-group-that-was-over-this-morning" in ids("2026-11-21T10:59")
    assert "a-line-until-midnight" not in ids("2026-11-22T00:00")


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-20T18:00", "On now, until Monday 23 November, 8am"),
        ("2026-11-22T23:50", "On now, until 8am tomorrow"),
        ("2026-11-23T00:00", "On now, until 8am"),
        ("2026-11-23T08:00", "Next: Friday 27 November, 6pm"),
        ("2026-12-25T18:00", "On now, until midnight"),  # Boxing Day is a bank holiday, and so is not promised
    ],
)
def test_what_follows_straight_on_is_one_time(index: Path, now: str, words: str) -> None:
    """Whoever rings at ten to midnight is not told that a line is about to shut which goes on."""
    found = search(index, now=now, way=["by phone"], limit=50)["shown"]
    assert next(one["nextWords"] for one in found if one["id"] == "a-line-all-weekend") == words


def test_a_bank_holiday_of_which_nothing_is_said_is_unknown(index: Path) -> None:
    result = search(index, now=NOW, on="2026-12-25", limit=50)
    unknown = {one["id"]: one["unknown"] for one in result["shown"]}
    assert unknown["a-friday-group-at-christmas"] == ["on"]


def test_a_listing_that_has_ended_is_offered_nowhere(told: Directory, found: dict[str, Any]) -> None:
    item = told.listings["a-course-that-is-over"]
    assert item.ended
    assert item not in told.shown
    assert item.id not in found


def test_a_copy_of_the_index_that_is_old_offers_nothing_that_has_ended(index: Path) -> None:
    def ids(now: str) -> set[str]:
        return {one["id"] for one in search(index, now=now, way=["home visit"], limit=50)["shown"]}

    assert "visits-until-the-money-ends" in ids("2027-03-31T23:59")
    assert "visits-until-the-money-ends" not in ids("2027-04-01T00:00")


@pytest.mark.parametrize(
    ("asked", "value", "label"),
    [("today", "today", "On today"), ("2027-02-27", "2027-02-27", "On 27 February 2027")],
)
def test_where_nothing_happens_on_a_day_the_filter_is_offered_in_its_own_words(
    index: Path, asked: str, value: str, label: str
) -> None:
    result = search(index, now="2026-12-22T12:00", q="odd dates", on=asked, confirmed=True, facets=True)
    offers = {one["key"]: one for one in result["suggestions"]["without"]}
    assert (result["total"], offers["on"]["value"], offers["on"]["count"]) == (0, value, 1)
    choice = ["on", offers["on"]["value"]]
    assert call("../search-page/facet-panel", "choiceLabel", choice, result["facets"]) == label


def test_some_saturdays_may_be_any_saturday_and_no_other_day(index: Path) -> None:
    def unknown(day: str) -> list[str] | None:
        shown = search(index, now=NOW, q="repair", day=[day])["shown"]
        return next((one["unknown"] for one in shown if one["id"] == "a-repair-morning-on-some-saturdays"), None)

    assert unknown("saturday") == ["day"]
    assert unknown("sunday") is None


def test_on_the_morning_after_its_last_night_it_is_still_found(index: Path) -> None:
    """People are in bed there."""

    def found_at(now: str, **query: Any) -> dict[str, str]:
        return {one["id"]: one["nextWords"] for one in search(index, now=now, q="night shelter", **query)["shown"]}

    assert found_at("2027-03-01T03:00")["a-night-shelter-until-march"] == "On now, until 8am"
    assert "a-night-shelter-until-march" in found_at("2027-03-01T03:00", on="today")
    assert "a-night-shelter-until-march" not in found_at("2027-03-01T08:00")


def test_a_place_that_is_shut_says_so_to_machines(told: Directory) -> None:
    data = linked_data.service(told.listings["a-club-whose-hall-is-shut"], told)
    (shut,) = data["availableChannel"][0]["serviceLocation"]["specialOpeningHoursSpecification"]
    assert shut["opens"] == shut["closes"] == "00:00"
    assert json.dumps(shut).count("2026-11") == 2
