"""Trimming a dressed site: the theme's unused markup, style rules and files go before a single page is stamped.

It works on a finished folder, so it serves whatever built that folder. A theme that has changed is trimmed less, and
still works: what is not recognised stays.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.resources import SITE_OVERRIDES
from generator.theme.joining import joined
from generator.theme.stylesheet import used
from generator.theme.used_names import UsedNames, vocabulary

_UNUSED_MARKUP = re.compile(
    r"""\n?\ *(?:
    <input\ class="md-toggle"[^>]*>
    | <label\ class="md-overlay"[^>]*></label>
    | <div\ data-md-component="skip">.*?</div>
    | <div\ data-md-component="announce">\s*</div>
    | <div\ class="md-dialog"[^>]*>\s*<div\ class="md-dialog__inner[^>]*></div>\s*</div>
    )""",
    re.DOTALL | re.VERBOSE,
)
"""The switches of a menu and a search that this site does not have, a second link past the menus, an empty notice."""
_SHEET = re.compile(r"assets/stylesheets/[\w./-]+\.css")
_THEME_FILES = ("assets/javascripts/**/*", "assets/stylesheets/**/*", "assets/images/favicon.png")
_OUR_SHEET = "assets/linkbook.css"
_OUR_LINK = re.compile(rf'\s*<link rel="stylesheet" href="[^"]*{_OUR_SHEET}">')
_SEARCH_INDEXES = ("search.json", "search/search_index.json")
"""Where builders leave the whole text of the site for a search box that no page has."""


def trim(folder: Path) -> None:
    """Take out of a dressed site folder what of its theme no page uses, and name its style sheets after what is left.

    Pages made by hand and stencils are written again. Call it before `stamp` fills them.
    """
    pages = {path: _UNUSED_MARKUP.sub("", path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}
    _join_ours(folder)
    ours = _joinable(folder, pages.values())
    new_names = _write_used_rules(folder, pages.values(), ours)
    for path, html in pages.items():
        html = _OUR_LINK.sub("", html) if ours else html
        pages[path] = _SHEET.sub(lambda found: new_names.get(found[0], found[0]), html)
        path.write_bytes(pages[path].encode())
    if ours:
        (folder / _OUR_SHEET).unlink()
    _remove_unused_files(folder, "\n".join(pages.values()))


def _linked(folder: Path, pages: Iterable[str]) -> list[str]:
    return sorted({path for html in pages for path in _SHEET.findall(html) if (folder / path).is_file()})


def _join_ours(folder: Path) -> None:
    """Replace our style sheet in the folder, which imports one sheet a component, by one file."""
    if (folder / _OUR_SHEET).is_file():
        (folder / _OUR_SHEET).write_text(joined(folder / _OUR_SHEET), encoding="utf-8")


def _joinable(folder: Path, pages: Iterable[str]) -> str:
    """Return our own style sheet, made one, to stand at the end of the theme's: a page then asks for one.

    Nothing where that could change a page: it follows the theme's one sheet everywhere, or it stays a file.
    """
    both = all(bool(_OUR_LINK.search(html)) == bool(_SHEET.search(html)) for html in pages)
    if not both or len(_linked(folder, pages)) != 1 or not (folder / _OUR_SHEET).is_file():
        return ""
    return (folder / _OUR_SHEET).read_text(encoding="utf-8")


def _write_used_rules(folder: Path, pages: Iterable[str], ours: str) -> Mapping[str, str]:
    """Write each linked style sheet of the theme again, then ours; return the new path of each by the old one."""
    linked = _linked(folder, pages)
    names, readers = site_vocabulary(pages), "\n".join((*_sources("assets", ".css"), *_sources("assets", ".js")))
    new_names = {}
    for path in linked:
        css = used((folder / path).read_text(encoding="utf-8"), names, readers).encode() + ours.encode()
        new_names[path] = _hashed(path, css)
        (folder / new_names[path]).write_bytes(css)
    return new_names


def site_vocabulary(pages: Iterable[str]) -> UsedNames:
    """Return every name that dressed pages, our templates and our scripts can give to a page."""
    return vocabulary((*pages, *_sources("bodies", ".html")), _sources("assets", ".js"))


def _sources(name: str, suffix: str) -> tuple[str, ...]:
    """Return the text of every template, style sheet or script of ours in a folder of `site_overrides`."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted((SITE_OVERRIDES / name).rglob(f"*{suffix}")))


def _hashed(path: str, css: bytes) -> str:
    """Return a path that changes with what is in the file, as the theme's own does: `main.57a0d79d.min.css`."""
    return re.sub(r"\.[0-9a-f]{8}(?=\.)", f".{hashlib.sha256(css).hexdigest()[:8]}", path)


_NOT_OF_THE_SITE = ("leaflets", "locales", "bodies/desk", "assets/css")
"""Folders of the look that no page of the site asks for; MkDocs copies them with the rest."""


def _remove_unused_files(folder: Path, pages: str) -> None:
    """Remove what no page uses: the theme's own, the sources of leaflets, desk and sheet, and search indexes."""
    theme = [path for pattern in _THEME_FILES for path in folder.glob(pattern)]
    unnamed = [path for path in theme if path.relative_to(folder).as_posix() not in pages]
    elsewhere = [path for name in _NOT_OF_THE_SITE for path in (SITE_OVERRIDES / name).rglob("*")]
    others = [folder / path.relative_to(SITE_OVERRIDES) for path in elsewhere]
    for path in (*unnamed, *others, *(folder / name for name in _SEARCH_INDEXES)):
        if not path.is_dir():
            path.unlink(missing_ok=True)
    _remove_empty_folders(folder)


def _remove_empty_folders(folder: Path) -> None:
    for path in sorted(folder.rglob("*/"), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()
