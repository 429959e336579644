"""What the addresses answered, in words."""

from __future__ import annotations

import datetime
import json

from generator.curation.link_check import render
from generator.curation.link_check.collect import LinkMention
from generator.curation.link_check.status import DEAD, MOVED, REFUSED, WORKS, CacheEntry, LinkStatus

DAY = datetime.date(2026, 11, 16)
CHOIR = LinkMention("listings/dudley/choir.yml", "join › website")
ENTRIES = {
    "https://a.example.org/": CacheEntry(LinkStatus(WORKS), DAY),
    "https://b.example.org/": CacheEntry(LinkStatus(REFUSED, "It answers 403."), DAY),
    "https://c.example.org/": CacheEntry(LinkStatus(MOVED, "Moved.", "https://new.example.org/`@x`"), DAY),
    "https://d.example.org/": CacheEntry(LinkStatus(DEAD, "Gone."), DAY, datetime.date(2026, 11, 9)),
    "https://old.example.org/": CacheEntry(LinkStatus(DEAD, "Gone."), DAY, DAY),
}
ROWS = render.rows(ENTRIES, {f"https://{letter}.example.org/": (CHOIR,) for letter in "abcde"})


def test_rows_are_what_is_known_of_what_is_still_there_the_worst_first() -> None:
    assert [row.url[8] for row in ROWS] == ["d", "c", "b", "a"]


def test_the_screen_says_what_where_and_what_to_do() -> None:
    assert render.text(ROWS) == (
        "Dead: find where it went, or take it out (1)\n"
        "  https://d.example.org/\n"
        "    Gone. Seen so since 9 November 2026.\n"
        "    In listings/dudley/choir.yml, join › website\n"
        "\n"
        "Moved: put the new address (1)\n"
        "  https://c.example.org/\n"
        "    Moved.\n"
        "    Now: https://new.example.org/`@x`\n"
        "    In listings/dudley/choir.yml, join › website\n"
        "\n"
        "Would not answer us: look yourself, it may well work (1)\n"
        "  https://b.example.org/\n"
        "    It answers 403.\n"
        "    In listings/dudley/choir.yml, join › website\n"
    )


def test_the_tally_counts_each_kind() -> None:
    assert render.tally(ROWS, 0) == "4 web addresses: 1 work, 1 would not say, 1 moved and 1 dead."
    assert render.tally(ROWS[:1], 3) == "1 web address: 1 dead. 3 not asked yet: run it again."


def test_an_issue_shows_addresses_as_code_alone() -> None:
    page = render.issue(ROWS)
    assert "- `https://d.example.org/`  \n  Gone." in page
    assert "Now: `` https://new.example.org/`@x` ``" in page
    assert "a.example.org" not in page
    assert render.issue(ROWS[-1:]) == ""


def test_json_has_every_address() -> None:
    first, *_, last = json.loads(render.as_json(ROWS))
    assert first == {
        "address": "https://d.example.org/",
        "kind": "dead",
        "why": "Gone.",
        "moved_to": None,
        "asked_on": "2026-11-16",
        "dead_since": "2026-11-09",
        "found_in": [{"file": "listings/dudley/choir.yml", "field": "join › website"}],
    }
    assert last["kind"] == "works"
