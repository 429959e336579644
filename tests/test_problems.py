"""Printing problems: one line each, and nothing that a listing says can become a command."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import (
    MOST_ALIKE,
    Problem,
    Severity,
    as_github,
    as_json,
    as_text,
    field_label,
    for_display,
    has_errors,
    visible,
)

ANY_TEXT = st.text(st.characters(), max_size=200)


def problem(message: str = "is odd", path: str = "a.yml", **more: object) -> Problem:
    return Problem(path, 3, message, **more)  # type: ignore[arg-type]


def test_text_says_where_what_and_how_bad() -> None:
    assert as_text([problem(field=("sessions", 0, "days"))]) == "a.yml:3: sessions 1 › days: is odd\n"
    assert as_text([problem(severity=Severity.HELD)]) == "a.yml:3: held: is odd\n"
    assert as_text([problem(severity=Severity.WARNING)]) == "a.yml:3: warning: is odd\n"


def test_a_field_is_counted_from_one() -> None:
    assert field_label(("venues", 1, "access", "note")) == "venues 2 › access › note"
    assert field_label((0, "name")) == "1 › name"
    assert field_label(("k" * 50,)) == "k" * 40 + "…"


def test_github_escapes_what_could_end_a_property_or_begin_a_command() -> None:
    printed = as_github([problem("50% off\r\n::error::owned", "a:b,c%.yml", severity=Severity.WARNING)])
    assert printed == (
        "::warning file=a%3Ab%2Cc%25.yml,line=3,title=Please look at this::50%25 off<U+000D><U+000A>::error::owned\n"
    )


def test_github_shows_a_held_listing_as_a_warning() -> None:
    assert as_github([problem(severity=Severity.HELD)]).startswith("::warning file=a.yml,line=3,title=Waiting for")


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_each_problem_is_one_line_whatever_it_holds(message: str, path: str, key: str) -> None:
    given_problem = problem(message, path, field=(key,))
    for printed in (as_text([given_problem]), as_github([given_problem])):
        assert printed.endswith("\n")
        assert printed[:-1].isprintable()
        assert len(printed.splitlines()) == 1
    assert as_github([given_problem]).startswith("::error file=")


@given(st.lists(ANY_TEXT, max_size=5))
def test_json_is_one_list_that_reads_back(messages: list[str]) -> None:
    rows = json.loads(as_json([problem(message, field=("name",), code="odd") for message in messages]))
    assert [row["message"] for row in rows] == [visible(message) for message in messages]
    assert all(set(row) == {"file", "line", "field", "severity", "code", "message"} for row in rows)


def test_no_problems_are_an_empty_list_and_no_text() -> None:
    assert (as_text([]), as_github([]), as_json([])) == ("", "", "[]\n")


def test_problems_come_in_reading_order_and_once() -> None:
    first, second, other = problem("a"), problem("b"), Problem("A.yml", 9, "z")
    assert for_display([second, first, other, first]) == (other, first, second)


def test_errors_come_before_warnings_on_one_line() -> None:
    warning, error = problem("a", severity=Severity.WARNING), problem("b")
    assert for_display([warning, error]) == (error, warning)
    assert has_errors([warning, error])
    assert not has_errors([warning])


def test_a_private_value_is_hidden_in_every_message_of_its_file() -> None:
    private = problem("this is private", field=("description",), private=True)
    echo = problem('"943 476 5919" is not a phone number', field=("join", "phone"))
    elsewhere = problem('"x" is odd', "b.yml")
    assert [p.message for p in for_display([private, echo, elsewhere])] == [
        "this is private",
        "(not repeated here) is not a phone number",
        '"x" is odd',
    ]


def test_another_message_that_quotes_a_private_field_is_dropped() -> None:
    private = problem("this is private", field=("venues", 0, "postcode"), private=True)
    assert for_display([private, problem('"ZE9I 5FG" is not a postcode', field=("venues", 0, "postcode"))]) == (
        private,
    )


@pytest.mark.parametrize(
    ("text", "shown"), [("a\nb", "a<U+000A>b"), ("\u202e", "<U+202E>"), ("\ud800", "<U+D800>"), ("é☕", "é☕")]
)
def test_hidden_characters_are_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_many_warnings_in_the_same_words_are_one_line_and_each_is_in_the_json() -> None:
    many = [
        Problem(f"listings/a/{number}.yml", 3, "gives no number", ("join",), Severity.WARNING, "cannot_check")
        for number in range(MOST_ALIKE + 2)
    ]
    other = Problem("listings/a/0.yml", 1, "is odd", ("name",), Severity.WARNING, "odd")
    (first, last) = as_text([*many, other]).splitlines()
    assert first.startswith(
        "listings/a/0.yml:3: warning: join: gives no number (So it is 11 times more: in 1.yml, 2.yml, 3.yml,"
    )
    assert first.endswith("10.yml and 1 other)")
    assert last.endswith("name: is odd")
    assert as_github([*many, other]).count("\n") == 2
    assert len(json.loads(as_json([*many, other]))) == len(many) + 1
    assert as_text(many[:MOST_ALIKE]).count("\n") == MOST_ALIKE


def test_errors_in_the_same_words_are_each_told() -> None:
    errors = [Problem(f"{number}.yml", 1, "is missing") for number in range(30)]
    assert as_text(errors).count("\n") == 30
