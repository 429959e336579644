"""The types of value a person may type, each with a plain-English answer when it is not one.

Everything arrives as text (the loader never guesses a type). Each type turns that text into a clean value, or raises a
`PydanticCustomError` whose words say what is wrong and what to type instead.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Annotated, Any
from urllib.parse import quote, urlsplit

import phonenumbers
from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from schema.advice import (
    CLOCK_WITHOUT_COLON,
    TWELVE_HOUR_CLOCK,
    TWO_TIMES,
    is_none,
    meant_ages,
    meant_answer,
    meant_date,
    meant_days,
    meant_time,
    meant_two_times,
    meant_week,
    meant_word,
)
from schema.contact_advice import (
    ENTITY,
    has_paired_brackets,
    is_spoiled_by_a_spreadsheet,
    meant_charity_number,
    meant_email,
    meant_phone,
    meant_postcode,
    meant_web_address,
    other_kind,
    without_stops,
)
from schema.record import Record

MAX_ECHO = 60
"""Longest piece of somebody's text that a message repeats, in characters."""


def quoted(text: str) -> str:
    """Return `text` in double quotes, shortened, its own double quotes made single and hidden characters shown."""
    shown = "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text[:MAX_ECHO].replace('"', "'"))
    return f'"{shown}{"…" if len(text) > MAX_ECHO else ""}"'


def fail(code: str, sentence: str) -> PydanticCustomError:
    """Return the error that a field raises: `code` for machines, `sentence` for people."""
    return PydanticCustomError(code, "{sentence}", {"sentence": sentence})


def nearest(word: str, choices: Sequence[str]) -> str | None:
    """Return the one of `choices` that looks most like `word`, or None when none is close."""
    folded = {choice.casefold(): choice for choice in reversed(choices)}
    longer = [choice for choice in folded if len(word) >= 3 and choice.startswith(word.casefold())]
    close = longer if len(longer) == 1 else get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def suggestion(word: str, choices: Sequence[str], limit: int = 30) -> str:
    """Return `Did you mean "x"?`, or the list to choose from when nothing is near and the list is short."""
    close = nearest(word, choices)
    if close is not None:
        return f'Did you mean "{close}"?'
    return f"Choose one of: {', '.join(choices)}." if 0 < len(choices) <= limit else ""


# --- text ---------------------------------------------------------------------------------------------------------


def _one_line(text: str) -> str:
    if text == "" or text.isspace():
        raise fail("empty", "is empty. Fill it in, or leave the whole line out")
    text = text.removesuffix("\n")
    if "\n" in text or "\r" in text:
        raise fail("line_break", "must be on one line. Take the line break out")
    if "\t" in text:
        raise fail("tab", "must not contain a tab. Use a space")
    if "<" in text or ">" in text:
        raise fail("angle_bracket", 'must not contain "<" or ">". Leave them out; plain words are enough')
    return text.strip()


def _paragraphs(text: str) -> str:
    if text == "" or text.isspace():
        raise fail("empty", "is empty. Fill it in, or leave the whole line out")
    return text.strip("\n")


OneLine = Annotated[str, AfterValidator(_one_line)]
"""A single line of plain text with no angle brackets."""

Paragraphs = Annotated[str, AfterValidator(_paragraphs)]
"""Plain text with paragraphs, bullet lists and links; anything else is shown as typed."""


MAX_ADVISED = 400
"""Longest text that is searched for what was meant: looking through a longer one takes time and helps nobody."""
NONE_ADVICE = "If there is none, leave the line out"
"""What to do with a value that stands for nothing, such as n/a."""


def _meant(text: str, advise: Callable[[str], str | None], otherwise: str) -> str:
    """Return what to type instead: the value that was probably meant, or else how such a value looks."""
    if is_none(text):
        return NONE_ADVICE
    meant = advise(text) if len(text) <= MAX_ADVISED else None
    return f'Write it as "{meant}"' if meant and meant != text else otherwise


