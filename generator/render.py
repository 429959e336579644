"""From a page's view to its HTML body, with the templates of `site_overrides/bodies`.

Our own environment: autoescape on, unknown names refused. MkDocs' has neither.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from generator import urls
from generator.resources import SITE_OVERRIDES
from generator.views import Card, Link, Page, SiteChrome

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


class _Unindented(FileSystemLoader):
    """Reads templates without the indents of their lines: they are for whoever reads the template, not for phones."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a template's text, its file, and whether that is still the same."""
        source, file, is_current = super().get_source(environment, template)
        return _INDENT.sub("", source), file, is_current


_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


@cache
def environment() -> Environment:
    """Return the environment in which bodies are rendered."""
    jinja = Environment(
        loader=_Unindented(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    jinja.globals["card_html"] = _card
    jinja.globals["framed_card_html"] = _framed_card
    return jinja


@cache  # an environment that is made anew has templates of its own
def _template(jinja: Environment, name: str) -> Template:
    return jinja.get_template(name)


@lru_cache(maxsize=131_072)  # one listing stands in a dozen lists, at two or three depths
def _card(card: Card, way: str, level: int) -> Markup:
    """Return a card as HTML, with a heading of the given level."""
    macro = environment().get_template("components/card.html").module.card  # type: ignore[attr-defined]
    return Markup(macro(card, way, level))  # noqa: S704  (the macro has escaped it)


@lru_cache(maxsize=16_384)  # a listing is in the frames of its needs, in two or three areas
def _framed_card(card: Card, way: str) -> Markup:
    """Return a card for a frame as HTML."""
    macro = environment().get_template("components/framed_card.html").module.framed_card  # type: ignore[attr-defined]
    return Markup(macro(card, way))  # noqa: S704  (the macro has escaped it)


def body(page: Page, chrome: SiteChrome, leaflets: tuple[Link, ...] = ()) -> Body:
    """Return a page's body. Links in it are relative to the page, so that the site works under any address."""
    template = _template(environment(), page.template)
    html = template.render(
        view=page.view, root=root(page.depth), chrome=chrome, sensitive=page.sensitive, leaflets=leaflets
    )
    return Body(
        address=page.address,
        title=str(escape(page.title)),
        description=str(escape(page.description)),
        head=_head(page, chrome),
        html=html,
        sensitive=page.sensitive,
        listed=page.listed,
        modified=page.modified,
    )


def document(page: Page, chrome: SiteChrome) -> bytes:
    """Return a page that is a whole document by itself, for a frame in somebody else's site."""
    template = _template(environment(), page.template)
    html = template.render(
        view=page.view,
        root=root(page.depth),
        chrome=chrome,
        sensitive=page.sensitive,
        title=page.title,
        description=page.description,
        framed=True,
    )
    return html.encode()


def root(depth: int) -> str:
    """Return the way from a page to the top of the site: `../../` two folders down."""
    return "../" * depth or "./"


def _head(page: Page, chrome: SiteChrome) -> str:
    parts = [shared_head(page.address, chrome)] if page.listed else ['<meta name="robots" content="noindex">']
    if page.leads_to:
        parts.append(f'<meta http-equiv="refresh" content="0; url={escape(root(page.depth) + page.leads_to)}">')
    if page.listed and page.title:
        parts += [_property("og:title", page.title), _property("og:description", page.description)]
    if page.linked_data:
        # "<" cannot close the script early when it is written as an escape, which JSON allows.
        safe = page.linked_data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        parts.append(f'<script type="application/ld+json">{safe}</script>')
    return "\n    ".join(parts)


def shared_head(address: str, chrome: SiteChrome) -> str:
    """Return what every page that may be shared says of itself: its one true address, its site, its picture."""
    own = urls.absolute(chrome.address, address)
    parts = [f'<link rel="canonical" href="{escape(own)}">', _property("og:url", own), _property("og:type", "website")]
    parts += [_property("og:site_name", chrome.name), _property("og:locale", "en_GB")]
    if chrome.picture:
        words = f"{chrome.name}. {chrome.strapline}"
        parts += [_property("og:image", urls.absolute(chrome.address, chrome.picture))]
        parts += [_property("og:image:alt", words), '<meta name="twitter:card" content="summary_large_image">']
    return "\n    ".join(parts)


def _property(name: str, words: str) -> str:
    return f'<meta property="{name}" content="{escape(words)}">'


def chrome_html(chrome: SiteChrome, depth: int | None) -> ChromeHtml:
    """Return the HTML that stands on every page `depth` folders down; None for the page that may be at any address."""
    way = urlsplit(urls.absolute(chrome.address, "")).path if depth is None else root(depth)
    return ChromeHtml(
        *(_part(name, chrome, way) for name in ("notice", "urgent_panel", "urgent_help", "foot", "quick_exit"))
    )


def _part(name: str, chrome: SiteChrome, way: str) -> str:
    return environment().get_template(f"chrome/{name}.html").render(chrome=chrome, root=way)


def attributions(chrome: SiteChrome) -> str:
    """Return the licence and the notices that other people's data must carry, as HTML."""
    return _part("attributions", chrome, "")
