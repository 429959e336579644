"""The same listings as ordinary Markdown pages for MkDocs with Material, in the way that is kindest to it.

The menu holds the home page alone, there is no search plugin and no page that lists: only the listings' own pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from benchmarks.build.sheets import Sheet

_CONFIG = """\
site_name: Invented Linkbook
site_url: https://linkbook.example.org/
theme: {name: material, font: false}
plugins: []
nav: [{Home: index.md}]
not_in_nav: /listings/
"""


def write(folder: Path, sheets: Iterable[Sheet]) -> None:
    """Write a MkDocs project with a page for each listing."""
    pages = folder / "docs" / "listings"
    pages.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_CONFIG, encoding="utf-8")
    (folder / "docs" / "index.md").write_text("# Invented Linkbook\n", encoding="utf-8")
    for sheet in sheets:
        (pages / f"{sheet.id}.md").write_text(_page(sheet), encoding="utf-8")


def _page(sheet: Sheet) -> str:
    facts = "\n".join(f"- **{label}**: {words}" for label, words in sheet.facts)
    return f"# {sheet.title}\n\n{sheet.summary}\n\n{facts}\n\n{sheet.words}"
