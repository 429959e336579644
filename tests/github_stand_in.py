"""A stand-in for GitHub's REST API, as its documentation (version 2022-11-28) says that it behaves.

It knows what the workflows' scripts and `linkbook setup` ask for, and refuses anything else. A token is the words of
what it may do, such as `contents=read,issues=write`, as a job's `permissions` give it, or `admin` for an owner's own.
"""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

Reply = tuple[int, Any]
MOST_CHARACTERS = 65_536
_NOT_FOUND: Reply = (404, {"message": "Not Found"})
_REFUSED: Reply = (403, {"message": "Resource not accessible by integration"})
_CLOSES = re.compile(r"\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +#(\d+)", re.IGNORECASE)
GH_PROGRAM = Path(__file__).with_name("gh_program.py")


def _invalid(message: str, **more: str) -> Reply:
    return 422, {"message": message, "errors": [more] if more else []}


@dataclass
class Repository:
    """One repository as GitHub keeps it."""

    name: str = "example-cvs/our-town"
    about: dict[str, Any] = field(
        default_factory=lambda: {"default_branch": "main", "has_issues": True, "private": False}
    )
    labels: dict[str, dict[str, str]] = field(default_factory=dict)
    issues: dict[int, dict[str, Any]] = field(default_factory=dict)
    pulls: dict[int, dict[str, Any]] = field(default_factory=dict)
    comments: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    pages: dict[str, Any] | None = None
    actions: dict[str, Any] = field(default_factory=lambda: {"enabled": True, "allowed_actions": "all"})
    workflow_permissions: dict[str, Any] = field(
        default_factory=lambda: {"default_workflow_permissions": "write", "can_approve_pull_request_reviews": False}
    )
    workflows: dict[str, str] = field(default_factory=lambda: {"publish.yml": "active", "worklist.yml": "active"})
    protection: dict[str, Any] | None = None
    teams: list[dict[str, str]] = field(default_factory=list)
    artifacts: list[dict[str, Any]] = field(default_factory=list)
    pushed_at: str = "2026-11-20T10:00:00Z"
    may_protect: bool = True
    asked: list[str] = field(default_factory=list)
    """Each change that was asked for, with how it was answered."""

    def open_issue(self, title: str, body: str = "", labels: tuple[str, ...] = ()) -> int:
        """Open an issue, as somebody does in a browser, and return its number."""
        number = len(self.issues) + len(self.pulls) + 1
        self.issues[number] = {
            "number": number, "title": title, "body": body, "state": "open", "labels": list(labels),
        }  # fmt: skip
        return number

    def merge(self, number: int) -> None:
        """Merge a pull request into the default branch, which closes the issues that its words say it closes."""
        pull = self.pulls[number]
        pull["state"] = "closed"
        for closed in _CLOSES.findall(pull["body"]):
            self.issues[int(closed)]["state"] = "closed"


# --- what may be asked --------------------------------------------------------------------------------------------

Handler = Callable[..., Reply]
_ROUTES: list[tuple[str, re.Pattern[str], str, Handler]] = []


def _route(method: str, path: str, needs: str) -> Callable[[Handler], Handler]:
    """Register what answers a method and a path, and the permission that it needs: `a=read`, or `a=write|b=write`."""

    def register(handler: Handler) -> Handler:
        pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path).rstrip("/"))
        _ROUTES.append((method, pattern, needs, handler))
        return handler

    return register


def _may(token: str, needs: str) -> bool:
    if token == "admin":
        return True
    given = dict(pair.split("=") for pair in token.split(",") if pair)
    pairs = (need.split("=") for need in needs.split("|"))
    return any(given.get(name) in (("read", "write") if level == "read" else ("write",)) for name, level in pairs)


@_route("GET", "", "metadata=read")
def _about(repo: Repository, token: str, **_: Any) -> Reply:
    return 200, {**repo.about, "full_name": repo.name, "pushed_at": repo.pushed_at,
                 "permissions": {"admin": token == "admin"}}  # fmt: skip


@_route("PATCH", "", "administration=write")
def _change(repo: Repository, body: Any, **_: Any) -> Reply:
    repo.about |= body
    return 200, repo.about


