"""Words to copy: each is whole, and safe wherever it is put."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import html5lib

from generator.views import for_websites
from schema.settings import OpenData
from tests.town import town


def first() -> Any:
    [page] = for_websites.page(town())
    return page.view


def ready(area: str = "anytown") -> Any:
    [page] = for_websites.area_page(town().places[area], town())
    return page.view


def test_a_frame_is_marked_as_it_must_be() -> None:
    [debt] = [link for link in ready().links if link.words.words.startswith("Debt")]
    frame = html5lib.parse(debt.frame.code, namespaceHTMLElements=False).find(".//iframe")
    assert frame is not None
    assert frame.get("src") == "https://linkbook.example.org/anytown/embed/anytown/debt/"
    assert frame.get("title") == "Debt and money worries in Anytown"
    assert "allow-scripts" not in frame.get("sandbox")
    assert frame.get("referrerpolicy") == "no-referrer"


def test_a_frame_about_danger_has_a_plain_name() -> None:
    [sensitive] = [link for link in ready().links if link.sensitive]
    assert 'title="Local help"' in sensitive.frame.code
    assert "/embed/anytown/q-15d48622/" in sensitive.frame.code
    assert "abuse" not in f"{sensitive.address.code}{sensitive.frame.code}{sensitive.frame.id}"


def test_the_list_by_script_is_of_something_that_anybody_may_be_seen_to_read() -> None:
    assert 'need="debt"' in first().component.code


def test_the_search_box_is_a_plain_form_that_leads_to_the_finder() -> None:
    form = html5lib.parse(first().search_box.code, namespaceHTMLElements=False).find(".//form")
    assert form is not None
    assert (form.get("action"), form.get("method")) == ("https://linkbook.example.org/anytown/find/", "get")
    assert form.find("input").get("name") == "q"
    assert form.find("label").get("for") == form.find("input").get("id")


def test_a_name_cannot_break_out_of_the_words_to_copy() -> None:
    assert "<b>" not in for_websites.frame('https://example.org/"><b>', '"><b>')
    assert "<b>" not in for_websites.search_box("https://example.org/", "<b>")


def test_every_area_has_its_own_page_and_every_id_is_one_of_a_kind() -> None:
    assert [link.href for link in first().areas] == [f"for-websites/{id}/" for id in town().places]
    ids = [s.id for link in ready().links for s in (link.address, link.frame) if s]
    assert len(ids) == len(set(ids))


def test_without_frames_there_are_links_alone() -> None:
    plain = town().settings.model_copy(update={"open_data": OpenData().model_copy(update={"embeds": False})})
    bare = replace(town(), settings=plain)
    [page] = for_websites.area_page(bare.places["anytown"], bare)
    view: Any = page.view
    assert {link.frame for link in view.links} == {None}
    [start] = for_websites.page(bare)
    start_view: Any = start.view
    assert start_view.component is None
