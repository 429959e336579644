"""What is set up is what the workflows and their scripts use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from generator.github_setup.client import Answer
from generator.github_setup.steps import BRANCH, CHECK, LABELS, Step, steps

GITHUB = Path(__file__).parents[2] / ".github"


def test_the_check_that_is_asked_for_is_the_one_that_runs() -> None:
    jobs = yaml.safe_load((GITHUB / "workflows/check.yml").read_text("utf-8"))["jobs"]
    assert jobs["listings"]["name"] == CHECK


def test_every_label_that_is_used_is_made() -> None:
    files = [*(GITHUB / "workflows").glob("*.yml"), *(GITHUB / "scripts").glob("*.sh")]
    used = "\n".join(path.read_text("utf-8") for path in files)
    assert {label for label in LABELS if re.search(rf"\b{label}\b", used)} == LABELS.keys()
    named = re.findall(r"--(?:add-|remove-)?label[= ]+[\"']?([a-z-]+)", used)
    assert set(named) <= LABELS.keys(), "a workflow uses a label that nobody makes"


def _step(name: str) -> Step:
    return next(step for step in steps("example-cvs/our-town", has_owners=False) if step.name == name)


@pytest.mark.parametrize(("name", "is_there"), [("accepted", True), ("Accepted", True), ("taken", False)])
def test_a_label_in_other_capitals_is_there(name: str, is_there: bool) -> None:
    assert _step("The label accepted").is_done(Answer(200, {"name": name})) is is_there


@pytest.mark.parametrize(
    ("allowed", "may_run", "all_of_them"),
    [("all", True, True), ("selected", True, False), ("local_only", False, False)],
)
def test_where_only_some_actions_are_allowed_a_person_looks(allowed: str, may_run: bool, all_of_them: bool) -> None:
    answer = Answer(200, {"enabled": True, "allowed_actions": allowed})
    assert _step("Workflows may run").is_done(answer) is may_run
    asked = _step("Workflows may use the actions that they name")
    assert asked.is_done(answer) is all_of_them
    assert not asked.method, "somebody's choice is never undone"


def test_every_branch_that_is_named_is_the_one_that_is_protected() -> None:
    publish = yaml.safe_load((GITHUB / "workflows/publish.yml").read_text("utf-8"))
    assert publish[True]["push"]["branches"] == [BRANCH]


def test_every_step_says_where_to_press_in_this_very_repository() -> None:
    for step in steps("example-cvs/our-town", has_owners=True):
        assert "Open https://github.com/example-cvs/our-town/" in step.by_hand, step.name
