"""What a first step holds of numbers and addresses: the buttons of a page look in their own fields alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from schema.join import Join
from schema.types import national_digits, parse_phone

_NUMBER = re.compile(
    r"(?<![0-9A-Za-z@./_£-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)[0-9](?:[ ()-]{0,2}[0-9]){7,10}(?![0-9])"
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_SHORT_TEXT = re.compile(
    r"\b[Tt]ext (?:(?:the word )?[\"'“‘]?([A-Z]{2,20})[\"'”’]? )?(?:to |on )?([6-8][0-9]{4})(?![0-9])"
)
_TEXTS = re.compile(r"\b(?:text|sms)(?: us| me)?(?: on| at| to)?:? *$", re.IGNORECASE)
_CHATS = re.compile(r"\bwhats ?app(?: us| me)?(?: on| at| to)?:? *$", re.IGNORECASE)
"""What stands before a number that is for texts, and for one that is neither to ring nor to text."""

PATTERNS = {
    "number_in_step": _NUMBER,
    "email_in_step": _EMAIL,
    "short_text_in_step": _SHORT_TEXT,
    "before_a_text": _TEXTS,
    "before_a_chat": _CHATS,
}
"""What a first step is read for. The form reads it too."""


@dataclass(frozen=True)
class StepContact:
    """A number or an address in a first step, and the field that it belongs in."""

    field: str
    shown: str
    line: str
    """What to type under `join`."""
    start: int
    """Where in the first step it begins."""


def contacts_in(words: str) -> Iterator[StepContact]:
    """Yield each number to ring or text, and each e-mail address, of a first step."""
    for found in _NUMBER.finditer(words):
        try:
            shown = parse_phone(found[0].strip()).shown
        except PydanticCustomError:
            continue  # it cannot be dialled, so nothing is known of it
        if _CHATS.search(words[: found.start()]):
            continue  # what a chat needs is a page in social
        is_text = bool(_TEXTS.search(words[: found.start()]))
        line = f'text: {{to: "{shown}"}}' if is_text else f"phone: {shown}"
        yield StepContact("text" if is_text else "phone", shown, line, found.start())
    for found in _SHORT_TEXT.finditer(words):
        say = f", say: {found[1]}" if found[1] else ""
        yield StepContact("text", found[2], f'text: {{to: "{found[2]}"{say}}}', found.start())
    for found in _EMAIL.finditer(words):
        yield StepContact("email", found[0], f"email: {found[0]}", found.start())


_LOOKS = {"phone": "the Ring button looks in phone", "text": "the link to text looks in text"}


def untold(join: Join) -> str:
    """Return what to say of the first number or address of a first step that has a field, and that field is empty."""
    for contact in contacts_in(join.first_step or ""):
        if not _has(join, contact.field) and not is_known(join, contact):
            looks = _LOOKS.get(contact.field, "the link to write looks in email")
            return f"has {contact.shown}, and {looks} alone. Add {contact.line}"
    return ""


def _has(join: Join, field: str) -> bool:
    return bool(join.other_phones) if field == "phone" and not join.phone else bool(getattr(join, field))


def is_known(join: Join, contact: StepContact) -> bool:
    """Return whether a number or an address of a first step is one of the listing's own, whatever it is for."""
    if contact.field == "email":
        return (join.email or "").casefold() == contact.shown.casefold()
    return any(number.endswith(national_digits(contact.shown)) for number in numbers(join))


def numbers(join: Join) -> list[str]:
    """Return the digits of every number of a listing, to ring and to text, without extensions."""
    phones = [phone for phone in (join.phone, *(other.number for other in join.other_phones)) if phone]
    shown = [phone.shown.partition(" extension ")[0] for phone in phones]
    return [national_digits(number) for number in (*shown, *([str(join.text.to)] if join.text else []))]
