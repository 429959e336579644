"""What does not come back when a Linkbook takes in what another, or itself, exported as Open Referral.

Whatever is not here does: tests draw listings over every field, and look for both. The words stand in
docs/open-data.md too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.export.open_data.published import PRIVATE_VENUE
from generator.resolve import Directory, LinkedListing
from schema.organisation import Organisation

Changes = dict[str, Any]
_TOLD_TOGETHER = ("kind", "charity_number", "website")
_OWN = ("consent", "approved", "added", "source")


@dataclass(frozen=True)
class Loss:
    """Something that does not survive: in words, and what it makes of a listing's fields."""

    words: str
    changes: Callable[[LinkedListing, Directory], Changes]


def _own(_: LinkedListing, __: Directory) -> Changes:
    return dict.fromkeys(_OWN)


def _private_places(item: LinkedListing, _: Directory) -> Changes:
    private = [venue for venue in item.listing.venues if venue.keep_address_private]
    names = {venue.name for venue in private}
    hidden = {name: None for name in type(private[0]).model_fields if name not in PRIVATE_VENUE} if private else {}
    venues = tuple(venue.model_copy(update=hidden) if venue in private else venue for venue in item.listing.venues)
    sessions = tuple(
        session.model_copy(update={"venue": None}) if session.venue in names else session
        for session in item.listing.sessions
    )
    return {"venues": venues, "sessions": sessions} if private else {}


def _links_to_what_is_not_there(item: LinkedListing, directory: Directory) -> Changes:
    ids = {other.id for other in directory.shown}
    status = item.listing.status
    return {"status": status.model_copy(update={"try_instead": tuple(id for id in status.try_instead if id in ids)})}


def _told_together(item: LinkedListing, directory: Directory) -> Changes:
    together: Organisation = directory.organisations[item.organisation_id].organisation
    own = item.listing.organisation
    filled = {name: getattr(own, name) or getattr(together, name) for name in _TOLD_TOGETHER}
    return {"organisation": own.model_copy(update=filled)}


LOST = (
    Loss("`consent` and `approved`, which are the curators' alone; `added` and `source`, which each book says", _own),
    Loss("the name, the address and the spot of a private venue, and which session is there", _private_places),
    Loss("in `status.try_instead`, listings that are not published", _links_to_what_is_not_there),
    Loss(
        "which of its listings said an organisation's `kind`, `charity_number` or `website`: all of them say it then",
        _told_together,
    ),
)
"""All that is lost of a listing. Of a directory: listings that have closed or ended, and how its files are laid out."""


def as_it_comes_back(item: LinkedListing, directory: Directory) -> Changes:
    """Return the fields of a listing that an import gives back changed."""
    changes: Changes = {}
    for loss in LOST:
        changes |= loss.changes(item, directory)
    return changes
