"""The site with the network gone: the service worker's scenarios, rehearsed in a real browser."""

from __future__ import annotations

import functools
import gzip
import hashlib
import http.server
import json
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.conftest import PREFIX, build
from tests.site.kinds import KINDS, SAMPLE, SENSITIVE

pytestmark = pytest.mark.browser

CHOIR, HAVEN, MONEY = "listings/sing-along-choir/", KINDS["sensitive listing"], "listings/money-advice/"
OLD_NUMBER, NEW_NUMBER = "01632 960120", "01632 960199"
AWAY = "You are offline. This copy is from 21 November 2026."
LOGIN = "<!doctype html><html lang=en><title>Free Wi-Fi</title><h1>Sign in to Surgery Wi-Fi</h1></html>"
SOON = 15_000
"""The longest that a test waits for anything, in milliseconds."""


# --- a web host that can fail -------------------------------------------------------------------------------------


@dataclass
class Network:
    """A web host and the way to it, which a test may change at any moment."""

    folder: Path
    state: str = "up"
    """up, down (no answer), portal (a login page for everything), silent (the line is open and nothing comes)."""
    asked: list[str] = field(default_factory=list)
    home: str = ""
    missing: str = "nothing"
    """How the path of a file begins that the host does not have."""


class _Host(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, network: Network, **rest: Any) -> None:
        self.network = network
        super().__init__(*args, **rest)

    def do_GET(self) -> None:
        self.network.asked.append(self.path)
        if self.network.state == "down":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif self.network.state == "portal":
            self._answer(200, LOGIN.encode(), "text/html; charset=utf-8")
        elif self.network.state == "silent":
            time.sleep(20)
        else:
            self._file(self.path.split("?")[0].removeprefix(PREFIX))

    def _file(self, address: str) -> None:
        path = self.network.folder / address
        path = path / "index.html" if path.is_dir() else path
        missing = not path.is_file() or address.startswith(self.network.missing)
        path = self.network.folder / "404.html" if missing else path
        if path.is_file():
            self._answer(404 if missing else 200, path.read_bytes(), self.guess_type(path))
        else:
            self._answer(404, b"<h1>Not here</h1>", "text/html")

    def _answer(self, status: int, data: bytes, kind: str) -> None:
        """Answer as GitHub Pages does: squeezed, and good for ten minutes unless the browser asks again."""
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status, data = 304, b""
        body = gzip.compress(data, 1) if data else b""
        self.send_response(status)
        for name, value in {
            "Content-Type": kind,
            "Content-Encoding": "gzip",
            "Content-Length": str(len(body)),
            "Cache-Control": "max-age=600",
            "ETag": tag,
            "Vary": "Accept-Encoding",
        }.items():
            if status != 304 or not name.startswith("Content"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def network(site: Path) -> Iterator[Network]:
    made = Network(site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Host, network=made))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made.home = f"http://127.0.0.1:{server.server_port}{PREFIX}"
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone that has never seen the site."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, service_workers="allow")
    context.set_default_timeout(SOON)
    yield context.new_page()
    context.close()


def changed(built_once: Callable[..., Path], name: str, file: str, old: str, new: str) -> Path:
    """Return the site of the invented town with one thing in one file changed."""

    def make(out: Path) -> None:
        town = out.with_name(f"{out.name}-town")
        shutil.copytree(SAMPLE, town)
        text = (town / file).read_text(encoding="utf-8")
        assert old in text
        (town / file).write_text(text.replace(old, new), encoding="utf-8")
        build(town, out)

    return built_once(name, make)


@pytest.fixture(scope="session")
def corrected(built_once: Callable[..., Path]) -> Path:
    return changed(built_once, "corrected", "listings/anytown/sing-along-choir.yml", OLD_NUMBER, NEW_NUMBER)


@pytest.fixture(scope="session")
def switched_off(built_once: Callable[..., Path]) -> Path:
    return changed(built_once, "switched-off", "settings.yml", "offline: yes", "offline: no")


# --- what a phone holds -------------------------------------------------------------------------------------------


def held(page: Page) -> dict[str, list[str]]:
    """Return the addresses in each cache."""
    found: dict[str, list[str]] = page.evaluate(
        "async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) =>"
        " [name, (await (await caches.open(name)).keys()).map((one) => one.url)])))"
    )
    return found


def addresses(page: Page, home: str) -> set[str]:
    return {url.removeprefix(home) for urls in held(page).values() for url in urls}


