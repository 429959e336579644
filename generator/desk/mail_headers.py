"""Who sent a mail, when, and about what: as its first lines say, for a person to read."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr

from generator.problems import visible
from generator.submissions import email_message

_MOST = 300
"""Most characters of a header that are read."""
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
    """Return what a mail says of itself; nothing of what is no mail."""
    if not email_message.is_email(data):
        return NO_HEADERS
    name, address = parseaddr(_header(data, b"from"))
    sender = address if _ADDRESS.fullmatch(address) else ""
    subject = visible(_header(data, b"subject"))
    return MailHeaders(sender, visible(name), subject, email_message.envelope(data).day)


def _header(data: bytes, name: bytes) -> str:
    """Return a header's words, one that an encoding hides too."""
    top = email_message.header_block(data)[:20_000]
    found = re.search(rb"^" + name + rb":([^\r\n]{1,300}(?:\r?\n[ \t][^\r\n]{1,200})?)", top, re.I | re.M)
    text = " ".join(found[1].decode("utf-8", "replace").split()) if found else ""
    try:
        return str(make_header(decode_header(text)))[:_MOST]
    except (HeaderParseError, LookupError, ValueError):
        return text[:_MOST]
