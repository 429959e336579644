"""Where values stand in the text of a YAML file, and edits of that text: pieces of it to replace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import yaml

YamlNode = Any
"""A node of PyYAML's composer, which has no types of its own."""


class CannotEdit(Exception):
    """The file is written in a way that cannot be changed by machine: a person must edit it."""


@dataclass(frozen=True)
class TextEdit:
    """A piece of a text to replace: from `start` up to `end`, counted in characters."""

    start: int
    end: int
    new_text: str


class YamlText:
    """The text of one file, and its root node as PyYAML composes it. Raises CannotEdit when it cannot."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.newline = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
        if "\r" in text.replace("\r\n", ""):
            raise CannotEdit
        try:
            self.root: YamlNode = yaml.compose(text, Loader=yaml.SafeLoader)
        except (yaml.YAMLError, RecursionError):
            raise CannotEdit from None
        if not isinstance(self.root, yaml.MappingNode) or self.root.flow_style:
            raise CannotEdit

    def end(self, node: YamlNode) -> int:
        """Return where a value's own text ends: before the comments and empty lines that follow it."""
        if isinstance(node, yaml.ScalarNode):
            end = int(node.end_mark.index)
            if node.style not in ("|", ">"):
                return end
            header = self.text[node.start_mark.index : self.line_end(node.start_mark.index)]
            body = self.text[node.start_mark.index : end]
            return end if "+" in header else int(node.start_mark.index) + len(body.rstrip("\r\n "))
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        last = node.value[-1]
        return self.end(last[1] if isinstance(last, tuple) else last)

    def line_start(self, index: int) -> int:
        """Return the start of a line."""
        return self.text.rfind("\n", 0, index) + 1

    def line_end(self, index: int) -> int:
        """Return the end of a line, before its line break."""
        line_break = self.text.find("\n", index)
        if line_break < 0:
            return len(self.text)
        return line_break - 1 if self.text[line_break - 1 : line_break] == "\r" and line_break > index else line_break

    def next_line(self, index: int) -> int:
        """Return the start of the line below."""
        line_break = self.text.find("\n", index)
        return len(self.text) if line_break < 0 else line_break + 1

    def join_lines(self, lines: Sequence[str]) -> str:
        """Return lines as one text, with the line ends of the file."""
        return self.newline.join(lines)

    def below(self, index: int, lines: Sequence[str]) -> TextEdit:
        """Return the edit that puts lines below the line that a place is on."""
        end = self.line_end(index)
        return TextEdit(end, end, self.newline + self.join_lines(lines))

    def without_lines(self, start: int, end: int) -> TextEdit:
        """Return the edit that takes out every line from one place to another."""
        return TextEdit(self.line_start(start), self.next_line(end), "")
