"""Facts by listing id, a few listings a file; Python writes them and JavaScript finds them."""

from __future__ import annotations

import json

from generator.export import shards
from tests.node.program import needs_node, result

MANY = {f"listing-{n}": {"n": n} for n in range(500)} | {"llŷn-café": {"n": -1}}
TEXTS = {id: shards.to_json(value) for id, value in MANY.items()}


def test_every_fact_stands_where_its_number_says() -> None:
    files = shards.shards("plan", TEXTS)
    contents = json.loads(files["shards/plan.json"])
    assert len(contents) == 9
    for listing, fact in MANY.items():
        shard = json.loads(files["shards/" + contents[shards.shard_number(listing, len(contents))]])
        assert shard[listing] == fact


def test_shards_are_about_as_full_as_each_other() -> None:
    files = shards.shards("plan", TEXTS)
    sizes = [len(json.loads(data)) for name, data in files.items() if name != "shards/plan.json"]
    assert max(sizes) < 2 * shards.LISTINGS_PER_SHARD


def test_a_book_without_listings_has_one_empty_shard() -> None:
    files = shards.shards("plan", {})
    assert [json.loads(data) for name, data in files.items() if name != "shards/plan.json"] == [{}]


@needs_node
def test_javascript_finds_the_same_shards() -> None:
    files = {name: data.decode() for name, data in shards.shards("plan", TEXTS).items()}
    ids = [*MANY, "not-there", "__proto__", "constructor"]
    assert result("tests/export/shards.mjs", "factsOf", files, ids) == MANY
