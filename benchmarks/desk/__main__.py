"""A morning at the desk, pressed through over HTTP on this machine: how many presses and pages it takes.

The book is the one of this checkout, copied. Ten mails come about it: five that agree, and a new number, e-mail, page,
closing and time off. Three of its listings are there twice. Each time the first button of the page is pressed, and
where that is a link the form behind it is kept as it stands, with the rest said to be right. Nobody reads, so the count
says how many presses there are to make, and not how long a person takes.
"""

from __future__ import annotations

import datetime
import re
import shutil
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import httpx
import uvicorn

from generator.cli.desk import listener
from generator.desk.desk import Desk, Folders
from generator.desk.server import Door, app

BOOK = Path(__file__).parents[2] / "directory"
TODAY = datetime.date(2026, 11, 28)
DUE = 20
"""How many listings are checked by telephone."""
LETTERS = (
    *["All is still right, thank you."] * 5,
    "Our number is now 01632 960{n}.",
    "Our e-mail is now new{n}@example.org.",
    "Our new website is https://www.example.org/new{n}.",
    "Sadly we closed on 31 October 2026.",
    "All is right, but we are not there in August.",
)
_FORM = re.compile(r"<form[^>]*method=\"post\".*?</form>", re.DOTALL)
_FIELD = re.compile(
    r'<input type="(hidden|text|checkbox|radio)" [^>]*>|<(textarea) [^>]*>\n?(.*?)</textarea>', re.DOTALL
)


@dataclass
class Morning:
    """A browser at the desk that counts."""

    client: httpx.Client
    presses: Counter[str] = field(default_factory=Counter)
    pages: int = 0

    def open(self, path: str) -> str:
        """Return a page."""
        self.pages += 1
        return self.client.get(path).text

    def press(self, what: str, form: str, **typed: str) -> str:
        """Press the first button of a form; return the page that comes back."""
        self.presses[what] += 1
        self.pages += 1
        button = re.search(r'<button(?: hidden)?(?: class="[^"]*")? name="(\w+)" value="([^"]*)"', form)
        sent = {**_fields(form), **({button[1]: [unescape(button[2])]} if button else {}), **typed}
        return self.client.post("/act", data=sent, headers={"Origin": str(self.client.base_url).rstrip("/")}).text


def _fields(form: str) -> dict[str, list[str]]:
    """Return what a form sends as it stands."""
    fields: dict[str, list[str]] = {}
    for found in _FIELD.finditer(form):
        name, value = (re.search(rf'\b{key}="([^"]*)"', found[0]) for key in ("name", "value"))
        is_off = found[1] in ("checkbox", "radio") and " checked" not in found[0]
        if name and not is_off:
            text = unescape(found[3] or "") if found[2] else unescape(value[1]) if value else ""
            fields[name[1]] = [*fields.get(name[1], []), text]
    return fields


def _forms(page: str, *acts: str) -> list[str]:
    return [form for form in _FORM.findall(page) if any(f'name="act" value="{act}"' in form for act in acts)]


def post(morning: Morning) -> None:
    """Answer every mail by the first button of its page."""
    page = morning.open("/post")
    while "Which listing" in page or _forms(page, "accept", "close", "review", "place"):
        href = re.search(r'<a class="desk-button" href="([^"]*)"', page)
        if href:
            (form,) = _forms(morning.open(unescape(href[1])), "change")
            page = morning.press("mails", form, rest="yes")
        else:
            page = morning.press("mails", _forms(page, "accept", "close", "review", "place")[0])
    assert "There is no post" in page, "a mail was not answered"


def due(morning: Morning) -> None:
    """Check the first listings that are due, each organisation at once where that is one press."""
    page, checked = morning.open("/due"), 0
    while checked < DUE:
        groups = re.findall(r'<section class="desk-item".*?</section>', page, re.DOTALL)
        forms = [form for form in _forms(groups[0], "review") if 'name="agreed"' not in form]
        checked += len(_fields(forms[-1])["id"])
        page = morning.press("due", forms[-1])


def duplicates(morning: Morning) -> None:
    """Merge each pair into the first of the two."""
    page = morning.open("/duplicates")
    for _ in range(3):
        page = morning.press("duplicates", _forms(page, "merge")[0])


def prepare(folder: Path) -> Folders:
    """Return the book with three listings twice, and ten mails."""
    root, letters = folder / "directory", folder / "post"
    shutil.copytree(BOOK, root)
    letters.mkdir()
    files = sorted(root.glob("listings/*/*.yml"))
    for file in files[10:40:10]:
        text = re.sub(r"^name: (.*)$", r"name: \1 group", file.read_text("utf-8"), count=1, flags=re.MULTILINE)
        file.with_name(f"{file.stem}-again.yml").write_text(text, "utf-8")
    for n, (letter, file) in enumerate(zip(LETTERS, files[50:], strict=False), 100):
        head = f"From: a{n}@example.org\nSubject: Re: x\nDate: Fri, 27 Nov 2026 09:00:00 +0000\n\n"
        words = f"{letter.format(n=n)}\n\n> https://book.example.org/submit/#change={file.stem}\n"
        (letters / f"{n}.eml").write_text(head + words, "utf-8")
    return Folders(root, letters, folder / "links.json")


def main() -> None:
    """Press through the morning and print the count."""
    with tempfile.TemporaryDirectory() as folder:
        socket = listener(0)
        door = Door(socket.getsockname()[1], "a-secret-of-this-benchmark")
        the_desk = Desk(prepare(Path(folder)), lambda: TODAY, "Anytown CVS", door.token)
        server = uvicorn.Server(uvicorn.Config(app(the_desk, door), log_level="error", access_log=False))
        threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True).start()
        with httpx.Client(base_url=f"http://127.0.0.1:{door.port}", follow_redirects=True, timeout=120) as client:
            client.get(door.address)
            morning, began = Morning(client), time.perf_counter()
            for part in (post, due, duplicates):
                part(morning)
            seconds = time.perf_counter() - began
        server.should_exit = True
    told = ", ".join(f"{what} {count}" for what, count in morning.presses.items())
    print(f"{morning.presses.total()} presses ({told}), {morning.pages} pages, {seconds:.0f} seconds of the machine")


if __name__ == "__main__":
    main()
