"""From text to plain values: every scalar stays the words somebody typed, and every value knows its line.

YAML's guesses are the enemy (`10:30` read as 630, `no` as False, the last of two equal keys kept), so nothing here asks
YAML what a value means. Anchors, aliases, tags and merge keys are refused: no listing needs one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias

import yaml

from generator.load import file_kinds
from generator.load.punctuation_slips import example
from generator.load.safe_read import FileText, hidden_character, hidden_message, without_hidden
from generator.load.text_lines import PlaceInText, TextStarts, line_of
from generator.load.yaml_hints import NO_BREAK_SPACE, TOO_DEEP, dropped, explain, field_at, merge_markers
from generator.problems import FieldPath, Problem, Severity, visible

MAX_DEPTH = 8
"""Deepest nesting of a file: a listing needs 5."""
MAX_PROBLEMS = 10
"""Most anchors, aliases and the like that one file is told about; a bomb has thousands."""
MAX_LINE = 1_000_000
_NO_KEYS = (
    "the file must begin with a word and a colon, such as name: Tea and Chat. Take an e-mail in with: linkbook intake"
    " FILE, and a table or a list with: linkbook import"
)
_ITEM = 'take away the "- " at the start of the first line, and the spaces at the start of the others'
_EDITOR_HINT = "# yaml-language-server:"
MAX_VALUES = 20_000
"""Most values in a file: `needs.yml` has about 3,000."""

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Lines: TypeAlias = dict[FieldPath, int]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is ten times faster; wheels carry it


@dataclass(frozen=True)
class Document:
    """One file as plain values: text, lists and mappings."""

    path: str
    value: dict[str, Value]
    text: str = field(repr=False)
    comments: dict[FieldPath, str] = field(default_factory=dict, repr=False)
    """What follows each # that starts a comment. It is published with the file, so rules about secrets read it."""

    @cached_property
    def lines(self) -> Lines:
        """Return the line of each value, found again when a message needs one: few files do, and lines are big."""
        return self._composer.lines

    @cached_property
    def text_starts(self) -> TextStarts:
        """Return where each text of several lines begins."""
        return self._composer.text_starts

    @cached_property
    def _composer(self) -> _Composer:
        composer = _Composer(self.path)
        composer.document(_Loader(self.text))
        composer.comments(self.text)
        return composer

    def line(self, path: FieldPath) -> int:
        """Return the line of a value, or of the nearest thing around it that has one. Lines count from 1."""
        if isinstance(path, PlaceInText):
            value = self.value_at(path)
            line = line_of(path, value, self.text, self.text_starts) if isinstance(value, str) else None
            if line:
                return line
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def value_at(self, path: FieldPath) -> Any:
        """Return what somebody typed at a path, or None where nothing is."""
        value: Any = self.value
        for step in path:
            try:
                value = value[step]
            except (LookupError, TypeError):
                return None
        return value


def _line(event: Any) -> int:
    """Return the line that something begins on, from 1."""
    return int(event.start_mark.line) + 1


def _outer(path: FieldPath) -> FieldPath:
    """Return the first step of a path, which is all a reader needs to find something nested too deeply."""
    return path[:1] if isinstance(path[0], str) else ()


class _Refused(Exception):
    """The rest of the file cannot be understood."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def parse(source: FileText) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return the file's values, and its problems; no values when nothing can be made of it."""
    markers = merge_markers(source.text)
    if markers:
        return None, tuple(Problem(source.path, line, message, code="merge_marker") for line, message in markers)
    other_kind = file_kinds.of_text(source.text)
    if other_kind:
        return None, (Problem(source.path, *other_kind, code="file"),)
    composer = _Composer(source.path)
    try:
        value = composer.document(_Loader(source.text))
    except _Refused as refusal:
        is_table = refusal.problem.message == _NO_KEYS and file_kinds.is_table(source.text)
        problem = replace(refusal.problem, message=file_kinds.TABLE) if is_table else refusal.problem
        return None, (*composer.problems, problem)
    except yaml.YAMLError as error:
        line, message = explain(source.text, error)
        path = field_at(source.text, line)
        told = (problem for problem in composer.problems if problem.code != "no_break_space")  # the hint is that
        return None, (*told, Problem(source.path, line, message, path, code="yaml"))
    comments = composer.comments(source.text)
    composer.problems += composer.dropped_words(source.text)
    return Document(source.path, value, source.text, comments), tuple(composer.problems)


