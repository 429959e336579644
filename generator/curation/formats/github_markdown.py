"""Text from listings in a GitHub issue: it is shown, and it can never be Markdown, a mention or a command.

GitHub looks for mentions, issue numbers and addresses everywhere but in links and in code, so text goes in those.
"""

from __future__ import annotations

import re
import string

_PUNCTUATION = re.compile(f"([{re.escape(string.punctuation)}])")
MAX_CHARACTERS = 60_000
"""Longest page; GitHub refuses an issue of more than 65,536 characters."""


def link(words: str, url: str) -> str:
    """Return words of a listing as a link, every mark in them escaped."""
    target = _one_line(url).replace("<", "%3C").replace(">", "%3E")
    return f"[{_PUNCTUATION.sub(_escaped, _one_line(words))}](<{target}>)"


def _escaped(mark: re.Match[str]) -> str:
    return f"\\{mark[0]}"


def code(words: str) -> str:
    """Return words of a listing as code, inside more backticks than they hold in a row."""
    text = _one_line(words)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence} {text} {fence}" if text.startswith("`") or text.endswith("`") else f"{fence}{text}{fence}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def truncated(parts: list[str], notice: str) -> str:
    """Return as many parts as an issue has room for; `notice`, after them, says where the others are."""
    kept: list[str] = []
    length = 0
    for part in parts:
        length += len(part)
        if length > MAX_CHARACTERS:
            return "".join((*kept, notice))
        kept.append(part)
    return "".join(kept)