def choice(noun: str, *words: str) -> Any:
    """Return the type of a word chosen from `words`, typed in any mixture of capitals; `noun` names it in messages."""

    folded = {word.casefold(): word for word in words}

    def one_of(text: str) -> str:
        word = folded.get(text.strip().casefold())
        if word is None:
            days = meant_days(text[:MAX_ADVISED]) if "monday" in words else ()
            meant = meant_answer(text) if {"yes", "no"} <= set(words) else meant_word(text)
            hint = f"Write days: [{', '.join(days)}]" if len(days) > 1 else suggestion(text, words)
            hint = f'Did you mean "{meant}"?' if meant in words else hint
            hint = "Write kind: paid, and the price in note" if "paid" in words and "£" in text else hint
            week = meant_week(text[:MAX_ADVISED]) if "monday" in words else None
            raise fail("choice", f"{quoted(text)} is not {noun}. {week or hint}".strip())
        return word

    return Annotated[str, AfterValidator(one_of), WithJsonSchema({"type": "string", "enum": list(words)})]


def _yes_or_no(text: object) -> bool:
    if isinstance(text, bool):
        return text
    answers = {"yes": True, "no": False}
    folded = text.strip().casefold() if isinstance(text, str) else ""
    if folded not in answers:
        raise fail("yes_no", f"{quoted(str(text))} is not yes or no. {_yes_no_advice(folded, 'yes or no')}")
    return answers[folded]


def _yes_no_advice(folded: str, answers: str) -> str:
    word = {"y": "yes", "t": "yes", "1": "yes", "✓": "yes", "n": "no", "f": "no", "0": "no"}.get(folded[:1])
    if folded in ("y", "n", "true", "false", "t", "f", "1", "0", "✓", "yep", "nope"):
        return f"Type {word}"
    if word and re.match(r"(?:yes|no)\b", folded):
        return f"Type {word} here, and the rest in a note"
    return f"Type {answers}"


# YAML 1.1 editors read a bare yes as true, YAML 1.2 editors as text; the editor schema accepts both.
_YES_NO_SCHEMA = {"enum": ["yes", "no", True, False]}
YesNo = Annotated[bool, BeforeValidator(_yes_or_no), WithJsonSchema(_YES_NO_SCHEMA)]
"""yes or no, as True or False."""


def _yes_no_unknown(text: object) -> str:
    folded = text.strip().casefold() if isinstance(text, str) else ""
    if folded not in ("yes", "no", "unknown"):
        hint = _yes_no_advice(folded, "one of those")
        raise fail("yes_no_unknown", f"{quoted(str(text))} is not yes, no or unknown. {hint}")
    return folded


YesNoUnknown = Annotated[
    str, BeforeValidator(_yes_no_unknown), WithJsonSchema({"enum": ["yes", "no", "unknown", True, False]})
]
"""One of the words yes, no, unknown: what a venue says of one kind of access. Unknown is never "no"."""

# --- names in addresses -------------------------------------------------------------------------------------------

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WINDOWS_DEVICES = frozenset({"con", "prn", "aux", "nul"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)})
_RESERVED = frozenset(
    {"assets", "index", "stencil", "everywhere", "listings", "areas", "needs", "find", "plan", "data"}
)
MAX_ID = 80


def id_fault(text: str) -> str | None:
    """Return what is wrong with `text` as an id (a permanent web address and a file name), or None."""
    if text == "":
        return "is empty. Use small letters, numbers and single hyphens, such as sing-along-choir"
    if len(text) > MAX_ID:
        return f"is {len(text)} characters long; the most is {MAX_ID}. Shorten it"
    if not _ID.fullmatch(text):
        offer = _slug(text)
        return f"{quoted(text)} may hold only small letters a to z, numbers and single hyphens between them" + (
            f'. Try "{offer}"' if offer else ""
        )
    if text in _WINDOWS_DEVICES:
        return f"{quoted(text)} is a name that Windows keeps for itself. Choose a longer name"
    if text in _RESERVED:
        return f"{quoted(text)} is kept for the site's own use. Choose a longer name"
    return None


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:MAX_ID].strip("-")


