"""Writing an invented directory: settings, needs, areas, outlines, place names and listings."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random

import yaml

from benchmarks.synthetic.listings import Block, listings
from benchmarks.synthetic.places import NAMES, Town, areas, boundary, outward_codes, place_names, towns
from schema import Need, Needs

REAL = Path(__file__).parents[2] / "directory"
SHARED = ("needs.yml", "synonyms.yml")
"""Files of the real directory that an invented one has too: the words that people use do not depend on the place."""
SETTINGS = {
    "name": "Invented Linkbook",
    "strapline": "Local help in places that do not exist.",
    "notice": "Everything here is invented, for measurements.",
    "site_address": "https://linkbook.example.org/",
    "publisher": {"name": "Invented CVS", "email": "book@example.org", "website": "https://www.example.org"},
    "curators_email": "curators@example.org",
    "urgent_help": [
        {"when": "Someone's life is in danger", "name": "Emergency services", "phone": "999"},
        {"when": "You need medical help now", "name": "NHS 111", "phone": "111", "website": "https://111.nhs.uk"},
    ],
    "data_licence": {"name": "CC0 1.0, no rights reserved"},
    "made_up": "yes",
}


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes text of several lines as people do."""


_TEXT = "tag:yaml.org,2002:str"
_Dumper.add_representer(Block, lambda dumper, text: dumper.represent_scalar(_TEXT, str(text), style="|"))
_Dumper.ignore_aliases = lambda self, data: True


def directory(out: Path, count: int, seed: int = 1, places: int = len(NAMES)) -> None:
    """Write a directory of `count` invented listings in some places to `out`, in place of what is there."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    random = Random(seed)
    made = towns(random, places)
    _write(out / "settings.yml", SETTINGS)
    for name in SHARED:
        if (REAL / name).exists():
            shutil.copyfile(REAL / name, out / name)
    _write_places(out, made)
    for one in listings(count, made, _needs(out), random):
        _write(out / "listings" / one.folder / f"{one.id}.yml", one.facts, "../../../schema/json/listing.json")


def _write_places(out: Path, made: tuple[Town, ...]) -> None:
    _text(out / "geo" / "outward-codes.csv", outward_codes(made))
    _text(out / "geo" / "place-names.csv", place_names(made))
    for town in made:
        for area in (town, *town.parts):
            _text(out / "boundaries" / f"{area.id}.geojson", boundary(area.outline))
        for id, facts in areas(town):
            _write(out / "areas" / f"{id}.yml", facts)


def _needs(out: Path) -> tuple[Need, ...]:
    text = (out / "needs.yml").read_text(encoding="utf-8")
    told = Needs.model_validate(yaml.load(text, yaml.BaseLoader))  # every scalar stays text, as the schema asks
    return tuple(need for heading in told.what_matters for need in heading.needs)


def _write(path: Path, facts: Mapping[str, object], schema: str = "") -> None:
    first = f"# yaml-language-server: $schema={schema}\n" if schema else ""
    text = yaml.dump(facts, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    _text(path, first + text)


def _text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
