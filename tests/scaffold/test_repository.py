"""What lies round a new town's directory: its workflows are ours, and nothing in it needs make, bash or a checkout."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import scaffold
from generator.scaffold import TownDetails
from generator.scaffold.repository import COPIED, WORKFLOWS, requirement, requirement_here, workflow
from tests.conftest import TODAY
from tests.test_workflows import _zizmor as zizmor
from tests.test_workflows import faults, read

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a new town's repository."""
    folder = tmp_path_factory.mktemp("new") / "town"
    scaffold.write(folder, TownDetails("Newtown", postcodes=("ZE90",)), None, TODAY)
    return folder


def test_it_has_what_it_needs_and_nothing_unfilled(town: Path) -> None:
    assert {path.name for path in town.iterdir()} == {
        *("README.md", "directory", "mkdocs.yml", "requirements.txt", "schema", ".github", ".gitignore", "deploy")
    }
    written = [path for path in town.rglob("*") if path.is_file() and "pages" not in path.parts]
    blank = re.compile(r"\[\[(?:name|id|version|requirement)\]\]")
    assert [path for path in written if blank.search(path.read_text("utf-8"))] == []
    assert [path for path in written if b"\r" in path.read_bytes()] == []
    assert "# Newtown Linkbook" in (town / "README.md").read_text("utf-8")
    assert "#   newtown-curators" in (town / ".github/CODEOWNERS").read_text("utf-8")


def test_mkdocs_yml_is_about_ten_lines(town: Path) -> None:
    lines = (town / "mkdocs.yml").read_text("utf-8").splitlines()
    assert len([line for line in lines if not line.startswith("#")]) <= 10


def test_editors_find_the_schemas_that_the_data_names(town: Path) -> None:
    named = 0
    for path in (town / "directory").rglob("*.yml"):
        for name in re.findall(r"^# yaml-language-server: \$schema=(\S+)", path.read_text("utf-8"), re.MULTILINE):
            assert (path.parent / name).is_file(), path
            named += 1
    assert named >= 3


def test_nothing_of_ours_that_it_does_not_have_is_asked_for(town: Path) -> None:
    for path in (town / ".github").rglob("*"):
        if path.is_file():
            assert not re.search(r"\bmake\b|--editable|linkbook fields", path.read_text("utf-8")), path


# --- which Linkbook -----------------------------------------------------------------------------------------------


def _origin(url: str, **more: object) -> str:
    return json.dumps({"url": url, **more})


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (None, "linkbook==1.2.3"),
        (_origin("file:///a/linkbook", dir_info={"editable": True}), "./linkbook-1.2.3-py3-none-any.whl"),
        (_origin("file:///a/linkbook-1.2.3-py3-none-any.whl", archive_info={}), "./linkbook-1.2.3-py3-none-any.whl"),
        (_origin("https://example.org/linkbook.whl", archive_info={}), "linkbook @ https://example.org/linkbook.whl"),
        (
            _origin("https://example.org/l", vcs_info={"vcs": "git", "requested_revision": "v1", "commit_id": "abc"}),
            "linkbook @ git+https://example.org/l@v1",
        ),
        (
            _origin("https://example.org/l", vcs_info={"vcs": "git", "commit_id": "abc"}),
            "linkbook @ git+https://example.org/l@abc",
        ),
    ],
)
def test_the_requirement_installs_the_same_linkbook_again(origin: str | None, line: str) -> None:
    assert requirement("1.2.3", origin) == line


def test_the_requirements_file_has_that_one_line(town: Path) -> None:
    lines = (town / "requirements.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [requirement_here()]


# --- workflows ----------------------------------------------------------------------------------------------------


def _without_setup(loaded: dict[Any, Any]) -> dict[Any, Any]:
    """Return a workflow without the steps that set up, and without the job that tests our code."""
    jobs = {name: dict(job) for name, job in loaded["jobs"].items() if name != "code"}
    for job in jobs.values():
        job["steps"] = [step for step in job["steps"] if not step.get("name", "").startswith("Set up")]
    return {**loaded, "jobs": jobs}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_is_ours_but_for_how_it_is_set_up(town: Path, name: str) -> None:
    theirs, ours = read(town / ".github/workflows" / name), read(ROOT / ".github/workflows" / name)
    assert _without_setup(theirs) == _without_setup(ours)
    assert "code" not in theirs["jobs"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_is_safe_and_sets_up_once(town: Path, name: str) -> None:
    loaded = read(town / ".github/workflows" / name)
    assert list(faults(loaded)) == []
    steps = [step for job in loaded["jobs"].values() for step in job["steps"]]
    (set_up,) = [step for step in steps if step.get("name", "").startswith("Set up")]
    assert "pip install --quiet --requirement requirements.txt" in set_up["run"]


def test_zizmor_finds_nothing(town: Path) -> None:
    command = [zizmor(), "--offline", "--no-progress", "--quiet", str(town / ".github")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_a_step_that_sets_up_is_changed() -> None:
    text = "jobs:\n  a:\n    steps:\n      - name: Set up\n        run: make setup\n      - name: Go\n        run: go\n"
    (first, second) = yaml.safe_load(workflow(text))["jobs"]["a"]["steps"]
    assert first["run"].splitlines()[-1] == ".venv/bin/pip install --quiet --requirement requirements.txt"
    assert second == {"name": "Go", "run": "go"}


@pytest.mark.parametrize("name", COPIED)
def test_a_script_is_ours(town: Path, name: str) -> None:
    assert (town / name).read_bytes() == (ROOT / name).read_bytes()
