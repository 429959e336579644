"""Lines that a mail program broke are one line again, whatever the rest of each looks like."""

from __future__ import annotations

import re
import textwrap

import pytest

from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from generator.submissions.wrapped_lines import unwrapped
from generator.submissions.yaml_block import blocks
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values
from tests.conftest import SAMPLE


@pytest.mark.parametrize("width", [60, 72, 78])
@pytest.mark.parametrize("mark", ["", "> "])
def test_a_listing_survives_a_mail_program_that_breaks_lines(width: int, mark: str) -> None:
    said = read_values((SAMPLE / "listings/anytown/sing-along-choir.yml").read_text("utf-8"))
    assert said
    text = f"--- linkbook ---\n{emit.listing(said)}--- end ---\n"
    broken = [piece for line in text.split("\n") for piece in re.findall(rf".{{1,{width}}}(?:\s|$)|^$", line)]
    (found,) = blocks("\n".join(mark + line for line in broken))
    document, problems = parse(unwrapped(FileText("m", found)))
    assert problems == ()
    assert document
    assert document.value == said


def test_lines_that_a_mail_program_broke_are_joined_again() -> None:
    source = FileText("m", "name: Tea and a good\nlong chat\nsummary: |\n  Tea with\nfriends:\n  and cake\n")
    document, problems = parse(unwrapped(source))
    assert problems == ()
    assert document
    assert document.value == {"name": "Tea and a good long chat", "summary": "Tea with friends:\nand cake\n"}


def test_what_joining_does_not_mend_is_left_as_it_was() -> None:
    source = FileText("m", "name: [a\nb: c\n")
    assert unwrapped(source) is source


def test_a_text_whose_first_line_a_mail_program_pushed_in_is_levelled() -> None:
    source = FileText("m", "name: Tea\ndescription: |-\n   Tea with\nfriends\n\n  - and cake\n")
    document, problems = parse(unwrapped(source))
    assert problems == ()
    assert document
    assert document.value == {"name": "Tea", "description": "Tea with friends\n\n- and cake"}


def value_of(text: str) -> object:
    document, problems = parse(unwrapped(FileText("m", text), is_mail=True))
    assert [problem.message for problem in problems] == []
    assert document
    return document.value


def broken(text: str, width: int) -> str:
    """Break long lines as a mail program does: the rest goes to the edge."""
    wrap = textwrap.TextWrapper(
        width, break_long_words=False, break_on_hyphens=False, drop_whitespace=True, replace_whitespace=False
    )
    return "\n".join(piece for line in text.split("\n") for piece in (wrap.wrap(line) if line.strip() else [line]))


WORDS = "We meet in the hall behind the church each Tuesday for soup and bread, in room {} five by the door"
ODD = ["#", "-", "name:", "summary:", "by:", "on:", "cost:", "needs:", "Where:", "...", "---", "&", "*", "|"]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("shape", ["block", "change", "two blocks"])
def test_what_is_broken_off_is_not_taken_for_a_beginning(odd: str, shape: str) -> None:
    said = WORDS.format(odd)
    width = 76
    # pad until the odd word is the first of its line
    beginning = {"block": "  ", "change": "      ", "two blocks": "  "}[shape]
    before = said.split(odd, 1)[0].strip()
    said = f"{'x' * max(1, width - len(beginning) - len(before) - 2)} {said}"
    text = {
        "block": f"name: Tea\ndescription: |-\n  {said}\n\n  - Soup\nneeds: [food]\n",
        "change": f"change_to: tea\nchanges:\n  - field: description\n    now: |-\n      {said}\n      Bye\n",
        "two blocks": f"name: Tea\nsummary: Hello\ndescription: |-\n  {said}\n  {said}\n",
    }[shape]
    wrapped = broken(text, width)
    assert wrapped != text
    assert value_of(wrapped) == value_of(text)


def test_a_quoted_value_with_curly_quotes_that_was_broken_is_whole() -> None:
    text = "name: “Tea and Chat: every day of the week but Sunday, in the hall behind\nthe church”\nneeds: [food]\n"
    want = "Tea and Chat: every day of the week but Sunday, in the hall behind the church"
    assert value_of(text) == {"name": want, "needs": ["food"]}


def test_a_comment_below_another_and_a_list_at_the_edge_are_beginnings() -> None:
    head = (
        "# yaml-language-server: $schema=../../../schema/json/listing.json\n# Suggested address: listings/anytown/x.yml"
    )
    assert value_of(f"{head}\nname: Tea\nneeds:\n- food\n- debt\n") == {"name": "Tea", "needs": ["food", "debt"]}


def test_a_file_that_nobody_mailed_keeps_its_comments() -> None:
    long = "We meet in the hall behind the church each Tuesday for soup and bread"
    source = FileText("m", f"name: Tea\nsummary: {long}\n# asked on Monday\nneeds: [food]\n")
    assert unwrapped(source) is source
