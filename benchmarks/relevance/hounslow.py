"""A directory made from a borough's spreadsheet, for tests only: 146 real services. Nothing of it is ever kept here.

The spreadsheet has no headings of need, so needs are given by plain words in each service's own name and introduction;
where none is plain, the listing has the need of meeting people alone. That is how a curator's first import looks.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from schema.types import PhoneNumber, Postcode

Row = dict[str, str]

RULES = {
    "food": r"food ?bank|soup|hot meal|free food|food parcel",
    "older-people": r"elder|pensioner|older|over 50|old people|later life|senior citizen|third age",
    "young-people": r"youth|young people|young person|cadet|teenag|children",
    "new-parents": r"childbirth|pregnan|parents? to be|toddler",
    "disability": r"disab|special needs|wheelchair",
    "learning-disability-and-autism": r"autis|learning (?:difficult|disabilit)|mencap|special needs",
    "getting-online": r"computer|digital|internet|laptop",
    "learning": r"\bcourses?\b|training|lifelong learning|third age|\blibrary\b",
    "english-classes": r"esol|english class",
    "legal-and-immigration": r"immigra",
    "refugees-and-migrants": r"refugee|asylum|afghan|kosovo|migrant",
    "benefits": r"benefits",
    "debt": r"\bdebts?\b|loan|credit union|financial hardship",
    "work": r"employment|career",
    "carers": r"\bcarers?\b",
    "drugs-and-alcohol": r"alcohol|drug",
    "someone-to-talk-to": r"counsell|psycholog|psychotherap",
    "family-and-relationships": r"marital|family counselling|families",
    "domestic-abuse": r"domestic (?:abuse|violence)|black sisters",
    "anxiety-and-low-mood": r"mental health",
    "long-term-conditions": r"parkinson|stroke|long.term (?:health|illness)|sclerosis|health conditions",
    "sport-and-exercise": r"badminton|football|basketball|karate|swimming|fitness|bike|boxing|sport|run for",
    "gentle-exercise": r"yoga|keep fit|chairobics|gentle exercise",
    "walking": r"\bwalks\b|walking group",
    "arts-and-music": r"\barts?\b|music|theatre|drama\b|dance",
    "gardening-and-nature": r"garden|nature|green|river|environment|horticultur|food growing",
    "healthy-eating": r"cooking|eat well|weight",
    "crafts-and-hobbies": r"history|railway|craft|bingo|quiz|women's institute|toy",
    "faith-and-culture": r"church|islam|sikh|faith|tamil|bengali|polish|ghana|philippin|somali|asian|cultural|mosque",
    "volunteering": r"volunteer",
    "befriending": r"befriend|companionship",
    "help-at-home": r"home help|personal care|alarm",
    "transport": r"transport|\brail services\b",
    "lgbt": r"\bgay\b|men who have sex",
    "stop-smoking": r"stop smoking|quit smoking",
    "homelessness": r"homeless",
    "housing": r"housing",
    "loneliness": r"lonel|isolat|friendship|get.together|lunch club|luncheon|social club|chat|community centre",
}


def write(source: Path, directory: Path, out: Path, curated: Mapping[str, list[str]] | None = None) -> None:
    """Write the spreadsheet as a directory folder in `out`, with the settings of `directory`.

    Each service has the needs that `curated` gives it, or those that its own words plainly name.
    """
    for name in ("settings.yml", "needs.yml", "synonyms.yml"):
        shutil.copy(directory / name, out / name)
    (out / "areas").mkdir()
    (out / "areas" / "hounslow.yml").write_text("name: Hounslow\nkind: place\npostcodes: [TW3, TW4, TW5, TW13, TW14]\n")
    folder = out / "listings" / "hounslow"
    folder.mkdir(parents=True)
    for id, listing in listings(source):
        given = {"needs": curated[id]} if curated else {}
        (folder / f"{id}.yml").write_text(json.dumps(listing | given, ensure_ascii=False))


def listings(source: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each service as (the first eight letters of its id, a listing)."""
    organisations = {row["ID*"]: row["Name*"] for row in _rows(source / "organisation.csv")}
    places = {row["ID*"]: row for row in _rows(source / "location.csv")}
    links = {row["Service ID*"]: row["Location ID*"] for row in _rows(source / "service_location.csv")}
    for row in _rows(source / "service.csv"):
        place = places.get(links.get(row["ID*"], ""))
        yield row["ID*"][:8], _listing(row, organisations.get(row["Organisation ID*"], row["Name*"]), place)


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _listing(row: Row, organisation: str, place: Row | None) -> dict[str, Any]:
    phone = _valid(PhoneNumber, row["Contact Phone"])
    return {
        "name": _line(row["Name*"], 100),
        "summary": _line(row["Intro*"], 250) or _line(row["Name*"], 100),
        "description": _plain(row["Description*"])[:4000] or "No more is known.",
        "organisation": {"name": _line(organisation, 100)},
        "needs": needs(f"{row['Name*']} {row['Intro*']}"),
        "ways": ["in person"] if place else ["by phone"],
        "venues": [_venue(place)] if place else [],
        "serves": ["hounslow"],
        "join": {"routes": ["self"], **({"phone": phone} if phone else {})},
    }


def needs(text: str) -> list[str]:
    """Return the needs that a text plainly names, the earliest first, or meeting people when it names none."""
    found = {id: match.start() for id, rule in RULES.items() if (match := re.search(rule, text.casefold()))}
    return sorted(found, key=lambda id: found[id])[:8] or ["loneliness"]


def _venue(place: Row) -> dict[str, str]:
    postcode = _valid(Postcode, place["Postcode*"])
    found = {"name": _line(place["Address Line 1*"], 100), "town": _line(place["City*"], 60), "postcode": postcode}
    return {key: value for key, value in found.items() if value}


def _valid(kind: Any, text: str) -> str:
    try:
        TypeAdapter(kind).validate_python(text)
    except ValidationError:
        return ""
    return text


def _plain(text: str) -> str:
    return re.sub(r"[<>\x00-\x08\x0b-\x1f\u200b-\u200f\u202a-\u202e\ufeff]", "", text.replace("\r", "")).strip()


def _line(text: str, most: int) -> str:
    return " ".join(_plain(text).split())[:most].strip()
