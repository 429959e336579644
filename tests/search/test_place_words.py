"""The name of a place among other words: a town is read as one, and a street, a dog and a person are not."""

from __future__ import annotations

from pathlib import Path

from tests.export.test_search_index import ask, search
from tests.search.conftest import cases

ADDRESSES = """
Dudley, West Midlands         | Dudley
dudley town centre            | Dudley
near Dudley                   | Dudley
Southend                      | Southend-on-Sea
Leigh                         | Leigh-on-Sea
Canvey                        | Canvey Island
Weardale                      | Weardale and Crook
Stanhope, County Durham       | Stanhope
12 Rochford Road, Southend    | Southend-on-Sea
Priory Park, Southend         | Southend-on-Sea
Netherton, Dudley             | Netherton
stourb                        | Stourbridge
barking                       | Barking
Rochford Road                 |
Newcastle, Durham             |
London                        |
middlesbrough                 |
me                            |
"""
SENTENCES = """
man 45 out of work Southend, drinks | Southend-on-Sea
Southend food bank            | Southend-on-Sea
food bank in southend         | Southend-on-Sea
lonely near Dudley            | Dudley
choir near dudley town centre | Dudley
food bank Barking             | Barking
food bank barking             | Barking
mum of two in barking         | Barking
Barking food bank             | Barking
lunch club round Crook        | Crook
brandon food bank             | Brandon
food Stanhope, County Durham  | Stanhope
warm space by Lye             | Lye
debt Canvey                   | Canvey Island
Bishop Auckland lunch         | Bishop Auckland
Barking dog next door         |
barking dog                   |
dog wont stop barking         |
neighbours dog keeps barking  |
Stanhope Close neighbour noise|
Rochford Road lunch club      |
walk in woodland              |
coronation party              |
meet brandon for tea          |
my friend winston is lonely   |
stanhope avenue flooding      |
a crook stole my money        |
bowling green repairs         |
Mr Hilton needs a befriender  |
forest school                 |
barking mad                   |
"""


def test_an_address_names_its_town_and_no_other(book: Path) -> None:
    table = cases(ADDRESSES)
    answers = ask(book, *(("place", typed) for typed, _ in table))
    read = [(typed, "" if one.get("unknown") else one["label"]) for (typed, _), one in zip(table, answers, strict=True)]
    assert read == table


def test_a_place_that_is_not_read_offers_those_that_its_words_name(book: Path) -> None:
    (place,) = ask(book, ("place", "Rochford Road"))
    assert place["suggestions"][0]["label"] == "Rochford"


def test_a_place_is_read_wherever_it_stands_and_nothing_else_is(book: Path) -> None:
    table = cases(SENTENCES)
    answers = ask(book, *(("search", {"q": typed, "facets": False}) for typed, _ in table))
    read = [(typed, (one["place"] or {}).get("label", "")) for (typed, _), one in zip(table, answers, strict=True)]
    assert read == table


def test_words_are_looked_for_everywhere_if_they_are_taken_as_typed(book: Path) -> None:
    assert search(book, q="food Southend", verbatim=True)["place"] is None
