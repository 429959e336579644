"""Filling a finished site: MkDocs dresses one stencil for each depth of folder, and every page is stamped through it.

Works on any finished site folder that holds the stencils, whatever made it. Listing text goes in once, already
escaped, after Markdown and the theme have run; a text that looks like a placeholder is never looked at again.
"""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from markupsafe import escape

from generator import export, parallel, render, theme
from generator.build import Site
from generator.export import File, FileFactory
from generator.render import Body, ChromeHtml

STENCIL = "stencil"
"""The folder, and the page in it at each depth, that the theme dresses."""
DEEPEST = 3
NOT_FOUND = "404.html"
"""The page for an address that there is not, which has no address of its own."""
_TOKEN = re.compile(
    r"(?:<p>)?\[\[(site_name|title|mark|description|head|body|quick_exit|notice|urgent_help|foot|attributions)\]\](?:</p>)?"
)


class NotAStencil(Exception):
    """The folder is not a site that MkDocs has dressed, or it has been stamped already."""


@dataclass(frozen=True)
class _Stencil:
    """A dressed page, cut at its placeholders: text, name, text, name, … text."""

    pieces: tuple[str, ...]

    def fill(self, words: dict[str, str]) -> str:
        """Return the page with each placeholder replaced; one with no words becomes nothing."""
        filled = list(self.pieces)
        filled[1::2] = [words.get(name, "") for name in self.pieces[1::2]]
        return "".join(filled)

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the placeholders that the page has."""
        return frozenset(self.pieces[1::2])


Stamped = tuple[str, datetime.date | None, bool]
"""What is left of a page once it is written: its address, its last change, and whether the site map lists it."""


@dataclass(frozen=True)
class Stencils:
    """The dressed stencils of a folder, with what stands on every page of a site at each depth."""

    by_depth: dict[int, _Stencil]
    chrome_html_by_depth: dict[int, ChromeHtml]
    made: Site

    def page(self, body: Body) -> str:
        """Return a whole page."""
        depth = body.address.count("/")
        return self.by_depth[depth].fill(_words(body, self.chrome_html_by_depth[depth], self.made))

    def stamp(self, bodies: Iterable[Body], folder: Path) -> list[Stamped]:
        """Write some pages, and return what is left of each."""
        return [self._stamp(body, folder) for body in bodies]

    def _stamp(self, body: Body, folder: Path) -> Stamped:
        _write(folder / page_path(body.address), self.page(body))
        return (body.address, body.modified, body.listed)


def page_path(address: str) -> str:
    """Return the file of the page at an address."""
    return f"{address}index.html"


WriteAll = Callable[[Path, Stencils], list[Stamped]]
"""Writes every page and file that a site's factories make into a folder, and returns what is left of each page."""


def site(folder: Path, made: Site, *, is_trimmed: bool = False, write_all: WriteAll | None = None) -> int:
    """Write every page and file of a site into the dressed `folder`, take the stencils away, and return the page count.

    A folder `is_trimmed` when the theme's share has been taken out already. `write_all` may find most of what the
    factories would make; without it, they make everything. Raises NotAStencil when the folder holds no stencils.
    """
    _require_stencils(folder)
    if not is_trimmed:
        theme.trim(folder)
    stencils = _stencils(folder, made)
    shutil.rmtree(folder / STENCIL)
    by_hand = _fill_hand_written(folder, made, stencils.chrome_html_by_depth)
    unlisted = {body.address for body in made.hand_written if not body.listed}
    pages: list[Stamped] = [(address, None, address not in unlisted) for address in sorted(by_hand)]
    pages += stencils.stamp((body for body in made.hand_written if body.address not in by_hand), folder)
    pages += (write_all or _write_all)(folder, stencils)
    _write_files(folder, made, [(address, modified) for address, modified, listed in pages if listed])
    return len(pages)


def _stencils(folder: Path, made: Site) -> Stencils:
    by_depth = {depth: _stencil(folder, depth) for depth in range(1, DEEPEST + 1)}
    return Stencils(by_depth, {depth: render.chrome_html(made.chrome, depth) for depth in range(DEEPEST + 1)}, made)


