"""Give Lighthouse six pages of a built site, and print its figures.

`python -m benchmarks.lighthouse SITE [--write] [--lighthouse PROGRAM]`. The site is that of tests/sample, built with
`linkbook build --directory tests/sample --out SITE`. Lighthouse comes with `npm install --prefix FOLDER lighthouse@13`
and is then FOLDER/node_modules/.bin/lighthouse; Node must be 22.19 or newer. The host squeezes, as ours do.
"""

from __future__ import annotations

import argparse
import datetime
import functools
import gzip
import http.server
import io
import json
import os
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.site.conftest import PREFIX, SiteHost, chromium

PAGES = ("", "find/", "listings/sing-along-choir/", "areas/northside/", "needs/loneliness/", "plan/")
KINDS = ("performance", "accessibility", "best-practices", "seo")
RESULTS = Path(__file__).with_name("results.md")
_SQUEEZED = {".html", ".css", ".js", ".json", ".svg", ""}


class SqueezingHost(SiteHost):
    """The tests' host, which squeezes as the hosts do whose configuration we ship."""

    def send_head(self) -> Any:
        """Send the head of a file and return the file, squeezed."""
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in _SQUEEZED or not path.is_file():
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 6, mtime=0)
        self.send_response(200)
        for name, value in (("Content-Type", self.guess_type(str(path))), ("Content-Encoding", "gzip")):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


@dataclass(frozen=True)
class Figures:
    """What Lighthouse says of one page, on a phone."""

    page: str
    scores: tuple[int, ...]
    shift: float
    """Cumulative layout shift."""
    missed: tuple[str, ...]
    """The audits that took something off."""


def figures(page: str, report: dict[str, Any]) -> Figures:
    """Return the figures of one report."""
    scores = tuple(round(100 * (report["categories"][kind]["score"] or 0)) for kind in KINDS)
    weighed = {ref["id"] for kind in KINDS for ref in report["categories"][kind]["auditRefs"] if ref["weight"]}
    audits = report["audits"]
    missed = (name for name in weighed if (score := audits[name]["score"]) is not None and score < 0.9)
    return Figures(page, scores, audits["cumulative-layout-shift"]["numericValue"], tuple(sorted(missed)))


def ask(program: str, address: str) -> dict[str, Any]:
    """Return Lighthouse's report of one address."""
    flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu"
    words = [program, address, "--quiet", "--output=json", f"--only-categories={','.join(KINDS)}", flags]
    done = subprocess.run(
        words, env={**os.environ, "CHROME_PATH": chromium() or ""}, capture_output=True, text=True, check=True
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def table(found: list[Figures]) -> str:
    """Return the figures as a table in Markdown."""
    head = "| page | " + " | ".join(KINDS) + " | layout shift | took something off |\n|---" + "|---" * 6 + "|\n"
    return head + "".join(map(_row, found))


def _row(one: Figures) -> str:
    cells = (f"`/{one.page}`", *map(str, one.scores), f"{one.shift:.3f}", ", ".join(one.missed) or "none")
    return f"| {' | '.join(cells)} |\n"


def main() -> None:
    """Ask, print, and write if asked to."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("site", type=Path)
    given.add_argument("--lighthouse", default="lighthouse", help="the program")
    given.add_argument("--write", action="store_true", help=f"write the figures to {RESULTS.name}")
    options = given.parse_args()
    host = functools.partial(SqueezingHost, directory=str(options.site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = f"http://127.0.0.1:{server.server_port}{PREFIX}"
    found = []
    for page in PAGES:
        found.append(figures(page, ask(options.lighthouse, home + page)))
        print(table(found[-1:]).splitlines()[-1], flush=True)
    server.shutdown()
    if options.write:
        today = datetime.date.today().isoformat()
        said = f"Written by `python -m benchmarks.lighthouse SITE --write` on {today}: a phone, simulated."
        RESULTS.write_text(f"# Lighthouse\n\n{said}\n\n{table(found)}", encoding="utf-8")


if __name__ == "__main__":
    main()
