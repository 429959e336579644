"""Every link leads to something, and nothing is asked of another host."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

SITES = ("site", "real_site")
LOADS = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
    "input": ("src", "formaction"),
    "form": ("action",),
}


def _targets(folder: Path, pages: dict) -> dict[str, set[str]]:
    """Return every address of a site, with the fragments that it has."""
    files = [f"/{path.relative_to(folder).as_posix()}" for path in folder.rglob("*") if path.is_file()]
    found = {address: set() for file in files for address in (file, file.removesuffix("index.html"))}
    for name, page in pages.items():
        ids = {e.get("id") for e in page.iter() if e.get("id")} | {e.get("name") for e in page.iter("a")}
        for address in {f"/{name}", f"/{name.removesuffix('index.html')}"}:
            found[address] = ids - {None}
    return found


@pytest.mark.parametrize("which", SITES)
def test_every_link_inside_the_site_leads_to_something(
    which: str, pages: Callable, request: pytest.FixtureRequest
) -> None:
    folder = request.getfixturevalue(which)
    targets = _targets(folder, pages(folder))
    broken = []
    for name, page in pages(folder).items():
        for element in page.iter():
            for attribute in ("href", "src", "action"):
                link = element.get(attribute)
                if link is None or urlsplit(link).scheme or link.startswith("//") or name == "404.html":
                    continue
                path, fragment = urldefrag(urljoin(f"/{name}", link))
                path = unquote(urlsplit(path).path)
                if path not in targets or (fragment and "=" not in fragment and fragment not in targets[path]):
                    broken.append(f"{name}: {link}")
    assert broken == []


def test_links_of_the_page_that_is_not_there_are_from_the_top_of_the_address(site: Path, pages: Callable) -> None:
    targets = _targets(site, pages(site))
    links = [a.get("href") for a in pages(site)["404.html"].iter("a") if not urlsplit(a.get("href")).scheme]
    inside = [link for link in links if not link.startswith("#")]
    assert len(inside) > 5
    for link in inside:
        assert link.startswith("/anytown/"), link
        assert urljoin("/", link.removeprefix("/anytown")) in targets, link


@pytest.mark.parametrize("which", SITES)
def test_no_page_loads_anything_from_another_host(which: str, pages: Callable, request: pytest.FixtureRequest) -> None:
    for name, page in pages(request.getfixturevalue(which)).items():
        for element in page.iter():
            for attribute in LOADS.get(element.tag, ()):
                assert not _away(element.get(attribute)), f"{name}: {element.tag} {element.get(attribute)}"
            if element.tag == "link" and element.get("rel") != "canonical":
                assert not _away(element.get("href")), f"{name}: {element.get('href')}"
            assert not re.search(r"url\(\s*['\"]?\s*(?:https?:)?//", element.get("style") or ""), name


def _away(link: str | None) -> bool:
    return link is not None and (link.startswith("//") or urlsplit(link).scheme in ("http", "https"))


def test_no_style_sheet_or_script_asks_another_host(site: Path) -> None:
    used = [path for path in site.rglob("*") if path.suffix in (".css", ".js") and path.is_file()]
    assert len(used) >= 2
    for path in used:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"url\(\s*['\"]?\s*(?:https?:)?//|@import\s+(?:url\()?['\"]?(?:https?:)?//", text), path
        assert not re.search(r"(?:fetch|import|importScripts|sendBeacon)\(\s*['\"`]\s*(?:https?:)?//", text), path


def test_links_to_other_websites_tell_them_nothing(site: Path, pages: Callable) -> None:
    for name, page in pages(site).items():
        policies = [m.get("content") for m in page.iter("meta") if m.get("name") == "referrer"]
        assert policies == ["no-referrer"], name
        for link in page.iter("a"):
            assert link.get("ping") is None, name
            safe = name.startswith("embed/") and "noreferrer" in (link.get("rel") or "")  # out of somebody else's frame
            assert safe or link.get("target") is None, f"{name}: a link may not open a window that can steer this one"


def test_every_link_has_words(site: Path, pages: Callable) -> None:
    for name, page in pages(site).items():
        for link in page.iter("a"):
            assert "".join(link.itertext()).strip() or link.get("aria-label"), f"{name}: {link.get('href')}"


def test_links_in_what_people_typed_go_only_to_public_addresses(site: Path, pages: Callable) -> None:
    for name, page in pages(site).items():
        for link in page.iter("a"):
            scheme = urlsplit(link.get("href") or "").scheme
            assert scheme in ("", "https", "http", "mailto", "tel", "sms"), f"{name}: {link.get('href')}"


def test_a_tap_rings_the_number_that_is_shown(site: Path, pages: Callable) -> None:
    page = pages(site)["listings/sing-along-choir/index.html"]
    calls = {a.get("href"): "".join(a.itertext()) for a in page.find("body").iter("a") if "tel:" in a.get("href")}
    assert calls["tel:+441632960120"] == "Ring 01632 960120"
    assert calls["tel:999"].endswith("999")


def test_old_addresses_lead_to_the_listing(site: Path, pages: Callable) -> None:
    for old in ("tuesday-singers", "old-quay-choir"):
        links = [a.get("href") for a in pages(site)[f"listings/{old}/index.html"].iter("a")]
        assert "../../listings/sing-along-choir/" in links
