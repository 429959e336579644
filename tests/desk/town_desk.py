"""A desk on a copy of the invented town, as a browser on this machine would use it."""

from __future__ import annotations

import asyncio
import re
import shutil
from html import unescape
from pathlib import Path
from typing import Any

import httpx

from generator.desk.desk import Desk, Folders
from generator.desk.server import Door, app
from tests import town

DOOR = Door(8765, "the-secret-of-this-test")
ADDRESS = "http://127.0.0.1:8765"
TEA = "listings/anytown/arabic-tea.yml"
CHESS = """name: Chess in the Park
summary: Play chess outdoors.
organisation: {name: Anytown Chess Club}
needs: [loneliness]
ways: [in person]
serves: [anytown]
no_fixed_place: yes
"""
"""A new listing, but for how people join."""


def town_folder(folder: Path) -> Path:
    """Return a copy of the invented town to change."""
    return Path(shutil.copytree(town.SAMPLE, folder / "directory"))


def town_with_tea(folder: Path, join: str) -> Path:
    """Return a copy of the town in which one listing says these lines of how to get in touch."""
    root = town_folder(folder)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(text.replace("join: {routes: [turn up], phone: 01632 960160}\n", join), encoding="utf-8")
    return root


def desk(root: Path) -> Desk:
    """Return the desk of a directory, with the folders beside it."""
    places = Folders(root, root.parent / "post", root.parent / "links.json")
    return Desk(places, lambda: town.TODAY, "", DOOR.token)


class Browser:
    """Asks the application itself, with no network between; it keeps cookies and follows where it is led."""

    def __init__(self, root: Path) -> None:
        self.app, self.cookies = app(desk(root), DOOR), httpx.Cookies()

    def get(self, path: str, **options: Any) -> httpx.Response:
        """Return the answer to a request for a page."""
        return asyncio.run(self._ask("GET", path, **options))

    def post(self, path: str, **options: Any) -> httpx.Response:
        """Return the answer to a form."""
        return asyncio.run(self._ask("POST", path, **options))

    async def _ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS, cookies=self.cookies) as client:
            answer = await client.request(method, path, follow_redirects=True, **options)
            self.cookies = client.cookies
            return answer


def client(root: Path) -> Browser:
    """Return a browser that has opened the address that the command prints."""
    browser = Browser(root)
    browser.get(DOOR.address)
    return browser


def post(root: Path, name: str, text: str) -> None:
    """Put a file in the post."""
    (root.parent / "post").mkdir(exist_ok=True)
    (root.parent / "post" / name).write_text(text, encoding="utf-8")


def form(html: str, act: str, number: int = 0) -> dict[str, str | list[str]]:
    """Return the fields of a form on a page: of those for an act, the one of that number."""
    forms = [f for f in re.findall(r"<form.*?</form>", html, re.DOTALL) if f'name="act" value="{act}"' in f]
    fields: dict[str, str | list[str]] = {}
    for name, value in re.findall(r'<input type="hidden" name="([\w.]+)" value="([^"]*)"', forms[number]):
        fields[name] = unescape(value) if name != "id" else [*fields.get("id", []), unescape(value)]
    return fields


def press(browser: Browser, page: str, act: str, number: int = 0, **typed: Any) -> str:
    """Press a button on a page; return the page that comes back."""
    fields = form(browser.get(page).text, act, number)
    return browser.post("/act", data={**fields, **typed}, headers={"Origin": ADDRESS}).text
