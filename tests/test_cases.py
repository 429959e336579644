"""Golden cases: each file in `cases/` is a sentence, some files of a directory, and the problems that check must find.

`files` holds text; `bytes` holds text in which \\xNN stands for a byte; `real: yes` says that the directory is not
made up; `with_sample: yes` adds the invented town's listings; `never_says` holds words that no message may repeat.
Run `pytest --update-cases` to rewrite the expected problems, and read what changed before you keep it.
"""

from __future__ import annotations

import codecs
import json
import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import check, load
from generator.problems import Problem, as_github, as_json, as_text
from tests.conftest import TESTS, TODAY, copy_town, make_real

CASES = sorted((TESTS / "cases").rglob("*.yml"))
CODE = re.compile(r'code="(\w+)"|Severity\.(?:ERROR|HELD|WARNING), "(\w+)"')


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, built_once: Callable[..., Path], request: pytest.FixtureRequest) -> None:
    case = _read(path)
    problems = checked(path, built_once)
    printed = as_text(problems)
    for words in case.get("never_says", ()):
        assert words.casefold() not in (printed + as_github(problems) + as_json(problems)).casefold()
    if request.config.getoption("--update-cases"):
        rewrite(path, printed.splitlines())
    else:
        assert printed.splitlines() == list(case["problems"])


def run(case: dict[str, Any], folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    """Return the problems of a case, in a folder of its own."""
    copy_town(folder, with_listings="with_sample" in case)
    if "real" in case:
        make_real(folder)
    for name, text in case.get("files", {}).items():
        write(folder / name, text.encode())
    for name, text in case.get("bytes", {}).items():
        write(folder / name, codecs.escape_decode(text.encode())[0])
    monkeypatch.chdir(folder)
    return check.problems(load.directory(Path()), TODAY)


def write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def rewrite(path: Path, lines: list[str]) -> None:
    """Replace the expected problems, which are always the last thing in a case."""
    before = path.read_text("utf-8").rpartition("\nproblems:")[0]
    quoted = "".join("\n  - '" + line.replace("'", "''") + "'" for line in lines)
    path.write_text(f"{before}\nproblems:{quoted or ' []'}\n", "utf-8")


def checked(path: Path, built_once: Callable[..., Path]) -> tuple[Problem, ...]:
    """Return the problems of a case, checked once in the run for all the tests that look at them."""

    def make(out: Path) -> None:
        out.mkdir()
        with pytest.MonkeyPatch.context() as monkeypatch:
            problems = run(_read(path), out / "town", monkeypatch)
        (out / "problems").write_bytes(pickle.dumps(problems))

    folder = built_once(f"case-{CASES.index(path)}", make)
    problems: tuple[Problem, ...] = pickle.loads((folder / "problems").read_bytes())
    return problems


def all_checked(built_once: Callable[..., Path]) -> dict[Path, tuple[Problem, ...]]:
    """Return the problems of every case."""
    return {path: checked(path, built_once) for path in CASES}


def _read(path: Path) -> dict[str, Any]:
    return dict(yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader))


def test_every_code_in_the_rules_is_seen_in_some_case(built_once: Callable[..., Path]) -> None:
    source = "\n".join(path.read_text("utf-8") for path in (TESTS.parent / "generator" / "check").glob("*.py"))
    codes = {found[1] or found[2] for found in CODE.finditer(source)} | {"unknown_needs", "unknown_serves"}
    codes -= {"proposed_decision"}  # a change has it, and no directory alone
    codes |= set(re.findall(r'_held\(entry, text, \w+, "(\w+)"', source))
    problems = [problem for found in all_checked(built_once).values() for problem in found]
    seen = {row["code"] for row in json.loads(as_json(problems))}
    assert codes - seen == set()


def test_every_rule_says_what_it_is() -> None:
    for rule in (*check.rules.LISTING_RULES, *check.rules.DIRECTORY_RULES):
        assert rule.__doc__, rule.__name__
        assert rule.__doc__.strip().split("\n")[0].endswith("."), rule.__name__
