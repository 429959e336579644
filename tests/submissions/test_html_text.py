"""The text of HTML: what a reader sees, and never long in the reading."""

from __future__ import annotations

import time

import pytest

from generator.submissions.html_text import text_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>name: Tea</p><p>summary: Chat</p>", "name: Tea\nsummary: Chat\n"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<pre>join:\n  phone: x</pre>", "join:\n  phone: x\n"),
        ("<style>p {}</style>a<!-- <p>b</p> -->c", "ac"),
        ("Tea &amp; chat &lt;b&gt;", "Tea & chat <b>"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("a<b", "a<b"),
        ("<!doctype html><html><body><div>a</div>\n  <div>b</div></body></html>", "a\nb\n"),
    ],
)
def test_a_reader_sees_this(html: str, text: str) -> None:
    assert text_of(html) == text


@pytest.mark.parametrize("piece", ["<!--", "<a ", "</a", "<?", "<!", "<![CDATA[", "&#x", "<script>", "<p>", '<a b="'])
def test_what_never_ends_is_read_at_once(piece: str) -> None:
    began = time.process_time()
    text_of(piece * 60_000)
    assert time.process_time() - began < 2
