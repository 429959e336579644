"""A hand-written page, in Markdown, taken apart into its sentences, and put together again in another language.

A message is a title, a description, a heading, a paragraph or an item of a list. A town that has changed a paragraph
of its own pages has it in English, marked, among those that the catalogue knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markupsafe import Markup

from generator.languages.catalogue import Catalogue
from generator.languages.message import InLanguage

_ROOM = re.compile(r"\[\[(body|attributions)\]\]")
"""Where the page leaves room for what the directory fills in, alone in its paragraph."""
_BEGINNING = re.compile(r"^(\s*(?:#{1,6} |[-*] |[0-9]+\. )?)(.*)$", re.DOTALL)
_PAGE_LINK = re.compile(r'href="(?:\./)?([a-z0-9-]+)\.md(#[^"]*)?"')
_PARSER = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Prose:
    """A hand-written page: its title, its description, and its blocks with the Markdown that begins each."""

    title: str
    description: str
    blocks: tuple[str, ...]

    def sentences(self) -> Iterator[str]:
        """Yield everything to be told in another language."""
        yield from (words for words in (self.title, self.description) if words)
        yield from (words for block in self.blocks for _, words in _pieces(block) if not _ROOM.fullmatch(words))


def prose(markdown: str) -> Prose:
    """Return a page that begins with its title and description between two lines of dashes."""
    _, front, body = markdown.split("---\n", 2) if markdown.startswith("---\n") else ("", "", markdown)
    facts = dict(line.split(": ", 1) for line in front.splitlines() if ": " in line)
    blocks = tuple(block.strip("\n") for block in re.split(r"\n\s*\n", body) if block.strip())
    return Prose(facts.get("title", ""), facts.get("description", ""), blocks)


def _pieces(block: str) -> Iterator[tuple[str, str]]:
    """Yield each heading, paragraph or item of a block: what begins it, and its words on one line."""
    for line in re.split(r"\n(?=\s*(?:[-*] |[0-9]+\. ))", block):
        found = _BEGINNING.match(line)
        assert found
        yield found[1], " ".join(found[2].split())


def html(page: Prose, catalogue: Catalogue | None, way: str) -> tuple[tuple[Markup, str], ...]:
    """Return a page in a language: pieces of HTML, each with the name of what fills the room after it.

    A page that was written in the language needs no catalogue. `way` leads to the home page of the language.
    """
    told = "\n\n".join("\n".join(_told(block, catalogue)) if catalogue else block for block in page.blocks)
    texts = _ROOM.split(told)
    return tuple((_rendered(text, way), room) for text, room in zip(texts[::2], [*texts[1::2], ""], strict=True))


def _told(block: str, catalogue: Catalogue) -> Iterator[str]:
    for beginning, words in _pieces(block):
        found = catalogue.text(words)
        is_known = found != words or _ROOM.fullmatch(words)
        yield beginning + (found if is_known else catalogue.told(InLanguage(words, "en")))


def _rendered(markdown: str, way: str) -> Markup:
    address: Callable[[re.Match[str]], str] = lambda found: f'href="{_address(found[1], way)}{found[2] or ""}"'  # noqa: E731
    return Markup(_PAGE_LINK.sub(address, _PARSER.render(markdown)))  # noqa: S704  (HTML in Markdown is off)


def _address(name: str, way: str) -> str:
    return way if name == "index" else f"{way}{name}/"
