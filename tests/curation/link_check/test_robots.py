"""What a website's robots.txt lets us ask for."""

from __future__ import annotations

import pytest

from generator.curation.link_check import robots

CLUB = "https://www.example.org/clubs/choir?print=1"


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: *\nDisallow: /clubs/", False),
        ("User-agent: *\nDisallow: /clubs/\nAllow: /clubs/choir", True),
        ("User-agent: *\nDisallow: /*?print=", False),
        ("User-agent: *\nDisallow: /*.pdf$", True),
        ("User-agent: linkbook\nDisallow: /\n\nUser-agent: *\nDisallow:", False),
        ("User-agent: OtherBot\nDisallow: /", True),
        ("<html>Not found, with 200</html>", True),
        ("\x00\xff" * 9, True),
    ],
)
def test_the_rules_for_us_or_for_everybody_are_kept(text: str, allowed: bool) -> None:
    assert robots.rules(200, text.encode("latin-1"))(CLUB) is allowed


@pytest.mark.parametrize(("code", "allowed"), [(404, True), (403, True), (301, True), (500, False), (503, False)])
def test_no_rules_allow_all_and_a_website_that_is_failing_nothing(code: int, allowed: bool) -> None:
    assert robots.rules(code, b"User-agent: *\nDisallow: /")(CLUB) is allowed
