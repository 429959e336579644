"""Words before a colon that are none of a listing's."""

from __future__ import annotations

import pytest

from generator.load.safe_read import FileText
from generator.load.unknown_keys import meant_key
from generator.load.yaml_parser import parse
from generator.problems import FieldPath
from schema import Listing

MEANT: dict[str, tuple[FieldPath, str | None]] = {
    "summry: Tea\n": (("summry",), "summary"),
    "Summary: Tea\n": (("Summary",), "summary"),
    "need: debt\n": (("need",), "needs"),
    "venue:\n  - name: A\n": (("venue",), "venues"),
    "page: 1\n": (("page",), None),
    "manager: Sam\n": (("manager",), None),
    "image: tea.png\n": (("image",), None),
    "start_date: 2027-01-11\n": (("start_date",), "first_date"),
    "last_updated: 2027-01-11\n": (("last_updated",), None),
    "sessions: [{opens: '10:00'}]\n": (("sessions", 0, "opens"), "starts"),
    "sessions: [{opens: 2027-01-11}]\n": (("sessions", 0, "opens"), "first_date"),
    "who: {max_age: 50}\n": (("who", "max_age"), "to_age"),
    "who: {age: 50}\n": (("who", "age"), None),
    "who: {for: carers}\n": (("who", "for"), "note"),
    "venues: [{address_2: ZE90 4EF}]\n": (("venues", 0, "address_2"), "postcode"),
}


@pytest.mark.parametrize(("text", "path", "key"), [(text, *meant) for text, meant in MEANT.items()])
def test_a_word_is_guessed_only_where_it_cannot_mean_the_opposite(text: str, path: FieldPath, key: str | None) -> None:
    document, _ = parse(FileText("a.yml", text))
    assert document
    assert meant_key(Listing, path, document) == key
