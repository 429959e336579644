"""What the words of a column could mean in ours: categories, areas, ways, statuses; and what stands between several."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from generator.importing import placeholders
from generator.importing.assemble import pieces
from generator.importing.converters import choices
from generator.importing.converters.choices import Vocabulary
from generator.importing.guess.columns import SampledColumn

MOST_WORDS = 80
"""Most words of a column that are written down, each to be given one of ours."""
_OVER = re.compile(
    r"archived?|removed|deleted|inactive|in-active|not active|closed|withdrawn|unpublished|expired|ended"
    r"|defunct|rejected"
    r"|cancelled|draft|hidden|discontinued|no longer (?:running|active|available)|permanently closed|duplicate|spam"
    r"|ceased|obsolete|retired|disabled|pending deletion|stopped|old",
    re.I,
)
_YES = re.compile(r"y|yes|true|t|-?1|x|✓", re.I)
_NO = re.compile(r"n|no|false|f|0", re.I)
_FLAG_OVER = re.compile(
    r"archiv|remov|delet|clos|withdraw|hidden|expired|inactive|ended|\b(?:not|don ?t)\b"
    r"|unlisted|unpublish|withheld|suppress"
)
_FLAG_LIVE = re.compile(r"\b(?:active|live|publish(?:ed)?|show|display|visible|enabled|current|open)\b")


def split_of(column: SampledColumn) -> str | None:
    """Return what stands between several values in the cells of a column, or None."""
    values = list(column.counts)
    for mark, name in ((";", ";"), ("|", "|"), (" > ", ">"), ("\n", "lines")):
        if sum(mark in value for value in values) >= max(1, 0.05 * len(values)):
            return name
    with_comma = [value for value in values if "," in value]
    if len(with_comma) >= max(1, 0.1 * len(values)):
        counted = Counter(piece for value in column.values for piece in pieces(value, ","))
        short = sum(len(piece) <= 40 for piece in counted) >= 0.9 * len(counted)
        tiny = all(len(piece) <= 25 and len(piece.split()) <= 3 for piece in counted)
        if tiny or (short and len(counted) < len(values) + len(with_comma)):
            return ","
    return None


def words_in(column: SampledColumn, split: str | None) -> Counter[str]:
    """Return each of a column's words with how often it is used."""
    return Counter(" ".join(piece.split()) for value in column.values for piece in pieces(value, split))


def is_set_of_words(column: SampledColumn, split: str | None) -> bool:
    """Return whether a column takes its values from a set of words, and is not free text."""
    words = words_in(column, split)
    few = len(words) <= MOST_WORDS and sum(map(len, words)) <= 60 * len(words)
    is_tree = split == ">"  # the levels of a category stand in one cell
    return bool(words) and few and (is_tree or len(words) < 0.7 * sum(words.values()) or len(words) <= 8)


def lookup(column: SampledColumn, target: str, split: str | None, words: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Return each of a column's words with ours for it, the commonest first; none where it is not plain."""
    counted = words_in(column, split).most_common(MOST_WORDS)
    said = [word for word, _ in counted if not placeholders.stands_for_nothing(word)]
    return {word: tuple(choices.known(word, target, words) or ()) for word in said}


def meant_needs(text: str, words: Vocabulary, least: float = 0.3) -> tuple[str, ...]:
    """Return the needs that a category seems to mean, for a person to look at: at most two, the surest first."""
    found = words.proposer.propose({"name": text}, least) if words.proposer else []
    return tuple(one.need for one in found[:2])


def is_flag(column: SampledColumn) -> bool:
    """Return whether nearly every record says only yes or no in a column."""
    odd = sum(column.counts[value] for value in odd_answers(column))
    return odd <= 0.1 * len(column.values)


def odd_answers(column: SampledColumn) -> list[str]:
    """Return the values of a column that are neither yes nor no."""
    return [value for value in column.counts if not (_YES.fullmatch(value) or _NO.fullmatch(value))]


def skipped(column: SampledColumn) -> list[str]:
    """Return the values of a column that say that a record is over: archived, removed, or No to being active."""
    words, values = column.words, list(column.counts)
    if is_flag(column):
        if _FLAG_OVER.search(words):
            return [value for value in values if _YES.fullmatch(value)] or ["Yes"]
        return [value for value in values if _NO.fullmatch(value)] or ["No"] if _FLAG_LIVE.search(words) else []
    return [value for value in values if _OVER.fullmatch(" ".join(value.split()))]


def is_of_most(column: SampledColumn, values: Collection[str]) -> bool:
    """Return whether nearly every record has one of some values: a list of what is over would be no list of help."""
    return sum(column.counts[value] for value in values) >= 0.9 * column.records


def repeated(columns: Mapping[str, SampledColumn]) -> list[tuple[str, str, int]]:
    """Return values that most records share though they should be each one's own: the column, the value, how often."""
    found = []
    for path, column in columns.items():
        if column.shape in ("web", "email", "phone") and column.counts:
            value, count = column.counts.most_common(1)[0]
            if count >= 5 and count > 0.3 * column.records:
                found.append((path, value, count))
    return found
