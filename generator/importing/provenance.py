"""Provenance: beside each listing that was imported, where it came from and what was imported last.

One file for each source lies in `provenance/`, with one line of JSON for each record. It is kept with the directory, so
that the next import, on whatever machine, knows which of a listing's words are the source's and which are a curator's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator.formatting import slug
from generator.importing.mapping import Origin
from generator.importing.source_record import CannotImport
from generator.load.yaml_parser import Value

FOLDER = "provenance"
MAX_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True)
class Provenance:
    """Where one listing came from."""

    source: str
    id: str
    """What the source calls the record."""
    licence: str
    listing: str
    """The id of the listing."""
    last_seen: str
    """The day on which the source last had it."""
    updated: str = ""
    """When the source last changed it, as it says."""
    checked: str = ""
    """When somebody at the source last checked it, as it says."""
    gone: str = ""
    """Why the source has it no longer, once it has not."""
    packed: bytes = b"{}"
    """The values that were imported last, as JSON: held so, ten thousand take a tenth of the memory."""

    @property
    def imported(self) -> dict[str, Value]:
        """Return the values that were imported last: what a curator's words are told by."""
        return dict(json.loads(self.packed))


def pack(value: Mapping[str, Value]) -> bytes:
    """Return values as they are held."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def source_id(origin: Origin) -> str:
    """Return the short name of a source, which its provenance goes by."""
    return origin.id or slug(origin.name) or "source"


def path(directory: Path, origin: Origin) -> Path:
    """Return where the provenance of a source lies."""
    return directory / FOLDER / f"{source_id(origin)}.jsonl"


def read(file: Path) -> dict[str, Provenance]:
    """Return the provenance of a source by the ids of its records; none when nothing was imported from it yet."""
    if not file.is_file():
        return {}
    if file.is_symlink() or file.stat().st_size > MAX_BYTES:
        raise CannotImport(f"{file} is not a file that an import has written. Put the right one back.")
    found = {}
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            entry = _entry(line, f"{file}, line {number}")
            found[entry.id] = entry
    return found


def _entry(line: str, where: str) -> Provenance:
    try:
        values: dict[str, Any] = json.loads(line)
        return Provenance(packed=pack(values.pop("imported", {})), **values)
    except (ValueError, TypeError):
        message = f"{where}: this is not a line that an import has written"
        raise CannotImport(f"{message}. Put the file back as it was: git checkout {where.split(',')[0]}") from None


def text(entries: Iterable[Provenance]) -> str:
    """Return the file of a source's provenance, in the order of its records' ids."""
    rows = (json.dumps(_short(entry), ensure_ascii=False) for entry in sorted(entries, key=lambda each: _key(each.id)))
    return "".join(f"{row}\n" for row in rows)


def _short(entry: Provenance) -> dict[str, Any]:
    values = {name: value for name, value in asdict(entry).items() if name != "packed"}
    kept = {name: value for name, value in values.items() if value or name in ("source", "id", "listing")}
    return {**kept, "imported": entry.imported}


def _key(id: str) -> tuple[Any, ...]:
    """Return what sorts 9 before 10, and either before words."""
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in re.split(r"(\d{1,18})", id))
