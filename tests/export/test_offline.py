"""The service worker's file: what it is told to keep, when its version changes, and the kill switch."""

from __future__ import annotations

import datetime
import json
import os
import re
from typing import Any

from generator import build
from generator.export.bundles import bundles
from generator.export.offline import ALL_LISTINGS, MAX_COMPRESSED_BYTES, PAGES, kill_switch, offline
from tests.conftest import SAMPLE, TODAY

BODIES = {address: f"<p>{address}</p>" for address in (*PAGES, ALL_LISTINGS, "listings/choir/")}
PLAN = {"shelves/plan.json": b"[]", "shelves/plan-0123456789ab.json": b"{}"}
FINDER = {"finder/manifest.json": b"{}", "finder/cards-0.01234567.bin": b"x"}


def told(
    bodies: dict[str, str] = BODIES,
    chrome: str = "999",
    day: datetime.date = TODAY,
    shelves: dict[str, bytes] | None = None,
    **finder: bytes,
) -> Any:
    """Return what the worker is told, for a site with some changes."""
    files = FINDER | {f"finder/{name}": data for name, data in finder.items()}
    text = offline(bodies, chrome, files, PLAN | (shelves or {}), bundles(), day)["sw.js"].decode()
    return json.loads(re.match(r"const BUILD = (.*);\n", text)[1])


def test_it_keeps_a_few_pages_the_look_and_the_whole_book() -> None:
    about = told()
    assert about["pages"] == ["offline/", "", "find/", "plan/", "what-matters/"]
    assert {"assets/plan/plan.css", "assets/linkbook.js"} <= set(about["assets"])
    assert {"assets/offline/sw.js", "assets/linkbook.css", "assets/search/engine.js"}.isdisjoint(about["assets"])
    assert about["book"] == ["a-to-z/", *FINDER, *PLAN]


def test_it_leaves_a_heavy_book_for_the_reader_to_open() -> None:
    about = told(heavy=os.urandom(MAX_COMPRESSED_BYTES + 1))
    assert about["book"] == []
    assert about["pages"] == ["offline/", "", "find/", "plan/", "what-matters/"]


def test_it_leaves_a_heavy_plan_for_the_reader_to_open_and_keeps_the_finder() -> None:
    about = told(shelves={"shelves/plan-heavy.json": os.urandom(MAX_COMPRESSED_BYTES)})
    assert about["book"] == ["a-to-z/", *FINDER]


def test_no_listing_is_ever_on_its_list() -> None:
    made, _ = build.site(SAMPLE, TODAY)
    about = made.files["sw.js"].decode().split(";\n", 1)[0]
    assert "listings/" not in about
    assert "finder/manifest.json" in about


def test_the_version_changes_with_the_day_a_page_the_index_and_what_stands_on_every_page() -> None:
    versions = [
        told()["version"],
        told(day=TODAY + datetime.timedelta(days=1))["version"],
        told(bodies=BODIES | {"find/": "<p>new</p>"})["version"],
        told(chrome="111")["version"],
        told(more=b"x")["version"],
        told(shelves={"shelves/plan.json": b"[1]"})["version"],
    ]
    assert len(set(versions)) == len(versions)
    assert told()["version"] == versions[0]
    assert told(bodies=BODIES | {"listings/choir/": "<p>new</p>"})["version"] == versions[0]


def test_the_kill_switch_answers_nothing_and_keeps_nothing() -> None:
    source = kill_switch()["sw.js"].decode()
    assert "unregister()" in source
    assert "caches.delete(" in source
    for word in ('"fetch"', "caches.open", ".put(", "location.reload", ".navigate(", "BUILD"):
        assert word not in source
