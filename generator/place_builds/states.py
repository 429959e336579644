"""What each part of a directory is like, in a few letters that two machines can compare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from generator.export.open_data.files import Part
from generator.kept_build.build_state import KeptListing, listing_marks
from generator.kept_build.inputs import digest
from generator.resolve import Directory
from generator.views import Link

NEVER = ""
"""The state of what no two builds can be sure to have alike: nothing that was made of it is taken."""
_ABSENT = b"absent"


def name_of(part: Part) -> str:
    """Return a part as one word and its id."""
    return " ".join(part)


def marks_of(directory: Directory, listings: Mapping[str, KeptListing]) -> dict[str, bytes]:
    """Return what tells whether each linked listing is the same, by its id: nothing for one that no build can know."""
    return {id: mark.digest for id, mark in listing_marks(directory, listings, {}).items()}


class States:
    """What the parts of one directory are like: the same letters in two builds for the same facts."""

    def __init__(
        self,
        directory: Directory,
        marks: Mapping[str, bytes],
        leaflet_links: Mapping[str, tuple[Link, ...]],
    ) -> None:
        self._directory, self._marks, self._leaflet_links = directory, marks, leaflet_links

    def named(self, name: str) -> str:
        """Return what the part of a name is like."""
        kind, _, id = name.partition(" ")
        return self.of((kind, id))

    def of(self, part: Part) -> str:
        """Return what a part is like, with all the listings in it; NEVER for what only the whole book can tell.

        A need, or every listing, is never the same: a place build knows those of its own place alone.
        """
        kind, id = part
        if kind == "leaflets":
            return digest(repr(self._leaflet_links.get(id, ())).encode()).hex()
        if kind == "listing":
            return self._of_listings([id])
        if kind == "organisation":
            group = self._directory.organisations.get(id)
            return self._of_listings(group.listing_ids if group else ())
        if kind == "area":
            return self._of_listings(self._serving.get(id, ()))
        return NEVER

    @cached_property
    def _serving(self) -> Mapping[str, Sequence[str]]:
        """Return the ids of all listings that serve each area: those too that have closed, which a feed tells of."""
        found: dict[str, list[str]] = defaultdict(list)
        for item in self._directory.listings.values():
            for id in self._directory.places_of(item.listing.serves):
                found[id].append(item.id)
        return found

    def _of_listings(self, ids: Iterable[str]) -> str:
        """Return a digest of some listings, in their order; NEVER when one of them was not read from a file."""
        marks = [(id.encode(), self._marks.get(id, _ABSENT)) for id in ids]
        return digest(*(piece for pair in marks for piece in pair)).hex() if all(mark for _, mark in marks) else NEVER
