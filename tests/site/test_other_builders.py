"""The same directory under the builders that may outlive ours: ProperDocs, and Zensical with `linkbook stamp`.

docs/other-builders.md says what a person types. What differs is written there, and here as `_as_ours`.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.site.conftest import LINKBOOK
from tests.site.kinds import DAY, KINDS, ROOT, SAMPLE, page_file

PROPERDOCS = f"""
import datetime, sys
import properdocs.replacement
from generator import clock
clock.today = lambda: datetime.date.fromisoformat("{DAY}")
from properdocs.__main__ import cli
cli(sys.argv[1:])
"""
"""The fork's command, on the day of the other builds."""


def run(command: list[str], folder: Path = ROOT, **settings: str) -> None:
    environment = {**os.environ, "LINKBOOK_LEAFLETS": "false", "LINKBOOK_DIRECTORY": str(SAMPLE), **settings}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def ours(plain_site: Path) -> Path:
    """Give the site as our own command builds it, without leaflets."""
    return plain_site


@pytest.fixture(scope="session")
def under_properdocs(built_once: Callable[..., Path]) -> Path:
    """Give the site as the drop-in fork of MkDocs builds it, our plugin and all."""
    pytest.importorskip("properdocs", reason="ProperDocs is not here: install the `test` extra")
    command = [sys.executable, "-c", PROPERDOCS, "build", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d"]
    return built_once("properdocs-site", lambda out: run([*command, str(out)]))


@pytest.fixture(scope="session")
def under_zensical(built_once: Callable[..., Path]) -> Path:
    """Give the site as Zensical dresses it and `linkbook stamp` fills it."""
    pytest.importorskip("zensical", reason="Zensical is not here: install the `test` extra")
    return built_once("zensical", _zensical) / "site"


def _zensical(project: Path) -> None:
    shutil.copytree(ROOT / "site_overrides", project / "site_overrides")
    shutil.copytree(ROOT / "directory" / "pages", project / "directory" / "pages")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (project / "mkdocs.yml").write_text(f"{settings}site_url: https://example.org/anytown/\n", "utf-8")
    run([sys.executable, "-m", "zensical", "build"], project)
    run([*LINKBOOK, "stamp", str(project / "site"), "--directory", str(SAMPLE), "--today", DAY, "--no-leaflets"])


def tree(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_properdocs_makes_every_file_the_same_to_the_byte(ours: Path, under_properdocs: Path) -> None:
    one, other = tree(ours), tree(under_properdocs)
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def _as_ours(html: str) -> str:
    """Return a page with links, quotation marks and the style sheet's name spelt one way, and no idle white space."""
    html = re.sub(r"assets/stylesheets/(?:classic/)?main\.[0-9a-f]{8}", "assets/stylesheets/main", html)
    html = re.sub(r'((?:href|src)=")(?:\./)+(?=[^"])', r"\1", html).replace("&#x27;", "&#39;")
    html = re.sub(r'href="(?:(\.\.)/?|(/anytown/)\.)"', r'href="\1\2"', html)
    return re.sub(r'href="\./"', 'href=""', re.sub(r"\s+", " ", html))


def test_zensical_makes_the_same_pages_but_for_the_spelling_of_links(ours: Path, under_zensical: Path) -> None:
    one, other = tree(ours), tree(under_zensical)
    sheets = re.compile(r"assets/stylesheets/(?:classic/)?main\.[0-9a-f]{8}\.min\.css")
    assert {name for name in one if not sheets.match(name)} == {name for name in other if not sheets.match(name)}
    pages = [name for name in one if name.endswith(".html")]
    assert len(pages) > 80
    different = [name for name in pages if _as_ours(one[name].decode()) != _as_ours(other[name].decode())]
    assert different == []
    rest = one.keys() & other.keys() - set(pages)
    assert [name for name in rest if one[name] != other[name]] == []


@pytest.mark.parametrize("site", ["ours", "under_zensical"])
def test_every_page_has_the_whole_menu(site: str, request: pytest.FixtureRequest) -> None:
    names = ["Search", "By need", "By area", "Find my link worker", "A to Z", "My plan"]
    for address in KINDS.values():
        html = page_file(request.getfixturevalue(site), address).read_text("utf-8")
        menu = html.partition('aria-label="Main"')[2].partition("</nav>")[0]
        assert re.findall(r">([^<>]+)</a>", menu) == names, address
        assert "<title>" in html
        assert "[[" not in html.partition("<main")[0]


LOOKED_AT = ("index", "find", "submit", "listing", "sensitive listing", "place", "page that is not there")
"""A page of each layout. The others hold the same markup (above) and are dressed by the same sheets."""


@pytest.mark.browser
@pytest.mark.parametrize("kind", LOOKED_AT)
def test_zensicals_pages_are_the_same_to_the_eye(
    kind: str, ours: Path, under_zensical: Path, serve: Callable[[Path], str], watch: Callable
) -> None:
    shots = []
    page = watch().page
    for site in (ours, under_zensical):
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(serve(site) + KINDS[kind])
        page.wait_for_load_state("networkidle")
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 900})
            shots.append(Image.open(io.BytesIO(page.screenshot(full_page=True, animations="disabled"))).convert("RGB"))
    for one, other in zip(shots[:2], shots[2:], strict=True):
        assert one.size == other.size
        assert max(high for _, high in ImageChops.difference(one, other).getextrema()) <= 1  # how edges are rounded
