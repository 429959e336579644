"""The only file that knows MkDocs. Each hook makes one call.

Hooks used: `on_config` (the site's address comes from settings), `on_pre_build` (check, and stop before MkDocs touches
the old site), `on_post_build` (stamp).
"""

from __future__ import annotations

import datetime
import logging
from pathlib import Path

from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin

from generator import build, load, render, stamp
from generator.build import CannotBuild, Site
from generator.leaflets import CannotPress, LeafletBuilder, kept_in
from generator.problems import as_text, tidy

log = logging.getLogger("mkdocs.plugins.linkbook")


class _Options(Config):  # type: ignore[no-untyped-call]
    directory = option.Type(str, default="directory")
    """The folder with the data."""
    stamp = option.Type(bool, default=True)
    """Whether to fill the stencils; `linkbook build` does that itself."""
    leaflets = option.Type(bool, default=True)
    """Whether to make the leaflets that the settings ask for."""


class LinkbookPlugin(BasePlugin[_Options]):  # type: ignore[no-untyped-call]
    """Makes `mkdocs build` and `mkdocs serve` give the whole site."""

    made: Site | None = None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the site's address from the directory's settings."""
        settings = load.settings(self._directory(config))
        if settings:
            config.site_url = config.site_url or settings.site_address  # `mkdocs serve` has set its own
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Check the directory, and stop before anything is written if it has errors."""
        if self.config.stamp:
            self.made = _make(self._directory(config), self.config.leaflets)

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Stamp every page through the dressed stencils."""
        if self.made:
            stamp.site(Path(config.site_dir), self.made)

    def _directory(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent / self.config.directory


def _make(directory: Path, leaflets: bool) -> Site:
    render.environment.cache_clear()  # `mkdocs serve` builds again when a template is saved
    try:
        made, problems = build.site(directory, datetime.date.today(), _press(directory) if leaflets else None)
    except CannotBuild as fault:
        raise PluginError("\n" + as_text(tidy(fault.problems)) + str(fault)) from None
    for line in as_text(problems).splitlines():
        log.info(line)
    return made


def _press(directory: Path) -> LeafletBuilder | None:
    try:
        return LeafletBuilder(kept_in(directory))
    except CannotPress as fault:
        log.warning("No leaflets were made; the rest of the site is whole. %s", fault)
        return None
