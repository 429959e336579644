"""An organisation's page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.views import organisations
from tests.town import town, with_listings


def organisation(id: str, directory: Any = None) -> Any:
    directory = directory or town()
    return next(organisations.pages(directory.organisations[id], directory))


def test_an_organisations_page_shows_what_it_runs_and_what_has_closed() -> None:
    view = organisation("anytown-good-neighbours").view
    assert {card.id for card in view.cards} == {"online-quiz", "telephone-friends"}
    assert [link.href for link in view.closed] == ["listings/lunch-club/"]


def test_an_organisation_is_sensitive_only_if_all_that_it_runs_is(tmp_path: Path) -> None:
    assert organisation("anytown-women-together").title == "Information page"
    mixed = with_listings(tmp_path, a={"name": "A", "sensitive": "yes"}, b={"name": "B"})
    assert organisation("anytown-trust", mixed).title == "Anytown Trust"


def test_an_organisations_page_says_its_other_names() -> None:
    assert organisation("anytown-good-neighbours").view.also_known_as == "Also known as Old Quay Befrienders."
