"""Telephone numbers as people type them, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

from tests.export.test_search_index import ids, is_urgent, search
from tests.search.conftest import call, cases

DIGITS = """
+44 (0)1632 960108            | 01632960108
+44 1632 960108               | 01632960108
0044 1632 960108              | 01632960108
00440 1632 960108             | 01632960108
(01632) 960108                | 01632960108
01632.960.108                 | 01632960108
01632-960-108                 | 01632960108
01632 960 108                 | 01632960108
18001 01632 960108            | 01632960108
18002 01632960108             | 01632960108
+441632960108                 | 01632960108
ring 01632 960108 please      | 01632960108
960108                        | 960108
116 123                       | 116123
111                           | 111
no number here                |
section 21                    |
man 45                        |
24/7                          |
27.11.2026                    |
2026                          | 2026
in 2026                       |
£100                          |
10 to 12                      |
16-25                         |
1                             |
12345678901234567890          |
"""


def test_digits_are_read_as_a_listing_has_them() -> None:
    table = cases(DIGITS)
    answers = call("phone-numbers", "findPhone", *((typed, {"set": ["111"]}) for typed, _ in table))
    assert [(typed, (one or {}).get("digits", "")) for (typed, _), one in zip(table, answers, strict=True)] == table


def test_a_number_finds_its_listing_however_it_is_typed(book: Path) -> None:
    for typed in ("0800 1111", "0800.1111", "(0800) 1111", "18001 0800 1111", "+44 (0)800 1111", "08001111"):
        assert ids(search(book, q=typed)) == ["childline"], typed


def test_a_short_number_of_urgent_help_is_heard(book: Path) -> None:
    assert is_urgent(search(book, q="111"))
    assert ids(search(book, q="116 123")) == ["samaritans"]
    assert not is_urgent(search(book, q="112"))
