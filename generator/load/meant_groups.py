"""The group that somebody meant by plain words, such as `who: {note: older people}`, so that it can be pasted. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from generator.load.yaml_hints import as_typed
from schema.contact_advice import meant_email, meant_phone, meant_web_address
from schema.cost import Cost
from schema.eligibility import SURGERY, Catchment, Who
from schema.join import Join, TextLine
from schema.language_tags import LANGUAGE_TAGS
from schema.number_advice import in_digits, meant_ages
from schema.record import Record
from schema.translation import Translation
from schema.types import Location
from schema.venue import Access


def meant_group(inside: type[Record], given: str) -> str | None:
    """Return what stands between the braces of a group that plain words mean, or None where that is not plain."""
    write = _WRITERS.get(inside)
    return write(given.strip()) if write else None


def meant_prices(given: object) -> str | None:
    """Return the list of prices that somebody meant by one sum, or by sums with who pays them as their keys."""
    if isinstance(given, str) and re.fullmatch(r"£ ?[0-9][0-9.]*p?", given.strip()):
        return f"[{{amount: {given.strip()}}}]"
    if isinstance(given, dict) and given and all(isinstance(sum_, str) and sum_ for sum_ in given.values()):
        rows = (f"{{{_pair('amount', sum_)}, {_pair('label', who)}}}" for who, sum_ in given.items())
        return f"[{', '.join(rows)}]" if not {"amount", "label"} & given.keys() else None
    return None


def _pair(key: str, words: str) -> str:
    return f"{key}: {words}" if re.fullmatch(r"[A-Za-z£][\w '’.()/£-]*", words) else as_typed(words, key)


def _who(given: str) -> str:
    ages = re.fullmatch(r"Write (from_age|to_age): ([0-9]+)(?: and (to_age): ([0-9]+)| and leave .*)", _ages(given))
    if not ages:
        return _pair("note", given)
    return f"{ages[1]}: {ages[2]}" + (f", {ages[3]}: {ages[4]}" if ages[3] else "")


def _ages(given: str) -> str:
    return meant_ages(in_digits(given)) or ""


def _join(given: str) -> str:
    """Return how people join: by the one number or address in the words; what else they say is kept."""
    for key, found in (
        ("email", meant_email(given)),
        ("phone", meant_phone(given)),
        ("website", meant_web_address(given)),
    ):
        if found:
            is_all = re.sub(r"\W|^(?:ring|call|phone|email|tel)", "", given.casefold()) == re.sub(
                r"\W", "", found.casefold()
            )
            return f"routes: [self], {key}: {found}" + ("" if is_all else f", {as_typed(given, 'first_step')}")
    return f"routes: [turn up], {_pair('first_step', given)}"


def _catchment(given: str) -> str:
    pieces = [piece.strip() for piece in re.split(r",|;|\band\b", given) if piece.strip()]
    are_postcodes = all(re.fullmatch("[A-Za-z]{1,2}[0-9][0-9A-Za-z]?(?: [0-9])?", piece) for piece in pieces)
    if are_postcodes:
        return f"postcodes: [{', '.join(pieces).upper()}]"
    if all(map(SURGERY.search, pieces)):
        return f"surgeries: [{', '.join(pieces)}]"
    of_what_is_served = all(re.match("(?:the|our|this) ", piece, re.IGNORECASE) for piece in pieces)
    return f"{'parts' if of_what_is_served else 'areas'}: [{', '.join(pieces)}]"


def _cost(given: str) -> str | None:
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{1,2})?", given):
        given = f"£{float(given):.2f}".removesuffix(".00")
    return f"kind: paid, {as_typed(given, 'note')}" if "£" in given else None


def _location(given: str) -> str | None:
    point = re.fullmatch(r"\s*(-?[0-9.]+)[,; ]+(-?[0-9.]+)\s*", given)
    return f"lat: {point[1]}, lon: {point[2]}" if point else None


def _translation(given: str) -> str | None:
    tag = next((tag for tag, name in LANGUAGE_TAGS.items() if name.casefold() == given.casefold()), "")
    return f"language: {tag}, summary: …" if tag else None


_WRITERS: Mapping[Any, Callable[[str], str | None]] = {
    Who: _who,
    Join: _join,
    Catchment: _catchment,
    Cost: _cost,
    Location: _location,
    TextLine: lambda given: f'to: "{given}"' if re.fullmatch("[0-9 ]{4,14}", given) else None,
    Translation: _translation,
    Access: lambda given: "step_free: yes" if re.match("step|level|wheelchair", given, re.IGNORECASE) else None,
}
