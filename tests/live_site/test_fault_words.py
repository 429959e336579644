"""A fault is told in one line that says where to look."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateError

from generator.live_site.fault_words import in_one_line


def _raised(template: str) -> BaseException:
    jinja = Environment(loader=DictLoader({"page.html": template}), undefined=StrictUndefined)
    with pytest.raises(TemplateError) as caught:
        jinja.get_template("page.html").render()
    return caught.value


def test_half_a_template_is_told_of_with_its_line() -> None:
    assert in_one_line(_raised("\n{% if %}")).endswith("line 2: Expected an expression, got 'end of statement block'")


def test_any_other_fault_says_where_in_the_program_it_was() -> None:
    said = in_one_line(_raised("{{ nothing }}"))
    assert "line 1: 'nothing' is undefined" in said


def test_a_fault_of_the_machine_names_the_file_and_lines_are_joined() -> None:
    assert in_one_line(FileNotFoundError(2, "No such file or directory", "/x/y.css")) == (
        "/x/y.css: No such file or directory"
    )
    assert in_one_line(ValueError("one\n  two")) == "Something went wrong: one two"
