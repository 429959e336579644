"""A listing that has been read and checked, as a line of JSON, so that another machine need not do it again.

It is data and never code: what is read back goes through the schema once more.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.kept_build.build_state import KeptListing
from generator.load import Document, Entry
from generator.problems import FieldPath, Problem, Severity
from schema import Listing


def line(kept: KeptListing) -> bytes:
    """Return a listing as a line; nothing for one that another build must read for itself, such as a broken one."""
    entry, problems = kept.read
    if entry is None or not entry.valid or entry.substituted or kept.breaches is None:
        return b""
    told = {
        "id": entry.id,
        "path": entry.document.path,
        "digest": kept.digest.hex(),
        "value": entry.document.value,
        "text": entry.document.text,
        "comments": _pairs(entry.document.comments.items()),
        "shared": _pairs(entry.shared.items()),
        "problems": list(map(_problem_row, problems)),
        "breaches": list(map(_problem_row, kept.breaches)),
        "asked": {name: answer.hex() for name, answer in kept.asked.items()},
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def kept_listing(line: bytes) -> KeptListing:
    """Return the listing of a line. Raises ValueError when it is none."""
    told = json.loads(line)
    document = Document(told["path"], told["value"], told["text"], _mapping(told["comments"]))
    record = Listing.model_validate(told["value"])
    entry = Entry(told["id"], record, document, shared=_mapping(told["shared"]))
    return KeptListing(
        digest=bytes.fromhex(told["digest"]),
        read=(entry, list(map(_problem, told["problems"]))),
        breaches=tuple(map(_problem, told["breaches"])),
        asked={name: bytes.fromhex(answer) for name, answer in told["asked"].items()},
    )


def _pairs(items: Iterable[tuple[FieldPath, str]]) -> list[list[Any]]:
    return [[list(path), words] for path, words in items]


def _mapping(pairs: Iterable[tuple[list[str | int], str]]) -> dict[FieldPath, str]:
    return {tuple(path): words for path, words in pairs}


def _problem_row(problem: Problem) -> list[Any]:
    field, severity = list(problem.field), problem.severity.value
    return [problem.path, problem.line, problem.message, field, severity, problem.code, problem.private]


def _problem(row: list[Any]) -> Problem:
    path, line, message, field, severity, code, private = row
    return Problem(path, line, message, tuple(field), Severity(severity), code, private)
