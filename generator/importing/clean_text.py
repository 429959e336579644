"""Text as people wrote it, out of what machines made of it: HTML, entities, Markdown, wrong letters and odd spaces."""

from __future__ import annotations

import html
import re

from generator.load.safe_read import without_hidden
from generator.submissions.html_text import text_of

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--")
_ENTITY = re.compile(r"&(?:#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});")
_LINK = re.compile(
    r"<a\s[^<>]{0,500}?href\s*=\s*[\"']?(https?://[^\"'\s<>]+)[\"']?[^<>]{0,500}>(.*?)</a\s*>", re.I | re.S
)
_ITEM = re.compile(r"<li\b[^<>]{0,200}>", re.I)
_MOJIBAKE = re.compile(r"Ã[\x80-\xbf©¨ª¯¼¶¤]|â€|Â[\xa0-\xbf]|â\x80")
_BULLET = re.compile(r"^[ \t]*(?:[*•·▪◦●‣–]|[oO](?=\s{2}))[ \t\xa0]+(?=\S)", re.M)
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]*(?=\S)", re.M)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])[*_](?=[^\s*_])([^*_\n]{1,300}?)(?<=[^\s*_])[*_](?![\w*])")
_RULE = re.compile(r"^[ \t]*(?:[-*_=][ \t]*){3,}$", re.M)


def plain(text: str) -> str:
    """Return text without HTML, entities, wrong letters and characters that nobody can see; its lines stay."""
    text = _letters(text.replace("\r\n", "\n").replace("\r", "\n"))
    if _TAG.search(text):
        text = _ITEM.sub("<br>- ", _LINK.sub(_link, text))
        text = text_of(text)
    for _ in range(2):  # some systems escape what was escaped already
        if not _ENTITY.search(text):
            break
        text = html.unescape(text)
    text = text_of(text) if _TAG.search(text) else text
    text = re.sub("[\u200b-\u200f\u2028\u2029\ufeff\u00ad]", "", text.replace("\u2028", "\n").replace("\u2029", "\n"))
    return without_hidden(re.sub("[\u00a0\u2000-\u200a\u202f\u205f\u3000]", " ", text)).strip()


def _letters(text: str) -> str:
    """Return text whose letters were read by the wrong alphabet (â€™ for ’) as they were meant, where that can be."""
    if not _MOJIBAKE.search(text):
        return text
    for alphabet in ("cp1252", "latin-1"):
        try:
            return text.encode(alphabet).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return re.sub("Â(?=[\xa0 £])", "", text)


def _link(match: re.Match[str]) -> str:
    words = text_of(match[2]).strip()
    return match[1] if not words or words in match[1] or words.startswith(("http", "www")) else f"[{words}]({match[1]})"


def line(text: str) -> str:
    """Return text on one line, with no mark of a web page or of Markdown left in it."""
    tidy = _without_marks(plain(text))
    return " ".join(tidy.replace("<", " ").replace(">", " ").split())


def paragraphs(text: str) -> str:
    """Return text as a description may be: paragraphs, lists that begin with a hyphen, and links."""
    tidy = _without_marks(_RULE.sub("", _HEADING.sub("", _BULLET.sub("- ", plain(text)))))
    lines = [re.sub(r"[ \t]+", " ", each).strip() for each in tidy.split("\n")]
    whole = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return re.sub(r"(?m)^(- .*)\n\n(?=- )", r"\1\n", whole)


def _without_marks(text: str) -> str:
    return _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", text))


def sentences(text: str, most: int) -> str:
    """Return as many whole first sentences of a text as fit into `most` characters, or its first words and a mark."""
    before_list = text.partition("\n- ")[0].strip()
    flat = line(re.sub(r"(?m)^- ", "", before_list if len(before_list) >= 20 else text))
    if len(flat) <= most:
        return flat
    ends = [match.end() for match in re.finditer(r"[.!?](?=\s|$)", flat[: most + 1]) if match.end() <= most]
    if ends and ends[-1] >= 30:
        return flat[: ends[-1]]
    return flat[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
