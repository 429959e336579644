"""The picture that social media show beside a link to the site: its name and its strapline."""

from __future__ import annotations

from generator.leaflets import typst_compile
from generator.leaflets.typst_compile import Refused
from schema import Settings


def site_picture(settings: Settings) -> bytes | None:
    """Return the picture as a PNG, 1200 by 630 pixels; None when its words cannot be set. Same words, same bytes."""
    try:
        return typst_compile.png("picture.typ", {"name": settings.name, "strapline": settings.strapline})
    except Refused:
        return None
