"""Lists of records in JSON, JSON lines and YAML: found at the top, under a key, or by their ids."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import inner_services, nested, wrappings
from generator.importing.sources.record_set import RecordSet

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Takes every scalar as the words that were typed: no date, no number, no `no` that means False."""


_ENVELOPES = frozenset("data result results response payload body _embedded d feed".split())
"""Keys under which the answers of an API have their list, beside what they say of the page."""


def read_file(path: Path) -> Any:
    """Return what a JSON or YAML file holds. Raises CannotImport, with the line, when it is neither."""
    limits.check_file(path)
    return parse(text(path), str(path), is_json=path.suffix.lower() not in (".yml", ".yaml"))


def text(path: Path) -> str:
    """Return what a text file says, in whichever encoding it is. Raises CannotImport when it is no text."""
    data = path.read_bytes()
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CannotImport(f"{path} is not a text file. Save it as UTF-8.")


def parse(text: str, shown: str, is_json: bool = True) -> Any:
    """Return what a text of JSON or YAML says. `shown` is what messages call it."""
    try:
        return _json(text) if is_json else _yaml(text)
    except json.JSONDecodeError as fault:
        message = f"{shown}, line {fault.lineno}, column {fault.colno}: this is not JSON ({fault.msg})"
        raise CannotImport(f"{message}. The file may have been cut off: export it again.") from None
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise CannotImport(f"{shown}{where}: this is not YAML. Look at the indents and quote marks there.") from None
    except RecursionError:
        raise CannotImport(f"{shown}: its lists lie too deep inside each other to be read.") from None


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1 and fault.msg == "Extra data" and all(line.lstrip()[0] == "{" for line in lines):
            return [json.loads(line) for line in lines]  # one record a line
        raise


def _yaml(text: str) -> Any:
    for token in yaml.scan(text, Loader=_Loader):
        if isinstance(token, yaml.AliasToken):  # a few of them can stand for millions of values
            line = token.start_mark.line + 1
            raise CannotImport(f"Line {line} points at another part of the file (*). Write that part out there.")
    documents = [each for each in yaml.load_all(text, Loader=_Loader) if each not in (None, "")]
    return documents[0] if len(documents) == 1 else documents


def record_sets(data: Any, name: str) -> list[RecordSet]:
    """Return the lists of records in what a file holds: the whole, those under its keys, or a group by their ids."""
    if isinstance(data, list):
        return [_set(name, data)]
    if not isinstance(data, Mapping):
        raise CannotImport(
            f"{name} holds no list of records. It should be a list of groups, such as a name and a phone."
        )
    if data.get("type") == "FeatureCollection":  # GeoJSON: what a point is, beside where it is
        return [_set("features", data.get("features") or [])]
    lists = {str(key): value for key, value in data.items() if _is_list_of_records(value)}
    if lists and (len(lists) > 1 or "name" not in data):
        return [_set(key, value) for key, value in lists.items()]
    envelope = next((value for key, value in data.items() if key in _ENVELOPES and _holds_lists(value)), None)
    if envelope and "name" not in data:
        return record_sets(envelope, name)
    by_id = [value for value in data.values() if isinstance(value, Mapping)]
    if len(by_id) > 1 and len(by_id) == len(data):
        return [_set(name, data)]
    inner = next((value for value in by_id if any(map(_is_list_of_records, value.values()))), None)
    return record_sets(inner, name) if inner and "name" not in data else [_set(name, [data])]


def _holds_lists(value: Any) -> bool:
    return isinstance(value, Mapping) and any(map(_is_list_of_records, value.values()))


def _is_list_of_records(value: Any) -> bool:
    if isinstance(value, Mapping):
        return len(value) > 2 and all(isinstance(each, Mapping) for each in value.values())
    return isinstance(value, list) and any(isinstance(each, Mapping) for each in value)


def _set(name: str, items: Any) -> RecordSet:
    return nested.record_set(name, inner_services.expanded(wrappings.unwrapped(items)))
