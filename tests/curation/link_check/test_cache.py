"""What is known of addresses, kept between runs."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from generator.curation.link_check import cache
from generator.curation.link_check.status import DEAD, MOVED, WORKS, CacheEntry, LinkStatus

DAY = datetime.date(2026, 11, 16)
ENTRIES = {
    "https://a.example.org/": CacheEntry(LinkStatus(WORKS), DAY),
    "https://b.example.org/é": CacheEntry(LinkStatus(DEAD, "Gone."), DAY, DAY - datetime.timedelta(days=1)),
    "https://c.example.org/": CacheEntry(LinkStatus(MOVED, "Moved.", "https://d.example.org/"), DAY),
}


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "links.json"
    cache.write(path, ENTRIES)
    assert cache.read(path) == ENTRIES
    cache.write(path, {})
    assert cache.read(path) == {}
    assert [file.name for file in path.parent.iterdir()] == ["links.json"]


def test_nothing_is_known_at_first(tmp_path: Path) -> None:
    assert cache.read(tmp_path / "links.json") == {}


_MARKED = '{"what": "linkbook links 1", "addresses": {"a": {"kind": "%s", "on": "%s"}}}'


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "[]", "name: settings", '{"what": "other"}', '{"what": "linkbook links 1"}', "\udc80"),
        _MARKED % ("odd", "2026-11-16"),
        _MARKED % ("works", "Monday"),
    ],
)
def test_another_file_is_refused_and_never_written_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.yml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(cache.NotACache, match=r"settings\.yml is not a file that linkbook links wrote"):
        cache.read(path)
