"""Descriptions as safe HTML and as plain paragraphs, from the little Markdown that they may use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markupsafe import Markup, escape

from generator.languages import InLanguage
from generator.languages.catalogue import mark
from schema.types import address_fault


class _Parser(MarkdownIt):
    """Markdown with everything turned off but paragraphs, lists and links to public addresses."""

    def __init__(self) -> None:
        super().__init__("zero", {"html": False})
        self.enable(["list", "link", "escape", "newline", "paragraph"])
        self.core.ruler.push("no_dead_links", _no_dead_links)

    def validateLink(self, url: str) -> bool:
        """Return whether a link may go there; a mail or phone link may not hide behind other words."""
        return address_fault(url) is None


def _no_dead_links(state: StateCore) -> None:
    """Take away links to nowhere, such as `[this]()`, and keep their words."""
    for block in state.tokens:
        is_dead, kept = False, []
        for token in block.children or []:
            if token.type == "link_open":
                is_dead = not token.attrGet("href")
            if not (is_dead and token.type in ("link_open", "link_close")):
                kept.append(token)
        block.children = kept


_PARSER = _Parser()


def to_html(text: str) -> Markup:
    """Return a description as HTML: paragraphs, lists and links to public addresses; the rest as it was typed.

    Text that is marked with its language keeps the mark.
    """
    html = _to_html(text)
    return Markup(mark(html, text.language)) if isinstance(text, InLanguage) else html  # noqa: S704


@lru_cache(maxsize=4_096)
def _to_html(text: str) -> Markup:
    if not _HAS_MARKUP.search(text):
        return Markup("\n".join(f"<p>{_lines(block)}</p>" for block in _blocks(text)))  # noqa: S704  (escaped below)
    return Markup(_PARSER.render(text))  # noqa: S704  (HTML is off, and a test feeds it every hostile text)


_HAS_MARKUP = re.compile(r"^\s*(?:[-*+]|[0-9]{1,9}[.)])(?:\s|$)|\]\(|\\|^\s*\[", re.MULTILINE)
"""Whether a description uses any markup at all; most do not, and are ten times faster without the parser."""


def _blocks(text: str) -> list[str]:
    return [block.strip() for block in re.split(r"\n[ \t]*\n", text) if block.strip()]


def _lines(block: str) -> str:
    return "\n".join(str(escape(line.strip())) for line in block.split("\n"))


def to_paragraphs(text: str) -> tuple[tuple[str, bool], ...]:
    """Return the paragraphs of a description as plain text, each with whether it is in a list; links show addresses."""
    paragraphs, depth = [], 0
    for token in _PARSER.parse(text):
        depth += (token.type == "list_item_open") - (token.type == "list_item_close")
        if token.type == "inline":
            paragraphs.append((_plain_line(token.children or []), depth > 0))
    return tuple((line, in_list) for line, in_list in paragraphs if line)


def _plain_line(tokens: Sequence[Token]) -> str:
    line, address = "", ""
    for token in tokens:
        if token.type == "link_open":
            address = str(token.attrGet("href"))
        elif token.type == "link_close":
            line += "" if line.endswith(address) else f" ({address})"
        else:
            line += " " if token.type in ("softbreak", "hardbreak") else token.content
    return " ".join(line.split())
