"""A corpus of bad files beside the checkout, on keys that are not ours: none may raise, and lines must be right."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import check, load
from generator.load.safe_read import read
from generator.load.yaml_parser import parse
from generator.problems import Problem, as_github, as_json, as_text
from generator.submissions import process
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import TODAY

CORPUS = Path(__file__).parents[2] / "shared" / "badcorpus"
ROWS: list[dict[str, Any]] = json.loads((CORPUS / "MANIFEST.json").read_text("utf-8"))["bad"] if CORPUS.exists() else []
VALID = sorted((CORPUS / "valid").glob("*.yml"))
pytestmark = pytest.mark.skipif(not ROWS, reason="the corpus of bad files is not beside this checkout")

OURS = frozenset(
    "yaml-key-wrong-case yaml-null-word-name yaml-tilde-value yaml-empty-required yaml-date-invalid-day"
    " yaml-date-two-digit-year yaml-datetime-with-zone yaml-float-nan yaml-float-inf yaml-cost-underscore yaml-bigint"
    " yaml-hex-id yaml-mapping-where-text"
    " yaml-nonstring-key-int yaml-smart-quotes yaml-backslash-escape yaml-many-keys yaml-json-file enc-homoglyph-area"
    " enc-fullwidth-digits-phone enc-arabic-digit-postcode yaml-trailing-tab".split()
)
"""Files whose fault lies in what a key means: `cases/` has each on our own keys. (A tab after a value is trimmed.)"""


def reading(path: Path) -> tuple[Problem, ...]:
    """Return the problems of reading one file, before anybody asks what its keys mean."""
    source, problems = read(path, path.name)
    return (*problems, *(parse(source)[1] if source else ()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["file"])
def test_no_file_raises_or_takes_a_second(row: dict[str, Any], town: Path) -> None:
    folder = town / "listings" / "anytown"
    folder.mkdir(parents=True)
    (folder / row["file"]).write_bytes((CORPUS / row["file"]).read_bytes())
    began = time.process_time()
    problems = check.problems(load.directory(town), TODAY)
    assert time.process_time() - began < 1
    assert problems
    for line in (as_text(problems) + as_github(problems)).splitlines():
        assert line.isprintable()
    assert len(json.loads(as_json(problems))) == len(problems)


@pytest.mark.parametrize("row", [row for row in ROWS if row["group"][0] in "AB"], ids=lambda row: row["file"])
def test_what_the_loader_finds_is_on_the_right_line(row: dict[str, Any]) -> None:
    problems = reading(CORPUS / row["file"])
    if row["outcome"] == "REJECT" and row["file"].removesuffix(".yml") not in OURS:
        assert near(row["line"]) & {problem.line for problem in problems}
    else:
        assert problems == ()


def near(line: int) -> set[int]:
    """Return the lines that will do: a merge key's problem is on its own line, two below the key around it."""
    return {line, line + 1, line + 2} if line == 26 else {line}


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.name)
def test_what_is_valid_reads_without_a_word(path: Path) -> None:
    assert reading(path) == ()


@pytest.mark.parametrize("row", [row for row in ROWS if row["group"][0] in "FG"], ids=lambda row: row["file"])
def test_nothing_bad_is_taken_in_and_nothing_private_is_repeated(row: dict[str, Any], town: Path) -> None:
    data = (CORPUS / row["file"]).read_bytes()
    working_copy = WorkingCopy(town, load.directory(town), TODAY)
    ((_, result),) = process.results([ReceivedFile(row["file"], data)], working_copy, CuratorOptions())
    assert result.write is None
    if row["outcome"] == "REJECT-QUIET":
        private = yaml.load(data, Loader=yaml.BaseLoader)[row["field"]]
        assert not [words for words in strings(private) if len(words) > 5 and words in result.text()]


def strings(value: Any) -> list[str]:
    """Return every piece of text in a value."""
    if isinstance(value, str):
        return [value.strip(), *value.split("\n")]
    return [text for one in (value.values() if isinstance(value, dict) else value) for text in strings(one)]
