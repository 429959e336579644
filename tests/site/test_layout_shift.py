"""Nothing that is drawn moves aside while the rest of a page comes, piece by piece, over a slow line."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from playwright.sync_api import expect

from tests.site.conftest import PREFIX, SiteHost, Watched
from tests.site.kinds import KINDS

pytestmark = pytest.mark.browser

ADD_SHIFTS = """
window.shift = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; }))
  .observe({type: "layout-shift", buffered: true});
"""
"""Adds up how far things moved in `window.shift`: https://web.dev/articles/cls. Google calls 0.1 good."""
SHIFT = "window.shift"

PIECE, PAUSE = 1_500, 0.02
"""Bytes of a page that come at once, and the seconds until the next come."""
LATE = 0.6
"""Seconds until a file of the finder comes: the search page says by then that it is getting ready."""


class SlowHost(SiteHost):
    """Sends a page in pieces, so that a browser draws it half come, and the finder's files late."""

    def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:  # type: ignore[override]
        path = self.path.partition("?")[0]
        if path.endswith(".bin"):
            time.sleep(LATE)
        if not path.endswith("/"):
            shutil.copyfileobj(source, outputfile)
            return
        while piece := source.read(PIECE):
            outputfile.write(piece)
            outputfile.flush()
            time.sleep(PAUSE)


@pytest.fixture(scope="module")
def slow_address(site: Path) -> Iterator[str]:
    host = functools.partial(SlowHost, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 800)])
def test_nothing_moves_while_a_page_comes_in_pieces(
    watch: Callable[..., Watched], slow_address: str, width: int, height: int
) -> None:
    watched = watch(home=slow_address, viewport={"width": width, "height": height}, first_visit=True)
    watched.page.add_init_script(ADD_SHIFTS)
    moved = {}
    for kind in ("find", "submit", "listing", "place"):  # where something comes by script, or beside the rest
        page = watched.go(KINDS[kind])
        if kind == "find":
            expect(page.locator("[data-module=finder]")).to_have_attribute("data-whole", "yes")
        page.wait_for_load_state("networkidle")
        moved[kind] = page.evaluate(SHIFT)
    assert {kind: by for kind, by in moved.items() if by >= 0.01} == {}
