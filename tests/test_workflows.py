"""The workflows and their scripts: what they may never do, and that a mistake in one is seen."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.scaffold import codeowners
from generator.submissions.issue_reply import SAYS_SO
from tests.github_stand_in import Repository, environment, serving

ROOT = Path(__file__).parent.parent
GITHUB = ROOT / ".github"
PLACES = ROOT / "starter" / "deploy" / "publish-places.yml"
"""What a town with a large book puts in the place of `publish.yml`."""
WORKFLOWS = [*sorted((GITHUB / "workflows").glob("*.yml")), PLACES]
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
    if writes and starts & {"pull_request"} and not only_comments_on_our_own(job):
        yield "may write on a stranger's request"
    if writes and re.search(r"\bpip\b|\bmake\b|\blinkbook (?!-)|github\.event\.issue\.(?:title|body)", text):
        yield "may write and runs more than the scripts"
    for step in job["steps"]:
        yield from step_faults(step)


def only_comments_on_our_own(job: dict[str, Any]) -> bool:
    """Return whether a job may do no more than comment, on changes of this repository, with the scripts of main."""
    checkouts = [step.get("with", {}).get("ref", "") for step in job["steps"] if "checkout@" in step.get("uses", "")]
    return (
        job["permissions"] == {"contents": "read", "pull-requests": "write"}
        and "github.event.pull_request.head.repo.full_name == github.repository" in job.get("if", "")
        and set(checkouts) == {"${{ github.event.pull_request.base.sha }}"}
    )


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


@pytest.mark.parametrize(
    "change",
    [
        {"if": "${{ !cancelled() }}"},
        {"permissions": {"contents": "write", "pull-requests": "write"}},
        {"steps": [{"uses": _PINNED, "with": {"persist-credentials": False}}]},
    ],
)
def test_a_job_that_comments_does_so_on_our_own_changes_with_our_own_scripts(change: dict[str, Any]) -> None:
    workflow = read(GITHUB / "workflows" / "check.yml")
    assert list(faults(workflow)) == []
    workflow["jobs"]["tell"].update(change)
    assert "tell: may write on a stranger's request" in list(faults(workflow))


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
        [command, "--offline", "--no-progress", "--quiet", str(GITHUB), str(PLACES)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_machine_is_asked_for_each_folder_of_listings(tmp_path: Path) -> None:
    """The step that names the places is run as it is; GitHub reads what it writes as JSON."""
    step = next(step for step in read(PLACES)["jobs"]["places"]["steps"] if step.get("id") == "places")
    shutil.copytree(ROOT / "tests" / "sample" / "listings", tmp_path / "directory" / "listings")
    told = tmp_path / "told"
    settings = os.environ | {"GITHUB_OUTPUT": str(told)}
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=tmp_path, env=settings, check=True)
    written = dict(line.split("=") for line in told.read_text(encoding="utf-8").splitlines())
    assert json.loads(written["names"]) == ["anytown", "everywhere", "otherham"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", written["day"])


def test_publishing_by_places_differs_from_publishing_at_once_in_how_it_builds_alone() -> None:
    once, by_places = read(GITHUB / "workflows" / "publish.yml"), read(PLACES)
    assert {key: by_places[key] for key in by_places if key != "jobs"} == {k: once[k] for k in once if k != "jobs"}
    assert by_places["jobs"]["publish"]["steps"] == once["jobs"]["publish"]["steps"]
    assert by_places["jobs"]["tell"]["steps"][0] == once["jobs"]["tell"]["steps"][0]


def test_zizmor_sees_a_mistake(tmp_path: Path) -> None:
    bad = "on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ github.head_ref }}\n"
    (tmp_path / "bad.yml").write_text(bad)
    command = _zizmor()
    done = subprocess.run(
        [command, "--offline", "--quiet", str(tmp_path / "bad.yml")], capture_output=True, check=False
    )
    assert done.returncode != 0


def test_every_place_has_its_owners_or_says_who_they_would_be() -> None:
    places = [path.name for path in (ROOT / "directory" / "listings").iterdir()]
    owners = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8")
    assert "@your-organisation" not in owners
    assert [team for team in codeowners.wanted(places) if team not in owners] == []


def test_a_pull_request_asks_for_three_things() -> None:
    assert (GITHUB / "pull_request_template.md").read_text(encoding="utf-8").count("- [ ]") == 3


# --- the scripts ---------------------------------------------------------------------------------------------------

# Each runs as a job runs it, against the stand-in for GitHub, with a token that may do what that job may, and no more.

RUN = "https://github.com/example-cvs/our-town/actions/runs/1"
Environment = dict[str, str]


@pytest.fixture
def repository() -> Repository:
    """Give a repository whose Actions may propose changes, as `linkbook setup` leaves it."""
    repository = Repository()
    repository.workflow_permissions["can_approve_pull_request_reviews"] = True
    return repository


@pytest.fixture
def github(tmp_path: Path, repository: Repository) -> Iterator[Environment]:
    """Give an environment whose `gh` asks the stand-in for that repository; it has no token yet."""
    with serving(repository) as address:
        yield environment(tmp_path / "tools", address, repository, "") | {"RUN": RUN}


def _job(workflow: str, name: str, github: Environment, **more: str) -> Environment:
    """Return the environment of a job: its token may do what the workflow gives it."""
    permissions = read(GITHUB / "workflows" / workflow)["jobs"][name]["permissions"]
    token = ",".join(f"{what}={level}" for what, level in permissions.items())
    return github | {"GH_TOKEN": token} | more


def _run(script: str, *words: object, cwd: Path, env: Environment) -> subprocess.CompletedProcess[str]:
    command = ["bash", str(SCRIPTS / script), *map(str, words)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def _did(script: str, *words: object, cwd: Path, env: Environment) -> str:
    done = _run(script, *words, cwd=cwd, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# --- standing issues ----------------------------------------------------------------------------------------------


def test_a_place_with_something_due_has_one_issue_until_nothing_is(
    tmp_path: Path, github: Environment, repository: Repository
) -> None:
    job, due = _job("worklist.yml", "tell", github), tmp_path / "due"
    due.mkdir()
    (due / "otherham.md").write_text("")
    for words in ("Ring the choir.", "Ring the choir, and tea."):
        (due / "anytown.md").write_text(words)
        _did("standing_issues.sh", "due", cwd=tmp_path, env=job)
    (issue,) = repository.issues.values()
    assert (issue["title"], issue["body"], issue["state"]) == ("Due for a check: anytown", words, "open")
    (due / "anytown.md").write_text("")
    _did("standing_issues.sh", "due", cwd=tmp_path, env=job)
    assert issue["state"] == "closed"
    assert [comment["body"] for comment in repository.comments[1]] == ["There is nothing more to do here."]


def test_a_publish_that_fails_is_told_once_until_it_works(
    tmp_path: Path, github: Environment, repository: Repository
) -> None:
    job = _job("publish.yml", "tell", github)
    states = []
    for results in (("failure", "skipped"), ("success", "failure"), ("success", "success")):
        shutil.rmtree(tmp_path / "state", ignore_errors=True)
        _did("run_state.sh", "state", "publishing", RUN, *results, cwd=tmp_path, env=job)
        _did("standing_issues.sh", "state", "Needs a maintainer", "maintenance", cwd=tmp_path, env=job)
        states += [issue["state"] for issue in repository.issues.values()]
    assert states == ["open", "open", "closed"]
    assert repository.issues[1]["title"] == "Needs a maintainer: publishing"
    assert RUN in repository.issues[1]["body"]


def test_a_run_that_was_cancelled_says_nothing(tmp_path: Path) -> None:
    _did("run_state.sh", "state", "publishing", RUN, "cancelled", "skipped", cwd=tmp_path, env=dict(os.environ))
    assert list((tmp_path / "state").iterdir()) == []


DAY = 86_400


@pytest.mark.parametrize(
    ("days", "state", "private", "said"),
    [
        (44, "active", False, ""),
        (46, "active", False, "Nothing has been changed here for 46 days. After 60 days GitHub stops the nightly"),
        (46, "active", True, ""),
        (2, "disabled_inactivity", False, "https://github.com/example-cvs/our-town/actions/workflows/publish.yml"),
        (90, "disabled_manually", True, ""),
    ],
)
def test_a_schedule_that_sleeps_or_soon_will_is_told(
    days: int, state: str, private: bool, said: str, book: Path, github: Environment, repository: Repository
) -> None:
    repository.workflows["publish.yml"], repository.about["private"] = state, private
    now = int(_git(book, "log", "-1", "--format=%ct")) + days * DAY
    for workflow, job in (("worklist.yml", "tell"), ("submissions.yml", "propose"))[: 2 if days == 2 else 1]:
        _did("schedules.sh", "state", cwd=book, env=_job(workflow, job, github, NOW=str(now)))
        told = (book / "state/schedules.md").read_text()
        assert said in told
        assert bool(told) == bool(said)


def test_the_newest_memory_of_this_very_branch_is_found(
    tmp_path: Path, github: Environment, repository: Repository
) -> None:
    job = _job("worklist.yml", "look", github)
    assert _did("link_memory.sh", "main", cwd=tmp_path, env=job) == ""

    def artifact(run: int, branch: str = "main", head: int = 1, expired: bool = False) -> dict[str, Any]:
        made = {"id": run, "head_branch": branch, "repository_id": 1, "head_repository_id": head}
        return {"name": "link-memory", "expired": expired, "created_at": f"2026-11-{run:02}", "workflow_run": made}

    repository.artifacts = [artifact(11), artifact(10), artifact(12, "theirs"), artifact(13, head=2)]
    repository.artifacts.append(artifact(14, expired=True))
    assert _did("link_memory.sh", "main", cwd=tmp_path, env=job) == "run=11\n"


# --- submissions --------------------------------------------------------------------------------------------------


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Give a clone of a small repository with one listing."""
    origin, book = tmp_path / "origin.git", tmp_path / "book"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", origin], check=True)
    subprocess.run(["git", "clone", "-q", origin, book], check=True, capture_output=True)
    (book / "directory/listings/anytown").mkdir(parents=True)
    (book / "directory/listings/anytown/choir.yml").write_text("name: Choir\n")
    _git(book, "switch", "-q", "-c", "main")
    _commit(book, "Begin")
    _git(book, "push", "-q", "origin", "main")
    return book


