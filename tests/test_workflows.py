"""The workflows and their scripts: what they may never do, and that a mistake in one is seen."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
SCRIPTS = GITHUB / "scripts"

Workflow = dict[Any, Any]


def read(path: Path) -> Workflow:
    """Return a workflow; YAML 1.1 reads its `on` as true."""
    loaded: Workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


# --- the rules ----------------------------------------------------------------------------------------------------


def faults(workflow: Workflow) -> Iterator[str]:
    """Yield what is unsafe in a workflow."""
    starts = workflow[True]
    names = set(starts) if isinstance(starts, dict | list) else {starts}
    yield from (f"starts on {name}" for name in names & {"pull_request_target", "workflow_run", "issue_comment"})
    if workflow.get("permissions") != {}:
        yield "does not begin with no permissions"
    for name, job in workflow["jobs"].items():
        yield from (f"{name}: {fault}" for fault in job_faults(job, names))


def job_faults(job: dict[str, Any], starts: set[str]) -> Iterator[str]:
    """Yield what is unsafe in one job of a workflow that starts on `starts`."""
    text = json.dumps(job)
    if "permissions" not in job:
        yield "does not say its permissions"
    if "timeout-minutes" not in job:
        yield "may run for ever"
    if "secrets." in text or "secrets[" in text:
        yield "uses a secret"
    writes = "write" in job.get("permissions", {}).values()
    if writes and starts & {"pull_request"}:
        yield "may write on a stranger's request"
    if writes and re.search(r"\bpip\b|\bmake\b|\blinkbook (?!-)|github\.event\.issue\.(?:title|body)", text):
        yield "may write and runs more than the scripts"
    for step in job["steps"]:
        yield from step_faults(step)


def step_faults(step: dict[str, Any]) -> Iterator[str]:
    """Yield what is unsafe in one step."""
    if "${{" in step.get("run", ""):
        yield "puts an expression into a shell"
    used = step.get("uses", "")
    if used and not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", used):
        yield f"{used} is not pinned to a commit"
    if used.startswith("actions/checkout@") and step.get("with", {}).get("persist-credentials") is not False:
        yield "leaves the token where programs can find it"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_is_safe(path: Path) -> None:
    assert list(faults(read(path))) == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_pin_says_its_version(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if "uses:" in line:
            assert re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def _spoilt(path: str, **changes: Any) -> Workflow:
    """Return a safe workflow with one thing changed in its first job, or at its top."""
    workflow = copy.deepcopy(read(GITHUB / "workflows" / path))
    job = next(iter(workflow["jobs"].values()))
    for key, value in changes.items():
        if key == "starts":
            workflow[True] = value
        elif key == "top":
            workflow["permissions"] = value
        elif key == "step":
            job["steps"].insert(0, value)
        else:
            job.update({key: value})
    return workflow


_PINNED = "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"starts": {"pull_request_target": None}}, "starts on pull_request_target"),
        ({"starts": "workflow_run"}, "starts on workflow_run"),
        ({"top": {"contents": "write"}}, "does not begin with no permissions"),
        ({"top": "write-all"}, "does not begin with no permissions"),
        ({"permissions": {"contents": "write"}}, "may write on a stranger's request"),
        ({"env": {"KEY": "${{ secrets.KEY }}"}}, "uses a secret"),
        ({"step": {"run": "echo ${{ github.event.pull_request.title }}"}}, "puts an expression into a shell"),
        ({"step": {"uses": "actions/checkout@v6"}}, "is not pinned to a commit"),
        ({"step": {"uses": _PINNED}}, "leaves the token"),
        ({"step": {"uses": _PINNED, "with": {"persist-credentials": True}}}, "leaves the token"),
    ],
)
def test_a_mistake_in_a_workflow_is_seen(changes: dict[str, Any], fault: str) -> None:
    assert any(fault in said for said in faults(_spoilt("check.yml", **changes)))


@pytest.mark.parametrize("run", ["pip install .", "make test", ".venv/bin/linkbook intake x"])
def test_a_job_that_may_write_runs_nothing_but_the_scripts(run: str) -> None:
    spoilt = _spoilt("submissions.yml", permissions={"contents": "write"}, step={"run": run})
    assert any("may write and runs more" in said for said in faults(spoilt))


def _zizmor() -> str:
    command = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    assert command, "zizmor is not installed"
    return command


def test_zizmor_finds_nothing() -> None:
    command = _zizmor()
    done = subprocess.run(
        [command, "--offline", "--no-progress", "--quiet", str(GITHUB)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_sees_a_mistake(tmp_path: Path) -> None:
    bad = "on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ github.head_ref }}\n"
    (tmp_path / "bad.yml").write_text(bad)
    command = _zizmor()
    done = subprocess.run(
        [command, "--offline", "--quiet", str(tmp_path / "bad.yml")], capture_output=True, check=False
    )
    assert done.returncode != 0


def test_every_place_has_its_own_owners() -> None:
    owners = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8")
    places = sorted(path.name for path in (ROOT / "directory" / "listings").iterdir())
    assert re.findall(r"^/directory/listings/([a-z-]+)/ +@\S+$", owners, re.MULTILINE) == places


def test_a_pull_request_asks_for_three_things() -> None:
    assert (GITHUB / "pull_request_template.md").read_text(encoding="utf-8").count("- [ ]") == 3


# --- the scripts --------------------------------------------------------------------------------------------------

_GH = """#!/usr/bin/env python3
import json, os, sys
log = os.environ["GH_LOG"]
with open(log, "a") as out:
    out.write(json.dumps(sys.argv[1:]) + "\\n")
