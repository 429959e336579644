"""Ids that stay: a UUIDv5 of where the directory lives, what kind of thing it is, and its own permanent id.

Source of the rule: RFC 9562, section 5.5. The same directory gives the same ids in every build, so whoever takes the
data can match what they took before. A directory that moves to another address is, to them, another directory.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import lru_cache
from hashlib import sha1

from generator import urls

NewId = Callable[..., str]
"""From a kind, such as `service`, and what names a thing of that kind, to its id."""
_VARIANTS = {digit: "89ab"[int(digit, 16) % 4] for digit in "0123456789abcdef"}
"""What the standard makes of the digit that holds a UUID's variant."""


def ids_of(site_address: str) -> NewId:
    """Return what gives the ids of a directory. A book has half a million; `uuid.uuid5` takes three times as long."""
    namespace = uuid.uuid5(uuid.NAMESPACE_URL, urls.absolute(site_address, "")).bytes

    @lru_cache(maxsize=1_024)  # the parts of one listing ask again and again for its own
    def id_of(kind: str, *names: object) -> str:
        name = "/".join((kind, *map(str, names)))
        digits = sha1(namespace + name.encode(), usedforsecurity=False).hexdigest()
        variant = _VARIANTS[digits[16]]
        return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:32]}"

    return id_of
