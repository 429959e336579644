"""From values to YAML that every reader takes the same way: ours, which never guesses, and those that do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from generator.load.yaml_parser import Value
from schema import Listing
from schema.introspection import fields

EDITOR_LINE = "# yaml-language-server: $schema=../../../schema/json/listing.json"
WIDTH = 110
"""Longest line that a list or a small group is written on."""

_DATES = frozenset("on until added first_date last_date fortnightly_from".split())
_NUMBERS = frozenset("from_age to_age lat lon".split())
_PLAIN = re.compile(r"[^\W\d_][^\n]*|[£“‘][^\n]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,3}|-?(?:0|[1-9][0-9]{0,2})\.[0-9]{1,9}")
_ODD = re.compile(r": |:$| #| $|\t")
_ODD_IN_BRACKETS = re.compile(r"[\[\]{},:?]")
_RESOLVER: Any = yaml.resolver.Resolver()
_ORDER = {path: place for place, (path, _) in enumerate(fields(Listing))}


def listing(value: Mapping[str, Value]) -> str:
    """Return a whole listing as the text of its file, its keys in the schema's order."""
    return "\n".join((EDITOR_LINE, *block(ordered(value), 0))) + "\n"


def ordered(value: Mapping[str, Value], inside: tuple[str, ...] = ()) -> dict[str, Value]:
    """Return a group with its keys in the schema's order, and groups inside it too; keys it does not know come last."""
    names = sorted(value, key=lambda name: rank((*inside, name)))
    return {name: _ordered(value[name], (*inside, name)) for name in names}


def rank(path: tuple[str, ...]) -> int:
    """Return where a field comes in a listing."""
    return _ORDER.get(path, len(_ORDER))


def _ordered(value: Value, inside: tuple[str, ...]) -> Value:
    if isinstance(value, list):
        return [_ordered(item, inside) for item in value]
    return ordered(value, inside) if isinstance(value, dict) else value


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
    short = inline(value, name)
    if isinstance(value, str):
        return ["|-" if not value.endswith("\n") else "|", *_literal(value, indent)] if _is_literal(value) else [short]
    if isinstance(value, dict):
        small = len(value) < 4 and indent + len(name) + len(short) < WIDTH and not _is_deep(value.values())
        return [short] if small and value else ["", *block(value, indent + 2)]
    if not _is_deep(value) and indent + len(name) + len(short) < WIDTH:
        return [short]
    return ["", *(line for one in value for line in item(one, indent + 2, name))]


def item(value: Value, indent: int, name: str = "") -> list[str]:
    """Return the lines of one item of a list, after its hyphen."""
    lines = (
        block(value, indent + 2) if isinstance(value, dict) and value else [" " * (indent + 2) + inline(value, name)]
    )
    return [" " * indent + "- " + lines[0][indent + 2 :], *lines[1:]]


def _is_deep(values: Iterable[Value]) -> bool:
    return any(not isinstance(value, str) or "\n" in value for value in values)


def inline(value: Value, name: str = "", flow: bool = False) -> str:
    """Return a value as one piece on one line; `flow` when it lies inside brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key(k)}: {inline(v, k, flow=True)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(v, name, flow=True) for v in value) + "]"
    return scalar(value, name, flow)


def scalar(text: str, name: str = "", flow: bool = False) -> str:
    """Return a piece of text in quotes, unless no reader of YAML could take it for anything else.

    A date or a number stays bare where its key is for one: editors' schemas want it so, and so do people.
    """
    if (name in _DATES and _DATE.fullmatch(text)) or (name in _NUMBERS and _NUMBER.fullmatch(text)):
        return text
    plain = _is_plain(text) and not (flow and _ODD_IN_BRACKETS.search(text))
    return text if plain else json.dumps(text, ensure_ascii=False)


def key(name: str) -> str:
    """Return a key as it is written. `on` stays bare, as it is in every file that people wrote."""
    return name if name == "on" else scalar(name, flow=True)


def _is_plain(text: str) -> bool:
    if not _PLAIN.fullmatch(text) or not text.isprintable() or _ODD.search(text):
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
