"""An engine in a real Chromium, four times slowed down: what it fetches, when it is ready, and what a letter costs.

Every engine runs in the page itself, because Chromium slows a page down, not surely its workers.
"""

from __future__ import annotations

import gzip
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

SLOWER = 4
PACKED = {".json", ".mjs", ".js", ".html", ".css", ".wasm"}
"""What a static host sends gzipped; it sends other kinds of file, such as .bin and Pagefind's own, as they are."""

_GET = """async (file, kind) => {
  const answer = await fetch("/" + file);
  return kind === "json" ? answer.json() : kind === "bytes" ? answer.arrayBuffer() : answer.text();
}"""
_START = f"""async ([name, query]) => {{
  const {{start}} = await import("/type.mjs");
  const {{engine, ready, first, shown}} = await start(name, {_GET}, location.origin + "/", query);
  globalThis.engine = engine;
  return {{ready, first, shown}};
}}"""
_SETTLE = "() => globalThis.engine.settle?.()"
_TYPE = """async ([queries, rounds, most]) => {
  const {typing} = await import("/type.mjs");
  return typing(globalThis.engine, queries, rounds, most);
}"""
_OURS_ALONE = {"/", "/index.html", "/type.mjs", "/favicon.ico"}
"""What the measuring itself fetches."""


def wire(path: Path) -> int:
    """Return how many bytes of a file a static host sends."""
    data = path.read_bytes()
    return len(gzip.compress(data, 6, mtime=0)) if path.suffix in PACKED else len(data)


class _Handler(SimpleHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        """Send a file, and note that it was asked for."""
        path = self.path.split("?")[0]
        if path not in _OURS_ALONE and not path.startswith("/engines/"):
            self.asked.append(path)
        super().do_GET()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


_Handler.extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve a folder on this machine; yield its address and the list of what is asked for."""
    asked: list[str] = []
    handler = type("Handler", (_Handler,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/", asked
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open the system's Chromium, or else the one that playwright has."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-headless-shell"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


def measure(browser: Browser, folder: Path, engine: str, queries: Sequence[str], most: float) -> dict[str, Any]:
    """Return what one engine took in a fresh page, slowed down."""
    with served(folder) as (address, asked):
        context = browser.new_context()
        page = context.new_page()
        page.set_default_timeout(0)
        page.goto(address)
        tools = context.new_cdp_session(page)
        before = _heap(tools)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        found: dict[str, Any] = page.evaluate(_START, [engine, queries[0]])
        first = [folder / path.lstrip("/") for path in dict.fromkeys(asked)]
        page.evaluate(_SETTLE)
        asked.clear()
        found |= page.evaluate(_TYPE, [list(queries), 1, most])
        tools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        found |= {"requests": len(asked), "heap": _heap(tools) - before}
        context.close()
    return found | {"first_bytes": sum(map(wire, first)), "first_files": len(first), "parts": _parts(first)}


def cold(browser: Browser, folder: Path, engine: str, query: str) -> dict[str, Any]:
    """Return the bytes that a first query takes, and whether its answer is the one that comes with everything there."""
    with served(folder) as (address, asked):
        page = browser.new_page()
        page.goto(address)
        found: dict[str, Any] = page.evaluate(_START, [engine, query])
        first = sum(wire(folder / path.lstrip("/")) for path in dict.fromkeys(asked))
        page.evaluate(_SETTLE)
        again = page.evaluate("(query) => globalThis.engine.search(query)", query)
        page.close()
    return {"bytes": first, "stays": found["shown"] == again}


def _parts(files: Sequence[Path]) -> dict[str, int]:
    """Return the bytes of files by what they are: the programs together, and each kind of index file."""
    found: dict[str, int] = {}
    for path in files:
        name = "programs" if path.suffix in (".js", ".mjs") else path.name.partition(".")[0].partition("-")[0]
        found[name] = found.get(name, 0) + wire(path)
    return found


def _heap(tools: Any) -> int:
    tools.send("HeapProfiler.collectGarbage")
    usage = tools.send("Runtime.getHeapUsage")
    return int(usage["usedSize"] + usage.get("backingStorageSize", 0))
