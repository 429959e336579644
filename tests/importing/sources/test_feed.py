"""A feed over the web: politely, within bounds, and going on where it broke off."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.importing.source_record import CannotImport
from generator.importing.sources import feed
from generator.importing.sources import open as opening

Answer = tuple[int, dict[str, str], Any]


class Server:
    """A small feed on this machine: three pages of two services, and whatever a test puts in the way."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.instead: Callable[[str], Answer | None] = lambda path: None
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                status, headers, body = server.instead(self.path) or server.page(self.path)
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_port}/oruk"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def page(self, path: str) -> Answer:
        number = int(parse_qs(urlsplit(path).query).get("page", ["1"])[0])
        items = [_service(number * 2 - 1), _service(number * 2)]
        return 200, {}, {"total_pages": 3, "page_number": number, "last_page": number == 3, "contents": items}


def _service(number: int) -> dict[str, Any]:
    return {
        "id": f"s{number}",
        "name": f"Service {number}",
        "status": "active",
        "schedules": [],
        "organization_id": "o",
    }


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.http.shutdown()


def _policy(waits: list[float]) -> feed.Policy:
    return feed.Policy(delay=0, tries=3, sleep=waits.append)


def _fetch(server: Server, keep: Path) -> tuple[Path, list[float]]:
    waits: list[float] = []
    return feed.fetch(server.address, keep, lambda _: None, _policy(waits)), [wait for wait in waits if wait]


def _names(folder: Path) -> list[str]:
    (services,) = opening.source(folder).sets
    return [record.find("name")[0].text for record in services.read(lambda _: None)]


def test_every_page_is_fetched_and_read(server: Server, tmp_path: Path) -> None:
    folder, waits = _fetch(server, tmp_path)
    assert _names(folder) == [f"Service {number}" for number in range(1, 7)]
    assert waits == []


def test_a_busy_feed_is_asked_again_when_it_says(server: Server, tmp_path: Path) -> None:
    busy = iter([(429, {"Retry-After": "7"}, {}), (503, {}, {})])
    server.instead = lambda path: next(busy, None) if "page=2" in path else None
    folder, waits = _fetch(server, tmp_path)
    assert waits == [7.0, 2.0]
    assert len(_names(folder)) == 6


def test_a_feed_that_stops_half_way_goes_on_from_there(server: Server, tmp_path: Path) -> None:
    server.instead = lambda path: (500, {}, {}) if "page=3" in path else None
    with pytest.raises(CannotImport, match=r"it answered 500\. What came so far \(2 answers\) is kept"):
        _fetch(server, tmp_path)
    server.instead, server.asked = lambda path: None, []
    folder, _ = _fetch(server, tmp_path)
    assert len(_names(folder)) == 6
    assert len(server.asked) == 1


def test_a_whole_feed_is_fetched_anew_the_next_time(server: Server, tmp_path: Path) -> None:
    _fetch(server, tmp_path)
    _fetch(server, tmp_path)
    assert len(server.asked) == 6


def test_services_given_in_short_are_asked_for_by_themselves(server: Server, tmp_path: Path) -> None:
    def short(path: str) -> Answer | None:
        if path.endswith("/s1"):
            return 200, {}, {**_service(1), "description": "In full."}
        page = {"total_pages": 1, "contents": [{"id": "s1", "name": "Service 1", "status": "active"}]}
        return 200, {}, page

    server.instead = short
    folder, _ = _fetch(server, tmp_path)
    (services,) = opening.source(folder).sets
    assert [record.find("description")[0].text for record in services.read(lambda _: None)] == ["In full."]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((200, {}, b"<html>"), "did not answer with JSON"),
        ((200, {}, {"hello": 1}), "is no Open Referral feed"),
        ((404, {}, {}), "it answered 404"),
        ((503, {"Retry-After": "9999"}, {}), "asks to wait 9,999 seconds"),
    ],
)
def test_what_is_no_feed_is_said_in_words(server: Server, tmp_path: Path, answer: Answer, said: str) -> None:
    server.instead = lambda path: answer
    with pytest.raises(CannotImport, match=said):
        _fetch(server, tmp_path)


def test_a_page_without_end_is_refused(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MAX_PAGE_BYTES", 100)
    with pytest.raises(CannotImport, match="which is no page"):
        _fetch(server, tmp_path)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "https://", "ftp://example.org"])
def test_an_address_that_is_none_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(CannotImport, match="is not the web address of a feed"):
        feed.fetch(address, tmp_path, lambda _: None)


def _paged(pages: list[Any], otherwise: Answer) -> Callable[[str], Answer]:
    def answer(path: str) -> Answer:
        number = int(parse_qs(urlsplit(path).query).get("page", ["1"])[0])
        return (200, {}, pages[number - 1]) if 0 < number <= len(pages) else otherwise

    return answer


def _of(*numbers: int) -> list[dict[str, Any]]:
    return [_service(number) for number in numbers]


@pytest.mark.parametrize(
    ("pages", "otherwise", "whole"),
    [
        ([_of(1, 2), _of(3)], (200, {}, []), True),
        ([{"contents": _of(1, 2), "total_items": 3}, {"contents": _of(3), "total_items": 3}], (500, {}, {}), True),
        ([{"contents": _of(1, 2), "next": "?page=2"}, {"contents": _of(3), "next": None}], (500, {}, {}), True),
        ([_of(1, 2), _of(3)], (404, {}, {}), False),
        ([_of(1, 2, 3)], (200, {}, _of(1, 2, 3)), False),
        ([{"contents": _of(1, 2, 3), "next": "?cursor=x"}], (200, {}, {"contents": _of(1, 2, 3)}), False),
        ([{"contents": _of(1, 2, 3), "total_items": 9}], (200, {}, {"contents": [], "total_items": 9}), False),
    ],
)
def test_a_feed_is_read_to_an_end_that_it_says_or_is_not_taken_to_be_whole(
    server: Server, tmp_path: Path, pages: list[Any], otherwise: Answer, whole: bool
) -> None:
    server.instead = _paged(pages, otherwise)
    folder, _ = _fetch(server, tmp_path)
    assert _names(folder) == ["Service 1", "Service 2", "Service 3"]
    assert (folder / feed.NOT_WHOLE).exists() is not whole


def test_a_feed_that_counts_its_pages_from_nought_loses_none(server: Server, tmp_path: Path) -> None:
    def answer(path: str) -> Answer:
        number = int(parse_qs(urlsplit(path).query)["page"][0])
        return 200, {}, {"content": _of(number + 1), "first": number == 0, "last": number == 2, "totalPages": 3}

    server.instead = answer
    folder, _ = _fetch(server, tmp_path)
    assert sorted(_names(folder)) == ["Service 1", "Service 2", "Service 3"]
