"""The service worker, `/sw.js`: the worker below the list of what a phone keeps of this build, or the kill switch."""

from __future__ import annotations

import datetime
import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from generator import languages, urls
from generator.export.plan import SENSITIVE_FACTS
from generator.export.search_index import APART, FOLDER
from generator.resources import SITE_OVERRIDES

SOURCES = SITE_OVERRIDES / "assets" / "offline"
FILE = "sw.js"
WORKER, KILL_SWITCH = "sw.js", "kill-switch.js"
MAX_COMPRESSED_BYTES = 1_000_000
"""Beyond these a phone keeps nothing of the finder, and of the book only what its reader has opened."""
PAGES = (urls.OFFLINE, urls.HOME, urls.PLAN, urls.HEADINGS, urls.A_TO_Z)
FINDER_SCRIPTS = ("assets/search/", "assets/search-page/")
"""What only the finder's page needs. It is as heavy as the book, so it is kept once a reader has opened that page."""
_ONLINE = ("assets/submit/", "assets/embed/")
"""What only pages need that are of no use with no network."""
EVERY_PAGES_SHEET = ("assets/linkbook.css", "assets/css/")
"""And its parts. It is in the theme's sheet in a finished site, or a file beside it; the worker asks the home page."""
_CACHED_SUFFIXES = (".css", ".svg")
NAMED_AFTER = re.compile(r"[.-][0-9a-f]{8,12}\.(?:json|bin)$")
"""A file that is named after what is in it, as `HASHED` in `sw.js` has it."""


def offline(
    bodies: Mapping[str, str],
    chrome: str,
    search_index: Mapping[str, bytes],
    plan: Mapping[str, bytes],
    scripts: Mapping[str, bytes],
    words: Mapping[str, bytes],
    today: datetime.date,
) -> dict[str, bytes]:
    """Return the service worker, told what to keep: a few pages, the look, the listings' facts, and later the finder.

    `bodies` are pages' bodies by address; `chrome` is what stands on every page, as any text that changes with it.
    `words` are other languages' sentences, by the folder of their pages: they and that language's page for having no
    network are kept for whoever opens a page of it. The facts are those of `plan`: few bytes, in few files, with all
    that a person needs to ring or go. No sensitive listing is among them, nor in what is kept of the finder. A heavy
    book is left for its reader to open.
    """
    source, looks = _source(WORKER), dict(_looks())
    scripts = _kept(scripts)
    told = {address: bodies[address].encode() for address in (*PAGES, urls.FIND)} | dict(words)
    book = {path: data for path, data in plan.items() if not path.startswith(SENSITIVE_FACTS)}
    index = {path: data for path, data in search_index.items() if not path.startswith(f"{FOLDER}/{APART}")}
    finder = {path: data for path, data in scripts.items() if path.startswith(FINDER_SCRIPTS)} | index
    content = {FILE: source.encode(), "chrome": chrome.encode(), **looks, **scripts, **search_index, **plan, **told}
    build = {
        "apart": [SENSITIVE_FACTS, f"{FOLDER}/{APART}"],
        "neutral": f"{urls.NEUTRAL}[0-9a-f]{{8}}",
        "version": _version(content, today),
        "pages": PAGES,
        "looks": [path for path in looks if not path.startswith(EVERY_PAGES_SHEET)],
        "scripts": _hashes({path: data for path, data in scripts.items() if path not in finder}),
        "book": _hashes(book) if _compressed_size(book.values()) <= MAX_COMPRESSED_BYTES else {},
        "languages": {folder: _hashes({_script(folder): data}) for folder, data in words.items()},
        "finder": _hashes(finder) if _compressed_size(search_index.values()) <= MAX_COMPRESSED_BYTES else {},
    }
    return {FILE: f"const BUILD = {json.dumps(build, separators=(',', ':'))};\n\n{source}".encode()}


def _script(folder: str) -> str:
    return languages.SCRIPT.format(language=folder.rstrip("/"))


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the first letters of each file's hash, by which the worker knows a file that it has; none if named so."""
    return {path: "" if NAMED_AFTER.search(path) else digest(data) for path, data in files.items()}


def digest(data: bytes) -> str:
    """Return the first twelve letters of the hash of some bytes."""
    return hashlib.sha256(data).hexdigest()[:12]


def _compressed_size(files: Iterable[bytes]) -> int:
    """Return how many bytes some files are when compressed."""
    return sum(len(gzip.compress(data, 6, mtime=0)) for data in files)


def kill_switch() -> dict[str, bytes]:
    """Return the worker that deletes every copy of ours and then itself."""
    return {FILE: _source(KILL_SWITCH).encode()}


def _source(name: str) -> str:
    return (SOURCES / name).read_text(encoding="utf-8")


def _kept(scripts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the scripts without those that are made into this one, and those of no use with no network."""
    ours = {f"assets/offline/{name}" for name in (WORKER, KILL_SWITCH)}
    return {path: data for path, data in scripts.items() if path not in ours and not path.startswith(_ONLINE)}


def _looks() -> Iterator[tuple[str, bytes]]:
    """Yield every style sheet and picture of ours, with its path in the site."""
    for path in sorted((SITE_OVERRIDES / "assets").rglob("*")):
        name = path.relative_to(SITE_OVERRIDES).as_posix()
        if path.suffix in _CACHED_SUFFIXES and not name.startswith(_ONLINE):
            yield name, path.read_bytes()


def _version(content: Mapping[str, bytes], today: datetime.date) -> str:
    """Return a short hash of everything that the copy holds, and of the day."""
    whole = hashlib.sha256(today.isoformat().encode())
    for name, data in content.items():
        whole.update(f"\n{name} {len(data)}\n".encode() + data)
    return whole.hexdigest()[:12]