@_route("GET", "/labels/{label}", "issues=read")
def _label(repo: Repository, label: str, **_: Any) -> Reply:
    return (200, repo.labels[label]) if label in repo.labels else _NOT_FOUND


@_route("POST", "/labels", "issues=write")
def _new_label(repo: Repository, body: Any, **_: Any) -> Reply:
    if not re.fullmatch(r"[0-9a-fA-F]{6}", body.get("color", "ededed")) or len(body.get("description", "")) > 100:
        return _invalid("Validation Failed", resource="Label", code="invalid")
    if body["name"] in repo.labels:
        return _invalid("Validation Failed", resource="Label", code="already_exists", field="name")
    repo.labels[body["name"]] = body
    return 201, body


@_route("GET", "/issues", "issues=read")
def _issues(repo: Repository, query: dict[str, str], **_: Any) -> Reply:
    state, label = query.get("state", "open"), query.get("labels")
    found = [i for i in repo.issues.values() if state in ("all", i["state"]) and label in (None, *i["labels"])]
    return 200, found


@_route("POST", "/issues", "issues=write")
def _new_issue(repo: Repository, body: Any, **_: Any) -> Reply:
    if len(body.get("body", "")) > MOST_CHARACTERS:
        return _invalid("Validation Failed", resource="Issue", code="custom", field="body")
    number = repo.open_issue(body["title"], body.get("body", ""), tuple(body.get("labels", ())))
    return 201, repo.issues[number]


@_route("GET", "/issues/{number}", "issues=read")
def _issue(repo: Repository, number: str, **_: Any) -> Reply:
    return (200, repo.issues[int(number)]) if int(number) in repo.issues else _NOT_FOUND


@_route("PATCH", "/issues/{number}", "issues=write")
def _change_issue(repo: Repository, number: str, body: Any, **_: Any) -> Reply:
    issue = repo.issues.get(int(number))
    if issue is None:
        return _NOT_FOUND
    issue |= body
    return 200, issue


@_route("DELETE", "/issues/{number}/labels/{label}", "issues=write")
def _take_label(repo: Repository, number: str, label: str, **_: Any) -> Reply:
    labels = repo.issues[int(number)]["labels"]
    if label not in labels:
        return 404, {"message": "Label does not exist"}
    labels.remove(label)
    return 200, labels


@_route("POST", "/issues/{number}/labels", "issues=write")
def _give_label(repo: Repository, number: str, body: Any, **_: Any) -> Reply:
    labels = repo.issues[int(number)]["labels"]
    labels += [label for label in body["labels"] if label not in labels]
    return 200, labels


@_route("GET", "/issues/{number}/comments", "issues=read|pull-requests=read")
def _comments(repo: Repository, number: str, **_: Any) -> Reply:
    return 200, repo.comments.get(int(number), [])


@_route("POST", "/issues/{number}/comments", "issues=write|pull-requests=write")
def _new_comment(repo: Repository, number: str, body: Any, **_: Any) -> Reply:
    if not body["body"].strip() or len(body["body"]) > MOST_CHARACTERS:
        return _invalid("Validation Failed", resource="IssueComment", code="custom", field="body")
    if int(number) not in (repo.issues.keys() | repo.pulls.keys()):
        return _NOT_FOUND
    comments = repo.comments.setdefault(int(number), [])
    made = {"id": 1000 * int(number) + len(comments), "body": body["body"], "user": {"login": "github-actions[bot]"}}
    comments.append(made)
    return 201, made


@_route("PATCH", "/issues/comments/{id}", "issues=write|pull-requests=write")
def _change_comment(repo: Repository, id: str, body: Any, **_: Any) -> Reply:
    found = [comment for comments in repo.comments.values() for comment in comments if comment["id"] == int(id)]
    if not found:
        return _NOT_FOUND
    found[0]["body"] = body["body"]
    return 200, found[0]


@_route("GET", "/pulls", "pull-requests=read")
def _pulls(repo: Repository, query: dict[str, str], **_: Any) -> Reply:
    head = query.get("head", "").rpartition(":")[2]
    return 200, [p for p in repo.pulls.values() if p["state"] == "open" and head in ("", p["head"])]


