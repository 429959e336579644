"""The forms ask what the schema asks."""

from __future__ import annotations

from generator import issue_questions, load
from schema import Listing
from schema.introspection import fields
from tests.conftest import SAMPLE

RECORDS = load.directory(SAMPLE)


def test_the_questions_are_the_schemas_own() -> None:
    assert issue_questions.label(("join", "phone")) == "Which number should people ring?"
    assert issue_questions.label(("venues", 0, "postcode")) == issue_questions.label(("venues", "postcode"))


def test_no_form_asks_one_question_twice_or_by_one_name() -> None:
    for asked in (issue_questions.adding(RECORDS), issue_questions.correcting(), issue_questions.confirming()):
        assert len({q.label for q in asked}) == len(asked)
        assert len({q.id for q in asked}) == len(asked)
        assert {q.label for q in asked} <= issue_questions.labels()


def test_everything_that_a_listing_needs_is_asked() -> None:
    needed = {path for path, field in fields(Listing) if field.is_required() and path[0] in _required()}
    asked = {tuple(step for step in q.path if step != 0) for q in issue_questions.adding(RECORDS)}
    assert {path for path in needed if len(path) == 1} - {("organisation",), ("join",)} <= asked
    assert {("organisation", "name"), ("join", "routes")} <= asked


def _required() -> set[str]:
    return {name for name, field in Listing.model_fields.items() if field.is_required()}


def test_nobody_is_asked_for_a_name_or_a_patient() -> None:
    asked = " ".join(
        q.label
        for q in (*issue_questions.adding(RECORDS), *issue_questions.correcting(), *issue_questions.confirming())
    )
    assert not {"your name", "patient", "who are you"} & {asked.casefold()}
    assert "no name of a person" in issue_questions.BY.hint
