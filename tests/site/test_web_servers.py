"""The site as real web servers send it, set up as `starter/deploy/` says: the servers that this machine has."""

from __future__ import annotations

import http.client
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from benchmarks.serving import servers
from generator import precompressed
from tests.site.conftest import PREFIX, Watched

pytestmark = pytest.mark.browser

SERVERS = {"nginx": "nginx, as we ship it", "caddy": "Caddy, as we ship it", "apache": "Apache, as we ship it"}
BARE = {"nginx": "nginx, bare", "caddy": "Caddy, bare", "apache": "Apache, bare"}


@pytest.fixture(scope="module")
def squeezed(site: Path) -> Iterator[Path]:
    """Give the site of the invented town with gzipped copies, where a server that gives its own rights away may read.

    Pytest's own folders are closed to everybody else, from the one at their top down: so this one is not among them.
    """
    with tempfile.TemporaryDirectory(prefix="linkbook-served-") as folder:
        copy = Path(folder)
        shutil.copytree(site, copy, dirs_exist_ok=True)
        precompressed.write(copy)
        (copy / PREFIX.strip("/")).symlink_to(".")  # where its settings say that it lives
        copy.chmod(0o755)
        yield copy


@pytest.fixture
def host(request: pytest.FixtureRequest, squeezed: Path, tmp_path: Path) -> Iterator[int]:
    """Run the server of that name, and give its port."""
    port = servers.free_port()
    asked = (command for name, command in servers.commands(squeezed, tmp_path, port) if name == request.param)
    command = next(asked, None)
    if command is None:
        pytest.skip(f"this machine has no {request.param.partition(',')[0]}")
    with servers.running(command, port):
        yield port


def _asked(port: int, path: str) -> http.client.HTTPResponse:
    asking = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    asking.request("GET", path, headers={"Accept-Encoding": "gzip"})
    return asking.getresponse()


@pytest.mark.parametrize("host", SERVERS.values(), indirect=True, ids=SERVERS)
def test_a_server_as_we_ship_it_sends_what_it_should(host: int, squeezed: Path) -> None:
    page = _asked(host, "/find/")
    assert page.headers["Content-Encoding"] == "gzip"
    as_it_is = page.read() == (squeezed / "find/index.html.gz").read_bytes()
    assert as_it_is or "Apache" in page.headers["Server"]  # Apache squeezes a page for each visitor
    for header, value in (
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-cache"),
    ):
        assert page.headers[header] == value
    assert "javascript" in _asked(host, "/assets/linkbook.js").headers["Content-Type"]
    assert _asked(host, "/data/listings.csv").headers["Access-Control-Allow-Origin"] == "*"
    assert [_asked(host, path).status for path in ("/nothing/", "/.htaccess", "/_headers", "/web.config")] == [404] * 4


@pytest.mark.parametrize("host", [*SERVERS.values(), *BARE.values()], indirect=True)
def test_the_search_works_from_a_server_however_it_is_set_up(host: int, watch: Callable[..., Watched]) -> None:
    watched = watch(home=f"http://127.0.0.1:{host}/")
    page = watched.go("find/#q=singing")
    expect(page.locator(".lb-card__name").first).to_contain_text("Sing-Along")
    assert (watched.complaints, watched.elsewhere) == ([], [])


@pytest.mark.parametrize("host", SERVERS.values(), indirect=True, ids=SERVERS)
def test_what_is_not_there_is_told_on_our_own_page(host: int, watch: Callable[..., Watched]) -> None:
    page = watch(home=f"http://127.0.0.1:{host}/").go("nothing-here/")
    expect(page.get_by_role("heading", level=1)).to_have_text("We cannot find that page")
