"""A telephone number, and a number to text. Ranges are Ofcom's, as phonenumberslite carries them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated

import phonenumbers
from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from schema.advice import is_none
from schema.contact_advice import beside_a_phone, is_spoiled_by_a_spreadsheet, may_be_a_name, meant_phone, other_kind
from schema.record import Record
from schema.types.messages import MAX_ADVISED, NONE_ADVICE, fail, quoted


class Phone(Record):
    """A telephone number as it is shown and as it is dialled."""

    shown: str
    """Spaced for reading, such as `0808 800 4444` or `01632 960123 extension 12`."""
    dial: str
    """What follows `tel:` in a link, such as `+448088004444` or `116123`."""
    allocated: bool
    """Whether the number lies in a range that Ofcom has given out."""
    mobile: bool
    """Whether it is a mobile number, which may be somebody's own."""


PHONE_CHARACTERS = re.compile(r"[0-9+()\-. ]+")
EXTENSION = re.compile(r"\s*(?:ext(?:ension)?\.?|x)\s*([0-9]{1,6})\s*$", re.IGNORECASE)
RELAY = re.compile(r"\s*(1800[12])[ -]*")
TWO_NUMBERS = re.compile(r"[0-9]\s*(?:/|,|;|&|\bor\b|\band\b)\s*[+(0-9]", re.IGNORECASE)
_PLAIN_MARKS = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-"})
_PHONE_HINT = "Write it like 01384 000000"
_SHORTEST, _LONGEST = 10, 11
TEN_DIGITS_TOO = re.compile(
    "^0(?:800|500|1(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647"
    "|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995))"
)
"""How those numbers begin of which some have ten digits. Every other number of so many has lost one."""
MAX_PHONE = 60
COUNTRY = re.compile("^(?:(?:[+]|00)440?(?=[0-9]{7,10}$)|440?(?=[0-9]{9,10}$))")
"""How a number begins that is written as from abroad, with what no UK number has before its first digit."""


@lru_cache(maxsize=50_000)
def parse_phone(text: str) -> Phone:
    """Return the UK number in `text`: short codes, extensions and text-relay prefixes included.

    Raises PydanticCustomError, in plain words, when it cannot be dialled.
    """
    if len(text) > MAX_PHONE:
        raise fail("phone", f"{quoted(text)} is too long for a phone number. {_phone_advice(text)}")
    if other := other_kind(text, "phone"):
        raise fail("phone", f"{quoted(text)} {other}")
    if TWO_NUMBERS.search(text):
        raise fail("phone", f"{quoted(text)} looks like two numbers. Keep one here and put the other in other_phones")
    relay, number, extension = _phone_parts(text.translate(_PLAIN_MARKS))
    if not PHONE_CHARACTERS.fullmatch(number):
        raise fail(
            "phone", f"{quoted(text)} is not a phone number: only the plain digits 0 to 9. {_phone_advice(text)}"
        )
    short = _short_number(number)
    if short and not extension:
        return short
    return _full_number(text, number, relay, extension)


def national_digits(number: str) -> str:
    """Return the digits of a number as it is dialled within the UK, however it is spaced and begun: +44, 0044, (0).

    The digits of a short number, and of any other text, are returned as they are.
    """
    return re.sub("[^0-9]", "", COUNTRY.sub("0", re.sub("[^0-9+]", "", number)))


def _phone_advice(text: str) -> str:
    if is_spoiled_by_a_spreadsheet(text):
        return "A spreadsheet has shortened it. Type the whole number, like 01384 000000"
    meant = meant_phone(text) if len(text) <= MAX_ADVISED else None
    if meant is None or meant == text.strip():
        return NONE_ADVICE if is_none(text) else _PHONE_HINT
    extension, words = beside_a_phone(text)
    whole = f"{meant} extension {extension}" if extension else meant
    if whole == text.strip():  # it is what was typed
        return _PHONE_HINT
    try:
        number = parse_phone(whole).shown
    except PydanticCustomError:
        return _PHONE_HINT
    return f'Write it as "{number}"{_for_first_step(words)}'


def _for_first_step(words: str) -> str:
    """Return where the words beside a number go: nobody's name is to be sent into the public words."""
    if may_be_a_name(words):
        return '. Leave a person\'s name out, or write a job in first_step, such as "Ask for the secretary"'
    return f", and put {quoted(words)} in first_step" if words else ""


