"""The shapes that people may type into `directory/`. Pure: no files, no HTML, no clock."""

from schema.area import Area, Practice, Team
from schema.equivalents import Equivalents
from schema.listing import Listing
from schema.need import Heading, Need, Needs
from schema.record import Record
from schema.settings import Settings

__all__ = ["Area", "Equivalents", "Heading", "Listing", "Need", "Needs", "Practice", "Record", "Settings", "Team"]
