"""From a page's view to its HTML body, with the templates of `site_overrides/bodies`.

Our own environment: autoescape on, unknown names refused. MkDocs' has neither.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from urllib.parse import urlsplit

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from generator import kept_values, languages, urls
from generator.languages import Catalogue, joined
from generator.languages import html as language_html
from generator.languages import templates as language_templates
from generator.resources import SITE_OVERRIDES
from generator.views import Card, Link, Page, SiteChrome
from generator.views.page_chrome import folder_of

TEMPLATES = SITE_OVERRIDES / "bodies"


@dataclass(frozen=True)
class Body:
    """A page ready to be stamped: HTML for its body and head, and escaped text for its title and description."""

    address: str
    title: str
    description: str
    head: str
    html: str
    sensitive: bool
    listed: bool
    modified: datetime.date | None


@dataclass(frozen=True)
class ChromeHtml:
    """The HTML that stands on every page at one depth."""

    notice: str
    urgent_panel: str
    urgent_help: str
    foot: str
    quick_exit: str


class _Templates(FileSystemLoader):
    """Templates with each sentence told by a catalogue before Jinja reads it, and without the indents of their lines.

    Those are for whoever reads the template, not for phones.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(TEMPLATES)
        self.catalogue = catalogue

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a template's text, its file, and whether that is still the same."""
        source, file, is_current = super().get_source(environment, template)
        told = source if self.catalogue.is_english else language_templates.told(source, self.catalogue.text)
        return _INDENT.sub("", told), file, is_current


_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


class _Compiled(BytecodeCache):
    """Templates as Jinja compiles them for one language, each known by Jinja's hashes of its name and of its text.

    The language is part of what it is known by: only for another than English does Jinja compile in that each value is
    told, so that the same text makes two programs.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what its template was compiled to, if that is known."""
        code = kept_values.get(("template", self.language, bucket.key, bucket.checksum))
        if code:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a bucket's template was compiled to."""
        kept_values.put(("template", self.language, bucket.key, bucket.checksum), bucket.bytecode_to_string())


@cache
def environment(language: str = "en") -> Environment:
    """Return the environment in which bodies are rendered, and every sentence is told, in one language."""
    catalogue = languages.catalogue(language)
    jinja = Environment(
        loader=_Templates(catalogue),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_Compiled(language),
        finalize=None if catalogue.is_english else catalogue.told,
    )
    jinja.globals["card_html"] = partial(_card, language)
    jinja.globals["framed_card_html"] = partial(_framed_card, language)
    return jinja


@lru_cache(maxsize=131_072)  # one listing stands in a dozen lists, at two or three depths
def _card(language: str, card: Card, way: str, level: int) -> Markup:
    """Return a card as HTML, with a heading of the given level."""
    macro = environment(language).get_template("components/card.html").module.card  # type: ignore[attr-defined]
    return Markup(macro(card, way, level))  # noqa: S704  (the macro has escaped it)


@lru_cache(maxsize=16_384)  # a listing is in the frames of its needs, in two or three areas
def _framed_card(language: str, card: Card, way: str) -> Markup:
    """Return a card for a frame as HTML."""
    macro = environment(language).get_template("components/framed_card.html").module.framed_card  # type: ignore[attr-defined]
    return Markup(macro(card, way))  # noqa: S704  (the macro has escaped it)


def forget_templates() -> None:
    """Read templates and sentences again when they are next asked for, since somebody may have saved some."""
    for kept in (languages.catalogue, environment, _card, _framed_card):
        kept.cache_clear()


def body(page: Page, chrome: SiteChrome, leaflets: tuple[Link, ...] = ()) -> Body:
    """Return a page's body. Links in it are relative to the page, so that the site works under any address."""
    template, way = environment(chrome.catalogue.language).get_template(page.template), root(page.depth)
    html = template.render(view=page.view, root=way, chrome=chrome, sensitive=page.sensitive, leaflets=leaflets)
    return Body(
        address=f"{chrome.folder}{page.address}",
        title=_attribute(page.title, chrome),
        description=_attribute(page.description, chrome),
        head=_finished(_head(page, chrome), way, chrome),
        html=_finished(html, way, chrome),
        sensitive=page.sensitive,
        listed=page.listed,
        modified=page.modified,
    )


def _attribute(words: str, chrome: SiteChrome) -> str:
    """Return a text told, for an attribute or a title, where no element can mark its language."""
    told = chrome.catalogue.told(words)
    return language_html.plain(str(escape(told)))


def _finished(html: str, way: str, chrome: SiteChrome) -> str:
    """Return HTML of a page with other languages marked, and its links to what all languages share put right."""
    if chrome.catalogue.is_english:
        return html
    marked = language_html.marked(html, chrome.catalogue.language)
    return language_html.with_shared_addresses(marked, way)


def document(page: Page, chrome: SiteChrome) -> bytes:
    """Return a page that is a whole document by itself, for a frame in somebody else's site."""
    template, way = environment(chrome.catalogue.language).get_template(page.template), root(page.depth)
    html = template.render(
        view=page.view,
        root=way,
        chrome=chrome,
        sensitive=page.sensitive,
        title=Markup(_attribute(page.title, chrome)),  # noqa: S704  (escaped already)
        description=Markup(_attribute(page.description, chrome)),  # noqa: S704
        direction=languages.direction(chrome.catalogue.language),
        leads_to=page.leads_to,
        framed=True,
    )
    return _finished(html, way, chrome).encode()


