"""Changing a file of YAML where it changes, and nowhere else: comments, order, style and line ends stay as they are.

PyYAML's composer says where each value begins and ends. The wanted values are laid beside the nodes, and each
difference becomes one cut: a piece of the text to replace. What comes out is read again before anybody keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

import yaml

from generator.load.safe_read import Source
from generator.load.yaml_parser import Value, parse
from generator.yaml_file import emit
from generator.yaml_file.spans import CannotEdit, Cut, Node, Text

_MARK = "\ufeff"
"""What Windows puts at the start of a file."""


def edited(text: str, wanted: Mapping[str, Value]) -> str:
    """Return the text with the values that are `wanted`, every other line as it was.

    Raises CannotEdit when what comes out would not say exactly that.
    """
    if text.startswith(_MARK):
        return _MARK + edited(text.removeprefix(_MARK), wanted)
    if values(text) is None:
        raise CannotEdit
    result, cuts = text, sorted(_Editor(text).cuts(tidy(wanted)), key=lambda cut: (cut.start, cut.end))
    for cut in reversed(cuts):
        result = result[: cut.start] + cut.text + result[cut.end :]
    if values(result) != tidy(wanted):
        raise CannotEdit
    return result


def values(text: str) -> dict[str, Value] | None:
    """Return what a text says, or None when it cannot be read or has a problem."""
    document, problems = parse(Source("", text.removeprefix(_MARK).replace("\r\n", "\n").replace("\r", "\n")))
    return tidy(document.value) if document and not problems else None


def tidy(value: Mapping[str, Value]) -> dict[str, Value]:
    """Return a group without what is empty: a key that says nothing is a key that is not there."""
    kept = {name: _tidy(item) for name, item in value.items()}
    return {name: item for name, item in kept.items() if item not in ("", [], {})}


def _tidy(value: Value) -> Value:
    if isinstance(value, list):
        return [kept for item in value if (kept := _tidy(item)) not in ("", [], {})]
    return tidy(value) if isinstance(value, dict) else value


Path = tuple[str, ...]


def said(node: Node) -> Value:
    """Return what a node says, as plain words."""
    if isinstance(node, yaml.MappingNode):
        return {str(k.value): said(v) for k, v in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [said(item) for item in node.value]
    return "" if node.value == "~" and not node.style else str(node.value)


class _Editor(Text):
    """The text of one file, and what must be cut to make it say something else."""

    def cuts(self, wanted: Mapping[str, Value]) -> Iterator[Cut]:
        return self._mapping(self.root, wanted, ())

    # --- groups

    def _mapping(self, node: Node, wanted: Mapping[str, Value], path: Path) -> Iterator[Cut]:
        if node.flow_style:
            yield from self._flow_mapping(node, wanted, path)
            return
        kept = [(k, v) for k, v in node.value if str(k.value) in wanted]
        for position, (k, v) in enumerate(node.value):
            if str(k.value) in wanted:
                yield from self._value(k, v, wanted[str(k.value)], (*path, str(k.value)))
            else:
                yield self._without_key(node, position)
        if not kept:
            raise CannotEdit
        yield from self._new_keys(node, kept, wanted, path)

    def _without_key(self, node: Node, position: int) -> Cut:
        k, v = node.value[position]
        start = k.start_mark.index
        if self.text[self.line_start(start) : start].strip():  # it stands after the hyphen of a list
            if position + 1 == len(node.value):
                raise CannotEdit
            return Cut(start, node.value[position + 1][0].start_mark.index, "")
        return self.without_lines(start, self.end(v))

    def _new_keys(self, node: Node, kept: list[Any], wanted: Mapping[str, Value], path: Path) -> Iterator[Cut]:
        there = {str(k.value) for k, _ in node.value}
        indent = node.start_mark.column
        places: dict[int, list[str]] = {}
        for name in sorted(wanted.keys() - there, key=lambda name: emit.rank((*path, name))):
            after = self._before(name, kept, path)
            lines = emit.pair(name, _ready(wanted[name], (*path, name)), indent)
            places.setdefault(after, []).extend(lines)
        for after, lines in places.items():
            if after >= 0:
                yield self.below(self.end(kept[after][1]), lines)
            else:
                start = self.line_start(kept[0][0].start_mark.index)
                yield Cut(start, start, self.lines([*lines, ""]))

    def _before(self, name: str, kept: list[Any], path: Path) -> int:
        """Return the place of the key that a new key comes after; -1 to come first."""
        here = emit.rank((*path, name))
        earlier = [p for p, (k, _) in enumerate(kept) if emit.rank((*path, str(k.value))) < here]
        first = kept[0][0].start_mark.index
        listed = bool(self.text[self.line_start(first) : first].strip())
        return max(earlier, default=0 if listed else -1)

    # --- values

    def _value(self, k: Node, v: Node, now: Value, path: Path) -> Iterator[Cut]:
        if _tidy(said(v)) == now:
            return
        if isinstance(v, yaml.MappingNode) and isinstance(now, dict) and _shared(v, now):
            yield from self._mapping(v, now, path)
        elif isinstance(v, yaml.SequenceNode) and isinstance(now, list) and v.value:
            yield from self._sequence(v, now, path)
        else:
            yield from self._whole(k, v, _ready(now, path), path[-1])

    def _whole(self, k: Node, v: Node, now: Value, name: str) -> Iterator[Cut]:
        """Yield the cuts that write a value anew, beside the comment that follows it or stands above it."""
        start, end, indent = v.start_mark.index, self.end(v), k.start_mark.column
        head, *rest = emit.hanging(now, indent, name)
        gap = self.text[k.end_mark.index : start]
        if "#" in gap:
            lines = [" " * (indent + 2) + emit.inline(now, name)] if head else rest
            yield Cut(self.line_start(start), end, self.lines(lines))
            return
        colon, first = k.end_mark.index + gap.index(":") + 1, f" {head}" if head else ""
        below = "".join(self.newline + line for line in rest)
        if "\n" in self.text[colon:end]:
            yield Cut(colon, end, first + below)
        else:
            yield Cut(colon, end, first)
            yield Cut(self.line_end(end), self.line_end(end), below)

    # --- lists

    def _sequence(self, node: Node, now: list[Value], path: Path) -> Iterator[Cut]:
        if node.flow_style:
            yield from self._flow_sequence(node, now, path)
            return
        for tag, i1, i2, j1, j2 in _differences([_tidy(said(item)) for item in node.value], now):
            pairs = min(i2 - i1, j2 - j1) if tag == "replace" else 0
            for offset in range(pairs):
                yield from self._item(node, i1 + offset, now[j1 + offset], path)
            for gone in range(i1 + pairs, i2):
                yield self.without_lines(self._dash(node, gone), self.end(node.value[gone]))
            if j1 + pairs < j2:
                yield self._new_items(node, i1 + pairs, now[j1 + pairs : j2], path)

    def _item(self, node: Node, place: int, now: Value, path: Path) -> Iterator[Cut]:
        old = node.value[place]
        if isinstance(old, yaml.MappingNode) and isinstance(now, dict) and _shared(old, now):
            yield from self._mapping(old, now, path)
            return
        lines = self._item_lines(node, now, path)
        yield Cut(self.line_start(self._dash(node, place)), self.end(old), self.lines(lines))

    def _item_lines(self, node: Node, now: Value, path: Path) -> list[str]:
        return emit.item(_ready(now, path), node.start_mark.column, path[-1])

    def _new_items(self, node: Node, before: int, items: list[Value], path: Path) -> Cut:
        lines = [line for one in items for line in self._item_lines(node, one, path)]
        if before:
            return self.below(self.end(node.value[before - 1]), lines)
        start = self.line_start(self._dash(node, 0))
        return Cut(start, start, self.lines([*lines, ""]))

    def _dash(self, node: Node, place: int) -> int:
        """Return where the hyphen of an item stands."""
        index, column = node.value[place].start_mark.index, node.start_mark.column
        start = self.line_start(index)
        while self.text[start : start + column].strip() or self.text[start + column : start + column + 1] != "-":
            if start == 0:
                raise CannotEdit
            start = self.line_start(start - 1)
        return int(start + column)

    # --- what stands in brackets

    def _flow_mapping(self, node: Node, wanted: Mapping[str, Value], path: Path) -> Iterator[Cut]:
        parts = [(k.start_mark.index, v, str(k.value)) for k, v in node.value]
        for _, v, name in parts:
            if name in wanted:
                yield from self._flow_value(v, wanted[name], (*path, name))
        kept = [p for p, (_, _, name) in enumerate(parts) if name in wanted]
        yield from self._flow_gone([(start, v) for start, v, _ in parts], kept)
        new = [name for name in wanted if name not in {name for _, _, name in parts}]
        if new and kept:
            ready = emit.ordered({name: wanted[name] for name in new}, path)
            end = self.end(parts[kept[-1]][1])
            pieces = "".join(f", {emit.key(n)}: {emit.inline(v, n, flow=True)}" for n, v in ready.items())
            yield Cut(end, end, pieces)

    def _flow_sequence(self, node: Node, now: list[Value], path: Path) -> Iterator[Cut]:
        """Yield the cut that writes a list in brackets anew; one that has comments in it is for a person."""
        text = self.text[node.start_mark.index : self.end(node)]
        if "\n" in text and "#" in text:
            raise CannotEdit
        yield Cut(node.start_mark.index, self.end(node), emit.inline(_ready(now, path), path[-1], flow=True))

    def _flow_value(self, v: Node, now: Value, path: Path) -> Iterator[Cut]:
        if _tidy(said(v)) == now:
            return
        if isinstance(v, yaml.MappingNode) and isinstance(now, dict) and _shared(v, now):
            yield from self._flow_mapping(v, now, path)
        else:
            yield Cut(v.start_mark.index, self.end(v), emit.inline(_ready(now, path), path[-1], flow=True))

    def _flow_gone(self, parts: list[tuple[int, Node]], kept: list[int]) -> Iterator[Cut]:
        """Yield the cuts that take parts out with the comma that goes with each."""
        for place, (start, v) in enumerate(parts):
            if place in kept:
                continue
            if any(k < place for k in kept):
                yield Cut(self.end(parts[place - 1][1]), self.end(v), "")
            else:
                yield Cut(start, parts[place + 1][0], "")


def _ready(value: Value, path: Path) -> Value:
    return emit.ordered({path[-1]: value}, path[:-1])[path[-1]]


def _shared(node: Node, now: Mapping[str, Value]) -> bool:
    """Return whether any key of a group stays, so that the group can be changed rather than written anew."""
    return any(str(k.value) in now for k, _ in node.value)


def _differences(before: list[Value], after: list[Value]) -> list[tuple[str, int, int, int, int]]:
    """Return what differs between two lists, as difflib tells it."""
    matcher = SequenceMatcher(None, [repr(one) for one in before], [repr(one) for one in after], autojunk=False)
    return [op for op in matcher.get_opcodes() if op[0] != "equal"]
