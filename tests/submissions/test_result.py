"""An outcome shows its words unless one of them must not be repeated."""

from __future__ import annotations

from generator import terminal_text
from generator.problems import Problem, Severity
from generator.submissions.result import ACCEPTED, REFUSED, PendingWrite, error, has_secret, redacted_result, relocated

WRITE = PendingWrite("tea", "listings/anytown/tea.yml", "name: Tea\n", "Add tea")


def test_nothing_wrong_is_taken_with_its_words() -> None:
    result = redacted_result("a new listing", ["  name: Tea"], [], WRITE)
    assert (result.state, result.write) == (ACCEPTED, WRITE)
    assert result.text() == "a new listing\n  name: Tea\n"


def test_an_error_keeps_the_file_and_the_words_back() -> None:
    result = redacted_result("a new listing", ["  name: Tea"], [error("x.yml", 3, "mend this")], WRITE)
    assert (result.state, result.write, result.lines) == (REFUSED, None, ())
    assert result.text() == "a new listing\nx.yml:3: mend this\n"


def test_what_a_curator_settles_by_comparing_is_shown() -> None:
    result = redacted_result("a change", ["  was: a"], [error("x.yml", 3, "compare", code="conflict")], None)
    assert result.lines == ("  was: a",)


def test_a_private_problem_hides_every_word() -> None:
    private = Problem("x.yml", 2, "a number", ("name",), private=True)
    result = redacted_result("a new listing", ["  name: 943"], [private, error("x.yml", 4, '"943" is odd')], WRITE)
    assert result.lines == (f"  {terminal_text.NOT_SHOWN}",)
    assert result.write is None
    assert "943" not in result.text()


def test_a_place_that_may_be_secret_is_decided_on_before_it_is_written() -> None:
    held = Problem("x.yml", 2, "a refuge", ("name",), Severity.HELD, private=True)
    result = redacted_result("a new listing", ["  postcode: ZE90 1AB"], [held], WRITE)
    assert (result.state, result.write) == (REFUSED, None)
    assert result.undecided == WRITE, "a named person may decide that it goes in"
    other = redacted_result("a new listing", [], [held, error("x.yml", 4, "odd")], WRITE)
    assert other.undecided is None, "something else must be mended first"
    assert "public at once" in result.text()
    assert "ZE90" not in result.text()


def test_a_secret_elsewhere_hides_the_words_and_no_more() -> None:
    result = redacted_result("a new listing", ["  name: Tea"], [], WRITE, is_private=True)
    assert result.state == ACCEPTED
    assert result.lines == (f"  {terminal_text.NOT_SHOWN}",)


def test_a_secret_is_found_however_deep_it_lies() -> None:
    assert has_secret({"changes": [{"was": ["x", {"y": "NHS number 943 476 5919"}]}]})
    assert not has_secret({"changes": [{"was": "01632 960123"}]})


def test_a_problem_can_be_put_at_what_was_sent() -> None:
    moved = relocated(Problem("a.yml", 1, "x", ("name",)), "b.yml", 7)
    assert (moved.path, moved.line, moved.field) == ("b.yml", 7, ("name",))
