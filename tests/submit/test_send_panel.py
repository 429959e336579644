"""The ways on: an address that is too long for whoever receives it is never made."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from tests.submit.node import call, needs_node

pytestmark = needs_node
ROOT = Path(__file__).parent.parent.parent
EMAIL, REPOSITORY = "curators@example.org", "https://github.example.org/anytown/linkbook"


def file(kind: str, size: int, letter: str = "a") -> dict[str, Any]:
    path = "listings/anytown/tea.yml"
    return {
        "kind": kind,
        "id": "tea",
        "path": path,
        "name": "tea.yml",
        "subject": "New listing: Tea",
        "says": "Please.",
    } | {"text": letter * size}


def test_a_short_file_goes_in_the_letter_itself() -> None:
    found = call("send-panel", ["mailLink", EMAIL, file("new", 1_000)])[0]
    assert not found["attach"]
    assert "--- linkbook ---\r\naaa" in unquote(found["href"])
    assert "\n" not in unquote(found["href"]).replace("\r\n", "")


def test_a_long_file_is_attached() -> None:
    for size in (1_500, 1_600, 1_700, 1_800, 100_000):
        found = call("send-panel", ["mailLink", EMAIL, file("new", size)])[0]
        assert len(found["href"]) <= 1_800
    assert found["attach"]
    assert "tea.yml is attached" in unquote(found["href"])


def test_letters_that_grow_when_encoded_are_counted_as_they_are_sent() -> None:
    assert call("send-panel", ["mailLink", EMAIL, file("new", 300, "中")])[0]["attach"]


def test_github_opens_its_editor_with_the_file_in_it() -> None:
    found = call("send-panel", ["githubLink", REPOSITORY, file("new", 3)])[0]
    assert found == {
        "href": f"{REPOSITORY}/new/main?filename=directory%2Flistings%2Fanytown%2Ftea.yml&value=aaa",
        "paste": False,
    }


def test_a_file_too_long_for_an_address_is_pasted() -> None:
    for kind in ("new", "change"):
        found = call("send-panel", ["githubLink", REPOSITORY, file(kind, 7_400)])[0]
        assert found["paste"]
        assert "aaa" not in found["href"]


def test_word_that_all_is_right_has_a_form_of_its_own() -> None:
    found = call("send-panel", ["githubLink", REPOSITORY, {**file("still-right", 3), "subject": "Still right: tea"}])[0]
    assert unquote(found["href"]) == (
        f"{REPOSITORY}/issues/new?template=still-right.yml&title=Still right: tea&listing=tea"
    )


def test_a_change_fills_the_boxes_of_our_own_issue_form() -> None:
    change = {**file("change", 3), "subject": "Change to tea"}
    found = unquote(call("send-panel", ["githubLink", REPOSITORY, change])[0]["href"])
    assert found == f"{REPOSITORY}/issues/new?template=this-is-wrong.yml&title=Change to tea&listing=tea&yaml=aaa"
    boxes = (ROOT / ".github" / "ISSUE_TEMPLATE" / "this-is-wrong.yml").read_text("utf-8")
    assert {"listing", "yaml"} <= {box.get("id") for box in yaml.safe_load(boxes)["body"]}