def _id(text: str) -> str:
    fault = id_fault(text)
    if fault:
        raise fail("id", fault)
    return text


Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": f"^{_ID.pattern}$"})]
"""Small letters, numbers and single hyphens."""


def _reference(text: str) -> str:
    if text == "" or text.isspace():
        raise fail("empty", "is empty. Fill it in, or leave the line out")
    odd = next((c for c in text if not c.isascii()), None)
    if odd:
        name = unicodedata.name(odd, "a character with no name").lower()
        message = f"{quoted(text)} contains {quoted(odd)} ({name}), which is not a plain letter. Retype the word"
        raise fail("look_alike", message)
    return text.strip()


Reference = Annotated[str, AfterValidator(_reference), WithJsonSchema({"type": "string"})]
"""The id of something kept in another file. `check` says whether it exists."""

# --- places -------------------------------------------------------------------------------------------------------

POSTCODE_AREAS = frozenset(
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK"
    " FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN"
    " NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB"
    " W WA WC WD WF WN WR WS WV YO ZE".split()
)
# Royal Mail's forms: A9, A99, A9A, AA9, AA99 and AA9A before the space; only some letters can stand in some places.
_FIRST_HALF = r"([A-Z])([1-9][0-9A-HJKPSTUW]?)|([A-Z]{2})([0-9]|[1-9][0-9ABEHMNPRVWXY])"
_OUTWARD = re.compile(_FIRST_HALF)
_INWARD = re.compile(r"[0-9][ABD-HJLNP-UW-Z]{2}")
_TO_LETTERS, _TO_DIGITS = str.maketrans("015", "OIS"), str.maketrans("OILS", "0115")


_BFPO = re.compile(r"BFPO ?(?:C/O ?)?([0-9]{1,4})")


def _postcode(text: str) -> str:
    forces = _BFPO.fullmatch(text.strip().upper())
    if forces:
        return f"BFPO {forces[1]}"
    tidy = "".join(text.upper().split())
    area, inward = _outward_area(tidy[:-3]), _INWARD.fullmatch(tidy[-3:])
    if not area or not inward:
        raise fail("postcode", f"{quoted(text)} is not a full UK postcode. {_postcode_advice(text, tidy)}")
    if area not in POSTCODE_AREAS:
        raise fail("postcode_area", f'{quoted(text)}: no UK postcode begins with "{area}". Check the first letters')
    return f"{tidy[:-3]} {tidy[-3:]}"


_OF_NO_PLACE = re.compile("^(?:BFPO|BX[0-9])")


def has_no_place(postcode: str) -> bool:
    """Return whether a postcode is of no place: the forces', and those that banks and HMRC write from."""
    return bool(_OF_NO_PLACE.match(postcode))


def _postcode_advice(text: str, tidy: str) -> str:
    offer = _meant_postcode(tidy) if len(tidy) <= 8 else None
    if offer:
        return f'Did you mean "{offer}"?'
    if _outward_area(tidy) in POSTCODE_AREAS:
        return "That is its first half. Write both, like DY2 9EP; if you do not know the second, leave the line out"
    return _meant(text, meant_postcode, "Write it like DY2 9EP")


def _outward_area(outward: str) -> str | None:
    """Return the letters that begin the first half of a postcode, or None when it is not one."""
    match = _OUTWARD.fullmatch(outward)
    return (match[1] or match[3]) if match else None


