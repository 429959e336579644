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
owe 100000 tax                |
£250000 mortgage arrears      |
£ 250000                      |
€120000                       |
10000 - 20000 debt            |
10000 - 20000                 |
depression since 2019 2020    |
2019 - 2020                   |
16-25 1-2-1 mentoring         |
1-2-1 16-25                   |
chair yoga 10.30 - 12.30      |
09.00 12.30 coffee            |
07.30-09.30                   |
born 04 07 1956               |
4 7 1956                      |
2026-11-28 appointment        |
01.02.2026 court              |
01 - 02 - 2026                |
nhs number 943 476            | 943476
943 476 5919 is my nhs no     |
lost 100 200 times            |
debts of 12000 15000 3000     |
flat 123456 key code          |
100000                        | 100000
960 108                       | 960108
ring 960108                   | 960108
what is tel: 960108           | 960108
their number is 960108        |
text 0800 1111                | 08001111
crisis 116 123 or 111         | 116123
who is 07700 900123           | 07700900123
call +353 1 234 5678 ireland  | 35312345678
owe £5000 ring 01632 960108   | 01632960108
"""


def test_digits_are_read_as_a_listing_has_them() -> None:
    table = cases(DIGITS)
    answers = call("phone-numbers", "findPhone", *((typed, {"set": ["111"]}) for typed, _ in table))
    assert [(typed, (one or {}).get("digits", "")) for (typed, _), one in zip(table, answers, strict=True)] == table


def test_a_number_finds_its_listing_however_it_is_typed(book: Path) -> None:
    for typed in ("0800 1111", "0800.1111", "(0800) 1111", "18001 0800 1111", "+44 (0)800 1111", "08001111"):
        assert ids(search(book, q=typed)) == ["childline"], typed


def test_sums_years_and_times_are_no_numbers_and_their_words_are_searched_for(book: Path) -> None:
    for typed in ("owe 100000 tax", "£250000 mortgage arrears", "10000 - 20000 debt", "16-25 1-2-1 mentoring"):
        result = search(book, q=typed)
        assert result["total"] >= 3, typed
        assert not any(how["kind"] == "phone" for how in result["understood"])


def test_a_number_that_no_listing_has_leaves_the_other_words_and_is_said_so(book: Path) -> None:
    result = search(book, q="debt help 01632 960 555")
    assert {"kind": "phone", "words": "01632 960 555", "found": False} in result["understood"]
    assert ids(result) == ids(search(book, q="debt help"))

    alone = search(book, q="01632 960 555")
    assert (alone["total"], alone["understood"][0]["found"]) == (0, False)


def test_small_words_beside_a_number_change_nothing(book: Path) -> None:
    result = search(book, q="who is 0800 1111 please")
    assert (ids(result), result["common"]) == (["childline"], False)


def test_a_short_number_of_urgent_help_is_heard(book: Path) -> None:
    assert is_urgent(search(book, q="111"))
    assert ids(search(book, q="116 123")) == ["samaritans"]
    assert not is_urgent(search(book, q="112"))
