"""Asking websites whether a page is still there: politely, a few at a time, and only on the public internet.

Every name is looked up first, refused unless all of its numbers are public, and then asked at the very number that was
found; so neither a listing nor a redirect can make this machine knock at a private door.
"""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator import clock
from generator.curation.link_check import retry_after, robots
from generator.curation.link_check.status import DEAD, NO_LOOKUP, NO_NAME, REFUSED, UNKNOWN, LinkStatus, of_response
from schema.types import is_public_host

if TYPE_CHECKING:
    import httpx

Endpoint = tuple[str, int]
"""An IP address and a port."""
OnStatus = Callable[[str, LinkStatus], None]
"""What is told each address and its status."""
MAX_REDIRECTS = 8
_PERMANENT, _REDIRECTS = (301, 308), (301, 302, 303, 307, 308)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAME_NOT_FOUND = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


def is_public(ip: str) -> bool:
    """Return whether an IP address is public: not private, not this machine, not kept for something else."""
    address = ipaddress.ip_address(ip.partition("%")[0])
    return all(a.is_global and not a.is_multicast for a in (address, *_embedded_ipv4(address)))


def _embedded_ipv4(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """Return the IPv4 addresses that an IPv6 address may wrap, behind which a private door could hide."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    translated = ipaddress.IPv4Address(int(address) % 2**32) if address in _NAT64 else None
    return [a for a in (address.ipv4_mapped, address.sixtofour, translated) if a]


async def resolve(host: str, port: int) -> list[Endpoint]:
    """Return where a name leads, IPv4 first, which works on more machines."""
    results = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    ipv4_first = sorted(results, key=lambda result: result[0] != socket.AF_INET)
    return [(str(endpoint[0]), port) for _, _, _, _, endpoint in ipv4_first]


@dataclass(frozen=True)
class FetchPolicy:
    """How to ask: seconds between two requests to one host, most requests at once, and seconds to wait for each.

    `max_pause` is the most seconds that a website may have us wait for it; one that wants longer is left alone.
    `moment` gives the moment, when a website names one to come back at.
    """

    delay: float = 1.0
    max_concurrent: int = 8
    timeout: float = 20.0
    max_pause: float = 60.0
    resolve: Callable[[str, int], Awaitable[list[Endpoint]]] = field(default=resolve)
    is_allowed: Callable[[str], bool] = field(default=is_public)
    moment: Callable[[], datetime.datetime] = field(default=clock.now)


class _AskLater(Exception):
    """A website wants to be left alone for longer than a run may wait."""


class _Unwanted(Exception):
    """A website asks programs like this one not to look at an address."""


class _NotPublic(Exception):
    """An address leads where nobody outside could go."""


async def check(urls: Iterable[str], user_agent: str, on_status: OnStatus, policy: FetchPolicy = FetchPolicy()) -> None:
    """Ask every address, and give `on_status` each status as soon as it is known."""
    import httpx  # only this command needs it, and it is slow to load

    # A connection that stays open could be used for another website on the same machine; so none does.
    limits = httpx.Limits(max_keepalive_connections=0)
    async with httpx.AsyncHTTPTransport(limits=limits, trust_env=False) as transport:
        fetcher = _Fetcher(transport, user_agent, policy)
        by_host: dict[str, list[str]] = defaultdict(list)
        for url in urls:
            by_host[urlsplit(url).netloc].append(url)
        async with asyncio.TaskGroup() as group:
            for host_urls in by_host.values():
                group.create_task(fetcher.check_each(host_urls, on_status))


class _Fetcher:
    """Makes one request at a time to each host, and a few in all."""

    def __init__(self, transport: httpx.AsyncHTTPTransport, user_agent: str, policy: FetchPolicy) -> None:
        self.transport, self.policy = transport, policy
        self.user_agent = user_agent.encode("ascii", "ignore").decode()
        self.host_locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.resting: set[str] = set()
        self.rules: dict[tuple[str, str], robots.Rules] = {}
        self.slots = asyncio.Semaphore(policy.max_concurrent)

    async def check_each(self, urls: Iterable[str], on_status: OnStatus) -> None:
        for url in urls:
            on_status(url, await self.status(url))

    async def status(self, url: str) -> LinkStatus:
        import httpx

        try:
            return await self._follow_redirects(url)
        except _AskLater:
            return LinkStatus(REFUSED, "Its website asks programs to come back later, so it was left in peace.")
        except _Unwanted:
            return LinkStatus(REFUSED, "Its website (robots.txt) asks programs not to look there. Look yourself.")
        except _NotPublic:
            return LinkStatus(UNKNOWN, "It leads to an address that is not public, so it was not followed.")
        except (TimeoutError, httpx.TimeoutException):
            return LinkStatus(UNKNOWN, f"It did not answer within {2 * self.policy.timeout:g} seconds. It may be slow.")
        except socket.gaierror as fault:
            return LinkStatus(DEAD, NO_NAME) if fault.errno in _NAME_NOT_FOUND else LinkStatus(UNKNOWN, NO_LOOKUP)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as fault:
            return LinkStatus(UNKNOWN, _reason(fault))

    async def _follow_redirects(self, start: str) -> LinkStatus:
        """Return the status at the end of the redirects. Where the permanent ones led is where it has moved to."""
        import httpx

        url, moved_to, all_permanent = httpx.URL(start), "", True
        for _ in range(MAX_REDIRECTS):
            if not (await self._rules(url))(str(url)):
                raise _Unwanted
            code, location = await self._head_or_get(url)
            if code not in _REDIRECTS or not location:
                return of_response(code, moved_to)
            url = url.join(location).copy_with(fragment=None)
            all_permanent = all_permanent and code in _PERMANENT
            moved_to = str(url) if all_permanent else moved_to
        return LinkStatus(UNKNOWN, "It leads from page to page without end.")

    async def _rules(self, url: httpx.URL) -> robots.Rules:
        """Return what the robots.txt of an address's website allows, which is asked for once."""
        import httpx

        website = (url.scheme, url.host)
        if website not in self.rules:
            try:
                self.rules[website] = robots.rules(*await self._robots_txt(url.join("/robots.txt")))
            except (httpx.HTTPError, OSError, ValueError):  # asking for the page itself will say what is wrong
                self.rules[website] = robots.everything
        return self.rules[website]

    async def _robots_txt(self, url: httpx.URL) -> tuple[int, bytes]:
        """Return the status code and how the file begins, after redirects."""
        for _ in range(MAX_REDIRECTS):
            async with self._slot(url.host), asyncio.timeout(self.policy.timeout):
                ip, port = await self._endpoint(url, 0)
                response = await self.transport.handle_async_request(self._request("GET", url, ip, port))
                data = await _beginning(response)
            location = response.headers.get("location", "")
            if response.status_code not in _REDIRECTS or not location:
                return response.status_code, data
            url = url.join(location)
        return 404, b""

    async def _head_or_get(self, url: httpx.URL) -> tuple[int, str]:
        """Return the status code and where it redirects to: asked for the head alone, and once more for the page."""
        import httpx

        try:
            code, location = await self._patiently("HEAD", url, 0)
        except (httpx.TransportError, TimeoutError):
            code, location = 0, ""
        if 0 < code < 400 or code == 429:  # asking again somebody who says "too often" is rude
            return code, location
        return await self._patiently("GET", url, 1)

    async def _patiently(self, method: str, url: httpx.URL, attempt: int) -> tuple[int, str]:
        """Ask once more after the pause that a busy website wants; a website that is resting is not asked."""
        if url.host in self.resting:
            raise _AskLater
        code, location, pause = await self._send(method, url, attempt)
        if pause is None:
            return code, location
        if pause <= self.policy.max_pause:
            await asyncio.sleep(pause)
            code, location, pause = await self._send(method, url, attempt)
        if pause is not None:
            self.resting.add(url.host)
            raise _AskLater
        return code, location

    async def _send(self, method: str, url: httpx.URL, attempt: int) -> tuple[int, str, float | None]:
        """Return the status code, where it redirects to, and how many seconds a busy website wants us to wait.

        The second attempt may take twice as long: what is slow is not dead.
        """
        async with self._slot(url.host), asyncio.timeout(self.policy.timeout * (1 + attempt)):
            ip, port = await self._endpoint(url, attempt)
            response = await self.transport.handle_async_request(self._request(method, url, ip, port))
            await response.aclose()  # the page itself is never read
            header = response.headers.get("retry-after", "")
            pause = retry_after.seconds(response.status_code, header, self.policy.moment())
            return response.status_code, response.headers.get("location", ""), pause

    @asynccontextmanager
    async def _slot(self, host: str) -> AsyncIterator[None]:
        async with self.host_locks[host]:
            async with self.slots:
                yield
            await asyncio.sleep(self.policy.delay)

    async def _endpoint(self, url: httpx.URL, attempt: int) -> Endpoint:
        """Return where to connect. Raises _NotPublic unless the address and every IP that it leads to are public."""
        if url.scheme not in ("http", "https") or url.userinfo or url.port or not is_public_host(url.host):
            raise _NotPublic
        endpoints = await self.policy.resolve(url.host, 443 if url.scheme == "https" else 80)
        if not endpoints or not all(self.policy.is_allowed(ip) for ip, _ in endpoints):
            raise _NotPublic
        return endpoints[attempt % len(endpoints)]

    def _request(self, method: str, url: httpx.URL, ip: str, port: int) -> httpx.Request:
        import httpx

        return httpx.Request(
            method,
            url.copy_with(host=ip, port=port),
            headers={"Host": url.netloc.decode(), "User-Agent": self.user_agent, "Accept": "*/*"},
            extensions={"timeout": httpx.Timeout(2 * self.policy.timeout).as_dict(), "sni_hostname": url.host},
        )


async def _beginning(response: httpx.Response) -> bytes:
    """Return as much of an answer as a robots.txt may hold, and close it."""
    data = b""
    try:
        async for chunk in response.aiter_raw():
            data += chunk
            if len(data) >= robots.MAX_BYTES:
                break
    finally:
        await response.aclose()
    return data


def _reason(fault: BaseException) -> str:
    """Return why a connection failed; a certificate that is not right is something that people will be warned of."""
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "Its security certificate is not right, so browsers will warn people."
        cause = cause.__cause__ or cause.__context__
    return "The website did not answer, or broke off."
