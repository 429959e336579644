"""Unread mail comes into the post by a press, once, and the mailbox stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.desk import fetched_mail
from tests.submissions.mail_server import PASSWORD, USER, mail_server

LETTERS = (b"From: a@example.org\r\nSubject: x\r\n\r\nAll fine\r\n", b"From: b@example.org\r\nSubject: y\r\n\r\nNo\r\n")


def test_messages_are_files_once_however_often_they_are_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.get_password", lambda *_: PASSWORD)
    folder = tmp_path / "post"
    with mail_server(*LETTERS) as server:
        address = f"imap://{USER.replace('@', '%40')}@127.0.0.1:{server.port}/INBOX"
        first, second = (fetched_mail.fetch(folder, address) for _ in range(2))
        assert not any(word in " ".join(server.asked) for word in ("STORE", "SELECT", "EXPUNGE"))
    assert sorted(file.read_bytes() for file in folder.iterdir()) == sorted(LETTERS)
    assert "2 of them new here" in first[0]
    assert "0 of them new here" in second[0]


def test_why_it_cannot_be_fetched_is_said_with_what_to_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_password", lambda *_: None)
    (said,) = fetched_mail.fetch(tmp_path, "imaps://a%40example.org@imap.example.org/INBOX")
    assert "keyring set linkbook a@example.org@imap.example.org" in said
    (said,) = fetched_mail.fetch(tmp_path, "imap.example.org")
    assert "A mailbox is written like imaps://" in said
    assert not list(tmp_path.iterdir())
