"""Fetching an Open Referral feed page by page: politely, within bounds, and going on where it broke off.

Each answer is kept as a file as soon as it is whole, so that a feed that stops half way is not asked for the same pages
again. When all are there the folder says so, and the next import begins anew.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from generator.formatting import slug
from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import feed_pages
from generator.importing.sources.feed_pages import PageEnd
from generator.importing.sources.open_referral import is_service, page_items

if TYPE_CHECKING:
    import httpx

USER_AGENT = "Linkbook import"
PER_PAGE = 100
MAX_PAGE_BYTES = 32 * 1024 * 1024
MAX_ITEMS = 100_000
_COMPLETE = ".complete"
NOT_WHOLE = ".not-whole"
"""A file in the folder of a feed whose end was not said."""
_ASK_AGAIN = (408, 425, 429, 500, 502, 503, 504)
_NESTED = frozenset("service_at_locations schedules regular_schedules cost_options service_areas".split())


@dataclass(frozen=True)
class Policy:
    """How to ask: seconds between requests, how often to ask again, and the longest wait that a feed may ask for."""

    delay: float = 0.5
    tries: int = 5
    longest_wait: float = 300.0
    timeout: float = 60.0
    sleep: Callable[[float], None] = field(default=time.sleep)


def fetch(address: str, keep: Path, say: Callable[[str], None], policy: Policy = Policy()) -> Path:
    """Return the folder of a feed's answers, in `keep`. Raises CannotImport when it stops; what came is kept."""
    import httpx  # slow to load, and only a feed needs it

    services = _services_address(address)
    folder = keep / (slug(services.split("://", 1)[1]) or "feed")
    if (folder / _COMPLETE).exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NOT_WHOLE).unlink(missing_ok=True)
    headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
    with httpx.Client(headers=headers, timeout=policy.timeout, follow_redirects=True, max_redirects=5) as client:
        feed = _Feed(client, services, folder, say, policy)
        feed.pages()
        feed.details()
    (folder / _COMPLETE).touch()
    return folder


