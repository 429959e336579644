"""HTML in another language: marks become elements, addresses lead where they should, frames are told."""

from __future__ import annotations

import pytest

from generator.languages import Catalogue
from generator.languages.html import framed, marked, one_further_down, plain, to_own_pages, with_shared_addresses


def _mark(text: str, language: str = "en") -> str:
    return f"\ue000{language}\ue001{text}\ue002"


def test_marked_text_is_put_into_an_element() -> None:
    assert marked(f"<p>{_mark('Hello')}</p>", "cy") == '<p><span lang="en">Hello</span></p>'
    assert marked(f"<p>{_mark('سلام', 'ar')}</p>", "cy") == '<p><span lang="ar" dir="rtl">سلام</span></p>'
    assert marked(_mark("<p>One</p>"), "cy") == '<div lang="en"><p>One</p></div>'


def test_in_attributes_and_titles_the_text_stands_alone() -> None:
    html = f'<a title="{_mark("Hello")}">{_mark("You")}</a><title>{_mark("Home")}</title>'
    assert marked(html, "cy") == '<a title="Hello"><span lang="en">You</span></a><title>Home</title>'
    assert plain(_mark("Hello")) == "Hello"


def test_marks_that_do_not_pair_are_taken_out() -> None:
    assert marked(f'<p>\ue000en{_mark("a")} \ue001"><script>\ue002</p>', "cy").count("\ue000") == 0


@pytest.mark.parametrize(
    ("way", "before", "after"),
    [
        ("./", "./assets/a.js", "../assets/a.js"),
        ("../../", "../../data/listings/a.ics", "../../../data/listings/a.ics"),
        ("../../", "../../listings/a/", "../../listings/a/"),
        ("../../", "../../sw.js", "../../../sw.js"),
        ("../../", "../../data/", "../../data/"),
        ("../", "../data/#areas", "../data/#areas"),
        ("../", "../for-websites/anytown/", "../for-websites/anytown/"),
        ("../../", "../../database/", "../../database/"),
    ],
)
def test_what_all_languages_share_is_at_the_top(way: str, before: str, after: str) -> None:
    assert with_shared_addresses(f'<a href="{before}">', way) == f'<a href="{after}">'


def test_a_frame_is_told_word_for_word() -> None:
    welsh = Catalogue("cy", {"Find help": "Dod o hyd i help", "What's new": "Newydd <b>"})
    html = '<html lang="en"><a aria-label="Find help">\n Find help </a><b>What&#39;s new</b><script>Find help</script>'
    told = framed(html, welsh)
    assert '<html lang="cy" dir="ltr">' in told
    assert '<a aria-label="Dod o hyd i help">\n Dod o hyd i help </a>' in told
    assert "<b>Newydd &lt;b&gt;</b>" in told
    assert "<script>Find help</script>" in told


def test_a_frame_one_folder_further_down_has_longer_ways() -> None:
    html = '<a href="../../a/"><link href="../.."><i data="../x">'
    assert one_further_down(html, 2) == '<a href="../../../a/"><link href="../../.."><i data="../x">'


def test_links_of_a_frame_lead_to_the_pages_of_its_language() -> None:
    html = '<a href="../find/"><a href=".."><a href="../assets/a.css"><a href="../data/">'
    own = to_own_pages(html, 1, ["", "find/"], "cy/")
    assert own == '<a href="../cy/find/"><a href="../cy/"><a href="../assets/a.css"><a href="../data/">'
