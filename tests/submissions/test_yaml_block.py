"""The YAML is found in a message, at the lines it stood on, whatever a mail program has done to it."""

from __future__ import annotations

import re

import pytest

from generator.load.safe_read import Source
from generator.load.yaml_parser import parse
from generator.submissions.yaml_block import blocks, unquoted, unwrapped
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values
from tests.conftest import SAMPLE

YAML = "still_right: tea\non: 2026-11-22"
CHANGE = "change_to: tea\nchanges:\n  - field: name\n    now: Tea\n"


@pytest.mark.parametrize(
    "text",
    [
        f"Hello,\n\n--- linkbook ---\n{YAML}\n--- end ---\nBye\n",
        f"--- Linkbook ---\n{YAML}\n",
        f"— linkbook —\n{YAML}\n— end —",
        "On Monday Jo wrote:\n> --- linkbook ---\n> still_right: tea\n> on: 2026-11-22\n> --- end ---\n",
        ">> --- linkbook ---\n>> still_right: tea\n>> on: 2026-11-22\n>>\n>> --- end ---\n",
        "> > --- linkbook ---\n> > still_right: tea\n> > on: 2026-11-22\n",
        "| --- linkbook ---\n| still_right: tea\n| on: 2026-11-22\n| --- end ---",
        f"Please see\n```yaml\n{YAML}\n```\n",
        f"--- linkbook ---\n{YAML}\n-- \nJo, secretary\n",
    ],
)
def test_the_yaml_is_found(text: str) -> None:
    (found,) = blocks(text)
    assert found.strip() == YAML
    line = next(n for n, line in enumerate(text.split("\n")) if "still_right" in line)
    assert found.split("\n")[line] == "still_right: tea"


def test_indents_survive_being_quoted() -> None:
    quoted = "".join(f"> {line}\n" for line in f"--- linkbook ---\n{CHANGE}--- end ---".split("\n"))
    assert blocks(quoted)[0].strip() == CHANGE.strip()


def test_spaces_that_do_not_break_become_plain_ones() -> None:
    odd = CHANGE.replace("  ", "\u00a0 ").replace(": ", ":\u00a0")
    assert blocks(f"--- linkbook ---\n{odd}--- end ---\n")[0].strip() == CHANGE.strip()


def test_two_submissions_are_two_and_the_same_one_quoted_below_is_one() -> None:
    one, two = f"--- linkbook ---\n{YAML}\n--- end ---\n", f"--- linkbook ---\n{CHANGE}--- end ---\n"
    assert len(blocks(one + two)) == 2
    assert len(blocks(one + "".join(f"> {line}\n" for line in one.split("\n")))) == 1


def test_words_without_marks_hold_nothing() -> None:
    assert blocks("Hello, our number has changed.\n- Jo\n") == ()


def test_dashes_in_somebodys_words_do_not_end_them() -> None:
    text = "name: Tea\ndescription: |\n  a\n  ---\n  b\n  -- \n  c\n"
    assert blocks(f"--- linkbook ---\n{text}--- end ---\n")[0].strip() == text.strip()


@pytest.mark.parametrize("width", [60, 72, 78])
@pytest.mark.parametrize("mark", ["", "> "])
def test_a_listing_survives_a_mail_program_that_breaks_lines(width: int, mark: str) -> None:
    said = read_values((SAMPLE / "listings/anytown/sing-along-choir.yml").read_text("utf-8"))
    assert said
    text = f"--- linkbook ---\n{emit.listing(said)}--- end ---\n"
    broken = [piece for line in text.split("\n") for piece in re.findall(rf".{{1,{width}}}(?:\s|$)|^$", line)]
    (found,) = blocks("\n".join(mark + line for line in broken))
    document, problems = parse(unwrapped(Source("m", found)))
    assert problems == ()
    assert document
    assert document.value == said


def test_lines_that_a_mail_program_broke_are_joined_again() -> None:
    source = Source("m", "name: Tea and a good\nlong chat\nsummary: |\n  Tea with\nfriends:\n  and cake\n")
    document, problems = parse(unwrapped(source))
    assert problems == ()
    assert document
    assert document.value == {"name": "Tea and a good long chat", "summary": "Tea with friends:\nand cake\n"}


def test_what_joining_does_not_mend_is_left_as_it_was() -> None:
    source = Source("m", "name: [a\nb: c\n")
    assert unwrapped(source) is source


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("name: “Tea and Chat”", 'name: "Tea and Chat"'),
        ("  starts: ”10:30”", '  starts: "10:30"'),
        ("    weeks: [”2nd”, ”4th”]", '    weeks: ["2nd", "4th"]'),
        ("- {days: [monday], starts: “10:30”}", '- {days: [monday], starts: "10:30"}'),
        ("name: “Tea \\”and\\” Chat”", 'name: "Tea \\"and\\" Chat"'),
        ("• monday", "- monday"),
        ("  – tuesday", "  - tuesday"),
        ("summary: We call it “Tea” and chat", "summary: We call it “Tea” and chat"),
        ("  They said: “Come in.”", "  They said: “Come in.”"),
    ],
)
def test_what_a_word_processor_made_of_quotes_and_hyphens_is_undone(line: str, kept: str) -> None:
    assert blocks(f"--- linkbook ---\n{line}\n--- end ---\n")[0].strip("\n") == kept


def test_a_text_whose_first_line_a_mail_program_pushed_in_is_levelled() -> None:
    source = Source("m", "name: Tea\ndescription: |-\n   Tea with\nfriends\n\n  - and cake\n")
    document, problems = parse(unwrapped(source))
    assert problems == ()
    assert document
    assert document.value == {"name": "Tea", "description": "Tea with friends\n\n- and cake"}


def test_marks_are_taken_off_only_when_all_is_quoted() -> None:
    assert unquoted("> name: Tea\n>\n> - a\n") == "name: Tea\n\n- a\n"
    assert unquoted("name: Tea\n> b\n") == "name: Tea\n> b\n"
