"""What an import did, or would do, told as it goes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from generator.importing.draft import Fate
from generator.importing.merges import Offer


@dataclass
class Summary:
    """What an import did, or would do."""

    new: list[str] = field(default_factory=list)
    updated: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The fields that were brought up to date, by listing."""
    unchecked: list[str] = field(default_factory=list)
    """Published listings whose check no longer stands, since what readers act on has changed."""
    unchanged: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    conflicts: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    unseen: int = 0
    """How many records were not in a source that does not say where it ends: they may be there still."""
    deleted: list[str] = field(default_factory=list)
    """Listings that a curator has deleted here and the source still has."""
    refused: list[str] = field(default_factory=list)
    """Records and updates that could not be taken, and why."""
    missing: Counter[str] = field(default_factory=Counter)
    proposed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The needs that were proposed from a new listing's own words, by listing."""
    offers: tuple[Offer, ...] = ()
    same_names: list[str] = field(default_factory=list)
    """Records whose name another record of the source has."""
    unused_columns: list[str] = field(default_factory=list)
    """The columns whose values were all set aside, and not because the mapping says so."""
    fates: Counter[Fate] = field(default_factory=Counter)
    records: int = 0

    @property
    def offered(self) -> list[str]:
        """Return what may be there twice, as lines to print: in the source, then in the book."""
        return [*self.same_names, *(f"{offer.id}: {' '.join(offer.reasons)}" for offer in self.offers)]
