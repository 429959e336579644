"""Postcodes, whole and in part. Their forms and areas are Royal Mail's."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from schema.contact_advice import meant_postcode
from schema.types.messages import fail, instead, quoted

POSTCODE_AREAS = frozenset(
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK"
    " FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN"
    " NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB"
    " W WA WC WD WF WN WR WS WV YO ZE".split()
)
# Royal Mail's forms: A9, A99, A9A, AA9, AA99 and AA9A before the space; only some letters can stand in some places.
_FIRST_HALF = r"([A-Z])([1-9][0-9A-HJKPSTUW]?)|([A-Z]{2})([0-9]|[1-9][0-9ABEHMNPRVWXY])"
OUTWARD = re.compile(_FIRST_HALF)
INWARD = re.compile(r"[0-9][ABD-HJLNP-UW-Z]{2}")
_TO_LETTERS, _TO_DIGITS = str.maketrans("015", "OIS"), str.maketrans("OILS", "0115")


BFPO = re.compile(r"BFPO ?(?:C/O ?)?([0-9]{1,4})")


def _postcode(text: str) -> str:
    forces = BFPO.fullmatch(text.strip().upper())
    if forces:
        return f"BFPO {forces[1]}"
    tidy = "".join(text.upper().split())
    area, inward = _outward_area(tidy[:-3]), INWARD.fullmatch(tidy[-3:])
    if not area or not inward:
        raise fail("postcode", f"{quoted(text)} is not a full UK postcode. {_postcode_advice(text, tidy)}")
    if area not in POSTCODE_AREAS:
        raise fail("postcode_area", f'{quoted(text)}: no UK postcode begins with "{area}". Check the first letters')
    return f"{tidy[:-3]} {tidy[-3:]}"


OF_NO_PLACE = re.compile("^(?:BFPO|BX[0-9])")


def has_no_place(postcode: str) -> bool:
    """Return whether a postcode is of no place: the forces', and those that banks and HMRC write from."""
    return bool(OF_NO_PLACE.match(postcode))


def _postcode_advice(text: str, tidy: str) -> str:
    offer = _meant_postcode(tidy) if len(tidy) <= 8 else None
    if offer:
        return f'Did you mean "{offer}"?'
    if re.fullmatch("[0-9][A-Z]{2}", tidy[-3:]) and _outward_area(tidy[:-3]) in POSTCODE_AREAS:
        odd = next(letter for letter in tidy[-2:] if letter in "CIKMOV")
        return f"No postcode has {odd} among its last two letters. Check them"
    if _outward_area(tidy) in POSTCODE_AREAS:
        return "That is its first half. Write both, like DY2 9EP; if you do not know the second, leave the line out"
    return instead(text, meant_postcode, "Write it like DY2 9EP")


def _outward_area(outward: str) -> str | None:
    """Return the letters that begin the first half of a postcode, or None when it is not one."""
    match = OUTWARD.fullmatch(outward)
    return (match[1] or match[3]) if match else None


def _meant_postcode(typed: str) -> str | None:
    """Return the postcode that somebody meant who typed O for 0, I or L for 1, S for 5, or the other way round."""
    bare = "".join(c for c in typed if c.isalnum())
    outward, inward = bare[:-3], bare[-3:-2].translate(_TO_DIGITS) + bare[-2:].translate(_TO_LETTERS)
    for letters in (2, 1) if typed[1:2].isalpha() else (1, 2):
        head, tail = outward[:letters].translate(_TO_LETTERS), outward[letters:]
        for end in (tail.translate(_TO_DIGITS), tail[:1].translate(_TO_DIGITS) + tail[1:]):
            if _outward_area(head + end) in POSTCODE_AREAS and INWARD.fullmatch(inward):
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
        whole = re.fullmatch("([0-9])[A-Z]{2}", digit)
        sector = f"{outward} {whole[1]}" if whole and _outward_area(outward) in POSTCODE_AREAS else ""
        hint = f"Write its first half and one digit: {sector}" if sector else "Write it like DY9 or DY9 8"
        raise fail("postcode_sector", f"{quoted(text)} is not the beginning of a postcode. {hint}")
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
