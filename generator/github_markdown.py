"""Other people's text in a GitHub issue: it is shown, and it can never be Markdown, a mention or a command.

GitHub looks for mentions, issue numbers and addresses everywhere but in links and in code, so text goes in those.
"""

from __future__ import annotations

import re
import string

from generator.formatting import one_line

_PUNCTUATION = re.compile(f"([{re.escape(string.punctuation)}])")
_MARKS = re.compile(r"([\\`*_{}\[\]<>()#!|~&$]|^[-+=])")
"""What changes how the words of a sentence are shown."""
_QUOTED_OR_ACTIVE = re.compile(r"""("[^"]*"|[^\s"]*[@#/:][^\s"]*[^\s".,;:?!]|[^\s"]*www\.[^\s"]+)""", re.IGNORECASE)
"""What a sentence quotes, and a word that GitHub may take for a mention, a number or an address."""
MAX_CHARACTERS = 60_000
"""Longest page; GitHub refuses an issue of more than 65,536 characters."""


def link(words: str, url: str) -> str:
    """Return words of a listing as a link, every mark in them escaped."""
    target = one_line(url).replace("<", "%3C").replace(">", "%3E")
    return f"[{_PUNCTUATION.sub(_escaped, one_line(words))}](<{target}>)"


def _escaped(mark: re.Match[str]) -> str:
    return f"\\{mark[0]}"


def code(words: str) -> str:
    """Return words of a listing as code, inside more backticks than they hold in a row."""
    text = one_line(words)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence} {text} {fence}" if text.startswith("`") or text.endswith("`") else f"{fence}{text}{fence}"


def sentence(words: str) -> str:
    """Return a sentence of ours: what it quotes, and any word that GitHub would act on, as code."""
    parts = _QUOTED_OR_ACTIVE.split(one_line(words))
    return "".join(code(part) if n % 2 else _MARKS.sub(_escaped, part) for n, part in enumerate(parts))


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