def root(depth: int) -> str:
    """Return the way from a page to the top of the site: `../../` two folders down."""
    return "../" * depth or "./"


_FINDER_SCRIPTS = ("search-page/worker.js", "search-page/search-page.js", "linkbook.js")
"""The largest first: it is the one that is waited for."""


def _head(page: Page, chrome: SiteChrome) -> str:
    parts = [shared_head(page.address, chrome)] if page.listed else ['<meta name="robots" content="noindex">']
    if page.address == urls.FIND:
        parts += finder_files(root(page.depth), chrome)
    if not chrome.catalogue.is_english:
        script = languages.SCRIPT.format(language=chrome.catalogue.language)
        parts.append(f'<script src="{root(page.depth)}{script}"></script>')
    if page.leads_to:
        parts.append(f'<meta http-equiv="refresh" content="0; url={escape(root(page.depth) + page.leads_to)}">')
    if page.listed and page.title:
        parts += [_property("og:title", page.title, chrome), _property("og:description", page.description, chrome)]
    if page.linked_data:
        # "<" cannot close the script early when it is written as an escape, which JSON allows.
        safe = page.linked_data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        parts.append(f'<script type="application/ld+json">{safe}</script>')
    return "\n    ".join(parts)


def finder_files(way: str, chrome: SiteChrome) -> list[str]:
    """Return what has a browser fetch all that a first search needs at once: in the head, before any style sheet.

    A browser that has the style sheet to wait for asks for nothing of the body meanwhile.
    """
    start = f'<link rel="preload" href="{way}finder/start.bin?{chrome.index_mark}" as="fetch" crossorigin>'
    return [start, *(f'<link rel="modulepreload" href="{way}assets/{name}">' for name in _FINDER_SCRIPTS)]


def shared_head(address: str, chrome: SiteChrome) -> str:
    """Return what every page that may be shared says of itself: its one true address, its site, its picture.

    `address` is the page's own among the pages of its language.
    """
    own = urls.absolute(chrome.address, f"{chrome.folder}{address}")
    parts = [f'<link rel="canonical" href="{escape(own)}">', _property("og:url", own, chrome)]
    parts += [_property("og:type", "website", chrome), _property("og:site_name", chrome.name, chrome)]
    parts += [_property("og:locale", f"{chrome.catalogue.language}_GB", chrome), *_alternates(address, chrome)]
    if chrome.picture:
        words = joined(". ", (chrome.name, chrome.strapline))
        parts += [_property("og:image", urls.absolute(chrome.address, chrome.picture), chrome)]
        parts += [_property("og:image:alt", words, chrome), '<meta name="twitter:card" content="summary_large_image">']
    return "\n    ".join(parts)


def _alternates(address: str, chrome: SiteChrome) -> Iterator[str]:
    """Yield links to the same page in every language; English is for whoever reads none of them."""
    for language in (*chrome.languages, "x-default") if chrome.languages else ():
        folder = "" if language == "x-default" else folder_of(language)
        whole = urls.absolute(chrome.address, f"{folder}{address}")
        yield f'<link rel="alternate" hreflang="{escape(language)}" href="{escape(whole)}">'


def language_links(address: str, way: str, chrome: SiteChrome) -> str:
    """Return the line with links to a page in its other languages, as HTML; nothing where there is one language.

    `address` is the page's own among the pages of its language, and `way` leads from it to the top of the site.
    """
    if not chrome.languages:
        return ""
    own = chrome.catalogue.language
    others = [
        (tag, languages.own_name(tag), f"{way}{folder_of(tag)}{address}") for tag in chrome.languages if tag != own
    ]
    return (
        environment(own)
        .get_template("chrome/languages.html")
        .render(links=others, is_unread=not chrome.catalogue.is_read)
    )


def _property(name: str, words: str, chrome: SiteChrome) -> str:
    return f'<meta property="{name}" content="{_attribute(words, chrome)}">'


def not_found(chromes: Sequence[SiteChrome]) -> str:
    """Return what the page for no address says, in each of a site's languages: hosts have one such page for all."""
    return "".join(_not_found(chrome, is_first=not position) for position, chrome in enumerate(chromes))


def _not_found(chrome: SiteChrome, *, is_first: bool) -> str:
    language = chrome.catalogue.language
    template, way = environment(language).get_template("chrome/not_found.html"), _from_anywhere(chrome)
    html = template.render(root=way, language=language, direction=languages.direction(language), is_first=is_first)
    return language_html.marked(html, language)


def _from_anywhere(chrome: SiteChrome) -> str:
    """Return the way from any address to the top of a language's pages."""
    return f"{urlsplit(urls.absolute(chrome.address, '')).path}{chrome.folder}"


def chrome_html(chrome: SiteChrome, depth: int | None) -> ChromeHtml:
    """Return the HTML that stands on every page `depth` folders down; None for the page that may be at any address.

    The depth is that among the pages of the chrome's language.
    """
    way = _from_anywhere(chrome) if depth is None else root(depth)
    return ChromeHtml(
        *(_part(name, chrome, way) for name in ("notice", "urgent_panel", "urgent_help", "foot", "quick_exit"))
    )


def _part(name: str, chrome: SiteChrome, way: str) -> str:
    html = environment(chrome.catalogue.language).get_template(f"chrome/{name}.html").render(chrome=chrome, root=way)
    return _finished(html, way, chrome)


def attributions(chrome: SiteChrome) -> str:
    """Return the licence and the notices that other people's data must carry, as HTML."""
    return _part("attributions", chrome, "")
