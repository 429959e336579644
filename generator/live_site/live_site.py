"""The site as it would be built now: the changed page at once, and all else as soon as it is made."""

from __future__ import annotations

import datetime
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from generator import build, load, localise, parallel, render, stamp, urls
from generator.build import CannotBuild, Site
from generator.leaflets import LeafletBuilder
from generator.live_site import fault_words, pages, watch
from generator.live_site.kept_index import KeptIndex
from generator.live_site.reading import DirectoryReading, read, reread_one
from generator.localise import OWN_LANGUAGE
from generator.problems import Problem
from generator.resolve import Directory
from generator.resources import SITE_OVERRIDES
from generator.stamp import Stencils

PAUSE = 0.3
"""Seconds between two looks at the files, at least; at most a tenth of the time is spent looking."""
_MADE_ON_DEMAND = (urls.DATA, "embed/")
"""What the file factories make begins so."""
_DRESSED_FROM = ("pages", "leaflets", "settings.yml")
"""What of a directory the look of the pages is made of: MkDocs asks the settings for the site's address."""
Dress = Callable[[Path], None]
"""Leaves a dressed and trimmed site in a folder; raises Undressed with what is wrong."""
Tell = Callable[[tuple[Problem, ...], str], None]
"""Shows problems, and a sentence."""


class Undressed(Exception):
    """The hand-written pages cannot be dressed. The message is what MkDocs said, in one line."""


class CannotShow(Exception):
    """Something that was saved, such as half of a template, stops a page. The message says where and what."""


@dataclass(frozen=True)
class _Shown:
    """What is answered from: what was read last, and what was made of an earlier reading or of this one."""

    reading: DirectoryReading
    stencils: Stencils
    made: Site
    files: Path
    """The hand-written pages, and every file that is no page of the directory."""
    editions: tuple[Stencils, ...] = ()
    """The stencils of each other language, with what was made of it."""


def _without_pages(edition: Site) -> Site:
    """Return the pages of a language without those, and the frames, that are made when they are asked for."""
    return replace(edition, page_factories=(), file_factories=())


