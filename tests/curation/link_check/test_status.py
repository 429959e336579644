"""What is thought of an address, and for how long."""

from __future__ import annotations

import datetime

import pytest

from generator.curation.link_check import status
from generator.curation.link_check.status import DEAD, MAYBE, MOVED, REFUSED, UNKNOWN, WORKS, Known, Verdict

MONDAY = datetime.date(2026, 11, 16)
DAY = datetime.timedelta(days=1)
GONE = Verdict(DEAD, "The page is gone.")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        *((code, WORKS) for code in (200, 204)),
        *((code, DEAD) for code in (404, 410)),
        *((code, REFUSED) for code in (401, 403, 429, 500, 503, 999)),
    ],
)
def test_an_answer_is_judged_by_its_number(code: int, kind: str) -> None:
    assert status.judged(code).kind == kind


def test_what_has_moved_says_where_unless_it_is_gone_there_too() -> None:
    assert status.judged(200, "https://new.example.org/") == Verdict(
        MOVED, "It has moved for good.", "https://new.example.org/"
    )
    assert status.judged(404, "https://new.example.org/").kind == DEAD


def test_only_what_looks_dead_on_two_days_is_dead() -> None:
    first = status.learnt(GONE, None, MONDAY)
    again = status.learnt(GONE, first, MONDAY)
    later = status.learnt(GONE, again, MONDAY + DAY)
    assert [known.verdict.kind for known in (first, again, later)] == [MAYBE, MAYBE, DEAD]
    assert later == Known(GONE, MONDAY + DAY, MONDAY)


def test_one_answer_between_makes_it_begin_again() -> None:
    first = status.learnt(GONE, None, MONDAY)
    alive = status.learnt(Verdict(WORKS), first, MONDAY + DAY)
    assert alive == Known(Verdict(WORKS), MONDAY + DAY)
    assert status.learnt(GONE, alive, MONDAY + 2 * DAY).verdict.kind == MAYBE


@pytest.mark.parametrize(("days", "asked"), [(0, False), (6, False), (7, True), (-8, True)])
def test_what_worked_is_left_in_peace_for_a_week(days: int, asked: bool) -> None:
    known = {"a": Known(Verdict(WORKS), MONDAY)}
    assert status.to_ask(["a"], known, MONDAY + days * DAY)[0] == (["a"] if asked else [])


@pytest.mark.parametrize("kind", [DEAD, MAYBE, MOVED, REFUSED, UNKNOWN])
def test_all_else_is_asked_again(kind: str) -> None:
    assert status.to_ask(["a"], {"a": Known(Verdict(kind), MONDAY)}, MONDAY) == (["a"], 0)


def test_one_website_is_asked_only_so_many_in_a_run_and_the_rest_in_the_next() -> None:
    pages = [f"https://one.example.org/{n:03}" for n in range(60)]
    chosen, waiting = status.to_ask([*pages, "https://two.example.org/"], {}, MONDAY)
    assert (len(chosen), waiting) == (51, 10)
    known = {address: Known(Verdict(REFUSED), MONDAY) for address in chosen}
    following, _ = status.to_ask(pages, known, MONDAY + DAY)
    assert set(pages) - set(chosen) <= set(following)


def test_a_machine_off_the_internet_blames_itself() -> None:
    nameless = [Verdict(DEAD, status.NO_NAME), Verdict(UNKNOWN, status.NO_LOOKUP), Verdict(DEAD, status.NO_NAME)]
    assert status.cut_off(nameless)
    assert not status.cut_off(nameless[:2])
    assert not status.cut_off([*nameless, Verdict(WORKS)])
    assert not status.cut_off([])
