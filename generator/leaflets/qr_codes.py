"""QR codes that lead to a page of the site, drawn as SVG."""

from __future__ import annotations

import io
from functools import lru_cache

from generator import urls
from generator.languages import say
from generator.leaflets.model import QrCode
from generator.leaflets.paper_text import on_paper

QUIET = 2
"""White squares around the drawing; the white paper around it gives the rest of the four that readers need."""

MASK = 3
"""The pattern laid over every code: its diagonals break up runs of one colour, of which an address has few."""


def qr_code(site_address: str, page: str, what: str) -> QrCode:
    """Return the code of a page of the site. `what` says what is there, for those who cannot see the code."""
    url = urls.absolute(site_address, page)
    typed = urls.without_scheme(url)
    return QrCode(url, on_paper(typed), say("QR code: {what}, {address}", what=what, address=typed))


@lru_cache(maxsize=20_000)  # a listing is on a dozen leaflets
def drawing(url: str) -> str:
    """Return the QR code of an address as SVG. A seventh of it may be damaged and it still reads.

    One mask for all: to find the best of eight takes four times as long as the rest, and phones read any of them.
    """
    import segno  # slow to import, and a build without leaflets needs none of it

    svg = io.BytesIO()
    segno.make(url, error="m", micro=False, mask=MASK).save(
        svg, kind="svg", border=QUIET, xmldecl=False, omitsize=True, nl=False
    )
    return svg.getvalue().decode()
