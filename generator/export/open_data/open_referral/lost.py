"""What does not come back when a Linkbook takes in what another, or itself, exported as Open Referral.

Whatever is not here does: tests draw listings over every field, and look for both. The words stand in
docs/open-data.md too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.resolve import Directory, LinkedListing
from schema.organisation import Organisation
from schema.review import DECISIONS

Changes = dict[str, Any]
_TOLD_TOGETHER = ("kind", "charity_number", "website")
_OWN = (*DECISIONS, "added", "source")


@dataclass(frozen=True)
class Loss:
    """Something that does not survive: in words, and what it makes of a listing's fields."""

    words: str
    changes: Callable[[LinkedListing, Directory], Changes]


def _own(_: LinkedListing, __: Directory) -> Changes:
    return dict.fromkeys(_OWN)


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
    Loss(
        "`consent` and `approved`, which are the curators' alone;"
        " `added` and `source`, which each book says for itself",
        _own,
    ),
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
