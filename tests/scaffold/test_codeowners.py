"""CODEOWNERS names teams that there are, or none."""

from __future__ import annotations

import pytest

from generator.scaffold import codeowners


def _owners(text: str) -> dict[str, str]:
    return dict(line.split() for line in text.splitlines() if line and not line.startswith("#"))


def test_each_place_has_its_own_team_where_there_is_one() -> None:
    text = codeowners.text(["newtown", "old-quay"], "example-cvs", ["curators", "old-quay-curators", "strangers"])
    assert _owners(text) == {
        "/directory/": "@example-cvs/curators",
        "/directory/listings/old-quay/": "@example-cvs/old-quay-curators",
    }
    assert "#   newtown-curators" in text
    assert "#   curators" not in text.splitlines()


def test_without_a_team_nobody_is_asked_and_it_says_which_would_be() -> None:
    text = codeowners.text(["newtown"])
    assert _owners(text) == {}
    assert [line for line in text.splitlines() if line.startswith("#   ")] == [
        "#   maintainers",
        "#   curators",
        "#   newtown-curators",
    ]


@pytest.mark.parametrize(
    ("current", "ours"),
    [
        ("", True),
        ("# A note.\n", True),
        ("* @your-organisation/maintainers\n", True),
        (codeowners.text(["newtown"], "example-cvs", ["curators"]), True),
        ("* @example-cvs/everyone\n", False),
    ],
)
def test_what_people_wrote_is_known(current: str, ours: bool) -> None:
    assert codeowners.is_ours(current) is ours
