"""A message that Outlook saved (.msg), as the e-mail that it was."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parsedate_to_datetime

from oxmsg import Message
from oxmsg.domain import constants

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
    """Return a message as an e-mail: who sent it, when, its subject, its words, and the YAML files with it."""
    try:
        return _email(Message.load(data))
    except Exception as fault:  # a damaged file fails anywhere inside the reader, and must stop nothing but itself
        raise CannotReadMessage(_UNREADABLE) from fault


def _email(message: Message) -> bytes:
    email = EmailMessage(policy=SMTP)
    email["From"] = one_line(_sender(message) or "unknown sender")
    email["Subject"] = one_line(message.subject)
    if sent := _sent(message):
        email["Date"] = sent
    email.set_content(message.body or "", charset="utf-8")
    if message.html_body:
        email.add_alternative(message.html_body, subtype="html", charset="utf-8")
    for file in message.attachments:
        name, content = file.file_name or "", file.file_bytes
        if content and name.lower().endswith((".yml", ".yaml")):
            email.add_attachment(content, maintype="application", subtype="yaml", filename=one_line(name))
    return email.as_bytes()


def _sender(message: Message) -> str:
    """Return who sent a message: as its headers say, or else by the parts that Outlook keeps.

    Within an organisation what Outlook calls the address is a path in its own directory, and the real one lies beside.
    """
    said = message.message_headers.get("From", "")
    if said:
        return said
    parts = message.properties
    name = parts.str_prop_value(constants.PID_SENDER_NAME) or ""
    found = map(parts.str_prop_value, (constants.PID_SENDER_SMTP_ADDRESS, constants.PID_SENDER_EMAIL_ADDRESS))
    address = next((text for text in found if text and "@" in text), "")
    return formataddr((one_line(name), one_line(address))) if address else name


def _sent(message: Message) -> str:
    """Return when a message was sent, as an e-mail says it; nothing for one that was never sent."""
    said = message.message_headers.get("Date", "")
    try:
        when = parsedate_to_datetime(said) if said else message.sent_date
    except ValueError:
        when = message.sent_date
    return format_datetime(when) if when else ""
