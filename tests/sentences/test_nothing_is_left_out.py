"""Every page in a pretended language, in which each sentence stands in brackets: what has none was never asked of it.

A sentence that a view makes of pieces, or a script's that no catalogue knows, would stay English on a Welsh page.
"""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from babel import Locale

from generator import languages, load, localise, render, views
from generator.languages import Catalogue
from generator.load.pages import hand_written
from generator.resources import ROOT
from schema.language_tags import LANGUAGE_TAGS
from tests.town import SAMPLE, TODAY, town

LANGUAGE = "eo"
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
PUT_IN = re.compile(r"(\{\w+\}|</?[a-z]+[0-9]*>)")
MARKED = re.compile(r'<(span|div) lang="[a-z]+"[^>]*>.*?</\1>', re.DOTALL)
UNREAD = re.compile(r"<(script|style|svg|code)\b.*?</\1>", re.DOTALL)
SHOWN = re.compile(r'>([^<]+)<|\b(?:aria-label|placeholder|title|alt|data-away|data-back)="([^"]*)"')
FILE = re.compile(r"\S+(?:/|[./]\w)\S*")
"""The name or the address of a file, which is the same in every language."""
LETTERS = re.compile(r"[^\W\d_]{2,}")


class _Bracketed(dict[str, str]):
    """Has every sentence, with brackets around its own words: what is put into it must be told by itself."""

    def get(self, english: str, default: Any = None) -> Any:
        pieces = PUT_IN.split(english)
        return "".join(piece if n % 2 or not piece.strip() else f"⟦{piece}⟧" for n, piece in enumerate(pieces))


@dataclasses.dataclass(frozen=True, eq=False)
class _Pretended(Catalogue):
    def date(self, date: datetime.date, pattern: str) -> str:
        return "⟦date⟧"

    def plural(self, one: str, many: str, count: int, values: Mapping[str, Any]) -> str:
        return "⟦number⟧"


@pytest.fixture(scope="module")
def typed() -> str:
    """Return everything that people typed into the town, and what other programs call things."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE.rglob("*.yml"))]
    named = [*Locale(LANGUAGE).languages.values(), *map(languages.own_name, LANGUAGE_TAGS)]  # the CLDR's, not ours
    return " ".join("\n".join((*texts, *named)).split()).casefold()


def _pages() -> Iterator[tuple[str, str]]:
    """Yield the address of each page, and all of its HTML; and the parts that stand on every page."""
    catalogue = _Pretended(LANGUAGE, _Bracketed())
    told = localise.directory(dataclasses.replace(town(), pages=hand_written(ROOT / "directory")), LANGUAGE)
    chrome = dataclasses.replace(views.chrome(told, TODAY, catalogue), languages=("en", LANGUAGE))
    yield "every page", "".join(dataclasses.astuple(render.chrome_html(chrome, 1)))
    for page in views.translated(told, catalogue, TODAY):
        yield page.address, _html(render.body(page, chrome))
    for make_pages in views.page_factories(told):
        yield from ((page.address, _html(render.body(page, chrome))) for page in make_pages())


def _html(body: render.Body) -> str:
    return f'<title>{body.title}</title><meta title="{body.description}">{body.html}'


def test_every_sentence_of_every_page_is_asked_of_the_catalogue(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    real = languages.catalogue
    pretended = _Pretended(LANGUAGE, _Bracketed())
    monkeypatch.setattr(languages, "catalogue", lambda tag: pretended if tag == LANGUAGE else real(tag))
    render.environment.cache_clear()
    left = {words: address for address, html in _pages() for words in _left_in(html, typed)}
    render.environment.cache_clear()
    assert left == {}, left


def _left_in(html: str, typed: str) -> Iterator[str]:
    html = MARKED.sub("", UNREAD.sub("", html))
    while BRACKETED.search(html):
        html = BRACKETED.sub("·", html)
    for text, attribute in SHOWN.findall(html):
        words = " ".join((text or attribute).replace("&amp;", "&").replace("&#39;", "'").replace("&#34;", '"').split())
        pieces = re.split(r"[,;:.()·…0-9]", FILE.sub("", words.casefold()))
        if any(LETTERS.search(piece) and piece.strip(" –") not in typed for piece in pieces):
            yield words


def test_the_loader_reads_the_pages_that_the_test_is_about(tmp_path: Path) -> None:
    assert "about.md" in hand_written(ROOT / "directory")
    assert load.directory(tmp_path).pages == {}