def until(page: Page, script: str, wanted: object, wait: int = SOON) -> None:
    """Wait until a script's answer is `wanted`, and say what it was when it never is."""
    end = time.monotonic() + wait / 1000
    found = page.evaluate(script)
    while found != wanted and time.monotonic() < end:
        page.wait_for_timeout(100)
        found = page.evaluate(script)
    assert found == wanted


_NO_NEW_WORKER = """async () => {
  const worker = await navigator.serviceWorker.getRegistration();
  return !worker.installing && !worker.waiting;
}"""


def until_asked(page: Page, network: Network, part: str) -> None:
    """Wait until the host has been asked for something."""
    end = time.monotonic() + SOON / 1000
    while not any(part in path for path in network.asked):
        assert time.monotonic() < end, f"nobody asked for {part}: {network.asked}"
        page.wait_for_timeout(50)


_KEEPS = """async (url) => {
  if (!navigator.serviceWorker.controller || navigator.serviceWorker.controller.state !== "activated") return false;
  return Boolean(await caches.match(url));
}"""


def visit(page: Page, network: Network, address: str = "") -> None:
    """Open a page with the network there, and stay until the phone has its copy."""
    page.goto(network.home + address)
    end = time.monotonic() + SOON / 1000
    while not page.evaluate(_KEEPS, network.home + address.split("#")[0]):
        assert time.monotonic() < end, f"no copy was kept: {held(page)}"
        page.wait_for_timeout(100)


# --- the copy -----------------------------------------------------------------------------------------------------


def test_one_visit_keeps_the_page_the_short_list_and_the_facts_and_no_finder(phone: Page, network: Network) -> None:
    visit(phone, network, CHOIR)
    kept = addresses(phone, network.home)
    assert {"", "plan/", "offline/", "a-to-z/", "what-matters/", CHOIR} <= kept
    assert {"assets/plan/plan.css", "assets/linkbook.js", "shards/plan.json"} <= kept
    assert any(address.startswith("assets/stylesheets/main") for address in kept)
    assert {address for address in kept if address.startswith("listings/")} == {CHOIR}
    assert not [address for address in kept if "find" in address or "search" in address]
    assert all(name.startswith(f"linkbook:{PREFIX}:") for name in held(phone))


def test_a_visit_to_the_finder_keeps_it_and_asks_for_nothing_twice(phone: Page, network: Network) -> None:
    visit(phone, network, "find/#q=choir")
    kept = addresses(phone, network.home)
    index = {f"finder/{file.name}" for file in (network.folder / "finder").iterdir() if "apart" not in file.name}
    assert len(index) > 10
    assert index | {"find/", "assets/search-page/worker.js"} <= kept
    files = [path.split("?")[0] for path in network.asked if re.search(r"/(finder|shards|assets)/", path)]
    assert [path for path in set(files) if files.count(path) > 1] == []


def test_of_the_finder_all_is_kept_or_nothing_so_that_no_part_tells_what_was_looked_for(
    phone: Page, network: Network
) -> None:
    visit(phone, network)
    network.missing = "finder/phones"  # which a search for words does without
    phone.goto(f"{network.home}find/#q=choir")
    expect(phone.locator(".lb-card").first).to_be_visible()
    visit(phone, network, "a-to-z/")  # what the worker was told of before, it has done when this is kept
    assert not [address for address in addresses(phone, network.home) if address.startswith("finder/")]
    network.state = "down"
    phone.goto(f"{network.home}find/#q=choir")
    expect(phone).to_have_url(f"{network.home}offline/#")


def test_the_finder_is_kept_whole_when_it_is_opened_after_another_page(phone: Page, network: Network) -> None:
    visit(phone, network)
    phone.goto(f"{network.home}find/#q=choir")
    index = {f"finder/{file.name}" for file in (network.folder / "finder").iterdir() if "apart" not in file.name}
    end = time.monotonic() + SOON / 1000
    while not index <= addresses(phone, network.home):
        assert time.monotonic() < end, index - addresses(phone, network.home)
        phone.wait_for_timeout(100)


def test_a_first_visit_is_quiet_behind(phone: Page, network: Network) -> None:
    phone.goto(network.home, wait_until="load")
    before = len(network.asked)
    visit(phone, network)
    assert len(network.asked) - before < 20


