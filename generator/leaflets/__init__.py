"""Leaflets to print, as PDF: what stands on each, decided here, and the builder that sets it with Typst.

Listing text reaches Typst as JSON alone, so that it can never become code.
"""

from generator.leaflets.catalogue import leaflets
from generator.leaflets.model import Leaflet
from generator.leaflets.page_links import links
from generator.leaflets.pdf_cache import LeafletBuilder, UnprintableLeaflets, cache_folder
from generator.leaflets.site_picture import site_picture
from generator.leaflets.typst_compile import CannotTypeset

__all__ = [
    "CannotTypeset",
    "Leaflet",
    "LeafletBuilder",
    "UnprintableLeaflets",
    "cache_folder",
    "leaflets",
    "links",
    "site_picture",
]
