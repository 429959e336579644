"""Where the files lie that the code reads and nobody edits in a directory: the look, and what another town starts with.

A checkout has them beside the packages. A wheel has the same tree in `generator/shipped`, where `hatch_build.py` puts
it, so one path below `ROOT` is right in both. MkDocs and Typst want real paths, which an installed wheel has.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_PACKAGE = Path(str(files("generator")))
_SHIPPED = _PACKAGE / "shipped"

ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent
"""The folder that holds them all."""
SITE_OVERRIDES = ROOT / "site_overrides"
"""The look: templates, CSS, JavaScript and the leaflets' Typst."""
STARTER = ROOT / "starter"
"""What `linkbook init` puts beside a town's directory, besides this repository's own files."""
MKDOCS = ROOT / "mkdocs.yml"
"""How MkDocs makes a site whose directory has no `mkdocs.yml` beside it, and what a town's own leaves unsaid."""
SCHEMAS = Path(str(files("schema"))) / "json"
"""The JSON Schemas for editors."""
