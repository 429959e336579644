"""What real groups say of themselves goes from the form's boxes into a file that `linkbook check` takes as it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import check, load
from generator.export.form import directory_data, plain
from generator.problems import Severity
from generator.resolve import link
from tests.conftest import TODAY, copy_town
from tests.submit.node import call, check_listings, needs_node
from tests.submit.odd_groups import ODD_GROUPS
from tests.town import town

pytestmark = needs_node
DIRECTORY = directory_data(town())


@pytest.fixture
def files() -> dict[str, str]:
    """Give the file that the form makes of each group, by its path in the directory."""
    made = call("submission", *(["newListing", listing, DIRECTORY] for listing in ODD_GROUPS.values()))
    return {each["path"]: each["text"] for each in made}


def test_check_takes_every_file_unchanged_and_reads_what_was_answered(
    files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "town"
    copy_town(folder, with_listings=False)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    monkeypatch.chdir(folder)
    records = load.directory(Path())
    problems = check.problems(records, TODAY)
    assert [p for p in problems if p.severity is not Severity.WARNING] == []
    assert {item.listing.name: plain(item) for item in link(records, TODAY).listings.values()} == {
        listing["name"]: listing for listing in ODD_GROUPS.values()
    }


def test_the_form_has_nothing_against_them() -> None:
    typed = [{"listing": listing, "real": False} for listing in ODD_GROUPS.values()]
    found = check_listings(DIRECTORY, typed)
    assert dict(zip(ODD_GROUPS, found["problems"], strict=True)) == {odd: [] for odd in ODD_GROUPS}


SHORT = {"days": ["tuesday"], "fortnightly_from": "2026-10-06", "term_time_only": "yes", "starts": "10:00"}


def test_one_choice_stands_for_how_the_days_are_given() -> None:
    sessions = [session for listing in ODD_GROUPS.values() for session in listing.get("sessions", ())]
    patterns = call("session-pattern", *(["patternOf", session] for session in sessions))
    boxes = call("session-pattern", *(["forBoxes", session] for session in sessions))
    calls = (["withPattern", held, pattern] for held, pattern in zip(boxes, patterns, strict=True))
    assert call("session-pattern", *calls) == sessions
    assert {"no fixed days", "every so many weeks", "every week", "all day and night"} == set(patterns)


def test_what_is_only_looked_at_keeps_its_short_form() -> None:
    long = {"days": ["tuesday"], "every_weeks": "2", "counted_from": "2026-10-06", "starts": "10:00"}
    held = {**long, "school_holidays": "no"}
    found = call(
        "session-pattern",
        ["patternOf", SHORT],
        ["forBoxes", SHORT],
        ["unchangedOr", SHORT, held],
        ["unchangedOr", SHORT, {**held, "starts": "10:30"}],
    )
    assert found == ["every so many weeks", held, SHORT, {**held, "starts": "10:30"}]


@pytest.mark.parametrize(
    ("session", "at", "code"),
    [
        ({"starts": "10:00"}, "days", "no_days"),
        ({"irregular": "yes"}, "irregular", "irregular"),
        ({"days": ["monday"], "every_weeks": "4"}, "every_weeks", "counted_from"),
        ({"days": ["monday"], "counted_from": "2026-12-07"}, "counted_from", "counted_from"),
        ({"by_appointment": "yes"}, "days", "no_days"),
        ({"days": ["monday"], "all_day": "yes", "starts": "10:00"}, "starts", "two_times"),
        ({"days": ["monday"], "starts": "00:00", "ends": "23:59"}, "starts", "all_day"),
        ({"days": ["monday"], "starts": "10:00", "ends": "11:00", "overnight": "yes"}, "overnight", "not_overnight"),
        ({"days": ["monday"], "dates": ["2026-12-07"]}, "dates", "two_patterns"),
        ({"days": ["tuesday"], "every_weeks": "4", "counted_from": "2026-12-07"}, "counted_from", "day"),
        (
            {"days": ["monday"], "weeks": ["1st"], "every_weeks": "4", "counted_from": "2026-12-07"},
            "every_weeks",
            "two_patterns",
        ),
        (
            {"days": ["monday"], "first_date": "2027-01-11", "last_date": "2027-01-04"},
            "last_date",
            "dates_order",
        ),
    ],
)
def test_what_a_time_leaves_open_is_asked_for_at_once(session: dict[str, Any], at: str, code: str) -> None:
    listing = {**ODD_GROUPS["until midnight"], "sessions": [session]}
    found = check_listings(DIRECTORY, [{"listing": listing, "real": False}])["problems"][0]
    assert [(each["path"], each["code"]) for each in found] == [(["sessions", 0, at], code)]


def test_no_fixed_place_needs_a_way_to_find_it() -> None:
    moving = ODD_GROUPS["dogs are welcome and it moves about"]
    lost = {**moving, "join": {"routes": ["turn up"]}}
    found = check_listings(DIRECTORY, [{"listing": lost, "real": False}])["problems"][0]
    assert [(each["path"], each["code"]) for each in found] == [(["no_fixed_place"], "no_venue")]
