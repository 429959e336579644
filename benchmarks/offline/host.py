"""A web host that counts what it is asked: squeezed answers, with an ETag or without, good for ten minutes."""

from __future__ import annotations

import functools
import gzip
import hashlib
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Host:
    """A site folder, which may be changed for another, and the size of each answer in the order they were asked."""

    folder: Path
    tags: bool
    answers: list[tuple[str, int]] = field(default_factory=list)
    address: str = ""


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, host: Host, **rest: Any) -> None:
        self.host = host
        super().__init__(*args, **rest)

    def do_GET(self) -> None:
        name = self.path.split("?")[0].lstrip("/")
        path = self.host.folder / name
        path = path / "index.html" if path.is_dir() else path
        data = path.read_bytes() if path.is_file() else b"not here"
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        same = self.host.tags and self.headers.get("If-None-Match") == tag
        body = b"" if same else data if path.suffix == ".bin" else gzip.compress(data, 6)
        self.host.answers.append((name, len(body)))
        self.send_response(304 if same else 200 if path.is_file() else 404)
        if not same and path.suffix != ".bin":
            self.send_header("Content-Encoding", "gzip")
        if self.host.tags:
            self.send_header("ETag", tag)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path, tags: bool) -> Iterator[Host]:
    """Give a host of a site folder; with `tags` it answers that nothing has changed where that is so."""
    host = Host(folder, tags)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, host=host))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host.address = f"http://127.0.0.1:{server.server_port}/"
    yield host
    server.shutdown()
