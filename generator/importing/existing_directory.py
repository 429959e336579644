"""The directory as an import finds it: which ids are taken, where each listing lies, and the words that it knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, count
from pathlib import Path

from generator import load
from generator.formatting import slug
from generator.importing import needs
from generator.importing.converters.choices import Vocabulary
from generator.importing.source_record import CannotImport
from generator.load import Records
from generator.load.incoming import FOLDER
from generator.load.safe_read import read_bytes
from generator.need_proposals import need_proposer
from generator.problems import Problem, as_text, has_errors
from generator.yaml_file.edit import read_values
from schema.types import MAX_ID, id_fault


@dataclass
class ExistingDirectory:
    """A directory, and where its listings lie, those that wait too."""

    root: Path
    records: Records
    paths: dict[str, Path]
    """The file of each listing by its id, and by the ids that it had before."""
    taken: set[str] = field(default_factory=set)

    def text(self, id: str) -> str | None:
        """Return the text of a listing's file, or None when there is none that can be read."""
        path = self.paths.get(id)
        data, _ = read_bytes(path, str(path)) if path else (None, ())
        return data.decode("utf-8", "replace") if data is not None else None

    def is_waiting(self, id: str) -> bool:
        """Return whether a listing lies in `incoming/`."""
        return id in self.paths and self.paths[id].parent.name == FOLDER

    def where_it_is(self, id: str, source: str) -> str:
        """Return the id of the listing that is the record of `source` now: this id, unless it is another record's.

        A curator may have given it a free id, because something else of the book had its own.
        """
        if self._sources.get(id, source) == source:
            return id
        found = (other for every in (self._sources, self._waiting_sources) for other in every if every[other] == source)
        return next(found, id)

    @cached_property
    def _sources(self) -> Mapping[str, str]:
        return {entry.id: entry.record.source or "" for entry in self.records.listings}

    @cached_property
    def _waiting_sources(self) -> Mapping[str, str]:
        return {id: _source(self.text(id)) for id in self.paths if self.is_waiting(id)}

    def new_path(self, id: str) -> Path:
        """Return where a new listing is to wait."""
        return self.root / FOLDER / f"{id}.yml"

    def new_id(self, name: str, town: str, wanted: str = "") -> str:
        """Return an id for a new listing that nothing has yet, and take it: its name, with its town or a number.

        What it was called in another Linkbook is `wanted`, so that links between listings stay.
        """
        base = slug(name)[: MAX_ID - 5].strip("-") or "listing"
        base = base if id_fault(base) is None else f"{base}-listing"
        with_town = [f"{base}-{slug(town)}"[: MAX_ID - 5].strip("-")] if town and slug(town) not in base else []
        candidates = chain([wanted] if wanted else [], self._candidates(base, with_town))
        id = next(each for each in candidates if each not in self.taken)
        self.taken.add(id)
        return id

    @staticmethod
    def _candidates(base: str, with_town: list[str]) -> Iterable[str]:
        yield from (base, *with_town)
        yield from (f"{base}-{number}" for number in count(2))


def _source(text: str | None) -> str:
    values = read_values(text) if text is not None else None
    return str(values.get("source", "")) if values else ""


def read(root: Path) -> ExistingDirectory:
    """Return the directory at a path as it stands.

    Raises CannotImport where its needs or areas cannot be read: what the source says of them would be lost in silence.
    """
    records = load.directory(root)
    if broken := [problem for problem in records.problems if has_errors([problem]) and _gives_words(root, problem)]:
        raise CannotImport(f"{as_text(broken)}Mend that first. Nothing was imported.")
    paths = {entry.id: Path(entry.document.path) for entry in records.listings}
    former = {id: Path(entry.document.path) for entry in records.listings for id in entry.record.formerly}
    folder = root / FOLDER
    queued = {item.name[:-4]: folder / item.name for item in load.folders.items(folder) if item.name.endswith(".yml")}
    every = {**former, **queued, **paths}
    return ExistingDirectory(root, records, every, set(every))


def _gives_words(root: Path, problem: Problem) -> bool:
    """Return whether a problem is in a file that gives an import its words: the needs, or an area."""
    path = Path(problem.path)
    return path == root / "needs.yml" or path.parent == root / "areas"


def vocabulary(records: Records) -> Vocabulary:
    """Return the words of a directory: its needs, and its areas by id, name and code."""
    areas: dict[str, str] = {}
    for entry in records.areas:
        for name in (entry.id, entry.id.replace("-", " "), entry.record.name, entry.record.gss_code):
            if name:
                areas.setdefault(name.casefold(), entry.id)
    known = records.needs.record if records.needs else None
    every = [need for heading in known.what_matters for need in heading.needs] if known else []
    return Vocabulary(needs.need_names(known), areas, need_proposer(tuple(every)) if every else None)
