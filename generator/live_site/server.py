"""The live site for a browser on this machine: pages, files, and a word when what is shown has changed."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Callable
from functools import partial
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.live_site.live_site import CannotShow, LiveSite
from generator.stamp import NOT_FOUND

SCRIPT, WAIT = "live-reload.js", "live-reload"
PATIENCE = 25.0
"""Seconds that a browser waits for a change before it asks again."""
_TYPES = {".js": "text/javascript", ".ics": "text/calendar", ".bin": "application/octet-stream", ".yml": "text/yaml"}
_NOT_SHOWN = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>This page cannot be shown</title>"
    "<body><h1>This page cannot be shown</h1><p>{}</p><p>Mend this, and the page is shown here by itself.</p></body>"
)
_TAG = f'<script src="/{SCRIPT}" defer></script></body>'.encode()


def serve(live: LiveSite, host: str, port: int, ready: Callable[[int], None]) -> None:
    """Answer browsers until the program is stopped; `ready` is called with the port. Raises OSError if it is taken."""
    with ThreadingHTTPServer((host, port), partial(Handler, live)) as server:
        server.daemon_threads = True
        ready(server.server_address[1])
        server.serve_forever()


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    protocol_version = "HTTP/1.1"
    server: ThreadingHTTPServer

    def __init__(self, live: LiveSite, *given: object) -> None:
        self._live = live
        super().__init__(*given)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with a page, a file or a word."""
        if not self._is_ours():
            self._answer(403, b"Open this site by the address that linkbook serve printed.\n", "text/plain")
            return
        address = urlsplit(self.path)
        path = unquote(address.path).lstrip("/")
        if path == WAIT:
            self._wait(address.query)
        elif path == SCRIPT:
            self._answer(200, Path(__file__).with_name(SCRIPT).read_bytes(), "text/javascript")
        elif ".." in path.split("/") or "\\" in path or "\0" in path:
            self._not_found()
        else:
            try:
                self._site(path)
            except CannotShow as fault:
                self._html(500, _NOT_SHOWN.format(escape(str(fault))).encode())

    do_HEAD = do_GET

    def _is_ours(self) -> bool:
        """Return whether a request names the address that is served: another name may lead here by a trick."""
        host, port = self.server.server_address[:2]
        return self.headers.get("Host", "") in {f"{name}:{port}" for name in (str(host), "127.0.0.1", "localhost")}

    def _wait(self, query: str) -> None:
        version = int(query) if query.isascii() and query.isdigit() else -1
        self._answer(200, str(self._live.wait(version, PATIENCE)).encode(), "text/plain")

    def _site(self, path: str) -> None:
        address = path.removesuffix("index.html")
        page = self._live.page(address) if address.endswith("/") else None
        if page is not None:
            self._html(200, page)
            return
        file = self._live.file(f"{address}index.html" if address in ("", path) and path[-1:] in ("", "/") else path)
        data = file.read_bytes() if file else self._live.data(path if path[-1:] != "/" else f"{path}index.html")
        if data is not None:
            name = file.name if file else path if path[-1:] != "/" else "index.html"
            self._html(200, data) if name.endswith(".html") else self._answer(200, data, _type(name))
        elif path and self._live.page(f"{path}/") is not None:
            self._answer(301, b"", "text/plain", {"Location": f"/{path}/"})
        else:
            self._not_found()

    def _not_found(self) -> None:
        file = self._live.file(NOT_FOUND)
        self._html(404, file.read_bytes() if file else b"There is no such page.")

    def _html(self, status: int, html: bytes) -> None:
        self._answer(status, html.replace(b"</body>", _TAG), "text/html")

    def _answer(self, status: int, data: bytes, kind: str, more: dict[str, str] | None = None) -> None:
        text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-cache")
        self.send_header("ETag", f'"{hashlib.blake2b(data, digest_size=12).hexdigest()}"')
        self.send_header("X-Content-Type-Options", "nosniff")
        for name, value in (more or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request: what is said is about the directory."""


def _type(name: str) -> str:
    suffix = Path(name).suffix
    return _TYPES.get(suffix) or mimetypes.types_map.get(suffix) or "application/octet-stream"
