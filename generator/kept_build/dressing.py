"""The pages that MkDocs dresses, kept by all that it reads; where it may read more than we know, nothing is kept."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import yaml

from generator.kept_build.inputs import digest, program, tree_parts

Dressed = dict[str, bytes]
"""The files of a dressed folder, by their paths in it."""

_PLUGINS = frozenset({"linkbook", "search"})
_EXTENSIONS = frozenset("abbr admonition attr_list def_list fenced_code footnotes md_in_html meta tables toc".split())
"""What reads nothing but the pages. Another plugin or extension may read any file, the time or the network."""
_UNKNOWN = ("hooks", "INHERIT")


def dressing_key(config: Path, directory: Path, today: datetime.date) -> bytes | None:
    """Return a digest of all that MkDocs reads for a configuration file; None where that cannot be known."""
    try:
        text = config.read_text(encoding="utf-8")
        told = yaml.safe_load(text)
    except (OSError, ValueError, yaml.YAMLError):
        return None
    if not isinstance(told, dict) or not _is_plain(told):
        return None
    theme = told.get("theme")
    custom = theme.get("custom_dir") if isinstance(theme, dict) else None
    folders = [config.parent / str(told.get("docs_dir", "docs"))]
    folders += [config.parent / str(custom)] if custom else []
    if any(path.is_symlink() for folder in folders for path in folder.rglob("*")):
        return None  # what a link leads to may change unseen
    read = (directory / "settings.yml", *folders)
    return digest(program(), text.encode(), today.isoformat().encode(), *tree_parts(read))


def _is_plain(told: dict[str, Any]) -> bool:
    plugins, extensions = (_names(told.get(key) or []) for key in ("plugins", "markdown_extensions"))
    return plugins <= _PLUGINS and extensions <= _EXTENSIONS and not any(told.get(key) for key in _UNKNOWN)


def _names(items: Any) -> set[str]:
    """Return the names in one of MkDocs' lists, where each is a name or a name with its settings."""
    found = items if isinstance(items, (list, dict)) else [items]
    return {str(next(iter(item), "")) if isinstance(item, dict) else str(item) for item in found}


def packed(folder: Path) -> Dressed:
    """Return the files of a dressed folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def unpack(dressed: Dressed, folder: Path) -> None:
    """Write the files of a dressed folder into a new one."""
    for name, data in dressed.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
