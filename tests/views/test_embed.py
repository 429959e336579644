"""Pages for frames: short, nearest first, and with nothing that could give somebody away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.render import document
from generator.views import chrome, embed
from generator.views.page import Page
from schema.settings import OpenData
from tests.town import TODAY, town

ABUSE, READABLE = "embed/anytown/q-15d48622/", "embed/anytown/domestic-abuse/"


def pages(area: str) -> dict[str, Page]:
    return {page.address: page for page in embed.pages(town().places[area], town())}


def html(page: Page) -> str:
    return document(page, chrome(town(), TODAY)).decode()


def test_there_is_a_page_for_each_need_that_has_something() -> None:
    assert {"embed/anytown/debt/", ABUSE} <= set(pages("anytown"))
    assert all(page.view.cards for page in pages("anytown").values())


def test_what_is_sensitive_stands_under_its_own_need_alone() -> None:
    for address, page in pages("anytown").items():
        ids = {card.id for card in page.view.cards}
        assert ("safe-haven" in ids) == (address in (ABUSE, READABLE)), address


def test_a_sensitive_page_at_its_readable_address_leads_on_and_is_whole_for_frames_that_may_not() -> None:
    plain, readable = (html(pages("anytown")[address]) for address in (ABUSE, READABLE))
    refresh = f'<meta http-equiv="refresh" content="0; url=../../../{ABUSE}">\n'
    assert readable.replace(refresh, "") == plain
    assert refresh in readable


def test_a_sensitive_page_has_a_plain_title_and_a_way_out_to_the_top() -> None:
    text = html(pages("anytown")[ABUSE])
    assert "<title>Information page</title>" in text
    assert '<a href="https://www.bbc.co.uk/weather" target="_top"' in text
    assert 'name="linkbook" content="sensitive"' in text


def test_urgent_help_is_on_every_page_and_no_script_is() -> None:
    for page in pages("anytown").values():
        text = html(page)
        assert "Emergency services 999" in text
        assert "<script" not in text
        assert " style=" not in text
        assert 'content="noindex"' in text


def test_a_long_list_is_cut_and_says_how_many_there_are(monkeypatch: Any) -> None:
    monkeypatch.setattr(embed, "MOST_SHOWN", 2)
    page = pages("anytown")["embed/anytown/loneliness/"]
    assert len(page.view.cards) == 2
    assert page.view.whole.words.startswith("See all ")
    assert page.view.whole.href == "areas/anytown/loneliness/"


def test_who_wants_no_frames_has_none() -> None:
    plain = town().settings.model_copy(update={"open_data": OpenData().model_copy(update={"embeds": False})})
    assert list(embed.pages(town().places["anytown"], replace(town(), settings=plain))) == []
