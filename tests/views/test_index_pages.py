"""Pages that index the whole directory."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from generator.views import index_pages
from generator.views.page import Link
from tests.town import TODAY, town, with_listings


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
    (found,) = index_pages.a_to_z(with_listings(tmp_path, x={"name": name}))
    assert found.letter == letter
    assert found.id == letter.casefold()


def test_letters_are_in_order_with_the_rest_last_and_everything_once() -> None:
    found = index_pages.a_to_z(town())
    letters = [letter.letter for letter in found]
    assert letters[:-1] == sorted(letters[:-1])
    assert letters[-1] == "Other"
    addresses = [link.href for letter in found for link in letter.links]
    assert sorted(addresses) == sorted(f"listings/{item.id}/" for item in town().shown)


def test_what_is_new_is_newest_first_and_leaves_sensitive_ones_out() -> None:
    changes = index_pages.whats_new(town(), TODAY)
    assert changes[0].day != "20 November 2026"
    assert "listings/safe-haven/" not in {change.link.href for change in changes}
    days = [datetime.datetime.strptime(c.day, "%d %B %Y") for c in changes]  # noqa: DTZ007
    assert days == sorted(days, reverse=True)


def test_what_is_new_says_what_happened_and_forgets_it_after_90_days(tmp_path: Path) -> None:
    def told(day: str) -> list[tuple[str, str]]:
        return [(c.words, c.link.words) for c in index_pages.whats_new(directory, datetime.date.fromisoformat(day))]

    directory = with_listings(
        tmp_path,
        a={"name": "A", "added": "2026-11-01"},
        b={"name": "B", "reviewed": {"on": "2026-11-02", "by": "X"}},
        c={"name": "C", "reviewed": {"on": "2026-11-03", "by": "X"}, "status": {"kind": "closed", "reason": "Ended."}},
        d={"name": "D", "reviewed": {"on": "2026-11-04", "by": "X"}, "status": {"kind": "paused"}},
    )
    assert told("2026-11-21") == [
        ("Checked: paused for now", "D"),
        ("Checked: it has closed", "C"),
        ("Checked", "B"),
        ("New", "A"),
    ]
    assert told("2027-01-30") == told("2026-11-21")
    assert told("2027-01-31") == told("2026-11-21")[:3]
    assert told("2027-02-03") == []


def test_places_have_their_parts() -> None:
    found = {place.words: [part.words for part in parts] for place, parts in index_pages.places(town())}
    assert found == {"Anytown": ["Northside", "Old Quay"], "Otherham": ["Otherham Primary Care Network"]}


def test_home_says_for_people_in_which_places() -> None:
    home = index_pages.home(town())
    assert home.where == "For people in Anytown and Otherham."
    assert [link.href for link in home.places] == ["areas/anytown/", "areas/otherham/"]
    assert home.map


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, ""), (8, "F, G and H."), (9, "F, G and 2 more places.")],
)
def test_a_sentence_names_no_more_places_than_can_be_read(count: int, words: str) -> None:
    said = index_pages._where([Link(chr(ord("A") + n), "") for n in range(count)])
    assert said.endswith(words)
    assert bool(said) == bool(count)


def test_home_says_how_many_a_person_has_checked(tmp_path: Path) -> None:
    none = with_listings(tmp_path / "none", a={"name": "A"})
    some = with_listings(
        tmp_path / "some", a={"name": "A"}, b={"name": "B", "reviewed": {"on": "2026-11-02", "by": "X"}}
    )
    assert index_pages.home(none).checked == "1 listing. A person has not yet checked any of them."
    assert index_pages.home(some).checked == (
        "2 listings. A person has checked 1 of them, most lately on 2 November 2026."
    )
