"""The data of another town: our headings, needs and pages, its own area, and a listing to learn from."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.formatting import slug
from generator.load.geography import MAX_MAP_BYTES
from generator.load.safe_read import read
from generator.load.yaml_parser import Value
from generator.problems import as_text
from generator.resources import ROOT
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values, with_values

STARTER_DIRECTORY = ROOT / "directory"
COPIED = ("needs.yml", "synonyms.yml", "languages", "pages", "organisations/README.md", "venues/README.md")
DEFAULT_SITE = "https://linkbook.example/"
_AREA = "# yaml-language-server: $schema=../../schema/json/area.json\n"
_CODES = ("LAD25CD", "LAD24CD", "LAD23CD", "LAD22CD", "LAD21CD", "CTYUA23CD", "WD24CD", "code", "gss_code")


class CannotStart(Exception):
    """Nothing was written. The words say why."""


@dataclass(frozen=True)
class TownDetails:
    """What somebody says of their town."""

    name: str
    code: str | None = None
    postcodes: tuple[str, ...] = ()
    publisher: str | None = None
    site: str | None = None

    @property
    def id(self) -> str:
        """Return the id of its area."""
        return slug(self.name)


def fill(draft: Path, details: TownDetails, outline: Mapping[str, Any] | None) -> None:
    """Write a town's whole directory into the folder `draft`."""
    draft.mkdir(parents=True)
    for name in COPIED:
        (draft / name).parent.mkdir(exist_ok=True)
        copy = shutil.copytree if (STARTER_DIRECTORY / name).is_dir() else shutil.copy
        copy(STARTER_DIRECTORY / name, draft / name)
    put(draft / "settings.yml", _settings(details))
    put(draft / "areas" / f"{details.id}.yml", _AREA + "\n".join(emit.block(_area(details, outline), 0)) + "\n")
    for name, column, wanted in (
        ("outward-codes.csv", "outward_code", details.postcodes),
        ("place-names.csv", "district", (details.name,)),
    ):
        put(draft / "geo" / name, _rows(STARTER_DIRECTORY / "geo" / name, column, wanted))
    if outline:
        feature = {"type": "Feature", "properties": {"area": details.id}, "geometry": outline["geometry"]}
        put(draft / "boundaries" / f"{details.id}.geojson", json.dumps(feature, separators=(",", ":")) + "\n")
    put(draft / "listings" / details.id / "example-tea-and-chat.yml", _example(details))


def put(path: Path, text: str) -> None:
    """Write a file and the folders it lies in, with the same line ends on every machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


# --- what is in it ------------------------------------------------------------------------------------------------


_TO_FILL_IN = """
# Yours to fill in: take the # and the space away.
# curators_email: corrections@example.org   # where corrections are sent
# repository: https://github.com/our-town/linkbook   # only if you publish from GitHub
"""


def _settings(details: TownDetails) -> str:
    """Return our settings with another name: urgent help, licences and comments stay."""
    text = _text(STARTER_DIRECTORY / "settings.yml")
    kept = {k: v for k, v in (read_values(text) or {}).items() if k not in ("curators_email", "repository")}
    filled = with_values(
        text,
        {
            **kept,
            "name": f"{details.name} Linkbook",
            "notice": "This directory has just been started. Check first where you can.",
            "site_address": details.site or DEFAULT_SITE,
            "publisher": {"name": details.publisher or f"The volunteers of {details.name}"},
        },
    )
    return filled.rstrip("\n") + "\n" + _TO_FILL_IN


def _area(details: TownDetails, outline: Mapping[str, Any] | None) -> dict[str, Value]:
    area: dict[str, Value] = {"name": details.name, "kind": "place"}
    code = details.code or _code(outline)
    return {
        **area,
        **({"gss_code": code} if code else {}),
        **({"postcodes": [*details.postcodes]} if details.postcodes else {}),
    }


def _code(outline: Mapping[str, Any] | None) -> str | None:
    """Return the ONS code that an outline from the ONS carries."""
    properties = (outline or {}).get("properties") or {}
    return next((str(properties[name]) for name in _CODES if properties.get(name)), None)


def _example(details: TownDetails) -> str:
    return "# This is an example to learn from. Copy it for a real group, then delete this file.\n" + emit.listing(
        {
            "name": "Example: Tea and Chat",
            "summary": "This is an example and not a real group. It shows what a listing looks like.",
            "organisation": {"name": f"The volunteers of {details.name}"},
            "needs": ["loneliness"],
            "ways": ["in person"],
            "venues": [{"town": details.name}],
            "serves": [details.id],
            "sessions": [{"days": ["tuesday"], "starts": "14:00", "ends": "16:00"}],
            "cost": {"kind": "free"},
            "join": {
                "routes": ["link worker"],
                "first_step": "Ask your link worker.",
                "website": "https://www.england.nhs.uk/personalisedcare/social-prescribing/",
            },
            "source": "Written as an example",
        }
    ).removeprefix(emit.EDITOR_LINE + "\n")


def _rows(path: Path, column: str, wanted: tuple[str, ...]) -> str:
    """Return a table of ours with only the rows that the town needs."""
    table = list(csv.DictReader(io.StringIO(_text(path))))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(table[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(row for row in table if row[column] in wanted)
    return out.getvalue()


def _text(path: Path) -> str:
    source, _ = read(path, str(path))
    assert source
    return source.text


def outline(path: Path) -> dict[str, Any]:
    """Return the one feature of a GeoJSON file. Raises CannotStart when it has none, or is not in degrees."""
    source, problems = read(path, str(path), MAX_MAP_BYTES)
    if source is None:
        raise CannotStart(as_text(problems).strip())
    try:
        shape = json.loads(source.text)
        feature = shape["features"][0] if shape.get("type") == "FeatureCollection" else shape
        corner = feature["geometry"]["coordinates"]
        while isinstance(corner[0], list):
            corner = corner[0]
        if feature["geometry"]["type"] not in ("Polygon", "MultiPolygon") or max(map(abs, corner)) > 180:
            raise ValueError
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        message = "is not an outline in degrees. Save it as GeoJSON in WGS 84, with one Polygon or MultiPolygon"
        raise CannotStart(f"{path} {message}") from None
    return dict(feature)
