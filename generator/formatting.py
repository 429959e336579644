"""Words and safe HTML: dates and times as people say them, and the little markup that a description may use."""

from __future__ import annotations

import datetime
import hashlib
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from babel.dates import format_date
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markupsafe import Markup, escape

from schema.types import MAX_ID, address_fault, id_fault


@lru_cache(maxsize=20_000)
def date_words(date: datetime.date) -> str:
    """Return a date as `1 October 2026`."""
    return str(format_date(date, "d MMMM y", locale="en_GB"))


@lru_cache(maxsize=2_000)
def time_words(time: datetime.time) -> str:
    """Return a time as people say it: `7pm`, `9.30am`, `midday`, `midnight`. Style: the NHS digital service manual."""
    if (time.hour, time.minute) in ((0, 0), (12, 0)):
        return "midday" if time.hour else "midnight"
    minutes = f".{time.minute:02d}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}{'pm' if time.hour >= 12 else 'am'}"


def list_words(words: Sequence[str], last: str = "and") -> str:
    """Return `a`, `a and b` or `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def count_words(number: int, one: str, many: str | None = None) -> str:
    """Return `1 listing` or `3 listings`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def first_few(words: Sequence[str], most: int) -> tuple[list[str], int]:
    """Return at most the first words, and how many are left; one more is shown, for to say so takes as much room."""
    shown = len(words) if len(words) == most + 1 else most
    return list(words[:shown]), len(words[shown:])


def capitalised(words: str) -> str:
    """Return the words with a capital first letter and the rest untouched."""
    return words[:1].upper() + words[1:]


def slug(name: str) -> str:
    """Return a name as an id: `Arts Centre` becomes `arts-centre`. Never empty, never a reserved word."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", ""))[:MAX_ID].strip("-")
    if id_fault(words) is None:
        return words
    return f"{words or 'named'}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"[-MAX_ID:]


# --- the little markup that a description may use -----------------------------------------------------------------


class _Description(MarkdownIt):
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
        dead, kept = False, []
        for token in block.children or []:
            if token.type == "link_open":
                dead = not token.attrGet("href")
            if not (dead and token.type in ("link_open", "link_close")):
                kept.append(token)
        block.children = kept


_MARKDOWN = _Description()


@lru_cache(maxsize=4_096)
def paragraphs(text: str) -> Markup:
    """Return a description as HTML: paragraphs, lists and links to public addresses; the rest as it was typed."""
    if not _MARKED.search(text):
        return Markup("\n").join(Markup("<p>{}</p>").format(_lines(block)) for block in _blocks(text))
    return Markup(_MARKDOWN.render(text))  # noqa: S704  (HTML is off, and a test feeds it every hostile text)


_MARKED = re.compile(r"^\s*(?:[-*+]|[0-9]{1,9}[.)])(?:\s|$)|\]\(|\\|^\s*\[", re.MULTILINE)
"""Whether a description uses any markup at all; most do not, and are ten times faster without the parser."""


def _blocks(text: str) -> list[str]:
    return [block.strip() for block in re.split(r"\n[ \t]*\n", text) if block.strip()]


def _lines(block: str) -> Markup:
    return Markup("\n").join(escape(line.strip()) for line in block.split("\n"))


def plain(text: str) -> tuple[tuple[str, bool], ...]:
    """Return the paragraphs of a description as plain text, each with whether it is in a list; links show addresses."""
    said, depth = [], 0
    for token in _MARKDOWN.parse(text):
        depth += (token.type == "list_item_open") - (token.type == "list_item_close")
        if token.type == "inline":
            said.append((_plain_line(token.children or []), depth > 0))
    return tuple((words, item) for words, item in said if words)


def _plain_line(tokens: Sequence[Token]) -> str:
    words, address = "", ""
    for token in tokens:
        if token.type == "link_open":
            address = str(token.attrGet("href"))
        elif token.type == "link_close":
            words += "" if words.endswith(address) else f" ({address})"
        else:
            words += " " if token.type in ("softbreak", "hardbreak") else token.content
    return " ".join(words.split())
