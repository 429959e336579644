"""Where the files lie that the code reads and nobody edits in a directory: templates, styles, scripts and fonts."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent
SITE_OVERRIDES = ROOT / "site_overrides"
"""The look: templates, CSS, JavaScript and the leaflets' Typst."""
