"""Who sent a mail is the address that it came from, whatever its sender calls themselves."""

from __future__ import annotations

import datetime

import pytest

from generator.submissions.mail_headers import NO_HEADERS, read

REST = "Subject: Re: x\nDate: Thu, 19 Nov 2026 09:00:00 +0000\n\nAll fine\n"


@pytest.mark.parametrize(
    ("line", "sender", "name"),
    [
        ("Sam <sam@example.org>", "sam@example.org", "Sam"),
        ("sam@example.org", "sam@example.org", ""),
        ('"choir@example.org via Forms" <stranger@example.com>', "stranger@example.com", "choir@example.org via Forms"),
        ("choir@example.org <stranger@example.com>", "stranger@example.com", "choir@example.org"),
        ("Sean <sean.o'neill@example.org>", "sean.o'neill@example.org", "Sean"),
        ("sean.o'neill@example.org", "sean.o'neill@example.org", ""),
        ("choir@example.org, stranger@example.com", "", ""),
        ("=?utf-8?q?Si=C3=A2n?= <sian@example.org>", "sian@example.org", "Siân"),
        ("=?utf-8?q?choir=40example=2Eorg?= <stranger@example.com>", "stranger@example.com", "choir@example.org"),
        ("Anytown Council for Voluntary Service,\n Information\n <cvs@example.org>", "cvs@example.org", None),
        ("Pat", "", "Pat"),
        ("<not an address>", "", ""),
    ],
)
def test_the_sender_is_the_address_and_never_what_stands_in_the_name(line: str, sender: str, name: str | None) -> None:
    found = read(f"From: {line}\n{REST}".encode())
    assert found.sender == sender
    assert name in (None, found.name)
    assert (found.subject, found.day) == ("Re: x", datetime.date(2026, 11, 19))


def test_what_is_no_mail_says_nothing_and_a_wrong_date_is_none() -> None:
    assert read(b"name: Tea\n") == NO_HEADERS
    assert read(b"From: a@example.org\nDate: soon\n\nx").day is None
