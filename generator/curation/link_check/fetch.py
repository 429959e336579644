"""Asking websites whether a page is still there: politely, a few at a time, and only on the public internet.

Every name is looked up first, refused unless all of its numbers are public, and then asked at the very number that was
found; so neither a listing nor a redirect can make this machine knock at a private door.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.curation.link_check.status import DEAD, NO_LOOKUP, NO_NAME, UNKNOWN, Verdict, judged
from schema.types import is_public_host

if TYPE_CHECKING:
    import httpx

Endpoint = tuple[str, int]
"""A number on the internet, and a port."""
MOST_HOPS = 8
_PERMANENT, _REDIRECTS = (301, 308), (301, 302, 303, 307, 308)
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
_GONE = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


def is_public(number: str) -> bool:
    """Return whether a number is on the public internet: not private, not this machine, not kept for something else."""
    address = ipaddress.ip_address(number.partition("%")[0])
    return all(one.is_global and not one.is_multicast for one in (address, *_inside(address)))


def _inside(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """Return the older numbers that a newer one may wrap, behind which a private door could hide."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    translated = ipaddress.IPv4Address(int(address) % 2**32) if address in _TRANSLATED else None
    return [one for one in (address.ipv4_mapped, address.sixtofour, translated) if one]


async def look_up(host: str, port: int) -> list[Endpoint]:
    """Return where a name leads, the older kind of number first, which works on more machines."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(str(where[0]), port) for _, _, _, _, where in sorted(found, key=lambda f: f[0] != socket.AF_INET)]


@dataclass(frozen=True)
class Manners:
    """How to behave: the pause between two questions to one website, how many to ask at once, and how long to wait."""

    pause: float = 1.0
    at_once: int = 8
    patience: float = 20.0
    look_up: Callable[[str, int], Awaitable[list[Endpoint]]] = field(default=look_up)
    allowed: Callable[[str], bool] = field(default=is_public)


class _NotPublic(Exception):
    """An address leads where nobody outside could go."""


async def ask(
    addresses: Iterable[str], agent: str, tell: Callable[[str, Verdict], None], manners: Manners = Manners()
) -> None:
    """Ask every address, and `tell` each verdict as soon as it is known."""
    import httpx  # only this command needs it, and it is slow to load

    # A line that stays open could be used for another website on the same machine; so none does.
    limits = httpx.Limits(max_keepalive_connections=0)
    async with httpx.AsyncHTTPTransport(limits=limits, trust_env=False) as line:
        asker = _Asker(line, agent, manners)
        hosts: dict[str, list[str]] = defaultdict(list)
        for address in addresses:
            hosts[urlsplit(address).netloc].append(address)
        async with asyncio.TaskGroup() as group:
            for some in hosts.values():
                group.create_task(asker.each(some, tell))


class _Asker:
    """Asks one question at a time of each website, and a few in all."""

    def __init__(self, line: httpx.AsyncHTTPTransport, agent: str, manners: Manners) -> None:
        self.line, self.manners = line, manners
        self.agent = agent.encode("ascii", "ignore").decode()
        self.turns: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.places = asyncio.Semaphore(manners.at_once)

    async def each(self, addresses: Iterable[str], tell: Callable[[str, Verdict], None]) -> None:
        for address in addresses:
            tell(address, await self.verdict(address))

    async def verdict(self, address: str) -> Verdict:
        import httpx

        try:
            return await self._follow(address)
        except _NotPublic:
            return Verdict(UNKNOWN, "It leads to an address that is not public, so it was not followed.")
        except (TimeoutError, httpx.TimeoutException):
            return Verdict(UNKNOWN, f"It did not answer within {self.manners.patience:g} seconds.")
        except socket.gaierror as fault:
            return Verdict(DEAD, NO_NAME) if fault.errno in _GONE else Verdict(UNKNOWN, NO_LOOKUP)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as fault:
            return Verdict(UNKNOWN, _broken(fault))

    async def _follow(self, address: str) -> Verdict:
        """Return the verdict at the end of the redirects. Where the permanent ones led is where it has moved to."""
        import httpx

        here, moved_to, for_good = httpx.URL(address), "", True
        for _ in range(MOST_HOPS):
            status, location = await self._answer(here)
            if status not in _REDIRECTS or not location:
                return judged(status, moved_to)
            here = here.join(location).copy_with(fragment=None)
            for_good = for_good and status in _PERMANENT
            moved_to = str(here) if for_good else moved_to
        return Verdict(UNKNOWN, "It leads from page to page without end.")

    async def _answer(self, url: httpx.URL) -> tuple[int, str]:
        """Return the status and where it redirects to: asked for the head alone, and once more for the page."""
        import httpx

        try:
            status, location = await self._once("HEAD", url, 0)
        except (httpx.TransportError, TimeoutError):
            status, location = 0, ""
        if 0 < status < 400 or status == 429:  # asking again somebody who says "too often" is rude
            return status, location
        return await self._once("GET", url, 1)

    async def _once(self, method: str, url: httpx.URL, attempt: int) -> tuple[int, str]:
        async with self._turn(url.host), asyncio.timeout(self.manners.patience):
            number, port = await self._endpoint(url, attempt)
            answer = await self.line.handle_async_request(self._request(method, url, number, port))
            await answer.aclose()  # the page itself is never read
            return answer.status_code, answer.headers.get("location", "")

    @asynccontextmanager
    async def _turn(self, host: str) -> AsyncIterator[None]:
        async with self.turns[host]:
            async with self.places:
                yield
            await asyncio.sleep(self.manners.pause)

    async def _endpoint(self, url: httpx.URL, attempt: int) -> Endpoint:
        """Return where to knock. Raises _NotPublic unless the address and every number that it leads to are public."""
        if url.scheme not in ("http", "https") or url.userinfo or url.port or not is_public_host(url.host):
            raise _NotPublic
        found = await self.manners.look_up(url.host, 443 if url.scheme == "https" else 80)
        if not found or not all(self.manners.allowed(number) for number, _ in found):
            raise _NotPublic
        return found[attempt % len(found)]

    def _request(self, method: str, url: httpx.URL, number: str, port: int) -> httpx.Request:
        import httpx

        return httpx.Request(
            method,
            url.copy_with(host=number, port=port),
            headers={"Host": url.netloc.decode(), "User-Agent": self.agent, "Accept": "*/*"},
            extensions={"timeout": httpx.Timeout(self.manners.patience).as_dict(), "sni_hostname": url.host},
        )


def _broken(fault: BaseException) -> str:
    """Return why a line broke; a certificate that is not right is something that people will be warned of too."""
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "Its security certificate is not right, so browsers will warn people."
        cause = cause.__cause__ or cause.__context__
    return "The website did not answer, or broke off."