def _phone_parts(text: str) -> tuple[str, str, str]:
    """Return the text-relay prefix, the number and the extension; the first and the last may be empty."""
    relay, extension = RELAY.match(text), EXTENSION.search(text)
    number = text[relay.end() if relay else 0 : extension.start() if extension else len(text)].strip()
    return relay[1] if relay else "", number, extension[1] if extension else ""


def _short_number(number: str) -> Phone | None:
    digits = re.sub(r"[^0-9]", "", number)
    if not 3 <= len(digits) <= 6 or "+" in number:
        return None
    parsed = phonenumbers.PhoneNumber(country_code=44, national_number=int(digits))
    if not phonenumbers.is_valid_short_number_for_region(parsed, "GB"):
        return None
    return Phone(shown=number, dial=digits, allocated=True, mobile=False)


def _full_number(text: str, number: str, relay: str, extension: str) -> Phone:
    national = _national_number(text, number)
    parsed = phonenumbers.PhoneNumber(country_code=44, national_number=int(national))
    allocated = phonenumbers.is_valid_number(parsed)  # true of a few short ones, such as Childline's 0800 1111
    if not allocated and not _SHORTEST <= len(national) <= _LONGEST:
        raise _wrong_digits(text, number)
    if not allocated and len(national) == _SHORTEST and not TEN_DIGITS_TOO.match(national):
        raise _one_missing(text, national)
    return Phone(
        shown=f"{relay} {_spaced(national)}".lstrip() + (f" extension {extension}" if extension else ""),
        dial=(f"{relay}{national}" if relay else f"+44{national[1:]}") + (f";ext={extension}" if extension else ""),
        allocated=allocated,
        mobile=phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.MOBILE or national.startswith("07"),
    )


def _national_number(text: str, number: str) -> str:
    """Return the digits of a UK number as it is dialled within the UK, from 0. `text` is what messages repeat."""
    digits = re.sub(r"[^0-9]", "", number)
    if number.lstrip("( ").startswith(("+", "00")):
        if not re.match(r"(?:00)?44", digits):
            raise fail("phone", f"{quoted(text)} is not a UK number. {_PHONE_HINT}")
        return "0" + re.sub(r"^(?:00)?44", "", digits).lstrip("0")
    if not digits.startswith("0"):
        raise _wrong_digits(text, number)
    return "0" + digits.lstrip("0")


def _spaced(national: str) -> str:
    """Return the digits with the spaces that people write; a number of the wrong length stays as it is."""
    parsed = phonenumbers.PhoneNumber(country_code=44, national_number=int(national))
    if len(national) != _LONGEST and not phonenumbers.is_valid_number(parsed):
        return national
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL))


def _wrong_digits(text: str, number: str) -> PydanticCustomError:
    count = sum(c.isdigit() for c in number)
    return fail(
        "phone",
        f"{quoted(text)} has {count} digit{'' if count == 1 else 's'}; a UK number begins with 0 and"
        f" has {_SHORTEST} or {_LONGEST}."
        f" {_phone_advice(text)}",
    )


def _one_missing(text: str, national: str) -> PydanticCustomError:
    """Return what to say of a number whose beginning tells that it has lost a digit."""
    code = next(national[:length] for length, pattern in _CODES if re.match(pattern, national))
    is_as_rung_here = re.match(r"[( ]*0(?!0)", text)
    here = quoted(text) if is_as_rung_here else f"{quoted(text)} is {national} within the UK. It"
    many = f"has {len(national)} digits, and numbers that begin {code} have {_LONGEST}"
    return fail("phone", f"{here} {many}: one is missing. Look the number up again")


_CODES = ((2, "0[57]"), (3, "02"), (4, "01[0-9]1|011|0[389]"), (5, "0"))
"""How many digits people know a number by, by how it begins: 07, 020, 0113, 01632."""


def _phone(text: object) -> object:
    return parse_phone(text) if isinstance(text, str) else text


PhoneNumber = Annotated[Phone, BeforeValidator(_phone), WithJsonSchema({"type": ["string", "integer"]})]
"""A UK telephone number. Ranges: Ofcom's numbering plan, as phonenumberslite carries it."""


TEXT_CODE = re.compile("[0-9]{4,11}")


def _text_code(text: str) -> str:
    digits = text.replace(" ", "")
    if not TEXT_CODE.fullmatch(digits):
        raise fail("text_code", f"{quoted(text)} is not a number to text. Write it like 85258")
    return digits


TextCode = Annotated[str, AfterValidator(_text_code), WithJsonSchema({"type": ["string", "integer"]})]
"""The number that a text message goes to, often five digits."""
