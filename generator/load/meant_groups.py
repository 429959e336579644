"""The group that somebody meant by plain words, such as `who: {note: older people}`, so that it can be pasted. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from generator.load.yaml_hints import as_typed
from generator.problems import FieldPath
from schema.advice import meant_word
from schema.choice_advice import meant_cost
from schema.contact_advice import meant_email, meant_phone, meant_postcode, meant_web_address
from schema.cost import Cost
from schema.date_advice import meant_date
from schema.eligibility import SURGERY, Catchment, Who
from schema.join import Join, LabelledPhone, TextLine
from schema.language_tags import LANGUAGE_TAGS
from schema.number_advice import in_digits, meant_ages
from schema.record import Record
from schema.review import Review
from schema.translation import Translation
from schema.types import Location
from schema.venue import Access, Venue


def meant_group(inside: type[Record], given: str) -> str | None:
    """Return what stands between the braces of a group that plain words mean, or None where that is not plain."""
    write = _WRITERS.get(inside)
    return write(given.strip()) if write else None


def meant_prices(given: object) -> str | None:
    """Return the list of prices that somebody meant by one sum, or by sums with who pays them as their keys."""
    if isinstance(given, str) and re.fullmatch(r"£ ?[0-9][0-9.,]*p?", given.strip()):
        return f"[{{{_pair('amount', given.strip())}}}]"
    if isinstance(given, dict) and given and all(isinstance(sum_, str) and sum_ for sum_ in given.values()):
        rows = (f"{{{_pair('amount', sum_)}, {_pair('label', who)}}}" for who, sum_ in given.items())
        return f"[{', '.join(rows)}]" if not {"amount", "label"} & given.keys() else None
    return None


_SUM = r"£ ?[0-9][0-9,]*(?:\.[0-9]{1,2})?|[0-9]{1,3}p|[Ff]ree"
_SUM_FIRST = re.compile(rf"({_SUM})(?:\s+(?:for|per|an?)\b|\s*[-–:(])?\s*([^()]*)\)?")
_SUM_LAST = re.compile(rf"([^()£0-9]*?)\s*[-–:(]?\s*({_SUM})\)?")


def meant_price(given: object) -> str | None:
    """Return the one price that somebody meant by plain words, such as `£3 adults`, or None."""
    if not isinstance(given, str) or len(given) > 90:
        return None
    first, last = _SUM_FIRST.fullmatch(given.strip()), _SUM_LAST.fullmatch(given.strip())
    amount, label = (first[1], first[2]) if first else (last[2], last[1]) if last else ("", "")
    if not amount:
        return None
    told = f", {_pair('label', label.strip())}" if label.strip() else ""
    return f"{{{_pair('amount', amount)}{told}}}"


def meant_of_list(given: object, path: FieldPath, inside: type[Record] | None) -> str | None:
    """Return the group that somebody meant by a list of words, after its key: the people it is for; or None."""
    if inside is not Who or not isinstance(given, list) or not all(isinstance(item, str) and item for item in given):
        return None
    return (
        f"{path[-1]}: {{groups: [{', '.join(item if _PLAIN.fullmatch(item) else as_typed(item) for item in given)}]}}"
    )


_PLAIN = re.compile(r"[A-Za-z£][\w '’.()/£-]*")


def _pair(key: str, words: str) -> str:
    return f"{key}: {words}" if _PLAIN.fullmatch(words) else as_typed(words, key)


def _who(given: str) -> str:
    ages = re.fullmatch(r"Write (from_age|to_age): ([0-9]+)(?: and (to_age): ([0-9]+)| in its place)", _ages(given))
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
    kind = meant_cost(given) if meant_word(given) is None else None
    return f"kind: {kind}, {as_typed(given, 'note')}" if kind else None


_POINT = r"(-?[0-9]{1,2}\.[0-9]{2,9})"


def _location(given: str) -> str | None:
    point = re.fullmatch(r"\s*(-?[0-9.]+)[,; ]+(-?[0-9.]+)\s*", given)
    link = re.search(rf"^https?://.*(?:[=@/]{_POINT},{_POINT}|!3d{_POINT}!4d{_POINT})", given)
    found = point.groups() if point else tuple(number for number in link.groups() if number) if link else ()
    return f"lat: {found[0]}, lon: {found[1]}" if found else None


_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _review(given: str) -> str | None:
    date = meant_date(given) or (given if _DATE.fullmatch(given) else "")
    return f"on: {date}, by: the name of your team" if date else None


def _venue(given: str) -> str | None:
    postcode = meant_postcode(given)
    if not postcode:
        return None
    outward, inward = postcode.split()
    name = re.sub(rf"[\s,]*\b{outward}[ .,-]*{inward}\b[\s,.]*", " ", given, flags=re.IGNORECASE).strip()
    return f"{_pair('name', name)}, postcode: {postcode}" if name else f"postcode: {postcode}"


_STEP_FREE = re.compile(
    r"(?:fully |it is |all )?(?:step[- ]?free|level)(?: access| entrance| throughout)?|no steps?|flat access"
    r"|(?:fully )?wheelchair[- ]access(?:ible)?",
    re.IGNORECASE,
)


def _access(given: str) -> str | None:
    """Return what a place is like to get in. Only plain words say that it has no steps: `Steps at the door` has."""
    if re.fullmatch("yes|no|unknown|some|partly|good|poor|full", given.casefold()):
        return None  # to what?
    return "step_free: yes" if _STEP_FREE.fullmatch(given.strip(" .")) else _pair("note", given)


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
    Access: _access,
    Review: _review,
    Venue: _venue,
    LabelledPhone: lambda given: f"label: Other, number: {number}" if (number := meant_phone(given)) else None,
}
