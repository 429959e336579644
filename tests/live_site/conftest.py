"""A live site for the tests of a module."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import render
from generator.export import minify
from generator.live_site import LiveSite, fault_words, live_site, serve
from generator.problems import Problem
from generator.resources import MKDOCS, SITE_OVERRIDES
from tests.live_site.served import Served, dress_plainly
from tests.town import SAMPLE, TODAY


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a copy of the look, which the program reads in place of its own."""
    folder = tmp_path_factory.mktemp("look") / "site_overrides"
    shutil.copytree(SITE_OVERRIDES, folder, ignore=shutil.ignore_patterns("leaflets"))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(render, "TEMPLATES", folder / "bodies")
        patched.setattr(fault_words, "ROOT", folder.parent)
        for module in (live_site, fault_words, minify):
            patched.setattr(module, "SITE_OVERRIDES", folder)
        render.forget_templates()
        yield folder
    render.forget_templates()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, look: Path) -> Iterator[Served]:
    town = Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("live") / "town"))
    settings = town / "settings.yml"
    settings.write_text(settings.read_text("utf-8").replace("languages: [en]", "languages: [en, cy]"), encoding="utf-8")
    told: list[tuple[tuple[Problem, ...], str]] = []
    live = LiveSite(town, MKDOCS, lambda: TODAY, dress_plainly, lambda *words: told.append(words))
    ports: list[int] = []
    ready = threading.Event()
    threading.Thread(
        target=serve, args=(live, "127.0.0.1", 0, lambda port: (ports.append(port), ready.set())), daemon=True
    ).start()
    assert ready.wait(30)
    yield Served(town, live, ports[0], told, look)
    live.close()
