"""What to type instead, where a file says something in a way that cannot be used."""

from __future__ import annotations

import pytest

from generator.load.safe_read import FileText
from generator.load.validation import validate
from generator.load.yaml_parser import parse
from schema import Listing


def told(text: str) -> dict[str, str]:
    """Return what is said of each field of a listing's text."""
    document, _ = parse(FileText("a.yml", text))
    assert document
    _, problems = validate(document, Listing, "a", ())
    return {".".join(map(str, problem.field)): problem.message for problem in problems}


@pytest.mark.parametrize(
    ("text", "field", "advice"),
    [
        (
            "who: {note: Everyone is welcome, of any faith or none}\n",
            "who.of any faith or none",
            'note: "Everyone is welcome, of any faith or none"',
        ),
        ("cost: {kind: paid, note: £3, free for carers}\n", "cost.free for carers", 'note: "£3, free for carers"'),
        ("join: {note: Ring, text, or call in}\n", "join.or call in", 'note: "Ring, text, or call in"'),
    ],
)
def test_a_comma_that_cuts_a_text_off_is_told_with_the_quotes(text: str, field: str, advice: str) -> None:
    assert told(text)[field] == f"is cut off by the comma before it. Put quotes round the whole: {advice}"


def test_a_key_that_is_not_known_by_itself_is_no_rest_of_a_text() -> None:
    assert (
        "cut off" not in told("who:\n  note: Everyone is welcome, of any faith\n  of any faith:\n")["who.of any faith"]
    )


def test_advice_that_would_be_refused_is_not_given() -> None:
    assert "[Christmas and Easter]" not in told("not_on: Christmas and Easter\n")["not_on"]
    assert "Write serves: [anytown]" in told("serves: anytown\n")["serves"]


def test_what_a_listing_must_say_is_not_left_out() -> None:
    empty = told("summary:\ndescription:\n")
    assert "leave the whole line out" not in empty["summary"]
    assert "leave the whole line out" in empty["description"]
