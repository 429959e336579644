"""Reading each download once, as far as it is asked for: what was found, as values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from generator.geo_import import boundaries, downloads, open_names, postcodes, practices
from generator.geo_import.boundaries import Boundary, NotAMap
from generator.geo_import.downloads import CannotReadDownload, Download, Progress
from generator.geo_import.file_contents import Use
from generator.geo_import.open_names import PlaceName
from generator.geo_import.postcodes import Postcodes
from generator.geo_import.practices import Surgery

Watch = Callable[[str, int], AbstractContextManager[Progress]]
"""What shows how far a long read is, given what is read and how many bytes that will be."""


@dataclass(frozen=True)
class Sources:
    """The downloads, by what they are for."""

    found: tuple[Download, ...]
    watch: Watch

    @classmethod
    def of(cls, paths: Sequence[Path], watch: Watch) -> Sources:
        """Return what the files are. Raises CannotRead for one that is of no use."""
        return cls(tuple(chain.from_iterable(downloads.recognise(path) for path in paths)), watch)

    @classmethod
    def maps(cls, paths: Sequence[Path], watch: Watch) -> Sources:
        """Return what the files are, all of which must be maps. Raises CannotRead."""
        sources = cls.of(paths, watch)
        other = next((d for d in sources.found if d.kind.use is not Use.MAP), None)
        if other and other.kind.use:
            raise CannotReadDownload(
                f"{other.name} is {other.kind.use.value}. Neighbourhoods come from a map, as GeoJSON"
            )
        return sources

    def has(self, use: Use) -> bool:
        """Return whether any of the files is for this."""
        return any(download.kind.use is use for download in self.found)

    def names(self, use: Use) -> str:
        """Return the names of the files for this."""
        return first_names([download for download in self.found if download.kind.use is use])

    def years(self, otherwise: int) -> list[tuple[Use, int]]:
        """Return which year each file is of."""
        pairs = ((d.kind.use, d.year or otherwise) for d in self.found)
        return list(dict.fromkeys((use, year) for use, year in pairs if use))

    def postcodes(self, codes: Collection[str], northern_ireland: bool) -> Postcodes:
        """Return the postcodes of the areas with these ONS codes."""
        rows = (row for lines in self._tables(Use.POSTCODES) for row in postcodes.rows(lines, codes))
        return postcodes.collect(rows, northern_ireland)

    def boundaries(self, codes: Collection[str]) -> list[Boundary]:
        """Return the outlines of the areas with these ONS codes, each once."""
        found = {b.code: b for download in self._of(Use.MAP) for b in self._map(download, codes)}
        return list(found.values())

    def place_names(self, belongs: Callable[[PlaceName], bool]) -> list[PlaceName]:
        """Return the populated places that belong."""
        lines = chain.from_iterable(self._tables(Use.NAMES))
        return sorted(set(open_names.collect(lines, belongs)))

    def surgeries(self, belongs: Callable[[str], bool]) -> list[Surgery]:
        """Return the surgeries whose postcodes belong."""
        lines = chain.from_iterable(self._tables(Use.PRACTICES))
        return sorted(set(practices.collect(lines, belongs)))

    def _of(self, use: Use) -> list[Download]:
        return [download for download in self.found if download.kind.use is use]

    def _tables(self, use: Use) -> Iterator[Iterator[bytes]]:
        """Yield each table's lines, under one measure of how far the reading is."""
        tables = self._of(use)
        if tables:
            with self.watch(f"{use.value} ({self.names(use)})", sum(table.size for table in tables)) as progress:
                yield from (table.lines(progress) for table in tables)

    def _map(self, download: Download, codes: Collection[str]) -> list[Boundary]:
        try:
            with self.watch(f"boundaries ({download.name})", download.size) as progress:
                return list(boundaries.collect(download.chunks(progress), codes))
        except NotAMap as fault:
            raise CannotReadDownload(f"{download.name} {fault}") from None


def first_names(found: Sequence[Download]) -> str:
    """Return the files' names: of many, the first and how many more."""
    names = list(dict.fromkeys(download.path.name for download in found))
    return ", ".join(names) if len(names) <= 3 else f"{names[0]} and {len(names) - 1:,} more"
