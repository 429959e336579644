"""The telephone numbers in a cell, where each ends, and what the words beside each say that it is. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LABELS = re.compile(
    r"\b(mobile|mob|office|evenings?|days?|daytime|weekends?|helpline|freephone|textphone|minicom|switchboard|reception"
    r"|enquiries|bookings?|landline|general|main|advice line|24 hours?|out of hours|emergency|whats ?app|text|sms)\b",
    re.I,
)
_MARKED = re.compile(r"(?<![A-Za-z])([tmf])\s*[:.]", re.I)
"""A letter for what a number is: T: 01632 960150 F: 01632 960151."""
_FAX = re.compile(r"\bfax\b", re.I)
_CALL = re.compile(r"\b(?:tel(?:ephone)?|phone|call|ring|voice)\b", re.I)
_CALL_OR_FAX = re.compile(
    r"\b(?:tel\w*|phone)\W*(?:/|&|and|or|\\)\W*fax\b|\bfax\W*(?:/|&|and|or)\W*(?:tel\w*|phone)\b", re.I
)
_START = re.compile(r"(?<![0-9A-Za-z_@.:/£])(?<![0-9]-)[+(]{0,2}[0-9]|(?<=/)[+(]?(?:0[0-9]|\+44)")
_LEAD = re.compile(
    r"(?:1800[12][ -]*)?"
    r"(?:(?P<country>\(?(?:\+|00) ?44\)?[ .-]*(?:\(0\)[ .-]*|0(?=[0-9 ]))?)|\(?(?P<nought>0)|\(?(?P<abroad>\+)|\()?"
)
_GROUP = re.compile(r"[0-9]+")
_GAP = re.compile("[ .()\u00a0\u2009\u2010-\u2013-]{1,3}")
_EXTENSION = re.compile(r"\s*(?:ext(?:ension)?\.?|x)\s*[0-9]{1,6}(?![0-9])", re.I)
_A_TIME = re.compile(r"[0-9]{1,2}(?:[.:][0-9]{2})?\s*(?:[ap]m\b|[-–/:]|to\b|lines?\b|hours?\b|hrs?\b)", re.I)
_SEPARATOR = re.compile(r"[\r\n/;,|&()]|\b(?:or|and)\b", re.I)
_FEWEST, _ENOUGH = 8, 9
"""Fewest digits of a number here, and how many after its first nought are enough for one."""
_NAMES = {
    "mob": "Mobile",
    "m": "Mobile",
    "t": "",
    "f": "fax",
    "whats app": "WhatsApp",
    "whatsapp": "WhatsApp",
    "sms": "Text",
}


@dataclass(frozen=True)
class FoundNumber:
    """A number as it is typed, where it stands, and what it is called by the words beside it."""

    text: str
    start: int
    end: int
    label: str = ""
    is_fax: bool = False
    for_texts: bool = False
    """Whether it is only for text messages."""


def numbers(text: str) -> tuple[FoundNumber, ...]:
    """Return the numbers of a cell, in their order. A label is one number's own: the one that it stands beside."""
    spans = tuple(_spans(text))
    return tuple(_named(text, span, words) for span, words in zip(spans, _words_of(text, spans), strict=True))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while match := _START.search(text, at):
        end, digits = _end(text, match.start())
        if _A_TIME.match(text, match.end() - 1):
            end = match.end()
        elif digits >= _FEWEST:
            extension = _EXTENSION.match(text, end)
            end = extension.end() if extension else end
            yield match.start(), end
        at = max(end, match.end())


def _end(text: str, start: int) -> tuple[int, int]:
    """Return where a number ends that begins here, and how many digits it has: after eleven, or at a bracket."""
    lead = _LEAD.match(text, start)
    assert lead is not None
    most = 13 if lead["abroad"] else 10
    at, count, end = lead.end(), 0, lead.end()
    while group := _GROUP.match(text, at):
        has_enough = count >= _ENOUGH
        if has_enough and (count + len(group[0]) > most or _A_TIME.match(text, at)):
            break
        count, end = count + len(group[0]), group.end()
        gap = _GAP.match(text, end)
        if gap is None or ("(" in gap[0] and count >= _ENOUGH - 2) or (" - " in f"{gap[0]}" and count >= _ENOUGH):
            break
        at = gap.end()
    is_open = text.count("(", start, end) > text.count(")", start, end)
    end += is_open and text[end : end + 1] == ")"
    return end, len(re.sub("[^0-9]", "", text[start:end]))


# --- words beside numbers -----------------------------------------------------------------------------------------


def _words_of(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Yield the words that are about each number: those before it, or those after it, as the cell has them."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    between = [text[edges[n] : edges[n + 1]] for n in range(0, len(edges), 2)]
    if not spans:
        return
    inside = [_in_brackets(words) for words in between[1:]]
    rest = [between[0], *(words[len(said) :] for words, said in zip(between[1:], inside, strict=True))]
    says_before = _says_what(rest[0])
    says_after = not says_before and _says_what(rest[-1])
    last = len(spans) - 1
    for n in range(len(spans)):
        before, after = rest[n], rest[n + 1]
        if not last:
            yield f"{before} {inside[n]} {after}"
        elif says_after:
            yield f"{inside[n]} {after}"
        elif says_before:
            yield f"{before} {inside[n]} {after if n == last and not _says_what(before) else ''}"
        else:
            own = _nearest(after, 0) if n < last else after
            yield f"{_nearest(before, -1) if n else before} {inside[n]} {own}"


def _nearest(words: str, end: int) -> str:
    """Return the words between two numbers that are about one of them: what a comma or the like parts from the other's.

    With nothing to part them a fax is the number behind the word, and any other word may be about either.
    """
    parts = _SEPARATOR.split(words)
    if len(parts) > 1:
        return parts[end]
    return words if end == -1 and (_FAX.search(words) or _MARKED.search(words)) else ""


def _in_brackets(words: str) -> str:
    found = re.match(r"\s*\([^()]*\)", words)
    return found[0] if found else ""


def _says_what(words: str) -> bool:
    return any(pattern.search(words) for pattern in (LABELS, _FAX, _CALL, _MARKED))


def _named(text: str, span: tuple[int, int], words: str) -> FoundNumber:
    said, marked = LABELS.search(words), _MARKED.search(words)
    found = said[1] if said else marked[1] if marked else ""
    name = _NAMES.get(found.casefold(), found.capitalize())
    is_fax = (bool(_FAX.search(words)) or name == "fax") and not _CALL_OR_FAX.search(words)
    for_texts = name == "Text" and not _CALL.search(words)
    number = text[span[0] : span[1]].strip(" .-")
    return FoundNumber(number, *span, "" if name == "fax" else name, is_fax, for_texts)