def _meant_postcode(typed: str) -> str | None:
    """Return the postcode that somebody meant who typed O for 0, I or L for 1, S for 5, or the other way round."""
    bare = "".join(c for c in typed if c.isalnum())
    outward, inward = bare[:-3], bare[-3:-2].translate(_TO_DIGITS) + bare[-2:].translate(_TO_LETTERS)
    for letters in (2, 1) if typed[1:2].isalpha() else (1, 2):
        head, tail = outward[:letters].translate(_TO_LETTERS), outward[letters:]
        for end in (tail.translate(_TO_DIGITS), tail[:1].translate(_TO_DIGITS) + tail[1:]):
            if _outward_area(head + end) in POSTCODE_AREAS and _INWARD.fullmatch(inward):
                return f"{head}{end} {inward}"
    return None


def _outward_code(text: str) -> str:
    tidy = text.strip().upper()
    if _outward_area(tidy) not in POSTCODE_AREAS:
        raise fail("outward_code", f"{quoted(text)} is not the first half of a UK postcode. Write it like DY2")
    return tidy


def _postcode_sector(text: str) -> str:
    outward, _, digit = " ".join(text.upper().split()).partition(" ")
    if _outward_area(outward) not in POSTCODE_AREAS or not re.fullmatch("[0-9]?", digit):
        raise fail("postcode_sector", f"{quoted(text)} is not the beginning of a postcode. Write it like DY9 or DY9 8")
    return f"{outward} {digit}".rstrip()


Postcode = Annotated[
    str,
    AfterValidator(_postcode),
    WithJsonSchema(
        {"type": "string", "pattern": "^(?:[A-Za-z0-9]{2,4} ?[0-9][A-Za-z]{2}|[Bb][Ff][Pp][Oo] ?[0-9]{1,4})$"}
    ),
]
"""A full UK postcode, kept as `DY2 9EP`, or a British Forces Post Office, kept as `BFPO 140`.

Areas: Royal Mail's list of postcode areas.
"""

OutwardCode = Annotated[
    str, AfterValidator(_outward_code), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{1,2}[0-9][A-Z0-9]?$"})
]
"""The first half of a postcode, such as DY2."""

PostcodeSector = Annotated[
    str,
    AfterValidator(_postcode_sector),
    WithJsonSchema({"type": "string", "pattern": "^[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9])?$"}),
]
"""The first half of a postcode, or that and the digit after the space: DY9, or the sector DY9 8."""


def _matching(code: str, pattern: str, sentence: str) -> Callable[[str], str]:
    compiled = re.compile(pattern)

    def match(text: str) -> str:
        tidy = text.strip().upper()
        if not compiled.fullmatch(tidy):
            raise fail(code, f"{quoted(text)} {sentence}")
        return tidy

    return match


GssCode = Annotated[
    str,
    AfterValidator(_matching("gss_code", r"[A-Z][0-9]{8}", "is not an ONS area code. Write it like E08000027")),
    WithJsonSchema({"type": "string", "pattern": "^[A-Z][0-9]{8}$"}),
]
"""An Office for National Statistics area code: a letter and eight digits."""

_CHARITY_NUMBER = "[0-9]{6,7}(?:-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6}"


def _charity_number(text: str) -> str:
    tidy = text.strip().upper()
    if not re.fullmatch(_CHARITY_NUMBER, tidy):
        shape = "It has 6 or 7 digits, or SC or NIC and 6 digits"
        if re.fullmatch("[0-9]{8}|OC[0-9]{6}", tidy):
            shape = "It looks like a company's. If the group has no charity number, leave the line out"
        message = f"{quoted(text)} is not a charity number. {_meant(text, meant_charity_number, shape)}"
        raise fail("charity_number", message)
    return tidy


CharityNumber = Annotated[str, AfterValidator(_charity_number), WithJsonSchema({"type": ["string", "integer"]})]
"""A registered number of the three UK charity regulators; one linked to another ends in a hyphen and digits."""


_DEGREES = re.compile(r"-?[0-9]{1,4}(?:\.[0-9]{1,9})?")


