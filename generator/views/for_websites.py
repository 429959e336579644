"""For those who run other websites and record systems: ready links, and words to copy into a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import escape

from generator import urls
from generator.formatting import count_words
from generator.resolve import Directory, Place
from generator.views import embed
from generator.views.page import Link, Page
from schema import Need

FRAME_HEIGHT = 640
"""Of a frame, in pixels: a heading, two listings and the edge of a third, so that people see there is more."""
_SANDBOX = "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"


@dataclass(frozen=True)
class Snippet:
    """Words to copy, and what they are for."""

    id: str
    label: str
    code: str


@dataclass(frozen=True)
class ReadyLink:
    """A page to link to, its address to copy, and the frame of it where there is one."""

    words: Link
    address: Snippet
    frame: Snippet | None
    sensitive: bool


@dataclass(frozen=True)
class ForWebsitesView:
    """Everything that the first page shows."""

    areas: tuple[Link, ...]
    search_link: Snippet
    search_box: Snippet
    component: Snippet | None
    frames: bool


@dataclass(frozen=True)
class AreaLinksView:
    """Everything that an area's page of ready links shows."""

    area: Link
    links: tuple[ReadyLink, ...]


def page(directory: Directory) -> Iterator[Page]:
    """Yield the first page: how to link, the search box, and which areas there are."""
    site, places = directory.settings.site_address, list(directory.places.values())
    needs = (need for place in places[:1] for need, _ in embed.by_need(place, directory))
    frame = next((need for need in needs if not need.sensitive), None)
    yield Page(
        address=urls.FOR_WEBSITES,
        template="for_websites.html",
        title="For other websites",
        description="Ready links, a search box and lists for council websites and GP record systems.",
        view=ForWebsitesView(
            areas=tuple(Link(p.area.name, urls.area_for_websites(p.id)) for p in places),
            search_link=Snippet("search-link", "A search, as a link", f"{urls.absolute(site, urls.FIND)}#q=debt"),
            search_box=Snippet("search-box", "A search box", search_box(site, directory.settings.name)),
            component=_component(places[0], frame, directory) if places and frame else None,
            frames=directory.settings.open_data.embeds,
        ),
    )


def area_page(place: Place, directory: Directory) -> Iterator[Page]:
    """Yield the page with an area's ready links."""
    found = [_ready_link(place, need, len(items), directory) for need, items in embed.by_need(place, directory)]
    yield Page(
        address=urls.area_for_websites(place.id),
        template="for_websites_area.html",
        title=f"Ready links: {place.area.name}",
        description=f"Links to help in {place.area.name}, to copy into another website or a record system.",
        view=AreaLinksView(Link(place.area.name, urls.area(place.id)), (_area_link(place, directory), *found)),
        listed=False,
    )


def _area_link(place: Place, directory: Directory) -> ReadyLink:
    whole = urls.absolute(directory.settings.site_address, urls.area(place.id))
    words = Link(f"Everything in {place.area.name}", urls.area(place.id))
    return ReadyLink(words, Snippet("area", f"Address of everything in {place.area.name}", whole), None, False)


def _ready_link(place: Place, need: Need, count: int, directory: Directory) -> ReadyLink:
    site, wanted = directory.settings.site_address, directory.settings.open_data.embeds
    word = urls.segment(need.id, need.sensitive)
    address = urls.absolute(site, urls.area_need(place.id, need.id, need.sensitive))
    code = frame(urls.absolute(site, urls.embed(place.id, need.id, need.sensitive)), _title(place, need))
    return ReadyLink(
        words=Link(need.name, urls.area_need(place.id, need.id, need.sensitive), count_words(count, "listing")),
        address=Snippet(f"{word}-link", f"Address of {need.name}", address),
        frame=Snippet(f"{word}-frame", f"Frame of {need.name}", code) if wanted else None,
        sensitive=need.sensitive,
    )


def _title(place: Place, need: Need) -> str:
    """Return what a frame is called; a plain name for what is sensitive, since others may see it."""
    return "Local help" if need.sensitive else f"{need.name} in {place.area.name}"


def frame(address: str, title: str) -> str:
    """Return the words that put a page of ours into a page of somebody else's."""
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="100%" height="{FRAME_HEIGHT}" '
        f'loading="lazy" referrerpolicy="no-referrer" sandbox="{_SANDBOX}" style="border:0"></iframe>'
    )


def search_box(site: str, name: str) -> str:
    """Return the words of a search box that leads to the finder, with no script."""
    return (
        f'<form action="{escape(urls.absolute(site, urls.FIND))}" method="get" target="_blank" rel="noopener">\n'
        f'  <label for="linkbook-q">Find help: {escape(name)}</label>\n'
        f'  <input id="linkbook-q" name="q" type="search" autocomplete="off">\n'
        f"  <button>Find help</button>\n</form>"
    )


def _component(place: Place, need: Need, directory: Directory) -> Snippet | None:
    if not directory.settings.open_data.embeds:
        return None
    site = directory.settings.site_address
    script = urls.absolute(site, "assets/embed/linkbook-embed.js")
    code = (
        f'<script type="module" src="{escape(script)}"></script>\n'
        f'<linkbook-search site="{escape(urls.absolute(site, ""))}"></linkbook-search>\n'
        f'<linkbook-help site="{escape(urls.absolute(site, ""))}" area="{quote(place.id)}" need="{quote(need.id)}" '
        f'label="{escape(_title(place, need))}" colours="dark"></linkbook-help>'
    )
    return Snippet("component", "A search box and a list, by script", code)
