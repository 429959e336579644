"""What is set up is what the workflows and their scripts use."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from generator.github_setup.steps import BRANCH, CHECK, LABELS, steps

GITHUB = Path(__file__).parents[2] / ".github"


def test_the_check_that_is_asked_for_is_the_one_that_runs() -> None:
    jobs = yaml.safe_load((GITHUB / "workflows/check.yml").read_text("utf-8"))["jobs"]
    assert jobs["listings"]["name"] == CHECK


def test_every_label_that_is_used_is_made() -> None:
    files = [*(GITHUB / "workflows").glob("*.yml"), *(GITHUB / "scripts").glob("*.sh")]
    used = "\n".join(path.read_text("utf-8") for path in files)
    assert {label for label in LABELS if re.search(rf"\b{label}\b", used)} == LABELS.keys()


def test_every_branch_that_is_named_is_the_one_that_is_protected() -> None:
    publish = yaml.safe_load((GITHUB / "workflows/publish.yml").read_text("utf-8"))
    assert publish[True]["push"]["branches"] == [BRANCH]


def test_every_step_says_where_to_press_in_this_very_repository() -> None:
    for step in steps("example-cvs/our-town", has_owners=True):
        assert "Open https://github.com/example-cvs/our-town/" in step.by_hand, step.name
