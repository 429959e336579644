"""Which list has one record for each listing, and how the others belong to it: by shared ids and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.importing.assemble import pieces
from generator.importing.guess.assign import role
from generator.importing.guess.columns import SampledColumn, words_of
from generator.importing.guess.headings import rule_of
from generator.importing.guess.shapes import is_code
from generator.importing.mapping import SheetJoin

Columns = Mapping[str, tuple[SampledColumn, ...]]
"""The columns of each list, by its name."""
_MAIN = re.compile(
    r"service|activit|group|listing|event|director|offer|project|support|club|session|class|asset|resource"
)


@dataclass(frozen=True)
class Reference:
    """A column of one list that names records of another by a column there."""

    sheet: str
    column: str
    other: str
    key: str
    score: float
    split: str | None = None


def references(sets: Columns) -> list[Reference]:
    """Return every likely reference between two lists, the surest first, at most one from each column."""
    found = [ref for name in sets for other in sets if name != other for ref in _between(name, other, sets)]
    best: dict[tuple[str, str], Reference] = {}
    for ref in sorted(found, key=lambda each: -each.score):
        best.setdefault((ref.sheet, ref.column), ref)
    return list(best.values())


def _between(name: str, other: str, sets: Columns) -> Iterator[Reference]:
    keys = [column for column in sets[other] if _is_key(column)]
    for key in keys:
        wanted = {value.casefold() for value in key.counts}
        for column in sets[name]:
            score, split = _overlap(column, key, wanted, other)
            if score >= 1.0:
                yield Reference(name, column.path, other, key.path, score, split)


def _is_key(column: SampledColumn) -> bool:
    is_own = len(column.counts) == len(column.values) and len(column.values) >= max(2, 0.9 * column.records)
    return is_own and column.share("prose", "date", "yes_no", "price", "email", "phone") < 0.3 and column.average < 80


def _overlap(column: SampledColumn, key: SampledColumn, wanted: set[str], other: str) -> tuple[float, str | None]:
    """Return how sure it is that a column names records by a key: over 1 when it is likely; and how its cells split."""
    hint = _hint(column, key, other)
    best: tuple[float, str | None] = (0.0, None)
    for split in (None, ";", ",", "|"):
        said = {piece.casefold() for value in column.counts for piece in pieces(value, split)}
        share = len(said & wanted) / max(1, len(said))
        if len(said) and share >= 0.6 and share > best[0] + 0.1:
            best = (share, split)
    share, split = best
    is_telling = any(len(value) > 8 and is_code(value) for value in list(key.counts)[:5]) or key.shape == "words"
    if not share or not (hint or (is_telling and len(column.counts) > 1)):
        return 0.0, None
    if column.shape in ("price", "ages", "clock", "date", "yes_no", "phone"):
        return 0.0, None
    return share + hint, split


def _hint(column: SampledColumn, key: SampledColumn, other: str) -> float:
    """Return how much the headings say that a column names records of another list."""
    named = {word.rstrip("s") for word in words_of(other).split()}
    said = {word.rstrip("s") for word in column.words.split()}
    ends_as_id = bool({"id", "ref", "reference", "code", "key"} & set(column.words.split()))
    mentions = any(a.startswith(b) or b.startswith(a) for a in named for b in said if min(len(a), len(b)) >= 3)
    mentions = mentions or any(a[:5] == b[:5] for a in named for b in said if min(len(a), len(b)) >= 5)
    if mentions:
        return 1.0 if ends_as_id else 0.6
    if role(column.path) and role(column.path) == role(other) and {role(column.path)} <= {"organisation", "venue"}:
        return 0.5  # a Provider may be a name in Organisations, a Where in Venues
    same = key.words in column.words and key.words not in ("id", "name", "title", "ref", "code")
    return 0.8 if same and ends_as_id else 0.0


# --- the list that has the listings -------------------------------------------------------------------------------


def main_list(sets: Columns, refs: Sequence[Reference]) -> str:
    """Return the name of the list that has one record for each listing."""
    return max(sets, key=lambda name: (_score(name, sets, refs), len(sets[name])))


def _score(name: str, sets: Columns, refs: Sequence[Reference]) -> float:
    targets = {rule.target for column in sets[name] if (rule := rule_of(column))}
    has_name = "name" in targets or "organisation.name" in targets
    out = {ref.other for ref in refs if ref.sheet == name}
    records = max((column.records for column in sets[name]), default=0)
    most = max((column.records for columns in sets.values() for column in columns), default=0)
    hint = 1.5 if _MAIN.search(words_of(name)) else 0.0
    prose = any(column.share("prose") > 0.4 for column in sets[name])
    return (3 if has_name else -2) + len(out) + 2 * ("description" in targets) + prose + hint + records / max(1, most)


def joins(main: str, sets: Columns, refs: Sequence[Reference]) -> list[SheetJoin]:
    """Return how every list that can be reached from the main one is joined to it, step by step."""
    found: list[SheetJoin] = []
    reached = [main]
    while True:
        step = next((ref for ref in refs if _joins_new(ref, reached)), None)
        if step is None:
            return found
        found.append(_join(step, main, reached))
        reached.append(step.other if step.sheet in reached else step.sheet)


def _joins_new(ref: Reference, reached: Sequence[str]) -> bool:
    return (ref.sheet in reached) != (ref.other in reached)


def _join(ref: Reference, main: str, reached: Sequence[str]) -> SheetJoin:
    """Return a join that goes out from what is reached: by its own column, or back from the other list's column."""
    if ref.sheet in reached:
        holder, sheet, on, key, split = ref.sheet, ref.other, ref.column, ref.key, ref.split
    else:
        holder, sheet, on, key, split = ref.other, ref.sheet, ref.key, ref.column, None
    return SheetJoin(sheet=sheet, on=on, key=key, within=None if holder == main else holder, split=split)
