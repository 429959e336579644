"""The messages of a mailbox, read over IMAP and left exactly as they were: nothing is marked as read, moved or deleted.

The password comes from the system's own store of passwords, and never from a file, an argument or the environment.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import keyring
from keyring.errors import KeyringError

from generator.problems import visible
from generator.submissions.email_message import MAX_BYTES
from generator.submissions.process import ReceivedFile

SERVICE = "linkbook"
"""What the passwords of mailboxes are kept under in the system's store."""
MOST_MESSAGES = 200
"""Most messages that are read at once, the newest ones."""
_PATIENCE = 30.0
"""Seconds after which a mail server counts as away."""
_ON_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_EXAMPLE = "imaps://book%40example.org@imap.example.org/INBOX"


class CannotReach(Exception):
    """A mailbox that cannot be read, in words for whoever asked."""


@dataclass(frozen=True)
class Mailbox:
    """Where a mailbox is: its server, whose it is, and the folder."""

    host: str
    port: int
    user: str
    folder: str
    is_encrypted: bool

    @property
    def account(self) -> str:
        """Return what its password is kept under: the user and the server."""
        return f"{self.user}@{self.host}"


def mailbox(address: str) -> Mailbox:
    """Return the mailbox at an address such as `imaps://user@host/INBOX`."""
    parts = urlsplit(address)
    host, user = parts.hostname or "", unquote(parts.username or "")
    if parts.scheme not in ("imaps", "imap") or not host or not user or parts.password:
        raise CannotReach(f"A mailbox is written like {_EXAMPLE}, with %40 for the @ in a name, and no password")
    if parts.scheme == "imap" and host not in _ON_THIS_MACHINE:
        raise CannotReach("A password is only ever sent to a mail server that encrypts: write imaps://")
    is_encrypted = parts.scheme == "imaps"
    port = parts.port or (993 if is_encrypted else 143)
    return Mailbox(host, port, user, unquote(parts.path.strip("/")) or "INBOX", is_encrypted)


def password(where: Mailbox) -> str:
    """Return the password of a mailbox from the system's store."""
    try:
        found = keyring.get_password(SERVICE, where.account)
    except KeyringError as fault:
        raise CannotReach(f"The system's store of passwords cannot be opened: {fault}") from fault
    if not found:
        raise CannotReach(f"There is no password for {where.account} yet. Type: keyring set {SERVICE} {where.account}")
    return found


def messages(where: Mailbox, secret: str) -> Iterator[ReceivedFile]:
    """Yield the unread messages of a mailbox, oldest first, without marking them as read."""
    try:
        with _connection(where) as server:
            server.login(where.user, secret)
            for number in _unread(server, where.folder):
                yield _message(server, number, where)
    except (OSError, imaplib.IMAP4.error) as fault:
        said = visible(re.sub(r"^b?['\"]|['\"]$", "", str(fault)))
        raise CannotReach(f"The mailbox {where.account} could not be read: {said.replace(secret, '…')}") from None


def _connection(where: Mailbox) -> imaplib.IMAP4:
    if not where.is_encrypted:
        return imaplib.IMAP4(where.host, where.port, timeout=_PATIENCE)
    context = ssl.create_default_context()
    return imaplib.IMAP4_SSL(where.host, where.port, ssl_context=context, timeout=_PATIENCE)


def _unread(server: imaplib.IMAP4, folder: str) -> list[str]:
    quoted = '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'
    answer, _ = server.select(quoted, readonly=True)  # EXAMINE: the server itself then refuses every change
    if answer != "OK":
        raise imaplib.IMAP4.error(f"there is no folder {folder}")
    _, found = server.uid("SEARCH", "UNSEEN")
    numbers = (found[0] or b"").decode("ascii", "replace").split() if found else []
    return [number for number in numbers if number.isdecimal()][-MOST_MESSAGES:]


def _message(server: imaplib.IMAP4, number: str, where: Mailbox) -> ReceivedFile:
    _, parts = server.uid("FETCH", number, f"(BODY.PEEK[]<0.{MAX_BYTES}>)")
    data = next((part[1] for part in parts if isinstance(part, tuple)), b"")
    return ReceivedFile(f"{where.folder}, message {number}", data)
