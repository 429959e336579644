"""What a website's robots.txt lets us ask for (RFC 9309)."""

from __future__ import annotations

from collections.abc import Callable

from protego import Protego

NAME = "Linkbook"
"""What robots.txt may call us."""
MAX_BYTES = 500 * 1024
"""How much of a robots.txt is read."""

Rules = Callable[[str], bool]
"""Whether an address may be asked for."""


def everything(url: str) -> bool:
    """Return that an address may be asked for: what there is where there is no robots.txt."""
    return True


def nothing(url: str) -> bool:
    """Return that no address may be asked for."""
    return False


def rules(code: int, data: bytes) -> Rules:
    """Return the rules of an answer to a request for robots.txt: none when it is not there, all when it is failing."""
    if code >= 500:
        return nothing
    if code >= 300:
        return everything
    parsed = Protego.parse(data[:MAX_BYTES].decode("utf-8", "replace"))
    return lambda url: bool(parsed.can_fetch(url, NAME))