def _services_address(address: str) -> str:
    """Return where a feed lists its services, from the address of that or of the whole feed."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise CannotImport(f"{address} is not the web address of a feed. Write it like https://example.org/oruk/v3")
    base = address.split("?")[0].split("#")[0].rstrip("/")
    return base if base.endswith("services") else f"{base}/services"


class _Feed:
    """The pages of one feed and its single services, each asked for once."""

    def __init__(
        self, client: httpx.Client, services: str, folder: Path, say: Callable[[str], None], policy: Policy
    ) -> None:
        self.client, self.services, self.folder = client, services, folder
        self.say, self.policy = say, policy
        self.short: list[str] = []
        """The ids of services that the pages give without what belongs to them."""
        self.kept = 0

    def pages(self) -> None:
        """Fetch every page that is not here yet, until one that the feed calls its last, or that brings nothing new."""
        number, seen, known, before = 1, 0, set[str](), 0
        while True:
            page = self._page(number)
            if page is None:
                return self._end_was_not_said(f"page {number} is not there")
            items = self._items(page, number)
            if number == 1 and feed_pages.counts_from_nought(page):
                first = self._items(self._page(0), 0)
                known, seen, before = self._take(first), len(first), 1
            new = self._take(items) - known
            known |= new
            seen += len(items)
            end = feed_pages.end_of(page, items, number + before, seen)
            if end is PageEnd.LAST:
                return None
            if not new:
                is_end = not items and end is PageEnd.NOT_SAID
                return None if is_end else self._end_was_not_said(f"page {number} brings nothing new")
            number += 1
            if number > limits.MAX_FILES or len(known) > MAX_ITEMS:
                raise CannotImport(
                    f"{self.services} has no end: {len(known):,} services on {number - 1:,} pages. Stopped."
                )
            self.say(f"Page {number} of {feed_pages.total_pages(page) or '?'}")

    def _page(self, number: int) -> Any:
        """Return a page; None where there is none of that number after others that there are."""
        query = {"page": str(number), "per_page": str(PER_PAGE)}
        return self._kept_or_fetched(f"page-{number:05d}.json", query, may_be_none=number > 1)

    def _items(self, page: Any, number: int) -> list[Any]:
        items = page_items(page)
        items = page if items is None and isinstance(page, list) else items
        if items is None:
            raise CannotImport(f"{self.services} is no Open Referral feed: its page {number} has no list of services.")
        return items

    def _take(self, items: Sequence[Any]) -> set[str]:
        """Remember which services a page gives in short, and return what tells its services from others."""
        self.short += [str(item["id"]) for item in items if _is_short(item)]
        return {str(item["id"]) if isinstance(item, Mapping) and "id" in item else str(item) for item in items}

    def _end_was_not_said(self, why: str) -> None:
        """Say, and remember, that there may be more than came: what is missing has then not gone."""
        self.say(f"The feed does not say where it ends, and {why}. What did not come is not taken to have gone.")
        (self.folder / NOT_WHOLE).touch()

    def details(self) -> None:
        """Fetch by itself each service that the pages gave in short."""
        for count, id in enumerate(self.short, start=1):
            self._kept_or_fetched(f"service-{slug(id)}.json", {}, f"/{quote(id, safe='')}")
            if count % 50 == 0:
                self.say(f"Service {count:,} of {len(self.short):,}")

    def _kept_or_fetched(self, name: str, query: Mapping[str, str], path: str = "", may_be_none: bool = False) -> Any:
        file = self.folder / name
        if file.is_file():
            return json.loads(file.read_bytes())
        data = self._asked(f"{self.services}{path}", query, may_be_none)
        if data is None:
            return None
        try:
            answer = json.loads(data)
        except (ValueError, RecursionError):
            raise CannotImport(
                f"{self.services}{path} did not answer with JSON. Is this the address of the feed?"
            ) from None
        draft = file.with_suffix(".part")
        draft.write_bytes(data)
        draft.replace(file)
        self.kept += 1
        self.policy.sleep(self.policy.delay)
        return answer

    def _asked(self, url: str, query: Mapping[str, str], may_be_none: bool) -> bytes | None:
        """Return an answer's bytes, or None if there is none; a busy feed is asked again, for as long as it says."""
        import httpx

        why = ""
        for attempt in range(self.policy.tries):
            try:
                with self.client.stream("GET", url, params=dict(query)) as response:
                    if response.status_code == 200:
                        return _bounded(response.iter_bytes(), url)
                    if may_be_none and response.status_code == 404:
                        return None
                    why = f"it answered {response.status_code}"
                    if response.status_code not in _ASK_AGAIN:
                        break
                    wait = _retry_after(response.headers) or 2.0**attempt
            except (httpx.HTTPError, OSError) as fault:
                why, wait = f"it broke off ({type(fault).__name__})", 2.0**attempt
            if wait > self.policy.longest_wait:
                why += f" and asks to wait {wait:,.0f} seconds"
                break
            if attempt + 1 < self.policy.tries:
                self.say(f"The feed is busy: asking again in {wait:g} s")
                self.policy.sleep(wait)
        count = sum(1 for _ in self.folder.glob("*.json"))
        raise CannotImport(
            f"{url} stopped: {why}. What came so far ({count:,} answers) is kept, and nothing was imported."
            " Run the same command again, and it goes on from there."
        )


def _bounded(pieces: Iterator[bytes], url: str) -> bytes:
    whole = bytearray()
    for piece in pieces:
        whole += piece
        if len(whole) > MAX_PAGE_BYTES:
            raise CannotImport(
                f"{url} answers with more than {MAX_PAGE_BYTES // 1024**2} MB, which is no page. Stopped."
            )
    return bytes(whole)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a feed asks to wait, whether it gives a number or a date (RFC 9110); None if neither."""
    said = headers.get("retry-after", "").strip()
    if said.isdigit():
        return float(said)
    try:
        return max(0.0, (parsedate_to_datetime(said) - parsedate_to_datetime(headers.get("date", ""))).total_seconds())
    except (ValueError, TypeError):
        return None


def _is_short(item: Any) -> bool:
    return (
        isinstance(item, Mapping)
        and "id" in item
        and not _NESTED & item.keys()
        and (is_service(item) or "name" in item)
    )
