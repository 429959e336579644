"""The hash that Python and JavaScript share, against its published values; JavaScript's is in test_shards.py."""

from __future__ import annotations

import pytest

from generator.fnv import fnv1a


@pytest.mark.parametrize(("text", "value"), [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968)])
def test_it_is_the_published_hash(text: str, value: int) -> None:
    assert fnv1a(text) == value
