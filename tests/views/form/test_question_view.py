"""A question is the field's own declaration, in the words of whoever answers it."""

from __future__ import annotations

import pytest

from generator.views.form.question_view import question


def test_a_question_is_what_the_field_asks_with_its_own_example() -> None:
    phone = question("join.phone")
    assert (phone.asks, phone.hint) == ("Which number should people ring?", "For example: 01384 000000")
    assert (phone.id, phone.control, phone.input) == ("join-phone", "line", "tel")


@pytest.mark.parametrize(
    ("path", "needed"),
    [
        ("name", True),
        ("organisation.name", True),
        ("join.routes", True),
        ("cost.kind", False),
        ("sessions.days", False),
    ],
)
def test_only_what_no_listing_can_do_without_is_needed(path: str, needed: bool) -> None:
    assert question(path).needed is needed


@pytest.mark.parametrize(
    ("path", "control"),
    [
        ("summary", "wide"),
        ("description", "long"),
        ("needs", "needs"),
        ("serves", "areas"),
        ("ways", "picks"),
        ("cost.kind", "pick"),
        ("organisation.kind", "list"),
        ("languages", "words"),
        ("sensitive", "tick"),
        ("venues.access.parking", "answer"),
        ("sessions.starts", "line"),
        ("sessions.dates", "dates"),
        ("not_on", "spans"),
        ("sessions.months", "spans"),
        ("catchment.postcodes", "spans"),
        ("join.routes", "routes"),
        ("bank_holidays", "pick"),
    ],
)
def test_each_kind_of_field_has_boxes_that_suit_it(path: str, control: str) -> None:
    assert question(path).control == control


def test_a_group_answers_in_its_own_words() -> None:
    words = {choice.value: choice.words for choice in question("join.routes").choices}
    assert words["self"] == "They get in touch themselves"
    assert {choice.value: choice.words for choice in question("sessions.days").choices}["monday"] == "Monday"


def test_no_hint_speaks_of_keys_or_ids() -> None:
    for path in (
        "needs",
        "serves",
        "not_on",
        "facilities.dogs",
        "sensitive",
        "venues.keep_address_private",
        "who.groups",
    ):
        hint = question(path).hint
        assert "yml" not in hint
        assert "by id" not in hint
        assert not hint.startswith("Yes for")


def test_who_refers_is_offered_apart_from_people_themselves() -> None:
    routes = question("join.routes")
    assert [choice.value for choice in routes.choices] == ["turn up", "self", "family or friend"]
    assert {"gp", "midwife", "school", "any professional"} <= {choice.value for choice in routes.more_choices}


def test_not_to_be_sure_is_no_answer() -> None:
    words = {choice.words: choice.value for choice in question("bank_holidays").choices}
    assert words == {"Yes": "yes", "No": "no", "Only then": "only", "Not sure": ""}


def test_open_means_what_its_question_asks() -> None:
    assert question("status.kind").choices[0].words == "Yes, it is running"
    assert question("places.kind").choices[0].words == "Yes, there is room"


def test_days_may_be_typed_as_people_write_them() -> None:
    assert "21 December 2026 to 3 January 2027" in question("not_on").hint
    assert question("sessions.dates").input == "text"