def test_a_new_build_asks_only_for_what_has_changed(phone: Page, network: Network, corrected: Path) -> None:
    visit(phone, network)
    (before,) = held(phone)
    network.folder = corrected
    network.asked.clear()
    phone.goto(network.home)
    until(phone, f"async () => (await caches.keys()).length === 1 && !(await caches.has('{before}'))", True)
    files = [path for path in network.asked if re.search(r"/(finder|shards|assets)/", path)]
    assert {re.sub(r"-[0-9a-f]+", "", path.split("/", 2)[2]) for path in files} <= {
        *("shards/plan.json", "assets/linkbook.js", "assets/plan/plan.css")
    }


METERED = "Object.defineProperty(Object.getPrototypeOf(navigator.connection), 'type', {get: () => 'cellular'});"


def test_where_bytes_are_paid_for_nothing_is_fetched_until_it_is_asked_for(phone: Page, network: Network) -> None:
    phone.add_init_script(METERED)
    phone.goto(network.home, wait_until="networkidle")
    assert f"{PREFIX}sw.js" not in network.asked
    assert held(phone) == {}
    phone.goto(f"{network.home}offline/")
    phone.get_by_role("button", name="Keep a copy on this phone").click()
    expect(phone.get_by_text("Kept. This phone has a copy now.")).to_be_visible()
    assert {"", "offline/", "shards/plan.json"} <= addresses(phone, network.home)


def test_pages_open_with_the_network_gone_and_say_so(phone: Page, network: Network) -> None:
    visit(phone, network, CHOIR)
    assert phone.locator(".lb-offline").text_content() == ""
    network.state = "down"
    headings = {CHOIR: "Anytown Sing-Along Choir", "a-to-z/": "A to Z", "what-matters/": "What matters"}
    for address, heading in headings.items():
        phone.goto(network.home + address)
        expect(phone.get_by_role("heading", level=1)).to_contain_text(heading)
        expect(phone.get_by_role("status").filter(has_text="offline")).to_have_text(AWAY)
    assert phone.evaluate("getComputedStyle(document.querySelector('.lb-head')).backgroundColor") == "rgb(18, 81, 74)"


def test_a_page_with_the_network_back_is_new_and_says_nothing(phone: Page, network: Network) -> None:
    visit(phone, network)
    network.state = "down"
    phone.goto(network.home)
    expect(phone.locator(".lb-offline")).to_have_text(AWAY)
    network.state = "up"
    phone.reload()
    expect(phone.locator(".lb-offline")).to_have_text("")


def test_an_open_page_says_when_the_network_goes_and_comes_back(phone: Page, network: Network) -> None:
    visit(phone, network)
    phone.context.set_offline(True)
    expect(phone.locator(".lb-offline")).to_have_text(AWAY)
    phone.context.set_offline(False)
    expect(phone.locator(".lb-offline")).to_have_text("")


def test_a_network_that_says_nothing_is_not_waited_for_long(phone: Page, network: Network) -> None:
    visit(phone, network, CHOIR)
    network.state = "silent"
    start = time.monotonic()
    phone.goto(network.home + CHOIR, wait_until="load")
    assert time.monotonic() - start < 9
    expect(phone.locator(".lb-offline")).to_have_text(AWAY)


def test_nothing_of_a_search_is_kept_or_sent(phone: Page, network: Network) -> None:
    visit(phone, network, "find/#q=choir&near=Old+Quay")
    expect(phone.locator(".lb-card").first).to_be_visible()
    visit(phone, network, "find/")
    assert not [path for path in network.asked if "listings/" in path or "choir" in path or "Quay" in path]
    assert not [url for urls in held(phone).values() for url in urls if "?" in url or "#" in url or "choir" in url]


def test_only_the_cache_is_used(phone: Page, network: Network) -> None:
    visit(phone, network, CHOIR)
    visit(phone, network, "find/")
    left = phone.evaluate(
        "async () => [localStorage.length, sessionStorage.length, document.cookie, await indexedDB.databases()]"
    )
    assert left == [0, 0, "", []]
    assert phone.context.cookies() == []


def test_a_plan_opens_and_prints_with_the_network_gone_and_asks_for_no_listing(phone: Page, network: Network) -> None:
    visit(phone, network, "find/")
    network.state = "down"
    network.asked.clear()
    phone.goto(f"{network.home}plan/#v=1&l=sing-along-choir,money-advice,lunch-club")
    expect(phone.get_by_role("link", name="Anytown Sing-Along Choir")).to_be_visible()
    expect(phone.get_by_text("Now closed. The cook has retired.")).to_be_visible()
    expect(phone.locator(".lb-sheet__name")).to_have_text(["Anytown Sing-Along Choir", "Money Advice in Anytown"])
    assert not [path for path in network.asked if "choir" in path or "advice" in path]


