"""A message that Outlook saved is read as the e-mail that it was."""

from __future__ import annotations

import datetime

import pytest

from generator.submissions.email_message import CannotReadMessage
from generator.submissions.mail_headers import MailHeaders, read
from generator.submissions.outlook_message import as_email, is_outlook
from generator.submissions.parse import Confirmation, ListingChange, Unreadable, submissions
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import change
from tests.submissions.outlook_file import message

STILL = "Hello – “Pat” here\r\n\r\n--- linkbook ---\r\nstill_right: arabic-tea\r\n--- end ---\r\n"


def test_its_words_and_the_files_with_it_are_read(working_copy: WorkingCopy) -> None:
    (found,) = submissions(message(STILL), "x.msg", working_copy.records)
    assert isinstance(found, Confirmation)
    change_file = {"change.yml": change("arabic-tea", ("name", "a", "b")).encode()}
    (found,) = submissions(message("The file is here.", files=change_file), "x.msg", working_copy.records)
    assert isinstance(found, ListingChange)


def test_who_sent_it_and_its_subject_are_kept_on_one_line() -> None:
    email = as_email(message("Hello", subject="a\r\nBcc: b@example.org", sender="Pat\nLee"))
    assert b"Subject: a Bcc: b@example.org\r\n" in email
    assert b"\nLee" not in email


def test_the_address_and_the_day_are_kept_and_a_path_in_outlooks_directory_is_no_address() -> None:
    sent = datetime.datetime(2026, 11, 19, 9, tzinfo=datetime.UTC)
    email = as_email(message("Hello", sender="Lee, Pat", address="pat@example.org", sent=sent))
    assert read(email) == MailHeaders("pat@example.org", "Lee, Pat", "x", sent.date())
    assert read(as_email(message("Hello"))) == MailHeaders("", "Pat", "x", None)


def test_a_damaged_one_says_what_to_do_and_stops_nothing(working_copy: WorkingCopy) -> None:
    data = message(STILL)
    for broken in (data[:1_100], data[:512] + bytes(len(data) - 512), data[:1_500] + b"\xff" * 600):
        if not is_outlook(broken):
            continue
        with pytest.raises(CannotReadMessage, match="Save As, then Text Only"):
            as_email(broken)
        (found,) = submissions(broken, "x.msg", working_copy.records)
        assert isinstance(found, Unreadable)
    assert not is_outlook(b"\xd0\xcf\x11\xe0 a spreadsheet")
