"""What web servers are told: the same by every file, and nothing that a server would choke on."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.export import search_index, web_servers
from generator.export.web_servers import HASHED, NOT_HASHED

ROOT = Path(__file__).parents[2]
FILES = {name: data.decode() for name, data in web_servers("https://example.org/book/").items()}
DEPLOY = {name: (ROOT / "starter/deploy" / name).read_text("utf-8") for name in ("nginx.conf", "Caddyfile")}
EVERY = {**FILES, **DEPLOY}


@pytest.mark.parametrize("name", EVERY)
def test_every_server_sends_the_same_security_headers(name: str) -> None:
    for header in (
        r"X-Content-Type-Options\W.{0,10}nosniff",
        r"Referrer-Policy\W.{0,10}no-referrer",
        r"Permissions-Policy\W.{0,10}camera=\(\), geolocation=\(\), microphone=\(\)",
    ):
        assert re.search(header, EVERY[name]), header


@pytest.mark.parametrize("name", EVERY)
def test_open_data_is_open_to_scripts_and_nothing_else_is(name: str) -> None:
    assert "Access-Control-Allow-Origin" in EVERY[name]
    assert EVERY[name].count('*"') + EVERY[name].count("Origin: *") + EVERY[name].count("Origin *") == 1


@pytest.mark.parametrize("name", [".htaccess", "nginx.conf", "Caddyfile"])
def test_only_what_has_a_hash_in_its_name_is_kept_for_a_year(name: str) -> None:
    assert EVERY[name].count("immutable") == 1
    pattern = re.search(r"/finder/\S+?\$", EVERY[name])
    assert pattern
    assert re.search(pattern[0], "/book/finder/words-0.fc367f01.bin")
    assert not re.search(pattern[0], "/book/finder/start.bin")


def test_iis_keeps_the_folder_of_hashed_files_and_asks_after_the_rest_of_it() -> None:
    places = ElementTree.fromstring(FILES["web.config"].encode()).findall("location")
    caches = {place.get("path"): place.find("system.webServer/staticContent/clientCache") for place in places}
    modes = {path: cache.get("cacheControlMode") for path, cache in caches.items() if cache is not None}
    asked = dict.fromkeys(NOT_HASHED, "DisableCache")
    assert modes == {"finder": "UseMaxAge", **asked}
    assert not any(re.search(HASHED, f"/{name}") for name in NOT_HASHED)
    assert NOT_HASHED == (search_index.START, search_index.MANIFEST)


def test_what_is_not_found_is_looked_for_where_the_site_lives() -> None:
    assert "ErrorDocument 404 /book/404.html" in FILES[".htaccess"]
    assert 'path="book\\404.html" responseMode="File"' in FILES["web.config"]
    assert "\n/book/*\n" in FILES["_headers"]
    top = web_servers("https://example.org/")
    assert b"ErrorDocument 404 /404.html" in top[".htaccess"]
    assert b"\n/*\n" in top["_headers"]


def test_iis_takes_each_type_out_before_it_puts_it_in() -> None:
    content = ElementTree.fromstring(FILES["web.config"].encode()).find("system.webServer/staticContent")
    assert content is not None
    removed = [item.get("fileExtension") for item in content.findall("remove")]
    assert removed == [item.get("fileExtension") for item in content.findall("mimeMap")]
    assert {".js", ".bin", ".json", ".geojson"} <= set(removed)


def test_apache_asks_for_the_module_of_each_directive() -> None:
    outside = re.sub(r"<IfModule .*?</IfModule>", "", FILES[".htaccess"], flags=re.DOTALL)
    assert {line.split()[0] for line in outside.splitlines() if line} == {"#", "ErrorDocument", "AddDefaultCharset"}