class LiveSite:
    """A site that follows its directory. Ask it for pages from any thread. Close it when done."""

    def __init__(
        self,
        directory: Path,
        config: Path,
        day: Callable[[], datetime.date],
        dress: Dress,
        tell: Tell,
        builder: LeafletBuilder | None = None,
    ) -> None:
        """Read and make everything. Raises CannotBuild, and Undressed or CannotShow with what stops it."""
        self._path, self._day, self._dress, self._tell, self._builder = directory, day, dress, tell, builder
        self._look_roots = (*(directory / name for name in _DRESSED_FROM), config, SITE_OVERRIDES)
        self._folder = Path(tempfile.mkdtemp(prefix="linkbook-live-"))
        self._versions = threading.Condition()
        self._looking = threading.Lock()
        self._stale = threading.Event()
        self._closed = threading.Event()
        self._redress = False
        self._faults: set[str] = set()
        self._localised: tuple[Directory, str, Directory] | None = None
        self.version = 0
        """Goes up whenever something may look different."""
        self._stamps = watch.stamps(self._roots)
        self._dressed = self._folder / "dressed"
        self._kept_index: KeptIndex | None = None
        try:
            self._begin()
        except (CannotBuild, Undressed):
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        except Exception as fault:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise CannotShow(fault_words.in_one_line(fault)) from fault
        parallel.stay_in_one_process()
        parallel.leave_what_there_is()
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._watch, self._follow)]
        for thread in self._threads:
            thread.start()

    @property
    def _roots(self) -> tuple[Path, ...]:
        names = (*load.folders.READ, *load.folders.FILES)
        return (*(self._path / name for name in names), *self._look_roots)

    def _begin(self) -> None:
        """Read, dress and make everything for the first time."""
        self._dress(self._dressed)
        self._last = read(self._path, self._day())
        self._shown = self._made(self._last)
        self._warm_up()

    def close(self) -> None:
        """Stop following, and leave nothing behind."""
        self._closed.set()
        self._stale.set()
        for thread in self._threads:
            thread.join(timeout=10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _warm_up(self) -> None:
        """Read a file and make its page, since the first of each kind takes a second, and nobody is waiting yet."""
        for item in islice(self._shown.reading.directory.listings.values(), 1):
            reread_one(self._shown.reading, self._path, self._path / item.file)
            self._page(urls.listing(item.id, item.sensitive))

    # --- answers

    def page(self, address: str) -> bytes | None:
        """Return the page at an address as it is now, or None when it is not one of the directory's own.

        Raises CannotShow when it cannot be made, and tells of it.
        """
        with self._telling():
            self.look()
            return self._page(address)

    def _page(self, address: str) -> bytes | None:
        shown = self._shown
        own = next((e for e in shown.editions if address.startswith(e.made.chrome.folder)), shown.stencils)
        chrome, directory = own.made.chrome, self._told(shown.reading.directory, own.made.chrome.catalogue.language)
        return pages.page(address.removeprefix(chrome.folder), directory, chrome, own, own.made.leaflet_links)

    def _told(self, directory: Directory, language: str) -> Directory:
        """Return a directory for readers of a language; the last one is kept, for the next page of it."""
        if language == OWN_LANGUAGE:
            return directory
        kept = self._localised
        if kept is None or kept[0] is not directory or kept[1] != language:
            self._localised = kept = (directory, language, localise.directory(directory, language))
        return kept[2]

    def file(self, path: str) -> Path | None:
        """Return the file at a path of the site, hand-written pages too; None when there is none."""
        shown = self._shown
        known = shown.made.leaflet_files.get(path, shown.files / path)
        return known if known.is_file() else None

    def data(self, path: str) -> bytes | None:
        """Return a file of open data, or a page for a frame; None when there is none. Raises CannotShow as `page`."""
        with self._telling():
            return self._data(path)

    def _data(self, path: str) -> bytes | None:
        english = self._shown.made
        for made in (english, *english.editions):
            folder = made.chrome.folder
            if path.startswith(folder) and path.removeprefix(folder).startswith(_MADE_ON_DEMAND):
                files = (file for make in made.file_factories for file in make())
                return next((file.data for file in files if path in (file.path, file.twin)), None)
        return None

    def wait(self, version: int, seconds: float) -> int:
        """Return the version once it is another than the one given, or when the time is over."""
        with self._versions:
            self._versions.wait_for(lambda: self.version != version or self._closed.is_set(), seconds)
            return self.version

    # --- following

    def look(self) -> None:
        """See what was saved. One listing's file is read at once, and its page shows it; the rest follows."""
        with self._looking:
            now = watch.stamps(self._roots)
            saved = watch.changed(self._stamps, now)
            self._stamps = now
            if not saved and self._shown.reading.today == self._day():
                return
            self._faults.clear()
            self._redress |= any(Path(path).is_relative_to(root) for path in saved for root in self._look_roots)
            try:
                for path in map(Path, saved):
                    if path.is_relative_to(self._path / "listings") and path.is_file():
                        reading = reread_one(self._shown.reading, self._path, path)
                        self._shown = replace(self._shown, reading=reading) if reading else self._shown
            finally:
                self._stale.set()
        self._newer()

    def _watch(self) -> None:
        took = 0.0
        while not self._closed.wait(max(PAUSE, 10 * took)):
            start = time.perf_counter()
            with suppress(CannotShow), self._telling():
                self.look()
            took = time.perf_counter() - start

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell once of whatever goes wrong, and raise CannotShow for it: no fault of one page stops the others."""
        try:
            yield
        except Exception as fault:
            said = fault_words.in_one_line(fault)
            self._tell_fault(said)
            raise CannotShow(said) from fault

    def _tell_fault(self, said: str) -> None:
        """Tell of a fault, but not again for each page that has it, until something else is saved."""
        if said not in self._faults:
            self._faults.add(said)
            self._tell((), f"{said.removesuffix('.')}. Mend this, and it is shown.")

    def _follow(self) -> None:
        while True:
            self._stale.wait()
            self._stale.clear()
            if self._closed.is_set():
                return
            try:
                self._catch_up()
            except CannotBuild as fault:
                self._tell(fault.problems, "The site is as it was before. Mend this, and it is shown.")
            except Exception as fault:  # half a template may raise anything, and what follows must be followed
                self._tell_fault(str(fault) if isinstance(fault, Undressed) else fault_words.in_one_line(fault))

    def _catch_up(self) -> None:
        """Read what changed, show it on every page, and then make the files again.

        Where that goes wrong, everything is dressed and made again when the next file is saved.
        """
        with self._looking:
            redress, self._redress = self._redress, False
        try:
            self._make_again(redress)
        except BaseException:
            self._redress = True
            raise

    def _make_again(self, redress: bool) -> None:
        if redress:
            render.forget_templates()  # one may have been saved
            self._dress(self._dressed)
        reading = read(self._path, self._day(), self._last)
        self._last = reading
        if self._show(replace(self._shown, reading=reading)):
            old, shown = self._shown.files, self._made(reading)
            if self._show(shown):
                self._tell(reading.found.problems, "Everything shows what was saved.")
            shutil.rmtree(old if self._shown is shown else shown.files, ignore_errors=True)
            parallel.leave_what_there_is()

    def _show(self, shown: _Shown) -> bool:
        """Answer from something newer, unless more was saved meanwhile; return whether it is so."""
        with self._looking:
            if self._stale.is_set():
                return False
            self._shown = shown
        self._newer()
        return True

    def _made(self, reading: DirectoryReading) -> _Shown:
        """Return all that is made beforehand from a reading: hand-written pages, the index, leaflets, scripts."""
        directory, today, kept = reading.directory, reading.today, KeptIndex(reading, self._kept_index)
        english = build.assembled(directory, kept.watched, self._path, today, self._builder, False, kept)
        self._kept_index, made = kept, build.with_editions(english, directory, today)
        files = Path(tempfile.mkdtemp(dir=self._folder))
        shutil.copytree(self._dressed, files, dirs_exist_ok=True)
        stencils, editions = stamp.stencils_of(files, made), [stamp.edition_stencils(files, e) for e in made.editions]
        written = replace(made, leaflet_files={}, editions=tuple(map(_without_pages, made.editions)))
        stamp.site(files, written, is_trimmed=True, write_all=lambda *_: [])
        return _Shown(reading, stencils, made, files, tuple(editions))

    def _newer(self) -> None:
        with self._versions:
            self.version += 1
            self._versions.notify_all()
