"""What search servers are filled with: each line and each text is what its reader takes it for."""

from __future__ import annotations

import json
import re

from generator.export.open_data.search_engines.documents import TEXT_FIELDS
from generator.export.open_data.search_engines.postgresql import script
from generator.export.search_index.postings import WEIGHTS
from tests.export.open_data.made import town_files
from tests.town import town

FOLDER = "data/search-engines/"


def text(name: str) -> str:
    return town_files()[FOLDER + name].decode()


def test_every_listing_is_two_lines_for_the_bulk_interface() -> None:
    lines = [json.loads(line) for line in text("listings.ndjson").splitlines()]
    actions, documents = lines[::2], lines[1::2]
    assert [action["index"]["_id"] for action in actions] == [document["id"] for document in documents]
    assert {document["id"] for document in documents} == {item.id for item in town().shown}


def test_every_field_of_a_document_is_in_the_mapping() -> None:
    fields = {name for line in text("listings.ndjson").splitlines()[1::2] for name in json.loads(line)}
    index = json.loads(text("opensearch-index.json"))
    assert fields <= set(index["mappings"]["properties"])
    assert set(TEXT_FIELDS) == set(WEIGHTS)


def test_the_words_of_a_need_find_its_name_and_keep_themselves() -> None:
    rules = json.loads(text("opensearch-index.json"))["settings"]["analysis"]["filter"]["same"]["synonyms"]
    need = town().needs["debt"]
    assert f"{need.words[0]} => {need.words[0]}, {need.name}" in rules
    assert all(rule.count("=>") < 2 for rule in rules)


def test_the_query_has_the_finders_weights() -> None:
    [query] = json.loads(text("opensearch-query.json"))["query"].values()
    assert f"name^{WEIGHTS['name']}" in query["fields"]


def test_no_text_gets_out_of_its_quotes_in_sql() -> None:
    hostile = "'; DROP TABLE listings; --"
    assert hostile.replace("'", "''") in text("postgresql.sql")
    inserts = text("postgresql.sql").partition("UPDATE")[0].split("INSERT INTO ")[1:]
    assert len(inserts) > len(town().shown)
    for statement in inserts:
        bare = re.sub(r"'(?:[^']|'')*'", "", statement)
        assert "'" not in bare
        assert bare.rstrip("\n").endswith(");")
        assert bare.count(";") == 1


def test_the_script_is_the_same_for_the_same_documents() -> None:
    assert script([], town()) == script([], town())
    assert text("postgresql.sql").startswith("\\set ON_ERROR_STOP on\n")


def test_words_that_are_none_to_postgresql_are_taken_out_before_they_are_asked_for() -> None:
    made = script([], town())
    cleaned = made.index("DELETE FROM same_words WHERE numnode(word) = 0 OR numnode(other) = 0;")
    assert max(made.rfind("INSERT INTO same_words"), 0) < cleaned < made.index("CREATE FUNCTION find")


def test_who_runs_a_server_is_told_that_it_hears_no_danger() -> None:
    assert "Neither hears danger" in text("README.txt")
