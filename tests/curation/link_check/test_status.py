"""What is thought of an address, and for how long."""

from __future__ import annotations

import datetime

import pytest

from generator.curation.link_check import status
from generator.curation.link_check.status import (
    DEAD,
    MAYBE_DEAD,
    MOVED,
    REFUSED,
    UNKNOWN,
    WORKS,
    CacheEntry,
    LinkStatus,
)

MONDAY = datetime.date(2026, 11, 16)
DAY = datetime.timedelta(days=1)
GONE = LinkStatus(DEAD, "The page is gone.")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        *((code, WORKS) for code in (200, 204)),
        *((code, DEAD) for code in (404, 410)),
        *((code, REFUSED) for code in (401, 403, 429, 500, 503, 999)),
    ],
)
def test_an_answer_is_judged_by_its_number(code: int, kind: str) -> None:
    assert status.of_response(code).kind == kind


def test_what_has_moved_says_where_unless_it_is_gone_there_too() -> None:
    assert status.of_response(200, "https://new.example.org/") == LinkStatus(
        MOVED, "It has moved for good.", "https://new.example.org/"
    )
    assert status.of_response(404, "https://new.example.org/").kind == DEAD


def test_only_what_looks_dead_on_two_days_is_dead() -> None:
    first = status.updated(GONE, None, MONDAY)
    again = status.updated(GONE, first, MONDAY)
    later = status.updated(GONE, again, MONDAY + DAY)
    assert [entry.status.kind for entry in (first, again, later)] == [MAYBE_DEAD, MAYBE_DEAD, DEAD]
    assert later == CacheEntry(GONE, MONDAY + DAY, MONDAY)


def test_one_answer_between_makes_it_begin_again() -> None:
    first = status.updated(GONE, None, MONDAY)
    alive = status.updated(LinkStatus(WORKS), first, MONDAY + DAY)
    assert alive == CacheEntry(LinkStatus(WORKS), MONDAY + DAY)
    assert status.updated(GONE, alive, MONDAY + 2 * DAY).status.kind == MAYBE_DEAD


@pytest.mark.parametrize(("days", "checked"), [(0, False), (6, False), (7, True), (-8, True)])
def test_what_worked_is_left_in_peace_for_a_week(days: int, checked: bool) -> None:
    entries = {"a": CacheEntry(LinkStatus(WORKS), MONDAY)}
    assert status.to_check(["a"], entries, MONDAY + days * DAY)[0] == (["a"] if checked else [])


@pytest.mark.parametrize("kind", [DEAD, MAYBE_DEAD, MOVED, REFUSED, UNKNOWN])
def test_all_else_is_asked_again(kind: str) -> None:
    assert status.to_check(["a"], {"a": CacheEntry(LinkStatus(kind), MONDAY)}, MONDAY) == (["a"], 0)


def test_one_website_is_asked_only_so_many_in_a_run_and_the_rest_in_the_next() -> None:
    pages = [f"https://one.example.org/{n:03}" for n in range(60)]
    chosen, postponed = status.to_check([*pages, "https://two.example.org/"], {}, MONDAY)
    assert (len(chosen), postponed) == (51, 10)
    entries = {url: CacheEntry(LinkStatus(REFUSED), MONDAY) for url in chosen}
    following, _ = status.to_check(pages, entries, MONDAY + DAY)
    assert set(pages) - set(chosen) <= set(following)


def _run(*statuses: LinkStatus) -> dict[str, LinkStatus]:
    return {f"https://{n}.example.org/": each for n, each in enumerate(statuses)}


NAMELESS = LinkStatus(DEAD, status.NO_NAME)
UNSAID = LinkStatus(UNKNOWN, status.NO_LOOKUP)
FINE = LinkStatus(WORKS)


@pytest.mark.parametrize("run", [_run(NAMELESS, UNSAID, NAMELESS), _run(UNSAID), _run(UNSAID, UNSAID)])
def test_a_machine_off_the_internet_blames_itself(run: dict[str, LinkStatus]) -> None:
    assert status.while_online(run) == {}


def test_a_machine_that_goes_off_the_internet_keeps_what_it_learnt_before() -> None:
    run = _run(FINE, NAMELESS, FINE, NAMELESS, UNSAID, NAMELESS)
    assert list(status.while_online(run).values()) == [FINE, NAMELESS, FINE]


@pytest.mark.parametrize(
    "run",
    [
        {},
        _run(NAMELESS),
        _run(FINE, NAMELESS, NAMELESS),
        _run(NAMELESS, NAMELESS, NAMELESS, FINE),
        {f"https://gone.example.org/{n}": NAMELESS for n in range(9)},
    ],
)
def test_a_few_names_that_are_gone_or_many_pages_of_one_are_not_this_machine(run: dict[str, LinkStatus]) -> None:
    assert status.while_online(run) == run
