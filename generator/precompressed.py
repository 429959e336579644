"""Writing a gzipped twin beside each text file of a finished site, for web servers that send those as they are."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path

from generator import parallel

ENDINGS = frozenset({".css", ".csv", ".geojson", ".html", ".ics", ".js", ".json", ".ndjson", ".svg", ".txt", ".xml"})
"""What is text. Pictures, PDFs and the search's own files are squeezed already."""
SMALLEST = 1_024
"""Bytes below which a twin saves no packet of the network."""


def write(site: Path) -> int:
    """Write `name.gz` beside every text file of a site of 1 kB or more, and return how many.

    Same file, same bytes: a twin holds neither a name nor a time.
    """
    files = [path for path in sorted(site.rglob("*")) if path.suffix in ENDINGS and path.stat().st_size >= SMALLEST]
    return sum(parallel.map_chunks(_squeeze, files))


def _squeeze(paths: Sequence[Path]) -> list[int]:
    for path in paths:
        path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    return [1] * len(paths)
