"""A place build on the disk: `place.json`, a line for each listing, a line for each piece of work, and its files.

Whoever opens it runs nothing of it. A file that is not as long as it was written is not taken, nor one that would lie
outside the site. What its pages say is believed, as the site itself is: join what your own machines made.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator.kept_build.build_state import KeptListing, Work
from generator.place_builds import listing_lines
from generator.place_builds.states import NEVER, States, name_of

FORMAT = 1
"""Raised when what is written changes its shape."""
SITE, LEAFLETS = "site", "leaflets"
"""The folders of a place build: its pages and files as they lie in the site, and its leaflets as they are kept."""
_HEAD, _LISTINGS, _WORK = "place.json", "listings.jsonl", "work.jsonl"
_GARBLED = (OSError, ValueError, LookupError, TypeError)
"""What reading may raise where a file is not as it was written."""
Span = tuple[int, int]
"""Where a listing's line begins, and how many bytes it has."""


class DoesNotFit(Exception):
    """A folder is no place build, or one of something else than the book that it is to be joined to."""


@dataclass(frozen=True)
class Head:
    """What is known of a place build before any of it is read."""

    place: str
    common: str
    """A digest of what everything is made of, as in `kept_build`."""
    stencils: str
    """A digest of what stands around every page."""
    spans: Mapping[str, Span]
    """The line of each listing, by the listing's file as problems name it."""
    states: Mapping[str, str]
    """What each part of the directory was like of which something was made."""
    format: int = FORMAT


@dataclass(frozen=True)
class TakenWork:
    """What one factory of a place made: its pages, and the size of each file that it wrote by its path in the site."""

    name: str
    work: Work
    sizes: Mapping[str, int]


@dataclass(frozen=True)
class PlaceBuild:
    """What one place made, in a folder."""

    folder: Path
    head: Head

    def listing(self, file: str) -> KeptListing | None:
        """Return a listing as this place read it; None for one that it did not read, or that is not as it was left."""
        start, length = self.head.spans.get(file, (0, 0))
        try:
            with (self.folder / _LISTINGS).open("rb") as lines:
                lines.seek(start)
                return listing_lines.kept_listing(lines.read(length)) if length else None
        except _GARBLED:
            return None

    def work(self, states: States, stencils: str) -> Iterator[TakenWork]:
        """Yield what was made of nothing but what is the same in the whole book, whose `states` these are."""
        same = {part for part, state in self.head.states.items() if state != NEVER and state == states.named(part)}
        with suppress(*_GARBLED), (self.folder / _WORK).open(encoding="utf-8") as lines:
            for told in map(json.loads, lines):  # what is garbled, and all after it, is made again
                if same.issuperset(told["parts"]) and (stencils == self.head.stencils or not told["pages"]):
                    yield _taken(told)


def opened(folder: Path) -> PlaceBuild:
    """Return the place build in a folder. Raises DoesNotFit."""
    try:
        told = json.loads((folder / _HEAD).read_bytes())
        head = Head(**{**told, "spans": {file: tuple(span) for file, span in told["spans"].items()}})
    except (*_GARBLED, AttributeError):
        raise DoesNotFit(f"{folder} is not what linkbook build --place makes") from None
    if head.format != FORMAT:
        raise DoesNotFit(f"{folder} was made by another version of Linkbook")
    return PlaceBuild(folder, head)


def _taken(told: Mapping[str, Any]) -> TakenWork:
    pages = tuple((at, datetime.date.fromisoformat(day) if day else None, listed) for at, day, listed in told["pages"])
    return TakenWork(told["name"], Work(frozenset(), pages, tuple(told["sizes"])), told["sizes"])


# --- writing ------------------------------------------------------------------------------------------------------


def save_listings(folder: Path, listings: Mapping[str, KeptListing]) -> dict[str, Span]:
    """Write the listings, and return where the line of each is."""
    spans, start = {}, 0
    with (folder / _LISTINGS).open("wb") as lines:
        for file, kept in listings.items():
            written = lines.write(listing_lines.line(kept))
            spans[file] = (start, written)
            start += written
    return spans


def save_work(folder: Path, work: Iterable[tuple[str, Work]]) -> None:
    """Write what each factory made, by its name. The files lie in the folder already."""
    with (folder / _WORK).open("w", encoding="utf-8") as lines:
        for name, each in work:
            told = {
                "name": name,
                "parts": sorted(map(name_of, each.parts)),
                "pages": [[address, day and f"{day}", listed] for address, day, listed in each.pages],
                "sizes": {path: (folder / SITE / path).stat().st_size for path in each.paths},
            }
            lines.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n")


def save_head(folder: Path, head: Head) -> None:
    """Write the head, last of all: a folder without one is not a place build."""
    (folder / _HEAD).write_text(json.dumps(asdict(head), ensure_ascii=False), encoding="utf-8")
