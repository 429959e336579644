"""Every listing by its name, on one page or one for each letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import urls
from generator.views import a_to_z
from tests.town import town, with_listings


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Choir", "C"),
        ("The Tea Text Line", "T"),
        ("élan", "E"),
        ("“Quoted” Club", "Q"),
        ("1st Scouts", "Other"),
        ("شاي", "Other"),
        ("☕ Café", "C"),
        ("Therapy", "T"),
    ],
)
def test_a_name_stands_under_its_letter(name: str, letter: str, tmp_path: Path) -> None:
    (found,) = a_to_z.a_to_z(with_listings(tmp_path, x={"name": name}))
    assert found.letter == letter
    assert found.id == letter.casefold()


def test_letters_are_in_order_with_the_rest_last_and_everything_once() -> None:
    found = a_to_z.a_to_z(town())
    letters = [letter.letter for letter in found]
    assert letters[:-1] == sorted(letters[:-1])
    assert letters[-1] == "Other"
    addresses = [link.href for letter in found for link in letter.links]
    assert sorted(addresses) == sorted(urls.listing(item.id, item.sensitive) for item in town().shown)


def test_a_small_book_has_no_pages_for_letters() -> None:
    assert list(a_to_z.pages(town())) == []
    assert all(letter.whole is None for letter in a_to_z.a_to_z(town()))


def test_a_large_book_has_pages_for_each_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["Alpha", "Ash", "Axe", "Bee"]
    directory = with_listings(tmp_path, **{name.casefold(): {"name": name} for name in names})
    monkeypatch.setattr(a_to_z, "MOST_LINKS", 2)
    a, b = a_to_z.a_to_z(directory)
    assert (a.links, b.links) == ((), ())
    assert a.whole is not None
    assert (a.whole.words, a.whole.href) == ("3 listings, from Alpha to Axe", "a-to-z/a/")
    pages = {page.address: page for page in a_to_z.pages(directory)}
    assert list(pages) == ["a-to-z/a/", "a-to-z/a.2/", "a-to-z/b/"]
    assert [[link.words for link in page.view.letter.links] for page in pages.values()] == [
        ["Alpha", "Ash"],
        ["Axe"],
        ["Bee"],
    ]
    assert pages["a-to-z/a.2/"].title == "A to Z: A, page 2"
    assert [link.href for link in pages["a-to-z/b/"].view.letters] == ["a-to-z/a/", "a-to-z/b/"]
