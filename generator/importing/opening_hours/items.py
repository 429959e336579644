"""From tokens to items: days with their weeks of the month, times, conditions, and all else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importing.opening_hours.tokens import WEEKS, Token

JOINERS = frozenset(", & / + and".split())
BETWEEN_DAYS = frozenset("- to until till through thru".split())


class NotSure(Exception):
    """The text could mean two things, or something that no session says. Its words say what is missing."""


@dataclass(frozen=True)
class Days:
    """Some days of the week, and the weeks of the month if not all."""

    days: tuple[int, ...]
    weeks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """A piece of a text that means something by itself."""

    kind: str
    days: Days | None = None
    text: str = ""


_SETS = {"every_day": tuple(range(7)), "weekdays": tuple(range(5)), "weekend": (5, 6)}


def items(found: Sequence[Token]) -> Iterator[Item]:
    """Yield what the tokens of a text mean. Raises NotSure where a week of the month could be something else."""
    position = 0
    while position < len(found):
        item, position = _item(found, position)
        yield item


def _item(found: Sequence[Token], at: int) -> tuple[Item, int]:
    token = found[at]
    if token.kind == "week":
        return _weeks(found, at)
    if token.kind == "day":
        return _day_or_range(found, at)
    if token.kind in _SETS:
        return Item("days", Days(_SETS[token.kind])), at + 1
    if token.kind in ("range", "time"):
        return Item("hours", text=token.text), at + 1
    return Item(token.kind, text=token.text), at + 1


def _day_or_range(found: Sequence[Token], at: int) -> tuple[Item, int]:
    first = found[at].day
    if at + 2 < len(found) and found[at + 1].text in BETWEEN_DAYS and found[at + 2].kind == "day":
        last = found[at + 2].day
        days = range(first, last + 1) if first < last else (*range(first, 7), *range(last + 1))
        if first != last:
            return Item("days", Days(tuple(days))), at + 3
    weeks, after = _weeks_in_brackets(found, at + 1)
    return Item("days", Days((first,), weeks)), after


def _weeks_in_brackets(found: Sequence[Token], at: int) -> tuple[tuple[str, ...], int]:
    """Return the weeks after a day, as in `Saturday (1st and 3rd of the month)`, and where to go on."""
    if at + 1 >= len(found) or found[at].text != "(" or found[at + 1].kind != "week":
        return (), at
    weeks, after = _week_list(found, at + 1)
    after += after < len(found) and found[after].kind == "of_month"
    if after < len(found) and found[after].text == ")":
        return weeks, after + 1
    return (), at


def _week_list(found: Sequence[Token], at: int) -> tuple[tuple[str, ...], int]:
    weeks: list[str] = []
    while at < len(found) and (found[at].kind == "week" or (weeks and found[at].text in JOINERS)):
        if found[at].kind == "week":
            weeks.append(WEEKS.get(found[at].text, found[at].text))
        at += 1
    return tuple(weeks), at


def _weeks(found: Sequence[Token], at: int) -> tuple[Item, int]:
    """Return `first and third Monday of the month`; without the month, `every second Monday` may be fortnightly."""
    weeks, after = _week_list(found, at)
    if after >= len(found) or found[after].kind != "day":
        raise NotSure(f"“{found[at].text}” may be a week of the month or something else")
    has_month = after + 1 < len(found) and found[after + 1].kind == "of_month"
    is_every = at > 0 and found[at - 1].text in ("every", "each")
    if is_every and not has_month and weeks[0] not in ("1st", "last"):
        raise NotSure(f"“every {found[at].text}” may be every other week, or a week of each month")
    if _more_days_follow(found, after + 1 + has_month):
        raise NotSure(f"“{found[at].text}” may be for one day or for all that follow it")
    return Item("days", Days((found[after].day,), weeks)), after + 1 + has_month


def _more_days_follow(found: Sequence[Token], at: int) -> bool:
    """Return whether a joining word and another day follow, as in `first Monday and Tuesday`."""
    return at + 1 < len(found) and found[at].text in (JOINERS | BETWEEN_DAYS) and found[at + 1].kind == "day"