class _Composer:
    """Turns the parser's events into values, collecting lines and problems on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: Lines = {}
        self.text_starts: dict[FieldPath, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.count = 0
        """How many values there have been."""
        self.ends: dict[int, int] = {}
        """The column where the values of a line end, by line: a # after it starts a comment."""
        self.unquoted: dict[int, tuple[FieldPath, str]] = {}
        """The last value of each line that has no quotes, with its path: a remark after it may be a part of it."""

    def comments(self, text: str) -> dict[FieldPath, str]:
        """Return each comment by a path that names its line, and note the line."""
        comments: dict[FieldPath, str] = {}
        for number, line in enumerate(text.split("\n"), 1) if "#" in text else ():
            start = line.find("#", self.ends.get(number, 0))
            if start >= 0 and not line.startswith(_EDITOR_HINT):
                path = (f"comment on line {number}",)
                comments[path], self.lines[path] = line[start:], number
        return comments

    def dropped_words(self, text: str) -> list[Problem]:
        """Return a problem for each # after a value without quotes: an error where it looks like a part of the value.

        A # with a space behind it may be a remark; one that is joined to a word hardly ever is.
        """
        lines, problems = text.split("\n"), []
        for number, (path, value) in self.unquoted.items() if " #" in text else ():
            remark = lines[number - 1][self.ends[number] :]
            if not remark.lstrip().startswith("#"):
                continue
            message = dropped(value, remark.strip(), path[-1])
            is_remark = remark.strip().startswith(("# ", "##")) and value != ""
            severity = Severity.WARNING if is_remark else Severity.ERROR
            problems.append(Problem(self.file, number, message, path, severity, "dropped_words"))
        return problems[:MAX_PROBLEMS]

    def document(self, loader: Any) -> dict[str, Value]:
        loader.get_event()  # the stream starts
        event = loader.get_event()
        if isinstance(event, yaml.StreamEndEvent):
            raise self._refused(1, (), "the file is empty. Begin with a line such as name: Tea and Chat", "empty_file")
        start, event = event, loader.get_event()
        if start.version or start.tags:
            message = "lines that begin with % are not allowed. Delete them, and the --- below them"
            self._problem(1, (), message, "directive")
        value = self._value(loader, event, ())
        loader.get_event()  # the document ends
        after = loader.get_event()
        if not isinstance(after, yaml.StreamEndEvent):
            message = "a second listing begins here (---). Keep one listing in a file"
            self._problem(_line(after), (), message, "second")
        if not isinstance(value, dict):
            is_item = isinstance(value, list) and value and isinstance(value[0], dict)
            message = _ITEM if is_item else _NO_KEYS
            raise self._refused(_line(event), (), message, "no_keys")
        return value

    def _value(self, loader: Any, event: Any, path: FieldPath) -> Value:
        line = _line(event)
        self.lines.setdefault(path, line)
        self.count += 1
        if len(path) > MAX_DEPTH:
            raise self._refused(line, _outer(path), TOO_DEEP, "too_deep")
        if self.count > MAX_VALUES:
            message = f"the file has more than {MAX_VALUES:,} values. Shorten it"
            raise self._refused(line, _outer(path), message, "too_many")
        self._refuse_anchors_and_tags(event, path, line)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path, line)
        if isinstance(event, yaml.SequenceStartEvent):
            return [self._value(loader, item, (*path, index)) for index, item in enumerate(self._items(loader))]
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(loader, path)
        return ""  # an alias, already refused

    def _items(self, loader: Any) -> Iterator[yaml.Event]:
        while not isinstance(event := loader.get_event(), yaml.SequenceEndEvent):
            yield event

    def _mapping(self, loader: Any, path: FieldPath) -> dict[str, Value]:
        result: dict[str, Value] = {}
        while not isinstance(key_event := loader.get_event(), yaml.MappingEndEvent):
            key, line = self._key(key_event, path), _line(key_event)
            inner = (*path, key)
            first = self.lines.get(inner) if key in result else None
            self.lines.setdefault(inner, line)
            value = self._value(loader, loader.get_event(), inner)
            if first is None:
                result[key] = value
            else:
                lines = f"on line {first} and again on line {line}" if line != first else f"both on line {line}"
                message = f"is here twice, {lines}. Only one can be kept: delete the other"
                self._problem(first, inner, message, "duplicate_key")
        return result

    def _key(self, event: Any, path: FieldPath) -> str:
        line = _line(event)
        if not isinstance(event, yaml.ScalarEvent):
            message = (
                "the word before a colon must be a plain one, such as name. Put text that begins with a bracket in"
                " quotes"
            )
            raise self._refused(line, path, message, "odd_key")
        self._refuse_anchors_and_tags(event, path, line)
        if event.value == "" or event.value.isspace():
            raise self._refused(line, path, "there is no word before the colon. Write one, such as name", "odd_key")
        key = str(event.value).lstrip("\u00a0 ")
        if event.value[0] == "\u00a0":
            self._problem(line, (*path, key), NO_BREAK_SPACE, "no_break_space")
        if event.value == "<<" and not event.style:
            message = "merge keys (<<) are not allowed. Write the lines out in full"
            self._problem(line, (*path, "<<"), message, "merge_key")
        return key

    def _scalar(self, event: Any, path: FieldPath, line: int) -> str:
        text = str(event.value)
        end = event.end_mark
        self.ends[end.line + 1] = end.column
        if not event.style:
            self.unquoted[end.line + 1] = (path, text)
        else:
            self.unquoted.pop(end.line + 1, None)
        if end.line >= line:  # a text of several lines: nothing in them is a comment
            is_block = event.style in ("|", ">")
            self.ends.update(dict.fromkeys(range(line + is_block, end.line + 1), MAX_LINE))
            self.text_starts[path] = (line + is_block, 0 if is_block else event.start_mark.column + bool(event.style))
        hidden = hidden_character(text)
        if hidden and hidden != "\N{REPLACEMENT CHARACTER}":
            self._problem(line, path, hidden_message(hidden, text), "hidden_character")
            return without_hidden(text)
        return "" if not event.style and text == "~" else text

    def _refuse_anchors_and_tags(self, event: Any, path: FieldPath, line: int) -> None:
        anchor, tag = event.anchor, getattr(event, "tag", None)
        if not anchor and not tag:
            return
        if isinstance(event, yaml.AliasEvent):
            self._special_start(line, path, f"*{anchor}", "a star at the start has a special meaning here", "alias")
        elif anchor:
            self._special_start(line, path, f"&{anchor}", 'an "&" at the start has a special meaning here', "anchor")
        elif tag and tag.startswith("!") and isinstance(event, yaml.ScalarEvent) and path:
            whole = example(str(path[-1]) if isinstance(path[-1], str) else "-", visible(f"{tag} {event.value}"))
            message = f'a text cannot begin with "!". Put it in quotes: {whole}. Or leave the ! out'
            self._problem(line, path, message, "tag")
        elif tag:
            short = tag.replace("tag:yaml.org,2002:", "!!")
            message = f"labels that begin with ! are not allowed ({visible(short)[:40]}). Delete the label"
            self._problem(line, path, message, "tag")

    def _special_start(self, line: int, path: FieldPath, start: str, reason: str, code: str) -> None:
        shown = visible(start)[:40]
        self._problem(line, path, f"{reason}. Put the whole value in quotes: '{shown} …'", code)

    def _problem(self, line: int, path: FieldPath, message: str, code: str) -> None:
        if len(self.problems) >= MAX_PROBLEMS:
            raise self._refused(line, path, "and more of the same below. Mend these first", code)
        self.problems.append(Problem(self.file, line, message, path, code=code))

    def _refused(self, line: int, path: FieldPath, message: str, code: str) -> _Refused:
        return _Refused(Problem(self.file, line, message, path, code=code))
