"""What search engines are told."""

from __future__ import annotations

from urllib.robotparser import RobotFileParser

from generator.export import robots


def test_pages_are_for_search_engines_and_data_for_machines_is_not() -> None:
    told = RobotFileParser()
    told.parse(robots("https://example.org/town/")["robots.txt"].decode().splitlines())
    assert told.can_fetch("*", "https://example.org/town/listings/choir/")
    assert told.can_fetch("*", "https://example.org/town/data/")
    assert not told.can_fetch("*", "https://example.org/town/data/oruk/v3/services/")
    assert told.site_maps() == ["https://example.org/town/sitemap.xml"]
