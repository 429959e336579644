"""A mailbox is read and left as it was, and its password comes from the system's store alone."""

from __future__ import annotations

import keyring
import pytest

from generator.submissions.mailbox_imap import CannotReach, Mailbox, mailbox, messages, password
from tests.submissions.mail_server import PASSWORD, USER, mail_server

LETTERS = (
    b"From: a@example.org\r\nSubject: one\r\n\r\nHello\r\n",
    b"From: b@example.org\r\nSubject: two\r\n\r\nBye\r\n",
)


def at(port: int, folder: str = "INBOX") -> Mailbox:
    return mailbox(f"imap://{USER.replace('@', '%40')}@127.0.0.1:{port}/{folder}")


def test_each_unread_message_is_read_and_nothing_is_changed() -> None:
    with mail_server(*LETTERS) as server:
        found = list(messages(at(server.port), PASSWORD))
        assert [(file.path, file.data) for file in found] == [
            ("INBOX, message 1", LETTERS[0]),
            ("INBOX, message 2", LETTERS[1]),
        ]
        verbs = {command.split()[0] for command in server.asked}
        assert verbs <= {"CAPABILITY", "LOGIN", "EXAMINE", "UID", "LOGOUT"}
        asked = [command for command in server.asked if command.startswith("UID")]
        assert all("SEARCH" in command or "BODY.PEEK[]" in command for command in asked)


def test_an_empty_mailbox_gives_nothing() -> None:
    with mail_server() as server:
        assert list(messages(at(server.port), PASSWORD)) == []


@pytest.mark.parametrize(("folder", "secret"), [("INBOX", "wrong secret"), ("Nowhere", PASSWORD)])
def test_what_cannot_be_read_says_so_without_the_password(folder: str, secret: str) -> None:
    with mail_server(*LETTERS) as server, pytest.raises(CannotReach) as caught:
        list(messages(at(server.port, folder), secret))
    assert secret not in str(caught.value)
    assert "could not be read" in str(caught.value)


@pytest.mark.parametrize(
    "address", ["imap.example.org", "imaps://imap.example.org", "imaps://a:secret@imap.example.org", "imap://a@x.org"]
)
def test_an_address_that_is_not_whole_or_not_safe_is_refused(address: str) -> None:
    with pytest.raises(CannotReach, match="imaps://"):
        mailbox(address)


def test_the_password_comes_from_the_systems_store(monkeypatch: pytest.MonkeyPatch) -> None:
    where = mailbox("imaps://book%40example.org@imap.example.org")
    assert (where.port, where.folder) == (993, "INBOX")
    kept = {("linkbook", "book@example.org@imap.example.org"): PASSWORD}
    monkeypatch.setattr(keyring, "get_password", lambda service, account: kept.get((service, account)))
    assert password(where) == PASSWORD
    kept.clear()
    with pytest.raises(CannotReach, match="keyring set linkbook"):
        password(where)
