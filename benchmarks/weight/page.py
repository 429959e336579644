"""What one page of a finished site costs a phone: its own bytes, and those of all that it asks for while it loads."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

_ASKED = re.compile(
    r'<link[^>]+rel="(?:stylesheet|preload|modulepreload)"[^>]*>|<script[^>]+src="[^"]+"[^>]*>|<img[^>]+src="[^"]+"[^>]*>'
)
_ADDRESS = re.compile(r'(?:href|src)="([^"#?]+)')
_LATER = 'data-module="next-time"'
"""A page that has it asks for the script that tells the next time."""
_LATER_SCRIPT = "assets/linkbook-later.js"
_SQUEEZED = {".html", ".css", ".js", ".json", ".svg"}


@dataclass(frozen=True)
class Weight:
    """Bytes on the wire, gzip where a host squeezes, and how many files are asked for."""

    page: str
    raw: int
    warm: int
    """The page alone: the rest is in the browser's cache."""
    cold: int
    requests: int


def weight(site: Path, page: str) -> Weight:
    """Return what a page of a site weighs. `page` is its file, from the top of the site."""
    html = (site / page).read_text(encoding="utf-8")
    asked = sorted(set(_asked(html, page)))
    warm = _wire(site / page)
    cold = warm + sum(_wire(site / name) for name in asked)
    return Weight(page, len(html.encode()), warm, cold, 1 + len(asked))


def _asked(html: str, page: str) -> Iterator[str]:
    for tag in _ASKED.findall(html):
        for address in _ADDRESS.findall(tag):
            if not address.startswith(("data:", "http:", "https:")):
                yield urljoin(f"/{page}", address).lstrip("/")
    if _LATER in html:
        yield _LATER_SCRIPT


@cache
def _wire(file: Path) -> int:
    data = file.read_bytes()
    return len(gzip.compress(data, 6, mtime=0)) if file.suffix in _SQUEEZED else len(data)
