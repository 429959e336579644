"""An outcome shows its words unless one of them must not be repeated."""

from __future__ import annotations

from generator import terminal_text
from generator.problems import Problem, Severity
from generator.submissions.result import REFUSED, TAKEN, Write, at, error, secret, told

WRITE = Write("tea", "listings/anytown/tea.yml", "name: Tea\n", "Add tea")


def test_nothing_wrong_is_taken_with_its_words() -> None:
    outcome = told("a new listing", ["  name: Tea"], [], WRITE)
    assert (outcome.state, outcome.write) == (TAKEN, WRITE)
    assert outcome.text() == "a new listing\n  name: Tea\n"


def test_an_error_keeps_the_file_and_the_words_back() -> None:
    outcome = told("a new listing", ["  name: Tea"], [error("x.yml", 3, "mend this")], WRITE)
    assert (outcome.state, outcome.write, outcome.lines) == (REFUSED, None, ())
    assert outcome.text() == "a new listing\nx.yml:3: mend this\n"


def test_what_a_curator_settles_by_comparing_is_shown() -> None:
    outcome = told("a change", ["  was: a"], [error("x.yml", 3, "compare", code="conflict")], None)
    assert outcome.lines == ("  was: a",)


def test_a_private_problem_hides_every_word() -> None:
    private = Problem("x.yml", 2, "a number", ("name",), private=True)
    outcome = told("a new listing", ["  name: 943"], [private, error("x.yml", 4, '"943" is odd')], WRITE)
    assert outcome.lines == (f"  {terminal_text.NOT_SHOWN}",)
    assert outcome.write is None
    assert "943" not in outcome.text()


def test_a_place_that_may_be_secret_is_decided_on_before_it_is_written() -> None:
    held = Problem("x.yml", 2, "a refuge", ("name",), Severity.HELD, private=True)
    outcome = told("a new listing", ["  postcode: ZE90 1AB"], [held], WRITE)
    assert (outcome.state, outcome.write) == (REFUSED, None)
    assert "public at once" in outcome.text()
    assert "ZE90" not in outcome.text()


def test_a_secret_elsewhere_hides_the_words_and_no_more() -> None:
    outcome = told("a new listing", ["  name: Tea"], [], WRITE, secret=True)
    assert outcome.state == TAKEN
    assert outcome.lines == (f"  {terminal_text.NOT_SHOWN}",)


def test_a_secret_is_found_however_deep_it_lies() -> None:
    assert secret({"changes": [{"was": ["x", {"y": "NHS number 943 476 5919"}]}]})
    assert not secret({"changes": [{"was": "01632 960123"}]})


def test_a_problem_can_be_put_at_what_was_sent() -> None:
    moved = at(Problem("a.yml", 1, "x", ("name",)), "b.yml", 7)
    assert (moved.path, moved.line, moved.field) == ("b.yml", 7, ("name",))
