"""A live site for the tests of a module."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.live_site import LiveSite, serve
from generator.problems import Problem
from generator.resources import MKDOCS
from tests.live_site.served import Served, dress_plainly
from tests.town import SAMPLE, TODAY


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
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
    yield Served(town, live, ports[0], told)
    live.close()
