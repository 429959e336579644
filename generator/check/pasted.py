"""Rules about what programs leave in words on their way here: garbled letters, a PDF's hyphens, a web page's marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.load.punctuation_slips import MAX_PASTED
from generator.load.yaml_hints import as_typed
from generator.problems import FieldPath, Problem, Severity
from schema.contact_advice import ENTITY, without_entities
from schema.types import quoted

_GARBLED = re.compile("Ã[\u0080-\u00bf]|â€|Â[£\u00a0-\u00bf]")
_LOST = re.compile(r"(?:^|[\s(])\?[0-9][0-9.,]*")
"""A question mark before a figure: a program wrote it in place of a £ or the like."""


def words_are_not_garbled(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Letters have not been garbled by a wrong encoding, such as Ã© for é, or lost, such as ?3 for £3."""
    for path, match in text.matches(GuardedPattern(_GARBLED, ("ã", "â"))):
        whole = _mended(match.string)
        instead = f"Write {as_typed(whole, path[-1])}" if whole and _can_be_shown(path, whole, entry) else _RETYPE
        message = f"{quoted(match[0])} looks like a letter that was garbled on the way. {instead}"
        yield entry.problem(path, message, Severity.WARNING, "garbled")
    for path, match in text.matches(GuardedPattern(_LOST, ("?",))):
        if path[0] != "cost" and path not in entry.document.comments:  # of a cost, its own rule says which sign
            message = f"{quoted(match[0].strip())} seems to have lost a letter on the way, such as a £. {_RETYPE}"
            yield entry.problem(path, message, Severity.WARNING, "garbled")


_RETYPE = "Retype the word"


def _mended(text: str) -> str | None:
    """Return a text as it was before it was read as if in another encoding, or None where that is not plain."""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None


def _can_be_shown(path: FieldPath, text: str, entry: ListingEntry) -> bool:
    """Return whether a message can give the whole text, to be pasted."""
    is_one_line = "\n" not in text and len(text) <= MAX_PASTED
    return is_one_line and not isinstance(path[-1], int) and path not in entry.document.comments


_SPLIT = re.compile(r"[a-z]{2}- (?!(?:and|or|to|nor|but|a|an|the)\b)[a-z]{2}")
"""A hyphen at which a line of a PDF ended. `Pre- and post-natal` has one of its own."""
_OF_A_PAGE = re.compile(r"\bpage [0-9]{1,3} (?:of|/) ?[0-9]{1,3}\b", re.IGNORECASE)
_JOINED = re.compile("[\ufb00-\ufb06]")
_LEFT_BY_A_PDF = (
    (GuardedPattern(_SPLIT, ("- ",)), "has a word that was cut at the end of a line"),
    (GuardedPattern(_OF_A_PAGE, ("page ",)), "has the number of a page in it"),
    (GuardedPattern(_JOINED, (re.compile("ff|fi|fl|st"),)), "has letters that are joined"),
)
_TYPED_WORDS = frozenset("name summary description times_note cost who join sessions venues places".split())


def words_are_whole(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text has what a PDF leaves in it: words cut at a hyphen, the number of a page, two letters joined in one."""
    for guarded, fault in _LEFT_BY_A_PDF:
        for path, match in text.matches(guarded):
            if path[0] in _TYPED_WORDS and path not in entry.document.comments:
                whole = unicodedata.normalize("NFKC", match.string)
                is_plain = guarded.pattern is _JOINED and _can_be_shown(path, whole, entry)
                instead = f"Write {as_typed(whole, path[-1])}" if is_plain else "Mend it, so that people can read it"
                message = f"{fault}, as text copied from a PDF: {quoted(_around(match))}. {instead}"
                yield entry.problem(path, message, Severity.WARNING, "from_a_pdf")


def _around(match: re.Match[str]) -> str:
    """Return a match with the rest of the words that it begins and ends in."""
    before = re.split(r"\s", match.string[: match.start()])
    after = re.split(r"\s", match.string[match.end() :])
    return f"{before[-1]}{match[0].strip()}{after[0]}"


def words_have_no_marks_of_web_pages(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """No text has what a web page writes for one character, such as &amp; for &."""
    for path, match in text.matches(_WEB_PAGE_MARKS):
        piece = match.string
        plain = without_entities(piece)
        if "\n" in piece or len(piece) > MAX_PASTED or isinstance(path[-1], int) or path in entry.document.comments:
            message = (
                f'has "{match[0]}" in it, which is how a web page writes "{without_entities(match[0])}". Write that'
            )
        else:
            message = f'has "{match[0]}" in it, as web pages do. Write {as_typed(plain, path[-1])}'
        yield entry.problem(path, message, code="web_page_mark")


_WEB_PAGE_MARKS = GuardedPattern(ENTITY, (";",))
_MARKUP = GuardedPattern(
    re.compile(
        r"\*\*[^*\n]{1,80}\*\*|^ {0,3}#{1,6} \S[^\n]{0,60}|</?(?:p|br|b|i|u|em|strong|h[1-6]|ul|ol|li|div|span) ?/?>"
        r"|<a href[^<>\n]{0,80}>",
        re.IGNORECASE | re.MULTILINE,
    ),
    ("**", "# ", "<"),
)
"""Marks for bold, headings and web pages, as people type them or paste them. What is meant to do harm is only shown."""
_PLAIN_TEXTS = frozenset(("description", "summary", "name", "times_note", "first_step", "note", "not_for"))


def words_have_no_marks_of_formatting(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """No text has marks for bold, headings or the like, which readers would see."""
    for path, match in text.matches(_MARKUP) if not context.made_up else ():  # an invented town has them on purpose
        if path[-1] in _PLAIN_TEXTS:
            message = f"readers see {quoted(match[0])} as it stands here, marks and all. Write it in plain words"
            yield entry.problem(path, message, Severity.WARNING, "markup")


PATTERNS = {"web_page_mark": ENTITY, "garbled": _GARBLED}
"""What these rules look for in any text, by the codes of their problems. The form looks for it too."""

LISTING_RULES = (
    words_have_no_marks_of_web_pages,
    words_have_no_marks_of_formatting,
    words_are_not_garbled,
    words_are_whole,
)
