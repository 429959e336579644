"""The hand-written pages in another language than English, in which MkDocs makes them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from generator.languages import Catalogue, prose
from generator.resolve import Directory
from generator.views.page import Page
from generator.views.site_pages import hand_written

NOT_TOLD = ("stencil.md",)
"""Pages that no reader opens."""


@dataclass(frozen=True)
class HandWrittenView:
    """A hand-written page: pieces of its words, each with the name of what fills the room after it; and what does."""

    pieces: tuple[tuple[Markup, str], ...]
    template: str
    inner: Any


def translated(directory: Directory, catalogue: Catalogue, today: datetime.date) -> Iterator[Page]:
    """Yield every hand-written page in the language of a catalogue: as written in it, or else as it is told."""
    filled = {page.address: page for page in hand_written(directory, today)}
    english = {name: markdown for name, markdown in directory.pages.items() if "/" not in name}
    folder = f"{catalogue.language}/"
    own = {name.removeprefix(folder): text for name, text in directory.pages.items() if name.startswith(folder)}
    for name, markdown in {**english, **own}.items():
        if name not in NOT_TOLD:
            yield _page(name, prose.prose(markdown), filled, None if name in own else catalogue)


def _page(name: str, page: prose.Prose, filled: dict[str, Page], catalogue: Catalogue | None) -> Page:
    """Return a hand-written page, told by a catalogue; without one it is in the right language already."""
    address = "" if name == "index.md" else f"{name.removesuffix('.md')}/"
    told = catalogue.text if catalogue else str
    inner = filled.get(address) or Page(address, "", "", "", None)
    return replace(
        inner,
        template="hand_written.html",
        title="" if name == "index.md" else told(page.title),
        description=told(page.description),
        view=HandWrittenView(prose.html(page, catalogue, "../" * inner.depth or "./"), inner.template, inner.view),
    )
