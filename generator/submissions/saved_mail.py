"""A saved e-mail in whatever way it was saved, as the e-mail that it was."""

from __future__ import annotations

from generator.submissions import email_message, outlook_message, text_encoding


def email_of(data: bytes) -> bytes | None:
    """Return the e-mail that a file is: of Outlook too, and in UTF-16; None of what is none.

    Raises CannotReadMessage for one that is damaged.
    """
    plain = text_encoding.as_utf8(data)
    if outlook_message.is_outlook(plain):
        return outlook_message.as_email(plain)
    return plain if email_message.is_email(plain) else None
