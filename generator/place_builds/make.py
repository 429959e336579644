"""Building one place: its listings are read, checked and linked with the national ones, and its pages are made."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator import build, check, export, leaflets, load, resolve, skip_broken, stamp, urls, views
from generator.build import CannotBuild, Site
from generator.kept_build import inputs
from generator.kept_build.build import Run, look_of, made_or_taken
from generator.kept_build.build_state import Listings, Work
from generator.kept_build.watched import WatchedDirectory, WatchedMapping
from generator.leaflets import Leaflet, LeafletBuilder
from generator.place_builds import belonging, saved
from generator.place_builds.states import States, marks_of, name_of
from generator.problems import Problem, Severity, has_errors
from generator.resolve import Directory
from generator.views import Link, SiteChrome
from schema.listing import EVERYWHERE


@dataclass(frozen=True)
class Read:
    """One place's listings and the national ones, checked and linked, as if there were no others."""

    place: str
    directory: Directory
    listings: Listings
    problems: tuple[Problem, ...]


def read(path: Path, place: str, today: datetime.date) -> Read:
    """Return the listings of a place, and the national ones, which every place has. Raises CannotBuild.

    Whether a listing that one names is in another place, only the whole book can tell.
    """
    listings = Listings({})
    records = load.directory(path, kept=listings.entries, places=frozenset((place, EVERYWHERE)))
    found = check.problems(records, today, listings.breaches)
    problems = tuple(p for p in found if p.code not in skip_broken.TOLERATED)
    if has_errors(problems):
        raise CannotBuild(problems)
    held = {p.path for p in found if p.severity is Severity.HELD}
    return Read(place, resolve.link(records, today, held), listings, problems)


def make(
    directory_path: Path, given: Read, dressed: Path, out: Path, builder: LeafletBuilder | None, choices: str
) -> int:
    """Write the place build of what was read into the empty folder `out`; return how many pages it has.

    `dressed` is a folder as the theme leaves it, trimmed. `choices` are as in `kept_build`.
    """
    directory = given.directory
    common = inputs.common(directory_path, directory.today, choices)
    links = _leaflet_links(given, builder) if builder else {}
    watched = WatchedDirectory(directory)
    site = _site(given, watched, links, has_picture=builder is not None)
    stencils = stamp.stencils_of(dressed, site)
    (out / saved.SITE).mkdir()
    run = Run(out / saved.SITE, stencils, watched)
    work = {
        **made_or_taken("pages", site.page_factories, lambda _: None, run.pages),
        **made_or_taken("files", site.file_factories, lambda _: None, run.files),
    }
    states = States(directory, marks_of(directory, given.listings.now), links)
    _save(given, work, states, common, look_of(stencils), out)
    return sum(len(each.pages) for each in work.values())


def _save(given: Read, work: Mapping[str, Work], states: States, common: bytes, look: bytes, out: Path) -> None:
    parts = {part for each in work.values() for part in each.parts}
    own = {file: kept for file, kept in given.listings.now.items() if Path(file).parent.name == given.place}
    saved.save_work(out, work.items())
    spans = saved.save_listings(out, own)
    known = {name_of(part): states.of(part) for part in sorted(parts)}
    saved.save_head(out, saved.Head(given.place, common.hex(), look.hex(), spans, known))


def _site(given: Read, watched: WatchedDirectory, links: Mapping[str, tuple[Link, ...]], has_picture: bool) -> Site:
    """Return the site of what is of the place alone: no page that spans places, and no file of the whole book."""
    directory, noted = given.directory, watched.as_directory
    chrome = views.chrome(directory, directory.today)
    if has_picture and leaflets.site_picture(directory.settings):
        chrome = replace(chrome, picture=urls.PICTURE)
    files = [*export.open_data.factories(directory), *build.embeds(noted, chrome)]
    return Site(
        hand_written=(),
        page_factories=belonging.of_place(views.page_factories(noted), given.place, directory),
        chrome=chrome,
        files={},
        address=directory.settings.site_address,
        listing_count=len(directory.listings),
        file_factories=belonging.of_place(files, given.place, directory),
        leaflet_links=WatchedMapping(links, "leaflets", watched.parts),
    )


# --- leaflets -----------------------------------------------------------------------------------------------------


def _leaflet_links(given: Read, builder: LeafletBuilder) -> dict[str, tuple[Link, ...]]:
    """Make the leaflets about the place, which the builder keeps, and return the links to them by page."""
    chrome = views.chrome(given.directory, given.directory.today)
    return leaflets.links(builder.build(_of_place(given, chrome)))


def _of_place(given: Read, chrome: SiteChrome) -> Iterator[Leaflet]:
    kinds = {"listings": "listing", "areas": "area"}
    for leaflet in leaflets.leaflets(given.directory, chrome, given.directory.today):
        kind, id, *_ = leaflet.page.split("/")
        if kind in kinds and belonging.is_of((kinds[kind], id), given.place, given.directory):
            yield leaflet
