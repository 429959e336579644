"""The only file that knows MkDocs. Each hook makes one call.

Hooks used: `on_config` (the site's address comes from settings, the look and the menu from us), `on_pre_build` (check,
and stop before MkDocs touches the old site), `on_files` (pages in other languages are ours), `on_post_build` (stamp).
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.utils.yaml import yaml_load

from generator import build, clock, load, render, stamp
from generator.build import CannotBuild, Site
from generator.leaflets import CannotTypeset, LeafletBuilder, cache_folder
from generator.problems import as_text, for_display
from generator.resources import MKDOCS, SITE_OVERRIDES
from schema.language_tags import LANGUAGE_TAGS

log = logging.getLogger("mkdocs.plugins.linkbook")


class _Options(Config):  # type: ignore[no-untyped-call]
    directory = option.Type(str, default=os.environ.get("LINKBOOK_DIRECTORY", "directory"))
    """The folder with the data."""
    stamp = option.Type(bool, default=os.environ.get("LINKBOOK_STAMP") != "false")
    """Whether to fill the stencils; `linkbook build` does that itself."""
    leaflets = option.Type(bool, default=os.environ.get("LINKBOOK_LEAFLETS") != "false")
    """Whether to make the leaflets that the settings ask for."""
    bundles = option.Type(bool, default=os.environ.get("LINKBOOK_BUNDLES") != "false")
    """Whether scripts are bundled; else each module is a file, for those who work on them."""


class LinkbookPlugin(BasePlugin[_Options]):  # type: ignore[no-untyped-call]
    """Makes `mkdocs build` and `mkdocs serve` give the whole site."""

    made: Site | None = None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the site's address from the directory's settings, the look and the menu from us."""
        settings = load.settings(self._directory(config))
        if settings:
            config.site_url = config.site_url or settings.site_address  # `mkdocs serve` has set its own
        _use_our_look(config)
        _use_our_menu(config)
        config.watch += [str(self._directory(config)), str(SITE_OVERRIDES)]
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Check the directory, and stop before anything is written if it has errors."""
        if self.config.stamp:
            self.made = _make(self._directory(config), self.config.leaflets, self.config.bundles)

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave the pages in other languages to the stamping: MkDocs would dress them in English."""
        return Files([file for file in files if file.src_uri.split("/")[0] not in LANGUAGE_TAGS])

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Stamp every page through the dressed stencils."""
        if self.made:
            stamp.site(Path(config.site_dir), self.made)

    def _directory(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent / self.config.directory


def _use_our_look(config: MkDocsConfig) -> None:
    """Put our templates over Material's and under the site's own, and ask no other host for fonts."""
    if config.theme.name != "material":
        raise PluginError("mkdocs.yml must say `theme: material`, which Linkbook's look is laid over")
    if str(SITE_OVERRIDES) not in config.theme.dirs:
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(SITE_OVERRIDES))
    config.theme["font"] = False


def _use_our_menu(config: MkDocsConfig) -> None:
    """Give a site whose `mkdocs.yml` has no menu the one in ours, so that a new version brings its new pages."""
    if config.nav is None:
        ours = yaml_load(MKDOCS.read_text(encoding="utf-8"))
        config.nav = ours["nav"]
        config.not_in_nav = option.PathSpec().validate(ours["not_in_nav"])


def _make(directory: Path, leaflets: bool, bundled: bool) -> Site:
    render.forget_templates()  # `mkdocs serve` builds again when a template is saved
    try:
        press = _press(directory) if leaflets else None
        made, problems = build.site(directory, clock.today(), press, bundled=bundled)
    except CannotBuild as fault:
        raise PluginError("\n" + as_text(for_display(fault.problems)) + str(fault)) from None
    for line in as_text(problems).splitlines():
        log.info(line)
    return made


def _press(directory: Path) -> LeafletBuilder | None:
    try:
        return LeafletBuilder(cache_folder(directory))
    except CannotTypeset as fault:
        log.warning("No leaflets were made; the rest of the site is whole. %s", fault)
        return None
