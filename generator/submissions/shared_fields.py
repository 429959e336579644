"""What a change may do where a listing names a shared record: leave it named, or name it no more.

A change to the record's own facts is a change to every listing that names it, which one listing's sender cannot know
of. So a curator is told, and decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from generator.check.uniqueness import comparable_name
from generator.formatting import count_words
from generator.load.shared_records import MODELS
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem
from generator.submissions.result import SHARED_RECORD, error
from generator.submissions.working_copy import ListingEntry, WorkingCopy
from schema.listing import SHARED_FIELDS


def with_ids(wanted: Mapping[str, Value], target: ListingEntry, working_copy: WorkingCopy) -> dict[str, Value]:
    """Return the values of a whole listing with the ids of the records that they say the same as."""
    values = dict(wanted)
    for name in {str(path[0]) for path in target.shared}:
        records = _records(name, target, working_copy)
        item = values.get(name, "")
        values[name] = (
            [_or_id(one, name, records) for one in item] if isinstance(item, list) else _or_id(item, name, records)
        )
    return values


def _records(name: str, target: ListingEntry, working_copy: WorkingCopy) -> dict[str, dict[str, Value]]:
    """Return what the file of each record says that a field of a listing names, by id."""
    entries = working_copy.records.shared.of(SHARED_FIELDS[name])
    return {id: entries[id].document.value for path, id in target.shared.items() if path[0] == name}


def _or_id(item: Value, name: str, records: Mapping[str, dict[str, Value]]) -> Value:
    """Return the id of the record that a value means the same as, or else the value."""
    return next((id for id, record in records.items() if _mean_the_same(item, record, name)), item)


def _mean_the_same(first: Any, second: Any, name: str) -> bool:
    model = MODELS[SHARED_FIELDS[name]]
    try:
        return bool(model.model_validate(first) == model.model_validate(second))
    except ValidationError:
        return False


def problems(values: Mapping[str, Value], target: ListingEntry, working_copy: WorkingCopy) -> Iterator[Problem]:
    """Yield a problem for each record that a listing would no longer name, and write out with other facts instead."""
    for path, id in target.shared.items():
        name = str(path[0])
        items = values.get(name, "")
        items = items if isinstance(items, list) else [items]
        record = _records(name, target, working_copy)[id]
        changed = next((item for item in items if isinstance(item, dict) and _is_of(item, record, name)), None)
        if id not in items and changed is not None:
            yield _problem(path, id, target, working_copy)


def _is_of(item: Mapping[str, Value], record: Mapping[str, Value], name: str) -> bool:
    """Return whether a written-out group is about the same thing as a record, with something changed."""
    if name == "organisation":
        return True
    names = {comparable_name(str(one.get("name", ""))) for one in (item, record)}
    postcodes = {"".join(str(one.get("postcode", "")).upper().split()) for one in (item, record)}
    return (len(names) == 1 and names != {""}) or (len(postcodes) == 1 and postcodes != {""})


def _problem(path: FieldPath, id: str, target: ListingEntry, working_copy: WorkingCopy) -> Problem:
    folder = SHARED_FIELDS[str(path[0])]
    named = [entry for entry in working_copy.records.listings if (folder, id) in _named(entry)]
    concerned = count_words(len(named), "listing names", "listings name")
    message = (
        f"this stands in {folder}/{id}.yml, which {concerned}. If it is so for all of them, change that file by hand."
        " If it is so for this listing alone, write it out in the listing's own file"
    )
    return error(target.document.path, target.document.line(path), message, path, SHARED_RECORD)


def _named(entry: ListingEntry) -> set[tuple[str, str]]:
    return {(SHARED_FIELDS[str(path[0])], id) for path, id in entry.shared.items()}