def test_a_plan_says_kindly_that_a_private_listing_waits_for_the_network(phone: Page, network: Network) -> None:
    visit(phone, network)
    network.state = "down"
    phone.goto(f"{network.home}plan/#v=1&l=safe-haven,sing-along-choir")
    expect(phone.get_by_role("link", name="Anytown Sing-Along Choir")).to_be_visible()
    expect(phone.get_by_text("One listing cannot be shown or printed while the network is gone")).to_be_visible()
    expect(phone.get_by_text("ring a number under Urgent help")).to_be_visible()
    expect(phone.get_by_role("link", name="Leave this page now")).to_be_visible()
    expect(phone.locator(".lb-sheet__name")).to_have_text(["Anytown Sing-Along Choir"])
    assert "Haven" not in phone.locator("body").inner_text()
    network.state = "up"
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect(phone.get_by_role("link", name="Anytown Safe Haven")).to_be_visible()
    expect(phone.locator("[data-part=faults]")).to_be_hidden()


# --- a listing that was never opened ------------------------------------------------------------------------------


def test_a_listing_never_opened_shows_its_card_with_the_network_gone(phone: Page, network: Network) -> None:
    visit(phone, network)
    network.state = "down"
    phone.goto(network.home + MONEY)
    expect(phone).to_have_url(f"{network.home}offline/#money-advice")
    expect(phone.locator(".lb-offline")).to_have_text(AWAY)
    expect(phone.get_by_role("heading", name="What you asked for")).to_be_visible()
    card = phone.locator(".lb-card")
    expect(card).to_have_count(1)
    expect(card.get_by_role("link", name="Money Advice in Anytown")).to_have_attribute("href", network.home + MONEY)
    expect(card.locator(".lb-trust")).to_contain_text("hecked")
    opened = phone.locator('[data-part="list"]').get_by_role("link")
    expect(opened.filter(has_text="A to Z")).to_be_visible()
    expect(opened.filter(has_text="Find help")).to_have_count(1)  # at home


def test_the_finder_answers_with_the_network_gone_once_it_was_opened(phone: Page, network: Network) -> None:
    visit(phone, network, "find/#q=choir")
    network.state = "down"
    phone.goto(network.home)
    network.asked.clear()
    phone.goto(f"{network.home}find/#q=money+advice")
    found = phone.locator(".lb-card__name a", has_text="Money Advice in Anytown")
    expect(found).to_be_visible()
    expect(phone.locator(".lb-offline")).to_have_text(AWAY)
    found.click()
    expect(phone).to_have_url(f"{network.home}offline/#money-advice")
    expect(phone.locator(".lb-card")).to_contain_text("Money Advice in Anytown")


def test_a_page_that_is_not_kept_leads_to_what_can_be_opened(phone: Page, network: Network) -> None:
    visit(phone, network)
    network.state = "down"
    phone.goto(f"{network.home}find/#q=choir")
    expect(phone).to_have_url(f"{network.home}offline/#")
    phone.get_by_text("Show them, A to Z").click()
    phone.get_by_role("link", name="Money Advice in Anytown").click()
    expect(phone.get_by_role("heading", name="Money Advice in Anytown")).to_be_visible()
    phone.goto(f"{network.home}areas/anytown/#team")
    expect(phone).to_have_url(f"{network.home}offline/#")
    expect(phone.get_by_role("heading", name="You can open these with no network")).to_be_visible()
    expect(phone.get_by_role("heading", name="What you asked for")).to_be_hidden()


# --- sensitive pages ----------------------------------------------------------------------------------------------


def test_a_sensitive_page_is_never_kept_and_never_shown_from_a_copy(phone: Page, network: Network) -> None:
    visit(phone, network)
    sensitive = {KINDS[kind] for kind in SENSITIVE} | {"listings/safe-haven/"}
    for address in sorted(sensitive - {"listings/safe-haven/"}):
        phone.goto(network.home + address)
    phone.goto(f"{network.home}listings/safe-haven/")  # the old address, which leads on
    phone.wait_for_url(network.home + HAVEN)
    visit(phone, network, "a-to-z/")  # what the worker was told of before, it has done when this is kept
    assert not addresses(phone, network.home) & sensitive
    network.state = "down"
    phone.goto(network.home + HAVEN)
    expect(phone).to_have_url(f"{network.home}offline/#")
    expect(phone.get_by_role("heading", name="You can open these with no network")).to_be_visible()
    assert "Haven" not in phone.content()
    phone.goto(f"{network.home}offline/#safe-haven")
    phone.reload()
    expect(phone.get_by_role("heading", name="You can open these with no network")).to_be_visible()
    assert "Haven" not in phone.content()


