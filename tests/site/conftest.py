"""The invented town, built once for the whole run and shared by every worker, and a browser that watches each page."""

from __future__ import annotations

import functools
import http.server
import os
import pickle
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from tests.site.kinds import DAY, ROOT, SAMPLE

LINKBOOK = [sys.executable, "-c", "from generator.cli import main; main()"]
PREFIX = "/anytown/"
"""The folder that the sample's `site_address` names; the server puts the site there, as a web host would."""


def build(directory: Path, out: Path, *options: str) -> None:
    """Build a site with the command, and fail with what it said if it fails."""
    done = subprocess.run(
        [*LINKBOOK, "build", "--directory", str(directory), "--out", str(out), "--today", DAY, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def site(built_once: Callable[..., Path]) -> Path:
    """Give the built site of the invented town, leaflets and all."""
    return built_once("sample-site", lambda out: build(SAMPLE, out, "--leaflets"))


@pytest.fixture(scope="session")
def real_site(built_once: Callable[..., Path]) -> Path:
    """Give the built site of the starter directory."""
    return built_once("real-site", lambda out: build(ROOT / "directory", out))


# --- pages as trees --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def pages(built_once: Callable[..., Path]) -> Callable[[Path], dict[str, Element]]:
    """Give a function that parses every page of a site, once in the run."""

    @functools.cache
    def parsed(folder: Path) -> dict[str, Element]:
        names = _names(folder)
        trees: dict[str, Element] = {}
        for share in _shares():

            def make(out: Path, names: list[Path] = names[share::SHARES]) -> None:
                out.write_bytes(pickle.dumps({str(name): parse(folder / name) for name in names}))

            trees |= pickle.loads(built_once(f"{folder.name}-pages-{share}.pickle", make).read_bytes())
        return {str(name): trees[str(name)] for name in names}

    return parsed


SHARES = 8
"""How many parts the pages of a site are parsed in, so that workers who need them at once share the work."""


def _shares() -> list[int]:
    """Return the parts, the worker's own first: of two workers the second begins in the middle."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    first = worker * SHARES // workers
    return [(first + share) % SHARES for share in range(SHARES)]


def _names(folder: Path) -> list[Path]:
    names = sorted(path.relative_to(folder) for path in folder.rglob("*.html") if not _is_data(path))
    return [name for name in names if len(names) < 200 or not _one_of_very_many(name)]


def _is_data(path: Path) -> bool:
    """Return whether a file is an answer in JSON: some hosts send nothing but `index.html` for a folder."""
    return path.with_suffix(".json").exists()


def _one_of_very_many(name: Path) -> bool:
    """Return whether a page is a need in an area, of which a large directory has hundreds; one area stands for all."""
    return len(name.parts) == 4 and name.parts[1] != "dudley"


def parse(path: Path) -> Element:
    """Return a page's tree; every parse error is a failure of the test."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(path.read_text(encoding="utf-8"))
    faults = [f"{path}:{line}: {code} {data}" for (line, _), code, data in parser.errors]
    assert not faults, "\n".join(faults)
    return tree


def shown(element: Element) -> Iterator[Element]:
    """Yield an element and all in it that is shown without scripts."""
    if isinstance(element.tag, str) and element.get("hidden") is None:
        yield element
        for child in element:
            yield from shown(child)


# --- a web host and a browser -------------------------------------------------------------------------------------


class SiteHost(http.server.SimpleHTTPRequestHandler):
    """Serves a site under the folder of its address, and its own 404 page for what is not there."""

    protocol_version = "HTTP/1.1"  # a page asks for forty files: a connection for each took longer than the files
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        if self.path == "/favicon.ico":  # a page for frames names no icon, so a browser without its policy asks here
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "nothing-here")
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        if Path(self.path).suffix in (".css", ".js", ".svg"):
            self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def handle(self) -> None:
        """Answer, until the browser goes."""
        with suppress(ConnectionError):
            super().handle()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file, unless the browser has gone to another page meanwhile."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Give a function that serves a site folder and returns its address."""
    servers = []

    @functools.cache
    def start(folder: Path) -> str:
        host = functools.partial(SiteHost, directory=str(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), host)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}{PREFIX}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(serve: Callable[[Path], str], site: Path) -> str:
    """Give the address at which the invented town is served."""
    return serve(site)


_FEATURES = (
    # The menu under Chromium's own address bar is a page, in a process, made anew for each context though nobody sees
    # it: four fifths of a second of a processor's time, more than most tests take.
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup"),
    # The last list of features wins, so what Playwright too would switch off is said again.
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "PaintHolding"),
    *("HttpsFirstBalancedModeAutoEnable", "ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect"),
    *("LensOverlay", "MediaRouter", "OptimizationHints", "AimEnabled", "PreconnectToSearch"),
)
"""What Chromium does besides showing pages, and does not here."""

PATIENCE = 20.0
"""Seconds to wait at most for something to be so: a busy machine is no fault of a page."""
expect.set_options(timeout=1000 * PATIENCE)

FLAGS = [
    f"--disable-features={','.join(_FEATURES)}",
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # no test reaches the network
    *("--disable-site-isolation-trials", "--renderer-process-limit=1"),  # a start of a process is a tenth of a test
]


