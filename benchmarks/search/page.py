"""The finder's page of a built site on a slow phone: requests, bytes and time to its first card, and what moves.

The network is that of Lighthouse's phone, made by the server so that workers have it too: every answer waits one round
trip, and all answers share one line. The processor is slowed down by the browser, which does that for the page and not
for its worker.
"""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page

from benchmarks.search.browser import PACKED

ROUND_TRIP = 0.15
"""Seconds: Lighthouse's slow 4G."""
BYTES_A_SECOND = 1_638_400 / 8
SLOWER = 4
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
_CHUNK = 4_096
_LONGEST = 30_000
_SETTLED = 1_500
"""Milliseconds after the first card in which anything that is still to move has moved."""
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json"}
_PACKED = {*PACKED, ".svg"}

_WATCH = """
globalThis.seen = {card: null, shift: 0, moved: []};
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    seen.shift += entry.value;
    const names = entry.sources.map(({node}) => node?.className || node?.parentNode?.className || node?.nodeName);
    seen.moved.push([entry.value, entry.startTime, names.join(" ")]);
  }
}).observe({type: "layout-shift", buffered: true});
const isThere = () => {
  if (seen.card !== null || !document.querySelector(".lb-results .lb-card")) return;
  requestAnimationFrame(() => { seen.card ??= performance.now(); });
};
new MutationObserver(isThere).observe(document, {childList: true, subtree: true});
"""


@dataclass
class Line:
    """A line that all answers share, and what went over it: when, the address, how many bytes."""

    round_trip: float = ROUND_TRIP
    bytes_a_second: float = BYTES_A_SECOND
    sent: list[tuple[float, str, int]] = field(default_factory=list)
    _free_at: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, size: int) -> None:
        """Return once so many bytes have had their turn."""
        with self._lock:
            self._free_at = max(self._free_at, time.monotonic()) + size / self.bytes_a_second
            left = self._free_at - time.monotonic()
        if left > 0:
            time.sleep(left)

    def until(self, seconds: float) -> list[tuple[str, int]]:
        """Return the addresses and bytes of what was sent until a time."""
        return [(path, size) for at, path, size in list(self.sent) if at <= seconds]


class _Host(SimpleHTTPRequestHandler):
    """A static host at the end of a slow line. It squeezes what hosts squeeze."""

    protocol_version = "HTTP/1.1"
    line: Line

    def do_GET(self) -> None:
        """Send a file slowly."""
        path = Path(self.translate_path(self.path.split("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        time.sleep(self.line.round_trip)
        with suppress(ConnectionError):
            self._send(path) if path.is_file() else self.send_error(404)

    def _send(self, path: Path) -> None:
        packed = path.suffix in _PACKED
        data = gzip.compress(path.read_bytes(), 6, mtime=0) if packed else path.read_bytes()
        self.line.sent.append((time.time(), self.path, len(data)))
        self.send_response(200)
        self.send_header("Content-Type", _TYPES.get(path.suffix, self.guess_type(path)))
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        for start in range(0, len(data), _CHUNK):
            chunk = data[start : start + _CHUNK]
            self.line.wait(len(chunk))
            self.wfile.write(chunk)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def hosted(folder: Path, line: Line) -> Iterator[str]:
    """Serve a folder over a line, and yield its address."""
    handler = type("Host", (_Host,), {"line": line})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def measure(browser: Browser, site: Path, queries: Sequence[str], size: Mapping[str, int] = PHONE) -> dict[str, Any]:
    """Return the medians over first visits, each with an empty cache, that begin with a search in the address."""
    visits = [visit(browser, site, f"find/#q={query}", size) for query in queries]
    return {
        "requests": median(one["requests"] for one in visits),
        "bytes": median(one["bytes"] for one in visits),
        "card": median(one["card"] for one in visits),
        "shift": max(one["shift"] for one in visits),
        "all_requests": median(one["all_requests"] for one in visits),
        "all_bytes": median(one["all_bytes"] for one in visits),
    }


def visit(browser: Browser, site: Path, address: str, size: Mapping[str, int] = PHONE) -> dict[str, Any]:
    """Return what one first visit took until its first card, and what moved until all had settled."""
    line = Line()
    with hosted(site, line) as top:
        context = browser.new_context(viewport=dict(size))  # type: ignore[arg-type]
        page = context.new_page()
        page.add_init_script(_WATCH)
        tools = context.new_cdp_session(page)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(top + address, wait_until="commit")
        found = _seen(page)
        before = line.until(found["at"])
        page.wait_for_selector("[data-whole]", state="attached", timeout=_LONGEST)
        context.close()
    return found | {
        "requests": len(before),
        "bytes": sum(size for _, size in before),
        "files": before,
        "sent": list(line.sent),
        "begun": found["at"] - found["card"] / 1000,
        "all_requests": len(line.sent),
        "all_bytes": sum(size for *_, size in line.sent),
    }


def _seen(page: Page) -> dict[str, Any]:
    page.wait_for_selector(".lb-results .lb-card", state="attached", timeout=_LONGEST)
    page.wait_for_timeout(_SETTLED)
    found: dict[str, Any] = page.evaluate("({...seen, at: (performance.timeOrigin + seen.card) / 1000})")
    return found
