"""The whole pipeline as one pure step: records and a day in, every page and file out. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from generator import export, languages, leaflets, localise, parallel, render, resolve, urls, views
from generator.checked import CannotBuild, Checked, checked, linked_alone
from generator.deferred import Deferred
from generator.export import FileFactory, Memos, no_memos
from generator.last_build import Kept, KeptFiles
from generator.leaflets import Leaflet, LeafletBuilder, UnprintableLeaflets
from generator.problems import Problem
from generator.render import Body
from generator.skip_broken import StandIns
from generator.views import Link, PageFactory, SiteChrome

__all__ = ["CannotBuild", "Checked", "Site", "assembled", "checked", "embeds", "site", "unmarked", "with_editions"]


@dataclass(frozen=True)
class Site:
    """Everything that `stamp` writes into a finished MkDocs site."""

    hand_written: tuple[Body, ...]
    """What fills the hand-written pages that leave room for it; the home page's address is empty."""
    page_factories: Sequence[PageFactory]
    """What makes all the other pages, a few at a time: ten thousand at once would fill the memory."""
    chrome: SiteChrome
    files: Mapping[str, bytes]
    """Other files by their path from the top of the site."""
    address: str
    """Where the site will live."""
    listing_count: int
    stand_ins: StandIns = field(default_factory=dict)
    """What was read in place of each broken file; nothing unless broken files may be skipped."""
    file_factories: Sequence[FileFactory] = ()
    """What makes the files of open data, a few at a time, as pages are made."""
    leaflet_links: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    """The links to its leaflets of each page that has some, by the page's address."""
    leaflet_files: Mapping[str, Path] = field(default_factory=dict)
    """Files to copy, by their path in the site: a big book's leaflets would fill the memory."""
    editions: tuple[Site, ...] = ()
    """The same pages in other languages, each in a folder of its own."""

    def render(self, page_factories: Iterable[PageFactory]) -> Iterator[Body]:
        """Yield the bodies of some of the pages."""
        chrome = unmarked(self.chrome)
        pages = (page for make_pages in page_factories for page in make_pages())
        return (render.body(page, chrome, self.leaflet_links.get(page.address, ())) for page in pages)

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Return every body at once."""
        return (*self.hand_written, *self.render(self.page_factories))


def site(
    directory_path: Path,
    today: datetime.date,
    builder: LeafletBuilder | None = None,
    *,
    bundled: bool = True,
    skipping: bool = False,
    kept: Kept | None = None,
) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory folder on a day, and what else `check` says of it; leaflets only with a builder.

    Scripts are bundled, or else ship one module a file, which is easier to work on and slower to arrive.
    Raises CannotBuild when any problem is an error; when `skipping` broken files, only if it cannot do without one.
    Same folder and same day: the same bytes, whatever is `kept` of the build before.
    """
    directory, problems, stand_ins = linked_alone(directory_path, today, skipping, kept)
    watched = kept.watched(directory) if kept else directory
    made = assembled(directory, watched, directory_path, today, builder, bundled, kept)
    return replace(with_editions(made, directory, today), stand_ins=stand_ins), problems


def assembled(
    directory: resolve.Directory,
    watched: resolve.Directory,
    directory_path: Path,
    today: datetime.date,
    builder: LeafletBuilder | None,
    bundled: bool,
    kept: KeptFiles | None = None,
) -> Site:
    """Return the site of a checked directory; `watched` is the same directory, for what makes pages."""
    aside, memos = (kept.aside, kept.memos) if kept else (parallel.call_aside, no_memos)
    if builder is None:
        make_facts = partial(_script_facts, directory, watched, today, memos)
        facts = aside(make_facts, len(directory.listings))
        return _site(directory, watched, today, bundled, facts, None, memos)
    return _with_leaflets(directory, watched, directory_path, today, builder, bundled, memos)


def _with_leaflets(
    directory: resolve.Directory,
    watched: resolve.Directory,
    path: Path,
    today: datetime.date,
    builder: LeafletBuilder,
    bundled: bool,
    memos: Memos,
) -> Site:
    """Return the site with its leaflets, which the builder keeps as files, and the links to them.

    They are made on the idle cores, while one core works out the rest.
    """
    picture = leaflets.site_picture(directory.settings)
    with builder.begun(_leaflets(directory, today)) as finish:
        # here and not aside: leaflets are made by threads, and a copy of a process with threads may wait for ever
        facts = _script_facts(directory, watched, today, memos)
        site = _site(directory, watched, today, bundled, facts, picture, memos)
        try:
            built = finish()
        except UnprintableLeaflets as fault:
            raise CannotBuild(tuple(replace(p, path=str(path / p.path)) for p in fault.problems)) from None
    files = {leaflet.address: leaflet.path for leaflet in built}
    return replace(site, leaflet_links=leaflets.links(built), leaflet_files=files)


def _leaflets(directory: resolve.Directory, today: datetime.date) -> Iterator[Leaflet]:
    """Yield every leaflet, in English and in each other language of the pages."""
    yield from leaflets.leaflets(directory, views.chrome(directory, today), today)
    for language in directory.settings.languages:
        if language != "en":
            localised = localise.directory(directory, language)
            chrome = views.chrome(localised, today, languages.catalogue(language))
            yield from leaflets.leaflets(localised, chrome, today)


