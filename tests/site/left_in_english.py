"""What a built site still says in English on its Welsh pages: `python -m tests.site.left_in_english SITE`.

It opens one page of each kind in a browser, with what its scripts make of it, and lists each text that nothing marks as
English and that has an English word in it that is no Welsh one. Names of people and places are for the reader to skip.
"""

from __future__ import annotations

import contextlib
import functools
import http.server
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.site.conftest import chromium
from tests.site.kinds import AT_WORK, FRAMES, KINDS

FOLDER = "cy/"
FILLED = {
    "form with a listing": "submit/#change=sing-along-choir",
    "word that it is right": "submit/#still-right=money-advice",
}
"""The form once it is filled, with what it reads back."""
ENGLISH = re.compile(
    r"\b(?:the|and|of|for|with|this|that|these|you|your|they|their|are|is|it|not|our|has|have|when|what|where|who|how"
    r"|from|about|every|each|only|show|day|days|week|page|read|find|listing|listings)\b",
    re.IGNORECASE,
)
"""Words that mean that a text is English: each is none in Welsh."""
_SHOWN = """() => {
  const found = new Set();
  const languageOf = (node) => node.closest("[lang]")?.lang ?? "";
  for (const element of document.querySelectorAll("title, body, body *")) {
    if (element.closest("script, style, code, noscript") || languageOf(element) !== "cy") continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      if (element.getAttribute(name)) found.add(element.getAttribute(name));
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.textContent.trim()) found.add(node.textContent.trim());
  }
  return [...found];
}"""


def left(page: Page) -> list[str]:
    """Return the texts of a Welsh page, shown or hidden, that are in English and not marked so."""
    return [" ".join(text.split()) for text in page.evaluate(_SHOWN) if ENGLISH.search(text)]


def main(site: Path) -> int:
    """Print what is left on each kind of page, each text once, and return how many there are."""
    seen: set[str] = set()
    with _served(site) as top, sync_playwright() as playwright:
        page = playwright.chromium.launch(executable_path=chromium()).new_page()
        for kind, address in {**KINDS, **FRAMES, **AT_WORK, **FILLED}.items():
            page.goto("about:blank")
            answer = page.goto(f"{top}{FOLDER}{address}", wait_until="networkidle")
            if answer is None or answer.status != 200:
                print(f"{kind}: there is no such page in Welsh ({address})")
                continue
            new = [text for text in left(page) if text not in seen]
            seen.update(new)
            for text in new:
                print(f"{kind}: {text}")
    return len(seen)


@contextlib.contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(site))
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


if __name__ == "__main__":
    sys.exit(bool(main(Path(sys.argv[1]))))
