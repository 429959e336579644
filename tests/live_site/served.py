"""A live site of the invented town, and where it answers."""

from __future__ import annotations

import http.client
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.live_site import LiveSite
from generator.problems import Problem
from tests.kept_build.edits import dressed

CHOIR = "listings/anytown/sing-along-choir.yml"


def dress_plainly(folder: Path) -> None:
    """Leave a dressed folder without MkDocs."""
    shutil.rmtree(folder, ignore_errors=True)
    dressed(folder)
    (folder / "404.html").write_text("<body><h1>Not here</h1>[[foot]]</body>", encoding="utf-8")


@dataclass
class Served:
    """A live site, where it answers, and what it has told."""

    town: Path
    live: LiveSite
    port: int
    told: list[tuple[tuple[Problem, ...], str]]
    look: Path
    """A look of its own, whose files may be saved half typed."""

    def get(self, path: str, method: str = "GET", host: str = "") -> tuple[int, bytes, http.client.HTTPMessage]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, headers={"Host": host or f"127.0.0.1:{self.port}"})
        answer = connection.getresponse()
        return answer.status, answer.read(), answer.headers

    def edit(self, old: str, new: str) -> None:
        path = self.town / CHOIR
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not is_so():
            assert time.monotonic() < end, self.told
            time.sleep(0.05)
