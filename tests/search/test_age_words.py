"""Ages as people type them, in the box and among words; and numbers that are no ages."""

from __future__ import annotations

from pathlib import Path

from tests.export.test_search_index import search
from tests.search.conftest import call, cases, words

BOX = """
16                 | 16-16
sixteen            | 16-16
16 1/2             | 16-16
16½                | 16-16
16+                | 16-120
under 18           | 0-17
60s                | 60-69
in her eighties    | 80-89
late seventies     | 77-79
12 yr old          | 12-12
7yo                | 7-7
aged 45            | 45-45
eighty-two         | 82-82
5-11               | 5-11
5 to 11            | 5-11
18 months          | 1-1
nearly 40          | 40-40
over 60            | 60-120
under fives        | 0-4
abc                |
999                |
-3                 |
1e3                |
old                |
sixteen candles    |
"""
WORDS = """
man 45 out of work             | 45-45
12 yr old with autism          | 12-12
my 7yo wont eat                | 7-7
my 7 year old                  | 7-7
under 18 counselling           | 0-17
over 60s dance                 | 60-120
in her eighties and lonely     | 80-89
late 70s with dementia         | 77-79
82 lonely                      | 82-82
16+ youth club                 | 16-120
choir for 50+                  | 50-120
shes 14 and being bullied      | 14-14
eighty two year old falls      | 82-82
male 67 falls                  | 67-67
67F falls                      | 67-67
aged 16 1/2                    | 16-16
16 to 25 year olds             | 16-25
under 5s group                 | 0-4
son 15 wont go to school       | 15-15
16                             | 16-16
two year old tantrums          | 2-2
60s music night                |
eighties disco                 |
mum of 3 kids                  |
sober 3 years                  |
section 21 notice              |
24 hour helpline               |
24/7 support                   |
12 weeks pregnant              |
2 kids no food                 |
type 2 diabetes                |
im 2 months behind             |
bus 45 to town                 |
over 60 miles                  |
10 pin bowling                 |
covid 19                       |
boys 11 a side                 |
he is 6 foot                   |
drinking too much 45           | 45-45
depressed and skint, 32        | 32-32
cant sleep 67                  | 67-67
i smoke 20                     |
lost 30                        |
open till 18                   |
bus 45                         |
section 21                     |
rent owed 90                   |
couch to 5k                    |
12 steps                       |
25m pool                       |
"""


def as_text(found: list[int] | None) -> str:
    return "-".join(map(str, found)) if found else ""


def test_the_box_reads_an_age_or_says_that_it_does_not() -> None:
    table = cases(BOX)
    answers = call("age-words", "readAge", *((typed,) for typed, _ in table))
    assert [(typed, as_text(one)) for (typed, _), one in zip(table, answers, strict=True)] == table


def test_ages_are_read_in_words_and_amounts_are_not() -> None:
    table = cases(WORDS)
    lists = words(*(typed for typed, _ in table))
    answers = call("age-words", "agesInWords", *((of, typed) for (typed, _), of in zip(table, lists, strict=True)))
    read = [as_text(found[0]["range"]) if found else "" for found in answers]
    assert [(typed, one) for (typed, _), one in zip(table, read, strict=True)] == table


def test_an_age_in_the_words_is_a_filter_that_can_be_taken_off(book: Path) -> None:
    (read,) = search(book, q="16 year old needs someone to talk to")["read"]
    assert (read["key"], read["value"], read["label"], read["applied"]) == ("age", [16, 16], "Aged 16", True)
    assert search(book, q="16 year old needs someone to talk to", unread=["age"])["read"] == []


def test_a_range_of_ages_fits_what_is_for_some_of_them(book: Path) -> None:
    young, old = (search(book, age=age, limit=200)["total"] for age in ("10-17", "70-79"))
    assert young
    assert old
    assert search(book, age="nonsense")["empty"]
