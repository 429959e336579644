"""The README's pictures, taken from the starter directory: `make pictures`.

They are made by a command so that they stay true. Nobody edits them by hand.
"""

from __future__ import annotations

import datetime
import functools
import http.server
import io
import subprocess
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from generator import clock, leaflets, load, resolve, views
from generator.resolve import Directory
from tests.leaflets import reading
from tests.site.conftest import FLAGS, LINKBOOK, chromium

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / ".github" / "pictures"
WIDE = {"width": 1100, "height": 760}


def home(page: Page, site: str) -> None:
    """Show the front page."""
    page.goto(site)


def finder(page: Page, site: str) -> None:
    """Show what somebody finds who types their own words."""
    page.goto(f"{site}find/#q=can%27t+pay+the+rent&near=Dudley")
    page.wait_for_selector(".lb-card")


def area(page: Page, site: str) -> None:
    """Show the page of a place."""
    page.goto(f"{site}areas/dudley/")


def plan(page: Page, site: str) -> None:
    """Show three listings picked for one person."""
    page.goto(f"{site}find/#q=nobody+to+talk+to&near=Dudley")
    for turn in range(3):
        page.locator("#main .lb-add:visible").nth(turn).click()
    page.goto(f"{site}plan/")
    page.wait_for_selector("text=Finished with this person?")


def submit(page: Page, site: str) -> None:
    """Show the form that a charity fills in."""
    page.goto(f"{site}submit/")


def report(page: Page, site: str) -> None:
    """Show what a curator sees first."""
    page.goto(f"{site}report.html")


SHOWN: dict[str, Callable[[Page, str], None]] = {
    show.__name__: show for show in (home, finder, area, plan, submit, report)
}


def leaflet(directory: Directory, day: datetime.date) -> None:
    """Show the first two pages and the back of a leaflet."""
    made = leaflets.leaflets(directory, views.chrome(directory, day), day)
    one = next(leaflet for leaflet in made if leaflet.stem == "leaflets/areas/dudley")
    sheets = reading.pictures(one.content(), one.formats[0], ppi=60)
    wide = Image.new("RGB", (sum(sheet.width for sheet in sheets[:2]) + 10, sheets[0].height), "#b1b4b6")
    for turn, sheet in enumerate(sheets[:2]):
        wide.paste(sheet, (turn * (sheet.width + 10), 0))
    wide.quantize(64).save(PICTURES / "leaflet.png", optimize=True)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Build the site, open each page and keep a picture of it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        for words in (["build", "--no-leaflets", "--out", site], ["report", "--out", site / "report.html"]):
            subprocess.run([*LINKBOOK, *map(str, words)], cwd=ROOT, check=True)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        take(f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()
    day = clock.today()
    leaflet(resolve.link(load.directory(ROOT / "directory"), day), day)


def take(site: str) -> None:
    """Take a picture of everything that is shown."""
    with sync_playwright() as programs:
        browser = programs.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name, show in SHOWN.items():
            page = browser.new_page(viewport=WIDE)
            show(page, site)
            page.wait_for_timeout(500)
            shot = Image.open(io.BytesIO(page.screenshot()))
            shot.quantize(128).save(PICTURES / f"{name}.png", optimize=True)  # a third of the bytes, and looks the same
        browser.close()


if __name__ == "__main__":
    main()
