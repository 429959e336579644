"""Pages that list."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.views import index_pages
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


def test_doors_show_only_needs_that_have_something(tmp_path: Path) -> None:
    doors = index_pages.doors(with_listings(tmp_path, a={"name": "A", "needs": ["debt"]}))
    assert [[link.words for link in door.needs] for door in doors] == [[], ["Debt and money worries"], []]


def test_places_have_their_parts() -> None:
    found = {place.words: [part.words for part in parts] for place, parts in index_pages.places(town())}
    assert found == {"Anytown": ["Northside", "Old Quay"], "Otherham": ["Otherham Primary Care Network"]}


def pages(directory: Any, need: str) -> Any:
    return next(index_pages.need_pages(directory.needs[need], directory))


def test_a_needs_page_leads_to_the_areas_where_there_is_something() -> None:
    view = pages(town(), "warm-spaces").view
    assert {link.words for link in view.areas} == {"Otherham", "Otherham Primary Care Network"}
    assert view.heading.href == "what-matters/#home"


def test_a_needs_page_puts_national_lines_last() -> None:
    titles = [group.title for group in pages(town(), "loneliness").view.groups]
    assert titles == ["Anytown", "Otherham", "National lines"]


def test_a_need_with_nothing_has_no_group_and_no_area(tmp_path: Path) -> None:
    view = pages(with_listings(tmp_path, a={}), "debt").view
    assert (view.groups, view.areas) == ((), ())


def test_a_sensitive_need_has_a_plain_title() -> None:
    page = pages(town(), "domestic-abuse")
    assert (page.title, page.sensitive, page.listed) == ("Information page", True, False)


def organisation(id: str, directory: Any = None) -> Any:
    directory = directory or town()
    return next(index_pages.organisation_pages(directory.organisations[id], directory))


def test_an_organisations_page_shows_what_it_runs_and_what_has_closed() -> None:
    view = organisation("anytown-good-neighbours").view
    assert {card.id for card in view.cards} == {"online-quiz", "telephone-friends"}
    assert [link.href for link in view.closed] == ["listings/lunch-club/"]


def test_an_organisation_is_sensitive_only_if_all_that_it_runs_is(tmp_path: Path) -> None:
    assert organisation("anytown-women-together").title == "Information page"
    mixed = with_listings(tmp_path, a={"name": "A", "sensitive": "yes"}, b={"name": "B"})
    assert organisation("anytown-trust", mixed).title == "Anytown Trust"


def test_home_says_how_many_a_person_has_checked(tmp_path: Path) -> None:
    none = with_listings(tmp_path / "none", a={"name": "A"})
    some = with_listings(
        tmp_path / "some", a={"name": "A"}, b={"name": "B", "reviewed": {"on": "2026-11-02", "by": "X"}}
    )
    assert index_pages.home(none, TODAY).checked == "1 listing. A person has not yet checked any of them."
    assert index_pages.home(some, TODAY).checked == (
        "2 listings. A person has checked 1 of them, most lately on 2 November 2026."
    )
