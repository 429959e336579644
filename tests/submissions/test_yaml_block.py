"""The YAML is found in a message, at the lines it stood on, whatever a mail program has done to it."""

from __future__ import annotations

import pytest

from generator.submissions.yaml_block import blocks, unquoted

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


def test_marks_are_taken_off_only_when_all_is_quoted() -> None:
    assert unquoted("> name: Tea\n>\n> - a\n") == "name: Tea\n\n- a\n"
    assert unquoted("name: Tea\n> b\n") == "name: Tea\n> b\n"
