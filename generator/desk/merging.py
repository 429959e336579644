"""Two listings that are one: what the one that stays gains from the other, field by field, and what would be lost.

A number, an address or a page is added where the one that stays has none, or to a list of them. Where both say
something of one fact, the one that stays is right. What belongs together, such as the parts of a cost, is completed
only where the two agree as far as both go: a free place does not get the price of another. Times and places are added
where there are none; a row of one list and a row of another may be the same thing told otherwise, and only a person
can say.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.importing import vouching
from generator.load.yaml_parser import Value
from schema.review import CURATORS_ONLY
from schema.types import national_digits

OF_ONE_FILE = (*CURATORS_ONLY, "formerly", "source")
"""What is said of one file alone: who vouched for it, who agreed to it, and where it comes from."""
FIELD_BY_FIELD = ("join", "facilities", "access")
"""The groups whose fields stand each for itself; of any other, such as a cost, one half may not go with another's."""
_STAYS = ("name", "summary", "in_languages", "status", "last_date")
"""What the listing that stays keeps as it is, or does without: its own words, and whether it runs."""
_SETS = ("other_phones", "social", "other_names", "keywords")
"""The lists whose items stand each for itself, so that any may be added."""
_PLACE = ("postcode", "name", "address")
"""By what two venues are known to be one."""

DUE_AGAIN = ". Nobody has checked all of it yet, so it is due for a check again"
"""What is said where a merge ended the check that a listing had."""

Path = tuple[str, ...]


@dataclass(frozen=True)
class LostFact:
    """What the other listing says, and the one that stays would not."""

    path: Path
    value: Value


@dataclass(frozen=True)
class MergedListing:
    """The values of the listing that stays, and what of the other is not among them."""

    values: dict[str, Value]
    lost: tuple[LostFact, ...]
    is_check_over: bool = False
    """Whether it gained what people act on: the check that it had says nothing of that, and is not among its values."""


@dataclass(frozen=True)
class _Addition:
    """A value that a field gets, and what of the other listing is in it."""

    path: Path
    value: Value
    theirs: Value


def merged(
    ours: Mapping[str, Value], theirs: Mapping[str, Value], is_right: Callable[[dict[str, Value]], bool]
) -> MergedListing:
    """Return what two listings are as one; `is_right` says whether a listing may say some values.

    Where it may not say all that the other adds, it gets what it may, one after another.
    """
    found = tuple(one for name, value in theirs.items() if name not in OF_ONE_FILE for one in _of(ours, name, value))
    additions = tuple(one for one in found if isinstance(one, _Addition))
    added = _those_that_may(ours, additions, is_right)
    refused = (LostFact(one.path, one.theirs) for one in additions if one not in added)
    losses = (one for one in found if isinstance(one, LostFact))
    values, is_over = unchecked(_with(ours, added), [one.path for one in added])
    return MergedListing(values, (*losses, *refused), is_over)


def unchecked(values: dict[str, Value], taken: Iterable[Path]) -> tuple[dict[str, Value], bool]:
    """Return values without the check that does not cover what was taken over, and whether they had one."""
    is_over = "reviewed" in values and vouching.is_check_over(".".join(path) for path in taken)
    return ({name: value for name, value in values.items() if name != "reviewed"} if is_over else values), is_over


def with_fields(values: Mapping[str, Value], fields: Mapping[Path, Value]) -> dict[str, Value]:
    """Return values with some fields put in, by their paths."""
    result: dict[str, Any] = copy.deepcopy(dict(values))
    for (*groups, name), value in fields.items():
        inner = result
        for group in groups:
            inner = inner.setdefault(group, {})
        inner[name] = value
    return result


def _with(values: Mapping[str, Value], additions: tuple[_Addition, ...]) -> dict[str, Value]:
    return with_fields(values, {one.path: one.value for one in additions})


def _those_that_may(
    ours: Mapping[str, Value], additions: tuple[_Addition, ...], is_right: Callable[[dict[str, Value]], bool]
) -> tuple[_Addition, ...]:
    if not additions or is_right(_with(ours, additions)):
        return additions
    taken: tuple[_Addition, ...] = ()
    for one in additions:
        taken = (*taken, one) if is_right(_with(ours, (*taken, one))) else taken
    return taken


# --- field by field -------------------------------------------------------------------------------------------------


def _of(ours: Mapping[str, Value], name: str, value: Value) -> Iterator[_Addition | LostFact]:
    """Yield what becomes of one field of the other listing."""
    if name not in _STAYS:
        yield from _field(ours.get(name, ""), value, (name,), ours)
    elif name in ("in_languages", "last_date") and ours.get(name) != value:
        yield LostFact((name,), value)


