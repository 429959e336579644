"""A change is made where it was asked for, and never over somebody else's."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import check, load
from generator.submissions.result import ACCEPTED, REFUSED, UNCHANGED, Result
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import SAMPLE, TODAY, change

Take = Callable[..., list[Result]]
CHOIR = (SAMPLE / "listings/anytown/sing-along-choir.yml").read_text("utf-8")
NOTE = ("times_note", "Not in August.", "Not in July.")
PHONE = ("join.phone", "01632 960120", "01632 960129")


def difference(result: Result, before: str = CHOIR) -> list[str]:
    assert result.write
    lines = difflib.ndiff(before.splitlines(), result.write.text.splitlines())
    return [line for line in lines if line[0] in "+-"]


def test_only_what_was_asked_changes(take: Take) -> None:
    (result,) = take(change("sing-along-choir", NOTE))
    assert result.state == ACCEPTED
    assert difference(result) == ["- times_note: Not in August.", "+ times_note: Not in July."]
    assert result.lines == ("  times_note", "    was: Not in August.", "    now: Not in July.")
    assert result.write
    assert result.write.subject == "Change sing-along-choir: times_note"


def test_a_field_with_nothing_now_goes_and_one_with_nothing_before_comes(take: Take) -> None:
    (result,) = take(change("sing-along-choir", ("times_note", "Not in August.", ""), ("who.groups", "", "[carers]")))
    assert difference(result) == ["- times_note: Not in August.", "+   groups: [carers]"]


def test_the_same_change_twice_is_in_the_book_already(take: Take) -> None:
    _, second = take(change("sing-along-choir", NOTE), change("sing-along-choir", NOTE))
    assert (second.state, second.write) == (UNCHANGED, None)


def test_two_people_changing_other_fields_both_get_their_way(take: Take) -> None:
    _, second = take(change("sing-along-choir", NOTE), change("sing-along-choir", PHONE))
    assert {line[:14] for line in difference(second)} == {
        "- times_note: ",
        "+ times_note: ",
        "-   phone: 016",
        '+   phone: "01',
    }


def test_two_people_changing_one_field_are_shown_three_ways(take: Take) -> None:
    _, second = take(change("sing-along-choir", NOTE), change("sing-along-choir", (*NOTE[:2], "Not in June.")))
    assert second.state == REFUSED
    assert second.lines == (
        "  times_note",
        "    they saw: Not in August.",
        "    the book says: Not in July.",
        "    they want: Not in June.",
    )
    assert "2.yml:7: times_note: somebody has changed this since the sender looked." in second.text()


@pytest.mark.parametrize(
    "part",
    [
        ("join.phone", "01632960120", '"01632 960129"'),
        ("sensitive", "false", '"yes"'),
        ("status", "{kind: open}", "paused"),
        ("organisation.name", '"Anytown Arts "', "Anytown Arts Trust"),
    ],
)
def test_the_same_thing_written_another_way_is_no_conflict(take: Take, part: tuple[str, str, str]) -> None:
    (result,) = take(change("sing-along-choir", part))
    assert result.state == ACCEPTED


def test_a_part_of_a_one_word_status_can_change(take: Take) -> None:
    (result,) = take(
        change("sing-along-choir", ("status.reason", "", "The hall is shut."), ("status.kind", "open", "paused"))
    )
    assert difference(result) == ["- status: open", "+ status: {kind: paused, reason: The hall is shut.}"]


def test_a_mistake_is_told_at_the_line_that_was_sent(take: Take) -> None:
    (result,) = take(change("sing-along-choir", ("join.phone", "01632 960120", "12")))
    assert result.state == REFUSED
    assert result.text().splitlines()[-1].startswith('1.yml:7: join › phone: "12" has 2 digits;')


@pytest.mark.parametrize(
    ("field", "says"),
    [
        ("reviewed.on", "is for a curator to write"),
        ("approved", "is for a curator to write"),
        ("consent", "is for a curator to write"),
        ("consent.on", "is for a curator to write"),
        ("formerly", "is for a curator to write"),
        ("join.fone", 'Did you mean "phone"?'),
        ("colour", "is not a field of a listing"),
        ("venues.name", 'Give the whole list, as "venues"'),
        ("name.first", "is not a field of a listing"),
        ("__class__", "is not a field of a listing"),
    ],
)
def test_fields_that_cannot_be_changed_so_are_refused(take: Take, field: str, says: str) -> None:
    (result,) = take(change("sing-along-choir", (field, "", "x")))
    assert result.state == REFUSED
    assert says in result.problems[0].message


def test_a_listing_that_is_not_there_is_offered_the_nearest(take: Take) -> None:
    (result,) = take(change("sing-along-chior", NOTE))
    assert 'Did you mean "sing-along-choir"?' in result.text()


def test_what_somebody_else_has_added_since_is_not_written_over(take: Take) -> None:
    text = change("sing-along-choir", ("times_note", "", "Not in July."))
    for sent in (text, text.replace("    was: \n", "")):
        (result,) = take(sent)
        assert result.state == REFUSED
        assert "    they saw: (nothing)" in result.lines


def test_an_old_address_still_finds_its_listing(take: Take) -> None:
    (result,) = take(change("tuesday-singers", NOTE))
    assert result.write
    assert result.write.id == "sing-along-choir"


def test_an_old_decision_is_not_a_decision_about_new_words(working_copy: WorkingCopy, take: Take) -> None:
    path = working_copy.root / "listings/anytown/sing-along-choir.yml"
    path.write_text(CHOIR + "approved: {on: 2026-10-01, by: Anytown CVS}\n", "utf-8")
    (result,) = take(change("sing-along-choir", ("times_note", "Not in August.", "It cures depression.")))
    assert result.write
    assert "approved" not in result.write.text
    assert [p.severity.value for p in result.problems] == ["held"]


def test_an_old_decision_stays_when_the_new_words_need_none(working_copy: WorkingCopy, take: Take) -> None:
    path = working_copy.root / "listings/anytown/sing-along-choir.yml"
    path.write_text(CHOIR + "approved: {on: 2026-10-01, by: Anytown CVS}\n", "utf-8")
    (result,) = take(change("sing-along-choir", NOTE))
    assert result.write
    assert "approved" in result.write.text


def test_a_secret_is_not_repeated_whichever_side_it_is_on(take: Take) -> None:
    number = "Ask for 943 476 5919"
    for part in (("times_note", "Not in August.", number), ("times_note", number, "Tea")):
        (result,) = take(change("sing-along-choir", part))
        assert result.state == REFUSED
        assert "943" not in result.text()


def test_an_address_that_became_private_is_not_shown_in_a_conflict(working_copy: WorkingCopy, take: Take) -> None:
    private = "[{town: Anytown, keep_address_private: yes}]"
    saw = "[{town: Anytown, keep_address_private: yes, postcode: ZE90 1AB}]"
    (result,) = take(change("sing-along-choir", ("venues", saw, private)))
    assert "ZE90" not in result.text()


def test_a_file_that_only_a_person_can_change_is_left_alone(working_copy: WorkingCopy, take: Take) -> None:
    path = working_copy.root / "listings/anytown/arabic-tea.yml"
    path.write_text("{name: x, name: y}\n", "utf-8")
    (result,) = take(change("arabic-tea", NOTE))
    assert result.state == REFUSED
    assert "only a person can change" in result.text()


def test_a_consent_stays_for_the_mobile_that_it_was_for(folder: Path, take: Take) -> None:
    (result,) = take(change("night-cafe", ("join.phone", "07700 900140", "07700 900456")))
    assert [problem.code for problem in result.problems] == ["mobile"]
    assert result.write
    Path(result.write.path).write_text(result.write.text, "utf-8")
    asked = [problem for problem in check.problems(load.directory(folder), TODAY) if problem.code == "mobile"]
    assert [problem.path for problem in asked] == [result.write.path]
    assert asked[0].message.endswith("The consent in this file was for other words")
