"""Ids that stay: a UUIDv5 of where the directory lives, what kind of thing it is, and its own permanent id.

Source of the rule: RFC 9562, section 5.5. The same directory gives the same ids in every build, so whoever takes the
data can match what they took before. A directory that moves to another address is, to them, another directory.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable

from generator import urls

NewId = Callable[..., str]
"""From a kind, such as `service`, and what names a thing of that kind, to its id."""


def ids_of(site_address: str) -> NewId:
    """Return what gives the ids of a directory."""
    namespace = uuid.uuid5(uuid.NAMESPACE_URL, urls.absolute(site_address, ""))

    def id_of(kind: str, *names: object) -> str:
        return str(uuid.uuid5(namespace, "/".join((kind, *map(str, names)))))

    return id_of
