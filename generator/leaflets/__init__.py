"""Leaflets to print, as PDF: what stands on each, decided here, and the press that sets it with Typst.

Listing text reaches Typst as JSON alone, so that it can never become code.
"""

from generator.leaflets.catalogue import leaflets
from generator.leaflets.model import Leaflet
from generator.leaflets.page_links import links
from generator.leaflets.pdf_cache import Faulty, LeafletBuilder, kept_in
from generator.leaflets.typst_compile import CannotPress

__all__ = ["CannotPress", "Faulty", "Leaflet", "LeafletBuilder", "kept_in", "leaflets", "links"]
