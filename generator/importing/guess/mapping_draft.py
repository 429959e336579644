"""A whole mapping as the text of a file, with comments; and what is not sure, in sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.importing.converters.choices import Vocabulary
from generator.importing.guess import columns as facts
from generator.importing.guess import joins as joining
from generator.importing.guess.assign import Assignment, assign
from generator.importing.guess.columns import SampledColumn
from generator.importing.guess.headings import rule_of
from generator.importing.guess.joins import Columns
from generator.importing.guess.mapping_lines import Lines
from generator.importing.guess.mapping_text import only_an_id
from generator.importing.guess.shapes import is_code
from generator.importing.guess.ticks import ticks
from generator.importing.mapping import SheetJoin
from generator.importing.open_referral_mapping import fields_of
from generator.importing.sources.record_set import Source


@dataclass(frozen=True)
class Guess:
    """A drafted mapping, and what is not sure about it."""

    text: str
    doubts: tuple[str, ...]


def mapping(source: Source, vocabulary: Vocabulary) -> Guess:
    """Return a mapping for a source, drafted from its headings and its values."""
    sets: Columns = {each.name: facts.of_set(each) for each in source.sets}
    if source.is_open_referral:
        return _open_referral(source, sets, vocabulary)
    refs = joining.references(sets)
    main = joining.main_list(sets, refs)
    joined = joining.joins(main, sets, refs)
    every = _every_column(main, sets, joined)
    rows = _rows_of(main, sets)
    ticked = ticks(every, vocabulary)
    found = assign(_as_rows(every, rows), [*_keys(main, joined, sets), *(rows or ())], main, ticked)
    lines = Lines(vocabulary, found)
    lines.head(source, main, joined, rows, sets)
    lines.fields(joined)
    lines.rest()
    _doubt_sheets(found, sets, main, joined, [each.name for each in source.sets if each.is_hidden])
    return Guess("\n".join((*lines.text, "")), tuple(found.doubts))


def _every_column(main: str, sets: Columns, joined: Sequence[SheetJoin]) -> list[SampledColumn]:
    """Return the columns of the main list and of those joined to it, as a mapping names them."""
    every = list(sets[main])
    for join in joined:
        every += [replace(column, path=f"{join.sheet}.{column.path}") for column in sets[join.sheet]]
    return every


def _keys(main: str, joined: Sequence[SheetJoin], sets: Columns) -> Iterator[str]:
    """Yield the columns that only join the lists. Of two that join by names, the one that the name belongs to stays."""
    for join in joined:
        on, key = f"{join.within}.{join.on}" if join.within else join.on, f"{join.sheet}.{join.key}"
        column = next(column for column in sets[join.sheet] if column.path == join.key)
        is_id = only_an_id(join.key) or all(map(is_code, list(column.counts)[:20]))
        is_own = join.within is None and any(c.path == join.on and _is_a_name(c) for c in sets[main])
        yield from (on, key) if is_id else (key,) if is_own else (on,)


def _is_a_name(column: SampledColumn) -> bool:
    rule = rule_of(column)
    return rule is not None and rule.target == "name"


def _rows_of(main: str, sets: Columns) -> list[str] | None:
    """Return the id column of a list that has several rows for one listing, or None: same id and name, other times."""
    names = {column.path: column for column in sets[main]}
    for column in sets[main]:
        repeats = 0 < len(column.counts) < 0.9 * len(column.values) and len(column.values) >= 0.9 * column.records
        if repeats and only_an_id(column.path) and column.average <= 40 and _alone(column, names):
            return [column.path]
    return None


def _alone(column: SampledColumn, others: Mapping[str, SampledColumn]) -> bool:
    """Return whether no other column is an id of each row, and a name goes with this one."""
    own = any(only_an_id(path) and other.is_unique for path, other in others.items())
    named = any("name" in path.casefold() or "title" in path.casefold() for path in others)
    same = any(len(other.counts) == len(column.counts) for path, other in others.items() if path != column.path)
    return not own and named and same


def _as_rows(every: Sequence[SampledColumn], rows: list[str] | None) -> list[SampledColumn]:
    """Return the columns with those about times under `rows`, where a listing has several."""
    if not rows:
        return list(every)
    return [replace(c, path=f"rows.{c.path}") if c.shape in ("day", "clock") else c for c in every]


def _doubt_sheets(
    found: Assignment, sets: Columns, main: str, joined: Sequence[SheetJoin], hidden_sheets: Collection[str]
) -> None:
    for name in sets:
        if name != main and name not in [join.sheet for join in joined]:
            hidden = " It is hidden in the workbook." if name in hidden_sheets else ""
            found.doubts.append(
                f"{name}: nothing was found that joins it to {main}, so its values are set aside.{hidden}"
            )


def _open_referral(source: Source, sets: Columns, vocabulary: Vocabulary) -> Guess:
    """Return the mapping of Open Referral, whose fields are known, with what has to be said of its words."""
    found = Assignment(columns={column.path: column for columns in sets.values() for column in columns})
    lines = Lines(vocabulary, found)
    lines.is_known_format = True
    lines.source(source)
    lines.text += ["format: open referral", "fields:"]
    for target in ("needs", "serves", "ways"):
        rule = fields_of()["fields"][target]
        lines.lookup(target, [path for path in rule["from"] if path in found.columns], rule.get("lookup", {}))
    lines.rest()
    return Guess("\n".join((*lines.text, "")), tuple(found.doubts))
