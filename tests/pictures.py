"""The README's pictures, taken from the starter directory: `make pictures`.

They are made by a command so that they stay true. Nobody edits them by hand.
"""

from __future__ import annotations

import functools
import http.server
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

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


SHOWN: dict[str, Callable[[Page, str], None]] = {"home": home, "finder": finder, "area": area}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Build the site, open each page and keep a picture of it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        subprocess.run([*LINKBOOK, "build", "--out", str(site)], cwd=ROOT, check=True)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        take(f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()


def take(site: str) -> None:
    """Take a picture of everything that is shown."""
    with sync_playwright() as programs:
        browser = programs.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name, show in SHOWN.items():
            page = browser.new_page(viewport=WIDE)
            show(page, site)
            page.wait_for_timeout(500)
            page.screenshot(path=PICTURES / f"{name}.png")
            sys.stdout.write(f"{PICTURES / name}.png\n")
        browser.close()


if __name__ == "__main__":
    main()
