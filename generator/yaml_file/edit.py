"""Changing a YAML file where it changes, and nowhere else: comments, order, style and line ends stay as they are.

PyYAML's composer says where each value begins and ends. The wanted values are laid beside the nodes, and each
difference becomes one text edit: a piece of the text to replace. What comes out is read again before anybody keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, TypeGuard

import yaml

from generator.load.safe_read import FileText
from generator.load.yaml_parser import Value, parse
from generator.problems import Severity
from generator.yaml_file import emit
from generator.yaml_file.spans import CannotEdit, TextEdit, YamlNode, YamlText

KeyPath = tuple[str, ...]
_BYTE_ORDER_MARK = "\ufeff"
"""What Windows puts at the start of a file."""


def with_values(text: str, wanted: Mapping[str, Value]) -> str:
    """Return the text with the values that are `wanted`, every other line as it was.

    Raises CannotEdit when what comes out would not say exactly that.
    """
    if text.startswith(_BYTE_ORDER_MARK):
        return _BYTE_ORDER_MARK + with_values(text.removeprefix(_BYTE_ORDER_MARK), wanted)
    if read_values(text) is None:
        raise CannotEdit
    result, edits = text, sorted(_EditPlanner(text).edits(without_empty(wanted)), key=lambda e: (e.start, e.end))
    for edit in reversed(edits):
        result = result[: edit.start] + edit.new_text + result[edit.end :]
    if read_values(result) != without_empty(wanted):
        raise CannotEdit
    return result


def read_values(text: str) -> dict[str, Value] | None:
    """Return the values of a text, or None when it cannot be read or has an error in it. A warning changes nothing."""
    plain = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    document, problems = parse(FileText("", plain))
    if document is None or any(problem.severity is Severity.ERROR for problem in problems):
        return None
    return without_empty(document.value)


def without_empty(mapping: Mapping[str, Value]) -> dict[str, Value]:
    """Return a mapping without what is empty: a key that says nothing is a key that is not there."""
    kept = {name: _without_empty(item) for name, item in mapping.items()}
    return {name: item for name, item in kept.items() if item not in ("", [], {})}


def _without_empty(value: Value) -> Value:
    if isinstance(value, list):
        return [kept for item in value if (kept := _without_empty(item)) not in ("", [], {})]
    return without_empty(value) if isinstance(value, dict) else value


def node_value(node: YamlNode) -> Value:
    """Return the value of a node, its scalars as they were typed."""
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): node_value(item) for key, item in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [node_value(item) for item in node.value]
    return "" if node.value == "~" and not node.style else str(node.value)


class _EditPlanner(YamlText):
    """The text of one file, and the edits that make it say something else."""

    def edits(self, wanted: Mapping[str, Value]) -> Iterator[TextEdit]:
        return self._mapping(self.root, wanted, ())

    # --- block mappings

    def _mapping(self, node: YamlNode, wanted: Mapping[str, Value], path: KeyPath) -> Iterator[TextEdit]:
        if node.flow_style:
            yield from self._flow_mapping(node, wanted, path)
            return
        kept = [(key, item) for key, item in node.value if str(key.value) in wanted]
        for position, (key, item) in enumerate(node.value):
            if str(key.value) in wanted:
                yield from self._value(key, item, wanted[str(key.value)], (*path, str(key.value)))
            else:
                yield self._without_key(node, position)
        if not kept:
            raise CannotEdit
        yield from self._new_keys(node, kept, wanted, path)

    def _without_key(self, node: YamlNode, position: int) -> TextEdit:
        key, item = node.value[position]
        start = key.start_mark.index
        if self.text[self.line_start(start) : start].strip():  # it stands after the hyphen of a list
            if position + 1 == len(node.value):
                raise CannotEdit
            return TextEdit(start, node.value[position + 1][0].start_mark.index, "")
        return self.without_lines(start, self.end(item))

    def _new_keys(
        self, node: YamlNode, kept: list[Any], wanted: Mapping[str, Value], path: KeyPath
    ) -> Iterator[TextEdit]:
        present = {str(key.value) for key, _ in node.value}
        indent = node.start_mark.column
        lines_after: dict[int, list[str]] = {}
        for name in sorted(wanted.keys() - present, key=lambda name: emit.rank((*path, name))):
            position = self._predecessor(name, kept, path)
            lines = emit.pair(name, _in_order(wanted[name], (*path, name)), indent)
            lines_after.setdefault(position, []).extend(lines)
        for position, lines in lines_after.items():
            if position >= 0:
                yield self.below(self.end(kept[position][1]), lines)
            else:
                start = self.line_start(kept[0][0].start_mark.index)
                yield TextEdit(start, start, self.join_lines([*lines, ""]))

    def _predecessor(self, name: str, kept: list[Any], path: KeyPath) -> int:
        """Return the position of the key that a new key comes after; -1 to come first."""
        rank = emit.rank((*path, name))
        earlier = [p for p, (key, _) in enumerate(kept) if emit.rank((*path, str(key.value))) < rank]
        first = kept[0][0].start_mark.index
        in_sequence = bool(self.text[self.line_start(first) : first].strip())
        return max(earlier, default=0 if in_sequence else -1)

    # --- values

    def _value(self, key: YamlNode, node: YamlNode, wanted: Value, path: KeyPath) -> Iterator[TextEdit]:
        if _without_empty(node_value(node)) == wanted:
            return
        if _can_merge(wanted, node):
            yield from self._mapping(node, wanted, path)
        elif isinstance(node, yaml.SequenceNode) and isinstance(wanted, list) and node.value:
            yield from self._sequence(node, wanted, path)
        else:
            yield from self._whole(key, node, _in_order(wanted, path), path[-1])

    def _whole(self, key: YamlNode, node: YamlNode, wanted: Value, name: str) -> Iterator[TextEdit]:
        """Yield the edits that write a value anew, beside the comment that follows it or stands above it."""
        start, end, indent = node.start_mark.index, self.end(node), key.start_mark.column
        head, *rest = emit.hanging(wanted, indent, name)
        gap = self.text[key.end_mark.index : start]
        if "#" in gap:
            lines = [" " * (indent + 2) + emit.inline(wanted, name)] if head else rest
            yield TextEdit(self.line_start(start), end, self.join_lines(lines))
            return
        colon, first = key.end_mark.index + gap.index(":") + 1, f" {head}" if head else ""
        below = "".join(self.newline + line for line in rest)
        if "\n" in self.text[colon:end]:
            yield TextEdit(colon, end, first + below)
        else:
            yield TextEdit(colon, end, first)
            yield TextEdit(self.line_end(end), self.line_end(end), below)

    # --- block sequences

    def _sequence(self, node: YamlNode, wanted: list[Value], path: KeyPath) -> Iterator[TextEdit]:
        if node.flow_style:
            yield from self._flow_sequence(node, wanted, path)
            return
        current = [_without_empty(node_value(item)) for item in node.value]
        for tag, i1, i2, j1, j2 in _differences(current, wanted):
            pairs = min(i2 - i1, j2 - j1) if tag == "replace" else 0
            for offset in range(pairs):
                yield from self._item(node, i1 + offset, wanted[j1 + offset], path)
            for removed in range(i1 + pairs, i2):
                yield self.without_lines(self._hyphen(node, removed), self.end(node.value[removed]))
            if j1 + pairs < j2:
                yield self._new_items(node, i1 + pairs, wanted[j1 + pairs : j2], path)

    def _item(self, node: YamlNode, position: int, wanted: Value, path: KeyPath) -> Iterator[TextEdit]:
        item = node.value[position]
        if _can_merge(wanted, item):
            yield from self._mapping(item, wanted, path)
            return
        lines = self._item_lines(node, wanted, path)
        yield TextEdit(self.line_start(self._hyphen(node, position)), self.end(item), self.join_lines(lines))

    def _item_lines(self, node: YamlNode, wanted: Value, path: KeyPath) -> list[str]:
        return emit.item(_in_order(wanted, path), node.start_mark.column, path[-1])

    def _new_items(self, node: YamlNode, before: int, items: list[Value], path: KeyPath) -> TextEdit:
        lines = [line for item in items for line in self._item_lines(node, item, path)]
        if before:
            return self.below(self.end(node.value[before - 1]), lines)
        start = self.line_start(self._hyphen(node, 0))
        return TextEdit(start, start, self.join_lines([*lines, ""]))

    def _hyphen(self, node: YamlNode, position: int) -> int:
        """Return where the hyphen of an item stands."""
        index, column = node.value[position].start_mark.index, node.start_mark.column
        start = self.line_start(index)
        while self.text[start : start + column].strip() or self.text[start + column : start + column + 1] != "-":
            if start == 0:
                raise CannotEdit
            start = self.line_start(start - 1)
        return int(start + column)

    # --- flow style: what stands in brackets

    def _flow_mapping(self, node: YamlNode, wanted: Mapping[str, Value], path: KeyPath) -> Iterator[TextEdit]:
        names = [str(key.value) for key, _ in node.value]
        kept = [position for position, name in enumerate(names) if name in wanted]
        for position in kept:
            name = names[position]
            yield from self._flow_value(node.value[position][1], wanted[name], (*path, name))
        yield from self._without_flow_pairs(node, kept)
        if kept:
            added = {name: item for name, item in wanted.items() if name not in names}
            end = self.end(node.value[kept[-1]][1])
            yield TextEdit(end, end, _flow_pairs(emit.ordered(added, path)))

    def _flow_sequence(self, node: YamlNode, wanted: list[Value], path: KeyPath) -> Iterator[TextEdit]:
        """Yield the edit that writes a list in brackets anew; one that has comments in it is for a person."""
        text = self.text[node.start_mark.index : self.end(node)]
        if "\n" in text and "#" in text:
            raise CannotEdit
        new_text = emit.inline(_in_order(wanted, path), path[-1], flow=True)
        yield TextEdit(node.start_mark.index, self.end(node), new_text)

    def _flow_value(self, node: YamlNode, wanted: Value, path: KeyPath) -> Iterator[TextEdit]:
        if _without_empty(node_value(node)) == wanted:
            return
        if _can_merge(wanted, node):
            yield from self._flow_mapping(node, wanted, path)
        else:
            new_text = emit.inline(_in_order(wanted, path), path[-1], flow=True)
            yield TextEdit(node.start_mark.index, self.end(node), new_text)

    def _without_flow_pairs(self, node: YamlNode, kept: list[int]) -> Iterator[TextEdit]:
        """Yield the edits that take out all pairs but those at the positions kept, each with its comma."""
        for position, (key, item) in enumerate(node.value):
            if position in kept:
                continue
            if any(earlier < position for earlier in kept):
                yield TextEdit(self.end(node.value[position - 1][1]), self.end(item), "")
            else:
                yield TextEdit(key.start_mark.index, node.value[position + 1][0].start_mark.index, "")


def _flow_pairs(mapping: Mapping[str, Value]) -> str:
    return "".join(f", {emit.key(name)}: {emit.inline(value, name, flow=True)}" for name, value in mapping.items())


def _in_order(value: Value, path: KeyPath) -> Value:
    return emit.ordered({path[-1]: value}, path[:-1])[path[-1]]


def _can_merge(wanted: Value, node: YamlNode) -> TypeGuard[dict[str, Value]]:
    """Return whether any key of a mapping stays, so that its node can be changed rather than written anew."""
    both = isinstance(node, yaml.MappingNode) and isinstance(wanted, dict)
    return both and any(str(key.value) in wanted for key, _ in node.value)


def _differences(before: list[Value], after: list[Value]) -> list[tuple[str, int, int, int, int]]:
    """Return the opcodes of difflib for what differs between two lists."""
    matcher = SequenceMatcher(None, [repr(item) for item in before], [repr(item) for item in after], autojunk=False)
    return [opcode for opcode in matcher.get_opcodes() if opcode[0] != "equal"]
