"""Our JavaScript as a site ships it: a script and all the modules that it imports in one file, which is one trip.

Modules are put one after the other, those that are imported first. Each is in a function of its own, so that no two
names can clash, and gives back what it exports; then the names inside are made short (`short_names.py`):

    const $shared_dom = (() => {
    const { today } = $shared_dates;
    function element() {}
    return { element };
    })();

- What a page's script shares with the script of every page (`BASE`) it imports from that, so that no module is there
  twice and none keeps two states.
- What is imported lazily goes into a second file, which imports what it shares from the first. A module that imports
  nothing, such as the weights of danger, stays a file.

Whoever works on the scripts can have them one module a file (`LINKBOOK_BUNDLES=false`, as `linkbook serve` does); a
test holds that both behave alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.export import minify
from generator.export.bundle_text import ALONE, BASE, CONSTANTS, Bundle, Module, NotBundled, written
from generator.export.minify import is_third_party, minified_scripts
from generator.export.short_names import shortened
from generator.kept_values import of_program

ENTRIES = (
    BASE,
    "assets/offline/offline-page.js",
    "assets/plan/plan-page.js",
    "assets/search-page/search-page.js",
    "assets/search-page/worker.js",
    "assets/submit/form-page.js",
)
"""The scripts that pages and scripts start, by their paths in the site."""
_AT_ONCE = {"assets/search-page/worker.js": ("assets/search/danger-weights.js",)}
"""Modules that an entry asks for lazily and needs before its first answer: they come with it."""


def scripts(bundled: bool = True) -> Mapping[str, bytes]:
    """Return every script that a site ships, by its path: bundles, or else one module a file."""
    return bundles() if bundled else minified_scripts()


def unshipped(files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the scripts of ours that a site does not need beside its files, for bundles hold them."""
    return (path for path in minify.sources() if path not in files)


def bundles() -> Mapping[str, bytes]:
    """Return every script by its path in the site: each entry with all that it imports, and what it asks for later.

    Raises NotBundled when a module is written in a way that this cannot put beside others.
    """
    return _bundles(tuple(minify.sources().items()))


@of_program
def _bundles(sources: tuple[tuple[str, str], ...]) -> Mapping[str, bytes]:
    modules = {path: Module(path, minify.sent(source).decode()) for path, source in sources}
    return _sent(*_packed(modules), modules)


def bundle(entry: str) -> dict[str, bytes]:
    """Return one script with all that it imports, and what it asks for later, by their paths in the site."""
    sources = {path: Module(path, data.decode()) for path, data in minified_scripts().items()}
    return _sent(*_with_later(Bundle(entry, tuple(_in_order(entry, sources))), (), sources), sources)


def _sent(packed: Sequence[Bundle], kept: Mapping[str, str], sources: Mapping[str, Module]) -> dict[str, bytes]:
    """Return bundles and the modules that stay files as a site ships them; other people's as they are."""
    ours = {path: text for path, text in kept.items() if not is_third_party(text)}
    ours |= {bundle.path: written(bundle, packed, sources) for bundle in packed}
    return {path: text.encode() for path, text in sorted({**kept, **shortened(ours)}.items())}


# --- which module goes where ----------------------------------------------------------------------------------------


def _packed(sources: Mapping[str, Module]) -> tuple[tuple[Bundle, ...], dict[str, str]]:
    """Return the bundles of every entry, and the text of each module that stays a file."""
    base = Bundle(BASE, _held(BASE, sources))
    packed: list[Bundle] = []
    kept: dict[str, str] = {}
    for entry in ENTRIES:
        beside = () if entry in ALONE else (base,)
        there = {module for each in beside for module in each.modules} - {CONSTANTS}
        ordered = tuple(path for path in _held(entry, sources) if path not in there)
        more, files = _with_later(Bundle(entry, ordered), beside, sources)
        packed += more
        kept |= files
    return tuple(packed), kept


def _held(entry: str, sources: Mapping[str, Module]) -> tuple[str, ...]:
    """Return the modules that an entry cannot do without, in order."""
    return (*_AT_ONCE.get(entry, ()), *_in_order(entry, sources))


def _with_later(
    first: Bundle, beside: Sequence[Bundle], sources: Mapping[str, Module]
) -> tuple[list[Bundle], dict[str, str]]:
    """Return a bundle and the one of what it asks for later; and the text of each module that stays a file."""
    there = {module for each in (*beside, first) for module in each.modules} - {CONSTANTS}
    wanted = [path for module in first.modules for path in sources[module].lazy]
    later: dict[str, None] = {}
    kept = {}
    while wanted:
        path = wanted.pop(0)
        if path not in there and not (sources[path].imports or sources[path].lazy):
            kept[path] = sources[path].source
        elif path not in there:
            later |= dict.fromkeys(each for each in _in_order(path, sources) if each not in there)
            wanted += [more for each in later for more in sources[each].lazy if more not in later and more not in kept]
    second = [Bundle(first.path.removesuffix(".js") + "-later.js", tuple(later))] if later else []
    return [first, *second], kept


def _in_order(entry: str, sources: Mapping[str, Module]) -> Iterator[str]:
    """Yield a module after all that it imports, each once."""
    done: set[str] = set()
    open_: list[str] = []

    def visit(path: str) -> Iterator[str]:
        if path in open_:
            raise NotBundled(f"{' imports '.join((*open_[open_.index(path) :], path))}: neither can come first")
        if path in done:
            return
        done.add(path)
        open_.append(path)
        for other in sources[path].imports:
            yield from visit(other)
        open_.pop()
        yield path

    return visit(entry)
