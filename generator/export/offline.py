"""The service worker, `/sw.js`: the worker below the list of what a phone keeps of this build, or the kill switch."""

from __future__ import annotations

import datetime
import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from generator import urls
from generator.resources import SITE_OVERRIDES

SOURCES = SITE_OVERRIDES / "assets" / "offline"
FILE = "sw.js"
WORKER, KILL_SWITCH = "sw.js", "kill-switch.js"
MAX_COMPRESSED_BYTES = 2_000_000
"""Beyond these a phone keeps of the whole directory only what its reader has opened."""
PAGES = (urls.OFFLINE, urls.HOME, urls.FIND, urls.PLAN, urls.HEADINGS)
ALL_LISTINGS = urls.A_TO_Z
EVERY_PAGES_SHEET = ("assets/linkbook.css", "assets/css/")
"""And its parts. It is in the theme's sheet in a finished site, or a file beside it; the worker asks the home page."""
_CACHED_SUFFIXES = (".css", ".svg")


def offline(
    bodies: Mapping[str, str],
    chrome: str,
    search_index: Mapping[str, bytes],
    plan: Mapping[str, bytes],
    scripts: Mapping[str, bytes],
    today: datetime.date,
) -> dict[str, bytes]:
    """Return the service worker, told what to keep: a few pages, the look, and the whole directory unless it is large.

    `bodies` are pages' bodies by address; `chrome` is what stands on every page, as any text that changes with it.
    The search index comes first: a plan's shards are kept where both are small enough.
    """
    source, looks = _source(WORKER), dict(_looks())
    assets = {**looks, **_kept(scripts)}
    pages = {address: bodies[address].encode() for address in (*PAGES, ALL_LISTINGS)}
    index_size = _compressed_size([pages[ALL_LISTINGS], *search_index.values()])
    index_files = [] if index_size > MAX_COMPRESSED_BYTES else [ALL_LISTINGS, *search_index]
    plan_files = [] if index_size + _compressed_size(plan.values()) > MAX_COMPRESSED_BYTES else [*plan]
    content = {FILE: source.encode(), "chrome": chrome.encode(), **assets, **search_index, **plan, **pages}
    build = {
        "version": _version(content, today),
        "pages": PAGES,
        "assets": [path for path in assets if not path.startswith(EVERY_PAGES_SHEET)],
        "book": [*index_files, *plan_files],
    }
    return {FILE: f"const BUILD = {json.dumps(build)};\n\n{source}".encode()}


def _compressed_size(files: Iterable[bytes]) -> int:
    """Return how many bytes some files are when compressed."""
    return sum(len(gzip.compress(data, 6, mtime=0)) for data in files)


def kill_switch() -> dict[str, bytes]:
    """Return the worker that deletes every copy of ours and then itself."""
    return {FILE: _source(KILL_SWITCH).encode()}


def _source(name: str) -> str:
    return (SOURCES / name).read_text(encoding="utf-8")


def _kept(scripts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the scripts without those that are made into this one."""
    ours = {f"assets/offline/{name}" for name in (WORKER, KILL_SWITCH)}
    return {path: data for path, data in scripts.items() if path not in ours}


def _looks() -> Iterator[tuple[str, bytes]]:
    """Yield every style sheet and picture of ours, with its path in the site."""
    for path in sorted((SITE_OVERRIDES / "assets").rglob("*")):
        if path.suffix in _CACHED_SUFFIXES:
            yield path.relative_to(SITE_OVERRIDES).as_posix(), path.read_bytes()


def _version(content: Mapping[str, bytes], today: datetime.date) -> str:
    """Return a short hash of everything that the copy holds, and of the day."""
    digest = hashlib.sha256(today.isoformat().encode())
    for name, data in content.items():
        digest.update(f"\n{name} {len(data)}\n".encode() + data)
    return digest.hexdigest()[:12]
