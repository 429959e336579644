"""Leaflets to print, as PDF: what stands on each, decided here, and the press that sets it with Typst.

Listing text reaches Typst as JSON alone, so that it can never become code.
"""

from generator.leaflets.choose import leaflets
from generator.leaflets.links import links
from generator.leaflets.press import Faulty, Press, kept_in
from generator.leaflets.sheet import Leaflet
from generator.leaflets.typesetting import CannotPress

__all__ = ["CannotPress", "Faulty", "Leaflet", "Press", "kept_in", "leaflets", "links"]