def _field(mine: Value, other: Value, path: Path, ours: Mapping[str, Value]) -> Iterator[_Addition | LostFact]:
    if _same(mine, other):
        return
    if path == ("join", "phone") and isinstance(other, str) and national_digits(other) in _numbers(ours):
        return
    if not mine:
        yield from _new(other, path, ours)
    elif isinstance(mine, dict) and isinstance(other, dict):
        yield from _group(mine, other, path, ours)
    elif isinstance(mine, list) and isinstance(other, list):
        yield from _list(mine, other, path, ours)
    else:
        yield LostFact(path, other)


def _new(other: Value, path: Path, ours: Mapping[str, Value]) -> Iterator[_Addition | LostFact]:
    """Yield what becomes of a field that ours has not: a list of numbers goes without those that stand elsewhere."""
    if path[-1] in _SETS and isinstance(other, list):
        yield from _list([], other, path, ours)
    else:
        yield _Addition(path, other, other)


def _group(
    mine: dict[str, Value], other: dict[str, Value], path: Path, ours: Mapping[str, Value]
) -> Iterator[_Addition | LostFact]:
    if path[-1] in FIELD_BY_FIELD or _agree(mine, other):
        for name, value in other.items():
            if name == "phone_hours" and not _are_hours_of_ours(other, ours):
                yield LostFact((*path, name), value)
            else:
                yield from _field(mine.get(name, ""), value, (*path, name), ours)
    else:
        yield from (
            LostFact((*path, name), value) for name, value in other.items() if not _same(mine.get(name, ""), value)
        )


def _list(
    mine: list[Value], other: list[Value], path: Path, ours: Mapping[str, Value]
) -> Iterator[_Addition | LostFact]:
    left = [item for item in other if not any(_same(item, one) for one in mine)]
    if path[-1] in _SETS:
        new: list[Value] = [item for item in left if not _is_known_number(item, ours)]
        if new:
            yield _Addition(path, [*mine, *new], new)
        return
    rows = list(mine)
    for item in left:
        at = _row_of(item, rows) if path == ("venues",) else None
        if at is None:
            yield LostFact(path, item)
        else:
            rows[at] = _completed(rows[at], item)
    if rows != mine:
        yield _Addition(path, rows, left)


# --- what is the same -----------------------------------------------------------------------------------------------


def _same(one: Value, other: Value) -> bool:
    """Return whether two values say the same, but for capitals, spaces, and how an address ends."""
    return one == other or (isinstance(one, str) and isinstance(other, str) and _plain(one) == _plain(other))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip("/")


def _agree(mine: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Return whether two groups say the same wherever both say something; what stands each for itself counts not."""
    shared = [name for name in other if name in mine]
    return all(_same(mine[name], other[name]) for name in shared if name not in FIELD_BY_FIELD)


def _row_of(item: Value, rows: list[Value]) -> int | None:
    """Return the place of the one row that is the same venue, and agrees with it; None where that is not certain."""
    found = [at for at, row in enumerate(rows) if _is_same_venue(row, item)]
    return found[0] if len(found) == 1 else None


def _is_same_venue(row: Value, item: Value) -> bool:
    if not isinstance(row, dict) or not isinstance(item, dict):
        return False
    is_known = any(row.get(name) and _same(row[name], item.get(name, "")) for name in _PLACE)
    return is_known and _agree(row, item) and _agree(_access(row), _access(item))


def _access(row: Mapping[str, Value]) -> Mapping[str, Value]:
    access = row.get("access", {})
    return access if isinstance(access, dict) else {}


def _completed(row: Value, item: Value) -> Value:
    """Return a row with what only another that agrees with it says."""
    if isinstance(row, dict) and isinstance(item, dict):
        return {name: _completed(row.get(name, ""), item.get(name, "")) for name in {**row, **item}}
    return row or item


def _are_hours_of_ours(join: Mapping[str, Value], ours: Mapping[str, Value]) -> bool:
    """Return whether the other listing's main number, whose hours these are, is ours too, or will be."""
    mine, number = ours.get("join", {}), join.get("phone", "")
    main = mine.get("phone", "") if isinstance(mine, dict) else ""
    if not isinstance(number, str) or not isinstance(main, str):
        return False
    return national_digits(number) == national_digits(main) if main else national_digits(number) not in _numbers(ours)


def _is_known_number(item: Value, ours: Mapping[str, Value]) -> bool:
    number = item.get("number", "") if isinstance(item, dict) else ""
    return isinstance(number, str) and bool(number) and national_digits(number) in _numbers(ours)


def _numbers(ours: Mapping[str, Value]) -> set[str]:
    """Return the digits of every telephone number of a listing."""
    join = ours.get("join", {})
    if not isinstance(join, dict):
        return set()
    others = join.get("other_phones", [])
    rows = others if isinstance(others, list) else []
    found = (join.get("phone", ""), *(row.get("number", "") for row in rows if isinstance(row, dict)))
    return {national_digits(number) for number in found if isinstance(number, str) and number}
