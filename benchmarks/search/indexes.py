"""One folder with the same listings as every engine wants them, to be served or read as it is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import synthetic
from benchmarks.synthetic.listings import TODAY
from generator import export, load, render, resolve, views
from generator.export.bundles import bundle
from generator.export.search_index.documents import document
from generator.problems import has_errors
from generator.views import listing

HERE = Path(__file__).parent
"""The folders of our scripts that the engine is made of."""
MOST_PAGES = 1_000
"""Above this many listings, Pagefind is given the fields of each as text, not its page."""
LONGEST = 600
"""Seconds after which an index is given up."""


class Unmeasured(Exception):
    """Why an engine was not measured."""


def packages(folder: Path) -> Path | None:
    """Fetch Pagefind and MiniSearch with npm, and return the folder they are in; nothing where npm is absent."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    folder.mkdir()
    (folder / "package.json").write_text("{}", encoding="utf-8")
    done = subprocess.run([npm, "install", "--silent", "pagefind", "minisearch"], cwd=folder, check=False)
    return folder / "node_modules" if done.returncode == 0 else None


def write(folder: Path, count: int) -> dict[str, float]:
    """Write `count` invented listings, the finder's files and the programs; return the CPU seconds that ours took."""
    synthetic.directory(folder / "directory", count)
    records = load.directory(folder / "directory")
    assert not has_errors(records.problems), records.problems[:3]
    linked = resolve.link(records, TODAY)
    before = time.process_time()
    for path, data in export.search_index.files(linked, TODAY).items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(data)
    taken = time.process_time() - before
    (folder / "documents.json").write_text(json.dumps(list(_documents(linked, count))), encoding="utf-8")
    _write_programs(folder / "finder-code")
    shutil.copytree(HERE / "engines", folder / "engines")
    for name in ("type.mjs", "node.mjs", "build.mjs"):
        shutil.copy(HERE / name, folder / name)
    (folder / "index.html").write_text("<!doctype html><html lang=en><title>Search</title>", encoding="utf-8")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return {"seconds": taken, "listings": len(linked.shown)}


def _write_programs(folder: Path) -> None:
    """Write the finder's programs as browsers are sent them: the engine with all that it imports."""
    for path, data in bundle("assets/search/engine.js").items():
        to = folder / Path(path).relative_to("assets")
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(data)


def site(folder: Path) -> Path:
    """Build the whole site of the listings in a folder, and return where it is."""
    command = [
        sys.executable,
        "-c",
        "from generator.cli import main; main()",
        "build",
        "--no-leaflets",
        "--today",
        TODAY.isoformat(),
    ]
    options = ["--directory", str(folder / "directory"), "--out", str(folder / "site")]
    subprocess.run([*command, *options], check=True, capture_output=True)
    return folder / "site"


def _documents(linked: resolve.Directory, count: int) -> Iterator[dict[str, Any]]:
    chrome = views.chrome(linked, TODAY)
    for item in linked.shown:
        page = {"html": render.body(listing.page(item, linked), chrome).html} if count <= MOST_PAGES else {}
        yield {"id": item.id, **document(item), **page}


def build(folder: Path, engine: str, npm: Path | None) -> float:
    """Build another engine's index, and return the seconds it took."""
    if npm is None and engine != "lunr":
        raise Unmeasured("not measured: npm, which fetches it, is absent or failed")
    if engine == "minisearch":
        shutil.copy(npm / "minisearch" / "dist" / "umd" / "index.js", folder / "minisearch.js")
    before = time.perf_counter()
    command = ["node", "--max-old-space-size=8000", str(folder / "build.mjs"), str(folder), engine, str(npm)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        raise Unmeasured(f"not measured: its index took more than {LONGEST // 60} minutes") from None
    except subprocess.CalledProcessError as fault:
        raise Unmeasured(f"not measured: {(fault.stderr or b'').decode()[-200:]}") from None
    return time.perf_counter() - before
