"""The whole pipeline as one pure step: records and a day in, every page and file out. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import check, export, leaflets, load, render, resolve, views
from generator.leaflets import Faulty, LeafletBuilder
from generator.problems import Problem, Severity, has_errors
from generator.render import Body
from generator.views import Link, PageFactory, SiteChrome


@dataclass(frozen=True)
class Site:
    """Everything that `stamp` writes into a finished MkDocs site."""

    by_hand: tuple[Body, ...]
    """What fills the hand-written pages that leave room for it; the home page's address is empty."""
    page_factories: Sequence[PageFactory]
    """What makes all the other pages, a few at a time: ten thousand at once would fill the memory."""
    chrome: SiteChrome
    files: Mapping[str, bytes]
    """Other files by their path from the top of the site."""
    address: str
    """Where the site will live."""
    listing_count: int
    leaflets: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    """The links to its leaflets of each page that has some, by the page's address."""
    kept: Mapping[str, Path] = field(default_factory=dict)
    """Files to copy, by their path in the site: a big book's leaflets would fill the memory."""

    def made(self, page_factories: Iterable[PageFactory]) -> Iterator[Body]:
        """Yield the bodies of some of the pages."""
        pages = (page for make in page_factories for page in make())
        return (render.body(page, self.chrome, self.leaflets.get(page.address, ())) for page in pages)

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Return every body at once."""
        return (*self.by_hand, *self.made(self.page_factories))


class CannotBuild(Exception):
    """The directory has errors, so nothing may be published. `problems` says all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sum(p.severity is Severity.ERROR for p in problems)} problems must be mended first")
        self.problems = problems


def site(
    directory_path: Path, today: datetime.date, press: LeafletBuilder | None = None
) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory folder on a day, and what else `check` says of it; leaflets only with a press.

    Raises CannotBuild when any problem is an error. Same folder and same day: the same bytes.
    """
    directory, problems = checked(directory_path, today)
    made = _site(directory, today)
    return (_with_leaflets(made, directory_path, directory, today, press) if press else made), problems


def _with_leaflets(
    site: Site, path: Path, directory: resolve.Directory, today: datetime.date, press: LeafletBuilder
) -> Site:
    """Return the site with its leaflets, which the press keeps as files, and the links to them."""
    try:
        pressed = press.made(leaflets.leaflets(directory, site.chrome, today))
    except Faulty as fault:
        raise CannotBuild(tuple(replace(p, path=str(path / p.path)) for p in fault.problems)) from None
    return replace(site, leaflets=leaflets.links(pressed), kept={one.address: one.path for one in pressed})


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


def _site(directory: resolve.Directory, today: datetime.date) -> Site:
    chrome = views.chrome(directory, today)
    by_hand = tuple(render.body(page, chrome) for page in views.by_hand(directory, today))
    return Site(
        by_hand=by_hand,
        page_factories=views.page_factories(directory),
        chrome=chrome,
        files=_files(by_hand, chrome, directory, today),
        address=directory.settings.site_address,
        listing_count=len(directory.listings),
    )


def _files(
    by_hand: Iterable[Body], chrome: SiteChrome, directory: resolve.Directory, today: datetime.date
) -> dict[str, bytes]:
    finder, plan = export.search_index.files(directory, today), export.plan(directory)
    html = {body.address: body.html for body in by_hand}
    worker = export.offline(html, repr(chrome), finder, plan, today) if chrome.offline else export.kill_switch()
    return {**finder, **plan, **worker, **export.form(directory), **export.minified_scripts()}
