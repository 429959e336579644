"""Facts by listing id, a few listings a file; Python writes them and JavaScript finds them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.export import shards

MODULE = Path(__file__).parent.parent.parent / "site_overrides" / "assets" / "shared" / "shards.js"
MANY = {f"listing-{n}": {"n": n} for n in range(500)} | {"llŷn-café": {"n": -1}}


def test_every_fact_stands_where_its_number_says() -> None:
    files = shards.shards("plan", MANY)
    contents = json.loads(files["shelves/plan.json"])
    assert len(contents) == 9
    for listing, fact in MANY.items():
        shard = json.loads(files["shelves/" + contents[shards.shard_number(listing, len(contents))]])
        assert shard[listing] == fact


def test_shards_are_about_as_full_as_each_other() -> None:
    files = shards.shards("plan", MANY)
    sizes = [len(json.loads(data)) for name, data in files.items() if name != "shelves/plan.json"]
    assert max(sizes) < 2 * shards.LISTINGS_PER_SHARD


def test_a_book_without_listings_has_one_empty_shard() -> None:
    files = shards.shards("plan", {})
    assert [json.loads(data) for name, data in files.items() if name != "shelves/plan.json"] == [{}]


@pytest.mark.skipif(not shutil.which("node"), reason="Node is not on this machine")
def test_javascript_finds_the_same_shards() -> None:
    script = (
        f"import {{ fetchFacts }} from {json.dumps(MODULE.as_uri())};"
        "import fs from 'node:fs'; const {files, ids} = JSON.parse(fs.readFileSync(0));"
        "const facts = await fetchFacts('plan', ids, async (name) => JSON.parse(files['shelves/' + name]));"
        "console.log(JSON.stringify(Object.fromEntries(facts)));"
    )
    files = {name: data.decode() for name, data in shards.shards("plan", MANY).items()}
    asked = json.dumps({"files": files, "ids": [*MANY, "not-there", "__proto__", "constructor"]})
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == MANY
