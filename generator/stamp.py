"""Filling a finished site: MkDocs dresses one stencil for each depth of folder, and every page is stamped through it.

Works on any finished site folder that holds the stencils, whatever made it. Listing text goes in once, already
escaped, after Markdown and the theme have run; a text that looks like a placeholder is never looked at again.
"""

from __future__ import annotations

import datetime
import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from markupsafe import escape

from generator import export, parallel, render, site_files, theme
from generator.build import Site
from generator.export import File, FileFactory
from generator.languages.html import framed, one_further_down, to_own_pages
from generator.render import Body, ChromeHtml
from generator.views import SiteChrome

STENCIL = "stencil"
"""The folder, and the page in it at each depth, that the theme dresses."""
DEEPEST = 3
NOT_FOUND = "404.html"
"""The page for an address that there is not, which has no address of its own."""
_TOKEN = re.compile(
    r"(?:<p>)?\[\[(site_name|title|mark|description|head|body|quick_exit|notice|urgent_panel|urgent_help|foot|attributions|not_found)\]\](?:</p>)?"
)


class NotAStencil(Exception):
    """The folder is not a site that MkDocs has dressed, or it has been stamped already."""


@dataclass(frozen=True)
class _Stencil:
    """A dressed page, cut at its placeholders: text, name, text, name, … text; the texts in UTF-8."""

    texts: tuple[bytes, ...]
    names: tuple[str, ...]
    """The placeholders: one after each text but the last."""

    def fill(self, words: Mapping[str, str]) -> bytes:
        """Return the page with each placeholder replaced; one with no words becomes nothing."""
        filled = [self.texts[0]]
        for name, text in zip(self.names, self.texts[1:], strict=True):
            filled += (words.get(name, "").encode(), text)
        return b"".join(filled)

    def with_words(self, words: Mapping[str, str]) -> _Stencil:
        """Return the stencil with some placeholders replaced for good: what all pages share is put together once."""
        texts, names = [self.texts[0]], []
        for name, text in zip(self.names, self.texts[1:], strict=True):
            if name in words:
                texts[-1] += words[name].encode() + text
            else:
                texts.append(text)
                names.append(name)
        return _Stencil(tuple(texts), tuple(names))


Stamped = tuple[str, datetime.date | None, bool]
"""What is left of a page once it is written: its address, its last change, and whether the site map lists it."""


@dataclass(frozen=True)
class Stencils:
    """The dressed stencils of a folder, with what stands on every page of a site at each depth."""

    by_depth: Mapping[int, _Stencil]
    chrome_html_by_depth: Mapping[int, ChromeHtml]
    made: Site

    def page(self, body: Body) -> bytes:
        """Return a whole page."""
        depth = body.address.count("/")
        return self.by_depth[depth].fill(_own_words(body, self.chrome_html_by_depth[depth], self.made.chrome))

    def stamp(self, bodies: Iterable[Body], folder: Path) -> list[Stamped]:
        """Write some pages, and return what is left of each."""
        return [self._stamp(body, folder) for body in bodies]

    def _stamp(self, body: Body, folder: Path) -> Stamped:
        site_files.write(f"{folder}/{page_path(body.address)}", self.page(body))
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
    stencils, editions = stencils_of(folder, made), [edition_stencils(folder, each) for each in made.editions]
    shutil.rmtree(folder / STENCIL)
    by_hand = _fill_hand_written(folder, made, stencils.chrome_html_by_depth)
    unlisted = {body.address for body in made.hand_written if not body.listed}
    pages: list[Stamped] = [(address, None, address not in unlisted) for address in sorted(by_hand)]
    pages += stencils.stamp((body for body in made.hand_written if body.address not in by_hand), folder)
    pages += (write_all or _write_all)(folder, stencils)
    for edition in editions:
        pages += [*edition.stamp(edition.made.hand_written, folder), *_write_all(folder, edition)]
    _write_files(folder, made, [(address, modified) for address, modified, listed in pages if listed])
    return len(pages)


def stencils_of(folder: Path, made: Site) -> Stencils:
    """Return the stencils of a dressed and trimmed folder, with what all the pages of a site share filled in."""
    chrome_html_by_depth = {depth: render.chrome_html(made.chrome, depth) for depth in range(DEEPEST + 1)}
    by_depth = {
        depth: _stencil(folder, depth).with_words(_shared_words(chrome_html_by_depth[depth], made.chrome))
        for depth in range(1, DEEPEST + 1)
    }
    return Stencils(by_depth, chrome_html_by_depth, made)


def edition_stencils(folder: Path, edition: Site) -> Stencils:
    """Return the stencils of a language: those of English, told in it, each also one folder further down.

    A link of the frame leads to the page in the same language where there is one.
    """
    chrome = edition.chrome
    own = {body.address.removeprefix(chrome.folder) for body in edition.hand_written}
    texts = {depth: _stencil_text(folder, depth) for depth in range(1, DEEPEST + 1)}
    texts[DEEPEST + 1] = one_further_down(texts[DEEPEST], DEEPEST)
    chrome_htmls = {depth: render.chrome_html(chrome, depth - 1) for depth in texts}
    by_depth = {}
    for depth, text in texts.items():
        told = to_own_pages(framed(text, chrome.catalogue), depth, own, chrome.folder)
        by_depth[depth] = _cut(told).with_words(_shared_words(chrome_htmls[depth], chrome))
    return Stencils(by_depth, chrome_htmls, replace(edition, editions=()))


