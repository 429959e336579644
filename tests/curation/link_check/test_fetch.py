"""Asking websites: a server on this machine plays them all, and nothing else is asked."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from generator.curation.link_check import fetch
from generator.curation.link_check.fetch import Endpoint, FetchPolicy
from generator.curation.link_check.status import DEAD, MOVED, NO_LOOKUP, NO_NAME, REFUSED, UNKNOWN, WORKS, LinkStatus

RETRY_AFTER = {"/busy-once": "0", "/busy": "0", "/busy-all-day": "86400"}
STATUS = {"/gone": 404, "/finished": 410, "/no": 403, "/often": 429, "/broken": 503}
LEADS = {
    "/moved": (301, "/here"),
    "/moved-far": (308, "http://new.example.org/here"),
    "/moved-twice": (301, "/moved"),
    "/moved-then-login": (301, "/today"),
    "/today": (302, "/here"),
    "/moved-away": (301, "/gone"),
    "/loop": (302, "/loop"),
    "/to-the-secret": (302, "/secret/x"),
    "/to-this-machine": (302, "http://127.0.0.1/"),
    "/to-a-port": (302, "http://a.example.org:8080/"),
    "/to-a-file": (302, "file:///etc/passwd"),
    "/to-a-name": (302, "http://user@a.example.org/"),
    "/to-a-private-name": (302, "http://private.example.org/"),
    "/to-nowhere": (301, ""),
}
ONLY_GET = {"/headless": 405, "/rude": 404}


class _Website(BaseHTTPRequestHandler):
    def _answer(self) -> None:
        site: _Server = self.server  # type: ignore[assignment]
        if self.path == "/robots.txt":
            site.robots_asked.append(self.headers["Host"])
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"User-agent: *\nDisallow: /secret/")
            return
        with site.busy(self.headers["Host"]):
            site.heard.append((self.command, self.headers["Host"], self.path, self.headers["User-Agent"]))
            if self.path == "/slow":
                time.sleep(0.5)
            if self.path == "/deaf" or (self.path == "/cut-once" and self.command == "HEAD"):
                self.connection.close()
                return
            status = STATUS.get(self.path, 200)
            if self.command == "HEAD":
                status = ONLY_GET.get(self.path, status)
            if self.path in RETRY_AFTER and (self.path != "/busy-once" or len(site.heard) == 1):
                status = 503
            status, location = LEADS.get(self.path, (status, ""))
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            if status == 503 and self.path in RETRY_AFTER:
                self.send_header("Retry-After", RETRY_AFTER[self.path])
            self.send_header("Set-Cookie", "who=you")
            self.end_headers()

    do_GET = do_HEAD = _answer

    def log_message(self, *words: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Website)
        self.heard: list[tuple[str, str, str, str]] = []
        self.robots_asked: list[str] = []
        self.now: list[str] = []
        self.most_of_one = self.most = 0
        self.gate = threading.Lock()

    def busy(self, host: str) -> _Busy:
        return _Busy(self, host)

    def handle_error(self, *_: object) -> None:
        """A line that the other side has cut is no news."""


class _Busy:
    """Notes how many questions a website is answering, and how many all of them are."""

    def __init__(self, server: _Server, host: str) -> None:
        self.server, self.host = server, host

    def __enter__(self) -> None:
        with self.server.gate:
            self.server.now.append(self.host)
            self.server.most_of_one = max(self.server.most_of_one, self.server.now.count(self.host))
            self.server.most = max(self.server.most, len(self.server.now))

    def __exit__(self, *_: object) -> None:
        with self.server.gate:
            self.server.now.remove(self.host)


@pytest.fixture
def server() -> Iterator[_Server]:
    with _Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.shutdown()


def _check(server: _Server, *urls: str, **policy: object) -> dict[str, LinkStatus]:
    async def resolve(host: str, port: int) -> list[Endpoint]:
        if host.startswith("gone."):
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        if host.startswith("later."):
            raise socket.gaierror(socket.EAI_AGAIN, "try again")
        return [("10.0.0.1" if host.startswith("private.") else "127.0.0.1", server.server_port)]

    given = {"delay": 0.0, "timeout": 5.0, "resolve": resolve, "is_allowed": lambda ip: ip == "127.0.0.1"}
    statuses: dict[str, LinkStatus] = {}
    user_agent = "Linkbook link check for Anytown Tŷ (+https://x)"
    asyncio.run(fetch.check(urls, user_agent, statuses.__setitem__, FetchPolicy(**(given | policy))))  # type: ignore[arg-type]
    return statuses


def _check_one(server: _Server, path: str, **policy: object) -> LinkStatus:
    (status,) = _check(server, f"http://a.example.org{path}", **policy).values()
    return status


@pytest.mark.parametrize(
    ("path", "kind", "to"),
    [
        ("/here", WORKS, ""),
        ("/gone", DEAD, ""),
        ("/finished", DEAD, ""),
        ("/no", REFUSED, ""),
        ("/often", REFUSED, ""),
        ("/broken", REFUSED, ""),
        ("/headless", WORKS, ""),
        ("/rude", WORKS, ""),
        ("/cut-once", WORKS, ""),
        ("/deaf", UNKNOWN, ""),
        ("/moved", MOVED, "http://a.example.org/here"),
        ("/moved-far", MOVED, "http://new.example.org/here"),
        ("/moved-twice", MOVED, "http://a.example.org/here"),
        ("/moved-then-login", MOVED, "http://a.example.org/today"),
        ("/today", WORKS, ""),
        ("/moved-away", DEAD, ""),
        ("/loop", UNKNOWN, ""),
        ("/to-nowhere", WORKS, ""),
    ],
)
def test_an_address_is_judged_by_what_it_answers(server: _Server, path: str, kind: str, to: str) -> None:
    status = _check_one(server, path)
    assert (status.kind, status.moved_to) == (kind, to)


def test_what_robots_txt_forbids_is_not_asked_for_and_it_is_read_once(server: _Server) -> None:
    urls = [f"http://a.example.org{path}" for path in ("/secret/x", "/here", "/to-the-secret")]
    statuses = _check(server, *urls)
    assert [statuses[url].kind for url in urls] == [REFUSED, WORKS, REFUSED]
    assert "robots.txt" in statuses[urls[0]].reason
    assert not [path for _, _, path, _ in server.heard if path.startswith("/secret/")]
    assert server.robots_asked == ["a.example.org"]


@pytest.mark.parametrize("path", ["/to-this-machine", "/to-a-port", "/to-a-file", "/to-a-name", "/to-a-private-name"])
def test_no_redirect_leads_to_a_private_door(server: _Server, path: str) -> None:
    status = _check_one(server, path)
    assert status == LinkStatus(UNKNOWN, "It leads to an address that is not public, so it was not followed.")
    assert {path for _, _, path, _ in server.heard} == {path}


def test_a_name_that_leads_to_a_private_number_is_not_asked(server: _Server) -> None:
    (status,) = _check(server, "http://private.example.org/here").values()
    assert status.kind == UNKNOWN
    assert server.heard == []


def test_a_name_that_is_gone_is_dead_and_one_that_cannot_be_looked_up_is_not(server: _Server) -> None:
    statuses = _check(server, "http://gone.example.org/", "http://later.example.org/")
    assert statuses["http://gone.example.org/"] == LinkStatus(DEAD, NO_NAME)
    assert statuses["http://later.example.org/"] == LinkStatus(UNKNOWN, NO_LOOKUP)


def test_nobody_is_waited_for_long(server: _Server) -> None:
    status = _check_one(server, "/slow", timeout=0.1)
    assert status == LinkStatus(UNKNOWN, "It did not answer within 0.2 seconds. It may be slow.")


def test_a_slow_website_is_given_more_time_and_is_not_dead(server: _Server) -> None:
    assert _check_one(server, "/slow", timeout=0.4).kind == WORKS


def test_a_busy_website_is_asked_again_after_the_pause_that_it_wants(server: _Server) -> None:
    assert _check_one(server, "/busy-once").kind == WORKS
    assert [method for method, *_ in server.heard] == ["HEAD", "HEAD"]


@pytest.mark.parametrize(("path", "asked"), [("/busy", 2), ("/busy-all-day", 1)])
def test_a_website_that_wants_more_peace_is_left_alone_with_all_its_pages(
    server: _Server, path: str, asked: int
) -> None:
    statuses = _check(server, f"http://a.example.org{path}", "http://a.example.org/here", "http://b.example.org/here")
    assert [each.kind for each in statuses.values()].count(REFUSED) == 2
    assert statuses["http://b.example.org/here"].kind == WORKS
    assert [host for _, host, _, _ in server.heard].count("a.example.org") == asked


def test_the_head_is_asked_for_and_the_page_only_when_that_is_refused(server: _Server) -> None:
    _check(server, "http://a.example.org/here", "http://a.example.org/headless", "http://a.example.org/often")
    assert [(method, path) for method, _, path, _ in server.heard] == [
        ("HEAD", "/here"),
        ("HEAD", "/headless"),
        ("GET", "/headless"),
        ("HEAD", "/often"),
    ]
    assert {(host, user_agent) for _, host, _, user_agent in server.heard} == {
        ("a.example.org", "Linkbook link check for Anytown T (+https://x)")
    }


def test_one_website_is_asked_one_question_at_a_time_and_few_are_asked_at_once(server: _Server) -> None:
    urls = [f"http://{letter}.example.org/{n}" for letter in "abcdefgh" for n in range(4)]
    statuses = _check(server, *urls, max_concurrent=3)
    assert {status.kind for status in statuses.values()} == {WORKS}
    assert len(statuses) == 32
    assert server.most_of_one == 1
    assert 1 <= server.most <= 3


def test_there_is_a_pause_between_two_questions_to_one_website(server: _Server) -> None:
    start = time.perf_counter()
    _check(server, "http://a.example.org/1", "http://a.example.org/2", delay=0.1)
    assert time.perf_counter() - start >= 0.1


@pytest.mark.parametrize(
    "ip",
    "127.0.0.1 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 ::"
    " fe80::1%eth0 fc00::1 ff02::1 ::ffff:10.0.0.1 2002:a00:1:: 64:ff9b::a00:1".split(),
)
def test_private_numbers_are_not_public(ip: str) -> None:
    assert not fetch.is_public(ip)


@pytest.mark.parametrize("ip", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_numbers_are(ip: str) -> None:
    assert fetch.is_public(ip)


def test_a_name_on_this_machine_is_looked_up_without_a_network() -> None:
    endpoints = asyncio.run(fetch.resolve("127.0.0.1", 80))
    assert endpoints == [("127.0.0.1", 80)]