def _number(noun: str, low: float, high: float) -> Callable[[object], float]:
    def number(text: object) -> float:
        written = str(text).strip()
        if not _DEGREES.fullmatch(written) or not low <= float(written) <= high:
            raise fail("number", f"{quoted(written)} is not {noun}. Type a number from {low:g} to {high:g}")
        return float(written)

    return number


_NUMBER_SCHEMA = WithJsonSchema({"type": "number"})
_NORTH, _EAST = (49, 61), (-9, 2)
"""From which latitude to which the UK lies, and from which longitude to which."""
Latitude = Annotated[float, BeforeValidator(_number("a latitude in the UK", *_NORTH)), _NUMBER_SCHEMA]
Longitude = Annotated[float, BeforeValidator(_number("a longitude in the UK", *_EAST)), _NUMBER_SCHEMA]

# --- whole numbers, dates and times -------------------------------------------------------------------------------


def whole_number(noun: str, low: int, high: int) -> Any:
    """Return the type of a whole number from `low` to `high`; `noun` names it in messages."""
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return Annotated[int, BeforeValidator(_whole_number(noun, low, high)), WithJsonSchema(schema)]


def _whole_number(
    noun: str, low: int, high: int, meant: Callable[[str], str | None] | None = None
) -> Callable[[object], int]:
    """Return the validator of a whole number. `meant` says what to write instead of a text with another meaning."""

    def number(text: object) -> int:
        written = str(text).strip()
        if not re.fullmatch(r"[0-9]{1,6}", written) or not low <= int(written) <= high:
            hint = (meant and meant(written[:MAX_ADVISED])) or f"Type a whole number from {low} to {high}"
            raise fail("whole_number", f"{quoted(written)} is not {noun}. {hint}")
        return int(written)

    return number


Age = Annotated[
    int,
    BeforeValidator(_whole_number("an age", 0, 120, meant_ages)),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 120}),
]
"""An age in years."""


_CLOCK = re.compile("([0-9]{1,2}):([0-9]{2})")


def _time(text: object) -> object:
    if not isinstance(text, str):
        return text
    match = _CLOCK.fullmatch(text.strip())
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return datetime.time(int(match[1]), int(match[2]))
    raise fail("time", f"{quoted(text)} is not a time. {_time_advice(text)}")


def _time_advice(text: str) -> str:
    short = text[:MAX_ADVISED]
    meant, both = meant_time(short), meant_two_times(short)
    if meant and CLOCK_WITHOUT_COLON.fullmatch(text.strip()):
        return f'Write it with a colon: "{meant}"'
    if meant and TWELVE_HOUR_CLOCK.fullmatch(text.strip()):
        return f'Use the 24-hour clock: "{meant}"'
    if meant:
        return f'Write it with the 24-hour clock: "{meant}"'
    if both:
        return f'Put one time in starts and the other in ends: starts: "{both[0]}" and ends: "{both[1]}"'
    if re.fullmatch(r"\s*[0-9]{1,2}\s*", text) and int(text) < 12:
        return (
            f'Write it with the 24-hour clock: "{int(text):02d}:00", or "{int(text) + 12:02d}:00" if it is after noon'
        )
    if TWO_TIMES.search(text):
        return "Put one time in starts and the other in ends, each like 19:00"
    return NONE_ADVICE if is_none(text) else "Write it with the 24-hour clock, like 09:30 or 19:00"


Time = Annotated[
    datetime.time, BeforeValidator(_time), WithJsonSchema({"type": "string", "pattern": "^[0-2]?[0-9]:[0-5][0-9]$"})
]
"""A time of day by the 24-hour clock, UK local time."""


_DATE = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")


def _date(text: object) -> object:
    if not isinstance(text, str):
        return text
    match = _DATE.fullmatch(text.strip())
    if not match:
        hint = _meant(text, meant_date, "Write year, month, day, like 2026-10-01")
        raise fail("date", f"{quoted(text)} is not a date. {hint}")
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise fail("no_such_date", f"{quoted(text)}: there is no such day. Check the day and the month") from None


