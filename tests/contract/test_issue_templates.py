"""The issue forms are ones that GitHub takes, and say what must not be written in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import contract, load
from generator.contract import issue_templates
from tests.conftest import SAMPLE

FILES = issue_templates.files(load.directory(SAMPLE))
NAMES = ["add-a-listing.yml", "still-right.yml", "this-is-wrong.yml"]


def body(name: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load(FILES[name])["body"])


def test_there_are_three_forms_and_the_page_that_offers_them() -> None:
    assert sorted(FILES) == sorted([*NAMES, "config.yml"])
    config = yaml.safe_load(FILES["config.yml"])
    assert config["blank_issues_enabled"] is False
    assert config["contact_links"][0]["url"].endswith("/submit/")


@pytest.mark.parametrize("name", NAMES)
def test_a_form_has_the_shape_that_github_asks_for(name: str) -> None:
    form = yaml.safe_load(FILES[name])
    assert {"name", "description", "body"} <= form.keys()
    items = body(name)[1:]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", item["id"]) for item in items)
    assert len({item["id"] for item in items}) == len(items)
    assert len({item["attributes"]["label"] for item in items}) == len(items)
    for item in items:
        options = item["attributes"].get("options", [])
        assert item["type"] == ("dropdown" if options else item["type"])
        assert all(isinstance(option, str) and option.casefold() != "none" for option in options)
        assert len(set(options)) == len(options)


@pytest.mark.parametrize("name", NAMES)
def test_a_form_says_first_that_it_is_public_and_sends_refuges_elsewhere(name: str) -> None:
    first = body(name)[0]["attributes"]["value"]
    assert "public at once" in first
    assert "refuge" in first
    assert "nothing about anyone you help" in first


def test_the_listing_can_be_given_in_the_address_of_the_form() -> None:
    for name in ("still-right.yml", "this-is-wrong.yml"):
        assert "listing" in [item.get("id") for item in body(name)]


def test_needs_are_chosen_in_peoples_words() -> None:
    needs = next(item for item in body("add-a-listing.yml") if item.get("id") == "needs")["attributes"]
    assert needs["multiple"]
    assert "loneliness" not in needs["options"]
    assert len(needs["options"]) > 3


def test_the_forms_of_this_project_are_fresh() -> None:
    root = Path(contract.__file__).parents[2]
    for name, text in issue_templates.files(load.directory(root / "directory")).items():
        assert (root / issue_templates.FOLDER / name).read_text("utf-8") == text
