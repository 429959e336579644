"""One page of every kind in the invented town, by what kind it is. A new hand-written page joins by itself."""

from __future__ import annotations

from pathlib import Path

from generator import urls

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "tests" / "sample"
DAY = "2026-11-21"

MADE = {
    "listing": "listings/sing-along-choir/",
    "listing with several venues": "listings/money-advice/",
    "listing by phone only": "listings/telephone-friends/",
    "listing for everybody": "listings/tea-text-line/",
    "paused listing": "listings/harbour-walkers/",
    "closed listing": "listings/lunch-club/",
    "sensitive listing": urls.listing("safe-haven", sensitive=True),
    "hostile listing": "listings/hostile-words/",
    "listing with long words": "listings/long-words/",
    "listing in Arabic": "listings/arabic-tea/",
    "moved listing": "listings/tuesday-singers/",
    "place": "areas/anytown/",
    "place without parts of its own": "areas/otherham/",
    "neighbourhood": "areas/northside/",
    "network": "areas/otherham-network/",
    "need in an area": "areas/northside/loneliness/",
    "sensitive need in an area": urls.area_need("northside", "domestic-abuse", sensitive=True),
    "need": "needs/loneliness/",
    "sensitive need": urls.need("domestic-abuse", sensitive=True),
    "organisation": "organisations/anytown-good-neighbours/",
    "sensitive organisation": urls.organisation("anytown-women-together", sensitive=True),
    "open data": "data/",
    "for websites": "for-websites/",
    "ready links of an area": "for-websites/anytown/",
    "page that is not there": "404.html",
}


def _by_hand() -> dict[str, str]:
    names = sorted(path.stem for path in (ROOT / "directory" / "pages").glob("*.md") if path.stem != "stencil")
    return {name: "" if name == "index" else f"{name}/" for name in names}


FRAMES = {
    "frame": "embed/northside/loneliness/",
    "dark frame": "embed/northside/loneliness/#dark",
    "sensitive frame": urls.embed("northside", "domestic-abuse", sensitive=True),
}
"""Pages for other people's websites, which have neither our head nor our foot."""
AT_WORK = {
    "answers to a search": "find/#q=lonely&near=northside",
    "answers where there is danger": "find/#q=he+hits+me",
    "search with no answer": "find/#q=zzqx",
    "plan of three": "plan/#v=1&l=sing-along-choir,money-advice,harbour-walkers",
}
"""Pages once their scripts have something to show."""
KINDS = {**_by_hand(), **MADE}
SENSITIVE = tuple(kind for kind in MADE if kind.startswith("sensitive"))


def page_file(site: Path, address: str) -> Path:
    """Return the file that holds the page at an address."""
    return site / address if address.endswith(".html") else site / address / "index.html"
