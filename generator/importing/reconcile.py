"""Three ways: what was imported last, what stands in the book now, and what the source says today.

A field that a curator has changed since stays the curator's. A field that only the source has changed is brought up to
date. Where both have, the curator's words stay and the difference is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.load.yaml_parser import Value

Group = Mapping[str, Value]


@dataclass(frozen=True)
class Conflict:
    """A field that both the source and a curator have changed: the curator's words stay."""

    field: str
    ours: Value | None
    theirs: Value | None


@dataclass(frozen=True)
class MergedValues:
    """The values of a listing with what is new in the source, and what changed on the way."""

    value: dict[str, Value]
    changed: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = field(default=())


def merge(base: Group, ours: Group, theirs: Group) -> MergedValues:
    """Return our values brought up to date: `base` was imported last, `theirs` is what the source says today."""
    value, changed, conflicts = _merge(base, ours, theirs, "")
    return MergedValues(value, tuple(changed), tuple(conflicts))


def _merge(base: Group, ours: Group, theirs: Group, path: str) -> tuple[dict[str, Value], list[str], list[Conflict]]:
    value, changed, conflicts = dict(ours), list[str](), list[Conflict]()
    for name in dict.fromkeys((*base, *theirs)):
        where = f"{path}.{name}" if path else name
        before, now, said = base.get(name), ours.get(name), theirs.get(name)
        if said in (before, now):
            continue
        groups = [each if each is not None else {} for each in (before, now, said)]
        if all(isinstance(each, Mapping) for each in groups):
            old, ours_now, new = groups
            inner, more, faults = _merge(old, ours_now, new, where)  # type: ignore[arg-type]
            _set(value, name, inner or None)
            changed += more
            conflicts += faults
        elif now == before:
            _set(value, name, said)
            changed.append(where)
        else:
            conflicts.append(Conflict(where, now, said))
    return value, changed, conflicts


def _set(value: dict[str, Value], name: str, item: Value | None) -> None:
    if item is None:
        value.pop(name, None)
    else:
        value[name] = item
