"""A directory made from a borough's spreadsheet, for tests only: 146 real services. Nothing of it is ever kept here.

The spreadsheet has no headings of need, so each service has those that are surely proposed from its own words, as an
import gives them; where none is sure, the need of meeting people alone.
"""

from __future__ import annotations

import csv
import datetime
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator import load, resolve
from generator.export.search_index.documents import document
from generator.need_proposals import SURE, NeedProposer
from schema.types import PhoneNumber, Postcode

Row = dict[str, str]
UNKNOWN = "loneliness"
READ_ON = datetime.date(2026, 11, 21)


def write(source: Path, directory: Path, out: Path, curated: Mapping[str, list[str]] | None = None) -> None:
    """Write the spreadsheet as a directory folder in `out`, with the settings of `directory`.

    Each service has the needs that `curated` gives it, or those that are surely proposed from its own words.
    """
    for name in ("settings.yml", "needs.yml", "synonyms.yml"):
        shutil.copy(directory / name, out / name)
    (out / "areas").mkdir()
    (out / "areas" / "hounslow.yml").write_text("name: Hounslow\nkind: place\npostcodes: [TW3, TW4, TW5, TW13, TW14]\n")
    folder = out / "listings" / "hounslow"
    folder.mkdir(parents=True)
    found = dict(listings(source))
    _write_listings(folder, found, curated or {})
    if not curated:
        _write_listings(folder, found, _proposed(out))


def _write_listings(folder: Path, found: Mapping[str, dict[str, Any]], needs: Mapping[str, list[str]]) -> None:
    for id, listing in found.items():
        given = {"needs": needs[id]} if id in needs else {}
        (folder / f"{id}.yml").write_text(json.dumps(listing | given, ensure_ascii=False))


def _proposed(out: Path) -> dict[str, list[str]]:
    """Return the needs that an import would give each listing, where it is sure of any."""
    directory = resolve.link(load.directory(out), READ_ON)
    proposer = NeedProposer(directory.needs.values())
    proposals = {item.id: proposer.propose(document(item), SURE) for item in directory.shown}
    return {id: [one.need for one in some] for id, some in proposals.items() if some}


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
        "needs": [UNKNOWN],
        "ways": ["in person"] if place else ["by phone"],
        "venues": [_venue(place)] if place else [],
        "serves": ["hounslow"],
        "join": {"routes": ["self"], **({"phone": phone} if phone else {})},
    }


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
