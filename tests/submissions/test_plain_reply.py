"""A reply in somebody's own words: which listings it is about, what it says, and what it does not."""

from __future__ import annotations

import datetime

import pytest

from generator.submissions.plain_reply import Envelope, mentions_closing, own_words, read, says_yes
from generator.submissions.working_copy import WorkingCopy

LINK = "https://help.example.org/submit/#still-right=sing-along-choir"


@pytest.mark.parametrize(
    "words",
    [
        "All still correct thank you",
        "Yes, thanks",
        "Correct, thanks",
        "Diolch, mae popeth yn gywir",
        "Everything is up to date.",
        "No changes!",
        "Nothing has changed, thank you",
        "Hi Jo, that's all fine. Pat",
        "This all looks right to me",
    ],
)
def test_a_yes_is_known(words: str) -> None:
    assert says_yes(words)


@pytest.mark.parametrize(
    "words",
    [
        "All correct except the phone number",
        "All still right but we have moved to the library",
        "Our number is now 01632 960123",
        "It isn't right any more",
        "Not all of this is correct",
        "Thank you for your message",
        "",
    ],
)
def test_what_is_not_only_a_yes_is_not_one(words: str) -> None:
    assert not says_yes(words)


@pytest.mark.parametrize(
    "text",
    [
        f"All fine\n\n> On 27 Nov, Anytown wrote:\n> {LINK}\n",
        f"All fine\n\nOn Fri, 27 Nov 2026 at 09:00, Anytown CVS <a@example.org> wrote:\n{LINK}\n",
        f"All fine\n\nOn Fri, 27 Nov 2026 at 09:00, Anytown CVS\n<a@example.org> wrote:\n> {LINK}\n",
        f"All fine\nSent from my iPhone\n\n-----Original Message-----\nFrom: A\n{LINK}\n",
        f"All fine\n\n________________________________\nFrom: A <a@example.org>\nSent: Friday\n{LINK}\n",
        f"All fine\n-- \nPat\nTel 01632 960999\n> {LINK}\n",
        "All fine\n> https://help.example.org/submit/#still-right=sing-along-\n> choir\n",
        "All fine\n> https://safe.example.org/?url=https%3A%2F%2Fhelp.example.org%2Fsubmit%2F%23still-right%3Dsing-along-choir\n",
    ],
)
def test_our_link_tells_which_and_only_their_own_words_are_kept(working_copy: WorkingCopy, text: str) -> None:
    reply = read(text, "x.eml", working_copy.records)
    assert reply
    assert (reply.ids, reply.words, reply.says_yes) == (("sing-along-choir",), "All fine", True)


def test_a_name_or_the_senders_address_tells_which(working_copy: WorkingCopy) -> None:
    entry = next(e for e in working_copy.records.listings if e.record.join.email)
    named = read(f"The number of {entry.record.name} has changed.", "x", working_copy.records)
    assert named
    assert entry.id in named.ids
    day = datetime.date(2026, 11, 20)
    sent = read("Our number has changed.", "x", working_copy.records, Envelope(entry.record.join.email or "", day))
    assert sent
    assert entry.id in sent.ids
    assert sent.day == day
    assert read("Our number has changed.", "x", working_copy.records) is None


def test_times_that_have_moved_are_no_closing() -> None:
    assert not mentions_closing("We have moved our call times to the morning.")
    assert mentions_closing("We have moved to another hall.")


def test_a_line_that_only_quotes_leaves_nothing() -> None:
    assert own_words("> a\n> b\n") == ""
