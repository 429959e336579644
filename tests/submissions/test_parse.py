"""What was sent is known for what it is, whichever way it came."""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest

from generator.submissions.parse import Confirmation, ListingChange, NewListing, Unreadable, submissions
from generator.submissions.plain_reply import PlainReply
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
    assert isinstance(found, (NewListing, ListingChange, Confirmation))
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
        (b"\xff\xfe", "there is no listing in this"),
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


MAIL = "From: tea@example.org\nTo: book@example.org\nSubject: x\n\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            MAIL + "All still right.\n\n> https://example.org/submit/#still-right=tea-and-chat\n"
            "> https://example.org/submit/#change=tea-and-chat\n",
            "it names no listing of this book",
        ),
        ("<!DOCTYPE html>\n<p>We meet on Mondays.</p>", "this is a web page"),
        ("{\\rtf1 We meet on Mondays.}", "rich text"),
        ("BEGIN:VCARD\nFN:Tea\n", "a contact card"),
        (MAIL.replace("\n\n", "\nContent-Type: text/plain; ") + "x=1;" * 10_000 + "\n\nx", "a header too long"),
    ],
)
def test_what_is_no_submission_says_what_to_do(working_copy: WorkingCopy, text: str, says: str) -> None:
    (found,) = submissions(text.encode(), "x", working_copy.records)
    assert isinstance(found, Unreadable)
    assert says in " ".join(problem.sentence for problem in found.problems)


@pytest.mark.parametrize("way", ["<html><body><pre>--- linkbook ---\n{}--- end ---</pre></body></html>", "> {}"])
def test_a_saved_page_and_a_quoted_listing_are_read(working_copy: WorkingCopy, way: str) -> None:
    text = NEW if way.startswith("<") else NEW.rstrip("\n").replace("\n", "\n> ")
    (found,) = submissions(way.format(text).encode(), "x", working_copy.records)
    assert isinstance(found, NewListing)
    assert found.problems == ()


def test_an_issue_with_a_heading_of_40_kilobytes_is_read_at_once(working_copy: WorkingCopy) -> None:
    began = time.process_time()
    submissions(b"### a" + b" " * 40_960 + b"b\n\nx\n", "x", working_copy.records)
    submissions(b"### What does it help with?\n\n" + b"a, " * 20_000, "x", working_copy.records)
    assert time.process_time() - began < 2


def test_a_reply_in_somebodys_own_words_is_kept_for_a_person(working_copy: WorkingCopy) -> None:
    link = "> https://example.org/submit/#still-right=sing-along-choir\n"
    (found,) = submissions(f"{MAIL}Our number is: 01632 960123.\n\n{link}".encode(), "x", working_copy.records)
    assert isinstance(found, PlainReply)
    assert found.ids == ("sing-along-choir",)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_a_file_in_another_utf_is_read(working_copy: WorkingCopy, encoding: str) -> None:
    (found,) = submissions(NEW.encode(encoding), "x", working_copy.records)
    assert isinstance(found, NewListing)
    assert found.problems == ()


@pytest.mark.parametrize("plain", ["", "Hello, all still right. Sam\n"])
def test_our_link_behind_other_words_tells_which_listing(working_copy: WorkingCopy, plain: str) -> None:
    page = '<p>Hello, all still right. Sam</p><blockquote type="cite"><a href="https://x.example.org/submit/#still-right=arabic-tea">'
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@example.net", "Re"
    if plain:
        mail.set_content(plain)
        mail.add_alternative(f"{page}All still right</a></blockquote>", subtype="html")
    else:
        mail.set_content(f"{page}All still right</a></blockquote>", subtype="html")
    (found,) = submissions(mail.as_bytes(), "x.eml", working_copy.records)
    assert isinstance(found, PlainReply)
    assert found.ids == ("arabic-tea",)
    assert found.words == "Hello, all still right. Sam"
