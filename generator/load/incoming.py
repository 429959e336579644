"""Reading `incoming/`: listings that wait, because what they came from does not say all that a listing must."""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator import parallel
from generator.load import folders
from generator.load.safe_read import read
from generator.load.shared_records import NONE, SharedRecords
from generator.load.shared_records import listing as listing_of
from generator.load.yaml_parser import Document, Value, parse
from generator.problems import Problem, visible
from schema import Listing

FOLDER = "incoming"
_STAND_INS: dict[str, Any] = {
    "summary": "unknown",
    "needs": ["unknown"],
    "ways": ["in person"],
    "serves": ["unknown"],
    "organisation": {"name": "unknown"},
    "join": {"routes": ["self"]},
}
"""What stands where nothing is known, only so that the rest can be read; it is taken out again."""


@dataclass(frozen=True)
class Waiting:
    """A listing that waits: what it says so far, and which fields that every listing needs it does not give."""

    id: str
    file: str
    document: Document
    listing: Listing
    """What is known. Nothing stands in the fields that are missing."""
    missing: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    """What is wrong with what it does say."""


def incoming(root: Path, shared: SharedRecords = NONE) -> tuple[tuple[Waiting, ...], tuple[Problem, ...]]:
    """Return the listings that wait in a directory, by their ids, and the problems of files that cannot be read."""
    paths = [root / FOLDER / item.name for item in folders.items(root / FOLDER) if item.name.endswith(".yml")]
    waiting: list[Waiting] = []
    problems: list[Problem] = []
    for one, faults in parallel.map_chunks(lambda chunk: [_one(path, shared) for path in chunk], paths):
        problems += faults
        waiting += [one] if one else []
    return tuple(waiting), tuple(problems)


def _one(path: Path, shared: SharedRecords) -> tuple[Waiting | None, tuple[Problem, ...]]:
    source, problems = read(path, visible(os.fspath(path)))
    document, faults = parse(source) if source else (None, ())
    if document is None:
        return None, (*problems, *faults)
    return of_document(document, path.stem, shared, (*problems, *faults)), ()


def of_document(
    document: Document, id: str, shared: SharedRecords = NONE, reported: tuple[Problem, ...] = ()
) -> Waiting:
    """Return a listing that waits, from its file."""
    missing = tuple(missing_fields(document.value))
    entry, faults = listing_of(document, id, reported, shared)
    real = tuple(fault for fault in (*reported, *faults) if fault.code not in ("missing", "too_short"))
    listing = entry.record if entry else Listing.model_validate({**_STAND_INS, "name": id})
    return Waiting(id, document.path, document, _without(listing, document.value), missing, real)


def missing_fields(value: dict[str, Value] | Any) -> Iterator[str]:
    """Yield the path of each field that every listing needs and these values do not give, such as `join.routes`."""
    try:
        Listing.model_validate(value)
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            if fault["type"] in ("missing", "too_short"):
                path = ".".join(map(str, fault["loc"]))
                yield {"join": "join.routes", "organisation": "organisation.name"}.get(path, path)


def partial(value: dict[str, Value] | Any) -> Listing | None:
    """Return the values as a listing with nothing where nothing is known, or None when they cannot be read."""
    whole = copy.deepcopy(dict(value))
    for name, stand_in in _STAND_INS.items():
        if isinstance(stand_in, dict) and isinstance(whole.get(name), dict):
            whole[name] = {**stand_in, **whole[name]}
        else:
            whole.setdefault(name, stand_in)
    try:
        return _without(Listing.model_validate(whole), value)
    except ValidationError:
        return None


def _without(listing: Listing, value: Any) -> Listing:
    """Return a listing without what only stood in for fields that are missing."""
    empty = {name: () for name in ("needs", "ways", "serves") if not value.get(name)}
    return listing.model_copy(update=empty)
