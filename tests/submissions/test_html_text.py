"""The text of HTML: what a reader sees, and never long in the reading."""

from __future__ import annotations

import time

import pytest

from generator.submissions.html_text import addresses, text_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>name: Tea</p><p>summary: Chat</p>", "name: Tea\nsummary: Chat\n"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<pre>join:\n  phone: x</pre>", "join:\n  phone: x\n"),
        ('<p>a</p><blockquote type="cite"><p>b<br>c</p></blockquote><p>d</p>', "a\n> b\n> c\nd\n"),
        ('a<blockquote class="gmail_quote">b</blockquote>c', "a\n> b\nc"),
        ("a<blockquote>b</blockquote>c", "a\nb\nc"),
        ('<blockquote type="cite"><pre>b\nc\n</pre></blockquote>d', "> b\n> c\nd"),
        ("<style>p {}</style>a<!-- <p>b</p> -->c", "ac"),
        ("Tea &amp; chat &lt;b&gt;", "Tea & chat <b>"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("a<b", "a<b"),
        ("<!doctype html><html><body><div>a</div>\n  <div>b</div></body></html>", "a\nb\n"),
    ],
)
def test_a_reader_sees_this(html: str, text: str) -> None:
    assert text_of(html) == text


PIECES = ["<!--", "<a ", "</a", "<?", "<!", "<![CDATA[", "&#x", "<script>", "<p>", '<a b="', "<a href='"]
PIECES += ["<blockquote cite>"]


@pytest.mark.parametrize("piece", PIECES)
def test_what_never_ends_is_read_at_once(piece: str) -> None:
    began = time.process_time()
    text_of(piece * 60_000)
    addresses(piece * 60_000)
    assert time.process_time() - began < 2


def test_where_links_lead_is_known() -> None:
    html = """<a class="x" href="https://a.example.org/?b=1&amp;c=2#d">Yes</a> <A HREF='e'>f</A> <a name="g">h</a>"""
    assert addresses(html) == ("https://a.example.org/?b=1&c=2#d", "e")
