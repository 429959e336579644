"""The form's rules and `linkbook check` say the same of the same listing, for every code that the form claims to know."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.export import form
from generator.load.document import parse
from generator.load.files import Source
from generator.problems import Problem
from tests.test_cases import CASES, run
from tests.town import town

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="Node is not here")
HERE = Path(__file__).parent
FILE = "listings/anytown/tea-and-chat.yml"
ONLY_IN_A_FILE = {
    "a key with a slip is put right and not also missing": "the form has no keys to type",
    "a private place marked in other words is still private": "the form has a box to tick",
}
SAME = {"string_too_long": "too_long"}
"""One code for the form where pydantic has two."""


def node(script: str, given: Any, folder: Path) -> Any:
    """Return what a script beside this file makes of some JSON."""
    path = folder / "given.json"
    path.write_text(json.dumps(given), "utf-8")
    done = subprocess.run(["node", str(HERE / script), str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def listings() -> Iterator[tuple[Path, dict[str, Any], Any]]:
    """Yield each case of one listing, and its values: a form holds values, whatever YAML they were typed in."""
    for path in CASES:
        case = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
        if (
            list(case.get("files", ())) != [FILE]
            or "with_sample" in case
            or path.parent.name in ("yaml", "names")
            or path.stem in ONLY_IN_A_FILE
        ):
            continue
        document, problems = parse(Source(FILE, case["files"][FILE]))
        if document and not problems:
            yield path, case, document.value


def codes(problems: tuple[Problem, ...], known: list[str]) -> set[tuple[str, str]]:
    """Return the fields and codes that the form claims to know; it has no comments and no keys of its own."""
    found = {(".".join(map(str, p.field)), SAME.get(p.code, p.code)) for p in problems}
    return {(field, code) for field, code in found if code in known and not field.startswith("comment")}


def test_the_form_says_what_check_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = list(listings())
    assert len(cases) > 200
    given = [{"listing": listing, "real": "real" in case} for _, case, listing in cases]
    said = node("check.mjs", {"known": form.known(town()), "listings": given}, tmp_path)
    wrong = []
    for number, ((path, case, _), found) in enumerate(zip(cases, said["found"], strict=True)):
        there = codes(run(case, tmp_path / str(number), monkeypatch), said["known"])
        here = {(".".join(map(str, p["field"])), p["code"]) for p in found}
        if here != there:
            wrong.append(f"{path.stem}: only the form {sorted(here - there)}, only check {sorted(there - here)}")
    assert wrong == [], "\n".join(wrong)
