"""What was tested for accessibility, and when: `make accessibility` tries it all, and writes it into the statement.

Every kind of page is opened in every state. The record is `accessibility.json` beside this; the last part of
`directory/pages/accessibility.md` is made from it, faults and all. The tests look at a share of the same table.
"""

from __future__ import annotations

import datetime
import functools
import http.server
import json
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from generator.formatting import date_words, list_words
from tests.site import axe, states
from tests.site.conftest import FLAGS, PREFIX, SiteHost, build, chromium, new_watched
from tests.site.kinds import AT_WORK, FRAMES, KINDS, ROOT, SAMPLE

RECORD = Path(__file__).with_name("accessibility.json")
STATEMENT = ROOT / "directory" / "pages" / "accessibility.md"
HEADING = "### What was tested, and when\n"
_COLOURS = {"light": "light", "dark": "dark", "forced": "chosen by the device"}


@dataclass(frozen=True)
class Fault:
    """A rule that a page breaks."""

    kind: str
    state: str
    what: str


def faults(page: Page, kind: str) -> Iterator[Fault]:
    """Yield everything that is wrong with an open page, in every state."""
    for state in states.STATES:
        state.put_on(page)
        for rule, _ in axe.violations(page):
            yield Fault(kind, f"{state.scheme}, {state.width}", rule)
    for what in states.spaced_out(page):
        yield Fault(kind, "text set far apart", what)
    if states.covered(page) > 0.5:
        yield Fault(kind, "400% zoom", "more than half of the window is covered")
    for what in states.moving(page):
        yield Fault(kind, "no movement", what)


def record(browser: Browser, home: str, today: datetime.date) -> dict[str, Any]:
    """Return what was tried, and what was wrong."""
    watched = new_watched(browser, home)
    found: list[Fault] = []
    pages = {**KINDS, **AT_WORK, **FRAMES}
    for kind, address in pages.items():
        watched.page.goto("about:blank")
        watched.go(address)
        watched.page.wait_for_load_state("networkidle")
        found += faults(watched.page, kind)
    return {
        "on": today.isoformat(),
        "browser": f"Chromium {browser.version.partition('.')[0]}",
        "axe": axe.version(),
        "kinds": list(pages),
        "schemes": sorted({state.scheme for state in states.STATES}, key=list(_COLOURS).index),
        "widths": list(states.WIDTHS),
        "faults": [vars(fault) for fault in found],
    }


def words(tested: dict[str, Any]) -> str:
    """Return the record as the last part of the statement, in Markdown."""
    colours = list_words([_COLOURS[scheme] for scheme in tested["schemes"]])
    widths = list_words([str(width) for width in tested["widths"]])
    found = [f"- {fault['kind']} ({fault['state']}): {fault['what']}" for fault in tested["faults"]]
    return "\n".join(
        [
            HEADING,
            f"On {date_words(datetime.date.fromisoformat(tested['on']))} a computer opened one page of every kind, of a"
            f" made-up town: {len(tested['kinds'])} kinds. It used {tested['browser']}. It looked at each:",
            "",
            f"- in colours that are {colours}, on screens {widths} pixels wide, with axe-core {tested['axe']}, which"
            " looks for what breaks WCAG 2.2 at levels A and AA",
            "- zoomed in to 400%",
            "- with letters, words and lines set further apart",
            "- as it is for people who have asked their device for no movement.",
            "",
            *(["It found these faults:", "", *found] if found else ["It found nothing wrong."]),
            "",
            "A computer finds only some kinds of fault. Only people can find the rest.",
            "",
        ]
    )


def with_words(statement: str, tested: dict[str, Any]) -> str:
    """Return the statement with its last part made anew."""
    kept, heading, _ = statement.partition(HEADING)
    assert heading, f"{STATEMENT} has no heading {HEADING!r}"
    return kept + words(tested)


def main() -> None:
    """Try every kind of page in every state, and write what came of it."""
    if not axe.is_here:
        sys.exit("axe-core is not here. Set up with: make test")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as programs:
        site = Path(folder) / "site"
        build(SAMPLE, site, "--no-leaflets")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(SiteHost, directory=str(site)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = programs.chromium.launch(executable_path=chromium(), args=FLAGS)
        tested = record(browser, f"http://127.0.0.1:{server.server_port}{PREFIX}", datetime.date.today())
        browser.close()
        server.shutdown()
    RECORD.write_text(json.dumps(tested, indent=1) + "\n", encoding="utf-8")
    STATEMENT.write_text(with_words(STATEMENT.read_text(encoding="utf-8"), tested), encoding="utf-8")
    print(f"{len(tested['kinds'])} kinds in {len(states.STATES)} states: {len(tested['faults'])} faults")


if __name__ == "__main__":
    main()
