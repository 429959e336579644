"""Write 2.7 million invented postcodes, of as many bytes as the real ones, and take one area's out of them."""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from generator.geo_import.sources import Sources

AREAS, BLOCK = 350, 7_000
HEADINGS = [*"pcd pcd2 pcds dointr doterm".split(), *(f"x{n}" for n in range(38)), "oslaua", "osward", "lat", "long"]
_PADDING = '"E99999999",' * 38


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--postcodes", type=int, default=2_700_000)
    arguments.add_argument("--folder", type=Path, help="where to write the file for a while")
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        path = Path(folder) / "ONSPD_MAY_2026_UK.csv"
        write(path, asked.postcodes)
        size, start = path.stat().st_size, time.perf_counter()
        found = Sources.of([path], lambda _what, _size: nullcontext(lambda _read: None)).postcodes({"E08000027"}, False)
        seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{asked.postcodes:,} rows ({size / 1e9:.2f} GB), of which {len(found.points):,} postcodes are the area's")
    print(f"{seconds:.1f} s: {asked.postcodes / seconds:,.0f} rows a second; {megabytes} MB of memory at most")


def write(path: Path, postcodes: int) -> None:
    """Write invented postcodes, 8,000 in a row of each of 350 areas."""
    with path.open("w", encoding="ascii") as file:
        file.write(",".join(HEADINGS) + "\r\n")
        for first in range(0, postcodes, BLOCK):
            file.write("".join(_row(n) for n in range(first, min(first + BLOCK, postcodes))))


def _row(number: int) -> str:
    letters = "".join(chr(65 + number // 26**n % 26) for n in range(2))
    postcode = f"ZE{number // 6760 % 99 + 1} {number // 676 % 10}{letters}"
    area = f"E0800{number // 8000 % AREAS:04}"
    return f'"{postcode}","{postcode}","{postcode}","199801","",{_PADDING}"{area}","E05009901",52.5,-2.1\r\n'


if __name__ == "__main__":
    main()
