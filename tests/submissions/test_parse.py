"""What was sent is known for what it is, whichever way it came."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from generator.submissions.parse import Confirmation, ListingChange, NewListing, Unreadable, submissions
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import NEW, change

CHANGE = change("tea", ("name", "Tea", "Cake"))
STILL = "still_right: tea\non: 2026-11-22\n"
WAYS = [
    "{}",
    "Hello,\n\n--- linkbook ---\n{}--- end ---\nJo\n",
    "### What did the form on our website give you?\n\n```yaml\n{}```\n\n### What is it called?\n\n_No response_\n",
    "```\n{}\n```\n",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("text", "kind"), [(NEW, NewListing), (CHANGE, ListingChange), (STILL, Confirmation)])
def test_each_kind_is_known_by_each_way(working_copy: WorkingCopy, way: str, text: str, kind: type) -> None:
    (found,) = submissions(way.format(text).encode(), "x", working_copy.records)
    assert isinstance(found, kind)
    line = next(n for n, line in enumerate(way.format(text).split("\n"), 1) if line == text.split("\n")[1])
    assert found.document.text.split("\n")[line - 1] == text.split("\n")[1]


def test_a_whole_letter_and_a_file_with_it(working_copy: WorkingCopy) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "x"
    message.set_content(f"--- linkbook ---\n{NEW}--- end ---\n")
    (found,) = submissions(message.as_bytes(), "x.eml", working_copy.records)
    assert isinstance(found, NewListing)
    assert found.suggested_path == "listings/anytown/knit-and-natter.yml"
    message.set_content("The file is here.")
    message.add_attachment(CHANGE.encode(), maintype="application", subtype="yaml", filename="change.yml")
    (found,) = submissions(message.as_bytes(), "x.eml", working_copy.records)
    assert isinstance(found, ListingChange)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "there is no listing in this"),
        (b"Hello, our number is now 01632 960123.", "there is no listing in this"),
        (b"From: a@example.org\nSubject: hello\n\nOur number has changed.\n", "there is no listing in this"),
        (b"\xff\xfe", "not UTF-8"),
        (b"name: [\n", "is never closed"),
        (b"change_to: tea\n", "changes: is missing"),
        (b"change_to: tea\nchanges: []\n", "changes: needs at least one"),
        (b"change_to: tea\nchangs: [{field: name}]\n", 'Did you mean "changes"?'),
        (b"still_right: tea\non: tomorrow\n", '"tomorrow" is not a date'),
        (b"name: x\n" * 9_000, "the most is 65,536"),
        (b"still_right: &x tea\n", "has a special meaning"),
    ],
)
def test_what_cannot_be_understood_says_why(working_copy: WorkingCopy, text: bytes, says: str) -> None:
    (found,) = submissions(text, "x", working_copy.records)
    assert isinstance(found, Unreadable)
    assert says in " ".join(problem.sentence for problem in found.problems)


def test_a_correction_in_words_is_for_a_person(working_copy: WorkingCopy) -> None:
    text = "### Which listing is it?\n\ntea\n\n### What is wrong, and what is right?\n\nThe hall has moved.\n"
    (found,) = submissions(text.encode(), "x", working_copy.records)
    assert isinstance(found, Unreadable)
    assert "a person must read it" in found.problems[0].message


def test_two_in_one_message_are_two(working_copy: WorkingCopy) -> None:
    text = f"--- linkbook ---\n{NEW}--- end ---\n\n--- linkbook ---\n{STILL}--- end ---\n"
    assert [type(s) for s in submissions(text.encode(), "x", working_copy.records)] == [NewListing, Confirmation]
