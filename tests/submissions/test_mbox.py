"""A whole folder of mail in one file is each of its messages."""

from __future__ import annotations

from generator.submissions.mbox import is_mbox, messages

TWO = (
    b"From - Fri Nov 27 09:00:00 2026\nFrom: a@example.org\nSubject: one\n\nHello\n>From here on we are shut.\n\n"
    b"From here on 2026 is\nnot a message.\n\n"
    b"From b@example.org Fri Nov 27 10:00:00 2026\r\nFrom: b@example.org\r\nSubject: two\r\n\r\nBye\r\n"
)


def test_each_message_is_found_and_a_sentence_is_not_one() -> None:
    first, second = messages(TWO)
    assert first.startswith(b"From: a@example.org")
    assert b"\nFrom here on we are shut." in first
    assert b"not a message" in first
    assert second.startswith(b"From: b@example.org")


def test_a_single_message_and_a_text_are_no_mbox() -> None:
    assert is_mbox(TWO)
    assert not is_mbox(b"From: a@example.org\nSubject: one\n\nHello\n")
    assert not is_mbox(b"From 2026 we are shut.\n")
