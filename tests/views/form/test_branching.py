"""A question is asked only where it can matter, and what decides it comes first."""

from __future__ import annotations

from generator.views.form import all_questions
from generator.views.form.branching import ASKED_WHEN, PATTERNS, PEOPLE_THEMSELVES, ROLES, EarlierAnswer
from generator.views.form.sections import SECTIONS
from schema.join import ROUTES

QUESTIONS = list(all_questions())
ORDER = [question.path for question in QUESTIONS]
LISTS = {
    repeat.path: [question.path for question in repeat.questions]
    for section in SECTIONS
    for repeat in (section.repeat, *(fold.repeat for fold in section.folds))
    if repeat
}
INSIDE_ROUTES = {"join.referred", "join.routes.roles"}
CLAUSES = [(path, clause) for path, when in ASKED_WHEN.items() for alternative in when for clause in alternative]


def place(path: str) -> int:
    """Return where a question stands; a list where its first question does, and who refers within the routes."""
    return ORDER.index("join.routes" if path in INSIDE_ROUTES else LISTS.get(path, [path])[0])


def test_a_condition_is_about_questions_that_come_before() -> None:
    for path, clause in CLAUSES:
        is_own_list = path.startswith(f"{clause.field}.")
        is_within_routes = path in INSIDE_ROUTES
        assert is_own_list or is_within_routes or place(clause.field) < place(path), (path, clause.field)


def test_a_condition_names_answers_that_are_offered() -> None:
    offered = {question.path: {choice.value for choice in question.choices} for question in QUESTIONS}
    for path, clause in CLAUSES:
        choices = offered.get(clause.field, set())
        if choices:
            assert {*clause.among, *clause.unless} <= choices, path


def test_what_every_listing_needs_is_always_asked() -> None:
    needed = [question.path for question in QUESTIONS if question.needed and question.path not in LISTS]
    inside = tuple(f"{name}." for name in LISTS)
    assert [path for path in needed if path in ASKED_WHEN and not path.startswith(inside)] == []


def test_every_question_that_only_decides_does_decide() -> None:
    deciding = {clause.field for _, clause in CLAUSES}
    assert {question.path for question in QUESTIONS if not question.is_sent} <= deciding


def test_every_way_of_giving_the_days_is_offered_with_every_week_first() -> None:
    pattern = next(question for question in QUESTIONS if question.path == "sessions.pattern")
    assert pattern.begins_as == "every week"
    assert [choice.value for choice in pattern.choices] == list(PATTERNS)


def test_every_route_is_offered_once() -> None:
    assert (*PEOPLE_THEMSELVES, *ROLES) == ROUTES


def test_scripts_are_told_only_what_a_clause_says() -> None:
    assert EarlierAnswer("ways", ("online",)).facts() == {"field": "ways", "among": ("online",)}
    assert EarlierAnswer("sessions", several=True).facts() == {"field": "sessions", "several": True}