def chromium() -> str | None:
    """Return the machine's own Chromium; None leaves it to Playwright's.

    The headless shell comes first: it draws pages as the others do, with a third less work, because it has no windows.
    """
    names = ("chromium-headless-shell", "chromium", "chromium-browser")
    others = ("google-chrome", "google-chrome-stable", "microsoft-edge")
    return next((path for name in (*names, *others) if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one Chromium for all the tests of a worker."""
    with sync_playwright() as programs:
        opened = programs.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield opened
        opened.close()


@dataclass
class Watched:
    """A page with everything that it did and should not have done."""

    page: Page
    home: str
    elsewhere: list[str] = field(default_factory=list)
    """Requests to another host."""
    complaints: list[str] = field(default_factory=list)
    """Console errors, uncaught errors, broken rules of the content security policy, dialogs, failed requests."""

    def go(self, address: str) -> Page:
        """Open a page of the site."""
        self.page.goto(self.home + address, wait_until="load")
        return self.page

    def forget(self) -> None:
        """Forget what the page did, and empty what it left in the browser."""
        self.elsewhere.clear()
        self.complaints.clear()
        self.page.context.clear_cookies()
        if self.page.url.startswith(self.home):
            self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")

    def stored(self) -> dict[str, object]:
        """Return whatever the site has left in the browser; nothing is the right answer."""
        left = self.page.evaluate(
            "async () => ({local: Object.keys(localStorage), session: Object.keys(sessionStorage),"
            " databases: await indexedDB.databases()})"
        )
        found = {**left, "cookies": self.page.context.cookies()}
        return {name: value for name, value in found.items() if value}


_HOOKS = """
window.__pwned = [];
for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = () => { window.__pwned.push(name); };
document.addEventListener("securitypolicyviolation", (e) => console.error("policy", e.violatedDirective, e.blockedURI));
"""


@pytest.fixture(scope="session")
def usual_context(browser: Browser) -> Iterator[BrowserContext]:
    """Give the context that every test without wishes of its own has, one after the other.

    The empty page that stays open in it keeps its process alive, and what that has compiled: a page of the site opens
    with two thirds of the work that it takes in a new context.
    """
    context = _new_context(browser)
    context.new_page()
    yield context
    context.close()


@pytest.fixture
def watch(browser: Browser, address: str, usual_context: BrowserContext) -> Iterator[Callable[..., Watched]]:
    """Give a function that opens a watched page. Its clock stands at noon on the day of the build.

    With `leaving`, every other host answers with a page of its own, so that a person can go there. A second page, one
    with any option but the size of its window, and a `first_visit`, of a browser that has kept no file of the site,
    share nothing with the first.
    """
    contexts: list[BrowserContext] = []
    usual: list[Watched] = []

    def opened(
        home: str = address, viewport: dict[str, int] | None = None, first_visit: bool = False, **options: Any
    ) -> Watched:
        if not options and not usual and not first_visit:
            usual.append(_watched(usual_context, home))
            if viewport:
                usual[0].page.set_viewport_size(viewport)
            return usual[0]
        options |= {"viewport": viewport} if viewport else {}
        watched = new_watched(browser, home, **options)
        contexts.append(watched.page.context)
        return watched

    yield opened
    for context in contexts:
        context.close()
    for watched in usual:
        _empty(usual_context, watched.home)


def _empty(context: BrowserContext, home: str) -> None:
    """Take away the pages of a test, what it has set up, and whatever the site kept in the browser."""
    stays, *pages = context.pages
    for page in pages:
        page.close()
    context.unroute_all()
    context.clear_permissions()
    context.clear_cookies()
    session = context.new_cdp_session(stays)
    session.send("Storage.clearDataForOrigin", {"origin": home, "storageTypes": "all"})
    session.detach()


def new_watched(browser: Browser, home: str, leaving: bool = False, **options: Any) -> Watched:
    """Return a watched page in a context of its own, which the caller closes."""
    context = _new_context(browser, **options)
    watched = _watched(context, home)
    if leaving:
        context.route(re.compile(r"^https?://(?!127\.0\.0\.1)"), _elsewhere)
    return watched


def _new_context(browser: Browser, clock: str | None = f"{DAY}T12:00:00", **options: Any) -> BrowserContext:
    context = browser.new_context(**{"service_workers": "block", **options})
    if clock and options.get("java_script_enabled", True):
        context.clock.set_fixed_time(clock)
    context.add_init_script(_HOOKS)
    return context


def _watched(context: BrowserContext, home: str) -> Watched:
    watched = Watched(context.new_page(), home)
    _listen(watched.page, watched)
    return watched


def _listen(page: Page, watched: Watched) -> None:
    def dialog(shown: Any) -> None:
        watched.complaints.append(f"dialog: {shown.message}")
        shown.dismiss()

    def request(sent: Any) -> None:
        if not sent.url.startswith((watched.home.removesuffix(PREFIX).rstrip("/") + "/", "data:", "blob:")):
            watched.elsewhere.append(sent.url)

    page.on("request", request)
    page.on("console", lambda said: said.type == "error" and watched.complaints.append(f"console: {said.text}"))
    page.on("pageerror", lambda fault: watched.complaints.append(f"error: {fault}"))
    page.on("dialog", dialog)


def _elsewhere(route: Route) -> None:
    route.fulfill(
        status=200, content_type="text/html", body="<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>"
    )


def wait_until(page: Page, expression: str) -> None:
    """Wait, with patience, until an expression is true in a page.

    Playwright's own `wait_for_function` evaluates text in the page, which the page's policy refuses.
    """
    end = time.monotonic() + PATIENCE
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"never true: {expression}"
        page.wait_for_timeout(50)
