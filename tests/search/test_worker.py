"""The finder's worker: what it says of files that do not come."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.export.test_search_index import ask
from tests.node.program import result

SEARCH = {"type": "search", "id": 1, "query": {"q": "debt", "now": "2026-11-21T14:30"}}
SUGGEST = {"type": "suggest", "text": "Dud"}


def messages(book: Path, *requests: dict[str, Any], gone: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return what the worker says, without that it is ready and whole."""
    said: list[dict[str, Any]] = result("tests/search/worker.mjs", "messages", str(book), requests, gone, fresh=True)
    return [one for one in said if one["type"] not in ("ready", "whole")]


def test_places_that_cannot_be_offered_are_no_fault_of_the_search(book: Path) -> None:
    (fault, offered) = messages(book, SUGGEST, gone=("start",))
    assert (fault["type"], fault.get("id")) == ("error", None)  # of opening
    assert offered == {"type": "suggestions", "suggestions": 0}


def test_a_search_that_fails_is_told_by_its_number(book: Path) -> None:
    *_, fault = messages(book, SEARCH, gone=("words-",))
    assert fault == {"type": "error", "id": 1}


def test_what_is_only_beside_results_may_be_missing(book: Path) -> None:
    said = messages(book, {**SEARCH, "query": {**SEARCH["query"], "facets": True}}, gone=("filters", "phones"))
    assert [one["type"] for one in said][-1] == "result"
    assert said[-1]["total"] > 3


def test_nothing_found_is_told_though_nothing_can_be_suggested(book: Path) -> None:
    query = {"q": "debt", "way": ["by post"], "area": ["dudley"]}
    (answer,) = ask(book, ("search", query), broken={"spelling": None})
    assert (answer["total"], answer["suggestions"]) == (0, None)
