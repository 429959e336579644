"""Which leaflets a directory makes, and which listings stand on each."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest

from generator import leaflets, load, resolve, views
from generator.leaflets import catalogue
from generator.leaflets.model import A4, A5_CARD, BOOKLET, LARGE, POSTER_A3, POSTER_A4, LeafletContent, LeafletListing
from tests.leaflets import sample_leaflets
from tests.town import SAMPLE, TODAY, town, with_listings


def entries(content: LeafletContent) -> list[LeafletListing]:
    return [entry for section in content.sections for entry in section.entries]


def test_each_area_team_and_listing_has_its_leaflet() -> None:
    made = sample_leaflets.all_of_them()
    assert {stem for stem in made if stem.startswith("teams/")} == {
        "teams/anytown",
        "teams/northside",
        "teams/otherham-network",
    }
    assert {stem.split("/")[1] for stem in made if stem.startswith("posters/")} == set(town().places)
    assert "areas/anytown" in made
    assert "listings/sing-along-choir" in made


def test_every_address_is_the_only_one_of_its_kind() -> None:
    addresses = [
        leaflet.address(paper_format)
        for leaflet in sample_leaflets.all_of_them().values()
        for paper_format in leaflet.formats
    ]
    assert len(addresses) == len(set(addresses))
    assert {"leaflets/areas/anytown.pdf", "leaflets/areas/anytown-a5.pdf", "leaflets/areas/anytown-large.pdf"} <= {
        *addresses
    }


def test_each_leaflet_is_linked_from_a_page_that_is_there() -> None:
    pages = {page.address for page in views.pages(town(), TODAY)}
    assert {leaflet.page for leaflet in sample_leaflets.all_of_them().values()} <= pages


@pytest.mark.parametrize(
    ("setting", "stem"),
    [
        ("areas", "areas/anytown"),
        ("needs", "areas/anytown/loneliness"),
        ("teams", "teams/anytown"),
        ("posters", "posters/anytown"),
        ("listings", "listings/sing-along-choir"),
    ],
)
def test_settings_choose_the_kinds(setting: str, stem: str) -> None:
    assert stem in sample_leaflets.of(sample_leaflets.asking(town(), **{setting: True}))
    assert stem not in sample_leaflets.of(sample_leaflets.asking(town(), **{setting: False}))


def test_settings_choose_the_formats_of_each_kind() -> None:
    asked = town().settings.leaflets
    assert catalogue.formats(asked, "areas") == (A4, BOOKLET, LARGE)
    assert catalogue.formats(asked, "needs") == (A4,)
    cards = asked.model_copy(update={"large_print": (), "a5": ("listings",)})
    assert catalogue.formats(cards, "listings", A5_CARD) == (A4, A5_CARD)
    assert catalogue.formats(cards, "areas") == (A4,)


def test_a_poster_is_a4_and_a3() -> None:
    assert sample_leaflets.all_of_them()["posters/anytown"].formats == (POSTER_A4, POSTER_A3)


def test_an_area_with_nothing_of_its_own_has_the_national_lines(tmp_path: Path) -> None:
    made = sample_leaflets.of(
        with_listings(tmp_path, line={"venues": None, "ways": ["by phone"], "serves": ["everywhere"]})
    )
    section = made["areas/anytown"].content().sections[0]
    assert (section.title, [entry.id for entry in section.entries]) == ("National lines", ["line"])


def test_cards_of_listings_are_made_only_when_they_are_asked_for() -> None:
    assert not any(stem.startswith("listings/") for stem in sample_leaflets.of(town()))


def test_a_need_has_a_leaflet_from_two_listings_on(tmp_path: Path) -> None:
    alone = with_listings(tmp_path / "one", tea={})
    two = with_listings(tmp_path / "two", tea={}, company={"name": "Company"})
    assert "areas/anytown/loneliness" not in sample_leaflets.of(alone)
    assert "areas/anytown/loneliness" in sample_leaflets.of(two)


def test_a_sensitive_need_has_no_leaflet_and_a_sensitive_listing_is_on_none(tmp_path: Path) -> None:
    danger = {"needs": ["domestic-abuse", "loneliness"], "sensitive": "yes"}
    made = sample_leaflets.of(
        sample_leaflets.asking(
            with_listings(
                tmp_path, tea={}, company={"name": "Company"}, one={**danger, "name": "Quiet one"}, two=danger
            ),
            listings=True,
        )
    )
    assert not any("domestic-abuse" in stem for stem in made)
    assert {e.id for leaflet in made.values() for e in entries(leaflet.content())} == {"tea", "company"}
    assert {stem for stem in made if stem.startswith("listings/")} == {"listings/tea", "listings/company"}


def test_closed_and_very_old_listings_are_on_no_leaflet(tmp_path: Path) -> None:
    made = sample_leaflets.of(
        with_listings(
            tmp_path,
            tea={},
            shut={"name": "Shut", "status": {"kind": "closed"}},
            old={"name": "Old", "reviewed": {"on": "2020-01-01", "by": "X"}},
        )
    )
    assert {e.id for leaflet in made.values() for e in entries(leaflet.content())} == {"tea"}


def test_an_empty_book_makes_only_posters_and_teams(tmp_path: Path) -> None:
    assert {stem.split("/")[0] for stem in sample_leaflets.of(with_listings(tmp_path))} == {"posters", "teams"}


def test_the_same_facts_on_the_next_day_are_the_same_words() -> None:
    tomorrow = TODAY + datetime.timedelta(days=1)
    directory = resolve.link(load.directory(SAMPLE), tomorrow)
    later = leaflets.leaflets(directory, views.chrome(directory, tomorrow), tomorrow)
    for leaflet in later:
        assert leaflet.content() == sample_leaflets.content(leaflet.stem.removeprefix("leaflets/")), leaflet.stem


def test_a_leaflet_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        sample_leaflets.content("areas/anytown").title = "x"  # type: ignore[misc]