def _git(book: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", str(book), *words], check=True, capture_output=True, text=True).stdout


def _commit(book: Path, subject: str) -> None:
    _git(book, "add", "-A")
    _git(book, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", subject)


def _submission(book: Path, name: str, text: str, reply: str = "") -> Path:
    """Return a folder as take_in.sh writes it, of a change that writes one file, and leave the book as it was."""
    folder = book.parent / "submission"
    folder.mkdir()
    (book / name).parent.mkdir(parents=True, exist_ok=True)
    (book / name).write_text(text)
    _git(book, "add", "-A")
    (folder / "change.patch").write_text(_git(book, "diff", "--cached", "--binary"))
    _git(book, "reset", "-q", "--hard")
    (folder / "reply.md").write_text(reply)
    (folder / "before-and-after.md").write_text("What readers would see.\n")
    return folder


TEA = "directory/listings/anytown/tea.yml"


def test_an_accepted_issue_becomes_a_draft_and_is_closed_when_that_is_merged(
    book: Path, github: Environment, repository: Repository
) -> None:
    number = repository.open_issue("New listing", labels=("accepted",))
    folder, job = _submission(book, TEA, "name: Tea\n"), _job("submissions.yml", "propose", github)
    _did("propose.sh", folder, number, cwd=book, env=job)
    assert _git(book, "show", f"origin/intake/issue-1:{TEA}") == "name: Tea\n"
    (pull,) = repository.pulls.values()
    assert pull["draft"] is True
    assert "What readers would see." in pull["body"]
    assert "ready for a last look" in repository.comments[number][0]["body"]
    (folder / "before-and-after.md").write_text("Something else.\n")
    _git(book, "switch", "-q", "main")
    _git(book, "branch", "-qD", "intake/issue-1")
    _did("propose.sh", folder, number, cwd=book, env=job)  # the label was given a second time
    assert "Something else." in pull["body"]
    assert (len(repository.pulls), len(repository.comments[number])) == (1, 1)
    repository.merge(pull["number"])
    assert repository.issues[number]["state"] == "closed"


@pytest.mark.parametrize("name", [".github/workflows/x.yml", "directory/settings.yml", "directory/listings/a/b/c.yml"])
def test_a_patch_of_anything_else_is_refused(
    name: str, book: Path, github: Environment, repository: Repository
) -> None:
    done = _run("propose.sh", _submission(book, name, "x: y\n"), repository.open_issue("x"), cwd=book, env=github)
    assert done.returncode == 1
    assert "not a listing" in done.stderr
    assert "intake" not in _git(book, "branch", "-a")
    assert repository.asked == []


def test_a_refused_issue_is_answered_and_may_be_accepted_again(
    book: Path, github: Environment, repository: Repository
) -> None:
    number = repository.open_issue("New listing", labels=("accepted",))
    folder = _submission(book, TEA, "")
    (folder / "change.patch").write_text("")
    (folder / "reply.md").write_text("**Which number?** It has 4 digits.\n")
    _did("propose.sh", folder, number, cwd=book, env=_job("submissions.yml", "propose", github))
    assert [comment["body"] for comment in repository.comments[number]] == ["**Which number?** It has 4 digits.\n"]
    assert repository.issues[number]["labels"] == ["needs-answer"]
    assert repository.issues[number]["state"] == "open"
    assert repository.pulls == {}


def test_an_issue_that_the_book_agrees_with_is_answered_and_closed(
    book: Path, github: Environment, repository: Repository
) -> None:
    number = repository.open_issue("Still right", labels=("accepted", "needs-answer"))
    folder = _submission(book, TEA, "", SAYS_SO)
    (folder / "change.patch").write_text("")
    (folder / "agrees").write_text("yes\n")
    _did("propose.sh", folder, number, cwd=book, env=_job("submissions.yml", "propose", github))
    assert [comment["body"] for comment in repository.comments[number]] == [SAYS_SO]
    assert (repository.issues[number]["labels"], repository.issues[number]["state"]) == ([], "closed")
    assert repository.pulls == {}


def test_a_fault_of_ours_is_told_as_one(book: Path, github: Environment, repository: Repository) -> None:
    number = repository.open_issue("New listing", labels=("accepted",))
    done = _run("propose.sh", "nothing", number, cwd=book, env=_job("submissions.yml", "propose", github))
    assert done.returncode == 1
    (comment,) = repository.comments[number]
    assert "not in what you sent" in comment["body"]
    assert RUN in comment["body"]


@pytest.mark.parametrize("script", ["propose.sh", "tell_change.sh"])
@pytest.mark.parametrize("number", ["", "12; rm -rf /", "$(id)"])
def test_only_a_number_is_a_number(
    script: str, number: str, book: Path, github: Environment, repository: Repository
) -> None:
    assert _run(script, book, number, cwd=book, env=github).returncode == 1
    assert repository.asked == []


def test_what_an_issue_says_goes_all_the_way(
    book: Path, github: Environment, repository: Repository, tmp_path: Path
) -> None:
    """The steps of submissions.yml on the invented town: "still right" becomes a draft in a team's name."""
    town, choir = ROOT / "tests" / "sample", "listings/anytown/sing-along-choir.yml"
    shutil.copytree(
        town, book / "directory", dirs_exist_ok=True, ignore=shutil.ignore_patterns("listings", "*.geojson")
    )
    shutil.copy(town / choir, book / "directory" / choir)
    _commit(book, "The town")
    linkbook = tmp_path / "tools" / "linkbook"
    linkbook.write_text(
        '#!/bin/sh\n[ "$1" = changes ] && exec echo What readers would see.\n'
        f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -c "from generator.cli import main; main()"'
        ' "$@" --today 2026-11-21\n'
    )
    linkbook.chmod(0o755)
    body = "### Which listing is it?\n\nsing-along-choir\n\n### Which organisation are you from?\n\n_No response_\n"
    _did("take_in.sh", linkbook, tmp_path / "submission", cwd=book, env=github | {"BODY": body})
    _git(book, "reset", "-q", "--hard")
    number = repository.open_issue("Still right", body, ("accepted",))
    job = _job("submissions.yml", "propose", github)
    _did("propose.sh", tmp_path / "submission", number, cwd=book, env=job)
    said = _git(book, "show", f"origin/intake/issue-1:directory/{choir}")
    assert "on: 2026-11-21, by: Anytown Council for Voluntary Service, how: by an issue that they accepted" in said
    assert "What readers would see." in repository.pulls[2]["body"]
    assert not (tmp_path / "submission" / "agrees").exists()
    _git(book, "switch", "-q", "--detach", "origin/intake/issue-1")
    _did("take_in.sh", linkbook, tmp_path / "again", cwd=book, env=github | {"BODY": body})
    assert (tmp_path / "again" / "agrees").exists()
    assert (tmp_path / "again" / "change.patch").read_text() == ""


# --- what stands in a pull request --------------------------------------------------------------------------------


def test_one_comment_in_a_pull_request_is_kept_up_to_date(
    tmp_path: Path, github: Environment, repository: Repository
) -> None:
    repository.pulls[5] = {"number": 5, "state": "open", "head": "theirs", "body": ""}
    repository.comments[5] = [{"id": 1, "body": "<!-- linkbook: before and after -->", "user": {"login": "somebody"}}]
    job = _job("check.yml", "tell", github, PICTURES="https://example.org/pictures", SITE="")
    for words in ("One listing is changed.", "Two listings are changed."):
        (tmp_path / "said.md").write_text(words)
        _did("tell_change.sh", "said.md", 5, cwd=tmp_path, env=job)
    theirs, ours = repository.comments[5]
    assert "listing" not in theirs["body"]
    assert "Two listings are changed." in ours["body"]
    assert "[pictures of the pages](https://example.org/pictures)" in ours["body"]
    assert "whole site" not in ours["body"]


_BROWSER = """#!/bin/sh
for word in "$@"; do case $word in --screenshot=*) picture=${word#--screenshot=} ;; esac; done
exec python3 -c 'import sys, urllib.request
open(sys.argv[1], "wb").write(urllib.request.urlopen(sys.argv[2]).read())' "$picture" "$word"
"""


def test_the_pages_that_change_have_their_picture_taken(book: Path, tmp_path: Path) -> None:
    (book / "directory/listings/anytown/choir.yml").write_text("name: The Choir\n")
    (book / TEA).write_text("name: Tea\n")
    _commit(book, "Change")
    page = tmp_path / "site/listings/choir/index.html"  # tea is held, and has no page
    page.parent.mkdir(parents=True)
    page.write_text("The Choir")
    browser = tmp_path / "bin/google-chrome"
    browser.parent.mkdir()
    browser.write_text(_BROWSER)
    browser.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    env = os.environ | {"PATH": f"{browser.parent}:{os.environ['PATH']}", "PORT": str(port)}
    _did("pictures.sh", book, tmp_path / "site", "pictures", cwd=tmp_path, env=env)
    assert {path.name: path.read_text() for path in (tmp_path / "pictures").iterdir()} == {"choir.png": "The Choir"}
