"""What the names of two listings say of what goes on there."""

from __future__ import annotations

from typing import Any

import pytest

from generator.curation.name_words import say_other_things
from schema import Listing


def _listing(name: str, summary: str = "Come along.", organisation: str = "A", **more: Any) -> Listing:
    values = {"needs": ["loneliness"], "ways": ["in person"], "serves": ["anytown"], "join": {"routes": ["turn up"]}}
    return Listing.model_validate(
        {"name": name, "summary": summary, "organisation": {"name": organisation}, **values, **more}
    )


@pytest.mark.parametrize(
    ("first", "second", "are_apart"),
    [
        (_listing("Chair yoga"), _listing("Pottery"), True),
        (_listing("Yoga classes"), _listing("Evening yoga class"), False),
        (_listing("Drop-in"), _listing("Pottery"), False),
        (_listing("Anytown Group"), _listing("Pottery"), False),
        (_listing("The Mill", venues=[{"name": "The Mill", "town": "Anytown"}]), _listing("Pottery"), False),
        (_listing("Quay Makers", organisation="Quay Makers"), _listing("Pottery"), False),
        (_listing("Quay Makers", "Makers of all sorts.", organisation="Quay Makers"), _listing("Pottery"), True),
        (_listing("Chair yoga", "Yoga, and pottery."), _listing("Pottery"), False),
        (_listing("Chair yoga", other_names=["Potteries"]), _listing("Pottery"), False),
    ],
)
def test_two_names_say_other_things_only_when_both_say_what_goes_on(
    first: Listing, second: Listing, are_apart: bool
) -> None:
    assert say_other_things(first, second) is are_apart
    assert say_other_things(second, first) is are_apart