@_route("POST", "/pulls", "pull-requests=write")
def _new_pull(repo: Repository, body: Any, token: str, **_: Any) -> Reply:
    if token != "admin" and not repo.workflow_permissions["can_approve_pull_request_reviews"]:
        return 403, {"message": "GitHub Actions is not permitted to create or approve pull requests."}
    if len(body.get("body", "")) > MOST_CHARACTERS:
        return _invalid("Validation Failed", resource="PullRequest", code="custom", field="body")
    if any(pull["head"] == body["head"] and pull["state"] == "open" for pull in repo.pulls.values()):
        return _invalid("Validation Failed", resource="PullRequest", code="custom")
    number = len(repo.issues) + len(repo.pulls) + 1
    repo.pulls[number] = {"number": number, "state": "open", **body}
    return 201, repo.pulls[number]


@_route("PATCH", "/pulls/{number}", "pull-requests=write")
def _change_pull(repo: Repository, number: str, body: Any, **_: Any) -> Reply:
    repo.pulls[int(number)] |= body
    return 200, repo.pulls[int(number)]


@_route("GET", "/teams", "administration=read")
def _teams(repo: Repository, **_: Any) -> Reply:
    return 200, repo.teams


@_route("GET", "/pages", "pages=read")
def _pages(repo: Repository, **_: Any) -> Reply:
    return (200, repo.pages) if repo.pages else _NOT_FOUND


@_route("POST", "/pages", "administration=write")
def _new_pages(repo: Repository, body: Any, **_: Any) -> Reply:
    if repo.pages:
        return 409, {"message": "GitHub Pages is already enabled."}
    if body.get("build_type") not in ("legacy", "workflow"):
        return _invalid("Invalid request.")
    owner, name = repo.name.split("/")
    repo.pages = {**body, "html_url": f"https://{owner}.github.io/{name}/"}
    return 201, repo.pages


@_route("PUT", "/pages", "administration=write")
def _change_pages(repo: Repository, body: Any, **_: Any) -> Reply:
    if not repo.pages:
        return _NOT_FOUND
    repo.pages |= body
    return 204, None


@_route("GET", "/actions/permissions", "administration=read")
def _actions(repo: Repository, **_: Any) -> Reply:
    return 200, repo.actions


@_route("PUT", "/actions/permissions", "administration=write")
def _change_actions(repo: Repository, body: Any, **_: Any) -> Reply:
    if not isinstance(body.get("enabled"), bool):
        return _invalid("Invalid request.")
    repo.actions = body
    return 204, None


@_route("GET", "/actions/permissions/workflow", "administration=read")
def _workflow_permissions(repo: Repository, **_: Any) -> Reply:
    return 200, repo.workflow_permissions


@_route("PUT", "/actions/permissions/workflow", "administration=write")
def _change_workflow_permissions(repo: Repository, body: Any, **_: Any) -> Reply:
    if body.get("default_workflow_permissions") not in ("read", "write"):
        return _invalid("Invalid request.")
    repo.workflow_permissions = body
    return 204, None


@_route("GET", "/actions/workflows", "actions=read")
def _workflows(repo: Repository, **_: Any) -> Reply:
    found = [{"path": f".github/workflows/{name}", "state": state} for name, state in repo.workflows.items()]
    return 200, {"total_count": len(found), "workflows": found}


@_route("GET", "/actions/workflows/{name}", "actions=read")
def _workflow(repo: Repository, name: str, **_: Any) -> Reply:
    return (200, {"state": repo.workflows[name]}) if name in repo.workflows else _NOT_FOUND


@_route("PUT", "/actions/workflows/{name}/enable", "actions=write")
def _wake(repo: Repository, name: str, **_: Any) -> Reply:
    if name not in repo.workflows:
        return _NOT_FOUND
    repo.workflows[name] = "active"
    return 204, None


@_route("GET", "/actions/artifacts", "actions=read")
def _artifacts(repo: Repository, query: dict[str, str], **_: Any) -> Reply:
    found = [artifact for artifact in repo.artifacts if query.get("name") in (None, artifact["name"])]
    return 200, {"total_count": len(found), "artifacts": found}


_PROTECTION = "/branches/{branch}/protection"


