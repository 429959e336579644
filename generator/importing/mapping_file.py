"""Reading a mapping and holding it against its source: every fault by line, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.importing import targets
from generator.importing.mapping import OPEN_REFERRAL, Mapping
from generator.importing.open_referral_mapping import fields_of
from generator.importing.sources.record_set import RecordSet, Source
from generator.load import Entry
from generator.load.safe_read import MAX_VOCABULARY_BYTES, read
from generator.load.validation import validate
from generator.load.yaml_parser import parse
from generator.problems import FieldPath, Problem
from schema.types import quoted, suggestion

MappingEntry = Entry[Mapping]


def load(path: Path) -> tuple[MappingEntry | None, tuple[Problem, ...]]:
    """Return a mapping and what is wrong with it by itself. None when it cannot be used at all."""
    source, problems = read(path, str(path), MAX_VOCABULARY_BYTES)
    document, more = parse(source) if source else (None, ())
    if document is None:
        return None, (*problems, *more)
    entry, faults = validate(document, Mapping, path.stem, more)
    if entry is None or not entry.valid:
        return None, (*problems, *more, *faults)
    return _with_known_format(entry), (*problems, *more, *_unknown_targets(entry))


def _with_known_format(entry: MappingEntry) -> MappingEntry:
    """Return the mapping with the fields of Open Referral behind its own, where it says that the source is that."""
    mapping = entry.record
    if mapping.format != OPEN_REFERRAL:
        return entry
    known = Mapping.model_validate({"source": mapping.source.model_dump(), **fields_of()})
    update = {name: getattr(mapping, name) or getattr(known, name) for name in ("id", "skip", "venues_each")}
    fields = {**known.fields, **mapping.fields}
    update |= {"fields": fields, "private": (*known.private, *mapping.private)}
    update |= {"left_out": {**known.left_out, **mapping.left_out}}
    return replace(entry, record=mapping.model_copy(update=update))


def _unknown_targets(entry: MappingEntry) -> Iterator[Problem]:
    if entry.record.format not in (None, OPEN_REFERRAL):
        yield entry.problem(("format",), f"{quoted(str(entry.record.format))} is not known. Write open referral")
    for name in entry.record.fields:
        if name not in targets.NAMES:
            message = f"is not a field that a source can fill. {suggestion(name, targets.NAMES, limit=0)}".strip()
            yield entry.problem(("fields", name), message)
    for name in entry.record.fixed:
        if name.split(".")[0] not in targets.FIXED:
            message = f"is not a field that can be fixed. {suggestion(name, targets.FIXED)}".strip()
            yield entry.problem(("fixed", name), message)


def problems(entry: MappingEntry, source: Source) -> Iterator[Problem]:
    """Yield what a mapping says of a source that is not so: a sheet or a column that is not there."""
    mapping, names = entry.record, [each.name for each in source.sets]
    if mapping.records and source.named(mapping.records) is None and not source.is_open_referral:
        yield entry.problem(
            ("records",), f"there is no {quoted(mapping.records)} here. {suggestion(mapping.records, names)}"
        )
        return
    main = main_set(mapping, source)
    yield from _joins(entry, source, main)
    if mapping.format == OPEN_REFERRAL:  # what it does not use of that is simply not there
        return
    known = set(known_columns(mapping, source, main))
    for path, column in _named_columns(mapping):
        if column not in known:
            message = f"there is no column {quoted(column)}. {suggestion(column, sorted(known), limit=0)}".strip()
            yield entry.problem(path, message)


def main_set(mapping: Mapping, source: Source) -> RecordSet:
    """Return the list that has one record for each listing: the one that is named, or else the only or first one."""
    return (source.named(mapping.records) if mapping.records else None) or source.sets[0]


def known_columns(mapping: Mapping, source: Source, main: RecordSet) -> Iterator[str]:
    """Yield every column that a mapping can name: the first sheet's, and `sheet.column` of those joined to it."""
    yield from main.columns
    for join in mapping.joins:
        sheet = source.named(join.sheet)
        yield from (f"{join.sheet}.{column}" for column in (sheet.columns if sheet else ()))
    yield from (f"rows.{column}" for column in (main.columns if mapping.several_rows else ()))


def _joins(entry: MappingEntry, source: Source, main: RecordSet) -> Iterator[Problem]:
    names = [each.name for each in source.sets]
    for position, join in enumerate(entry.record.joins):
        other, holder = source.named(join.sheet), source.named(join.within) if join.within else main
        for key, name, sheet in (("sheet", join.sheet, other), ("from", join.within or main.name, holder)):
            if sheet is None:
                message = f"there is no {quoted(name)} here. {suggestion(name, names)}"
                yield entry.problem(("joins", position, key), message)
        for key, column, sheet in (("on", join.on, holder), ("key", join.key, other)):
            if sheet and column not in sheet.columns:
                message = f"{sheet.name} has no column {quoted(column)}. {suggestion(column, sheet.columns)}"
                yield entry.problem(("joins", position, key), message)


def _named_columns(mapping: Mapping) -> Iterator[tuple[FieldPath, str]]:
    for name, rules in mapping.fields.items():
        yield from ((("fields", name), column) for rule in rules for column in rule.columns)
    yield from ((("id",), column) for column in mapping.id)
    yield from ((("private",), column) for column in mapping.private)
    yield from ((("left_out", column), column) for column in mapping.left_out)
    yield from ((("skip", n, "column"), skip.column) for n, skip in enumerate(mapping.skip))
