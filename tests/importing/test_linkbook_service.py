"""A service of another Linkbook comes in whole; what a book says for itself is never taken from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.importing.open_referral_mapping import fields_of
from tests.importing.conftest import Town


def fact(path: str, value: str) -> dict[str, str]:
    return {"link_type": "linkbook", "label": path, "value": value}


def service(*attributes: dict[str, Any], **more: Any) -> dict[str, Any]:
    need = {"link_type": "need", "taxonomy_term": {"code": "loneliness", "name": "Loneliness"}}
    page = {"label": "Page in A book", "url": "https://example.org/listings/old-quay-tea/"}
    common = {"id": "1", "name": "Tea", "description": "Tea.\n\nMore.", "status": "active", "additional_urls": [page]}
    return {**common, "attributes": [need, *attributes], **more}


def taken(town: Town, write: Callable[[str, str], Path], *services: dict[str, Any]) -> None:
    town.take_in(write("services.json", json.dumps(services)), {"source": {"name": "A book"}, **fields_of()})


def test_it_keeps_its_id_its_needs_and_what_the_standard_has_no_field_for(town: Town, write: Any) -> None:
    taken(town, write, service(fact("who.any_of.0.from_age", "60"), fact("serves.0", "anytown")))
    listing = town.waiting("old-quay-tea")
    assert listing["who"] == {"any_of": [{"from_age": "60"}]}
    assert (listing["needs"], listing["serves"]) == (["loneliness"], ["anytown"])
    assert (listing["summary"], listing["description"]) == ("Tea.", "More.")


def test_what_a_book_says_for_itself_is_set_aside(town: Town, write: Any) -> None:
    own = [fact("consent.on", "2026-10-01"), fact("approved.by", "Somebody"), fact("source", "A list")]
    strange = [fact("no_such_field", "x"), fact("keywords.99999", "x"), fact("keywords.¹", "x")]
    taken(town, write, service(fact("keywords.0", "tea"), *own, *strange))
    listing = town.waiting("old-quay-tea")
    assert "consent" not in listing
    assert "approved" not in listing
    assert listing["source"] == "A book, record 1"
    assert listing["keywords"] == ["tea"]


def test_an_area_that_is_not_here_is_looked_for_by_name_and_else_set_aside(town: Town, write: Any) -> None:
    areas = [{"name": "Northside"}, {"name": "Elsewhere"}]
    taken(town, write, service(fact("serves.0", "no-such-area"), service_areas=areas))
    assert town.waiting("old-quay-tea")["serves"] == ["northside"]
    assert [row["value"] for row in town.losses() if row["fate"] == "set aside"] == ["Elsewhere"]
