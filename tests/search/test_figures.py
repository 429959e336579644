"""Sums of money, years and clock times say nothing of what is wanted, and so nothing against what other words find."""

from __future__ import annotations

from pathlib import Path

from tests.export.test_search_index import ids, search
from tests.search.conftest import call, cases

FIGURES = """
mortgage 180000 cant pay      | mortgage cant pay
owe £5,000 on cards           | owe on cards
debt of £2.5k                 | debt of
£3 yoga                       | yoga
12,500 rent arrears           | rent arrears
chair yoga 10.30 - 12.30      | chair yoga -
open at 7:30pm                | open at
depression since 2019         | depression since
57 west drop in               | 57 west drop in
24/7 helpline                 | 24/7 helpline
section 21 notice             | section 21 notice
over 60s                      | over 60s
16-25 mentoring               | 16-25 mentoring
2026                          | 2026
10.30                         | 10.30
"""


def test_figures_that_find_nothing_are_taken_out() -> None:
    table = cases(FIGURES)
    left = call("figures", "withoutFigures", *((typed,) for typed, _ in table))
    assert [(typed, " ".join(text.split())) for (typed, _), text in zip(table, left, strict=True)] == table


def test_a_search_is_the_same_without_them(book: Path) -> None:
    for typed, plain in (("mortgage 180000 cant pay", "mortgage cant pay"), ("depression 2019 2020", "depression")):
        assert ids(search(book, q=typed)) == ids(search(book, q=plain)), typed
