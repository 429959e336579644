"""Building the whole site: everything, what has changed, or nothing where nothing has."""

from __future__ import annotations

import datetime
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator import publish
from generator import stamp as stamping
from generator.build import Site
from generator.cli.dressing import dress, finish, mkdocs_config, running
from generator.cli.making import choices, compress, keep, make_site
from generator.cli.options import timed
from generator.kept_build import KeptBuild, LastOutcome, Store, Unchanged, dressing_key, kept_folder
from generator.kept_build.dressing import unpack
from generator.kept_build.unchanged import site_mark
from generator.leaflets import LeafletBuilder
from generator.problems import Problem


@dataclass(frozen=True)
class Order:
    """What somebody asks of a build."""

    directory: Path
    today: datetime.date
    out: Path
    press: LeafletBuilder | None
    skipping: bool = False
    """Broken files may be skipped."""
    clean: bool = False
    """Nothing that earlier builds left may be used, and it goes."""
    precompress: bool = False


def build(order: Order) -> LastOutcome:
    """Build a site, put it in place, and return what to say of it. Nothing is done where nothing has changed."""
    store = Store(kept_folder(order.directory))
    if order.clean:
        store.clear()
    if order.clean or order.skipping:
        return _built(order, None, None)
    told = f"{choices(order.press)} precompress={order.precompress}"
    config = mkdocs_config(order.directory)
    unchanged = Unchanged(store, order.directory, order.today, told, config, order.out)
    last = unchanged.told()
    if last:
        return last
    return _built(order, KeptBuild(store, order.directory, order.today, choices(order.press)), unchanged)


def _built(order: Order, kept: KeptBuild | None, unchanged: Unchanged | None) -> LastOutcome:
    with publish.staged(order.out, kept.spare if kept else None) as draft:
        made, problems, pages = _whole_site(order, kept, draft)
        if order.precompress:
            compress(draft)
        mark = (site_mark(draft) if order.precompress else kept.site_mark(draft, made)) if kept else b""
    told = LastOutcome(problems, pages, made.listing_count, made.stand_ins)
    keep(order.directory, made, kept)
    if kept and unchanged:
        with suppress(OSError):  # `keep` has said so
            unchanged.keep(kept.read, mark, told)
    return told


def _whole_site(order: Order, kept: KeptBuild | None, draft: Path) -> tuple[Site, tuple[Problem, ...], int]:
    """Fill the draft with the whole site; return what was made, its problems and how many pages there are."""
    directory, today = order.directory, order.today
    key_now = partial(dressing_key, mkdocs_config(directory), directory, today)
    key = key_now() if kept else None
    dressed = kept.dressed(key) if kept else None
    with running(None if dressed else dress(directory, draft)) as mkdocs:
        made, problems = make_site(directory, today, order.press, order.skipping, kept)
        with timed("Dressing the stencils"):
            if kept and dressed:
                unpack(dressed, draft)
            elif mkdocs:
                finish(mkdocs)
        if kept and not dressed:
            kept.trim_and_keep(key, key_now(), draft)
        with timed("Stamping every page"):
            return made, problems, kept.stamp(draft, made, order.out) if kept else stamping.site(draft, made)
