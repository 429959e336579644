"""The form and `linkbook check` say the same of one listing, for every code that the form claims to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.contract.form_messages import MESSAGES
from generator.export.form import directory_data
from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from generator.problems import Problem
from tests.submit.node import check_listings, needs_node
from tests.test_cases import CASES, all_checked
from tests.town import town

pytestmark = needs_node
ROOT = Path(__file__).parent.parent.parent
FILE = "listings/anytown/tea-and-chat.yml"
ONLY_IN_A_FILE = {
    "a key with a slip is put right and not also missing": "the form has no keys to type",
    "a private place marked in other words is still private": "the form has a box to tick",
    "a place named by a name gets the group to type": "the form has boxes for a place, and no ids",
    "an id that nothing has says where its file belongs": "the form has boxes for a place, and no ids",
    "a sign that all else speaks against is only a warning": "the form weighs nothing that is said together",
    "an approval lapses when its words change": "the form shows no approval",
    "an approval of some words does not cover others": "the form shows no approval",
    "an approval of a refuge lapses with another address and is not repeated": "the form shows no approval",
    "an approval of a sensitive place lapses with another address": "the form shows no approval",
}
SOURCES = [
    *(ROOT / "generator" / "check").rglob("*.py"),
    *(ROOT / "generator" / "load").rglob("*.py"),
    ROOT / "schema" / "day_spans.py",
    *(ROOT / "schema" / "types").glob("*.py"),
]
SAME = {"string_too_long": "too_long"}
"""One code for the form where pydantic has two."""


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
        document, problems = parse(FileText(FILE, case["files"][FILE]))
        if document and not problems:
            yield path, case, document.value


def form_finding(problem: dict[str, Any]) -> tuple[str, str]:
    return ".".join(map(str, problem["path"])), problem["code"]


def checks_findings(problems: tuple[Problem, ...], codes: list[str]) -> set[tuple[str, str]]:
    """Return the fields and codes that the form claims to know; it has no comments and no keys of its own."""
    findings = {(".".join(map(str, p.field)), SAME.get(p.code, p.code)) for p in problems}
    return {(field, code) for field, code in findings if code in codes and not field.startswith("comment")}


def test_the_form_says_what_check_says(built_once: Callable[..., Path]) -> None:
    cases = list(listings())
    assert len(cases) > 200
    typed = [{"listing": listing, "real": "real" in case} for _, case, listing in cases]
    form = check_listings(directory_data(town()), typed)
    wrong, all_problems = [], all_checked(built_once)
    for (path, _, _), problems in zip(cases, form["problems"], strict=True):
        checked = all_problems[path]
        theirs, ours = checks_findings(checked, form["codes"]), set(map(form_finding, problems))
        if ours != theirs:
            wrong.append(f"{path.stem}: only the form {sorted(ours - theirs)}, only check {sorted(theirs - ours)}")
        wrong += [f"{path.stem}: {p.code} is {p.severity}" for p in checked if not is_as_declared(p)]
    assert wrong == [], "\n".join(wrong)


def is_as_declared(problem: Problem) -> bool:
    """Return whether a problem matters as much as the form's message for it says."""
    message = MESSAGES.get(problem.code)
    return message is None or (message.severity, message.private) == (problem.severity, problem.private)


def test_every_code_that_the_form_claims_is_one_of_the_commands() -> None:
    source = "".join(path.read_text("utf-8") for path in SOURCES)
    claimed = check_listings(directory_data(town()), [])["codes"]
    pydantic = {"missing", "too_short", "too_long"}
    assert [c for c in claimed if f'"{c}"' not in source and not c.startswith("unknown_") and c not in pydantic] == []
