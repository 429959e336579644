"""The whole pipeline as one pure step: records and a day in, every page and file out. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import check, export, leaflets, load, render, resolve, views
from generator.leaflets import LeafletBuilder, UnprintableLeaflets
from generator.problems import Problem, Severity, has_errors
from generator.render import Body
from generator.views import Link, PageFactory, SiteChrome


@dataclass(frozen=True)
class Site:
    """Everything that `stamp` writes into a finished MkDocs site."""

    hand_written: tuple[Body, ...]
    """What fills the hand-written pages that leave room for it; the home page's address is empty."""
    page_factories: Sequence[PageFactory]
    """What makes all the other pages, a few at a time: ten thousand at once would fill the memory."""
    chrome: SiteChrome
    files: Mapping[str, bytes]
    """Other files by their path from the top of the site."""
    address: str
    """Where the site will live."""
    listing_count: int
    leaflet_links: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    """The links to its leaflets of each page that has some, by the page's address."""
    leaflet_files: Mapping[str, Path] = field(default_factory=dict)
    """Files to copy, by their path in the site: a big book's leaflets would fill the memory."""

    def render(self, page_factories: Iterable[PageFactory]) -> Iterator[Body]:
        """Yield the bodies of some of the pages."""
        pages = (page for make_pages in page_factories for page in make_pages())
        return (render.body(page, self.chrome, self.leaflet_links.get(page.address, ())) for page in pages)

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Return every body at once."""
        return (*self.hand_written, *self.render(self.page_factories))


class CannotBuild(Exception):
    """The directory has errors, so nothing may be published. `problems` says all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sum(p.severity is Severity.ERROR for p in problems)} problems must be mended first")
        self.problems = problems


def site(
    directory_path: Path, today: datetime.date, builder: LeafletBuilder | None = None, *, bundled: bool = True
) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory folder on a day, and what else `check` says of it; leaflets only with a builder.

    Scripts are bundled, or else ship one module a file, which is easier to work on and slower to arrive.
    Raises CannotBuild when any problem is an error. Same folder and same day: the same bytes.
    """
    directory, problems = checked(directory_path, today)
    whole = _site(directory, today, bundled)
    return (_with_leaflets(whole, directory_path, directory, today, builder) if builder else whole), problems


def _with_leaflets(
    site: Site, path: Path, directory: resolve.Directory, today: datetime.date, builder: LeafletBuilder
) -> Site:
    """Return the site with its leaflets, which the builder keeps as files, and the links to them."""
    try:
        built = builder.build(leaflets.leaflets(directory, site.chrome, today))
    except UnprintableLeaflets as fault:
        raise CannotBuild(tuple(replace(p, path=str(path / p.path)) for p in fault.problems)) from None
    files = {leaflet.address: leaflet.path for leaflet in built}
    return replace(site, leaflet_links=leaflets.links(built), leaflet_files=files)


def checked(path: Path, today: datetime.date) -> tuple[resolve.Directory, tuple[Problem, ...]]:
    """Return the linked directory and its problems; CannotBuild when one is an error.

    What was typed is let go here: it is half of the memory.
    """
    records = load.directory(path)
    problems = check.problems(records, today)
    if has_errors(problems):
        raise CannotBuild(problems)
    held = {p.path for p in problems if p.severity is Severity.HELD}
    return resolve.link(records, today, held), problems


def _site(directory: resolve.Directory, today: datetime.date, bundled: bool) -> Site:
    search_index = export.search_index.files(directory, today)
    chrome = replace(views.chrome(directory, today), index_mark=export.search_index.start_mark(search_index))
    hand_written = tuple(render.body(page, chrome) for page in views.hand_written(directory, today))
    return Site(
        hand_written=hand_written,
        page_factories=views.page_factories(directory),
        chrome=chrome,
        files=search_index | _other_files(hand_written, chrome, directory, search_index, bundled, today),
        address=directory.settings.site_address,
        listing_count=len(directory.listings),
    )


def _other_files(
    hand_written: Iterable[Body],
    chrome: SiteChrome,
    directory: resolve.Directory,
    search_index: Mapping[str, bytes],
    bundled: bool,
    today: datetime.date,
) -> dict[str, bytes]:
    """Return the files beside the search index, one of which lists those that a phone keeps."""
    plan, scripts = export.plan(directory), export.scripts(bundled)
    html = {body.address: body.html for body in hand_written}
    kept = (search_index, plan, scripts)
    worker = export.offline(html, repr(chrome), *kept, today) if chrome.offline else export.kill_switch()
    return {**plan, **worker, **export.form(directory), **scripts}
