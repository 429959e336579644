"""A message that Outlook saved (.msg), as the e-mail that it was."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from oxmsg import Message

from generator.formatting import one_line
from generator.submissions.email_message import CannotReadMessage

_MARK = b"\xd0\xcf\x11\xe0"
_NAME_OF_BODY = "__substg1.0_".encode("utf-16-le")
"""What every part of a message is called inside its file, and nothing in a Word document or a spreadsheet is."""
_UNREADABLE = (
    "this Outlook message cannot be read. Open it in Outlook, choose Save As, then Text Only, and take that file in"
)


def is_outlook(data: bytes) -> bool:
    """Return whether the bytes are a message as Outlook saves it."""
    return data.startswith(_MARK) and _NAME_OF_BODY in data


def as_email(data: bytes) -> bytes:
    """Return a message as an e-mail: who sent it, its subject, its words, and the YAML files with it."""
    try:
        return _email(Message.load(data))
    except Exception as fault:  # a damaged file fails anywhere inside the reader, and must stop nothing but itself
        raise CannotReadMessage(_UNREADABLE) from fault


def _email(message: Message) -> bytes:
    email = EmailMessage(policy=SMTP)
    email["From"] = one_line(message.sender or "unknown sender")
    email["Subject"] = one_line(message.subject)
    email.set_content(message.body or "", charset="utf-8")
    if message.html_body:
        email.add_alternative(message.html_body, subtype="html", charset="utf-8")
    for file in message.attachments:
        name, content = file.file_name or "", file.file_bytes
        if content and name.lower().endswith((".yml", ".yaml")):
            email.add_attachment(content, maintype="application", subtype="yaml", filename=one_line(name))
    return email.as_bytes()
