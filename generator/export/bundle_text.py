"""What a bundle says: its modules one after the other, each in a function of its own, and what goes between bundles."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

BASE = "assets/linkbook.js"
"""The script of every page."""
ALONE = frozenset({BASE, "assets/search-page/worker.js"})
"""Those that run with no other beside them."""
CONSTANTS = "assets/shared/contract.js"
"""What Python and JavaScript both know. A bundle has its own copy of those that it reads: they have no state, and no
page is sent what only others read."""

_IMPORT = re.compile(r'^import\s+(?:\*\s+as\s+(\w+)|\{([^}]*)\})\s+from\s+"([^"]+)";\n', re.MULTILINE)
_REEXPORT = re.compile(r'^export\s+\{([^}]*)\}\s+from\s+"([^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export\s+((?:async\s+)?function\*?|class|const)\s+(\w+)", re.MULTILINE)
_EXPORT_NAMES = re.compile(r"^export\s+const\s+\{([^}]*)\}", re.MULTILINE)
_EACH_CONSTANT = re.compile(r"(?<=\n)(?=export const )")
_LAZY = re.compile(r'\bimport\("([^"]+)"\)')
_STATEMENT = re.compile(r"^(?:import\b(?!\()|export\b).*", re.MULTILINE)
_OWN_ADDRESS = "import.meta.url"


class NotBundled(Exception):
    """A module says `import` or `export` in a way that this does not know, or two import one another."""


@dataclass(frozen=True)
class Module:
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
class Bundle:
    """A file with some modules in it, in the order in which they run."""

    path: str
    modules: tuple[str, ...]

    def to(self, path: str) -> str:
        """Return another file of the site as this one names it."""
        relative = posixpath.relpath(path, posixpath.dirname(self.path))
        return relative if relative.startswith("../") else f"./{relative}"


def written(bundle: Bundle, packed: Sequence[Bundle], sources: Mapping[str, Module]) -> str:
    """Return the text of a bundle."""
    if CONSTANTS in bundle.modules:
        sources = {**sources, CONSTANTS: _constants(bundle, sources)}
    own = [sources[path] for path in bundle.modules]
    bodies = "".join(_module(module, bundle, packed, sources) for module in own)
    return "".join((*_imported(own, bundle, packed, sources), bodies, _exported(bundle, packed, sources)))


def _constants(bundle: Bundle, sources: Mapping[str, Module]) -> Module:
    """Return the module of constants with those alone that a bundle reads."""
    read = {name for path in bundle.modules for name in _constants_read(sources[path])}
    each = _EACH_CONSTANT.split(sources[CONSTANTS].source)
    named = ((_EXPORT.match(text), text) for text in each)
    return Module(CONSTANTS, "".join(text for found, text in named if found and found[2] in read))


def _constants_read(module: Module) -> Iterator[str]:
    """Yield the names of the constants that a module imports."""
    for whole, names, path in _IMPORT.findall(module.source):
        if module.at(path) == CONSTANTS:
            if whole:
                raise NotBundled(f"{module.path}: constants are imported by their names")
            yield from (name.split()[0] for name in _listed(names))


def _imported(
    own: Sequence[Module], bundle: Bundle, packed: Sequence[Bundle], sources: Mapping[str, Module]
) -> Iterator[str]:
    """Yield an import of what other bundles have; those come from files that the page has asked for already."""
    needed = sorted({path for module in own for path in module.imports if path not in bundle.modules})
    for other in _holders(bundle, packed):
        names = [sources[path].namespace for path in needed if path in other.modules]
        if names:
            yield f'import {{ {", ".join(names)} }} from "{bundle.to(other.path)}";\n'


def _holders(bundle: Bundle, packed: Sequence[Bundle]) -> list[Bundle]:
    """Return the bundles that a bundle may import from: its own first part, and that of every page."""
    first = bundle.path.replace("-later.js", ".js")
    may = [first] if first in ALONE else [first, BASE]
    return [other for other in packed if other.path in may and other.path != bundle.path]


def _exported(bundle: Bundle, packed: Sequence[Bundle], sources: Mapping[str, Module]) -> str:
    """Return what a bundle exports: what its entry does, and the modules that others may want of it."""
    entry = sources.get(bundle.path)
    names = ", ".join(name for name, _ in _given_back(entry, sources)) if entry else ""
    own = f"export const {{ {names} }} = {entry.namespace};\n" if entry and names else ""
    shared = ", ".join(sources[path].namespace for path in bundle.modules if path in _shared(bundle, packed, sources))
    return own + (f"export {{ {shared} }};\n" if shared else "")


def _shared(bundle: Bundle, packed: Sequence[Bundle], sources: Mapping[str, Module]) -> set[str]:
    """Return the modules that other bundles import from one, or ask for when they need them."""
    others = [other for other in packed if bundle in _holders(other, packed)]
    needed = {path for other in others for module in other.modules for path in sources[module].imports}
    askers = [other for other in packed if bundle.path in (other.path, other.path.replace(".js", "-later.js"))]
    needed |= {path for asker in askers for module in asker.modules for path in sources[module].lazy}
    return needed - {CONSTANTS}


def _module(module: Module, bundle: Bundle, packed: Sequence[Bundle], sources: Mapping[str, Module]) -> str:
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


def _bindings(module: Module, sources: Mapping[str, Module]) -> Iterator[str]:
    """Yield the names that a module imports, as constants."""
    for whole, names, path in _IMPORT.findall(module.source):
        namespace = sources[module.at(path)].namespace
        yield f"const {whole} = {namespace};\n" if whole else f"const {{ {_renamed(names)} }} = {namespace};\n"


def _renamed(names: str) -> str:
    return ", ".join(re.sub(r"\s+as\s+", ": ", name) for name in _listed(names))


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _given_back(module: Module, sources: Mapping[str, Module]) -> Iterator[tuple[str, str]]:
    """Yield the names that a module exports, each with its value where the name alone does not say that."""
    yield from ((name, "") for _, name in _EXPORT.findall(module.source))
    yield from ((name, "") for names in _EXPORT_NAMES.findall(module.source) for name in _listed(names))
    for names, path in _REEXPORT.findall(module.source):
        namespace = sources[module.at(path)].namespace
        yield from ((name, f"{namespace}.{name}") for name in _listed(names))


def _asked(path: str, bundle: Bundle, packed: Sequence[Bundle], sources: Mapping[str, Module]) -> str:
    """Return what asks for a module when it is needed: a promise of what it exports."""
    if path in bundle.modules:
        return f"Promise.resolve({sources[path].namespace})"
    holder = next((other for other in packed if path in other.modules and _is_near(other, bundle)), None)
    if holder is None:
        return f'import("{bundle.to(path)}")'
    return f'import("{bundle.to(holder.path)}").then((bundle) => bundle.{sources[path].namespace})'


def _is_near(other: Bundle, bundle: Bundle) -> bool:
    """Return whether one bundle is what the other asks for later."""
    return other.path.replace("-later.js", ".js") == bundle.path.replace("-later.js", ".js")


def _address(module: Module, bundle: Bundle) -> str:
    """Return the module's own address, as it would be if it were a file."""
    if posixpath.dirname(module.path) == posixpath.dirname(bundle.path):
        return _OWN_ADDRESS
    return f'new URL("{bundle.to(module.path)}", {_OWN_ADDRESS})'
