"""The text of a web page or an HTML e-mail, a line for each line that a reader sees; in time that grows as its length.

Python's own parser looks again from every "<" for an end that may not be there: a mail of 250 kB kept it half a minute.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})")
_LINK = re.compile(r"<a\s[^<>]{0,300}?href\s{0,3}=\s{0,3}([\"'])([^\"'<>\s]{1,2000})\1", re.IGNORECASE)
_OF_QUOTE = re.compile(r"cite|quote[d_\s\"']", re.IGNORECASE)
"""What mail programs write in the tag of a mail that they quote, and nobody does who sets their own words in."""
_MOST_ATTRIBUTES = 500
_INVISIBLE = frozenset("style script title".split())
_BLOCKS = frozenset("p div li tr blockquote pre h1 h2 h3 ul ol table".split())


def text_of(html: str) -> str:
    """Return what a reader sees of HTML, its tags and comments taken out; a mail that is quoted in it has its ">"."""
    page = _Page()
    for text, tag, attributes in _texts_and_tags(html):
        page.add(text)
        if tag:
            page.obey(tag[2].lower(), is_end=bool(tag[1]), is_quote=bool(_OF_QUOTE.search(attributes)))
    return "".join(page.pieces[1:])


def addresses(html: str) -> tuple[str, ...]:
    """Return where the links of HTML lead, each once, in order: a reader sees other words than that."""
    return tuple(dict.fromkeys(unescape(found[2]) for found in _LINK.finditer(html)))


def _texts_and_tags(html: str) -> Iterator[tuple[str, re.Match[str] | None, str]]:
    """Yield each text with the tag after it, and what that says. What begins like a tag and never ends is text."""
    position = 0
    while (start := html.find("<", position)) >= 0:
        is_markup = html[start + 1 : start + 2] in ("!", "?") or _TAG.match(html, start)
        close = "-->" if html.startswith("<!--", start) else ">"
        end = html.find(close, start) if is_markup else start
        if end < 0:
            break
        if is_markup:
            tag = _TAG.match(html, start)
            yield html[position:start], tag, html[tag.end() : min(end, start + _MOST_ATTRIBUTES)] if tag else ""
            position = end + len(close)
        else:
            yield html[position : start + 1], None, ""
            position = start + 1
    yield html[position:], None, ""


class _Page:
    """The pieces of text that a reader sees, and where in the page we are."""

    def __init__(self) -> None:
        self.pieces = ["\n"]
        self.preformatted = 0
        self.hidden = 0
        self.quotes: list[bool] = []

    def obey(self, tag: str, is_end: bool, is_quote: bool) -> None:
        step = -1 if is_end else 1
        if tag == "blockquote" and not is_end:
            self.quotes.append(is_quote)
        elif tag == "blockquote" and self.quotes:
            self.quotes.pop()
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
            self.pieces.append(self._quoted(text))

    def _quoted(self, text: str) -> str:
        if not any(self.quotes):
            return text
        start = "> " if self.pieces[-1].endswith("\n") else ""
        return f"{start}{text[:-1]}".replace("\n", "\n> ") + text[-1:]
