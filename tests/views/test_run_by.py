"""Everybody who runs a listing is named, in words and in links."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.views import run_by
from tests.town import one

OTHERS = [{"name": name} for name in ("Quay Makers", "Old Friends", "Anytown Arts")]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "Anytown Trust"),
        (1, "Anytown Trust with Quay Makers"),
        (2, "Anytown Trust with Quay Makers and Old Friends"),
        (3, "Anytown Trust with Quay Makers, Old Friends and Anytown Arts"),
    ],
)
def test_the_words_and_the_links_say_the_same(count: int, words: str, tmp_path: Path) -> None:
    item, directory = one(tmp_path, also_run_by=OTHERS[:count])
    assert run_by.words(item.listing) == words
    links = run_by.links(item, directory)
    assert "".join(joined.before + joined.link.words for joined in links) == words
    assert [joined.link.href for joined in links] == [f"organisations/{id}/" for id in item.organisation_ids]
    assert set(item.organisation_ids) <= set(directory.organisations)


def test_where_there_is_little_room_one_alone_is_not_named(tmp_path: Path) -> None:
    assert run_by.several(one(tmp_path / "a")[0].listing) == ""
    assert run_by.several(one(tmp_path / "b", also_run_by=OTHERS[:1])[0].listing) == "Anytown Trust with Quay Makers"


def test_other_names_are_a_sentence() -> None:
    assert run_by.also_known_as(()) == ""
    assert run_by.also_known_as(("The Menders", "Quay Club")) == "Also known as The Menders and Quay Club."
