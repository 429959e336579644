"""Makes the leaflets that are not in the cache, on every core, and keeps them there for the next build.

A leaflet is kept under a hash of its words, its format and the tools that set it, so an unchanged one is never made
again. Its name holds a hash of its bytes too: a damaged file is seen, and made again.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.leaflets import fault_isolation, typst_compile
from generator.leaflets.model import Leaflet, LeafletContent, PaperFormat
from generator.leaflets.typst_compile import CannotTypeset, Refused
from generator.problems import Problem


class UnprintableLeaflets(Exception):
    """Some leaflets cannot be printed. `problems` says which listings and fields are at fault."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} leaflets cannot be printed")
        self.problems = problems


@dataclass(frozen=True)
class BuiltLeaflet:
    """A leaflet in one format, made: where its bytes are kept, how many, and the date of its facts."""

    leaflet: Leaflet
    paper_format: PaperFormat
    path: Path
    size: int
    on: date | None

    @property
    def address(self) -> str:
        """Return its permanent address in the site."""
        return self.leaflet.address(self.paper_format)


def cache_folder(directory: Path) -> Path:
    """Return the folder, beside the directory, where its leaflets are kept between builds."""
    return directory.resolve().parent / ".linkbook" / "leaflets"


def _make_folder(cache: Path) -> None:
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        reason = f"They are kept in {cache}, and that cannot be made: {(fault.strerror or str(fault)).lower()}."
        raise CannotTypeset(f"{reason} Please make it, or let it be written.") from None


def _no_progress(done: int, whole: int) -> None:
    """Keep quiet about how far the work has come."""


class LeafletBuilder:
    """Makes leaflets and keeps them in a folder. Raises CannotTypeset at once on a machine that cannot."""

    def __init__(self, cache: Path, progress: Callable[[int, int], None] = _no_progress) -> None:
        typst_compile.ready()
        _make_folder(cache)
        self._cache = cache
        self._progress = progress
        self._tools = ""

    def build(self, leaflets: Iterable[Leaflet]) -> tuple[BuiltLeaflet, ...]:
        """Return the leaflets in every format, and forget what is kept of any others.

        Raises UnprintableLeaflets with every fault.
        """
        with self.begun(leaflets) as finish:
            return finish()

    @contextmanager
    def begun(self, leaflets: Iterable[Leaflet]) -> Iterator[Callable[[], tuple[BuiltLeaflet, ...]]]:
        """Begin to make leaflets on the cores that are idle, and yield what waits for them and returns them as `build`.

        What is not yet made when the caller leaves, as it does when something else is wrong, is not made.
        """
        self._tools = typst_compile.tools()  # a template may have been saved since the last time
        cached = {path.name.partition("-")[0]: path for path in self._cache.glob("*-*.pdf")}
        threads = ThreadPoolExecutor(os.cpu_count() or 1)  # Typst lets other threads run while it works
        try:
            making = [threads.submit(self._build_formats, cached, leaflet) for leaflet in leaflets]
            yield partial(self._finish, making)
        finally:
            threads.shutdown(cancel_futures=True)

    def _finish(self, making: Sequence[Future[list[BuiltLeaflet | Problem]]]) -> tuple[BuiltLeaflet, ...]:
        results: list[BuiltLeaflet | Problem] = []
        for done, formats in enumerate(making, start=1):
            results += formats.result()
            self._progress(done, len(making))
        problems = tuple(dict.fromkeys(result for result in results if isinstance(result, Problem)))
        if problems:
            raise UnprintableLeaflets(problems)
        built = tuple(result for result in results if isinstance(result, BuiltLeaflet))
        self._forget_all_but({leaflet.path for leaflet in built})
        return built

    def _build_formats(self, cached: Mapping[str, Path], leaflet: Leaflet) -> list[BuiltLeaflet | Problem]:
        content = leaflet.content()
        return [self._build_format(cached, leaflet, paper_format, content) for paper_format in leaflet.formats]

    def _build_format(
        self, cached: Mapping[str, Path], leaflet: Leaflet, paper_format: PaperFormat, content: LeafletContent
    ) -> BuiltLeaflet | Problem:
        key = _hash((self._tools + typst_compile.data(content, paper_format)).encode())
        path, size = cached.get(key), 0
        if path is None or not (size := _intact_size(path)):
            try:
                pdf = typst_compile.pdf(content, paper_format)
            except Refused as fault:
                return fault_isolation.problem(content, partial(_can_typeset, paper_format), str(fault))
            path, size = self._keep(key, pdf), len(pdf)
        return BuiltLeaflet(leaflet, paper_format, path, size, content.on)

    def _keep(self, key: str, pdf: bytes) -> Path:
        """Write a leaflet beside its place and then move it in, so that no half of one is ever kept."""
        path = self._cache / f"{key}-{_hash(pdf)}.pdf"
        part = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        part.write_bytes(pdf)
        os.replace(part, path)
        return path

    def _forget_all_but(self, used: set[Path]) -> None:
        for path in self._cache.iterdir():
            if path.suffix in (".pdf", ".part") and path not in used:
                path.unlink(missing_ok=True)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _intact_size(path: Path) -> int:
    """Return the size of a kept leaflet, or 0 if it is not as it was made."""
    try:
        data = path.read_bytes()
    except OSError:
        return 0
    return len(data) if path.stem.partition("-")[2] == _hash(data) else 0


def _can_typeset(paper_format: PaperFormat, content: LeafletContent) -> bool:
    try:
        typst_compile.pdf(content, paper_format)
    except Refused:
        return False
    return True
