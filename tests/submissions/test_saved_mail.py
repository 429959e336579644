"""A mail is the same mail however it was saved."""

from __future__ import annotations

from generator.submissions.mail_headers import read
from generator.submissions.saved_mail import email_of
from tests.submissions.outlook_file import message

MAIL = "From: Pat <pat@example.org>\nSubject: x\n\nHello\n"


def test_each_way_of_saving_gives_the_mail() -> None:
    ways = (MAIL.encode(), MAIL.encode("utf-16"), message("Hello", address="pat@example.org"))
    assert {read(email_of(data) or b"").sender for data in ways} == {"pat@example.org"}
    assert email_of(b"name: Tea\n") is None