if sys.argv[1:3] == ["issue", "list"]:
    print(os.environ.get("GH_ISSUES", "[]"))
if sys.argv[1:3] == ["pr", "view"]:
    sys.exit(1)
"""


@pytest.fixture
def github(tmp_path: Path) -> dict[str, str]:
    """Give an environment whose `gh` writes down what it is asked."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "gh").write_text(_GH)
    (tools / "gh").chmod(0o755)
    return os.environ | {"PATH": f"{tools}:{os.environ['PATH']}", "GH_LOG": str(tmp_path / "log")}


def _asked(github: dict[str, str]) -> list[list[str]]:
    log = Path(github["GH_LOG"])
    return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []


def _run(script: str, *words: object, cwd: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = ["bash", str(SCRIPTS / script), *map(str, words)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def test_a_place_with_something_due_gets_one_issue(tmp_path: Path, github: dict[str, str]) -> None:
    (tmp_path / "due").mkdir()
    (tmp_path / "due" / "anytown.md").write_text("Ring the choir.")
    assert _run("standing_issues.sh", "due", cwd=tmp_path, env=github).returncode == 0
    made = [words for words in _asked(github) if words[:2] == ["issue", "create"]]
    assert made == [
        ["issue", "create", "--title", "Due for a check: anytown", "--label", "due", "--body-file", "due/anytown.md"]
    ]


def test_the_same_issue_is_brought_up_to_date(tmp_path: Path, github: dict[str, str]) -> None:
    (tmp_path / "due").mkdir()
    (tmp_path / "due" / "anytown.md").write_text("Ring the choir.")
    issues = json.dumps([{"number": 7, "title": "Due for a check: anytown"}, {"number": 8, "title": "Another"}])
    assert _run("standing_issues.sh", "due", cwd=tmp_path, env=github | {"GH_ISSUES": issues}).returncode == 0
    assert ["issue", "edit", "7", "--body-file", "due/anytown.md"] in _asked(github)
    assert not any(words[:2] == ["issue", "create"] for words in _asked(github))


def test_an_issue_is_closed_when_nothing_is_due(tmp_path: Path, github: dict[str, str]) -> None:
    (tmp_path / "due").mkdir()
    (tmp_path / "due" / "anytown.md").write_text("")
    (tmp_path / "due" / "otherham.md").write_text("")
    issues = json.dumps([{"number": 7, "title": "Due for a check: anytown"}])
    assert _run("standing_issues.sh", "due", cwd=tmp_path, env=github | {"GH_ISSUES": issues}).returncode == 0
    assert [words[:3] for words in _asked(github) if words[1] == "close"] == [["issue", "close", "7"]]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Give a clone of a small repository with one listing."""
    origin, book = tmp_path / "origin.git", tmp_path / "book"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", origin], check=True)
    subprocess.run(["git", "clone", "-q", origin, book], check=True, capture_output=True)
    (book / "directory/listings/anytown").mkdir(parents=True)
    (book / "directory/listings/anytown/choir.yml").write_text("name: Choir\n")
    _git(book, "switch", "-q", "-c", "main")
    _git(book, "add", "-A")
    _git(book, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "Begin")
    _git(book, "push", "-q", "origin", "main")
    return book


def _git(book: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", str(book), *words], check=True, capture_output=True, text=True).stdout


def _patch(book: Path, name: str, text: str) -> Path:
    """Return a patch that writes a file, and leave the book as it was."""
    (book / name).parent.mkdir(parents=True, exist_ok=True)
    (book / name).write_text(text)
    _git(book, "add", "-A")
    patch = book.parent / "change.patch"
    patch.write_text(_git(book, "diff", "--cached", "--binary"))
    _git(book, "reset", "-q", "--hard")
    return patch


def test_an_accepted_issue_becomes_a_draft_on_a_branch_of_its_own(book: Path, github: dict[str, str]) -> None:
    patch = _patch(book, "directory/listings/anytown/tea.yml", "name: Tea\n")
    done = _run("propose.sh", patch, 12, cwd=book, env=github)
    assert done.returncode == 0, done.stderr
    assert _git(book, "show", "origin/intake/issue-12:directory/listings/anytown/tea.yml") == "name: Tea\n"
    made = next(words for words in _asked(github) if words[:2] == ["pr", "create"])
    assert "--draft" in made
    assert "Closes #12" in made[-1]


@pytest.mark.parametrize("name", [".github/workflows/x.yml", "directory/settings.yml", "directory/listings/a/b/c.yml"])
def test_a_patch_of_anything_else_is_refused(name: str, book: Path, github: dict[str, str]) -> None:
    done = _run("propose.sh", _patch(book, name, "x: y\n"), 12, cwd=book, env=github)
    assert done.returncode == 1
    assert "not a listing" in done.stderr
    assert "intake" not in _git(book, "branch", "-a")


def test_an_issue_that_changes_nothing_is_told_so(book: Path, github: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "empty.patch").write_text("")
    assert _run("propose.sh", tmp_path / "empty.patch", 12, cwd=book, env=github).returncode == 0
    assert [words[:3] for words in _asked(github)] == [["issue", "comment", "12"]]


@pytest.mark.parametrize("number", ["", "12; rm -rf /", "$(id)"])
def test_only_a_number_is_an_issue(number: str, book: Path, github: dict[str, str], tmp_path: Path) -> None:
    assert _run("propose.sh", tmp_path / "x.patch", number, cwd=book, env=github).returncode == 1
    assert _asked(github) == []


def test_an_accepted_issue_goes_all_the_way(book: Path, github: dict[str, str], tmp_path: Path) -> None:
    """The steps of submissions.yml on the invented town: "still right" becomes a draft with its day."""
    shutil.copytree(ROOT / "tests" / "sample", book / "directory", dirs_exist_ok=True)
    _git(book, "add", "-A")
    _git(book, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "The town")
    issue = tmp_path / "issue.md"
    issue.write_text(
        "### Which listing is it?\n\nsing-along-choir\n\n### Which organisation are you from?\n\n_No response_\n"
    )
    words = [
        "intake",
        str(issue),
        "--by",
        "@curator",
        "--how",
        "by an issue that they accepted",
        "--today",
        "2026-11-21",
    ]
    program = [sys.executable, "-c", "from generator.cli import main; main()", *words]
    done = subprocess.run(
        program, cwd=book, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    _git(book, "add", "--all", "directory/listings")
    patch = tmp_path / "change.patch"
    patch.write_text(_git(book, "diff", "--cached", "--binary"))
    _git(book, "reset", "-q", "--hard")
    assert _run("propose.sh", patch, 12, cwd=book, env=github).returncode == 0
    said = _git(book, "show", "origin/intake/issue-12:directory/listings/anytown/sing-along-choir.yml")
    assert "on: 2026-11-21" in said
