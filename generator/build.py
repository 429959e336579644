"""The whole pipeline as one pure step: records and a day in, every page and file out. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import check, cores, export, load, render, resolve, views
from generator.problems import Problem, Severity, has_errors
from generator.render import Body
from generator.views import Furniture


@dataclass(frozen=True)
class Site:
    """Everything that `stamp` writes into a finished MkDocs site."""

    bodies: tuple[Body, ...]
    """One for each page made from the directory; the home page's address is empty."""
    furniture: Furniture
    files: Mapping[str, bytes]
    """Other files by their path from the top of the site."""
    listing_count: int


class CannotBuild(Exception):
    """The directory has errors, so nothing may be published. `problems` says all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sum(p.severity is Severity.ERROR for p in problems)} problems must be mended first")
        self.problems = problems


def site(directory_path: Path, today: datetime.date) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory folder on a day, and what else `check` says of it.

    Raises CannotBuild when any problem is an error. Same folder and same day: the same bytes.
    """
    records = load.directory(directory_path)
    problems = check.problems(records, today)
    if has_errors(problems):
        raise CannotBuild(problems)
    held = {p.path for p in problems if p.severity is Severity.HELD}
    directory = resolve.link(records, today, held)
    return _site(directory, today), problems


def _site(directory: resolve.Directory, today: datetime.date) -> Site:
    furniture = views.furniture(directory, today)
    makers = views.makers(directory, today)
    bodies = cores.share(lambda some: [render.body(page, furniture) for make in some for page in make()], makers)
    return Site(tuple(bodies), furniture, _files(bodies, furniture, directory, today), len(directory.listings))


def _files(
    bodies: Iterable[Body], furniture: Furniture, directory: resolve.Directory, today: datetime.date
) -> dict[str, bytes]:
    listed = [(body.address, body.modified) for body in bodies if body.listed]
    sitemap = export.sitemap(listed, directory.settings.site_address).encode()
    finder = export.finder(directory, today)
    html = {body.address: body.html for body in bodies}
    worker = export.offline(html, repr(furniture), finder, today) if furniture.offline else export.switched_off()
    return {"sitemap.xml": sitemap, **finder, **worker}
