"""For those who run other websites and record systems: ready links, and words to copy into a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import escape

from generator import urls
from generator.formatting import listing_count
from generator.languages import ENGLISH, Message, say, told_by
from generator.resolve import Directory, Place
from generator.views import embed
from generator.views.page import Link, Page
from generator.views.page_chrome import folder_of
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
    site, places = _pages_address(directory), list(directory.places.values())
    needs = (need for place in places[:1] for need, _ in embed.by_need(place, directory))
    frame = next((need for need in needs if not need.sensitive), None)
    yield Page(
        address=urls.FOR_WEBSITES,
        template="for_websites.html",
        title=say("For other websites"),
        description=say("Ready links, a search box and lists for council websites and GP record systems."),
        view=ForWebsitesView(
            areas=tuple(Link(p.area.name, urls.area_for_websites(p.id)) for p in places),
            search_link=Snippet("search-link", say("A search, as a link"), f"{site}{urls.FIND}#q=debt"),
            search_box=Snippet("search-box", say("A search box"), search_box(site, directory.settings.name)),
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
        title=say("Ready links: {area}", area=place.area.name),
        description=say(
            "Links to help in {area}, to copy into another website or a record system.", area=place.area.name
        ),
        view=AreaLinksView(Link(place.area.name, urls.area(place.id)), (_area_link(place, directory), *found)),
        listed=False,
    )


def _pages_address(directory: Directory) -> str:
    """Return where the pages of a directory's language live, with a slash at the end."""
    return urls.absolute(directory.settings.site_address, folder_of(directory.language))


def _area_link(place: Place, directory: Directory) -> ReadyLink:
    address = urls.area(place.id)
    words = Link(say("Everything in {area}", area=place.area.name), address)
    label = say("Address of everything in {area}", area=place.area.name)
    return ReadyLink(words, Snippet("area", label, f"{_pages_address(directory)}{address}"), None, False)


def _ready_link(place: Place, need: Need, count: int, directory: Directory) -> ReadyLink:
    site, wanted = _pages_address(directory), directory.settings.open_data.embeds
    word = urls.segment(need.id, need.sensitive)
    address = urls.area_need(place.id, need.id, need.sensitive)
    code = frame(f"{site}{urls.embed(place.id, need.id, need.sensitive)}", _title(place, need))
    return ReadyLink(
        words=Link(need.name, address, listing_count(count)),
        address=Snippet(f"{word}-link", say("Address of {need}", need=need.name), f"{site}{address}"),
        frame=Snippet(f"{word}-frame", say("Frame of {need}", need=need.name), code) if wanted else None,
        sensitive=need.sensitive,
    )


def _title(place: Place, need: Need) -> str:
    """Return what a frame is called; a plain name for what is sensitive, since others may see it."""
    return say("Local help") if need.sensitive else say("{need} in {area}", need=need.name, area=place.area.name)


def frame(address: str, title: str) -> str:
    """Return the words that put a page of ours into a page of somebody else's."""
    return _code(
        lambda told: (
            f'<iframe src="{escape(address)}" title="{escape(told(title))}" width="100%" height="{FRAME_HEIGHT}" '
            f'loading="lazy" referrerpolicy="no-referrer" sandbox="{_SANDBOX}" style="border:0"></iframe>'
        )
    )


def search_box(site: str, name: str) -> str:
    """Return the words of a search box that leads to the finder, with no script."""
    label, button = say("Find help: {site}", site=name), say("Find help")
    return _code(
        lambda told: (
            f'<form action="{escape(urls.absolute(site, urls.FIND))}" method="get" target="_blank" rel="noopener">\n'
            f'  <label for="linkbook-q">{escape(told(label))}</label>\n'
            f'  <input id="linkbook-q" name="q" type="search" autocomplete="off">\n'
            f"  <button>{escape(told(button))}</button>\n</form>"
        )
    )


def _code(words: Callable[[Callable[[str], str]], str]) -> Message:
    """Return words to copy that each language tells anew: `words` makes them, with what tells a message in it."""
    return told_by(lambda catalogue: words(catalogue.without_marks.told), words(ENGLISH.told))


def _component(place: Place, need: Need, directory: Directory) -> Snippet | None:
    if not directory.settings.open_data.embeds:
        return None
    script = urls.absolute(directory.settings.site_address, "assets/embed/linkbook-embed.js")
    site, box, title = escape(_pages_address(directory)), say("Find help"), _title(place, need)
    code = _code(
        lambda told: (
            f'<script type="module" src="{escape(script)}"></script>\n'
            f'<linkbook-search site="{site}" label="{escape(told(box))}"></linkbook-search>\n'
            f'<linkbook-help site="{site}" area="{quote(place.id)}" need="{quote(need.id)}" '
            f'label="{escape(told(title))}" colours="dark"></linkbook-help>'
        )
    )
    return Snippet("component", say("A search box and a list, by script"), code)
