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
HEAVY = 2_000_000
"""Bytes, squeezed, beyond which a phone keeps of the whole book only what its reader has opened."""
PAGES = (urls.OFFLINE, urls.HOME, urls.FIND, urls.PLAN, urls.HEADINGS)
BOOK = urls.A_TO_Z
_KINDS = (".css", ".js", ".svg")


def offline(
    bodies: Mapping[str, str],
    chrome: str,
    finder: Mapping[str, bytes],
    plan: Mapping[str, bytes],
    today: datetime.date,
) -> dict[str, bytes]:
    """Return the service worker, told what to keep: a few pages, the look, and the whole book unless it is heavy.

    `bodies` are pages' bodies by address; `chrome` is what stands on every page, as any text that changes with it.
    The finder comes first: a plan's shelves are kept where both are light enough.
    """
    source, assets = _source(WORKER), dict(_assets())
    pages = {address: bodies[address].encode() for address in (*PAGES, BOOK)}
    weight = _weight([pages[BOOK], *finder.values()])
    book = [] if weight > HEAVY else [BOOK, *finder]
    shelves = [] if weight + _weight(plan.values()) > HEAVY else [*plan]
    parts = {FILE: source.encode(), "chrome": chrome.encode(), **assets, **finder, **plan, **pages}
    about = {
        "version": _version(parts, today),
        "pages": PAGES,
        "assets": [*assets],
        "book": [*book, *shelves],
    }
    return {FILE: f"const BUILD = {json.dumps(about)};\n\n{source}".encode()}


def _weight(files: Iterable[bytes]) -> int:
    """Return how heavy some files are, squeezed."""
    return sum(len(gzip.compress(data, 6, mtime=0)) for data in files)


def switched_off() -> dict[str, bytes]:
    """Return the worker that deletes every copy of ours and then itself."""
    return {FILE: _source(KILL_SWITCH).encode()}


def _source(name: str) -> str:
    return (SOURCES / name).read_text(encoding="utf-8")


def _assets() -> Iterator[tuple[str, bytes]]:
    """Yield every style sheet, module and picture of ours, with its path in the site."""
    for path in sorted((SITE_OVERRIDES / "assets").rglob("*")):
        if path.suffix in _KINDS and path.name not in (WORKER, KILL_SWITCH):
            yield path.relative_to(SITE_OVERRIDES).as_posix(), path.read_bytes()


def _version(parts: Mapping[str, bytes], today: datetime.date) -> str:
    """Return a short hash of everything that the copy holds, and of the day."""
    whole = hashlib.sha256(today.isoformat().encode())
    for name, data in parts.items():
        whole.update(f"\n{name} {len(data)}\n".encode() + data)
    return whole.hexdigest()[:12]
