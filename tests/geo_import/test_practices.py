"""Surgeries that are open are kept, under names that people would write."""

from __future__ import annotations

import pytest

from generator.geo_import import practices
from generator.geo_import.practices import Surgery
from tests.geo_import import open_data


def test_only_open_gp_practices_that_belong_are_kept_in_the_old_form_and_the_new() -> None:
    lines = open_data.table([*open_data.PRACTICES, open_data.PRACTICES[0][:9]]).encode().splitlines()
    assert list(practices.collect(lines, lambda postcode: postcode.startswith("ZE1 "))) == [
        Surgery("Feldon Lane Surgery", "M99001", "ZE1 1AA"),
        Surgery("St Mary's GP Practice", "M99002", "ZE1 2AA"),
        Surgery("The Surgery", "M99006", "ZE1 1AB"),
    ]


@pytest.mark.parametrize(
    ("listed", "written"),
    [
        ("DR A K SMITH & PARTNERS", "Dr A K Smith & Partners"),
        ("STOURBRIDGE-BY-SEA (NHS) CENTRE", "Stourbridge-By-Sea (NHS) Centre"),
        ("THE SURGERY AT THE QUAY", "The Surgery at the Quay"),
        ("O'BRIEN AND MCKAY", "O'Brien and McKay"),
        ("Already Written", "Already Written"),
    ],
)
def test_capitals_become_words(listed: str, written: str) -> None:
    assert practices.words(listed) == written
