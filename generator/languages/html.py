"""HTML in another language: elements around text that is not in the page's, and a page's frame told by a catalogue.

Works on HTML that is finished and safe. What it writes itself is names of languages and directions, and sentences of
catalogues, escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from markupsafe import escape

from generator.languages.catalogue import CLOSES, NAMED, OPENS, Catalogue
from generator.languages.tags import direction

_MARK = f"{OPENS}([a-zA-Z-]{{2,12}}){NAMED}([^{OPENS}{NAMED}{CLOSES}]*){CLOSES}"
_MARKED = re.compile(_MARK)
_TAG_OR_MARKED = re.compile(rf"<(title|option|textarea|script)\b[^>]*>[^<]*</\1>|<[^>]*>|{_MARK}")
"""What holds text that no element may be put into, any other tag, and marked text."""
_LEFT_OVER = re.compile(f"[{OPENS}{NAMED}{CLOSES}]")
_TEXT_OR_LABEL = re.compile(r'(?<=>)[^<>]*[^<>\s][^<>]*(?=<)|(?<=\s)(aria-label|title|placeholder)="([^"]*)"')
_NOT_READ = re.compile(r"(<(?:script|style)\b[^>]*>.*?</(?:script|style)>)", re.DOTALL)
_SHARED = r'(?:assets|picture\.png|sw\.js)[/"?#]|data/[^"?#]'
"""What its pages of every language share of a site: folders and files at the top, and the files of open data."""


def marked(html: str, language: str) -> str:
    """Return a page with an element around each text in another language; in attributes and titles the text alone."""
    if OPENS not in html:
        return html
    return _LEFT_OVER.sub("", _TAG_OR_MARKED.sub(lambda found: _element(found, direction(language)), html))


def plain(text: str) -> str:
    """Return a text without the marks of languages."""
    return _LEFT_OVER.sub("", _MARKED.sub(r"\2", text)) if OPENS in text else text


def _element(found: re.Match[str], around: str) -> str:
    tag, text = found[2], found[3]
    if tag is None:
        return _MARKED.sub(r"\2", found[0])
    way = "" if direction(tag) == around else f' dir="{direction(tag)}"'
    element = "div" if text.startswith(("<p>", "<ul>", "<ol>")) else "span"
    return f'<{element} lang="{tag}"{way}>{text}</{element}>'


def with_shared_addresses(html: str, way: str) -> str:
    """Return a page of another language whose links to what all languages share lead to the top of the site.

    `way` is how the page's links lead to the top of its own language's pages, one folder below.
    """
    up = "../" if way == "./" else f"{way}../"
    pattern = re.compile(rf'(?<==")(?:{re.escape(way)})(?={_SHARED})')
    return pattern.sub(up, html)


def framed(html: str, catalogue: Catalogue) -> str:
    """Return a page's frame, as the theme has dressed it, with every text that the catalogue has word for word."""
    parts = _NOT_READ.split(html)
    told = [part if part.startswith(("<script", "<style")) else _told(part, catalogue) for part in parts]
    lang = f'lang="{catalogue.language}" dir="{direction(catalogue.language)}"'
    return re.sub(r'(<html\b[^>]*?)\blang="[^"]*"', rf"\1{lang}", "".join(told), count=1)


def _told(html: str, catalogue: Catalogue) -> str:
    def text(found: re.Match[str]) -> str:
        if found[1]:
            return f'{found[1]}="{_sentence(found[2], catalogue)}"'
        words = found[0].strip()
        return found[0].replace(words, _sentence(words, catalogue))

    return _TEXT_OR_LABEL.sub(text, html)


def _sentence(html: str, catalogue: Catalogue) -> str:
    plain = html.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", '"').replace("&lt;", "<")
    found = catalogue.text(plain)
    return html if found == plain else str(escape(found))


# --- links of a frame -------------------------------------------------------------------------------------------------


def one_further_down(html: str, depth: int) -> str:
    """Return a page `depth` folders down as it must be one folder further down: every way to the top is longer."""
    way = "/".join([".."] * depth)
    return re.sub(rf'(?<=["\'=]){re.escape(way)}(?=[/"\'])', f"../{way}", html)


def to_own_pages(html: str, depth: int, addresses: Iterable[str], folder: str) -> str:
    """Return a page whose links to some addresses lead to those in a language's own folder."""
    way, known = "../" * depth, frozenset(addresses)

    def own(found: re.Match[str]) -> str:
        address = found[1].removesuffix("index.html").removeprefix("./")
        return f'href="{way}{folder}{found[1]}"' if address in known else found[0]

    html = re.sub(rf'href="{re.escape(way[:-1])}/?"', f'href="{way}"', html)
    return re.sub(rf'href="{re.escape(way)}([^"#?.]*(?:index\.html)?)"', own, html)
