"""Who sent a mail, when, and about what: as its first lines say, for a person to read."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime

from generator.problems import visible
from generator.submissions import email_message

_MOST = 300
"""Most characters of a header that are read."""
_BRACKETED = re.compile(r"([^<>]*)<([^<>]*)>")
_ADDRESS = re.compile(r"[^\s@<>,;?&]{1,64}@[A-Za-z0-9.-]{1,190}")


@dataclass(frozen=True)
class MailHeaders:
    """What a mail says of itself; what it does not say is empty."""

    sender: str = ""
    """The e-mail address it is from."""
    name: str = ""
    """The name that its sender goes by."""
    subject: str = ""
    day: datetime.date | None = None


NO_HEADERS = MailHeaders()


def read(data: bytes) -> MailHeaders:
    """Return what a mail says of itself, as `saved_mail` gives it; nothing of what is no mail."""
    if not email_message.is_email(data):
        return NO_HEADERS
    name, address = _sender(_header(data, b"from"))
    sender = address if _ADDRESS.fullmatch(address) else ""
    subject = visible(_decoded(_header(data, b"subject")))
    return MailHeaders(sender, visible(name), subject, _day(_header(data, b"date")))


def _day(said: str) -> datetime.date | None:
    try:
        return parsedate_to_datetime(said).date()
    except ValueError:
        return None


def _sender(text: str) -> tuple[str, str]:
    """Return the name and the address of a sender as they were sent: of several addresses, none.

    The address is the one in angle brackets at the end, before anything is decoded: a name may hold another.
    """
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        return _decoded(bracketed[1].strip().strip('"')), bracketed[2]
    if "@" not in text:
        return _decoded(text), ""
    return ("", "") if text.count("@") > 1 else parseaddr(text)


def _header(data: bytes, name: bytes) -> str:
    """Return a header as it was sent, in one line."""
    top = email_message.header_block(data)[:20_000]
    found = re.search(rb"^" + name + rb":([^\r\n]{1,300}(?:\r?\n[ \t][^\r\n]{1,200}){0,4})", top, re.I | re.M)
    return " ".join(found[1].decode("utf-8", "replace").split()) if found else ""


def _decoded(text: str) -> str:
    """Return words of a header, those that an encoding hides too."""
    try:
        return str(make_header(decode_header(text)))[:_MOST]
    except (HeaderParseError, LookupError, ValueError):
        return text[:_MOST]