def _write_all(folder: Path, stencils: Stencils) -> list[Stamped]:
    made = stencils.made
    pages = parallel.map_chunks(
        lambda page_factories: stencils.stamp(made.render(page_factories), folder), made.page_factories
    )
    parallel.map_chunks(partial(_write_open_data, folder), made.file_factories)
    return pages


def _write_files(folder: Path, made: Site, listed: Iterable[tuple[str, datetime.date | None]]) -> None:
    sitemap = export.sitemap(listed, made.address).encode()
    for path, data in {**made.files, "sitemap.xml": sitemap}.items():
        _make_way(folder / path)
        (folder / path).write_bytes(data)
    for path, kept in made.leaflet_files.items():
        _make_way(folder / path)
        shutil.copyfile(kept, folder / path)
    for path in export.unshipped(made.files):
        (folder / path).unlink(missing_ok=True)
    (folder / "sitemap.xml.gz").unlink(missing_ok=True)  # the theme's, which knows nothing of these pages


def _make_way(path: Path) -> None:
    """Leave nothing where a file is to be written: what is there may be a second name of another site's file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)


def _write_open_data(folder: Path, factories: Iterable[FileFactory]) -> list[int]:
    """Write what each factory makes, and return how many files each made."""
    return [sum(write_twice(folder, file) for file in make()) for make in factories]


def write_twice(folder: Path, file: File) -> int:
    """Write a file, and give it its second name: as a link where the disk knows links, for there may be thousands."""
    path = folder / file.path
    _write_file(path, file.data)
    if not file.twin:
        return 1
    try:
        (folder / file.twin).hardlink_to(path)
    except (OSError, NotImplementedError):
        _write_file(folder / file.twin, file.data)
    return 2


def _write_file(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _stencil_file(folder: Path, depth: int) -> Path:
    return folder.joinpath(*[STENCIL] * depth) / "index.html"


def _require_stencils(folder: Path) -> None:
    for path in (_stencil_file(folder, depth) for depth in range(1, DEEPEST + 1)):
        if not path.is_file():
            raise NotAStencil(f"{path} is not there. Build the site with MkDocs first, without stamping it")


def _stencil(folder: Path, depth: int) -> _Stencil:
    return _cut(_stencil_file(folder, depth).read_text(encoding="utf-8"))


def _cut(html: str) -> _Stencil:
    return _Stencil(tuple(_TOKEN.split(html)))


def _words(body: Body | None, chrome_html: ChromeHtml, made: Site) -> dict[str, str]:
    name = str(escape(made.chrome.name))
    words = {
        "site_name": name,
        "notice": chrome_html.notice,
        "urgent_help": chrome_html.urgent_help,
        "foot": chrome_html.foot,
    }
    if body is None:
        return words
    return words | {
        "mark": "sensitive" if body.sensitive else "plain",
        "title": f"{body.title} – {name}" if body.title and not body.sensitive else body.title or name,
        "description": body.description,
        "head": body.head,
        "body": body.html,
        "quick_exit": chrome_html.quick_exit if body.sensitive else "",
    }


def _fill_hand_written(folder: Path, made: Site, chrome_html_by_depth: dict[int, ChromeHtml]) -> frozenset[str]:
    """Fill the placeholders of every page that MkDocs made, and return their addresses; 404.html counts as home."""
    bodies = {body.address: body for body in made.hand_written}
    filled = set()
    for path in sorted(folder.rglob("*.html")):
        page = _cut(path.read_text(encoding="utf-8"))
        address = path.relative_to(folder).parent.as_posix().removeprefix(".")
        address = f"{address}/" if address else ""
        body = bodies.get(address) if "body" in page.names else None
        depth = address.count("/")
        is_not_found = path.name == NOT_FOUND
        chrome_html = (
            render.chrome_html(made.chrome, None) if is_not_found else chrome_html_by_depth[min(depth, DEEPEST)]
        )
        words = _words(body, chrome_html, made)
        if body is None and not is_not_found:
            words["head"] = render.shared_head(address, made.chrome)
        if "attributions" in page.names:
            words["attributions"] = render.attributions(made.chrome)
        _write(path, page.fill(words))
        filled.add(address)
    return frozenset(filled)


def _write(path: Path, html: str) -> None:
    _write_file(path, html.encode())