@_route("GET", _PROTECTION, "administration=read")
def _protection(repo: Repository, **_: Any) -> Reply:
    if not repo.may_protect:
        return 403, {"message": "Upgrade to GitHub Pro or make this repository public to enable this feature."}
    return (200, repo.protection) if repo.protection else (404, {"message": "Branch not protected"})


@_route("PUT", _PROTECTION, "administration=write")
def _protect(repo: Repository, branch: str, body: Any, **_: Any) -> Reply:
    if not repo.may_protect:
        return 403, {"message": "Upgrade to GitHub Pro or make this repository public to enable this feature."}
    if branch != repo.about["default_branch"]:
        return 404, {"message": "Branch not found"}
    needed = {"required_status_checks", "enforce_admins", "required_pull_request_reviews", "restrictions"}
    if not needed <= body.keys():
        return _invalid("Invalid request.")
    repo.protection = {key: value for key, value in body.items() if value is not None}
    return 200, repo.protection


@_route("GET", f"{_PROTECTION}/{{part}}", "administration=read")
def _part(repo: Repository, part: str, **_: Any) -> Reply:
    return (200, repo.protection[part]) if repo.protection and part in repo.protection else _NOT_FOUND


@_route("PATCH", f"{_PROTECTION}/required_pull_request_reviews", "administration=write")
def _change_reviews(repo: Repository, body: Any, **_: Any) -> Reply:
    if not repo.protection:
        return _NOT_FOUND
    repo.protection.setdefault("required_pull_request_reviews", {}).update(body)
    return 200, repo.protection["required_pull_request_reviews"]


@_route("POST", f"{_PROTECTION}/required_status_checks/contexts", "administration=write")
def _add_checks(repo: Repository, body: Any, **_: Any) -> Reply:
    checks = (repo.protection or {}).get("required_status_checks")
    if not checks:
        return 404, {"message": "Required status checks not enabled"}
    checks["contexts"] += body["contexts"]
    return 200, checks["contexts"]


# --- the server ---------------------------------------------------------------------------------------------------


def answer(repo: Repository, method: str, address: str, token: str, body: Any) -> Reply:
    """Return the answer to one request."""
    path, query = urlsplit(address).path.rstrip("/"), parse_qs(urlsplit(address).query)
    beginning = f"/repos/{repo.name}"
    if not token:
        return 401, {"message": "Requires authentication"}
    if not path.startswith(beginning):
        return _NOT_FOUND
    for known, pattern, needs, handler in _ROUTES:
        match = pattern.fullmatch(path.removeprefix(beginning))
        if match and known == method:
            if needs != "metadata=read" and not _may(token, needs):
                return _REFUSED
            one = {key: values[0] for key, values in query.items()}
            return handler(repo=repo, token=token, body=body, query=one, **match.groupdict())
    return _NOT_FOUND


class _Server(BaseHTTPRequestHandler):
    repository: ClassVar[Repository]
    protocol_version = "HTTP/1.1"

    def _do(self) -> None:
        given = self._given()
        body = json.loads(given) if given else None
        token = self.headers.get("Authorization", "").rpartition(" ")[2]
        status, said = answer(self.repository, self.command, self.path, token, body)
        if self.command != "GET":
            self.repository.asked.append(f"{self.command} {self.path} {status}")
        text = b"" if said is None else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _given(self) -> bytes:
        """Return the body: `gh` itself sends one in chunks when it reads it from a pipe."""
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks = []
        while size := int(self.rfile.readline(), 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _do

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def program(folder: Path) -> Path:
    """Write into a folder a `gh` that asks the stand-in, and return the folder."""
    folder.mkdir(exist_ok=True)
    command = folder / "gh"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S -E "{GH_PROGRAM}" "$@"\n')
    command.chmod(0o755)
    return folder


def environment(folder: Path, address: str, repository: Repository, token: str) -> dict[str, str]:
    """Return the environment of a script that finds that `gh`, as a workflow gives it one."""
    path = f"{program(folder)}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "STAND_IN": address, "GH_TOKEN": token, "GH_REPO": repository.name}


@contextmanager
def serving(repository: Repository) -> Iterator[str]:
    """Serve a repository's API on this machine while the block runs, and give its address."""
    handler = type("Served", (_Server,), {"repository": repository})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
