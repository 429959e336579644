"""The moments of docs/architecture.md by keyboard alone, with what a screen reader would be told, in order.

The maintainer's moment has no page. How a journey is written, and written anew: journey.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.site import journey
from tests.site.conftest import PATIENCE
from tests.site.running_desk import addresses

pytestmark = pytest.mark.browser
ON_THE_SITE = [path for path in sorted(journey.FOLDER.glob("*.txt")) if path.stem != "curator"]


@pytest.mark.parametrize("path", ON_THE_SITE, ids=lambda path: path.stem)
def test_journey(path: Path, watch: Callable, address: str, request: pytest.FixtureRequest) -> None:
    watched = watch(viewport={"width": 1280, "height": 720})
    go(path, journey.Reader(watched.page, address), request)
    assert watched.elsewhere == []
    assert watched.complaints == []


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[str]:
    """Give the address of a desk with something on it."""
    yield from addresses(tmp_path)


def test_the_curators_journey(desk: str, watch: Callable, request: pytest.FixtureRequest) -> None:
    watched = watch(java_script_enabled=True)
    watched.page.goto(desk)
    go(journey.FOLDER / "curator.txt", journey.Reader(watched.page, watched.page.url), request)


def go(path: Path, reader: journey.Reader, request: pytest.FixtureRequest) -> None:
    """Go a journey and compare it, or write it anew."""
    head, steps = journey.read(path.read_text(encoding="utf-8"))
    if request.config.getoption("--update-journeys"):
        path.write_text(journey.write(head, journey.heard(reader, steps)), encoding="utf-8")
    else:
        journey.check(reader, steps, PATIENCE)


def test_a_journey_reads_as_it_is_written() -> None:
    for path in journey.FOLDER.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        head, steps = journey.read(text)
        assert steps
        assert journey.write(head, steps) == text
