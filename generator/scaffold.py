"""Beginning another town's directory: our headings, needs and pages, its own area, and a listing to learn from."""

from __future__ import annotations

import csv
import datetime
import io
import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import check, load
from generator.formatting import slug
from generator.load.directory import MAX_MAP_BYTES
from generator.load.safe_read import read
from generator.load.yaml_parser import Value
from generator.problems import Problem, as_text, has_errors
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values, with_values

COPIED = ("needs.yml", "synonyms.yml", "pages")
DEFAULT_SITE = "https://linkbook.example/"
_AREA = "# yaml-language-server: $schema=../../schema/json/area.json\n"
_CODES = ("LAD25CD", "LAD24CD", "LAD23CD", "LAD22CD", "LAD21CD", "CTYUA23CD", "WD24CD", "code", "gss_code")


class CannotStart(Exception):
    """Nothing was written. The words say why."""


@dataclass(frozen=True)
class Asked:
    """What somebody said of their town."""

    name: str
    code: str | None = None
    postcodes: tuple[str, ...] = ()
    publisher: str | None = None
    site: str | None = None


def write(folder: Path, ours: Path, asked: Asked, boundary: Path | None, today: datetime.date) -> str:
    """Write a directory that passes check into a new folder, and return what to do next. Raises CannotStart."""
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.glob("*")))):
        raise CannotStart(f"{folder} is there already. Choose a new folder: nothing was written over")
    outline = _outline(boundary) if boundary else None
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".linkbook-init-") as staged:
        draft = Path(staged) / "directory"
        _fill(draft, ours, asked, outline)
        records = load.directory(draft)
        problems = check.problems(records, today)
        if has_errors(problems):
            raise CannotStart(_said(problems, draft, folder))
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    return _next_steps(folder, slug(asked.name), asked, boundary)


def _fill(draft: Path, ours: Path, asked: Asked, outline: Mapping[str, Any] | None) -> None:
    id = slug(asked.name)
    for name in COPIED:
        copy = shutil.copytree if (ours / name).is_dir() else shutil.copy
        draft.mkdir(exist_ok=True)
        copy(ours / name, draft / name)
    _put(draft / "settings.yml", _settings(ours, asked))
    _put(draft / "areas" / f"{id}.yml", _AREA + "\n".join(emit.block(_area(asked, outline), 0)) + "\n")
    for name, column, wanted in (
        ("outward-codes.csv", "outward_code", asked.postcodes),
        ("place-names.csv", "district", (asked.name,)),
    ):
        _put(draft / "geo" / name, _rows(ours / "geo" / name, column, wanted))
    if outline:
        feature = {"type": "Feature", "properties": {"area": id}, "geometry": outline["geometry"]}
        _put(draft / "boundaries" / f"{id}.geojson", json.dumps(feature, separators=(",", ":")) + "\n")
    _put(draft / "listings" / id / "example-tea-and-chat.yml", _example(asked.name, id))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# --- what is in it ------------------------------------------------------------------------------------------------


def _settings(ours: Path, asked: Asked) -> str:
    """Return our settings with another name: urgent help, licences and comments stay."""
    text = _text(ours / "settings.yml")
    kept = {k: v for k, v in (read_values(text) or {}).items() if k not in ("curators_email", "repository")}
    return with_values(
        text,
        {
            **kept,
            "name": f"{asked.name} Linkbook",
            "notice": "This directory has just been started. Ring or look before you go.",
            "site_address": asked.site or DEFAULT_SITE,
            "publisher": {"name": asked.publisher or f"The volunteers of {asked.name}"},
        },
    )


def _area(asked: Asked, outline: Mapping[str, Any] | None) -> dict[str, Value]:
    area: dict[str, Value] = {"name": asked.name, "kind": "place"}
    code = asked.code or _code(outline)
    return {
        **area,
        **({"gss_code": code} if code else {}),
        **({"postcodes": [*asked.postcodes]} if asked.postcodes else {}),
    }


def _code(outline: Mapping[str, Any] | None) -> str | None:
    """Return the ONS code that an outline from the ONS carries."""
    properties = (outline or {}).get("properties") or {}
    return next((str(properties[name]) for name in _CODES if properties.get(name)), None)


def _example(name: str, id: str) -> str:
    return "# This is an example to learn from. Copy it for a real group, then delete this file.\n" + emit.listing(
        {
            "name": "Example: Tea and Chat",
            "summary": "This is an example and not a real group. It shows what a listing looks like.",
            "organisation": {"name": f"The volunteers of {name}"},
            "needs": ["loneliness"],
            "ways": ["in person"],
            "venues": [{"town": name}],
            "serves": [id],
            "sessions": [{"days": ["tuesday"], "starts": "14:00", "ends": "16:00"}],
            "cost": {"kind": "free"},
            "join": {"routes": ["link worker"], "first_step": "Ask your link worker."},
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


def _outline(path: Path) -> dict[str, Any]:
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


# --- what is said -------------------------------------------------------------------------------------------------


def _said(problems: tuple[Problem, ...], draft: Path, folder: Path) -> str:
    text = as_text(problems).replace(str(draft), str(folder))
    return f"Nothing was written, because this must be mended first:\n{text}".strip()


def _next_steps(folder: Path, id: str, asked: Asked, boundary: Path | None) -> str:
    todo = [
        f"See it: linkbook serve --directory {folder}",
        f"Put your own words in {folder}/settings.yml: the publisher, curators_email and site_address",
        *([] if boundary else [f"Put the outline on the map: save it as {folder}/boundaries/{id}.geojson"]),
        *([] if asked.postcodes else [f"Add its postcodes to {folder}/areas/{id}.yml, such as postcodes: [DY1, DY2]"]),
        f"Add the middle of each postcode area and the names of villages to {folder}/geo/, for searches nearby",
        f"Add the link worker team to {folder}/areas/{id}.yml",
        f"Add a first listing: linkbook new --directory {folder}",
        f"Delete the example: {folder}/listings/{id}/example-tea-and-chat.yml",
        f"Read {folder}/pages/ and change what is not so for your town",
    ]
    steps = "".join(f"  {n}. {one}\n" for n, one in enumerate(todo, 1))
    return f"{folder} is ready, and passes linkbook check. Next:\n\n{steps}"
