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

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.export.minify import is_third_party, minified_scripts
from generator.export.short_names import shortened
from generator.of_program import of_program

BASE = "assets/linkbook.js"
"""The script of every page."""
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
_ALONE = frozenset({BASE, "assets/search-page/worker.js"})
"""Those that run with no other beside them."""

_IMPORT = re.compile(r'^import\s+(?:\*\s+as\s+(\w+)|\{([^}]*)\})\s+from\s+"([^"]+)";\n', re.MULTILINE)
_REEXPORT = re.compile(r'^export\s+\{([^}]*)\}\s+from\s+"([^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export\s+((?:async\s+)?function\*?|class|const)\s+(\w+)", re.MULTILINE)
_EXPORT_NAMES = re.compile(r"^export\s+const\s+\{([^}]*)\}", re.MULTILINE)
_LAZY = re.compile(r'\bimport\("([^"]+)"\)')
_STATEMENT = re.compile(r"^(?:import\b(?!\()|export\b).*", re.MULTILINE)
_OWN_ADDRESS = "import.meta.url"


class NotBundled(Exception):
    """A module says `import` or `export` in a way that this does not know, or two import one another."""


@dataclass(frozen=True)
class _Module:
    """A module by its path in the site, without its comments."""

    path: str
    source: str

    @cached_property
    def imports(self) -> tuple[str, ...]:
        """Return the modules that have to be there before it."""
        return tuple(self.at(found[-1]) for form in (_IMPORT, _REEXPORT) for found in form.findall(self.source))

    @cached_property
    def lazy(self) -> tuple[str, ...]:
        """Return the modules that it asks for when it needs them."""
        return tuple(map(self.at, _LAZY.findall(self.source)))

    @property
    def namespace(self) -> str:
        """Return the name under which a bundle knows what it exports: `$shared_dom`."""
        return "$" + re.sub(r"\W", "_", self.path.removeprefix("assets/").removesuffix(".js"))

    def at(self, path: str) -> str:
        """Return the path in the site of a path that the module names."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path))


@dataclass(frozen=True)
class _Bundle:
    """A file with some modules in it, in the order in which they run."""

    path: str
    modules: tuple[str, ...]

    def to(self, path: str) -> str:
        """Return another file of the site as this one names it."""
        relative = posixpath.relpath(path, posixpath.dirname(self.path))
        return relative if relative.startswith("../") else f"./{relative}"


def scripts(bundled: bool = True) -> Mapping[str, bytes]:
    """Return every script that a site ships, by its path: bundles, or else one module a file."""
    return bundles() if bundled else minified_scripts()


def unshipped(files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the scripts of ours that a site does not need beside its files, for bundles hold them."""
    return (path for path in minified_scripts() if path not in files)


def bundles() -> Mapping[str, bytes]:
    """Return every script by its path in the site: each entry with all that it imports, and what it asks for later.

    Raises NotBundled when a module is written in a way that this cannot put beside others.
    """
    return _bundles(tuple(minified_scripts().items()))


@of_program
def _bundles(minified: tuple[tuple[str, bytes], ...]) -> Mapping[str, bytes]:
    sources = {path: _Module(path, data.decode()) for path, data in minified}
    return _sent(*_packed(sources), sources)


def bundle(entry: str) -> dict[str, bytes]:
    """Return one script with all that it imports, and what it asks for later, by their paths in the site."""
    sources = {path: _Module(path, data.decode()) for path, data in minified_scripts().items()}
    return _sent(*_with_later(_Bundle(entry, tuple(_in_order(entry, sources))), (), sources), sources)


def _sent(packed: Sequence[_Bundle], kept: Mapping[str, str], sources: Mapping[str, _Module]) -> dict[str, bytes]:
    """Return bundles and the modules that stay files as a site ships them; other people's as they are."""
    ours = {path: text for path, text in kept.items() if not is_third_party(text)}
    ours |= {bundle.path: _written(bundle, packed, sources) for bundle in packed}
    return {path: text.encode() for path, text in sorted({**kept, **shortened(ours)}.items())}


# --- which module goes where ----------------------------------------------------------------------------------------


def _packed(sources: Mapping[str, _Module]) -> tuple[tuple[_Bundle, ...], dict[str, str]]:
    """Return the bundles of every entry, and the text of each module that stays a file."""
    base = _Bundle(BASE, _held(BASE, sources))
    packed: list[_Bundle] = []
    kept: dict[str, str] = {}
    for entry in ENTRIES:
        beside = () if entry in _ALONE else (base,)
        there = {module for each in beside for module in each.modules}
        ordered = tuple(path for path in _held(entry, sources) if path not in there)
        more, files = _with_later(_Bundle(entry, ordered), beside, sources)
        packed += more
        kept |= files
    return tuple(packed), kept


def _held(entry: str, sources: Mapping[str, _Module]) -> tuple[str, ...]:
    """Return the modules that an entry cannot do without, in order."""
    return (*_AT_ONCE.get(entry, ()), *_in_order(entry, sources))


def _with_later(
    first: _Bundle, beside: Sequence[_Bundle], sources: Mapping[str, _Module]
) -> tuple[list[_Bundle], dict[str, str]]:
    """Return a bundle and the one of what it asks for later; and the text of each module that stays a file."""
    there = {module for each in (*beside, first) for module in each.modules}
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
    second = [_Bundle(first.path.removesuffix(".js") + "-later.js", tuple(later))] if later else []
    return [first, *second], kept


def _in_order(entry: str, sources: Mapping[str, _Module]) -> Iterator[str]:
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


# --- what a bundle says ---------------------------------------------------------------------------------------------


def _written(bundle: _Bundle, packed: Sequence[_Bundle], sources: Mapping[str, _Module]) -> str:
    """Return the text of a bundle."""
    own = [sources[path] for path in bundle.modules]
    bodies = "".join(_module(module, bundle, packed, sources) for module in own)
    return "".join((*_imported(own, bundle, packed, sources), bodies, _exported(bundle, packed, sources)))


def _imported(
    own: Sequence[_Module], bundle: _Bundle, packed: Sequence[_Bundle], sources: Mapping[str, _Module]
) -> Iterator[str]:
    """Yield an import of what other bundles have; those come from files that the page has asked for already."""
    needed = sorted({path for module in own for path in module.imports if path not in bundle.modules})
    for other in _holders(bundle, packed):
        names = [sources[path].namespace for path in needed if path in other.modules]
        if names:
            yield f'import {{ {", ".join(names)} }} from "{bundle.to(other.path)}";\n'


def _holders(bundle: _Bundle, packed: Sequence[_Bundle]) -> list[_Bundle]:
    """Return the bundles that a bundle may import from: its own first part, and that of every page."""
    first = bundle.path.replace("-later.js", ".js")
    may = [first] if first in _ALONE else [first, BASE]
    return [other for other in packed if other.path in may and other.path != bundle.path]


def _exported(bundle: _Bundle, packed: Sequence[_Bundle], sources: Mapping[str, _Module]) -> str:
    """Return what a bundle exports: what its entry does, and the modules that others may want of it."""
    entry = sources.get(bundle.path)
    names = ", ".join(name for name, _ in _given_back(entry, sources)) if entry else ""
    own = f"export const {{ {names} }} = {entry.namespace};\n" if entry and names else ""
    shared = ", ".join(sources[path].namespace for path in bundle.modules if path in _shared(bundle, packed, sources))
    return own + (f"export {{ {shared} }};\n" if shared else "")


def _shared(bundle: _Bundle, packed: Sequence[_Bundle], sources: Mapping[str, _Module]) -> set[str]:
    """Return the modules that other bundles import from one, or ask for when they need them."""
    others = [other for other in packed if bundle in _holders(other, packed)]
    needed = {path for other in others for module in other.modules for path in sources[module].imports}
    askers = [other for other in packed if bundle.path in (other.path, other.path.replace(".js", "-later.js"))]
    return needed | {path for asker in askers for module in asker.modules for path in sources[module].lazy}


def _module(module: _Module, bundle: _Bundle, packed: Sequence[_Bundle], sources: Mapping[str, _Module]) -> str:
    """Return a module as a constant that holds what it exports."""
    names = ", ".join(f"{name}: {value}" if value else name for name, value in _given_back(module, sources))
    imports = "".join(_bindings(module, sources))
    body = _EXPORT_NAMES.sub(r"const {\1}", _EXPORT.sub(r"\1 \2", _REEXPORT.sub("", _IMPORT.sub("", module.source))))
    if unknown := _STATEMENT.search(body):
        raise NotBundled(f"{module.path}: {unknown[0]}")
    body = _LAZY.sub(lambda found: _asked(module.at(found[1]), bundle, packed, sources), body)
    if _OWN_ADDRESS in body:
        body = body.replace(_OWN_ADDRESS, _address(module, bundle))
    return f"const {module.namespace} = (() => {{\n{imports}{body}return {{ {names} }};\n}})();\n"


def _bindings(module: _Module, sources: Mapping[str, _Module]) -> Iterator[str]:
    """Yield the names that a module imports, as constants."""
    for whole, names, path in _IMPORT.findall(module.source):
        namespace = sources[module.at(path)].namespace
        yield f"const {whole} = {namespace};\n" if whole else f"const {{ {_renamed(names)} }} = {namespace};\n"


def _renamed(names: str) -> str:
    return ", ".join(re.sub(r"\s+as\s+", ": ", name) for name in _listed(names))


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _given_back(module: _Module, sources: Mapping[str, _Module]) -> Iterator[tuple[str, str]]:
    """Yield the names that a module exports, each with its value where the name alone does not say that."""
    yield from ((name, "") for _, name in _EXPORT.findall(module.source))
    yield from ((name, "") for names in _EXPORT_NAMES.findall(module.source) for name in _listed(names))
    for names, path in _REEXPORT.findall(module.source):
        namespace = sources[module.at(path)].namespace
        yield from ((name, f"{namespace}.{name}") for name in _listed(names))


def _asked(path: str, bundle: _Bundle, packed: Sequence[_Bundle], sources: Mapping[str, _Module]) -> str:
    """Return what asks for a module when it is needed: a promise of what it exports."""
    if path in bundle.modules:
        return f"Promise.resolve({sources[path].namespace})"
    holder = next((other for other in packed if path in other.modules and _is_near(other, bundle)), None)
    if holder is None:
        return f'import("{bundle.to(path)}")'
    return f'import("{bundle.to(holder.path)}").then((bundle) => bundle.{sources[path].namespace})'


def _is_near(other: _Bundle, bundle: _Bundle) -> bool:
    """Return whether one bundle is what the other asks for later."""
    return other.path.replace("-later.js", ".js") == bundle.path.replace("-later.js", ".js")


def _address(module: _Module, bundle: _Bundle) -> str:
    """Return the module's own address, as it would be if it were a file."""
    if posixpath.dirname(module.path) == posixpath.dirname(bundle.path):
        return _OWN_ADDRESS
    return f'new URL("{bundle.to(module.path)}", {_OWN_ADDRESS})'
