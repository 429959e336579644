"""A conversation refuses what check refuses, and what was answered is kept."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from generator import prompts
from generator.load.yaml_parser import Value
from generator.prompts import ListingPrompts
from generator.submissions.working_copy import WorkingCopy, parse_entry
from generator.yaml_file import emit

NEEDED = ["Knit", "Knitting and tea.", "Anytown Trust", "lonely", "in person", "Anytown", "link worker"]
NO = ["n"] * len(prompts.OPTIONAL_GROUPS)


def answered(working_copy: WorkingCopy, answers: Iterable[str]) -> tuple[dict[str, Value], str]:
    """Return what a conversation gives, and all that it said."""
    output: list[str] = []
    given = iter(answers)

    def ask(prompt: str) -> str:
        output.append(prompt)
        return next(given)

    value: dict[str, Value] = {}
    ListingPrompts(working_copy, ask, output.append).fill(value)
    assert list(given) == []
    return value, "\n".join(output)


def test_what_is_needed_is_enough(working_copy: WorkingCopy) -> None:
    value, output = answered(working_copy, [*NEEDED, *NO])
    assert value == {
        "name": "Knit",
        "summary": "Knitting and tea.",
        "organisation": {"name": "Anytown Trust"},
        "needs": ["loneliness"],
        "ways": ["in person"],
        "serves": ["anytown"],
        "join": {"routes": ["link worker"]},
    }
    assert "What is it called?" in output
    assert "For example: Netherton Sing-Along Choir" in output


@pytest.mark.parametrize(
    ("place", "wrong", "says"),
    [
        (0, "", "This one is needed."),
        (1, "<b>", 'must not contain "<"'),
        (3, "lonelyness", 'Did you mean "loneliness"?'),
        (4, "in persn", 'Did you mean "in person"?'),
        (5, "Nowhere", "is not an area in this directory"),
        (6, "trun up", 'Did you mean "turn up"?'),
    ],
)
def test_a_wrong_answer_is_refused_in_checks_own_words_and_asked_again(
    working_copy: WorkingCopy, place: int, wrong: str, says: str
) -> None:
    value, output = answered(working_copy, [*NEEDED[:place], wrong, *NEEDED[place:], *NO])
    assert says in output
    assert value["name"] == "Knit"


def test_places_and_times_can_be_several(working_copy: WorkingCopy) -> None:
    venues = ["y", "", "no", "Anytown", "Hall", "", "ZE90 1AB", "y", "no", "Old Quay", "", "", "", "n"]
    times = ["y", "monday, tuesday", "7pm", "19:00", "", "", "", "", "", "n"]
    value, output = answered(working_copy, [*NEEDED, *venues, *times, *NO[2:]])
    assert value["venues"] == [
        {"keep_address_private": "no", "town": "Anytown", "name": "Hall", "postcode": "ZE90 1AB"},
        {"keep_address_private": "no", "town": "Old Quay"},
    ]
    assert value["sessions"] == [{"days": ["monday", "tuesday"], "starts": "19:00"}]
    assert '"7pm" is not a time. Use the 24-hour clock: "19:00"' in output


def test_a_time_every_so_many_weeks_is_asked_for_the_date_of_one(working_copy: WorkingCopy) -> None:
    times = ["y", "monday", "10:00", "", "", "4", "", "2026-12-07", "", "n"]
    value, output = answered(working_copy, [*NEEDED, "n", *times, *NO[2:]])
    assert value["sessions"] == [
        {"days": ["monday"], "starts": "10:00", "every_weeks": "4", "counted_from": "2026-12-07"}
    ]
    assert "This one is needed." in output


def test_a_time_with_neither_days_nor_dates_follows_no_rule_and_says_how_people_find_out(
    working_copy: WorkingCopy,
) -> None:
    times = ["y", "", "", "10:00", "12:00", "", "The Saturday after pay day: ring first", "n"]
    value, _ = answered(working_copy, [*NEEDED, "n", *times, *NO[2:]])
    session = {"irregular": "yes", "starts": "10:00", "ends": "12:00", "note": "The Saturday after pay day: ring first"}
    assert value["sessions"] == [session]


def test_room_is_asked_about_only_where_there_is_none(working_copy: WorkingCopy) -> None:
    before, after = NO[:4], NO[5:]
    value, _ = answered(working_copy, [*NEEDED, *before, "y", "full", "2027-04-01", "", *after])
    assert value["places"] == {"kind": "full", "until": "2027-04-01"}
    value, _ = answered(working_copy, [*NEEDED, *before, "y", "open", *after])
    assert value["places"] == {"kind": "open"}


def test_a_secret_place_is_asked_its_town_and_nothing_more(working_copy: WorkingCopy) -> None:
    value, output = answered(working_copy, [*NEEDED, "y", "", "yes", "Anytown", "n", *NO[1:]])
    assert value["venues"] == [{"keep_address_private": "yes", "town": "Anytown"}]
    assert "postcode" not in output.split("Must the address stay secret?")[1].split("\n\n")[2]


def test_the_address_of_a_refuge_is_refused_even_when_nobody_says_that_it_is_secret(working_copy: WorkingCopy) -> None:
    venue = ["y", "", "no", "Anytown", "", "12 Harbour Street", "", "ZE90 1AB", "", "n"]
    value, output = answered(working_copy, ["Anytown Refuge", *NEEDED[1:], *venue, *NO[1:]])
    assert value["venues"] == [{"keep_address_private": "no", "town": "Anytown"}]
    assert output.count("Is the place secret?") == 2
    assert "Harbour" not in output


def test_what_is_about_a_patient_is_never_kept_or_repeated(working_copy: WorkingCopy) -> None:
    value, output = answered(working_copy, [NEEDED[0], "Ask for NHS number 943 476 5919", *NEEDED[1:], *NO])
    assert "943" not in output
    assert value["summary"] == "Knitting and tea."


def test_a_question_mark_shows_what_there_is_to_choose_from(working_copy: WorkingCopy) -> None:
    _, output = answered(working_copy, [*NEEDED[:5], "?", *NEEDED[5:], *NO])
    assert "  otherham" in output


def test_nobody_can_be_reached_until_somebody_says_how(working_copy: WorkingCopy) -> None:
    value, output = answered(working_copy, [*NEEDED[:6], "self", *NO, "01632 960123", "", "", ""])
    assert "there is no phone, text, email, post, website or social page" in output
    assert value["join"] == {"routes": ["self"], "phone": "01632 960123"}


def test_turning_up_needs_somewhere_to_turn_up(working_copy: WorkingCopy) -> None:
    value, output = answered(working_copy, [*NEEDED[:6], "turn up", *NO, "", "no", "Anytown", "", "", "ZE90 1AB", "n"])
    assert "no venue has an address or a postcode" in output
    assert value["venues"]


def test_a_break_leaves_what_was_answered(working_copy: WorkingCopy) -> None:
    value: dict[str, Value] = {}
    answers = iter(NEEDED[:3])
    with pytest.raises(StopIteration):
        ListingPrompts(working_copy, lambda _: next(answers), lambda _: None).fill(value)
    assert value == {"name": "Knit", "summary": "Knitting and tea.", "organisation": {"name": "Anytown Trust"}}


def test_the_hints_are_comments_that_check_has_nothing_against(working_copy: WorkingCopy) -> None:
    value, _ = answered(working_copy, [*NEEDED, "y", "", "yes", "Anytown", "n", *NO[1:]])
    text = emit.listing(value) + prompts.hints(value)
    entry, problems = parse_entry(working_copy.path("anytown", "knit"), "knit", text)
    assert entry
    assert [problem.code for problem in (*problems, *working_copy.problems(entry))] == ["cannot_check"]
    assert "#   times_note: " in text
    assert "#   name: " not in text


def test_needs_that_the_answers_speak_of_are_offered(working_copy: WorkingCopy) -> None:
    _, output = answered(working_copy, ["Bailiff helpline", "Help with debt and bailiffs.", *NEEDED[2:], *NO])
    assert "What you said may speak of: Debt" in output
