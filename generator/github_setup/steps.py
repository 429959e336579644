"""What a repository must have: for each thing how to see it, how to set it, and what to press instead.

The addresses are those of GitHub's REST API, version 2022-11-28, after `repos/OWNER/NAME/`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.github_setup.client import Answer

LABELS = {
    "accepted": ("1a7f37", "A curator has read it: take it in"),
    "needs-answer": ("bf8700", "It was not taken in, and a comment says why"),
    "due": ("1d70b8", "Due for a check"),
    "maintenance": ("5319e7", "Something that has stopped, or soon will"),
}
"""Each label that the workflows use: its colour and what it means."""
CHECK = "Listings"
"""The name of the check of a proposed change, as check.yml has it."""
BRANCH = "main"
_REVIEWS = {"require_code_owner_reviews": True, "required_approving_review_count": 1}


@dataclass(frozen=True)
class Step:
    """One thing that a repository must have."""

    name: str
    read: str
    """Where to see it."""
    is_done: Callable[[Answer], bool]
    by_hand: str
    method: str = ""
    """How to set it; nothing where only a person should."""
    path: str = ""
    body: Mapping[str, Any] | None = None
    method_where_there: str = ""
    """How to set it where it is there already, and is otherwise."""
    is_upkeep: bool = False
    """Whether another step or a workflow sees to it in a new repository, so that nobody need press for it."""


def steps(repository: str, has_owners: bool) -> tuple[Step, ...]:
    """Return every step for a repository; `has_owners` says that CODEOWNERS names a team to be asked."""
    site = f"https://github.com/{repository}"
    return (
        _default_branch(site),
        _issues(site),
        *(_label(site, name) for name in LABELS),
        _actions(site),
        _allowed_actions(site),
        _workflow_permissions(site),
        _pages(site),
        *(_awake(site, name) for name in ("publish.yml", "worklist.yml")),
        _protection(site, has_owners),
        _check(site),
        *([_owners(site)] if has_owners else []),
    )


def _has(**wanted: object) -> Callable[[Answer], bool]:
    """Return whether an answer says all of this."""
    return lambda answer: answer.is_success and all(answer.body.get(key) == value for key, value in wanted.items())


def _default_branch(site: str) -> Step:
    press = f"Open {site}/settings. Under Default branch press the pencil, and name it {BRANCH}."
    return Step(f"The book is published from the branch {BRANCH}", "", _has(default_branch=BRANCH), press)


def _issues(site: str) -> Step:
    press = f"Open {site}/settings. Under Features tick Issues."
    return Step("Issues are on", "", _has(has_issues=True), press, "PATCH", "", {"has_issues": True})


def _label(site: str, name: str) -> Step:
    """Return the step that makes a label; GitHub takes `Accepted` for the same as `accepted`, and so do workflows."""
    colour, meaning = LABELS[name]
    press = f"Open {site}/labels. Press New label, type {name}, and press Create label."
    body = {"name": name, "color": colour, "description": meaning}
    return Step(
        f"The label {name}",
        f"labels/{name}",
        lambda answer: answer.is_success and str(answer.body.get("name", "")).casefold() == name,
        press,
        "POST",
        "labels",
        body,
        is_upkeep=name != "accepted",
    )


def _actions(site: str) -> Step:
    press = f'Open {site}/settings/actions. Choose "Allow all actions and reusable workflows", and press Save.'
    return Step(
        "Workflows may run",
        "actions/permissions",
        lambda answer: _has(enabled=True)(answer) and answer.body.get("allowed_actions") != "local_only",
        press,
        "PUT",
        "actions/permissions",
        {"enabled": True, "allowed_actions": "all"},
    )


def _allowed_actions(site: str) -> Step:
    """Return the step that lets the workflows use others' actions; where somebody has chosen which, they choose."""
    press = (
        f"Open {site}/settings/actions. If only some actions are allowed there, see that those after `uses:` in the"
        ' files of .github/workflows are among them, or choose "Allow all actions and reusable workflows".'
    )
    name, is_done = "Workflows may use the actions that they name", _has(allowed_actions="all")
    return Step(name, "actions/permissions", is_done, press, is_upkeep=True)


def _workflow_permissions(site: str) -> Step:
    wanted = {"default_workflow_permissions": "read", "can_approve_pull_request_reviews": True}
    press = (
        f'Open {site}/settings/actions. Under Workflow permissions choose "Read repository contents and packages'
        ' permissions", tick "Allow GitHub Actions to create and approve pull requests", and press Save.'
    )
    path = "actions/permissions/workflow"
    return Step("Workflows may read, and propose changes", path, _has(**wanted), press, "PUT", path, wanted)


def _pages(site: str) -> Step:
    wanted = {"build_type": "workflow"}
    press = f"Open {site}/settings/pages. Under Source choose GitHub Actions."
    return Step("The site is published by the workflow", "pages", _has(**wanted), press, "POST", "pages", wanted, "PUT")


def _awake(site: str, workflow: str) -> Step:
    """Return the step that wakes a workflow; one that a person has stopped stays so."""
    press = f"Open {site}/actions/workflows/{workflow}. If it says that it is disabled, press Enable workflow."
    path = f"actions/workflows/{workflow}"
    return Step(
        f"GitHub has not put {workflow} to sleep",
        path,
        lambda answer: answer.is_success and answer.body.get("state") != "disabled_inactivity",
        press,
        "PUT",
        f"{path}/enable",
        is_upkeep=True,
    )


def _protection(site: str, has_owners: bool) -> Step:
    """Return the step that protects the branch; where somebody has protected it already, their rules stay."""
    path = f"branches/{BRANCH}/protection"
    press = (
        f'Open {site}/settings/branch_protection_rules/new. Type {BRANCH}, tick "Require status checks to pass before'
        f' merging", choose {CHECK}, and press Create.'
    )
    body = {
        "required_status_checks": {"strict": False, "contexts": [CHECK]},
        "enforce_admins": False,  # whoever works alone may still put a change in by themselves
        "required_pull_request_reviews": dict(_REVIEWS) if has_owners else None,
        "restrictions": None,
    }
    return Step(f"The branch {BRANCH} is protected", path, lambda answer: answer.is_success, press, "PUT", path, body)


def _check(site: str) -> Step:
    path = f"branches/{BRANCH}/protection/required_status_checks"
    press = (
        f'Open {site}/settings/branches, and {BRANCH}. Tick "Require status checks to pass before merging", and choose'
        f" {CHECK}."
    )
    return Step(
        "Nothing is merged before its check is green",
        path,
        lambda answer: answer.is_success and CHECK in answer.body.get("contexts", ()),
        press,
        "POST",
        f"{path}/contexts",
        {"contexts": [CHECK]},
        is_upkeep=True,
    )


def _owners(site: str) -> Step:
    path = f"branches/{BRANCH}/protection/required_pull_request_reviews"
    press = (
        f'Open {site}/settings/branches, and {BRANCH}. Tick "Require a pull request before merging" and "Require review'
        ' from Code Owners".'
    )
    return Step(
        "Nothing is merged before its team has looked",
        path,
        _has(require_code_owner_reviews=True),
        press,
        "PATCH",
        path,
        _REVIEWS,
    )
