"""Descriptions can only be text: paragraphs, lists and links to public addresses."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.markdown import to_html, to_paragraphs
from schema.types import address_fault
from tests.site.payloads import PAYLOADS, from_corpus

HOSTILE = (*PAYLOADS, *from_corpus())


def check_safe(text: str) -> None:
    """Fail unless a description gives only paragraphs, lists and links to public addresses."""
    html = str(to_html(text))
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    for element in tree.iter():
        assert element.tag in ("DOCUMENT_FRAGMENT", "p", "ul", "ol", "li", "a", "br"), html
        assert set(element.attrib) <= ({"href", "title"} if element.tag == "a" else {"start"}), html
        if element.tag == "a":
            assert address_fault(element.get("href")) is None, html
            assert urlsplit(element.get("href")).scheme in ("http", "https"), html


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_description_is_only_text(text: str) -> None:
    check_safe(text)


@given(st.text())
def test_any_description_is_only_text(text: str) -> None:
    check_safe(text)


PIECES = (
    *(
        "<b>",
        "[x](",
        "https://a.example.org",
        ")",
        "javascript:",
        "- ",
        "\n",
        "1. ",
        "`",
        "&#x3c;",
        "\\",
        "]",
        "[",
        "!",
    ),
    *("    ", "> ", "# ", "***", "\t", "<a href=", '"', "'", "|", "{"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_mixture_of_markup_is_only_text(text: str) -> None:
    check_safe(text)


def test_paragraphs_are_parted_by_empty_lines() -> None:
    assert to_html("One.\n\nTwo.\n   \nThree\nfour.") == "<p>One.</p>\n<p>Two.</p>\n<p>Three\nfour.</p>"


def test_a_line_that_begins_with_a_dash_is_in_a_list() -> None:
    html = str(to_html("Bring:\n\n- water\n- a friend"))
    assert "<ul>\n<li>water</li>\n<li>a friend</li>\n</ul>" in html


def test_a_link_has_its_words() -> None:
    assert to_html("See [our songs](https://www.example.org/songs).") == (
        '<p>See <a href="https://www.example.org/songs">our songs</a>.</p>\n'
    )


@pytest.mark.parametrize(
    "address", ["mailto:a@b.org", "tel:999", "//evil.example", "/x", "http://127.0.0.1/", "ftp://a.org"]
)
def test_a_link_to_anywhere_but_a_public_web_page_stays_text(address: str) -> None:
    assert "<a" not in to_html(f"See [this]({address}).")


def test_markup_is_shown_as_it_was_typed() -> None:
    assert to_html("**bold** <b>x</b> # no & no") == "<p>**bold** &lt;b&gt;x&lt;/b&gt; # no &amp; no</p>"


@pytest.mark.parametrize(
    "text", ["*" * 4000, "[" * 4000, "- " * 2000, "> " * 2000, "\\" * 4000, "[x](" * 1000, "`" * 4000]
)
def test_no_description_takes_long(text: str) -> None:
    start = time.process_time()
    check_safe(text)
    assert time.process_time() - start < 2


def test_plain_text_of_a_description_keeps_its_paragraphs_its_list_and_its_addresses() -> None:
    text = "Sing with\nus. <b>\n\n- Bring water\n- See [songs](https://www.example.org/a) and [x](javascript:1)"
    assert to_paragraphs(text) == (
        ("Sing with us. <b>", False),
        ("Bring water", True),
        ("See songs (https://www.example.org/a) and [x](javascript:1)", True),
    )


def test_plain_text_does_not_say_an_address_twice() -> None:
    assert to_paragraphs("[https://www.example.org](https://www.example.org)") == (("https://www.example.org", False),)