Date = Annotated[datetime.date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
"""A calendar date, typed as YYYY-MM-DD."""

# --- ways to get in touch -----------------------------------------------------------------------------------------


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


_PHONE_CHARACTERS = re.compile(r"[0-9+()\-. ]+")
_EXTENSION = re.compile(r"\s*(?:ext(?:ension)?\.?|x)\s*([0-9]{1,6})\s*$", re.IGNORECASE)
_RELAY = re.compile(r"\s*(1800[12])[ -]*")
_TWO_NUMBERS = re.compile(r"[0-9]\s*(?:/|,|;|&|\bor\b|\band\b)\s*[+(0-9]", re.IGNORECASE)
_PLAIN_MARKS = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-"})
_PHONE_HINT = "Write it like 01384 000000"
_SHORTEST, _LONGEST = 10, 11
MAX_PHONE = 60


@lru_cache(maxsize=50_000)
def parse_phone(text: str) -> Phone:
    """Return the UK number in `text`: short codes, extensions and text-relay prefixes included.

    Raises PydanticCustomError, in plain words, when it cannot be dialled.
    """
    if len(text) > MAX_PHONE:
        raise fail("phone", f"{quoted(text)} is too long for a phone number. {_phone_advice(text)}")
    if other := other_kind(text, "phone"):
        raise fail("phone", f"{quoted(text)} {other}")
    if _TWO_NUMBERS.search(text):
        raise fail("phone", f"{quoted(text)} looks like two numbers. Keep one here and put the other in other_phones")
    relay, number, extension = _phone_parts(text.translate(_PLAIN_MARKS))
    if not _PHONE_CHARACTERS.fullmatch(number):
        raise fail(
            "phone", f"{quoted(text)} is not a phone number: only the plain digits 0 to 9. {_phone_advice(text)}"
        )
    short = _short_number(number)
    if short and not extension:
        return short
    return _full_number(text, number, relay, extension)


def _phone_advice(text: str) -> str:
    if is_spoiled_by_a_spreadsheet(text):
        return "A spreadsheet has shortened it. Type the whole number, like 01384 000000"
    meant = meant_phone(text) if len(text) <= MAX_ADVISED else None
    if meant is None or meant == text.strip():
        return NONE_ADVICE if is_none(text) else _PHONE_HINT
    try:
        return f'Write it as "{parse_phone(meant).shown}"'
    except PydanticCustomError:
        return _PHONE_HINT


def _phone_parts(text: str) -> tuple[str, str, str]:
    """Return the text-relay prefix, the number and the extension; the first and the last may be empty."""
    relay, extension = _RELAY.match(text), _EXTENSION.search(text)
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


def _phone(text: object) -> object:
    return parse_phone(text) if isinstance(text, str) else text


PhoneNumber = Annotated[Phone, BeforeValidator(_phone), WithJsonSchema({"type": ["string", "integer"]})]
"""A UK telephone number. Ranges: Ofcom's numbering plan, as phonenumberslite carries it."""


_TEXT_CODE = re.compile("[0-9]{4,11}")


def _text_code(text: str) -> str:
    digits = text.replace(" ", "")
    if not _TEXT_CODE.fullmatch(digits):
        raise fail("text_code", f"{quoted(text)} is not a number to text. Write it like 85258")
    return digits


TextCode = Annotated[str, AfterValidator(_text_code), WithJsonSchema({"type": ["string", "integer"]})]
"""The number that a text message goes to, often five digits."""

MAX_EMAIL = 254
_MAILBOX = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_LAST_LABEL = re.compile(r"[a-z]{2,24}|xn--[a-z0-9]{2,20}")
HIDDEN_HOSTS = (".local", ".internal", ".localhost", ".lan", ".home", ".corp", ".invalid", ".onion")


def is_public_host(host: str) -> bool:
    """Return whether `host`, in small letters, has the shape of a dotted name on the public internet."""
    *labels, last = host.split(".")
    shaped = bool(labels) and all(_LABEL.fullmatch(label) for label in labels) and bool(_LAST_LABEL.fullmatch(last))
    return shaped and not host.endswith(HIDDEN_HOSTS)


def _email(text: str) -> str:
    tidy = text.strip()
    mailbox, _, host = tidy.partition("@")
    good = len(tidy) <= MAX_EMAIL and _MAILBOX.fullmatch(mailbox) and not mailbox.endswith(".") and ".." not in mailbox
    if not good or not is_public_host(host.lower()):
        if other := other_kind(tidy, "email"):
            raise fail("email", f"{quoted(text)} {other}")
        plain = "Keep one of them here" if text.count("@") > 1 else "Write it like hello@choir.org.uk"
        hint = _meant(text, meant_email, plain)
        raise fail("email", f"{quoted(text)} is not one plain e-mail address. {hint}")
    return tidy


Email = Annotated[str, AfterValidator(_email), WithJsonSchema({"type": "string", "format": "email"})]
"""One e-mail address in plain letters."""

MAX_ADDRESS = 300
_PATH = re.compile(r"[A-Za-z0-9._~%!$&'()*+,;=:@/?#-]*")
_BAD_PERCENT = re.compile(r"%(?:[01][0-9A-Fa-f]|7[Ff]|(?![0-9A-Fa-f]{2}))")
_DOTS = re.compile(r"/(?:\.|%2[Ee]){1,2}(?:/|$)")


@lru_cache(maxsize=50_000)
def address_fault(text: str) -> str | None:
    """Return what is wrong with `text` as a public web address, or None. Stricter than a URL parser, on purpose."""
    fault = _scheme_fault(text)
    if fault:
        return fault
    if len(text) > MAX_ADDRESS:
        return f"is {len(text)} characters long; the most is {MAX_ADDRESS}. Use a shorter page address"
    if "".join(text.split()) != text:
        return f'{quoted(text)} contains a space or a line break. Write each space as "%20", or copy the address again'
    if without_stops(text) != text:
        return f"{quoted(text)} ends with {quoted(text[-1])}, which is no part of it{_address_advice(text) or _COPY}"
    if ENTITY.search(text):
        return f'{quoted(text)} has "&amp;" or the like in it, which stands for one letter{_address_advice(text)}'
    return _host_fault(text) or _rest_fault(text)


_COPY = ". Copy it again from the address bar"


def _address_advice(text: str) -> str:
    """Return the address that was probably meant, as the end of a message, or nothing."""
    if is_none(text):
        return f". {NONE_ADVICE}"
    meant = meant_web_address(text) if len(text) <= MAX_ADVISED else None
    return f'. Write it as "{meant}"' if meant and meant != text and address_fault(meant) is None else ""


def _scheme_fault(text: str) -> str | None:
    if other := other_kind(text, "website"):
        return f"{quoted(text)} {other}"
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(//)?", text)
    if not scheme and not re.search(r"[./@]", text) and not is_none(text):
        return f"{quoted(text)} must begin with https://. Copy the whole address of the page from the address bar"
    if not scheme or scheme[1].lower() not in ("http", "https"):
        return f"{quoted(text)} must begin with https://{_address_advice(text)}"
    return None if scheme[2] else f"{quoted(text)} has no // after the colon. Write it like https://www.example.org"


def _host_fault(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return f"{quoted(text)} is not a web address. Copy it again from the address bar"
    if "@" in parts.netloc:
        return f'{quoted(text)} has "@" in its first part. Copy the address again from the address bar'
    if port is not None:
        return f'{quoted(text)} has a port number (":{port}"). Leave it out'
    if ":" in parts.netloc and "[" not in parts.netloc:
        return f"{quoted(text)} has a colon too many. Copy the address again from the address bar"
    host = parts.netloc.lower()
    if not is_public_host(host):
        return f"{quoted(text)} is not on a public website name. Write it like https://www.example.org"
    if not text.startswith(f"{parts.scheme}://{host}"):
        return f'{quoted(text)}: write the first part in small letters: "{parts.scheme}://{host}"'
    return None


def _rest_fault(text: str) -> str | None:
    rest = text.split("//", 1)[1].partition("/")[2]
    if not _PATH.fullmatch(rest):
        odd = next(c for c in rest if not _PATH.fullmatch(c))
        hint = f'Write it as "{quote(odd)}"' if odd in "()" or odd.isalpha() else "Copy it again from the address bar"
        return f"{quoted(text)} contains {quoted(odd)}, which web addresses do not. {hint}"
    if not has_paired_brackets(rest):
        return f'{quoted(text)} has a bracket without its other half. Write "(" as "%28" and ")" as "%29"'
    if _BAD_PERCENT.search(rest):
        return (
            f'{quoted(text)} has a "%" with a code after it that no page address needs. Copy it again from the'
            " address bar"
        )
    if _DOTS.search("/" + re.split("[?#]", rest)[0]):
        return f'{quoted(text)} has ".." or "." between slashes. Copy it again from the address bar'
    return None


def _web_address(text: str) -> str:
    tidy = text.strip(" ")
    fault = address_fault(tidy)
    if fault:
        raise fail("web_address", fault)
    return tidy


WebAddress = Annotated[str, AfterValidator(_web_address), WithJsonSchema({"type": "string", "format": "uri"})]
"""A public http or https address with a dotted name: no user, no number for a name, no port."""


class Location(Record):
    """A point on the map, in degrees (WGS 84)."""

    lat: Latitude = Field(description="How far north, in degrees.", examples=["52.492"])
    lon: Longitude = Field(description="How far east, in degrees; west is negative.", examples=["-2.087"])

    @model_validator(mode="before")
    @classmethod
    def _is_the_right_way_round(cls, value: object) -> object:
        """Refuse a latitude and a longitude that stand in each other's place, with one message for both."""
        given = value if isinstance(value, dict) else {}
        north, east = (str(given.get(name, "")) for name in ("lat", "lon"))
        if all(_DEGREES.fullmatch(degrees) for degrees in (north, east)) and (
            _EAST[0] <= float(north) <= _EAST[1] and _NORTH[0] <= float(east) <= _NORTH[1]
        ):
            raise fail("swapped", f"lat and lon are the other way round. Write {{lat: {east}, lon: {north}}}")
        return value


SHAPES = {
    "id": _ID,
    "outward_code": _OUTWARD,
    "inward_code": _INWARD,
    "bfpo": _BFPO,
    "charity_number": re.compile(_CHARITY_NUMBER),
    "clock": _CLOCK,
    "twelve_hour_clock": TWELVE_HOUR_CLOCK,
    "clock_without_colon": CLOCK_WITHOUT_COLON,
    "date": _DATE,
    "text_code": _TEXT_CODE,
    "phone_characters": _PHONE_CHARACTERS,
    "mailbox": _MAILBOX,
    "host_label": _LABEL,
    "last_host_label": _LAST_LABEL,
    "address_path": _PATH,
}
"""What a whole text of each kind looks like, by name, for what checks one in another language."""

SIGNS = {
    "two_times": TWO_TIMES,
    "two_phones": _TWO_NUMBERS,
    "relay_prefix": _RELAY,
    "phone_extension": _EXTENSION,
    "postcode_of_no_place": _OF_NO_PLACE,
    "bad_percent_code": _BAD_PERCENT,
    "dots_in_path": _DOTS,
}
"""What a part of a text looks like that makes it one kind or spoils it, by name."""
