"""Beginning a directory's geography from open data: postcodes, place names, outlines, neighbourhoods and surgeries."""

from generator.geo_import.chosen_areas import CannotChoose
from generator.geo_import.downloads import CannotReadDownload, Download, Progress
from generator.geo_import.gather import GeographyFiles, Wishes, gather
from generator.geo_import.geo_tables import CannotKeep
from generator.geo_import.write_files import CannotWriteGeography, write

__all__ = [
    "CannotChoose",
    "CannotKeep",
    "CannotReadDownload",
    "CannotWriteGeography",
    "Download",
    "GeographyFiles",
    "Progress",
    "Wishes",
    "gather",
    "write",
]
