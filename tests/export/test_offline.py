"""The service worker's file: what it is told to keep, when its version changes, and the kill switch."""

from __future__ import annotations

import datetime
import json
import os
import re
from typing import Any

from generator import build, urls
from generator.export.bundles import bundles
from generator.export.offline import MAX_COMPRESSED_BYTES, PAGES, digest, kill_switch, offline
from tests.conftest import SAMPLE, TODAY

BODIES = {address: f"<p>{address}</p>" for address in (*PAGES, urls.FIND, "listings/choir/")}
PLAN = {"shards/plan.json": b"[]", "shards/plan-0123456789ab.json": b"{}"}
WORDS = {"cy/": b"globalThis.linkbookWords={};"}
FINDER = {"finder/manifest.json": b"{}", "finder/cards-0.01234567.bin": b"x"}


def told(
    bodies: dict[str, str] = BODIES,
    chrome: str = "999",
    day: datetime.date = TODAY,
    shards: dict[str, bytes] | None = None,
    **finder: bytes,
) -> Any:
    """Return what the worker is told, for a site with some changes."""
    files = FINDER | {f"finder/{name}": data for name, data in finder.items()}
    text = offline(bodies, chrome, files, PLAN | (shards or {}), bundles(), WORDS, day)["sw.js"].decode()
    return json.loads(re.match(r"const BUILD = (.*);\n", text)[1])


def test_it_keeps_a_few_pages_the_look_and_the_facts_and_the_finder_later() -> None:
    about = told()
    assert about["pages"] == ["offline/", "", "plan/", "what-matters/", "a-to-z/"]
    assert about["looks"] == ["assets/plan/plan.css"]
    assert {"assets/linkbook.js", "assets/plan/plan-page.js", "assets/offline/offline-page.js"} <= {*about["scripts"]}
    assert {"assets/offline/sw.js", "assets/search/engine.js"}.isdisjoint(about["scripts"])
    assert {*about["book"]} == {*PLAN}
    assert {"assets/search-page/worker.js", *FINDER} <= {*about["finder"]}
    assert not [path for kind in ("scripts", "finder") for path in about[kind] if "submit" in path or "embed" in path]


def test_another_language_is_kept_for_whoever_opens_a_page_of_it() -> None:
    about = told()
    assert about["languages"] == {"cy/": {"assets/words-cy.js": digest(WORDS["cy/"])}}
    assert not [path for path in (*about["pages"], *about["scripts"]) if "cy" in path.split("/")]


def test_it_is_told_the_hash_of_each_file_that_is_not_named_after_it() -> None:
    about = told()
    assert about["book"]["shards/plan.json"] == digest(PLAN["shards/plan.json"])
    assert about["book"]["shards/plan-0123456789ab.json"] == ""
    assert about["finder"]["finder/cards-0.01234567.bin"] == ""
    assert about["scripts"]["assets/linkbook.js"] == digest(bundles()["assets/linkbook.js"])


def test_no_fact_of_a_sensitive_listing_is_kept() -> None:
    about = told(shards={"shards/more.json": b"[]", "shards/more-0123456789ab.json": b"{}"})
    assert {*about["book"]} == {*PLAN}
    made, _ = build.site(SAMPLE, TODAY)
    kept = json.loads(re.match(r"const BUILD = (.*);\n", made.files["sw.js"].decode())[1])["book"]
    assert b"Money Advice in Anytown" in b"".join(made.files[path] for path in kept)
    assert b"Safe Haven" not in b"".join(made.files[path] for path in kept)
    finder = json.loads(re.match(r"const BUILD = (.*);\n", made.files["sw.js"].decode())[1])["finder"]
    assert not [path for path in finder if "apart" in path]


def test_it_leaves_a_heavy_book_or_finder_for_the_reader_to_open() -> None:
    about = told(heavy=os.urandom(MAX_COMPRESSED_BYTES + 1))
    assert (about["finder"], {*about["book"]}) == ({}, {*PLAN})
    about = told(shards={"shards/plan-heavy.json": os.urandom(MAX_COMPRESSED_BYTES)})
    assert about["book"] == {}
    assert about["finder"]


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
        told(shards={"shards/plan.json": b"[1]"})["version"],
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
