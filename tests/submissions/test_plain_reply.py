"""A reply in somebody's own words: which listings it is about, what it says, and what it does not."""

from __future__ import annotations

import datetime

import pytest

from generator.submissions.mail_headers import MailHeaders
from generator.submissions.plain_reply import read
from generator.submissions.working_copy import WorkingCopy

LINK = "https://help.example.org/submit/#still-right=sing-along-choir"


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
    assert (reply.ids, reply.words, reply.is_scattered) == (("sing-along-choir",), "All fine", False)
    assert reply.everything == text.strip()


def test_a_name_or_the_senders_address_tells_which(working_copy: WorkingCopy) -> None:
    entry = next(e for e in working_copy.records.listings if e.record.join.email)
    named = read(f"The number of {entry.record.name} has changed.", "x", working_copy.records)
    assert named
    assert entry.id in named.ids
    day = datetime.date(2026, 11, 20)
    sent = read(
        "Our number has changed.", "x", working_copy.records, MailHeaders(entry.record.join.email or "", day=day)
    )
    assert sent
    assert entry.id in sent.ids
    assert sent.day == day
    assert read("Our number has changed.", "x", working_copy.records) is None


def test_an_answer_below_what_is_quoted_is_theirs_and_no_plain_yes(working_copy: WorkingCopy) -> None:
    quoted = f"On 19/11/2026 09:00, Anytown CVS wrote:\n> {LINK}\n"
    below = read(f"{quoted}\nNo. We have closed for good.\n", "x", working_copy.records)
    assert below
    assert below.words == "No. We have closed for good."
    between = read(f"All correct, thanks.\n\n{quoted}All correct, thanks.\n", "x", working_copy.records)
    assert between
    assert between.is_scattered
