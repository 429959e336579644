"""From nested values, as JSON and YAML have them, to a record whose every value knows where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.importing import limits
from generator.importing.source_record import Position, SourceFault, SourceRecord, SourceValue
from generator.importing.sources.record_set import OnFault, RecordSet
from generator.importing.sources.table import is_formula

KEY = "(key)"
"""The column of what a record stands under, in a file that has records by their ids."""


_CONTACT = re.compile(
    r"(?:tele)?phone|tel|mobile|landline|e-?mail|web(?:site)?|url|facebook|instagram|twitter", re.IGNORECASE
)


def record_set(name: str, items: Any) -> RecordSet:
    """Return the items of a list as records; their columns are the paths of their values, in the order they come."""

    def read(on_fault: OnFault) -> Iterator[SourceRecord]:
        return records(items, name, on_fault)

    return RecordSet(name, columns_of(read), read)


def columns_of(read: Callable[[OnFault], Iterator[SourceRecord]]) -> tuple[str, ...]:
    """Return the path of every value that a record has, in the order in which they come."""
    return tuple(dict.fromkeys(path for record in read(lambda _: None) for path in record.paths()))


def records(items: Any, sheet: str, on_fault: OnFault, start: int = 1) -> Iterator[SourceRecord]:
    """Yield each item of a list, or of a group of records by their ids. What is no record is told to `on_fault`."""
    pairs = items.items() if isinstance(items, Mapping) else (("", item) for item in items)
    for number, (key, item) in enumerate(pairs, start=start):
        if isinstance(item, Mapping):
            record = _Reader(sheet, number, on_fault).record({KEY: key, **item} if key else item, "", 0)
            if record.values or record.children:
                yield record
        elif item not in (None, "", [], {}):
            message = f"this is not a record but {_kind(item)}. A record is a group of keys, such as a name and a phone"
            on_fault(SourceFault(Position(sheet, number, ""), message, str(item)[:200]))


def _kind(item: object) -> str:
    return "a list" if isinstance(item, list) else "a number" if isinstance(item, int | float) else "a piece of text"


class _Reader:
    """Reads one record, counting its values."""

    def __init__(self, sheet: str, row: int, on_fault: OnFault) -> None:
        self.sheet, self.row, self.on_fault = sheet, row, on_fault
        self.count = 0

    def record(self, item: Mapping[Any, Any], path: str, depth: int) -> SourceRecord:
        kind, said = _typed_contact(item)
        values: dict[str, tuple[SourceValue, ...]] = {}
        children: dict[str, tuple[SourceRecord, ...]] = {}
        for key, value in item.items():
            if key == kind:  # it is the name of the value beside it
                continue
            name, where = str(key), f"{path}.{key}" if path else str(key)
            name = str(item[kind]).strip().casefold() if key == said else name
            items = value if isinstance(value, list) else [value]
            groups = [each for each in items if isinstance(each, Mapping)]
            if depth >= limits.MAX_DEPTH and groups:
                self._fault(where, f"it lies more than {limits.MAX_DEPTH} levels deep, so it was not read")
                continue
            inner = [self.record(each, _numbered(where, n, groups), depth + 1) for n, each in enumerate(groups)]
            children |= {name: tuple(inner)} if inner else {}
            texts = tuple(self._values(items, where))
            values |= {name: texts} if texts else {}
        return SourceRecord(self.sheet, self.row, values, children)

    def _values(self, items: list[Any], where: str) -> Iterator[SourceValue]:
        for item in items:
            if isinstance(item, Mapping):
                continue
            if isinstance(item, list):
                yield from self._values(item, where)
                continue
            text = _text(item)
            if not text.strip():
                continue
            self.count += 1
            if self.count > limits.MAX_VALUES:
                self._fault(where, f"the record has more than {limits.MAX_VALUES:,} values; the rest was not read")
                return
            if len(text) > limits.MAX_CELL:
                message = f"it is {len(text):,} characters long; the most is {limits.MAX_CELL:,}. Shorten it"
                self._fault(where, message, text[:200] + "…")
            else:
                yield SourceValue(Position(self.sheet, self.row, where), text, is_formula(text))

    def _fault(self, where: str, message: str, text: str = "") -> None:
        self.on_fault(SourceFault(Position(self.sheet, self.row, where), message, text))


def _typed_contact(item: Mapping[Any, Any]) -> tuple[Any, Any]:
    """Return the keys of the kind and of the value where a group is one way to get in touch; else two None.

    `{type: phone, value: 01632 960123}` says what `{phone: 01632 960123}` does.
    """
    kind = next((key for key in ("type", "kind", "label", "channel") if key in item), None)
    said = next((key for key in ("value", "detail", "details") if key in item), None)
    is_contact = kind is not None and said is not None and _CONTACT.fullmatch(str(item[kind]).strip())
    return (kind, said) if is_contact else (None, None)


def _numbered(where: str, position: int, groups: list[Any]) -> str:
    return f"{where} {position + 1}" if len(groups) > 1 else where


def _text(item: object) -> str:
    if item is None:
        return ""
    if isinstance(item, bool):
        return "Yes" if item else "No"
    if isinstance(item, float) and item.is_integer() and abs(item) < 1e15:
        return str(int(item))
    return "" if item in ("null", "~") else str(item)  # YAML's words for nothing, read as they were typed
