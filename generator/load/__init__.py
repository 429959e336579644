"""Reading `directory/`: the only part of the pipeline that opens its files."""

from generator.load import folders
from generator.load.directory import KeptEntries, Read, Records, directory, how_many, listing, settings
from generator.load.geography import Geography
from generator.load.incoming import incoming
from generator.load.older_copies import OlderCopies
from generator.load.shared_records import SharedRecords
from generator.load.validation import Entry
from generator.load.yaml_parser import Document

__all__ = [
    "Document",
    "Entry",
    "Geography",
    "KeptEntries",
    "OlderCopies",
    "Read",
    "Records",
    "SharedRecords",
    "directory",
    "folders",
    "how_many",
    "incoming",
    "listing",
    "settings",
]
