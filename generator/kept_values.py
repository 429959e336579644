"""Values that are worked out once, not for every command: what the program alone decides, and what a directory does.

The bank holidays of a year, a compiled template or a bundle depend on nothing but the program's source, what is
installed, and what they are asked with. So whoever keeps what one build leaves for the next may keep these too, for as
long as the program is the same one. Nobody has to. What is worked out of a directory is known by what it was asked
with in the same way, and of that the last few alone stay.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
V = TypeVar("V")

Key = tuple[str, ...]
"""The name of the function that works a value out, or of a kind of value, and a digest of what it was asked with."""

_known: dict[Key, Any] = {}
MOST_OF_A_DIRECTORY = 4
"""How many values of one function stay that are worked out of a directory: one for each language that it is made in,
and those of earlier edits go."""


def of_program(work_out: Callable[P, V]) -> Callable[P, V]:
    """Return the function with its values kept, as `functools.cache` would, for this command and perhaps the next.

    What it is asked with is known by how Python writes it. Its values are pickled, and shared: never change one.
    """
    return _kept(work_out)


def of_directory(work_out: Callable[P, V]) -> Callable[P, V]:
    """Return the same for what is worked out of a directory: each edit leaves a value, so only the last few stay."""
    return _kept(work_out, MOST_OF_A_DIRECTORY)


def _kept(work_out: Callable[P, V], most: int = 0) -> Callable[P, V]:
    name = f"{work_out.__module__}.{work_out.__qualname__}"

    @wraps(work_out)
    def kept(*words: P.args, **named: P.kwargs) -> V:
        key = (name, hashlib.blake2b(repr((words, named)).encode(), digest_size=16).hexdigest())
        if key not in _known:
            put(key, work_out(*words, **named))
            for older in [known for known in _known if known[0] == name][:-most] if most else ():
                del _known[older]
        return cast("V", _known[key])

    return kept


def get(key: Key) -> Any:
    """Return a value; None when it is not known."""
    return _known.get(key)


def put(key: Key, value: Any) -> None:
    """Keep a value, for this command and perhaps the next."""
    _known[key] = value


def known() -> Mapping[Key, Any]:
    """Return every value that has been worked out, or taken."""
    return dict(_known)


def take(values: Mapping[Key, Any]) -> None:
    """Believe these values, which the very same program worked out before."""
    _known.update(values)