@dataclass(frozen=True)
class _ScriptFacts:
    """The files that scripts read about the listings, by their paths in the site: who makes them needs much memory."""

    search_index: Mapping[str, bytes]
    plan: Mapping[str, bytes]
    form: Mapping[str, bytes]


def _script_facts(
    directory: resolve.Directory, watched: resolve.Directory, today: datetime.date, memos: Memos
) -> _ScriptFacts:
    search_index = export.search_index.files(directory, today, memo=memos("finder"))
    return _ScriptFacts(search_index, export.plan(watched, memo=memos("plan")), export.form(watched, memos("form")))


def _site(
    directory: resolve.Directory,
    watched: resolve.Directory,
    today: datetime.date,
    bundled: bool,
    facts: _ScriptFacts,
    picture: bytes | None,
    memos: Memos,
) -> Site:
    chrome = replace(
        views.chrome(directory, today),
        index_mark=export.search_index.start_mark(facts.search_index),
        picture=urls.PICTURE if picture else "",
    )
    hand_written = tuple(render.body(page, chrome) for page in views.hand_written(directory, today))
    return Site(
        hand_written=hand_written,
        page_factories=views.page_factories(watched),
        chrome=chrome,
        files={
            **facts.search_index,
            **_other_files(hand_written, chrome, watched, facts, bundled),
            **({urls.PICTURE: picture} if picture else {}),
        },
        address=directory.settings.site_address,
        listing_count=len(directory.listings),
        file_factories=Deferred(partial(_file_factories, directory, watched, unmarked(chrome), memos)),
    )


def _file_factories(
    directory: resolve.Directory, watched: resolve.Directory, chrome: SiteChrome, memos: Memos
) -> list[FileFactory]:
    """Return what makes the files of open data and the pages for frames. To begin with them takes a while already."""
    return [*export.open_data.factories(directory, memos), *embeds(watched, chrome)]


def with_editions(site: Site, directory: resolve.Directory, today: datetime.date) -> Site:
    """Return a site with its pages in every other language that its settings name, and the files that those read."""
    made = [_edition(site, directory, tag, today) for tag in directory.settings.languages if tag != "en"]
    files = {path: data for edition in made for path, data in edition.files.items()}
    return replace(site, editions=tuple(made), files={**site.files, **files}) if made else site


def _edition(site: Site, directory: resolve.Directory, language: str, today: datetime.date) -> Site:
    """Return the pages of a site in one more language; `files` are what they read, and what their scripts say."""
    catalogue, localised = languages.catalogue(language), localise.directory(directory, language)
    search_index = export.search_index.files(localised, today, catalogue)
    mark = export.search_index.start_mark(search_index)
    chrome = replace(views.chrome(localised, today, catalogue), index_mark=mark, picture=site.chrome.picture)
    files = {**search_index, **export.plan(localised, catalogue), **export.form_data(localised)}
    words = {languages.SCRIPT.format(language=language): languages.script(catalogue)}
    return Site(
        hand_written=tuple(render.body(page, chrome) for page in views.translated(localised, catalogue, today)),
        page_factories=views.page_factories(localised),
        chrome=chrome,
        files={**{f"{chrome.folder}{path}": data for path, data in files.items()}, **words},
        address=site.address,
        listing_count=site.listing_count,
        leaflet_links=_links_of(site.leaflet_links, chrome.folder),
        file_factories=embeds(localised, unmarked(chrome)),
    )


def _links_of(links: Mapping[str, tuple[Link, ...]], folder: str) -> Mapping[str, tuple[Link, ...]]:
    """Return the links to the leaflets of one language, as its pages know them: from the folder of the language on."""
    own = {page: made for page, made in links.items() if page.startswith(folder)}
    return {
        page.removeprefix(folder): tuple(replace(link, href=link.href.removeprefix(folder)) for link in made)
        for page, made in own.items()
    }


def unmarked(chrome: SiteChrome) -> SiteChrome:
    """Return what stands on every page without the mark of the finder's index, which changes with any listing.

    The finder's own page alone shows the mark. No other page can, so none is made again because of it.
    """
    return replace(chrome, index_mark="")


def embeds(directory: resolve.Directory, chrome: SiteChrome) -> list[FileFactory]:
    """Return what makes the pages for other people's frames, an area at a time."""
    return [partial(_documents, make_pages, chrome) for make_pages in views.embed_factories(directory)]


def _documents(make_pages: PageFactory, chrome: SiteChrome) -> Iterator[export.File]:
    for page in make_pages():
        yield export.File(f"{chrome.folder}{page.address}index.html", render.document(page, chrome))


def _other_files(
    hand_written: Iterable[Body],
    chrome: SiteChrome,
    directory: resolve.Directory,
    facts: _ScriptFacts,
    bundled: bool,
) -> dict[str, bytes]:
    """Return the files beside the search index, one of which lists those that a phone keeps."""
    plan, scripts = facts.plan, export.scripts(bundled)
    html = {body.address: body.html for body in hand_written}
    words = {
        f"{tag}/": languages.script(languages.catalogue(tag)) for tag in directory.settings.languages if tag != "en"
    }
    kept = (facts.search_index, plan, scripts, words)
    worker = export.offline(html, repr(chrome), *kept, directory.today) if chrome.offline else export.kill_switch()
    address = directory.settings.site_address
    return {**plan, **worker, **export.robots(address), **export.web_servers(address), **facts.form, **scripts}
