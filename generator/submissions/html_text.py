"""The text of a web page or an HTML e-mail, a line for each line that a reader sees; in time that grows as its length.

Python's own parser looks again from every "<" for an end that may not be there: a mail of 250 kB kept it half a minute.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})")
_INVISIBLE = frozenset("style script title".split())
_BLOCKS = frozenset("p div li tr blockquote pre h1 h2 h3 ul ol table".split())


def text_of(html: str) -> str:
    """Return what a reader sees of HTML, its tags and comments taken out."""
    page = _Page()
    for text, tag in _texts_and_tags(html):
        page.add(text)
        if tag:
            page.obey(tag[2].lower(), is_end=bool(tag[1]))
    return "".join(page.pieces[1:])


def _texts_and_tags(html: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """Yield each text with the tag after it. What begins like a tag and never ends is text."""
    position = 0
    while (start := html.find("<", position)) >= 0:
        is_markup = html[start + 1 : start + 2] in ("!", "?") or _TAG.match(html, start)
        close = "-->" if html.startswith("<!--", start) else ">"
        end = html.find(close, start) if is_markup else start
        if end < 0:
            break
        if is_markup:
            yield html[position:start], _TAG.match(html, start)
            position = end + len(close)
        else:
            yield html[position : start + 1], None
            position = start + 1
    yield html[position:], None


class _Page:
    """The pieces of text that a reader sees, and where in the page we are."""

    def __init__(self) -> None:
        self.pieces = ["\n"]
        self.preformatted = 0
        self.hidden = 0

    def obey(self, tag: str, is_end: bool) -> None:
        step = -1 if is_end else 1
        self.preformatted += step * (tag == "pre")
        self.hidden += step * (tag in _INVISIBLE)
        if tag in _BLOCKS and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
        if tag == "br" and not is_end:
            self.pieces.append("\n")

    def add(self, html: str) -> None:
        text = unescape(html)
        text = text if self.preformatted > 0 else re.sub(r"[ \t\r\n]+", " ", text)
        if self.preformatted <= 0 and self.pieces[-1].endswith("\n"):
            text = text.removeprefix(" ")
        if text and self.hidden <= 0:
            self.pieces.append(text)
