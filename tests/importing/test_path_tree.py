"""Paths with texts become mappings and lists."""

from __future__ import annotations

from generator.importing.path_tree import values_at


def test_numbers_are_places_in_a_list_whatever_their_order_and_gaps() -> None:
    pairs = [("who.any_of.10.from_age", "60"), ("who.any_of.2.groups.0", "carers"), ("name", "Tea")]
    assert values_at(pairs) == {"who": {"any_of": [{"groups": ["carers"]}, {"from_age": "60"}]}, "name": "Tea"}


def test_the_first_of_two_that_speak_of_one_place_has_it() -> None:
    assert values_at([("who", "all"), ("who.note", "Everyone"), ("who", "none")]) == {"who": "all"}
