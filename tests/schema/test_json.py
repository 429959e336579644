"""The editors' JSON Schemas agree with `check`: what is right here has no red underlines in an editor."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent.parent


class Editor(yaml.SafeLoader):
    """Reads YAML 1.2 as editors do: only true and false are yes or no, and 10:30 is text."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":float", ":null"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)$"), list("tf"))
Editor.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))

FILES = [
    (path, kind)
    for base in (ROOT / "directory", ROOT / "tests" / "sample")
    for kind, pattern in (
        ("listing", "listings/*/*.yml"),
        ("area", "areas/*.yml"),
        ("needs", "needs.yml"),
        ("settings", "settings.yml"),
    )
    for path in sorted(base.glob(pattern))
]


def validator(kind: str) -> Any:
    return Draft202012Validator(json.loads((ROOT / "schema" / "json" / f"{kind}.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("kind", ["listing", "area", "needs", "settings"])
def test_every_file_that_passes_check_passes_its_json_schema(kind: str) -> None:
    checker = validator(kind)
    faults = [
        f"{path}: {fault.json_path}: {fault.message[:120]}"
        for path, of in FILES
        if of == kind
        for fault in checker.iter_errors(yaml.load(path.read_text(encoding="utf-8"), Loader=Editor))
    ]

    assert faults == []


def test_an_unknown_key_is_underlined() -> None:
    assert not validator("settings").is_valid({"nmae": "Linkbook"})


def test_every_listing_and_area_names_its_schema_for_editors() -> None:
    for path, kind in FILES:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        if kind in ("listing", "area") and path.is_relative_to(ROOT / "directory"):
            up = "../" * len(path.relative_to(ROOT).parts[:-1])
            assert first == f"# yaml-language-server: $schema={up}schema/json/{kind}.json", path