_PAGES_KEPT = """async () => {
  const kept = [];
  for (const name of await caches.keys()) {
    const copy = await caches.open(name);
    for (const request of await copy.keys()) {
      const response = await copy.match(request);
      if (response.headers.get("Content-Type")?.startsWith("text/html")) kept.push(await response.text());
    }
  }
  return kept;
}"""


def test_a_page_is_kept_without_the_names_of_sensitive_listings(phone: Page, network: Network) -> None:
    for address in ("find/#q=safe+haven", "areas/anytown/"):
        visit(phone, network, address)
    assert "Anytown Safe Haven" in (network.folder / "a-to-z" / "index.html").read_text(encoding="utf-8")
    kept = phone.evaluate(_PAGES_KEPT)
    assert len(kept) >= 7
    assert any("Anytown Sing-Along Choir" in page for page in kept)
    assert not [page for page in kept if "Safe Haven" in page or "Women Together" in page]
    assert not [address for address in addresses(phone, network.home) if "apart" in address]
    network.state = "down"
    phone.goto(f"{network.home}find/#q=safe+haven")
    expect(phone.get_by_text("some listings are never kept on a phone")).to_be_visible()
    expect(phone.locator(".lb-card__name", has_text="Safe Haven")).to_have_count(0)


def test_a_sensitive_page_seen_first_leaves_nothing_on_the_phone(phone: Page, network: Network) -> None:
    phone.goto(network.home + HAVEN, wait_until="networkidle")
    assert held(phone) == {}
    assert phone.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0


@pytest.mark.parametrize("change", ["sensitive", "gone"])
def test_a_copy_goes_when_its_page_turns_sensitive_or_goes(
    phone: Page, network: Network, change: str, site: Path, tmp_path: Path
) -> None:
    visit(phone, network, CHOIR)
    network.folder = Path(shutil.copytree(site, tmp_path / "site"))
    page = network.folder / CHOIR / "index.html"
    if change == "sensitive":
        page.write_text(
            page.read_text().replace('name="linkbook" content="plain"', 'name="linkbook" content="sensitive"')
        )
    else:
        page.unlink()
    phone.goto(network.home + CHOIR)
    until(phone, f"async () => Boolean(await caches.match('{network.home}{CHOIR}'))", False)


# --- corrections --------------------------------------------------------------------------------------------------


def test_a_corrected_number_shows_on_the_first_load(phone: Page, network: Network, corrected: Path) -> None:
    visit(phone, network, CHOIR)
    visit(phone, network, CHOIR)
    expect(phone.get_by_role("link", name=f"Ring {OLD_NUMBER}", exact=True)).to_be_visible()
    network.folder = corrected
    phone.goto(network.home + CHOIR)
    expect(phone.get_by_role("link", name=f"Ring {NEW_NUMBER}", exact=True)).to_be_visible()


def test_a_new_build_takes_over_and_the_old_copy_goes(phone: Page, network: Network, corrected: Path) -> None:
    visit(phone, network, CHOIR)
    (before,) = held(phone)
    network.folder = corrected
    phone.goto(network.home + CHOIR)
    until(phone, f"async () => (await caches.keys()).length === 1 && !(await caches.has('{before}'))", True)
    until(phone, f"async () => Boolean(await caches.match('{network.home}{CHOIR}'))", True)
    network.state = "down"
    phone.reload()
    expect(phone.get_by_role("link", name=f"Ring {NEW_NUMBER}", exact=True)).to_be_visible()


def test_a_build_that_arrives_broken_leaves_the_old_copy_whole(
    phone: Page, network: Network, corrected: Path, tmp_path: Path
) -> None:
    visit(phone, network)
    (before,) = held(phone)
    broken = tmp_path / "broken"
    shutil.copytree(corrected, broken)
    for shard in broken.glob("shards/plan-*"):
        shard.write_bytes(shard.read_bytes()[:-40])
    network.folder = broken
    network.asked.clear()
    phone.goto(network.home)
    until_asked(phone, network, "shards/plan-")
    until(phone, _NO_NEW_WORKER, True)
    network.state = "down"
    phone.goto(network.home + MONEY)
    expect(phone.locator(".lb-card")).to_contain_text("Money Advice in Anytown")
    assert before in held(phone)


