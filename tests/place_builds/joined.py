"""A small town that is built place by place and joined, after any edits; and the same town built at once."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from unittest.mock import patch

from generator import build, export, place_builds, stamp
from generator.build import CannotBuild, Site
from generator.place_builds import DoesNotFit, Joined
from tests.kept_build.edits import EDITS, Town, contents, dressed

PLACES = ("anytown", "otherham", "everywhere")
OWN_EDITS = {name: edit for name, edit in EDITS.items() if name not in ("template", "touched_site")}
"""The edits of a directory: a place build of other templates is of another version, and no last site is leaned on."""
_scripts = cache(export.scripts)


def build_places(town: Town, places: tuple[str, ...] = PLACES) -> None:
    """Build some places of a town, each from nothing, as it lies there now. Raises CannotBuild."""
    for place in places:
        out = _new(town.folder / "places" / place)
        given = place_builds.read(town.directory, place, town.today)
        place_builds.make(town.directory, given, dressed(_new(town.folder / "dressed")), out, None, "")


def _new(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def join(town: Town) -> tuple[Path, Joined]:
    """Join what was built of a town's places. Raises CannotBuild, and DoesNotFit."""
    joined = Joined(sorted((town.folder / "places").iterdir()), town.directory, town.today, "")
    out = dressed(_new(town.folder / "joined"))
    joined.stamp(out, _site(town, joined))
    return out, joined


def _site(town: Town, joined: Joined | None = None) -> Site:
    with patch.object(export, "scripts", _scripts):
        return build.site(town.directory, town.today, kept=joined)[0]


def at_once(town: Town) -> Mapping[str, bytes] | tuple[str, ...]:
    """Return the files of the town built at once, or the problems why there are none."""
    try:
        made = _site(town)
    except CannotBuild as fault:
        return tuple(map(str, fault.problems))
    out = dressed(_new(town.folder / "whole"))
    stamp.site(out, made, is_trimmed=True)
    return contents(out)


def differences(town: Town) -> tuple[list[str], int]:
    """Return the files, or the problems, in which the joined town is not the one built at once; and the pages taken.

    Places that were built of other settings or on another day are built again, as the message says.
    """
    whole = at_once(town)
    try:
        out, joined = _joined(town)
    except CannotBuild as fault:
        problems = tuple(map(str, fault.problems))
        return ([] if problems == whole or isinstance(whole, tuple) else list(problems)), 0
    if isinstance(whole, tuple):
        return list(whole), 0
    ours = contents(out)
    return sorted(path for path in {*ours, *whole} if ours.get(path) != whole.get(path)), joined.taken


def _joined(town: Town) -> tuple[Path, Joined]:
    try:
        return join(town)
    except DoesNotFit:
        build_places(town)
        return join(town)
