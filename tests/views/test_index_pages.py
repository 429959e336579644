"""Pages that index the whole directory."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from generator.views import index_pages
from generator.views.page import Link
from tests.town import TODAY, town, with_listings


def test_what_is_new_is_by_week_newest_first_and_leaves_sensitive_ones_out() -> None:
    weeks = index_pages.whats_new(town(), TODAY)
    mondays = [datetime.datetime.strptime(week.title, "Week of %d %B %Y") for week in weeks]  # noqa: DTZ007
    assert mondays == sorted(set(mondays), reverse=True)
    assert {day.weekday() for day in mondays} == {0}
    assert "listings/safe-haven/" not in {link.href for week in weeks for kind in week.kinds for link in kind.links}


def test_what_is_new_says_what_happened_and_forgets_it_after_90_days(tmp_path: Path) -> None:
    def told(day: str) -> list[tuple[str, list[tuple[str, list[str]]]]]:
        weeks = index_pages.whats_new(directory, datetime.date.fromisoformat(day))
        return [(week.title, [(k.title, [link.words for link in k.links]) for k in week.kinds]) for week in weeks]

    directory = with_listings(
        tmp_path,
        a={"name": "A", "added": "2026-11-01"},
        b={"name": "B", "reviewed": {"on": "2026-11-02", "by": "X"}},
        c={"name": "C", "reviewed": {"on": "2026-11-03", "by": "X"}, "status": {"kind": "closed", "reason": "Ended."}},
        d={"name": "D", "reviewed": {"on": "2026-11-04", "by": "X"}, "status": {"kind": "paused"}},
        e={"name": "E", "reviewed": {"on": "2026-11-05", "by": "X"}, "added": "2026-11-05"},
    )
    week = ("Week of 2 November 2026", [("New (1)", ["E"]), ("Paused for now (1)", ["D"]), ("Closed (1)", ["C"])])
    week[1].append(("Checked (2)", ["E", "B"]))
    assert told("2026-11-21") == [week, ("Week of 26 October 2026", [("New (1)", ["A"])])]
    assert told("2027-01-30") == told("2026-11-21")
    assert told("2027-01-31") == told("2026-11-21")[:1]
    assert told("2027-02-04") == []


def test_places_have_their_parts() -> None:
    found = {place.words: [part.words for part in parts] for place, parts in index_pages.places(town())}
    assert found == {"Anytown": ["Northside", "Old Quay"], "Otherham": ["Otherham Primary Care Network"]}


def test_home_says_for_people_in_which_places() -> None:
    home = index_pages.home(town())
    assert home.where == f"For people in Anytown and Otherham. Published by {town().settings.publisher.name}."
    assert [link.href for link in home.places] == ["areas/anytown/", "areas/otherham/"]
    assert home.map


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, ""), (8, "F, G and H."), (9, "F, G and 2 more areas.")],
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
