"""The press: makes the leaflets that are not kept already, on every core, and keeps them for the next build.

A leaflet is kept under a hash of its words, its form and the tools that set it, so an unchanged one is never made
again. Its name holds a hash of its bytes too: a damaged file is seen, and made again.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.leaflets import fault_isolation, typst_compile
from generator.leaflets.model import Form, Leaflet, Sheet
from generator.leaflets.typst_compile import CannotPress, Refused
from generator.problems import Problem

T = TypeVar("T")


class Faulty(Exception):
    """Some leaflets cannot be printed. `problems` says which listings and fields are at fault."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} leaflets cannot be printed")
        self.problems = problems


@dataclass(frozen=True)
class Pressed:
    """One form of a leaflet, made: where its bytes are kept, how many, and the date of its facts."""

    leaflet: Leaflet
    form: Form
    path: Path
    size: int
    on: date | None

    @property
    def address(self) -> str:
        """Return its permanent address in the site."""
        return self.leaflet.address(self.form)


def kept_in(directory: Path) -> Path:
    """Return the folder, beside the directory, where its leaflets are kept between builds."""
    return directory.resolve().parent / ".linkbook" / "leaflets"


def _make_room(store: Path) -> None:
    try:
        store.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        said = f"They are kept in {store}, and that cannot be made: {(fault.strerror or str(fault)).lower()}."
        raise CannotPress(f"{said} Please make it, or let it be written.") from None


def _say_nothing(done: int, whole: int) -> None:
    """Keep quiet about how far the work has come."""


class LeafletBuilder:
    """Makes leaflets and keeps them in a folder. Raises CannotPress at once on a machine that cannot."""

    def __init__(self, store: Path, say: Callable[[int, int], None] = _say_nothing) -> None:
        typst_compile.ready()
        _make_room(store)
        self._store = store
        self._say = say
        self._tools = ""

    def made(self, leaflets: Iterable[Leaflet]) -> tuple[Pressed, ...]:
        """Return every form of the leaflets, and forget what is kept of any others. Raises Faulty with every fault."""
        wanted = list(leaflets)
        self._tools = typst_compile.tools()  # a template may have been saved since the last time
        kept = {path.name.partition("-")[0]: path for path in self._store.glob("*-*.pdf")}
        with ThreadPoolExecutor(os.cpu_count() or 1) as threads:  # Typst lets other threads run while it works
            results = self._told(threads.map(partial(self._forms, kept), wanted), len(wanted))
            every = [one for ones in results for one in ones]
        found = dict.fromkeys(one for one in every if isinstance(one, Problem))
        if found:
            raise Faulty(tuple(found))
        pressed = tuple(one for one in every if isinstance(one, Pressed))
        self._forget_all_but({one.path for one in pressed})
        return pressed

    def _told(self, results: Iterable[T], whole: int) -> Iterator[T]:
        for done, result in enumerate(results, start=1):
            self._say(done, whole)
            yield result

    def _forms(self, kept: Mapping[str, Path], leaflet: Leaflet) -> list[Pressed | Problem]:
        sheet = leaflet.sheet()
        return [self._one(kept, leaflet, form, sheet) for form in leaflet.forms]

    def _one(self, kept: Mapping[str, Path], leaflet: Leaflet, form: Form, sheet: Sheet) -> Pressed | Problem:
        key = _hash((self._tools + typst_compile.data(sheet, form)).encode())
        path, size = kept.get(key), 0
        if path is None or not (size := _whole(path)):
            try:
                made = typst_compile.pdf(sheet, form)
            except Refused as fault:
                return fault_isolation.problem(sheet, lambda without: _passes(without, form), str(fault))
            path, size = self._keep(key, made), len(made)
        return Pressed(leaflet, form, path, size, sheet.on)

    def _keep(self, key: str, made: bytes) -> Path:
        """Write a leaflet beside its place and then move it in, so that no half of one is ever kept."""
        path = self._store / f"{key}-{_hash(made)}.pdf"
        part = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        part.write_bytes(made)
        os.replace(part, path)
        return path

    def _forget_all_but(self, used: set[Path]) -> None:
        for path in self._store.iterdir():
            if path.suffix in (".pdf", ".part") and path not in used:
                path.unlink(missing_ok=True)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _whole(path: Path) -> int:
    """Return the size of a kept leaflet, or nothing if it is not as it was made."""
    try:
        data = path.read_bytes()
    except OSError:
        return 0
    return len(data) if path.stem.partition("-")[2] == _hash(data) else 0


def _passes(sheet: Sheet, form: Form) -> bool:
    try:
        typst_compile.pdf(sheet, form)
    except Refused:
        return False
    return True
