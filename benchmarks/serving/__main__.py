"""`python -m benchmarks.serving SITE`: load a built site under nginx and Caddy for some seconds, on loopback alone."""

from __future__ import annotations

import argparse
import datetime
import http.client
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.serving import servers

RESULTS = Path(__file__).with_name("results.md")
PAGES = ("/", "/find/", "/finder/start.bin")
EXPECTED = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache"}

_INTRODUCTION = """# A built site under load

Written by `python -m benchmarks.serving SITE --write` on {day}: {connections} connections for {seconds} seconds
each, gzip asked for, on a machine that loads itself and had a load of {load} on {cores} cores in the five minutes
before. Bare is the same server with no line of ours, no compression and no headers: its limit. Compare shares of it,
never seconds of two machines, and on a busy machine neither closely. A town of 300,000 who each read one page a month
asks for a page every nine seconds.
"""


def main() -> int:
    """Load each server; return 1 if one that we ship says anything but 200, or loses a header."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.serving", description=__doc__)
    asked.add_argument("site", type=Path, help="The folder of a built site.")
    asked.add_argument("--seconds", type=int, default=10, choices=range(1, 11))
    asked.add_argument("--connections", type=int, default=16, choices=range(1, 65))
    asked.add_argument("--write", action="store_true", help="Write results.md.")
    given = asked.parse_args()
    if not shutil.which("wrk"):
        print("wrk is not here (apt-get install wrk), so nothing was measured.")
        return 0
    rows = _rows(given.site.resolve(), given.seconds, given.connections)
    text = _page(rows, given.seconds, given.connections)
    print(text)
    if given.write:
        RESULTS.write_text(text, encoding="utf-8")
    return int(any(wrong for *_, wrong in rows))


def _rows(site: Path, seconds: int, connections: int) -> list[tuple[str, str, float, str, str]]:
    rows = []
    port = servers.free_port()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        for name, command in servers.commands(site, Path(folder), port):
            with servers.running(command, port):
                for page in PAGES:
                    wrong = _missing(port, page) if "ship" in name else ""
                    rows.append((name, page, *_load(port, page, seconds, connections), wrong))
    return rows


def _missing(port: int, page: str) -> str:
    """Return what an answer lacks of what it should have; nothing when it has all."""
    asked = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    asked.request("GET", page, headers={"Accept-Encoding": "gzip"})
    answer = asked.getresponse()
    squeezed = answer.getheader("Content-Encoding") == "gzip" or page.endswith(".bin")
    lost = [name for name, value in EXPECTED.items() if answer.getheader(name) != value]
    return ", ".join([*lost, *([] if squeezed else ["gzip"]), *([] if answer.status == 200 else [str(answer.status)])])


def _load(port: int, page: str, seconds: int, connections: int) -> tuple[float, str]:
    """Return how many answers a second come, and how long the slowest hundredth waits; AssertionError at a fault."""
    address = f"http://127.0.0.1:{port}{page}"
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip", address]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said, said
    assert "Socket errors" not in said, said
    rate, slowest = re.search(r"Requests/sec:\s+([\d.]+)", said), re.search(r"99%\s+(\S+)", said)
    assert rate, said
    assert slowest, said
    return float(rate[1]), slowest[1]


def _page(rows: list[tuple[str, str, float, str, str]], seconds: int, connections: int) -> str:
    rates = {(name, page): rate for name, page, rate, _, _ in rows}
    lines = []
    for name, page, rate, slowest, wrong in rows:
        limit = rates[name.replace("as we ship it", "bare"), page]
        lines.append(f"| {name} | `{page}` | {rate:,.0f} | {slowest} | {rate / limit:.0%} | {wrong or 'none'} |")
    return "\n".join(
        [
            _INTRODUCTION.format(
                day=datetime.date.today(),
                connections=connections,
                seconds=seconds,
                load=f"{os.getloadavg()[1]:.0f}",
                cores=os.cpu_count(),
            ),
            "| server | file | answers a second | slowest hundredth | of its limit | missing |",
            "|---|---|---|---|---|---|",
            *lines,
            "",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
