"""Names and numbers that stand for one thing: an id of ours, an area's code, a charity's number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from schema.contact_advice import meant_charity_number
from schema.types.messages import fail, instead, quoted

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
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
    if not ID.fullmatch(text):
        offer = _slug(text.rstrip("/").rpartition("/")[2] if "://" in text else text)
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


Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": f"^{ID.pattern}$"})]
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

CHARITY_NUMBER = "[0-9]{6,7}(?:-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6}"


def _charity_number(text: str) -> str:
    tidy = text.strip().upper()
    if not re.fullmatch(CHARITY_NUMBER, tidy):
        shape = "It has 6 or 7 digits, or SC or NIC and 6 digits"
        if re.fullmatch("[0-9]{8}|OC[0-9]{6}", tidy):
            shape = "It looks like a company's. If the group has no charity number, leave the line out"
        message = f"{quoted(text)} is not a charity number. {instead(text, meant_charity_number, shape)}"
        raise fail("charity_number", message)
    return tidy


CharityNumber = Annotated[str, AfterValidator(_charity_number), WithJsonSchema({"type": ["string", "integer"]})]
"""A registered number of the three UK charity regulators; one linked to another ends in a hyphen and digits."""