# --- a Wi-Fi login page -------------------------------------------------------------------------------------------


def test_a_login_page_neither_takes_the_place_of_the_site_nor_is_kept(phone: Page, network: Network) -> None:
    visit(phone, network, CHOIR)
    before = held(phone)
    network.state = "portal"
    network.asked.clear()
    for address in (CHOIR, "", "a-to-z/"):
        phone.goto(network.home + address)
        expect(phone.get_by_role("heading", level=1)).not_to_contain_text("Wi-Fi")
        expect(phone.locator(".lb-offline")).to_have_text(AWAY)
    until_asked(phone, network, "sw.js")
    until(phone, _NO_NEW_WORKER, True)
    network.state = "down"
    for address in (CHOIR, "", "a-to-z/"):
        phone.goto(network.home + address)
        expect(phone.locator("h1")).not_to_contain_text("Wi-Fi")
    assert held(phone) == before
    texts = "async () => (await Promise.all([%s].map(async (url) => (await caches.match(url)).text()))).join()"
    urls = ", ".join(json.dumps(url) for kept in held(phone).values() for url in kept)
    assert "Wi-Fi" not in phone.evaluate(texts % urls)


def test_a_login_page_is_shown_where_there_is_no_copy_so_that_a_person_can_sign_in(
    phone: Page, network: Network
) -> None:
    visit(phone, network)
    network.state = "portal"
    phone.goto(network.home + MONEY)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Sign in to Surgery Wi-Fi")
    assert MONEY not in addresses(phone, network.home)


def test_another_site_at_the_same_address_is_shown_at_once(phone: Page, network: Network, tmp_path: Path) -> None:
    visit(phone, network)
    (tmp_path / "index.html").write_text("<!doctype html><title>New</title><h1>Another site</h1>")
    network.folder = tmp_path
    phone.goto(network.home)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Another site")


def test_a_copy_older_than_a_week_never_hides_what_the_network_says(phone: Page, network: Network) -> None:
    visit(phone, network, CHOIR)
    phone.evaluate(
        """async (url) => {
          const kept = await caches.open((await caches.keys())[0]);
          const headers = { "Content-Type": "text/html", "Date": "Thu, 12 Nov 2026 09:00:00 GMT" };
          await kept.put(url, new Response(await (await kept.match(url)).text(), { headers }));
        }""",
        network.home + CHOIR,
    )
    network.state = "portal"
    phone.goto(network.home + CHOIR)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Sign in to Surgery Wi-Fi")
    network.state = "down"
    phone.goto(network.home + CHOIR)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Anytown Sing-Along Choir")


# --- switching it off ---------------------------------------------------------------------------------------------


def test_the_kill_switch_empties_the_phone_on_the_first_load(phone: Page, network: Network, switched_off: Path) -> None:
    visit(phone, network, CHOIR)
    network.folder = switched_off
    phone.goto(network.home + CHOIR)
    until(phone, "async () => (await caches.keys()).length", 0)
    until(phone, "async () => (await navigator.serviceWorker.getRegistrations()).length", 0)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Anytown Sing-Along Choir")


def test_a_site_with_it_off_starts_no_worker(phone: Page, network: Network, switched_off: Path) -> None:
    network.folder = switched_off
    for address in ("", CHOIR, "find/", "offline/"):
        phone.goto(network.home + address, wait_until="networkidle")
    assert held(phone) == {}
    assert phone.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    expect(phone.get_by_text("This site keeps nothing on your phone")).to_be_visible()
    assert f"{PREFIX}sw.js" not in network.asked


def test_a_reader_can_delete_the_copy_and_keep_none(phone: Page, network: Network) -> None:
    visit(phone, network, "offline/")
    phone.get_by_role("button", name="Delete the copy and keep none").click()
    expect(phone.get_by_text("Deleted.")).to_be_visible()
    phone.goto(network.home, wait_until="networkidle")
    assert held(phone) == {f"linkbook:{PREFIX}:off": []}
    assert phone.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    phone.goto(f"{network.home}offline/")
    phone.get_by_role("button", name="Keep a copy on this phone").click()
    expect(phone.get_by_text("Kept. This phone has a copy now.")).to_be_visible()
    visit(phone, network)