def _write_all(folder: Path, stencils: Stencils) -> list[Stamped]:
    made = stencils.made
    pages = parallel.map_chunks(
        lambda page_factories: stencils.stamp(made.render(page_factories), folder), made.page_factories
    )
    parallel.map_chunks(partial(_write_made_files, folder), made.file_factories)
    return pages


def _write_files(folder: Path, made: Site, listed: Iterable[tuple[str, datetime.date | None]]) -> None:
    for path, data in {**made.files, **export.sitemap(listed, made.address)}.items():
        _make_way(folder / path)
        site_files.write(f"{folder}/{path}", data)
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


def _write_made_files(folder: Path, factories: Iterable[FileFactory]) -> list[int]:
    """Write what each factory makes, and return how many files each made."""
    return [sum(write_twice(folder, file) for file in make()) for make in factories]


def write_twice(folder: Path, file: File) -> int:
    """Write a file, and give it its second name: as a link where the disk knows links, for there may be thousands."""
    path = f"{folder}/{file.path}"
    site_files.write(path, file.data)
    if not file.twin:
        return 1
    try:
        os.link(path, f"{folder}/{file.twin}")
    except (OSError, NotImplementedError):
        site_files.write(f"{folder}/{file.twin}", file.data)
    return 2


def _stencil_file(folder: Path, depth: int) -> Path:
    return folder.joinpath(*[STENCIL] * depth) / "index.html"


def _require_stencils(folder: Path) -> None:
    for path in (_stencil_file(folder, depth) for depth in range(1, DEEPEST + 1)):
        if not path.is_file():
            raise NotAStencil(f"{path} is not there. Build the site with MkDocs first, without stamping it")


def _stencil(folder: Path, depth: int) -> _Stencil:
    return _cut(_stencil_text(folder, depth))


def _stencil_text(folder: Path, depth: int) -> str:
    # A stencil has no words of its own, so no white space at the beginning of a line means anything.
    return re.sub(r"\n\s+", "\n", _stencil_file(folder, depth).read_text(encoding="utf-8"))


def _cut(html: str) -> _Stencil:
    pieces = _TOKEN.split(html)
    return _Stencil(tuple(piece.encode() for piece in pieces[::2]), tuple(pieces[1::2]))


def _words(body: Body | None, address: str, chrome_html: ChromeHtml, chrome: SiteChrome) -> dict[str, str]:
    own = _own_words(body, chrome_html, chrome) if body else _notice(address, chrome_html, chrome)
    return {**_shared_words(chrome_html, chrome), **own}


def _shared_words(chrome_html: ChromeHtml, chrome: SiteChrome) -> dict[str, str]:
    """Return the words that are the same on all the pages at one depth."""
    return {
        "site_name": str(escape(chrome.name)),
        **({} if chrome.languages else {"notice": chrome_html.notice}),
        "urgent_panel": chrome_html.urgent_panel,
        "urgent_help": chrome_html.urgent_help,
        "foot": chrome_html.foot,
    }


def _notice(address: str, chrome_html: ChromeHtml, chrome: SiteChrome) -> dict[str, str]:
    """Return the notice with the links to a page's other languages, which no two pages share."""
    if not chrome.languages:
        return {}
    links = render.language_links(address.removeprefix(chrome.folder), render.root(address.count("/")), chrome)
    return {"notice": chrome_html.notice + links}


def _own_words(body: Body, chrome_html: ChromeHtml, chrome: SiteChrome) -> dict[str, str]:
    name = str(escape(chrome.name))
    return {
        **_notice(body.address, chrome_html, chrome),
        "mark": "sensitive" if body.sensitive else "plain",
        "title": f"{body.title} – {name}" if body.title and not body.sensitive else body.title or name,
        "description": body.description,
        "head": body.head,
        "body": body.html,
        "quick_exit": chrome_html.quick_exit if body.sensitive else "",
    }


def _fill_hand_written(folder: Path, made: Site, chrome_html_by_depth: Mapping[int, ChromeHtml]) -> frozenset[str]:
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
        words = _words(body, address, chrome_html, made.chrome)
        if body is None and not is_not_found:
            words["head"] = render.shared_head(address, made.chrome)
        if is_not_found:
            words["notice"] = chrome_html.notice
            words["not_found"] = render.not_found([made.chrome, *(edition.chrome for edition in made.editions)])
        if "attributions" in page.names:
            words["attributions"] = render.attributions(made.chrome)
        site_files.write(os.fspath(path), page.fill(words))
        filled.add(address)
    return frozenset(filled)
