"""Needs, each on its page and all under their headings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.views import needs
from tests.town import town, with_listings


def test_headings_show_only_needs_that_have_something(tmp_path: Path) -> None:
    headings = needs.headings(with_listings(tmp_path, a={"name": "A", "needs": ["debt"]}))
    assert [[link.words for link in heading.needs] for heading in headings] == [[], ["Debt and money worries"], []]


def page(directory: Any, need: str) -> Any:
    return next(needs.pages(directory.needs[need], directory))


def test_a_needs_page_leads_to_the_areas_where_there_is_something() -> None:
    view = page(town(), "warm-spaces").view
    assert {link.words for link in view.areas} == {"Otherham", "Otherham Primary Care Network"}
    assert view.heading.href == "what-matters/#home"


def test_a_needs_page_puts_national_lines_last() -> None:
    titles = [group.title for group in page(town(), "loneliness").view.groups]
    assert titles == ["In Anytown", "In Otherham", "National lines"]


def test_a_need_with_nothing_has_no_group_and_no_area(tmp_path: Path) -> None:
    view = page(with_listings(tmp_path, a={}), "debt").view
    assert (view.groups, view.areas) == ((), ())


def test_nobody_in_trouble_meets_an_empty_page(tmp_path: Path) -> None:
    line = {"needs": ["food"], "serves": ["everywhere"], "ways": ["by phone"], "venues": [], "sessions": []}
    view = page(with_listings(tmp_path, line=line), "debt").view
    (group,) = view.groups
    assert view.is_empty
    assert (group.title, [card.id for card in group.cards]) == ("These lines may help", ["line"])


def test_a_line_for_men_alone_is_not_the_first_about_abuse(tmp_path: Path) -> None:
    line = {"needs": ["domestic-abuse"], "serves": ["everywhere"], "ways": ["by phone"], "venues": [], "sessions": []}
    lines = {"a-line": {"name": "A line", "who": {"groups": ["men"]}}, "z-line": {"name": "Z line"}}
    directory = with_listings(tmp_path, **{id: {**line, **each} for id, each in lines.items()})
    (group,) = page(directory, "domestic-abuse").view.groups
    assert [card.id for card in group.cards] == ["z-line", "a-line"]


def test_a_sensitive_need_has_a_plain_title() -> None:
    shown = page(town(), "domestic-abuse")
    assert (shown.title, shown.sensitive, shown.listed) == ("Information page", True, False)
