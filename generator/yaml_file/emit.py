"""From values to YAML that every reader takes the same way: ours, which never guesses, and those that do."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from generator.load.yaml_parser import Value
from schema import Listing
from schema.introspection import fields

EDITOR_LINE = "# yaml-language-server: $schema=../../../schema/json/listing.json"
WIDTH = 110
"""Longest line that a list or a small group is written on."""
_MANY_KEYS = 4
"""Fewest keys of a group that is written with each on a line of its own, however short."""

_DATE_KEYS = frozenset("on until added first_date last_date fortnightly_from counted_from dates".split())
_SPAN_KEYS = frozenset("not_on months".split())
_NUMBER_KEYS = frozenset("from_age to_age every_weeks lat lon".split())
_PLAIN_SCALAR = re.compile(r"[^\W\d_][^\n]*|[£“‘][^\n]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SPAN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?: to [0-9]{4}-[0-9]{2}-[0-9]{2})?"
    r"|(?:[0-9]{1,2} )?[a-z]{3,9}(?: to (?:[0-9]{1,2} )?[a-z]{3,9})?"
)
_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,3}|-?(?:0|[1-9][0-9]{0,2})\.[0-9]{1,9}")
_NOT_PLAIN = re.compile(r": |:$| #| $|\t")
_NOT_PLAIN_IN_FLOW = re.compile(r"[\[\]{},:?]")
_RESOLVER: Any = yaml.resolver.Resolver()
_RANKS = {path: rank for rank, (path, _) in enumerate(fields(Listing))}


def listing(value: Mapping[str, Value]) -> str:
    """Return a whole listing as the text of its file, its keys in the schema's order."""
    return "\n".join((EDITOR_LINE, *block(ordered(value), 0))) + "\n"


def ordered(value: Mapping[str, Value], parent: tuple[str, ...] = ()) -> dict[str, Value]:
    """Return a group with its keys in the schema's order, and groups inside it too; keys it does not know come last."""
    names = sorted(value, key=lambda name: rank((*parent, name)))
    return {name: _ordered(value[name], (*parent, name)) for name in names}


def rank(path: tuple[str, ...]) -> int:
    """Return where a field comes in a listing."""
    return _RANKS.get(path, len(_RANKS))


def _ordered(value: Value, path: tuple[str, ...]) -> Value:
    if isinstance(value, list):
        return [_ordered(item, path) for item in value]
    return ordered(value, path) if isinstance(value, dict) else value


# --- lines and pieces ---------------------------------------------------------------------------------------------


def block(value: Mapping[str, Value], indent: int) -> list[str]:
    """Return the lines of a group, each key on a line of its own."""
    return [line for name, item in value.items() for line in pair(name, item, indent)]


def pair(name: str, value: Value, indent: int) -> list[str]:
    """Return the lines of one key and its value."""
    start = " " * indent + f"{key(name)}:"
    head, *rest = hanging(value, indent, name)
    return [f"{start} {head}" if head else start, *rest]


def hanging(value: Value, indent: int, name: str = "") -> list[str]:
    """Return what follows a key's colon: what goes on its line, which may be nothing, then the lines below."""
    if isinstance(value, str):
        return _text_lines(value, indent, name)
    short = inline(value, name)
    fits = indent + len(name) + len(short) < WIDTH
    if fits and not _is_deep(value) and not (isinstance(value, dict) and len(value) >= _MANY_KEYS):
        return [short]
    if isinstance(value, dict):
        return ["", *block(value, indent + 2)]
    return ["", *(line for element in value for line in item(element, indent + 2, name))]


def _text_lines(text: str, indent: int, name: str) -> list[str]:
    if not _is_literal(text):
        return [scalar(text, name)]
    return ["|" if text.endswith("\n") else "|-", *_literal(text, indent)]


def item(value: Value, indent: int, name: str = "") -> list[str]:
    """Return the lines of one item of a list, after its hyphen."""
    lines = (
        block(value, indent + 2) if isinstance(value, dict) and value else [" " * (indent + 2) + inline(value, name)]
    )
    return [" " * indent + "- " + lines[0][indent + 2 :], *lines[1:]]


def _is_deep(value: Sequence[Value] | Mapping[str, Value]) -> bool:
    """Return whether a list or a group holds others, or text of several lines."""
    items = value.values() if isinstance(value, Mapping) else value
    return any(not isinstance(item, str) or "\n" in item for item in items)


def inline(value: Value, name: str = "", flow: bool = False) -> str:
    """Return a value as one piece on one line; `flow` when it lies inside brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key(k)}: {inline(v, k, flow=True)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(v, name, flow=True) for v in value) + "]"
    return scalar(value, name, flow)


def scalar(text: str, name: str = "", flow: bool = False) -> str:
    """Return a piece of text in quotes, unless no reader of YAML could take it for anything else.

    A date, days in a row or a number stay bare where their key is for them: editors' schemas want it so, and so do
    people.
    """
    shapes = ((_DATE_KEYS, _DATE), (_SPAN_KEYS, _SPAN), (_NUMBER_KEYS, _NUMBER))
    if any(name in keys and shape.fullmatch(text) for keys, shape in shapes):
        return text
    plain = _is_plain(text) and not (flow and _NOT_PLAIN_IN_FLOW.search(text))
    return text if plain else json.dumps(text, ensure_ascii=False)


def key(name: str) -> str:
    """Return a key as it is written. `on` stays bare, as it is in every file that people wrote."""
    return name if name == "on" else scalar(name, flow=True)


def _is_plain(text: str) -> bool:
    if not _PLAIN_SCALAR.fullmatch(text) or not text.isprintable() or _NOT_PLAIN.search(text):
        return False
    return bool(_RESOLVER.resolve(yaml.ScalarNode, text, (True, False)) == "tag:yaml.org,2002:str")


# --- text of several lines ----------------------------------------------------------------------------------------


def _is_literal(text: str) -> bool:
    """Return whether text can stand as it is under a `|`: several lines, none of which YAML would read otherwise."""
    lines = text.removesuffix("\n").split("\n")
    visible = all(line.isprintable() for line in lines)
    return "\n" in text and visible and bool(lines[0].strip()) and lines[0][0] != " " and bool(lines[-1].strip())


def _literal(text: str, indent: int) -> list[str]:
    return [" " * (indent + 2) + line if line else "" for line in text.removesuffix("\n").split("\n")]
