"""The whole pipeline as one pure step: records and a day in, every page and file out. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import check, export, leaflets, load, render, resolve, views
from generator.leaflets import Faulty, Press
from generator.problems import Problem, Severity, has_errors
from generator.render import Body
from generator.views import Furniture, Link, Maker


@dataclass(frozen=True)
class Site:
    """Everything that `stamp` writes into a finished MkDocs site."""

    by_hand: tuple[Body, ...]
    """What fills the hand-written pages that leave room for it; the home page's address is empty."""
    makers: Sequence[Maker]
    """What makes all the other pages, a few at a time: ten thousand at once would fill the memory."""
    furniture: Furniture
    files: Mapping[str, bytes]
    """Other files by their path from the top of the site."""
    address: str
    """Where the site will live."""
    listing_count: int
    leaflets: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    """The links to its leaflets of each page that has some, by the page's address."""
    kept: Mapping[str, Path] = field(default_factory=dict)
    """Files to copy, by their path in the site: a big book's leaflets would fill the memory."""

    def made(self, makers: Iterable[Maker]) -> Iterator[Body]:
        """Yield the bodies of some of the pages."""
        pages = (page for make in makers for page in make())
        return (render.body(page, self.furniture, self.leaflets.get(page.address, ())) for page in pages)

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Return every body at once."""
        return (*self.by_hand, *self.made(self.makers))


class CannotBuild(Exception):
    """The directory has errors, so nothing may be published. `problems` says all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sum(p.severity is Severity.ERROR for p in problems)} problems must be mended first")
        self.problems = problems


def site(directory_path: Path, today: datetime.date, press: Press | None = None) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory folder on a day, and what else `check` says of it; leaflets only with a press.

    Raises CannotBuild when any problem is an error. Same folder and same day: the same bytes.
    """
    directory, problems = checked(directory_path, today)
    made = _site(directory, today)
    return (_with_leaflets(made, directory_path, directory, today, press) if press else made), problems


def _with_leaflets(site: Site, path: Path, directory: resolve.Directory, today: datetime.date, press: Press) -> Site:
    """Return the site with its leaflets, which the press keeps as files, and the links to them."""
    try:
        pressed = press.made(leaflets.leaflets(directory, site.furniture, today))
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
    furniture = views.furniture(directory, today)
    by_hand = tuple(render.body(page, furniture) for page in views.by_hand(directory, today))
    return Site(
        by_hand=by_hand,
        makers=views.makers(directory),
        furniture=furniture,
        files=_files(by_hand, furniture, directory, today),
        address=directory.settings.site_address,
        listing_count=len(directory.listings),
    )


def _files(
    by_hand: Iterable[Body], furniture: Furniture, directory: resolve.Directory, today: datetime.date
) -> dict[str, bytes]:
    finder, plan = export.finder(directory, today), export.plan(directory)
    html = {body.address: body.html for body in by_hand}
    worker = export.offline(html, repr(furniture), finder, plan, today) if furniture.offline else export.switched_off()
    return {**finder, **plan, **worker, **export.form(directory), **export.programs()}
