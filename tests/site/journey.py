"""A journey by keyboard, and what a screen reader would be told on the way.

A journey is a text in `journeys/`. A line that begins with `> ` is done; the lines under it are what is told then: the
new page's title, what has the focus, what a live region says, or a part of the page in the order in which it is read.

    > open ADDRESS            a page of the site
    > tab to ROLE "NAME"      Tab, as often as it takes; told with how often
    > type WORDS
    > press KEY
    > read SELECTOR           what is in there, as the accessibility tree has it

`pytest tests/site/test_journeys.py --update-journeys` writes what is told now; read what changed before you keep it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Error, Page

FOLDER = Path(__file__).with_name("journeys")
MOST_TABS = 90
SETTLED = 1.5
"""Seconds in which nothing more is told, when a journey is written anew."""
_MESSAGE = re.compile(r"(/url: (?:sms|mailto):\?).*")
"""A link to a message that is written already: it holds where the site stands for the moment."""
_LIVE = """() => [...document.querySelectorAll("[aria-live]:not([aria-live=off]), [role=status], [role=alert], output")]
  .filter((e) => e.checkVisibility()).map((e) => e.textContent.trim().replace(/\\s+/g, " ")).filter(Boolean)"""


@dataclass(frozen=True)
class Step:
    """What is done, and what is told then."""

    do: str
    told: tuple[str, ...]


def read(text: str) -> tuple[list[str], list[Step]]:
    """Return the lines before the first step of a journey, and its steps."""
    head: list[str] = []
    steps: list[Step] = []
    for line in text.splitlines():
        if line.startswith("> "):
            steps.append(Step(line.removeprefix("> "), ()))
        elif steps:
            steps[-1] = Step(steps[-1].do, (*steps[-1].told, line.removeprefix("  ")))
        else:
            head.append(line)
    return head, steps


def write(head: list[str], steps: list[Step]) -> str:
    """Return a journey as text; the other way round from `read`."""
    done = (line for step in steps for line in (f"> {step.do}", *(f"  {line}" for line in step.told)))
    return "\n".join([*head, *done, ""])


@dataclass
class Reader:
    """Somebody who has a keyboard and hears the page."""

    page: Page
    home: str
    tabs: int = 0
    before: tuple[str, list[str]] = field(default=("", []))

    def act(self, do: str) -> None:
        """Do one step."""
        self.before = self._place()
        self.tabs = 0
        what, _, rest = do.partition(" ")
        if what == "open":
            self.page.goto(self.home + rest, wait_until="load")
        elif what == "type":
            self.page.keyboard.type(rest)
        elif what == "press":
            self.page.keyboard.press(rest)
        elif what == "tab":
            self._tab(rest.removeprefix("to "))
        else:
            assert what == "read", do

    def _tab(self, to: str) -> None:
        while not self._focus().startswith(to):
            assert self.tabs < MOST_TABS, f"{to}: not reached in {MOST_TABS} tabs"
            self.page.keyboard.press("Tab")
            self.tabs += 1

    def told(self, do: str) -> tuple[str, ...]:
        """Return what is told after a step, as far as it is there."""
        try:
            return tuple(self._told(do))
        except Error:  # the page is going to another
            return ()

    def _told(self, do: str) -> Iterator[str]:
        if do.startswith("read "):
            snapshot = self.page.locator(do.removeprefix("read ")).first.aria_snapshot(timeout=1000)
            yield from _MESSAGE.sub(r"\1…", snapshot.replace(self.home, "/")).splitlines()
            return
        address, said = self._place()
        if address != self.before[0]:
            yield f"title: {self.page.title()}"
        if focus := self._focus():
            yield f"focus: {focus}" + (f" (Tab × {self.tabs})" if self.tabs else "")
        known = self.before[1] if address == self.before[0] else []
        yield from (f"says: {words}" for words in said if words not in known)

    def _place(self) -> tuple[str, list[str]]:
        return self.page.url.partition("#")[0], self.page.evaluate(_LIVE)

    def _focus(self) -> str:
        at = self.page.locator(":focus")
        return _plain(at.first.aria_snapshot(timeout=1000).splitlines()[0]) if at.count() else ""


def _plain(line: str) -> str:
    """Return the first line of a snapshot as it is said, without YAML's marks."""
    return line.removeprefix("- ").replace("''", "'").strip("':")


def check(reader: Reader, steps: list[Step], patience: float) -> None:
    """Do every step, and assert that what is told is what the journey says."""
    for step in steps:
        reader.act(step.do)
        end = time.monotonic() + patience
        while (told := reader.told(step.do)) != step.told and time.monotonic() < end:
            reader.page.wait_for_timeout(50)
        assert list(told) == list(step.told), f"> {step.do}: {told}"


def heard(reader: Reader, steps: list[Step]) -> list[Step]:
    """Do every step, and return the steps with what is told now."""
    return [Step(step.do, _settled(reader, step.do)) for step in steps]


def _settled(reader: Reader, do: str) -> tuple[str, ...]:
    reader.act(do)
    told, since = reader.told(do), time.monotonic()
    while time.monotonic() - since < SETTLED:
        reader.page.wait_for_timeout(100)
        if (now := reader.told(do)) != told:
            told, since = now, time.monotonic()
    return told
