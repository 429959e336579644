"""Whether a listing has room for somebody new: what its people said, and whether that has run out."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from schema.status import Places

HAS_NO_ROOM = ("full", "closed to new people")


@dataclass(frozen=True)
class Availability:
    """What a listing says of its places, and on the day of the build whether that day has come when it may differ."""

    kind: str = ""
    """Empty when it says nothing, which is not the same as having room."""
    until: datetime.date | None = None
    note: str = ""
    lapsed: bool = False

    @property
    def no_room(self) -> bool:
        """Return whether nobody new can come, as far as is known. What has lapsed is not known."""
        return self.kind in HAS_NO_ROOM and not self.lapsed

    @property
    def must_wait(self) -> bool:
        """Return whether nobody new can come at once: there is no room, or a list to wait on."""
        return self.no_room or (self.kind == "waiting list" and not self.lapsed)


def of(places: Places | None, today: datetime.date) -> Availability:
    """Return a listing's availability on `today`: from the day `until` on, it may be otherwise."""
    if places is None:
        return Availability()
    lapsed = places.until is not None and today >= places.until
    return Availability(places.kind, places.until, places.note or "", lapsed)
