"""The whole pipeline as one pure step: records and a day in, every page and file out. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import check, export, load, render, resolve, views
from generator.problems import Problem, Severity, has_errors
from generator.render import Body
from generator.views import Furniture, Maker


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

    def made(self, makers: Iterable[Maker]) -> Iterator[Body]:
        """Yield the bodies of some of the pages."""
        return (render.body(page, self.furniture) for make in makers for page in make())

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Return every body at once."""
        return (*self.by_hand, *self.made(self.makers))


class CannotBuild(Exception):
    """The directory has errors, so nothing may be published. `problems` says all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sum(p.severity is Severity.ERROR for p in problems)} problems must be mended first")
        self.problems = problems


def site(directory_path: Path, today: datetime.date) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory folder on a day, and what else `check` says of it.

    Raises CannotBuild when any problem is an error. Same folder and same day: the same bytes.
    """
    directory, problems = checked(directory_path, today)
    return _site(directory, today), problems


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
    return {**finder, **plan, **worker}
