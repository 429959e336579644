"""The shapes that people may type into `directory/`. Pure: no files, no HTML, no clock."""

from schema.area import Area, Practice, Team
from schema.distinct import Distinct
from schema.listing import Listing
from schema.need import Heading, Need, Needs
from schema.organisation import Organisation
from schema.record import Record
from schema.settings import Settings
from schema.site_words import SiteWords
from schema.synonyms import Synonyms
from schema.venue import Venue

__all__ = [
    "Area",
    "Distinct",
    "Heading",
    "Listing",
    "Need",
    "Needs",
    "Organisation",
    "Practice",
    "Record",
    "Settings",
    "SiteWords",
    "Synonyms",
    "Team",
    "Venue",
]
